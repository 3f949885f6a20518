/** Which commit a revision means; and for one that is not in the clone, the command that brings it. */
import { nearest } from '@remit-cx/core/project/names';
import { Refusal } from '../refusal.ts';
import { git, gitLines, isShallow } from './git.ts';

const hash = /^[0-9a-f]{7,64}$/;

/**
 * The commit that a revision names. `A...B` is the last commit that A and B have in common. Refuses one that is not there; in
 * a shallow clone with the `git fetch` after which it is.
 */
export function commitAt(repository: string, revision: string): string {
  const common = /^(.+?)\.\.\.(.+)$/.exec(revision);
  if (common) return commonCommit(repository, common[1]!, common[2]!);
  const found = commitNamed(repository, revision);
  if (found) return found;
  throw new Refusal(missing(repository, revision));
}

/** The commit of a revision; undefined where the clone has none of that name. */
export function commitNamed(repository: string, revision: string): string | undefined {
  const { ok, out } = git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  return ok ? out.toString('utf8').trim() : undefined;
}

function commonCommit(repository: string, first: string, second: string): string {
  const shallow = isShallow(repository);
  const unknown = [first, second].filter(revision => !commitNamed(repository, revision));
  // Of a commit that stands alone nobody can tell where it parts from another: with it comes its history.
  if (shallow && unknown.length) throw new Refusal(tooShallow(repository, unknown[0]!, [first, second]));
  const [a, b] = [commitAt(repository, first), commitAt(repository, second)];
  const { ok, out } = git(repository, ['merge-base', a, b]);
  if (ok) return out.toString('utf8').trim();
  if (!shallow) throw new Refusal(`${first} and ${second} have no commit in common.`);
  throw new Refusal(
    `This clone is too shallow to tell where ${first} and ${second} part. Run: ${deepFetch(repository, [first, second])}`,
  );
}

function missing(repository: string, revision: string): string {
  if (revision === '') return 'The revision to compare with is empty: the variable that should hold it is not set.';
  if (/^0+$/.test(revision)) return 'There is nothing before the first commit, so there is nothing to compare with.';
  const names = gitLines(repository, ['for-each-ref', '--format=%(refname:short)']);
  if (names.length === 0 && !commitNamed(repository, 'HEAD'))
    return 'Nothing has been committed in this repository yet, so there is nothing to compare with.';
  const there = gitLines(repository, ['remote'])
    .map(remote => `${remote}/${revision}`)
    .find(branch => commitNamed(repository, `refs/remotes/${branch}`));
  if (there)
    return `There is no revision \`${revision}\` here, but there is \`${there}\`. Name that, or run: git branch ${revision} ${there}`;
  if (!isShallow(repository)) {
    if (hash.test(revision))
      return `There is no commit \`${revision}\` in this clone. Run: git fetch ${remoteOf(repository)} ${revision}`;
    const meant = nearest(revision, names);
    const hint = meant
      ? `Did you mean \`${meant}\`?`
      : `It can be a branch, a tag or a commit; run \`git fetch ${remoteOf(repository)}\` when it is new.`;
    return `There is no revision \`${revision}\` in this repository. ${hint}`;
  }
  // `main~3`: what comes before `main` is what is missing.
  const name = withoutSteps(revision);
  if (name !== revision && (name === '' || name === 'HEAD' || commitNamed(repository, name)))
    return `This clone is too shallow to know \`${revision}\`. Run: ${deepFetch(repository, [name || 'HEAD'])}`;
  if (name !== revision) return tooShallow(repository, revision, [name]);
  return `This clone is shallow and does not hold \`${revision}\`. Run: git fetch --depth=1 ${remoteOf(repository)} ${refspecOf(repository, revision)}`;
}

function tooShallow(repository: string, unknown: string, revisions: readonly string[]): string {
  return `This clone is shallow and does not hold \`${unknown}\`. Run: ${deepFetch(repository, revisions)}`;
}

/** Brings some revisions with all of their history, and what is missing of the history that is there. */
function deepFetch(repository: string, revisions: readonly string[]): string {
  const wanted = revisions.flatMap(revision => {
    const name = withoutSteps(revision) || 'HEAD';
    // What is there may not have been published; where its history is cut off was.
    return commitNamed(repository, name)
      ? gitLines(repository, ['rev-list', '--max-parents=0', name])
      : [refspecOf(repository, name)];
  });
  return `git fetch --unshallow ${remoteOf(repository)} ${[...new Set(wanted)].join(' ')}`;
}

/** `main` of `main~3` and `main^2`. */
function withoutSteps(revision: string): string {
  return revision.replace(/(?:[~^]|@\{).*$/, '');
}

/** What to fetch so that a name means something afterwards. */
function refspecOf(repository: string, name: string): string {
  const remote = `${remoteOf(repository)}/`;
  if (name.startsWith(remote)) return quoted(`+refs/heads/${name.slice(remote.length)}:refs/remotes/${name}`);
  if (hash.test(name)) return name;
  if (name.startsWith('refs/')) return quoted(`${name}:${name}`);
  // A tag by the look of it.
  return quoted(/^v?\d+(\.\d+)+/.test(name) ? `refs/tags/${name}:refs/tags/${name}` : `${name}:${name}`);
}

/** As a shell reads it back: a branch may be called anything. */
function quoted(word: string): string {
  return /^[\w./+:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function remoteOf(repository: string): string {
  const remotes = gitLines(repository, ['remote']);
  return remotes.includes('origin') ? 'origin' : (remotes[0] ?? 'origin');
}
