/** The entry in the status bar: how much has an owner, and what is found. */
import { type Coverage, percent } from '@remit-cx/language/lsp/coverage';
import type { Requests } from '@remit-cx/language/lsp/protocol';
import {
  commands,
  Disposable,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  type TreeView,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { onChecked } from '../checked.ts';

export interface Status extends Disposable {
  readonly item: StatusBarItem;
}

/** Shows the numbers of the project that is being edited, else of all; on the tree, how much is open. */
export function status(client: BaseLanguageClient, tree: TreeView<unknown>): Status {
  const item = window.createStatusBarItem('remit.status', StatusBarAlignment.Left, 10);
  item.name = 'Remit';
  item.command = 'remit.ownership.focus';
  let asked = 0;

  async function refresh(): Promise<void> {
    const question = ++asked;
    const uri = editedHere();
    const params: Requests['remit/coverage']['params'] = uri === undefined ? {} : { uri };
    const coverage = await client.sendRequest<Coverage>('remit/coverage', params);
    // The last question counts.
    if (question === asked) show(coverage);
  }

  function show(coverage: Coverage): void {
    const { projects, total, owned } = coverage;
    void commands.executeCommand('setContext', 'remit.hasProject', projects > 0);
    const open = total - owned;
    tree.badge = open ? { value: open, tooltip: `${open} without exactly one owner` } : undefined;
    if (projects === 0) {
      item.hide();
      return;
    }
    item.text = textOf(coverage);
    item.tooltip = tooltipOf(coverage);
    item.accessibilityInformation = { label: `Remit: ${wordsOf(coverage).join(', ')}` };
    item.show();
  }

  // Not waited for, and asked again after the next check: a server that has just ended has no numbers.
  const look = () => void refresh().catch(() => {});
  const subscriptions = Disposable.from(item, onChecked(client)(look), window.onDidChangeActiveTextEditor(look));
  return { item, dispose: () => subscriptions.dispose() };
}

function editedHere(): string | undefined {
  const document = window.activeTextEditor?.document;
  const isOurs = document?.languageId === 'remit' || document?.uri.path.endsWith('/remit.json');
  return isOurs ? document?.uri.toString() : undefined;
}

/** `97% owned  2 errors 5 warnings`, with pictures for the words. */
function textOf({ total, owned, findings: { error, warning, info } }: Coverage): string {
  return [
    '$(organization)',
    total ? `${percent(owned, total)}% owned` : 'Remit',
    ...(error ? [`$(error) ${error}`] : []),
    ...(warning ? [`$(warning) ${warning}`] : []),
    ...(info && !error && !warning ? [`$(info) ${info}`] : []),
  ].join(' ');
}

function wordsOf({ total, owned, findings: { error, warning, info } }: Coverage): string[] {
  return [
    total ? `${owned} of ${total} have exactly one owner` : 'nothing to answer for is written yet',
    counted(error, 'error'),
    counted(warning, 'warning'),
    `${info} to know`,
  ];
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function tooltipOf(coverage: Coverage): MarkdownString {
  const { projects, day } = coverage;
  const [owners, ...findings] = wordsOf(coverage);
  const of = [projects > 1 ? `${projects} projects` : '', day ? `as of ${day}` : ''].filter(Boolean).join(', ');
  const text = new MarkdownString(
    `**Remit**${of && `: ${of}`}\n\n${owners}.\n\n${findings.join(', ')}.\n\n` +
      '[Show ownership](command:remit.ownership.focus) · [Show problems](command:workbench.actions.view.problems)',
  );
  text.isTrusted = { enabledCommands: ['remit.ownership.focus', 'workbench.actions.view.problems'] };
  return text;
}
