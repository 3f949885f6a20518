/** What happened on GitHub: the event that a run answers, and what its state is to be compared with. */
import { readFileSync } from 'node:fs';
import { git, gitLines, isShallow } from '@remit-cx/cli/src/git/git.ts';
import { commitNamed } from '@remit-cx/cli/src/git/revision.ts';
import { Refusal } from '@remit-cx/cli/src/refusal.ts';
import type { Environment } from './inputs.ts';

/** The parts that are used of https://docs.github.com/webhooks/webhook-events-and-payloads */
interface Payload {
  readonly pull_request?: {
    readonly number: number;
    readonly user?: { readonly login: string } | null;
    readonly base: { readonly sha: string };
    readonly head: { readonly sha: string };
  };
  readonly merge_group?: { readonly base_sha: string };
  /** Of a push. */
  readonly before?: string;
  readonly forced?: boolean;
}

export interface Event {
  readonly name: string;
  /** The number of the pull request that it is about. */
  readonly pullRequest: number | undefined;
  /** The account of whoever opened that. */
  readonly author: string | undefined;
  readonly payload: Payload;
}

/** Refuses `pull_request_target`, and an event that cannot be read. */
export function readEvent(env: Environment): Event {
  const name = env.GITHUB_EVENT_NAME ?? '';
  // It runs with the rights of the repository itself. Whoever then checks out what a stranger wrote hands them over.
  if (name === 'pull_request_target')
    throw new Refusal(
      'Remit does not run on `pull_request_target`: there, the files of the pull request must not be checked out. Use `pull_request`; it also runs for forks.',
    );
  const payload = payloadAt(env.GITHUB_EVENT_PATH);
  const { pull_request: pullRequest } = payload;
  return { name, payload, pullRequest: pullRequest?.number, author: pullRequest?.user?.login };
}

function payloadAt(path: string | undefined): Payload {
  if (!path) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Payload;
  } catch {
    throw new Refusal('The event of this run cannot be read: GITHUB_EVENT_PATH names no JSON file.');
  }
}

/** A revision to compare with, or why there is none. */
export type Base = { readonly revision: string } | { readonly none: string };

/** What the state in a folder is to be compared with. The commit need not be in the clone: that is for `remit diff` to say. */
export function baseOf({ name, payload }: Event, folder: string, env: Environment): Base {
  const { pull_request: pullRequest, merge_group: group, before, forced } = payload;
  if (pullRequest) return { revision: baseOfPullRequest(pullRequest, folder, env) };
  if (group) return { revision: group.base_sha };
  if (name !== 'push' || before === undefined)
    return { none: `an event of the kind ${name || 'unknown'} has nothing before it` };
  if (/^0+$/.test(before)) return { none: 'the branch or tag is new' };
  // What a rewritten branch was is in no clone any more, unless it was fetched before.
  if (forced && !isShallow(folder) && !commitNamed(folder, before)) return { none: 'the branch was rewritten' };
  return { revision: before };
}

/**
 * GitHub checks out the merge of a pull request with its target, as it is now: its first parent is what merging it changes.
 * (`base.sha` can be older, and would show what others have merged since.) Where the head itself was checked out, it is
 * what both have in common.
 */
function baseOfPullRequest(
  { base, head }: NonNullable<Payload['pull_request']>,
  folder: string,
  env: Environment,
): string {
  const { ok, out } = git(folder, ['rev-parse', 'HEAD']);
  if (!ok) return base.sha;
  const commit = out.toString('utf8').trim();
  // Read from the commit itself: a shallow clone hides its parents.
  const parents = gitLines(folder, ['cat-file', 'commit', commit]).flatMap(
    line => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? [],
  );
  const isMerge = parents.length === 2 && (commit === env.GITHUB_SHA || parents[1] === head.sha);
  return isMerge ? parents[0]! : `${base.sha}...HEAD`;
}
