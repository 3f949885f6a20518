/** `remit sign-off`: whom to ask for approval of a change. */
import type { PartyName } from '@remit-cx/core/diff/change';
import { part, signers } from '@remit-cx/core/diff/words';
import { Option } from 'commander';
import { type Compared, compare } from '../difference/compare.ts';
import { dayOption } from '../options.ts';
import { Exit } from '../refusal.ts';
import type { Define, Session } from '../session.ts';
import { oneLine, toJson } from '../terminal/harmless.ts';

interface Options {
  readonly format: 'list' | 'owners' | 'json';
  readonly asOf: string | undefined;
}

const define: Define = (command, act) => {
  command
    .argument('<base>', 'what to compare with: a branch, tag or commit (`main`, `main...HEAD`), or a folder')
    .argument('[head]', 'the newer state (otherwise: the files as they are)')
    .addOption(
      new Option(
        '--format <format>',
        'list: for people; owners: paths with handles, as in a CODEOWNERS file; json: for programs',
      )
        .choices(['list', 'owners', 'json'])
        .default('list'),
    )
    .option('--as-of <day>', 'the day to ask about (otherwise: asOf in remit.json, else today)')
    .addHelpText('after', examples)
    .action(
      act((session, base: string, head: string | undefined, options: Options) => run(session, base, head, options)),
    );
};
export default define;

const examples = `
Whoever loses or gains something by a change is to approve it. A handle is written with the person: handle "@greta-lind".

Examples:
  remit sign-off main
  remit sign-off main...HEAD --format json      for a workflow that asks for reviews
`;

interface Approval {
  readonly party: PartyName;
  readonly loses: number;
  readonly gains: number;
  readonly project: string;
}

async function run(session: Session, base: string, head: string | undefined, { format, asOf }: Options): Promise<Exit> {
  const { host } = session;
  const day = dayOption(asOf);
  const compared = await compare(session, base, head, { before: day, after: day });
  for (const doubt of compared.flatMap(({ doubts }) => doubts)) session.note(doubt);
  const approvals = compared.flatMap(({ difference, folder }) =>
    signers(difference.changes).map((signer): Approval => ({ ...signer, project: folder })),
  );
  host.stdout.write(print(format, compared, approvals));
  if (approvals.length === 0) session.note('Nobody has to be asked: nobody answers for anything else than before.');
  return Exit.ok;
}

function print(format: Options['format'], compared: readonly Compared[], approvals: readonly Approval[]): string {
  if (format === 'json') return `${toJson(toDocument(approvals))}\n`;
  if (format === 'owners') return compared.map(ownersOf).join('');
  return approvals
    .map(
      approval =>
        `${oneLine(approval.party.title)}  ${approval.party.handles.map(oneLine).join(', ') || '(no handle is written down)'}  ${part(approval)}\n`,
    )
    .join('');
}

function toDocument(approvals: readonly Approval[]) {
  const handles = [...new Set(approvals.flatMap(({ party }) => party.handles))].sort();
  return {
    format: 'remit-sign-off',
    version: 1,
    handles,
    approvals: approvals.map(({ party: { kind, id, title, handles }, loses, gains, project }) => ({
      kind,
      id,
      title,
      handles,
      loses,
      gains,
      project,
    })),
  };
}

/** One line for each file in which something changed: its path, and the handles of those whom its changes concern. */
function ownersOf(one: Compared): string {
  const files = new Map<string, Set<string>>();
  const silent = new Set<string>();
  for (const { losing, gaining, place } of one.difference.changes) {
    const { path } = one.place(place);
    const handles = files.get(path) ?? new Set();
    files.set(path, handles);
    for (const party of [...losing, ...gaining]) {
      if (party.handles.length === 0) silent.add(party.title);
      for (const handle of party.handles) handles.add(handle);
    }
  }
  const lines = [...files]
    .filter(([, handles]) => handles.size > 0)
    .map(([path, handles]) => `/${path.replace(/[\s\\]/g, '\\$&')} ${[...handles].sort().map(oneLine).join(' ')}\n`);
  const missing = [...silent].sort().map(title => `# ${oneLine(title)} has no handle\n`);
  return [...missing, ...lines.sort()].join('');
}
