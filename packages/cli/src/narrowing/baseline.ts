/**
 * A baseline: a file of known findings that are not reported. One line for each rule and thing, without places or counts, so
 * that it stays while files are edited and merges without conflicts. It only gets shorter.
 */
import { existsSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { readText } from '@remit-cx/language/node/project-files';
import { Refusal } from '../refusal.ts';
import type { Report, ReportedFinding, ReportedProject } from '../report.ts';
import { isAboutWriting } from '../rules.ts';
import type { Asked } from '../selection.ts';
import { oneLine } from '../terminal/harmless.ts';

const head =
  '# Known findings, which `remit check --baseline` does not report. --write-baseline takes out what is no longer found; nothing is added.\n';

/** `rule kind id in region`; before it the project's folder, where that is not the folder of the baseline. */
const entry = /^(?:(?<folder>\.\S*.*?): )?[_\p{L}][\p{L}\p{M}\p{N}_-]* \S/u;

/** The lines of a baseline; undefined when there is no such file. Refuses what is no baseline. */
export function readBaseline(path: string): ReadonlySet<string> | undefined {
  if (!existsSync(path)) return undefined;
  const read = readText(path);
  if (!('text' in read)) throw new Refusal(`${path}: ${read.message}`);
  const lines = read.text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [i, line] of lines.entries())
    if (!isEmpty(line) && !entry.test(line))
      throw new Refusal(
        `${path}:${i + 1} is no line of a baseline: ${line}\nA line names a rule and a thing, such as: unowned-touchpoint touchpoint shop.buy.till`,
      );
  return new Set(lines.filter(line => !isEmpty(line)));
}

function isEmpty(line: string): boolean {
  return line.trim() === '' || line.startsWith('#');
}

/** The text of a baseline: its lines sorted by UTF-16 units, the same on every machine. */
export function toBaseline(lines: Iterable<string>): string {
  return (
    head +
    Array.from(lines, line => `${line}\n`)
      .sort()
      .join('')
  );
}

/** A report seen against a baseline. */
export interface Settled {
  /** The report without what is known. */
  readonly report: Report;
  /** The lines of all that was found and may be in a baseline. */
  readonly found: ReadonlySet<string>;
  /** Lines of the projects in question that nothing was found for any more. */
  readonly leftovers: readonly string[];
}

/** Takes what a baseline knows out of a report; a new one, `undefined`, knows all. `path` is where the baseline lies. */
export function settle(
  report: Report,
  asked: readonly Asked[],
  path: string,
  before: ReadonlySet<string> | undefined,
): Settled {
  const folders = new Map(report.projects.map((project, i) => [project, folderOf(path, asked[i]!.loaded.root)]));
  const found = linesOf(report, folders);
  const known = before ?? found;
  const own = new Set(folders.values());
  const findings = report.findings.filter(finding => !known.has(lineOf(finding, folders) ?? ''));
  return {
    report: { ...report, findings, baselined: report.findings.length - findings.length },
    found,
    leftovers: [...known].filter(line => own.has(entry.exec(line)?.groups?.folder ?? '') && !found.has(line)).sort(),
  };
}

/** Whether a report says all that can be found, so that what is missing in it is gone. */
export function isComplete({ problems, failures, findings }: Report): boolean {
  return problems.length === 0 && failures.length === 0 && !findings.some(({ rule }) => isAboutWriting(rule));
}

type Folders = ReadonlyMap<ReportedProject, string>;

function linesOf({ findings }: Report, folders: Folders): ReadonlySet<string> {
  return new Set(findings.flatMap(finding => lineOf(finding, folders) ?? []));
}

/** The line for a finding; undefined for mistakes in the writing, which nobody should get used to. */
function lineOf({ rule, about, regions, project }: ReportedFinding, folders: Folders): string | undefined {
  if (about === undefined || isAboutWriting(rule)) return undefined;
  const folder = folders.get(project)!;
  const where = regions.length ? ` in ${regions.toSorted().join(', ')}` : '';
  return `${folder && `${folder}: `}${rule} ${oneLine(about)}${where}`;
}

/** From the folder of a baseline to a project; empty when it is the same, else starting with a dot. */
function folderOf(path: string, root: string): string {
  const folder = relative(dirname(path), root).replaceAll(sep, '/');
  return folder === '' || folder.startsWith('.') ? folder : `./${folder}`;
}
