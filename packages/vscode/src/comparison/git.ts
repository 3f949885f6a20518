/** What VS Code's own git extension is asked (its API, version 1). Nothing is started here, and nothing of a project is run. */
import { type Event, extensions, type Uri, workspace } from 'vscode';

export interface Git {
  readonly repositories: readonly Repository[];
  getRepository(uri: Uri): Repository | null;
  /** The address under which a file is shown as it was. */
  toGitUri(uri: Uri, ref: string): Uri;
}

export interface Repository {
  readonly rootUri: Uri;
  readonly state: {
    readonly HEAD: Ref | undefined;
    readonly workingTreeChanges: readonly GitChange[];
    readonly untrackedChanges: readonly GitChange[];
    /** Files were saved, committed, added: what is read here may be another. */
    readonly onDidChange: Event<void>;
  };
  /** Looks at the files anew. */
  status(): Promise<void>;
  getRefs(query: { readonly sort?: 'alphabetically' | 'committerdate' }): Promise<readonly Ref[]>;
  getMergeBase(ref1: string, ref2: string): Promise<string | undefined>;
  /** The files that differ between a revision and the disk; those that git does not follow are not among them. */
  diffWith(ref: string): Promise<readonly GitChange[]>;
  show(ref: string, path: string): Promise<string>;
}

/** `type`: 0 for a branch, 1 for one of a remote, 2 for a tag. */
export interface Ref {
  readonly type: number;
  readonly name?: string;
  readonly commit?: string;
}

interface GitChange {
  readonly uri: Uri;
  /** Where it was before it was renamed; else the same. */
  readonly originalUri: Uri;
  readonly status: number;
}

const added = 1;
const untracked = 7;

/** Undefined where there is no git, as in a browser, or where it is turned off. */
export async function findGit(): Promise<Git | undefined> {
  const extension = extensions.getExtension<{ readonly enabled: boolean; getAPI(version: 1): Git }>('vscode.git');
  const git = await extension?.activate();
  return git?.enabled ? git.getAPI(1) : undefined;
}

/** Every file of a project that was another one at a revision, with its text then; null for one that was not there. */
export async function earlierFiles(
  repository: Repository,
  ref: string,
): Promise<readonly { readonly uri: string; readonly text: string | null }[]> {
  const { workingTreeChanges, untrackedChanges } = repository.state;
  const earlier = new Map<string, Promise<string> | null>();
  const was = (uri: Uri) => earlier.set(uri.toString(), repository.show(ref, uri.fsPath));
  for (const { uri, originalUri, status } of await repository.diffWith(ref)) {
    const isMoved = originalUri.toString() !== uri.toString();
    if (isOurs(uri) && (status === added || isMoved)) earlier.set(uri.toString(), null);
    if (isOurs(originalUri) && status !== added) was(originalUri);
  }
  for (const { uri, status } of [...workingTreeChanges, ...untrackedChanges])
    if (status === untracked && isOurs(uri)) earlier.set(uri.toString(), null);
  // What was typed and not saved: the file on the disk is still what it was.
  for (const { isDirty, uri } of workspace.textDocuments)
    if (isDirty && isOurs(uri) && isIn(uri, repository.rootUri) && !earlier.has(uri.toString())) was(uri);
  return Promise.all([...earlier].map(async ([uri, text]) => ({ uri, text: await text })));
}

function isOurs({ scheme, path }: Uri): boolean {
  return scheme === 'file' && (path.endsWith('.remit') || path.endsWith('/remit.json'));
}

function isIn({ path }: Uri, folder: Uri): boolean {
  return path.startsWith(`${folder.path}/`);
}
