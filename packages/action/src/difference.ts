/** What `remit diff --format json` says, as far as the action needs it (docs/schema/diff-1.schema.json). */
import type { Environment } from './inputs.ts';

export interface Difference {
  readonly projects: readonly {
    readonly asOf: { readonly after: string };
    readonly changes: readonly { readonly kind: string }[];
    readonly signOff: readonly { readonly handles: readonly string[] }[];
  }[];
}

export interface Counts {
  /** Changes in who answers for what: those of texts only are not counted. */
  readonly changes: number;
  readonly gaps: number;
  readonly conflicts: number;
}

export function countsOf({ projects }: Difference): Counts {
  const kinds = projects.flatMap(({ changes }) => changes.map(({ kind }) => kind));
  const count = (isIt: (kind: string) => boolean) => kinds.filter(isIt).length;
  return {
    changes: count(kind => kind !== 'text-only'),
    gaps: count(kind => kind === 'gap'),
    conflicts: count(kind => kind === 'conflict'),
  };
}

/** `2 errors, 1 warning`, as far as there are any. */
export function inWords(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([noun, count]) => `${count} ${noun}${count === 1 ? '' : 's'}`)
    .join(', ');
}

/** A person's or a team's name on GitHub. Handles are text from the repository: what is no such name could be anything. */
const account = /^@?([a-z\d](?:[a-z\d-]*[a-z\d])?(?:\/[\w.-]+)?)$/i;

/** The GitHub accounts of those who are to approve, without `@`, sorted; without the author, who cannot review. */
export function reviewersOf({ projects }: Difference, author: string | undefined): readonly string[] {
  const handles = projects.flatMap(({ signOff }) => signOff.flatMap(({ handles }) => handles));
  const accounts = handles.flatMap(handle => account.exec(handle)?.[1] ?? []);
  return [...new Set(accounts)].filter(name => name.toLowerCase() !== author?.toLowerCase()).sort();
}

/** The text of the comment: the difference, and where the rest is. */
export function commentText(difference: Difference, markdown: string, env: Environment): string {
  const { projects } = difference;
  if (projects.every(({ changes }) => changes.length === 0))
    return '### Ownership: nothing changes any more\n\nThis pull request no longer changes who answers for what.\n';
  const days = [...new Set(projects.map(({ asOf }) => asOf.after))];
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  const notes = [
    days.length === 1 ? `As of ${days[0]}` : '',
    server && repository && run ? `[findings, and all changes](${server}/${repository}/actions/runs/${run})` : '',
  ].filter(note => note !== '');
  return notes.length ? `${markdown}\n<sub>${notes.join(' · ')}</sub>\n` : markdown;
}
