/** Why there is something to answer for, or nothing any more: what was declared, dropped, or limited to some regions or dates. */
import { kindWords, type NamedEntity } from '../model/model.ts';
import type { Answer } from '../model/ownership.ts';
import { fragmentOf, type Node } from '../project/fragment.ts';
import { claimsBehind } from './cause.ts';
import type { Change } from './change.ts';
import type { Pair } from './match.ts';
import { placeIn } from './state.ts';

/** The lines that say where and when something exists. */
const limits: ReadonlySet<Node['$type']> = new Set(['OnlyIn', 'Status', 'Live']);

/** The reason for a thing that has an answer in one state only. */
export function existenceReason(
  { before, after }: Pair,
  old: Answer | undefined,
  now: Answer | undefined,
): Change['why'] {
  if (!before) {
    const [claim] = claimsBehind(now).counted;
    return { text: `the ${kindWords[after!.kind]} was added`, place: placeIn('after', claim?.node ?? after!) };
  }
  if (!after) {
    const [claim] = claimsBehind(old).counted;
    return { text: `the ${kindWords[before.kind]} was removed`, place: placeIn('before', claim?.node ?? before) };
  }
  const said = limitsOf(before);
  const says = limitsOf(after);
  const added = says.find(({ text }) => !said.some(other => other.text === text));
  const removed = said.find(({ text }) => !says.some(other => other.text === text));
  if (added && removed)
    return { text: `\`${removed.text}\` became \`${added.text}\``, place: placeIn('after', added.node) };
  if (added) return { text: `\`${added.text}\` was added`, place: placeIn('after', added.node) };
  return removed && { text: `\`${removed.text}\` was removed`, place: placeIn('before', removed.node) };
}

function limitsOf({ node }: NamedEntity): { readonly node: Node; readonly text: string }[] {
  const { body = [] } = node as { body?: readonly Node[] };
  const { text } = fragmentOf(node);
  return body
    .filter(({ $type }) => limits.has($type))
    .map(node => ({ node, text: text.slice(node.$start, node.$end).replace(/\s+/g, ' ') }));
}
