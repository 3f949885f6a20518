/** Where the formats of a report go: the terminal, files, and what GitHub shows of a run. */
import type { Report } from '../report.ts';
import type { Session } from '../session.ts';
import { paint } from '../terminal/colour.ts';
import { oneLine, visible } from '../terminal/harmless.ts';
import { writeWhole } from '../write-file.ts';
import { reporters } from './all.ts';
import { printFrames } from './frame.ts';
import { github } from './github.ts';
import { addToSummary, withoutEffect } from './github-run.ts';
import { human } from './human.ts';
import { printSummary } from './markdown.ts';
import { type Formats, readFormats } from './read-formats.ts';
import type { Page, Reporter } from './reporter.ts';

/** Wide enough for most lines, where nobody says how wide it is. */
export const usualColumns = 120;
const plain: Page = { paint: paint(false), columns: usualColumns };

export interface Outputs {
  /** What goes to stdout. */
  readonly shown: Reporter;
  readonly files: Formats<Reporter>['files'];
  /** Whether GitHub's annotations and summary are written besides. */
  readonly isGithubRun: boolean;
}

/** Reads `--format`. On GitHub a format for the terminal stands alone; formats in files are written besides all else. */
export function readOutputs({ host }: Session, wanted: readonly string[], mayBeCi: boolean): Outputs {
  const { shown, files } = readFormats(host.cwd, wanted, reporters);
  return { shown: shown ?? human, files, isGithubRun: mayBeCi && !shown && host.env.GITHUB_ACTIONS === 'true' };
}

/** Prints a report everywhere it should go. */
export function printReport(session: Session, report: Report, { shown, files, isGithubRun }: Outputs): void {
  const { host, out } = session;
  const text = shown.print(report, { paint: out, columns: host.stdout.columns ?? usualColumns });
  if (isGithubRun) host.stdout.write(withoutEffect(text) + github.print(report, plain));
  else if (shown.isForPeople) session.say(text);
  else host.stdout.write(text);
  for (const { format, path } of files) writeWhole(path, format.print(report, plain));
  if (isGithubRun) addToSummary(session, most => printSummary(report, most));
}

/** Says on stderr why a project cannot be judged. */
export function printProblems({ host, err }: Session, { problems }: Report): void {
  const page: Page = { paint: err, columns: host.stderr.columns ?? usualColumns };
  for (const { path, message, place, line } of problems) {
    const head = `${err.bold(err.red('error:'))} ${err.bold(oneLine(message))}`;
    const where = place
      ? printFrames([{ place, message: '', isMain: true }], page, err.red)
      : [`  ${err.blue('-->')} ${visible(path)}${line === undefined ? '' : `:${line + 1}`}`];
    host.stderr.write(`${[head, ...where].join('\n')}\n\n`);
  }
}
