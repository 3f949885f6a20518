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

export type Found =
  | { readonly target: Askable }
  | { readonly problem: string; readonly candidates: readonly Askable[] };

/**
 * The one thing that a text names: its full path, else parts of its path that end with its name, else its title in any
 * case, else a person's handle. A kind in front narrows it: `role owner`. Otherwise a sentence with what was probably
 * meant, or with all that it could be.
 */
export function findTarget(graph: Graph, text: string): Found {
  const wanted = text.trim().normalize('NFC');
  const all = inSourceOrder(askable.flatMap((kind): readonly Askable[] => graph.known(kind)));
  const [, kind, rest] = /^(\S+)\s+(.+)$/s.exec(wanted) ?? [];
  const isKind = askable.find(one => one === kind || kindWords[one] === kind);
  const found = search(all, wanted);
  const narrowed =
    found.length === 0 && isKind
      ? search(
          all.filter(one => one.kind === isKind),
          rest!,
        )
      : found;
  if (narrowed.length === 1) return { target: narrowed[0]! };
  if (narrowed.length > 1) return { problem: ambiguous(wanted, narrowed), candidates: narrowed };
  return { problem: unknown(all, isKind ? rest! : wanted, isKind), candidates: [] };
}

function search(all: readonly Askable[], text: string): readonly Askable[] {
  const parts = text.split('.').map(part => part.trim());
  const title = text.toLowerCase();
  const ways: readonly ((one: Askable) => boolean)[] = [
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

function ambiguous(text: string, found: readonly Askable[]): string {
  const names = found.map(({ kind, id }) => `\`${kind} ${id}\``);
  return `\`${oneLine(text)}\` could be ${orList(names)}. Write one of these.`;
}

function unknown(all: readonly Askable[], text: string, kind: Askable['kind'] | undefined): string {
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
function shortest(all: readonly Askable[], { name, id }: Askable): string {
  return all.filter(one => one.name === name).length === 1 ? name : id;
}
