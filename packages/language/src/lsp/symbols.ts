/** The outline of a file, and the search for a thing in all projects. */
import type { Fragment, Node } from '@remit-cx/core/project/fragment';
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { mayBecome } from './completion/names.ts';
import { kindWordOf, lookOf, titleOf } from './kinds.ts';
import { endOfName, nameSpan } from './occurrences.ts';
import { linesOf, locationOf, rangeOf } from './places.ts';

type Inner = Node & {
  readonly name?: string;
  readonly title?: string;
  readonly body?: readonly Node[];
  readonly rows?: readonly Node[];
  readonly declared?: Node;
};

/** The things of a file and what stands in them, under the titles that people read. */
export function documentSymbols({ project }: LiveProject, file: string): DocumentSymbol[] {
  const fragment = project.fragment(file);
  return fragment ? symbolsOf(fragment, fragment.root.elements) : [];
}

function symbolsOf(fragment: Fragment, nodes: readonly Node[]): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  let section: DocumentSymbol | undefined;
  for (const node of nodes as readonly Inner[]) {
    if (node.$type === 'Section') {
      symbols.push((section = symbolOf(fragment, node, node.title || 'section', 'section', SymbolKind.String)));
      continue;
    }
    const thing = node.$type === 'Row' ? (node.declared as Inner | undefined) : node;
    const look = thing && lookOf(thing.$type);
    if (!look) continue;
    const kind = kindWordOf({ kind: thing.$type });
    const name = thing.title || thing.name || firstLine(fragment, thing);
    const symbol = symbolOf(fragment, thing, name, [kind, thing.name].filter(Boolean).join(' '), look.symbol);
    symbol.children = symbolsOf(fragment, [...(thing.body ?? []), ...(thing.rows ?? [])]);
    (section?.children ?? symbols).push(symbol);
  }
  return symbols;
}

function symbolOf(fragment: Fragment, node: Node, name: string, detail: string, kind: SymbolKind): DocumentSymbol {
  const lines = linesOf(fragment);
  const range = rangeOf(lines, { start: node.$start, end: node.$end });
  const start = node.$name >= 0 ? node.$name : node.$start;
  return {
    name,
    detail,
    kind,
    range,
    selectionRange: rangeOf(lines, { start, end: endOfName(fragment.text, start) }),
    children: [],
  };
}

/** What a thing without a name says first: `delegation of cco to tomas`. */
function firstLine({ text }: Fragment, { $start, $end }: Node): string {
  return text
    .slice($start, $end)
    .split(/[\r\n{]/)[0]!
    .trim();
}

/** At most this many are sent: nobody reads more, and the editor asks again when more is typed. */
const most = 256;

/** The things of all projects whose name or title has the letters of a query in it; those that have them in one piece first. */
export function workspaceSymbols(projects: Iterable<LiveProject>, query: string): SymbolInformation[] {
  const whole: SymbolInformation[] = [];
  const scattered: SymbolInformation[] = [];
  for (const live of projects) {
    for (const declaration of live.project.declarations()) {
      const title = titleOf(declaration);
      const name = title ? `${title} (${declaration.name})` : declaration.name;
      const isWhole = name.toLowerCase().includes(query.toLowerCase());
      const symbols = isWhole ? whole : scattered;
      if (symbols.length === most || (!isWhole && !mayBecome(query, { label: name }))) continue;
      const span = nameSpan(declaration);
      const location = span && locationOf(live, span);
      const look = lookOf(declaration.kind);
      if (!location || !look) continue;
      const around = declaration.id.split('.').slice(0, -1).join('.');
      const containerName = around ? `${kindWordOf(declaration)} in ${around}` : kindWordOf(declaration);
      symbols.push({ name, kind: look.symbol, location, containerName });
    }
  }
  return [...whole, ...scattered].slice(0, most);
}
