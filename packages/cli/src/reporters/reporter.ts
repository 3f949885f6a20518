/** What a format is: a report as a text. */
import type { Report } from '../report.ts';
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
