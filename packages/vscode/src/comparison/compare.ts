/** "Compare with Branch...": what changed in who answers for what, in the side bar and as a page, live while somebody types. */
import type { ChangeNode } from '@remit-cx/language/lsp/comparison/nodes';
import type { Requests } from '@remit-cx/language/lsp/protocol';
import { commands, Disposable, EventEmitter, Range, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { onChecked } from '../checked.ts';
import { Changes } from './changes-view.ts';
import { type Base, chooseBase, repositoryHere } from './choose.ts';
import { earlierFiles, findGit, type Git, type Repository } from './git.ts';

const scheme = 'remit-changes';

/** While somebody types, the comparison follows in steps of so many milliseconds: git is asked each time. */
const step = 500;

/** A comparison for which the server takes longer than so many milliseconds is made anew when a file is saved, and not while somebody types. */
const quick = 300;

interface Comparison {
  readonly git: Git;
  readonly repository: Repository;
  readonly base: Base;
  /** What listens to the repository. */
  readonly ear: Disposable;
}

export interface Comparing extends Disposable {
  readonly changes: Changes;
}

export function compareWithBranch(client: BaseLanguageClient): Comparing {
  const changes = new Changes();
  const tree = window.createTreeView('remit.changes', { treeDataProvider: changes, showCollapseAll: true });
  const pageChanged = new EventEmitter<Uri>();
  let comparison: Comparison | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  /** How long the server took for the last one, in milliseconds. */
  let took = 0;

  async function start(name?: string): Promise<void> {
    const git = await findGit();
    if (!git) return refuse('Git is not at hand in this editor. In a terminal, `remit diff main` says the same.');
    const repository = repositoryHere(git);
    if (!repository) return refuse('This folder is in no git repository: there is nothing to compare with.');
    const base = await chooseBase(repository, name);
    if (!base) return;
    comparison?.ear.dispose();
    comparison = { git, repository, base, ear: repository.state.onDidChange(soon) };
    await repository.status();
    await commands.executeCommand('setContext', 'remit.comparing', true);
    await refresh();
    await commands.executeCommand('remit.changes.focus');
  }

  /** Something changed, here or in git: the tree follows while somebody sees it. */
  function soon(): void {
    if (!comparison || !tree.visible) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void run(refresh);
    }, step);
  }

  async function refresh(): Promise<void> {
    if (!comparison) return;
    const question = ++asked;
    const { repository, base } = comparison;
    const params: Requests['remit/compare']['params'] = { files: await earlierFiles(repository, base.ref) };
    const begun = Date.now();
    const compared = await client.sendRequest<Requests['remit/compare']['result']>('remit/compare', params);
    took = Date.now() - begun;
    // The last question counts.
    if (question !== asked) return;
    tree.title = `Changes since ${base.title}`;
    tree.message = compared.some(({ nodes }) => nodes.length) ? '' : 'Nothing changed in who answers for what.';
    changes.show(compared);
    pageChanged.fire(pageOf(base));
  }

  async function end(): Promise<void> {
    comparison?.ear.dispose();
    comparison = undefined;
    asked++;
    changes.show([]);
    await commands.executeCommand('setContext', 'remit.comparing', false);
  }

  async function goTo({ place }: ChangeNode): Promise<void> {
    if (!place || !comparison) return;
    const { uri, range, in: which } = place;
    const now = Uri.parse(uri);
    const shown = which === 'after' ? now : comparison.git.toGitUri(now, comparison.base.ref);
    const { start, end } = range;
    await window.showTextDocument(shown, {
      selection: new Range(start.line, start.character, end.line, end.character),
    });
  }

  const run = (work: () => Promise<void>) =>
    work().catch((error: unknown) => {
      client.error(error instanceof Error ? (error.stack ?? error.message) : String(error), undefined, false);
      refuse('The comparison could not be made. “Remit: Show Output” says more.');
    });
  const subscriptions = Disposable.from(
    tree,
    pageChanged,
    commands.registerCommand('remit.compareWithBranch', (name?: unknown) =>
      run(() => start(typeof name === 'string' ? name : undefined)),
    ),
    commands.registerCommand('remit.showChangesAsPage', () =>
      run(async () => {
        if (!comparison) await start();
        if (comparison) await commands.executeCommand('markdown.showPreview', pageOf(comparison.base));
      }),
    ),
    commands.registerCommand('remit.endComparison', end),
    commands.registerCommand('remit.goToChange', goTo),
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: pageChanged.event,
      provideTextDocumentContent: () => pageText(changes),
    }),
    onChecked(client)(() => took < quick && soon()),
    new Disposable(() => {
      clearTimeout(timer);
      comparison?.ear.dispose();
    }),
  );
  return { changes, dispose: () => subscriptions.dispose() };
}

function refuse(message: string): void {
  window.showWarningMessage(message);
}

function pageOf({ title }: Base): Uri {
  return Uri.from({ scheme, path: `Changes since ${title.replaceAll('/', '-')}.md` });
}

function pageText({ compared }: Changes): string {
  const [only] = compared;
  if (compared.length === 1) return only!.markdown;
  return compared.map(({ project, markdown }) => `## ${project}\n\n${markdown}`).join('\n\n');
}
