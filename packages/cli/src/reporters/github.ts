import type { Severity } from '@remit-cx/core/lint/rule';
import { countsOf } from '../counts.ts';
import type { Place, Report } from '../report.ts';
import { oneLine, withoutCommands } from '../terminal/harmless.ts';
import type { Reporter } from './reporter.ts';

/** GitHub keeps this many annotations of a kind for a step, and drops the rest without a word. */
export const mostOfAKind = 10;

const kinds: readonly { readonly severity: Severity; readonly command: string }[] = [
  { severity: 'error', command: 'error' },
  { severity: 'warning', command: 'warning' },
  { severity: 'info', command: 'notice' },
];

/** For GitHub's pull requests: commands in the log that mark the lines. */
export const github: Reporter = {
  name: 'github',
  summary: 'marks the lines in a pull request on GitHub',
  print: report => [...problems(report), ...kinds.flatMap(kind => annotations(report, kind))].join(''),
};

function problems({ problems }: Report): string[] {
  return problems
    .slice(0, mostOfAKind)
    .map(({ path, message, place, line }) =>
      command('error', { file: path, ...(place ? at(place) : line === undefined ? {} : { line: line + 1 }) }, message),
    );
}

/** All of a kind while there is room; else the first nine, and a tenth that says how many are left. */
function annotations(report: Report, { severity, command: name }: (typeof kinds)[number]): string[] {
  const found = report.findings.filter(finding => finding.severity === severity);
  const room = mostOfAKind - (severity === 'error' ? Math.min(report.problems.length, mostOfAKind) : 0);
  const shown = found.length <= room ? found : found.slice(0, Math.max(0, room - 1));
  const lines = shown.map(({ place, rule, message }) =>
    command(name, { file: place.path, ...at(place), title: rule }, message),
  );
  const left = countsOf(found)[severity] - shown.length;
  if (left > 0 && room > 0) lines.push(command(name, {}, `${left} more: see the summary.`));
  return lines;
}

/** Columns are only understood where a stretch ends in the line in which it starts. */
function at({ start, end }: Place): Readonly<Record<string, number>> {
  const lines = { line: start.line + 1, endLine: end.line + 1 };
  return start.line === end.line ? { ...lines, col: start.column + 1, endColumn: end.column + 1 } : lines;
}

/** One command on a line of its own, with everything else inside it. */
export function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name}${written.length ? ` ${written.join(',')}` : ''}::${data(withoutCommands(oneLine(message)))}\n`;
}

/** As GitHub's runner reads it back: https://github.com/actions/toolkit, packages/core, command.ts. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
