/** Days that are often meant, with what they are: nobody counts out when a quarter ends. */
import { addDays, type Day, isDay } from '@remit-cx/core/project/values';
import type { IToken } from 'chevrotain';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { Place } from '../grammar-walk.ts';

type Named = readonly [what: string, day: Day];

/** What ends: the last day counts. */
const ends: ReadonlySet<string> = new Set(['Until', 'Desired']);

/** The days that may be meant at a place, the next first: today and what begins after it, or what ends; behind the day that something is `from`. */
export function dayItems(today: Day, { rule: own, around }: Place, said: readonly IToken[]): readonly CompletionItem[] {
  const from = said.findLast(({ image }, i) => said[i - 1]?.image === 'from' && isDay(image))?.image;
  const rule = around?.rule ?? '';
  const named =
    rule === 'ReviewDue'
      ? [...reviewsAfter(today), ...endsAfter(today)]
      : ends.has(rule)
        ? endsAfter(from !== undefined && from > today ? from : today)
        : rule === 'From'
          ? startsFrom(today)
          : own === 'ValueText'
            ? [...startsBefore(today), ...endsAfter(today)]
            : startsBefore(today);
  const days = new Map<Day, string[]>();
  for (const [what, day] of named) days.set(day, [...(days.get(day) ?? []), what]);
  return [...days].map(([label, what]) => {
    const meaning = what.join(', ');
    return {
      label,
      kind: CompletionItemKind.Constant,
      detail: meaning,
      labelDetails: { description: meaning },
      // Who types "end" or "today" finds the day.
      filterText: `${label} ${meaning}`,
    };
  });
}

function endsAfter(day: Day): readonly Named[] {
  return [
    ['the end of the month', addDays(startOf(day, 1, 1), -1)],
    ['the end of the quarter', addDays(startOf(day, 3, 1), -1)],
    ['the end of the year', addDays(startOf(day, 12, 1), -1)],
    ['the end of next year', addDays(startOf(day, 12, 2), -1)],
  ];
}

function reviewsAfter(day: Day): readonly Named[] {
  return [
    ['in a year', monthsLater(day, 12)],
    ['in half a year', monthsLater(day, 6)],
  ];
}

function startsFrom(day: Day): readonly Named[] {
  return [
    ['today', day],
    ['tomorrow', addDays(day, 1)],
    ['the first of next month', startOf(day, 1, 1)],
    ['the first of next quarter', startOf(day, 3, 1)],
    ['the first of next year', startOf(day, 12, 1)],
  ];
}

function startsBefore(day: Day): readonly Named[] {
  return [
    ['today', day],
    ['yesterday', addDays(day, -1)],
    ['the first of this month', startOf(day, 1, 0)],
    ['the first of this year', startOf(day, 12, 0)],
  ];
}

/** The first day of the month, quarter or year (of 1, 3 or 12 months) that a day is in, or of one that comes so many later. */
function startOf(day: Day, months: 1 | 3 | 12, later: number): Day {
  const year = Number(day.slice(0, 4));
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / months) * months + later * months;
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

/** The same day of a later month, or the last one of a month that is too short. */
function monthsLater(day: Day, months: number): Day {
  const first = `${day.slice(0, 8)}01`;
  const month = startOf(first, 1, months);
  const last = addDays(startOf(first, 1, months + 1), -1);
  const same = `${month.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
}
