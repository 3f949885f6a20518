/** The tree of what changed, and the page of it. */
import type { Compared } from '@remit-cx/language/lsp/compare';
import type { ChangeNode } from '@remit-cx/language/lsp/comparison/nodes';
import {
  type Command,
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';

export type Changed = Compared | ChangeNode;

const pictures: Readonly<Record<ChangeNode['look'], readonly [picture: string, colour?: string]>> = {
  gap: ['circle-slash', 'list.errorForeground'],
  conflict: ['error', 'list.errorForeground'],
  transfer: ['arrow-swap', 'list.warningForeground'],
  removed: ['diff-removed', 'gitDecoration.deletedResourceForeground'],
  added: ['diff-added', 'gitDecoration.addedResourceForeground'],
  renamed: ['diff-renamed'],
  scope: ['globe'],
  responsibilities: ['checklist'],
  holder: ['person'],
  authority: ['shield'],
  decision: ['law'],
  model: ['organization'],
  escalation: ['arrow-up'],
  forum: ['comment-discussion'],
  metric: ['graph'],
  details: ['edit'],
  'text-only': ['edit'],
  'sign-off': ['pass'],
  signer: ['account'],
  uncertain: ['warning', 'list.warningForeground'],
};

/** The data of the tree; `show` replaces them. A single project is not shown as a step of its own. */
export class Changes implements TreeDataProvider<Changed> {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  compared: readonly Compared[] = [];

  show(compared: readonly Compared[]): void {
    this.compared = compared;
    this.#changed.fire();
  }

  getChildren(above?: Changed): Changed[] {
    if (!above) return [...(this.compared.length === 1 ? this.compared[0]!.nodes : this.compared)];
    return [...('nodes' in above ? above.nodes : above.inner)];
  }

  getTreeItem(node: Changed): TreeItem {
    return 'nodes' in node ? projectItem(node) : changeItem(node);
  }
}

function projectItem({ project, headline, folder }: Compared): TreeItem {
  const item = new TreeItem(project, TreeItemCollapsibleState.Expanded);
  item.id = folder;
  item.description = headline;
  item.iconPath = new ThemeIcon('project');
  return item;
}

function changeItem(node: ChangeNode): TreeItem {
  const { label, note, detail, look, place, inner } = node;
  const item = new TreeItem(label, inner.length ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None);
  const [picture, colour] = pictures[look];
  item.description = note;
  item.iconPath = new ThemeIcon(picture, colour === undefined ? undefined : new ThemeColor(colour));
  item.tooltip = new MarkdownString([`**${label}**`, note, detail].filter(Boolean).join('\n\n'));
  item.accessibilityInformation = { label: [look, label, note].filter(Boolean).join(', ') };
  const open: Command = { command: 'remit.goToChange', title: 'Go to', arguments: [node] };
  if (place) item.command = open;
  return item;
}
