/** With what a project is compared: a branch, a tag, or the last commit. */
import { type QuickPickItem, window, workspace } from 'vscode';
import type { Git, Ref, Repository } from './git.ts';

/** A state to compare with: what people call it, and what git calls it. */
export interface Base {
  readonly title: string;
  readonly ref: string;
}

/** The repository of the file that is being edited, else of the folder that is open. */
export function repositoryHere(git: Git): Repository | undefined {
  const places = [window.activeTextEditor?.document.uri, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri)];
  for (const uri of places) {
    const repository = uri && git.getRepository(uri);
    if (repository) return repository;
  }
  return git.repositories[0];
}

/** `name` may be given by a link or a keybinding; otherwise it is asked for. */
export async function chooseBase(repository: Repository, name?: string): Promise<Base | undefined> {
  const refs = await repository.getRefs({ sort: 'committerdate' });
  const wanted = name === undefined ? await ask(repository, refs) : name;
  if (wanted === undefined) return undefined;
  if (wanted === 'HEAD') return { title: 'the last commit', ref: 'HEAD' };
  // What this branch changes, as a pull request shows it: not what the other branch did meanwhile.
  const common = await repository.getMergeBase('HEAD', wanted).catch(() => undefined);
  return { title: wanted, ref: common ?? wanted };
}

async function ask(repository: Repository, refs: readonly Ref[]): Promise<string | undefined> {
  const here = repository.state.HEAD?.name;
  const pictures = ['git-branch', 'cloud', 'tag'];
  const items: (QuickPickItem & { readonly name: string })[] = [
    { label: '$(git-commit) The last commit', description: 'what is not committed yet', name: 'HEAD' },
    ...refs.flatMap(({ type, name }) =>
      name && name !== here ? [{ label: `$(${pictures[type] ?? 'git-commit'}) ${name}`, name }] : [],
    ),
  ];
  const chosen = await window.showQuickPick(items, {
    title: 'Compare who answers for what',
    placeHolder: 'With which branch or tag? Shown is what has changed since this one left it.',
  });
  return chosen?.name;
}
