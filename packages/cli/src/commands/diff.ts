/** `remit diff`: what changed in who answers for what. */
import { type ChangeKind, changeKinds } from '@remit-cx/core/diff/change';
import { nearest, orList } from '@remit-cx/core/project/names';
import { absolute } from '@remit-cx/language/node/project-files';
import { Option } from 'commander';
import { compare } from '../difference/compare.ts';
import { type DifferenceFormat, differenceFormats } from '../difference/formats.ts';
import { dayOption } from '../options.ts';
import { Exit, Refusal } from '../refusal.ts';
import { usualColumns } from '../reporters/output.ts';
import { selectProjects } from '../selection.ts';
import type { Define, Session } from '../session.ts';
import { paint } from '../terminal/colour.ts';
import { writeWhole } from '../write-file.ts';

interface Options {
  readonly format: readonly string[];
  readonly failOn: readonly ChangeKind[];
  readonly asOf: string | undefined;
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

async function run(
  session: Session,
  base: string | undefined,
  head: string | undefined,
  { format, failOn, asOf }: Options,
): Promise<Exit> {
  const { host, out } = session;
  const days = daysOf(asOf);
  if (base === undefined && days.before === days.after)
    throw new Refusal(
      '`remit diff` needs to be told what to compare with: a revision such as `main`, or two days: --as-of 2026-11-01..2027-01-01',
    );
  const outputs = outputsOf(session, format);
  const compared = await compare(host.cwd, await selectProjects(session), base, head, { ...days, today: host.today() });
  for (const doubt of compared.flatMap(({ doubts }) => doubts)) session.note(doubt);
  host.stdout.write(outputs.shown.print(compared, { paint: out, columns: host.stdout.columns ?? usualColumns }));
  for (const { format, path } of outputs.files)
    writeWhole(path, format.print(compared, { paint: paint(false), columns: usualColumns }));
  const found = compared.some(({ difference }) => difference.changes.some(({ kind }) => failOn.includes(kind)));
  return found ? Exit.findings : Exit.ok;
}

/** `A..B`, or one day for both states. */
function daysOf(text: string | undefined) {
  const [before, after = before] = (text ?? '').split('..');
  if (!before) return { before: undefined, after: undefined };
  return { before: dayOption(before), after: dayOption(after) };
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

function outputsOf({ host }: Session, wanted: readonly string[]) {
  const shown: DifferenceFormat[] = [];
  const files: { format: DifferenceFormat; path: string }[] = [];
  for (const one of wanted) {
    const [name = '', ...file] = one.split('=');
    const format = differenceFormats.find(format => format.name === name);
    if (!format)
      throw new Refusal(
        `There is no format \`${name}\`. It can be ${orList(differenceFormats.map(({ name }) => name))}.`,
      );
    if (file.length) files.push({ format, path: absolute(host.cwd, file.join('=')) });
    else shown.push(format);
  }
  if (shown.length > 1)
    throw new Refusal(
      `Only one format can go to the terminal. Write the other to a file: --format ${shown[1]!.name}=<file>`,
    );
  return { shown: shown[0] ?? differenceFormats[0]!, files };
}
