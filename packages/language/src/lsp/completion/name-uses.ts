/** How often names are used, and in lines of which kind: who chairs forums is asked for again when the next one is founded. */
import type { Fragment, Ref } from '@remit-cx/core/project/fragment';
import type * as Syntax from '@remit-cx/core/project/syntax';
import type { IToken } from 'chevrotain';
import type { Place } from '../grammar-walk.ts';

export class NameUses {
  readonly #count = new Map<string, number>();

  constructor(fragments: readonly Fragment[]) {
    for (const fragment of fragments)
      for (const [key, times] of usesIn(fragment)) this.#count.set(key, (this.#count.get(key) ?? 0) + times);
  }

  /** How often a name is used at all. */
  of(name: string): number {
    return this.#count.get(name) ?? 0;
  }

  /** How often a name is used in lines of a kind (`lineOf`). */
  inLine(name: string, line: string): number {
    return this.#count.get(keyOf(name, line)) ?? 0;
  }
}

/** The kind of line that a place is in: its rule, or for a claim its word. */
export function lineOf({ around }: Place, said: readonly IToken[]): string {
  const rule = around?.rule ?? '';
  if (!claims.has(rule)) return rule;
  return said.find(({ image }) => image !== 'default')?.image ?? rule;
}

const claims: ReadonlySet<string> = new Set(['Claim', 'Duty', 'Ownership', 'MetricOwnership']);

function lineOfRef({ within }: Ref): string {
  return within.$type === 'Claim' ? (within as Syntax.Claim).kind : within.$type;
}

/** No name has a blank. */
function keyOf(name: string, line: string): string {
  return `${line} ${name}`;
}

const counted = new WeakMap<Fragment, ReadonlyMap<string, number>>();

/** Counted once for each file as it is: of all files but the one that is written it is known. */
function usesIn(fragment: Fragment): ReadonlyMap<string, number> {
  const known = counted.get(fragment);
  if (known) return known;
  const count = new Map<string, number>();
  const add = (key: string) => count.set(key, (count.get(key) ?? 0) + 1);
  for (const ref of fragment.refs) {
    const name = ref.text.slice(ref.text.lastIndexOf('.') + 1);
    add(name);
    add(keyOf(name, lineOfRef(ref)));
  }
  counted.set(fragment, count);
  return count;
}
