/** Why somebody else answers for something: the edit that brought it about, as a sentence with its place. */

import { canonical } from '../model/claims.ts';
import type { Claim, ConditionalClaim, Entity, Party } from '../model/model.ts';
import { isRef } from '../model/model.ts';
import type { Answer, Considered } from '../model/ownership.ts';
import { isInForce } from '../model/where-and-when.ts';
import { fragmentOf, type Node } from '../project/fragment.ts';
import type { Change } from './change.ts';
import { type Comparison, nowOf, placeIn, type State } from './state.ts';

/** What is said about one thing in one state: all claims, and those that count. */
export interface Claims {
  readonly all: readonly Claim[];
  readonly counted: readonly Claim[];
}

/** The claims behind an answer; none where there is no answer. */
export function claimsBehind(answer: Answer | undefined): Claims {
  const considered: readonly Considered[] = answer?.considered ?? [];
  return {
    all: considered.map(({ claim }) => claim),
    counted: considered.filter(({ counted }) => counted).map(({ claim }) => claim),
  };
}

/** The first edit that explains why other claims count, or count for somebody else; undefined when only the day did. */
export function causeOf(comparison: Comparison, before: Claims, after: Claims): Change['why'] {
  for (const claim of after.counted) {
    if (twin(claim, before)) continue;
    if (isWrittenIn(comparison.before, claim))
      return {
        text: `${theConditionOf(claim)} is met now`,
        place: placeIn('after', comparison.after.graph.target(claim) as Entity),
      };
    const was = sameParty(claim, before);
    const text = was ? `${quote(was)} became ${quote(claim)}` : `${quote(claim)} was added`;
    return { text, place: placeIn('after', claim.node) };
  }
  for (const claim of before.counted) {
    const same = twin(claim, after);
    const reason = same
      ? (partyReason(comparison, claim, same) ?? datesReason(comparison, same))
      : removedReason(comparison, claim, after);
    if (reason) return reason;
  }
  for (const claim of after.counted) {
    const reason = partyReason(comparison, twin(claim, before)!, claim);
    if (reason) return reason;
  }
  return undefined;
}

function removedReason(comparison: Comparison, claim: Claim, after: Claims): Change['why'] {
  if (isWrittenIn(comparison.after, claim))
    return {
      text: `${theConditionOf(claim)} is not met any more`,
      place: placeIn('before', comparison.before.graph.target(claim) as Entity),
    };
  const now = sameParty(claim, after);
  if (now) return { text: `${quote(claim)} became ${quote(now)}`, place: placeIn('after', now.node) };
  return goneReason(comparison, claim) ?? { text: `${quote(claim)} was removed`, place: placeIn('before', claim.node) };
}

/** Whether a claim by condition stands in a state too, whatever it came to there. */
function isWrittenIn({ graph }: State, claim: Claim): boolean {
  if (!claim.selection) return false;
  const text = written(claim);
  return graph.conditionalClaims.some(other => written(other) === text);
}

function theConditionOf(claim: Claim): string {
  return `the condition of ${quote(claim)}`;
}

/** The claim of the other state that was written in the same words at the same kind of place. */
function twin(claim: Claim, { all }: Claims): Claim | undefined {
  const text = written(claim);
  return all.find(other => other.form === claim.form && written(other) === text);
}

/** A claim of the other state for the same party at the same place, with other regions or dates. */
function sameParty(claim: Claim, { all }: Claims): Claim | undefined {
  const key = ({ party, target, form, letter, isDefault }: Claim) =>
    [form, letter, isDefault, isRef(party) ? party.text : party.id, isRef(target) ? target.text : target.kind].join(
      ' ',
    );
  return all.find(other => key(other) === key(claim) && written(other) !== written(claim));
}

/** The words of a claim; for a cell, its letters and its party. */
function written(claim: Claim | ConditionalClaim): string {
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
      : `\`${source.length > 100 ? `${source.slice(0, 97)}...` : source}\``;
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
