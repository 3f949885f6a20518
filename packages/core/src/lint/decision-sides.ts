/** What the rules about several who have one right in a decision share: their words, and to leave it to one of them. */
import type { Graph } from '../model/graph.ts';
import { type Decision, type DecisionRight, label, type Party } from '../model/model.ts';
import { meantBy, partiesIn } from '../model/rights-in-force.ts';
import { commonActor } from '../model/same-actor.ts';
import type { Ref } from '../project/fragment.ts';
import { andList, orList } from '../project/names.ts';
import type { Day } from '../project/values.ts';
import { askInstead } from './decision-edits.ts';
import { removeNode } from './edits.ts';
import type { Choice } from './rule.ts';

/** Those who act side by side in their own places, and everybody else alone (see own-place.ts). */
export type Sides = readonly (readonly Party[])[];

/** More proposals than this help nobody to choose. */
const mostSides = 3;

/** `Head of CX and Lead, Gulf or Lead, Iberia`. */
export function sideWords(sides: Sides): string {
  return andList(sides.map(side => orList(side.map(label))));
}

/** Where somebody of a side is first named in some rights. */
export function placeOf(graph: Graph, rights: readonly DecisionRight[], side: readonly Party[]): Ref<'Party'> {
  return rights
    .flatMap(({ parties }) => parties)
    .find(ref => {
      const party = meantBy(graph, ref);
      return party && side.includes(party);
    })!;
}

/**
 * Leaves some rights to one side each, and lets the others be asked before. `then` ends the instruction: what that side does,
 * and what becomes of the others. Nobody is proposed who then would both ask for a decision and take it: `otherwise` are the rights of the
 * same decision that are the other of the two.
 */
export function leaveToOne(
  graph: Graph,
  rights: readonly DecisionRight[],
  sides: Sides,
  then: (others: string) => string,
  otherwise: readonly DecisionRight[],
  day: Day,
): Choice[] {
  const others = partiesIn(graph, otherwise);
  const isFree = (side: readonly Party[]) =>
    !side.some(party => others.some(other => commonActor(graph, party, other, day)));
  return sides
    .filter(isFree)
    .slice(0, mostSides)
    .map(side => ({
      title: `Let ${orList(side.map(label))} ${then(sides.length > 2 ? 'the others' : 'the other')}`,
      edits: askInstead(graph, rights, party => !side.includes(party)),
    }));
}

/** Lets the one whose right is over keep it; nothing where several had it. */
export function goOn(graph: Graph, { rights }: Decision, right: 'decide' | 'driver', day: Day): Choice[] {
  const over = rights.filter(one => one.right === right && one.until !== undefined && one.until < day);
  const [last] = over;
  const until = last?.node.qualifiers.find(({ $type }) => $type === 'Until');
  if (!last || !until || over.length > 1) return [];
  const who = andList(graph.getAll(last.parties).map(label));
  const does = right === 'decide' ? 'decide' : 'drive it';
  return [{ title: `Let ${who} ${does} after ${last.until}`, edits: [removeNode(until)] }];
}
