/** Where the formats of a report go: the terminal, files, and what GitHub shows of a run. */
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { nearest, orList } from '@remit-cx/core/project/names';
import { absolute, reasonOf } from '@remit-cx/language/node/project-files';
import { Refusal } from '../refusal.ts';
import type { Report } from '../report.ts';
import type { Session } from '../session.ts';
import { paint } from '../terminal/colour.ts';
import { oneLine, visible } from '../terminal/harmless.ts';
import { writeWhole } from '../write-file.ts';
import { reporters } from './all.ts';
import { printFrames } from './frame.ts';
import { github } from './github.ts';
import { human } from './human.ts';
import { printSummary } from './markdown.ts';
import type { Page, Reporter } from './reporter.ts';

/** GitHub refuses a summary of more than 1 MiB; what other steps of a job write does not count. */
const largestSummary = 1024 * 1024;

/** Wide enough for most lines, where nobody says how wide it is. */
export const usualColumns = 120;
const plain: Page = { paint: paint(false), columns: usualColumns };

export interface Outputs {
  /** What goes to stdout. */
  readonly shown: Reporter;
  readonly files: readonly { readonly reporter: Reporter; readonly path: string }[];
  /** Whether GitHub's annotations and summary are written besides. */
  readonly isGithubRun: boolean;
}

/** Reads `--format F` and `--format F=FILE`. Refuses unknown formats, and two for the terminal: nobody could read them apart. */
export function readOutputs({ host }: Session, formats: readonly string[], mayBeCi: boolean): Outputs {
  const shown: Reporter[] = [];
  const files: { reporter: Reporter; path: string }[] = [];
  for (const format of formats) {
    const equals = format.indexOf('=');
    const reporter = reporterNamed(equals < 0 ? format : format.slice(0, equals));
    if (equals < 0) shown.push(reporter);
    else if (equals === format.length - 1) throw new Refusal(`\`--format ${format}\` lacks the name of a file.`);
    else files.push({ reporter, path: absolute(host.cwd, format.slice(equals + 1)) });
  }
  if (shown.length > 1)
    throw new Refusal(
      `Only one format can go to the terminal. Write the other to a file: --format ${shown[1]!.name}=<file>`,
    );
  const isGithubRun = mayBeCi && formats.length === 0 && host.env.GITHUB_ACTIONS === 'true';
  return { shown: shown[0] ?? human, files, isGithubRun };
}

function reporterNamed(name: string): Reporter {
  const reporter = reporters.find(reporter => reporter.name === name);
  if (reporter) return reporter;
  const names = reporters.map(({ name }) => name);
  const guess = nearest(name, names);
  throw new Refusal(
    `There is no format \`${name}\`. ${guess ? `Did you mean \`${guess}\`?` : `It can be ${orList(names)}.`}`,
  );
}

/** Prints a report everywhere it should go. */
export function printReport(session: Session, report: Report, { shown, files, isGithubRun }: Outputs): void {
  const { host, out } = session;
  const text = shown.print(report, { paint: out, columns: host.stdout.columns ?? usualColumns });
  if (isGithubRun) host.stdout.write(withoutEffect(text) + github.print(report, plain));
  else if (shown.isForPeople) session.say(text);
  else host.stdout.write(text);
  for (const { reporter, path } of files) writeWhole(path, reporter.print(report, plain));
  if (isGithubRun && host.env.GITHUB_STEP_SUMMARY)
    appendSummary(host.env.GITHUB_STEP_SUMMARY, printSummary(report, largestSummary));
}

/** Text for people in a log of GitHub: its runner obeys nothing until a word that nobody can guess, so that no title gives it commands. */
function withoutEffect(text: string): string {
  const word = randomUUID();
  return `::stop-commands::${word}\n${text}::${word}::\n`;
}

function appendSummary(path: string, text: string): void {
  try {
    appendFileSync(path, text);
  } catch (error) {
    throw new Refusal(`The summary of this run cannot be written: ${reasonOf(error)}.`);
  }
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
