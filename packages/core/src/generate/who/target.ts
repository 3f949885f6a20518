/** Which thing a question is about: by its path, part of it, its title, or a person's handle. */
import type { Graph } from '../../model/graph.ts';
import { type EntityOf, type Kind, kindWords, label } from '../../model/model.ts';
import { endsWithParts, nearest, orList } from '../../project/names.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { oneLine } from '../visible.ts';

/** What can be asked about: what somebody answers for, and who may answer. */
export const askable = [
  'touchpoint',
  'responsibility',
  'journey',
  'metric',
  'decision',
  'department',
  'role',
  'person',
  'team',
  'unit',
  'vendor',
  'external',
  'forum',
] as const satisfies readonly Kind[];
export type Askable = EntityOf<(typeof askable)[number]>;

/** What can be told about, when nothing that is asked about has the name. */
const tellable = [
  'organization',
  'promise',
  'goal',
  'region',
  'persona',
  'system',
  'voice',
  'model',
  'stage',
  'raci',
  'escalation',
  'initiative',
  'programme',
  'policy',
  'charter',
] as const satisfies readonly Kind[];
export type Tellable = EntityOf<(typeof tellable)[number]>;

type Target = Askable | Tellable;

export type Found = { readonly target: Target } | { readonly problem: string; readonly candidates: readonly Target[] };

/**
 * The one thing that a text names: its full path, else parts of its path that end with its name, else its title in any
 * case, else a person's handle. A kind in front narrows it: `role owner`. Otherwise a sentence with what was probably
 * meant, or with all that it could be.
 */
export function findTarget(graph: Graph, text: string): Found {
  const wanted = text.trim().normalize('NFC');
  const asked = inSourceOrder(askable.flatMap((kind): readonly Target[] => graph.known(kind)));
  const told = inSourceOrder(tellable.flatMap((kind): readonly Target[] => graph.known(kind)));
  const all = [...asked, ...told];
  const [, kind, rest] = /^(\S+)\s+(.+)$/s.exec(wanted) ?? [];
  const isKind = [...askable, ...tellable].find(one => one === kind || kindWords[one] === kind);
  const ofKind = isKind ? all.filter(one => one.kind === isKind) : [];
  const narrowed = firstOf(
    () => search(asked, wanted),
    () => search(ofKind, rest ?? ''),
    () => search(told, wanted),
  );
  if (narrowed.length === 1) return { target: narrowed[0]! };
  if (narrowed.length > 1) return { problem: ambiguous(wanted, narrowed), candidates: narrowed };
  return { problem: unknown(all, isKind ? rest! : wanted, isKind), candidates: [] };
}

/** What the first search that finds anything finds. */
function firstOf(...searches: readonly (() => readonly Target[])[]): readonly Target[] {
  for (const one of searches) {
    const found = one();
    if (found.length) return found;
  }
  return [];
}

function search(all: readonly Target[], text: string): readonly Target[] {
  const parts = text.split('.').map(part => part.trim());
  const title = text.toLowerCase();
  const ways: readonly ((one: Target) => boolean)[] = [
    one => one.id === text,
    one => endsWithParts(one.id.split('.'), parts),
    one => label(one).toLowerCase() === title,
    one => one.kind === 'person' && one.handle !== undefined && one.handle === text,
  ];
  for (const isNamed of ways) {
    const found = all.filter(isNamed);
    if (found.length) return found;
  }
  return [];
}

function ambiguous(text: string, found: readonly Target[]): string {
  const names = found.map(({ kind, id }) => `\`${kind} ${id}\``);
  return `\`${oneLine(text)}\` could be ${orList(names)}. Write one of these.`;
}

function unknown(all: readonly Target[], text: string, kind: Target['kind'] | undefined): string {
  const last = text.split('.').at(-1)!.trim();
  const byName = nearest(last, new Set(all.map(({ name }) => name)));
  const byTitle = nearest(text, new Set(all.map(label)));
  const guess =
    all.find(({ name }) => name === last) ??
    all.find(({ name }) => name === byName) ??
    all.find(one => label(one) === byTitle);
  const hint = guess
    ? `Did you mean \`${kind ? `${guess.kind} ${guess.id}` : shortest(all, guess)}\`?`
    : 'Ask about a touchpoint, responsibility, journey, metric, decision, department, role or person.';
  const what = kind
    ? `no ${kindWords[kind]} called \`${oneLine(text)}\``
    : `nothing called \`${oneLine(text)}\` to ask about`;
  return `There is ${what}. ${hint}`;
}

/** The name alone where only one thing has it, else the whole path. */
function shortest(all: readonly Target[], { name, id }: Target): string {
  return all.filter(one => one.name === name).length === 1 ? name : id;
}
