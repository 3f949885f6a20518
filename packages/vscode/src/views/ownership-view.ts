/** The tree in the side bar: who answers for what. The server knows; here it is shown, a level at a time. */
import type { OwnershipNode } from '@remit-cx/language/lsp/ownership/branch';
import type { Grouping } from '@remit-cx/language/lsp/ownership-tree';
import type { Requests } from '@remit-cx/language/lsp/protocol';
import {
  type CancellationToken,
  type Command,
  commands,
  Disposable,
  EventEmitter,
  MarkdownString,
  type Memento,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { BaseLanguageClient, Hover, MarkupContent } from 'vscode-languageclient';
import { onChecked } from '../checked.ts';
import { isEndOfServer } from '../crashes.ts';
import { goTo } from './go-to.ts';
import { pictureOf, spoken } from './pictures.ts';

/** A node with the way to it. */
export interface Item extends OwnershipNode {
  readonly parent: Item | undefined;
  /** Its key, after those of the nodes above it. */
  readonly path: readonly string[];
}

export interface OwnershipView extends Disposable {
  readonly items: TreeDataProvider<Item>;
  readonly tree: TreeView<Item>;
  show(by: Grouping): Promise<void>;
}

const groupingKey = 'remit.ownership.grouping';

/** While somebody types, the tree follows in steps of so many milliseconds. */
const step = 200;

/** `memory` keeps how it was grouped last. */
export function ownershipView(client: BaseLanguageClient, memory: Memento): OwnershipView {
  let by = memory.get<Grouping>(groupingKey, 'journey');
  const changed = new EventEmitter<void>();
  const items = provider(client, () => by, changed.event);
  const tree = window.createTreeView('remit.ownership', { treeDataProvider: items, showCollapseAll: true });
  let timer: ReturnType<typeof setTimeout> | undefined;

  function name(): void {
    tree.title = `By ${by}`;
    void commands.executeCommand('setContext', groupingKey, by);
  }

  async function show(wanted: Grouping): Promise<void> {
    by = wanted;
    name();
    changed.fire();
    await memory.update(groupingKey, wanted);
    await commands.executeCommand('remit.ownership.focus');
  }

  const subscriptions = Disposable.from(
    changed,
    tree,
    onChecked(client)(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        changed.fire();
      }, step);
    }),
    new Disposable(() => clearTimeout(timer)),
    commands.registerCommand('remit.showByJourney', () => show('journey')),
    commands.registerCommand('remit.showByDepartment', () => show('department')),
    commands.registerCommand('remit.showByPerson', () => show('person')),
    commands.registerCommand('remit.showByFinding', () => show('finding')),
    commands.registerCommand('remit.goToNode', ({ location }: Item) => location && goTo(location)),
  );
  name();
  return { items, tree, show, dispose: () => subscriptions.dispose() };
}

function provider(
  client: BaseLanguageClient,
  grouping: () => Grouping,
  onDidChangeTreeData: EventEmitter<void>['event'],
): TreeDataProvider<Item> {
  return {
    onDidChangeTreeData,
    async getChildren(item) {
      const path = item?.path ?? [];
      const params: Requests['remit/ownershipTree']['params'] = { by: grouping(), path };
      const nodes = await client
        .sendRequest<Requests['remit/ownershipTree']['result']>('remit/ownershipTree', params)
        .catch((error: unknown) => {
          // The next server fills the tree anew.
          if (!isEndOfServer(error)) throw error;
          return [];
        });
      return nodes.map(node => ({ ...node, parent: item, path: [...path, node.key] }));
    },
    getParent: ({ parent }) => parent,
    getTreeItem: item => treeItemOf(item, grouping()),
    async resolveTreeItem(treeItem, { detail, location }, token) {
      treeItem.tooltip = detail || (location && (await hoverAt(client, location, token))) || treeItem.label?.toString();
      return treeItem;
    },
  };
}

function treeItemOf(item: Item, by: Grouping): TreeItem {
  const { label, note, location, hasChildren, path } = item;
  const open: Command = { command: 'remit.goToNode', title: 'Go to', arguments: [item] };
  const treeItem = new TreeItem(
    label,
    hasChildren ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  treeItem.id = JSON.stringify([by, ...path]);
  treeItem.description = note;
  treeItem.iconPath = pictureOf(item);
  treeItem.accessibilityInformation = { label: spoken(item) };
  if (location) treeItem.contextValue = 'place';
  // What has something below it opens on a click; a button beside it leads to its place.
  if (location && !hasChildren) treeItem.command = open;
  return treeItem;
}

/** What the editor shows when the mouse rests on a name, for the tree too. */
async function hoverAt(
  client: BaseLanguageClient,
  { uri, range }: NonNullable<Item['location']>,
  token: CancellationToken,
): Promise<MarkdownString | undefined> {
  const params = { textDocument: { uri }, position: range.start };
  const hover = await client.sendRequest<Hover | null>('textDocument/hover', params, token);
  return hover ? new MarkdownString((hover.contents as MarkupContent).value) : undefined;
}
