/** `remit check`: all findings of one or more projects. */
import type { Severity } from '@remit-cx/core/lint/rule';
import { andList } from '@remit-cx/core/project/names';
import { Option as CommandOption, type Option } from 'commander';
import { applySafeFixes } from '../fix.ts';
import { dayOption } from '../options.ts';
import { Exit, Refusal } from '../refusal.ts';
import { judge, type Report } from '../report.ts';
import { reporters } from '../reporters/all.ts';
import { printProblems, printReport, readOutputs } from '../reporters/output.ts';
import { isAboutWriting, ruleNamed } from '../rules.ts';
import { isAsked, nothingFound, selectProjects } from '../selection.ts';
import type { Define, Session } from '../session.ts';
import { ruleFaultReport } from '../terminal/fault.ts';

const thresholds = ['error', 'warning', 'info', 'none'] as const;
type Threshold = (typeof thresholds)[number];

interface Options {
  readonly format: readonly string[];
  readonly failOn: Threshold;
  readonly maxWarnings: string | undefined;
  readonly asOf: string | undefined;
  readonly fix: boolean | undefined;
  readonly rule: readonly string[];
  readonly quiet: boolean | undefined;
  readonly ci: boolean;
  readonly allowEmpty: boolean | undefined;
}

const define: Define = (command, act) => {
  command
    .argument('[path...]', 'folders or files to report on; the whole project around them is looked at in any case')
    .addOption(
      repeatable(
        '--format <format[=file]>',
        `${reporters.map(({ name }) => name).join(', ')}; may be given several times`,
      ),
    )
    .addOption(
      new CommandOption('--fail-on <level>', 'the mildest findings that end with code 1')
        .choices(thresholds)
        .default('error'),
    )
    .option('--max-warnings <number>', 'end with code 1 when there are more warnings')
    .option('--as-of <day>', 'the day to ask about, such as 2026-11-01 (otherwise: asOf in remit.json, else today)')
    .option('--fix', 'put right what can be without changing who answers for anything')
    .addOption(repeatable('--rule <rule>', 'only findings of this rule; may be given several times'))
    .option('--quiet', 'show errors only')
    .option('--no-ci', 'do not mark lines and write a summary on GitHub')
    .option('--allow-empty', 'end with code 0 when there is no file to check')
    .addHelpText('after', examples)
    .action(act((session, paths: readonly string[], options: Options) => check(session, paths, options)));
};
export default define;

const examples = `
Examples:
  remit check
  remit check journeys/airport.remit
  remit check --as-of 2027-01-01           what will be wrong in the new year
  remit check --format json=findings.json --format human
`;

function repeatable(flags: string, description: string): Option {
  return new CommandOption(flags, description)
    .default([], 'none')
    .argParser((value: string, before: readonly string[]) => [...before, value]);
}

async function check(session: Session, paths: readonly string[], options: Options): Promise<Exit> {
  const { host, version } = session;
  const day = dayOption(options.asOf);
  const most = options.maxWarnings === undefined ? undefined : wholeNumber(options.maxWarnings);
  const rules = options.rule.map(name => ruleNamed(name).name);
  const outputs = readOutputs(session, options.format, options.ci);
  const selected = await selectProjects(session, paths);
  const asked = selected.map(one => ({ ...one, day: day ?? one.loaded.config.asOf ?? host.today() }));
  const isEmpty = asked.every(
    one => one.loaded.problems.length === 0 && !one.loaded.project.fragments.some(({ file }) => isAsked(file, one)),
  );
  if (isEmpty && !options.allowEmpty) {
    const places = paths.length ? paths : selected.map(({ loaded }) => loaded.root);
    throw new Refusal(selected.length ? `There is no file to check in ${andList(places)}.` : nothingFound(session));
  }
  // Names that name nothing and text that cannot be read make every other answer doubtful: they are never left out.
  const isWanted = (rule: string) => rules.length === 0 || rules.includes(rule) || isAboutWriting(rule);
  if (options.fix) for (const one of asked) await applySafeFixes(session, one, isWanted);
  const whole = judge(version, asked, isWanted);
  const report = options.quiet ? withoutMilder(whole) : whole;
  printProblems(session, report);
  printReport(session, report, outputs);
  for (const { rule, project, error } of report.failures)
    host.stderr.write(ruleFaultReport(rule, project.name, error, version));
  return exitOf(whole, options.failOn, most);
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
