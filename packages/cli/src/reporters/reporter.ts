/** What a format is: a report as a text. */
import type { Severity } from '@remit-cx/core/lint/rule';
import type { Report, ReportedFinding } from '../report.ts';
import type { Paint } from '../terminal/colour.ts';

/** How the place looks that a text is printed to. Formats for machines do not care. */
export interface Page {
  readonly paint: Paint;
  readonly columns: number;
}

export interface Reporter {
  readonly name: string;
  /** One line, for `remit check --help`. */
  readonly summary: string;
  /** Set for text that people read in a log: there it must not be taken for commands. */
  readonly isForPeople?: boolean;
  /** The whole text, with a line break at its end. The same report on the same page gives the same bytes. */
  print(report: Report, page: Page): string;
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

export function countsOf(findings: readonly ReportedFinding[]): Counts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** `2 errors, 1 warning`; empty for none. */
export function countsInWords({ error, warning, info }: Counts): string {
  return [counted(error, 'error'), counted(warning, 'warning'), info ? `${info} for information` : '']
    .filter(text => text !== '')
    .join(', ');
}

/** `3 files`, `1 file`; empty for 0. */
export function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
