/** How each kind of thing looks in an editor: its word, its icon, its colour. */
import { type Kind, kindWords } from '@remit-cx/core/model/model';
import type { Declaration } from '@remit-cx/core/project/project';
import type { NodeType } from '@remit-cx/core/project/syntax';
import { CompletionItemKind, SymbolKind } from 'vscode-languageserver';

/** The token types that are used, in the order of the legend: standard ones, and only those that common themes have a colour of their own for. */
export const tokenTypes = [
  'keyword',
  'namespace',
  'class',
  'type',
  'interface',
  'function',
  'method',
  'variable',
  'enumMember',
] as const;
export type TokenType = (typeof tokenTypes)[number];

interface Look {
  readonly kind: Kind;
  readonly symbol: SymbolKind;
  readonly item: CompletionItemKind;
  readonly token: TokenType;
}

const work = { symbol: SymbolKind.Function, item: CompletionItemKind.Function, token: 'function' } as const;
const body = { symbol: SymbolKind.Module, item: CompletionItemKind.Module, token: 'class' } as const;
const outside = { symbol: SymbolKind.Interface, item: CompletionItemKind.Interface, token: 'interface' } as const;
const container = { symbol: SymbolKind.Namespace, item: CompletionItemKind.Folder, token: 'namespace' } as const;
const fact = { symbol: SymbolKind.Property, item: CompletionItemKind.Property, token: 'variable' } as const;
const event = { symbol: SymbolKind.Event, item: CompletionItemKind.Event, token: 'variable' } as const;

const looks = {
  Organization: { kind: 'organization', ...container },
  BrandPromise: { kind: 'promise', ...fact },
  Goal: { kind: 'goal', ...fact },
  Region: { kind: 'region', ...container },
  Unit: { kind: 'unit', ...body },
  Department: { kind: 'department', ...body },
  Role: { kind: 'role', symbol: SymbolKind.Class, item: CompletionItemKind.Class, token: 'type' },
  Person: { kind: 'person', symbol: SymbolKind.Variable, item: CompletionItemKind.Variable, token: 'variable' },
  Team: { kind: 'team', ...body },
  Vendor: { kind: 'vendor', ...outside },
  External: { kind: 'external', ...outside },
  Persona: { kind: 'persona', ...outside },
  System: { kind: 'system', symbol: SymbolKind.Object, item: CompletionItemKind.Struct, token: 'variable' },
  Voice: { kind: 'voice', ...event },
  GovernanceModel: { kind: 'model', ...container },
  Journey: { kind: 'journey', ...container },
  Stage: { kind: 'stage', ...container },
  Touchpoint: { kind: 'touchpoint', ...work },
  Handoff: { kind: 'handoff', ...event },
  Responsibility: {
    kind: 'responsibility',
    symbol: SymbolKind.Method,
    item: CompletionItemKind.Method,
    token: 'method',
  },
  RaciTable: { kind: 'raci', symbol: SymbolKind.Array, item: CompletionItemKind.Struct, token: 'namespace' },
  Decision: { kind: 'decision', ...work },
  Metric: { kind: 'metric', symbol: SymbolKind.Number, item: CompletionItemKind.Unit, token: 'variable' },
  Forum: { kind: 'forum', ...body },
  Escalation: { kind: 'escalation', ...event },
  Delegation: { kind: 'delegation', ...event },
  Allocation: { kind: 'allocation', ...event },
  Initiative: { kind: 'initiative', ...event },
  Programme: { kind: 'programme', ...event },
  Policy: { kind: 'policy', symbol: SymbolKind.Key, item: CompletionItemKind.Reference, token: 'variable' },
  Waiver: { kind: 'waiver', symbol: SymbolKind.Key, item: CompletionItemKind.Reference, token: 'variable' },
  Charter: { kind: 'charter', symbol: SymbolKind.File, item: CompletionItemKind.File, token: 'namespace' },
} as const satisfies Partial<Record<NodeType, Look>>;

/** How a type of node looks; undefined for a type that is no thing of the model. */
export function lookOf(type: Declaration['kind']): Look | undefined {
  return (looks as Partial<Record<Declaration['kind'], Look>>)[type];
}

/** What a declaration is, in a word: `touchpoint`, `RACI table`. */
export function kindWordOf({ kind }: Pick<Declaration, 'kind'>): string {
  const look = lookOf(kind);
  return kindWords[look?.kind ?? 'builtin'];
}

/** The title of a declaration, if it was given one. */
export function titleOf({ node }: Declaration): string | undefined {
  return (node as { title?: string } | undefined)?.title || undefined;
}
