/** `remit diff`: what changed in who answers for what. */
import { type ChangeKind, changeKinds } from '@remit-cx/core/diff/change';
import { nearest, orList } from '@remit-cx/core/project/names';
import { Option } from 'commander';
import { compare } from '../difference/compare.ts';
import { differenceFormats, github, human, inMarkdown } from '../difference/formats.ts';
import { dayOption } from '../options.ts';
import { Exit, Refusal } from '../refusal.ts';
import { addToSummary, withoutEffect } from '../reporters/github-run.ts';
import { usualColumns } from '../reporters/output.ts';
import { readFormats } from '../reporters/read-formats.ts';
import type { Page } from '../reporters/reporter.ts';
import type { Define, Session } from '../session.ts';
import { paint } from '../terminal/colour.ts';
import { writeWhole } from '../write-file.ts';

interface Options {
  readonly format: readonly string[];
  readonly failOn: readonly ChangeKind[];
  readonly asOf: string | undefined;
  readonly ci: boolean;
}

const define: Define = (command, act) => {
  command
    .argument(
      '[base]',
      'what to compare with: a branch, tag or commit (`main`, `HEAD~1`, `main...HEAD`), or a folder (`../old`)',
    )
    .argument('[head]', 'the newer state (otherwise: the files as they are)')
    .addOption(
      new Option(
        '--format <format[=file]>',
        `${orList(differenceFormats.map(({ name }) => name))}; may be given several times`,
      )
        .default([], 'human')
        .argParser((value: string, before: readonly string[]) => [...before, value]),
    )
    .addOption(
      new Option(
        '--fail-on <kinds>',
        `end with code 1 when there is a change of these kinds, with commas between: ${changeKinds.join(', ')}`,
      )
        .default([], 'none')
        .argParser((value: string, before: readonly ChangeKind[]) => [
          ...before,
          ...value.split(',').flatMap(kindsNamed),
        ]),
    )
    .option('--as-of <day>', 'the day to ask about; two days (2026-11-01..2027-01-01) compare one with the other')
    .option('--no-ci', 'do not mark lines and write a summary on GitHub')
    .addHelpText('after', examples)
    .action(
      act((session, base: string | undefined, head: string | undefined, options: Options) =>
        run(session, base, head, options),
      ),
    );
};
export default define;

const examples = `
Examples:
  remit diff main                               what this branch changes
  remit diff main...HEAD --format markdown      the same, for a pull request
  remit diff --as-of 2026-11-01..2027-01-01     what the dates bring by themselves
  remit diff main --fail-on gap,conflict        object when something becomes unowned or owned twice
`;

const plain: Page = { paint: paint(false), columns: usualColumns };

async function run(
  session: Session,
  base: string | undefined,
  head: string | undefined,
  { format, failOn, asOf, ci }: Options,
): Promise<Exit> {
  const { host, out } = session;
  const days = daysOf(asOf);
  if (base === undefined && days.before === days.after)
    throw new Refusal(
      '`remit diff` needs to be told what to compare with: a revision such as `main`, or two days: --as-of 2026-11-01..2027-01-01',
    );
  const { shown, files } = readFormats(host.cwd, format, differenceFormats);
  const isGithubRun = ci && !shown && host.env.GITHUB_ACTIONS === 'true';
  const compared = await compare(session, base, head, days);
  for (const doubt of compared.flatMap(({ doubts }) => doubts)) session.note(doubt);
  const { print, isForPeople } = shown ?? human;
  const text = print(compared, { paint: out, columns: host.stdout.columns ?? usualColumns });
  if (isGithubRun) host.stdout.write(withoutEffect(text) + github.print(compared, plain));
  else if (isForPeople) session.say(text);
  else host.stdout.write(text);
  for (const { format, path } of files) writeWhole(path, format.print(compared, plain));
  // A UTF-16 unit takes three bytes at most.
  if (isGithubRun) addToSummary(session, most => `\n${inMarkdown(compared, Math.floor((most - 1) / 3))}`);
  const found = compared.some(({ difference }) => difference.changes.some(({ kind }) => failOn.includes(kind)));
  return found ? Exit.findings : Exit.ok;
}

/** `A..B`, or one day for both states. */
function daysOf(text: string | undefined) {
  const [before, after, ...more] = text?.split('..') ?? [];
  if (more.length) throw new Refusal('`--as-of` is a day, or two: 2026-11-01..2027-01-01');
  return { before: dayOption(before), after: dayOption(after ?? before) };
}

function kindsNamed(name: string): ChangeKind[] {
  const wanted = name.trim();
  if (wanted === 'none' || wanted === '') return [];
  const kind = changeKinds.find(kind => kind === wanted);
  if (kind) return [kind];
  const guess = nearest(wanted, changeKinds);
  throw new Refusal(
    `There is no kind of change \`${wanted}\`. ${guess ? `Did you mean \`${guess}\`?` : `It can be ${orList(changeKinds)}.`}`,
  );
}
