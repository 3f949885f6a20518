/** Why somebody else answers for something: the edit that brought it about, as a sentence with its place. */
import type { Claim, Party } from '../model/model.ts';
import { isRef } from '../model/model.ts';
import { type Answer, type Considered, canonical, isInForce } from '../model/ownership.ts';
import { fragmentOf, type Node } from '../project/fragment.ts';
import type { Change } from './change.ts';
import { type Comparison, nowOf, placeIn } from './state.ts';

/** The first edit that explains the difference of two answers; undefined when only the day did. */
export function causeOf(comparison: Comparison, before: Answer | undefined, after: Answer | undefined): Change['why'] {
  const old = counted(before);
  const now = counted(after);
  for (const claim of now) {
    const same = twin(claim, before);
    const changed = same ? undefined : sameParty(claim, before);
    if (changed) return { text: `${quote(changed)} became ${quote(claim)}`, place: placeIn('after', claim.node) };
    if (!same) return { text: `${quote(claim)} was added`, place: placeIn('after', claim.node) };
  }
  for (const claim of old) {
    const same = twin(claim, after);
    if (!same) {
      const changed = sameParty(claim, after);
      if (changed) return { text: `${quote(claim)} became ${quote(changed)}`, place: placeIn('after', changed.node) };
      return (
        goneReason(comparison, claim) ?? { text: `${quote(claim)} was removed`, place: placeIn('before', claim.node) }
      );
    }
    const reason = partyReason(comparison, claim, same) ?? datesReason(comparison, same);
    if (reason) return reason;
  }
  for (const claim of now) {
    const reason = partyReason(comparison, twin(claim, before)!, claim);
    if (reason) return reason;
  }
  return undefined;
}

function counted(answer: Answer | undefined): readonly Claim[] {
  return (answer?.considered ?? []).filter(({ counted }) => counted).map(({ claim }) => claim);
}

/** The claim of the other state that was written in the same words at the same kind of place. */
function twin(claim: Claim, answer: Answer | undefined): Claim | undefined {
  const text = written(claim);
  const found = answer?.considered.find(
    (other: Considered) => other.claim.form === claim.form && written(other.claim) === text,
  );
  return found?.claim;
}

/** A claim of the other state for the same party, with other regions or dates. */
function sameParty(claim: Claim, answer: Answer | undefined): Claim | undefined {
  const key = ({ party, form, target }: Claim) =>
    `${form} ${isRef(party) ? party.text : party.id} ${isRef(target) ? target.text : ''}`;
  return answer?.considered.find(({ claim: other }) => key(other) === key(claim) && written(other) !== written(claim))
    ?.claim;
}

/** The words of a claim; for a cell, its letters and its party. */
function written(claim: Claim): string {
  const party = isRef(claim.party) ? claim.party.text : claim.party.id;
  return `${sourceOf(claim.node)} ${party} ${claim.from ?? ''} ${claim.until ?? ''}`;
}

function sourceOf(node: Node): string {
  return fragmentOf(node).text.slice(node.$start, node.$end).replace(/\s+/g, ' ').trim();
}

/** A claim as it is written, for a sentence. */
export function quote(claim: Claim): string {
  const source = sourceOf(claim.node).replace(/^\|\s*/, '');
  const text =
    claim.form === 'cell'
      ? `the ${source} in the RACI table`
      : `\`${source.length > 60 ? `${source.slice(0, 57)}...` : source}\``;
  return text;
}

/** A claim that is no longer written, because the party it stood in, or named, is gone. */
function goneReason(comparison: Comparison, claim: Claim): Change['why'] {
  const party = comparison.before.graph.party(claim);
  if (!party || party.kind === 'builtin' || comparison.match.forward(party)) return undefined;
  return { text: `the ${party.kind} ${party.id} was removed`, place: placeIn('before', party) };
}

/** The party of a claim that is still written is gone, or is somebody else now. */
function partyReason(comparison: Comparison, before: Claim, after: Claim): Change['why'] {
  const old = comparison.before.graph.party(before);
  if (!old || old.kind === 'builtin') return undefined;
  const now = comparison.after.graph.party(after);
  if (!now) return { text: `the ${old.kind} ${old.id} was removed`, place: placeIn('before', old) };
  if (old.kind !== 'department' || now.kind !== 'department') return undefined;
  const head = nowOf(comparison, canonical(comparison.before.graph, old));
  const newHead: Party = canonical(comparison.after.graph, now);
  if (head === newHead) return undefined;
  return { text: `the head of ${now.id} changed`, place: placeIn('after', now.head ?? now) };
}

function datesReason({ before, after }: Comparison, claim: Claim): Change['why'] {
  if (before.day === after.day || isInForce(claim, after.day)) return undefined;
  const text =
    claim.until !== undefined && claim.until < after.day
      ? `${quote(claim)} ended on ${claim.until}`
      : `${quote(claim)} begins on ${claim.from}`;
  return { text, place: placeIn('after', claim.node) };
}
