/** The text of a thing without what stands in it and is compared for itself. */
import type { NamedEntity } from '../model/model.ts';
import { descriptionOf, fragmentOf, type Node, type Ref } from '../project/fragment.ts';
import type { Comparison } from './state.ts';

/** What is reported as a change of something else: claims, and whatever has a name of its own. */
const elsewhere: ReadonlySet<Node['$type']> = new Set([
  'Claim',
  'Responsibility',
  'Stage',
  'Touchpoint',
  'Department',
  'Role',
  'Row',
  'Columns',
  'BrandPromise',
  'Goal',
  'Handoff',
  'HeldBy',
  'Head',
]);

/** Whether a thing says the same in both states, with the comment above it, whatever the things that it names are called. */
export function isSameText(
  { match }: Comparison,
  { before, after }: { readonly before: NamedEntity; readonly after: NamedEntity },
): boolean {
  if (descriptionOf(before.node) !== descriptionOf(after.node)) return false;
  if (ownText(before, ({ text }) => text) === ownText(after, ({ text }) => text)) return true;
  // Another name for the same thing is no other text.
  const named = (ref: Ref, entity: NamedEntity | undefined) => entity?.id ?? ref.text;
  const old = ownText(before, ref => {
    const was = ref.to?.node?.$entity as NamedEntity | undefined;
    return named(ref, was && (match.forward(was) ?? was));
  });
  return old === ownText(after, ref => named(ref, ref.to?.node?.$entity as NamedEntity | undefined));
}

/** The text of a thing without its name, and without what stands in it and is compared for itself; names as `say` has them. */
function ownText({ node }: NamedEntity, say: (ref: Ref) => string): string {
  const { text: source, refs } = fragmentOf(node);
  const { body = [], rows = [] } = node as { body?: readonly Node[]; rows?: readonly Node[] };
  const apart = [...body, ...rows].filter(({ $type }) => elsewhere.has($type)).sort((a, b) => a.$start - b.$start);
  let result = '';
  let at = node.$name < 0 ? node.$start : node.$name + (node as { name?: string }).name!.length;
  const copy = (end: number) => {
    for (let i = firstFrom(refs, at); i < refs.length && refs[i]!.end <= end; i++) {
      result += source.slice(at, refs[i]!.start) + say(refs[i]!);
      at = refs[i]!.end;
    }
    result += source.slice(at, end);
    at = end;
  };
  for (const inner of apart) {
    copy(inner.$start);
    at = inner.$end;
  }
  copy(node.$end);
  return result.replace(/\s+/g, ' ').trim();
}

/** The index of the first reference at or after an offset; references stand in source order. */
function firstFrom(refs: readonly Ref[], offset: number): number {
  let low = 0;
  let high = refs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (refs[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
