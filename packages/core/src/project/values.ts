/** What literals mean, and the sentence for one that is not right. */

/** A calendar day, `2026-03-01`: valid, and compared as text. Core never asks what day it is. */
export type Day = string;

/** Whether a text is an ISO 8601 day that exists. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** What can be written: whoever adds more arrives at the last of them, so that days stay comparable as text. */
const firstDay: Day = '0000-01-01';
const lastDay: Day = '9999-12-31';
/** From the first to the last of them: to add more changes nothing, and `Date` counts no further than 270,000. */
const mostYears = 10_000;

/** Of a date as `Date` counts: months from 0, and days and months beyond their end run on. */
function dayAt(year: number, month: number, date: number): Day {
  const at = new Date(0);
  // Not `Date.UTC`, which takes the year 26 for 1926.
  at.setUTCFullYear(year, month, date);
  if (at.getUTCFullYear() > 9999) return lastDay;
  if (at.getUTCFullYear() < 0) return firstDay;
  return at.toISOString().slice(0, 10);
}

function within(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

/**
 * The day a number of days later (earlier when negative), at most the last and at least the first that can be written.
 * Refuses (throws) a text that is no day: a bug of the caller.
 */
export function addDays(day: Day, days: number): Day {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  return dayAt(year, month - 1, date + within(days, mostYears * 366));
}

/** The number of days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The sentence for a date that is not right; undefined for one that is. */
export function dayProblem(text: string): string | undefined {
  if (isDay(text)) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return `There is no such day as ${text}.`;
  return `A date is written year-month-day, such as 2026-03-01, not ${text}.`;
}

export type Amount =
  | { readonly unit: 'number' | 'percent'; readonly value: number }
  | { readonly unit: 'money'; readonly value: number; readonly currency: string }
  | { readonly unit: 'time'; readonly value: number; readonly of: TimeUnit };

export type TimeUnit = 'minute' | 'hour' | 'day' | 'working day' | 'week' | 'month' | 'quarter' | 'year';

/** Hours in each unit of time, to compare two of them: a working day counts as a day, a month as 30 days. */
export const hoursIn: Readonly<Record<TimeUnit, number>> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  'working day': 24,
  week: 168,
  month: 720,
  quarter: 2160,
  year: 8760,
};

/** A length of time, as it is written: `12 months`. */
export interface Length {
  readonly value: number;
  readonly of: TimeUnit;
}

const monthsIn: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * The day a length of time later. Months, quarters and years go by the calendar: a month after 31 January is the last day of
 * February. What is left of a month is a part of 30 days; what is left of a day does not count. At most the last day that can be
 * written.
 */
export function addLength(day: Day, { value, of }: Length): Day {
  const months = value * (monthsIn[of] ?? 0);
  if (months === 0) return addDays(day, Math.floor((value * hoursIn[of]) / 24));
  const whole = within(Math.trunc(months), mostYears * 12);
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + whole, Number(day.slice(8, 10))];
  // Every month has 28 days; asked of each touchpoint, when it was reviewed.
  const last = date > 28 ? Number(dayAt(year, month + 1, 0).slice(8, 10)) : date;
  const rest = Math.floor((months - Math.trunc(months)) * 30);
  const then = dayAt(year, month, Math.min(date, last));
  return rest === 0 ? then : addDays(then, rest);
}

/** Reads `2,000 EUR`, `40%`, `48 hours`, `-12`. Undefined when the text is none of these, or its unit is unknown. */
export function readAmount(text: string): Amount | undefined {
  const match = /^(-?\d[\d,]*(?:\.\d+)?)\s*(.*)$/s.exec(text);
  if (!match) return undefined;
  const value = Number(match[1]!.replaceAll(',', ''));
  const rest = match[2]!.replace(/\s+/g, ' ').trim();
  if (rest === '') return { unit: 'number', value };
  if (rest === '%') return { unit: 'percent', value };
  if (/^[A-Z]{3}$/.test(rest)) return { unit: 'money', value, currency: rest };
  const of = readTimeUnit(rest);
  return of && { unit: 'time', value, of };
}

/** The sentence for an amount that is not right, or that can be read in two ways; undefined for one that is. */
export function amountProblem(text: string): string | undefined {
  const [, digits = '', unit = ''] = /^(-?[\d,.]+)(.*)$/s.exec(text) ?? [];
  if (digits.includes(',') && !/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits))
    return `\`${text}\` is no amount: a comma stands between thousands, such as 2,000, and a point before a fraction, such as 2.50.`;
  const currency = /^\s*([A-Z]{3})$/.exec(unit)?.[1];
  // In much of Europe a point stands between thousands. Money has no thousandths, and nobody writes those of a number when they are 0.
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(digits) && (currency || digits.endsWith('.000')))
    return `\`${text}\` can be read in two ways. Write ${digits.replace('.', ',')}${unit} or ${Number(digits)}${unit}.`;
  if (currency && !currencies.has(currency)) return `${currency} is not a currency code. Write for example 50 EUR.`;
  return undefined;
}

/** Reads `48 hours`, `2 working days`, `4h`. */
export function readLength(text: string): Length | undefined {
  const amount = readAmount(text);
  return amount?.unit === 'time' ? amount : undefined;
}

function readTimeUnit(text: string): TimeUnit | undefined {
  const match = /^(?:(working|business) ?)?(min|minute|h|hour|d|day|w|week|month|quarter|year)s?$/.exec(text);
  if (!match) return undefined;
  const short: Record<string, TimeUnit> = { min: 'minute', h: 'hour', d: 'day', w: 'week' };
  const unit = short[match[2]!] ?? (match[2] as TimeUnit);
  if (match[1]) return unit === 'day' ? 'working day' : undefined;
  return unit;
}

/** The amount as documents print it: `2,000 EUR`, `40%`, `2 working days`. The same on every machine. */
export function printAmount(amount: Amount): string {
  const [whole, fraction] = String(Math.abs(amount.value)).split('.');
  const digits = `${amount.value < 0 ? '-' : ''}${whole!.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction ? `.${fraction}` : ''}`;
  if (amount.unit === 'money') return `${digits} ${amount.currency}`;
  if (amount.unit === 'percent') return `${digits}%`;
  if (amount.unit === 'time') return `${digits} ${amount.of}${amount.value === 1 ? '' : 's'}`;
  return digits;
}

/** The currencies of ISO 4217 that are in use; written out because what a runtime knows differs from machine to machine. */
export const currencies: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG`.split(
    ' ',
  ),
);
