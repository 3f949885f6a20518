/** Lengths of time and amounts of money that are likely: those that the project uses, then those that are usual. */
import type { Decision } from '@remit-cx/core/model/model';
import { fragmentOf } from '@remit-cx/core/project/fragment';
import { printAmount, readLength } from '@remit-cx/core/project/values';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { LiveProject } from '../../builder.ts';
import type { Place } from '../grammar-walk.ts';
import type { Scene } from './scene.ts';

/** What teams promise each other, from urgent to patient; no source gives a list. */
const usualLengths = ['1 hour', '4 hours', '24 hours', '48 hours', '2 working days', '5 working days', '2 weeks'];

/** Within how long something has to happen. */
export function* lengthItems({ graph }: LiveProject): Iterable<CompletionItem> {
  const tiers = graph.all('escalation').flatMap(({ tiers }) => tiers.map(({ within }) => within));
  const handoffs = graph.all('handoff').map(({ within }) => within);
  const written = [...tiers, ...handoffs].filter(text => text !== undefined);
  const used = counted(written.filter(text => readLength(text) !== undefined));
  for (const label of new Set([...used.keys(), ...usualLengths])) yield sizeItem(label, used.get(label));
}

/** How much time is between two times, or since a day; no source gives a list. */
const usualAges = ['1 week', '1 month', '1 quarter', '6 months', '12 months', '2 years'];

/** How often something is to happen, or how long ago it may be. */
export function* ageItems(): Iterable<CompletionItem> {
  for (const label of usualAges) yield sizeItem(label, undefined);
}

/** The amounts that bands of decisions start and end with: those of the decision that is written, the last one first, then the others. */
export function* amountItems(
  { live: { graph }, fragment, cursor }: Scene,
  { around }: Place,
): Iterable<CompletionItem> {
  const rule = around?.around?.rule;
  if (rule !== 'UpTo' && rule !== 'Above') return;
  const decisions = graph.all('decision');
  const written = decisions.filter(
    ({ node }) => node.$start <= cursor.offset && cursor.offset <= node.$end && fragmentOf(node) === fragment,
  );
  const used = counted(boundsOf(decisions));
  for (const label of new Set([...boundsOf(written).reverse(), ...used.keys()])) yield sizeItem(label, used.get(label));
}

function boundsOf(decisions: readonly Decision[]): string[] {
  const rights = decisions.flatMap(({ rights }) => rights);
  const bounds = rights.flatMap(({ above, upTo }) => [above?.value, upTo?.value]);
  return bounds.filter(amount => amount !== undefined).map(printAmount);
}

function sizeItem(label: string, count: number | undefined): CompletionItem {
  return {
    label,
    kind: CompletionItemKind.Unit,
    ...(count && { labelDetails: { description: `${count} time${count === 1 ? '' : 's'} here` } }),
  };
}

/** How often each text stands there, the most frequent first. */
function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const text of texts) count.set(text, (count.get(text) ?? 0) + 1);
  return new Map([...count].sort((a, b) => b[1] - a[1]));
}
