/** `--baseline` and `--write-baseline` in a run: what is left out, what is said about it, what is written. */
import { absolute } from '@remit-cx/language/node/project-files';
import { counted } from '../counts.ts';
import { Refusal } from '../refusal.ts';
import type { Report } from '../report.ts';
import type { Asked } from '../selection.ts';
import type { Session } from '../session.ts';
import { writeWhole } from '../write-file.ts';
import { isComplete, readBaseline, type Settled, settle, toBaseline } from './baseline.ts';

/** So many leftovers are named; the others are counted. */
const mostNamed = 10;

export interface BaselineRun {
  /** A report without what the baseline knows. */
  without(report: Report): Report;
  /** To be called once, after the report is printed: writes the baseline, or says which of its lines are over. */
  finish(): void;
}

/** Refuses a baseline that does not exist, unless it is to be written, and to write one from less than whole projects. */
export function openBaseline(
  session: Session,
  name: string,
  { writeBaseline, rule }: { readonly writeBaseline: boolean | undefined; readonly rule: readonly string[] },
  asked: readonly Asked[],
): BaselineRun {
  const path = absolute(session.host.cwd, name);
  const isNarrow = rule.length > 0 || asked.some(({ only }) => only !== undefined);
  if (writeBaseline && isNarrow)
    throw new Refusal('`--write-baseline` is about whole projects: leave out `--rule`, and name no files.');
  const known = readBaseline(path);
  if (!known && !writeBaseline)
    throw new Refusal(`There is no baseline ${name}. To begin one with all that is found today, add --write-baseline.`);
  let complete: Report | undefined;
  let settled: Settled | undefined;
  return {
    without(report) {
      complete = report;
      // A new baseline that will not be written knows nothing.
      settled = settle(report, asked, path, known ?? (isComplete(report) ? undefined : new Set()));
      return settled.report;
    },
    finish() {
      if (!complete || !settled) return;
      if (writeBaseline) write(session, { name, path, known }, complete, settled);
      else if (!isNarrow && isComplete(complete)) sayLeftovers(session, name, settled.leftovers);
    },
  };
}

interface File {
  readonly name: string;
  readonly path: string;
  readonly known: ReadonlySet<string> | undefined;
}

function write(session: Session, { name, path, known }: File, complete: Report, { found, leftovers, report }: Settled) {
  if (!isComplete(complete)) {
    session.note(
      `${name} was not ${known ? 'changed' : 'written'}: first put right what cannot be read, and names that are not known.`,
    );
    return;
  }
  const over = new Set(leftovers);
  writeWhole(path, toBaseline(known ? [...known].filter(line => !over.has(line)) : found));
  if (!known) session.note(`wrote ${name}: ${counted(found.size, 'line') || 'no line'}.`);
  else session.note(over.size ? `${counted(over.size, 'line')} taken out of ${name}.` : `${name} stays as it is.`);
  if (known && report.findings.length)
    session.note(
      `Nothing was added to it: a baseline only gets shorter. To begin anew with all that is found today, delete ${name} first.`,
    );
}

function sayLeftovers(session: Session, name: string, leftovers: readonly string[]): void {
  if (leftovers.length === 0) return;
  const [subject, object] = leftovers.length === 1 ? ['1 line', 'it'] : [`${leftovers.length} lines`, 'them'];
  session.note(
    `${subject} of ${name} ${leftovers.length === 1 ? 'is' : 'are'} no longer found. Take ${object} out: remit check --baseline ${name} --write-baseline`,
  );
  for (const line of leftovers.slice(0, mostNamed)) session.note(`  ${line}`);
  if (leftovers.length > mostNamed) session.note(`  and ${leftovers.length - mostNamed} more`);
}
