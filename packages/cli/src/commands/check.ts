/** `remit check`: all findings of one or more projects. */
import type { Severity } from '@remit-cx/core/lint/rule';
import { andList } from '@remit-cx/core/project/names';
import type { Day } from '@remit-cx/core/project/values';
import { findProject } from '@remit-cx/language/node/project-files';
import { configName } from '@remit-cx/language/project-folders';
import { addCheckOptions, type CheckOptions, refuseHalves, type Threshold, thresholds } from '../check-options.ts';
import { counted } from '../counts.ts';
import { applySafeFixes, showSafeFixes } from '../fix.ts';
import { openBaseline } from '../narrowing/baseline-run.ts';
import { asStaged, hasCommit } from '../narrowing/staged.ts';
import { notesOnAsked } from '../notes.ts';
import { dayOption } from '../options.ts';
import { Exit, Refusal } from '../refusal.ts';
import { judge, type Report } from '../report.ts';
import { type Outputs, printProblems, printReport, readOutputs } from '../reporters/output.ts';
import { isAboutWriting, ruleNamed } from '../rules.ts';
import { type Asked, isAsked, nothingFound, type Selected, selectProjects } from '../selection.ts';
import type { Define, Session } from '../session.ts';
import { showConfig, showFiles } from '../show.ts';
import { withInput } from '../stdin.ts';
import { ruleFaultReport } from '../terminal/fault.ts';

const define: Define = (command, act) => {
  addCheckOptions(command);
  command
    .addHelpText('after', examples)
    .action(act((session, paths: readonly string[], options: CheckOptions) => run(session, paths, options)));
};
export default define;

const examples = `
Examples:
  remit check
  remit check journeys/airport.remit
  remit check --as-of 2027-01-01           what will be wrong in the new year
  remit check --since main                 what this branch makes worse
  remit check --format json=findings.json --format human
`;

/** What is asked, once the words for it have been understood. */
interface Question {
  readonly paths: readonly string[];
  readonly options: CheckOptions;
  readonly day: Day | undefined;
  readonly mostWarnings: number | undefined;
  readonly isWanted: (rule: string) => boolean;
  readonly outputs: Outputs;
}

async function run(session: Session, paths: readonly string[], options: CheckOptions): Promise<Exit> {
  refuseHalves(options, paths);
  const rules: string[] = [];
  for (const name of options.rule) rules.push((await ruleNamed(session, name, paths)).name);
  const question: Question = {
    paths,
    options,
    day: dayOption(options.asOf),
    mostWarnings: options.maxWarnings === undefined ? undefined : wholeNumber(options.maxWarnings),
    // Names that name nothing and text that cannot be read make every other answer doubtful: they are never left out.
    isWanted: rule => rules.length === 0 || rules.includes(rule) || isAboutWriting(rule),
    outputs: readOutputs(session, options.format, options.ci && !options.watch),
  };
  if (!options.watch) return check(session, question);
  if (!question.outputs.shown.isForPeople)
    throw new Refusal('`--watch` shows one report after the other, which only people can read: leave out `--format`.');
  const { watch } = await import('../watch.ts');
  return watch(session, paths, () => check(session, question));
}

async function check(session: Session, question: Question): Promise<Exit> {
  const { host, version } = session;
  const { options, day, isWanted } = question;
  const asked = await askedAbout(session, question);
  const baseline = options.baseline === undefined ? undefined : openBaseline(session, options.baseline, options, asked);
  if (options.showFiles || options.showConfig) {
    const unread = judge(version, asked, isWanted, []);
    printProblems(session, unread);
    host.stdout.write(options.showFiles ? showFiles(asked) : showConfig(asked));
    return unread.problems.length ? Exit.usage : Exit.ok;
  }
  if (options.fix && options.diff) return showSafeFixes(session, asked, isWanted);
  if (options.fix) for (const one of asked) await applySafeFixes(session, one, isWanted);
  const all = judge(version, asked, isWanted);
  const unknown = baseline ? baseline.without(all) : all;
  const revision = options.since ?? (options.staged && hasCommit(asked) ? 'HEAD' : undefined);
  const whole = revision === undefined ? unknown : await onlyNew(session, unknown, asked, { revision, day, isWanted });
  const report = options.quiet ? withoutMilder(whole) : whole;
  printProblems(session, report);
  printReport(session, report, question.outputs);
  for (const note of [...report.notes, ...notesOnAsked(asked, options.rule)]) session.note(note);
  baseline?.finish();
  for (const { rule, project, error } of report.failures)
    host.stderr.write(ruleFaultReport(rule, project.name, error, version));
  return exitOf(whole, options.failOn, question.mostWarnings);
}

/** Loaded only when it is asked for, with what compares texts. */
async function onlyNew(...args: Parameters<typeof import('../narrowing/since.ts').onlySince>): Promise<Report> {
  const { onlySince } = await import('../narrowing/since.ts');
  return onlySince(...args);
}

/** The projects in question, each on its day. Refuses when there is no file in them. */
async function askedAbout(session: Session, { paths, options, day }: Question): Promise<readonly Asked[]> {
  const selected = await selectFor(session, paths, options);
  const asked = selected.map(one => ({ ...one, day: day ?? one.loaded.config.asOf ?? session.host.today() }));
  const isEmpty = asked.every(
    one => one.loaded.problems.length === 0 && !one.loaded.project.fragments.some(({ file }) => isAsked(file, one)),
  );
  if (!isEmpty || options.allowEmpty) return asked;
  if (options.staged) throw new Refusal('There is no file to check in what is staged. `git add` puts files there.');
  const places = paths.length ? paths : selected.map(({ loaded }) => loaded.root);
  if (selected.length === 0) throw new Refusal(nothingFound(session));
  // None of them is in a project, so what is there is left out of it.
  const there = selected.flatMap(one => findProject(one.loaded.root).files.filter(file => isAsked(file, one)));
  const why = there.length ? ` \`include\` in ${configName} leaves out ${counted(there.length, 'file')} there.` : '';
  throw new Refusal(`There is no file to check in ${andList(places)}.${why}`);
}

async function selectFor(session: Session, paths: readonly string[], options: CheckOptions): Promise<Selected[]> {
  const { stdin, stdinFilename, whole, staged } = options;
  if (stdin && stdinFilename !== undefined) {
    const selected = await withInput(session, stdinFilename);
    return [whole ? { ...selected, only: undefined } : selected];
  }
  const selected = await selectProjects(session, paths);
  return staged ? asStaged(session, selected) : selected;
}

/** How the run ends: faults before what cannot be read, before findings. */
export function exitOf(
  { failures, problems, findings }: Report,
  failOn: Threshold,
  mostWarnings: number | undefined,
): Exit {
  if (failures.length) return Exit.fault;
  if (problems.length) return Exit.usage;
  const failing = thresholds.slice(0, thresholds.indexOf(failOn) + 1) as readonly (Severity | 'none')[];
  if (failOn !== 'none' && findings.some(({ severity }) => failing.includes(severity))) return Exit.findings;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return mostWarnings !== undefined && warnings > mostWarnings ? Exit.findings : Exit.ok;
}

function withoutMilder(report: Report): Report {
  const findings = report.findings.filter(({ severity }) => severity === 'error');
  return { ...report, findings, quiet: report.findings.length - findings.length };
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new Refusal(`\`--max-warnings\` is a whole number, not \`${text}\`.`);
  return Number(text);
}
