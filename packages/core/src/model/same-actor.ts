/** Who stands behind a party, where two duties are to be in two hands. */
import type { Day } from '../project/values.ts';
import { canonical } from './claims.ts';
import type { Graph } from './graph.ts';
import type { Party } from './model.ts';
import { holdersOn } from './who-acts.ts';

/**
 * What two parties have in common: the party itself where they are one (a department and its head are), or somebody who
 * holds both roles on a day. Undefined for two hands. Accountability stays apart for two roles of one person (LANGUAGE.md,
 * "Same party"); that they check each other does not.
 */
export function commonActor(graph: Graph, a: Party, b: Party, day: Day): Party | undefined {
  return actorBehind(graph, a, day)(b);
}

/** The same for whoever compares one party with several. */
export function actorBehind(graph: Graph, party: Party, day: Day): (other: Party) => Party | undefined {
  const one = canonical(graph, party);
  const people = holders(graph, one, day);
  return another => {
    const other = canonical(graph, another);
    if (one === other) return one.kind === 'builtin' ? undefined : one;
    if (people.length === 0) return undefined;
    return holders(graph, other, day).find(person => people.includes(person));
  };
}

function holders(graph: Graph, party: Party, day: Day): readonly Party[] {
  if (party.kind === 'role') return holdersOn(graph, party, day);
  return party.kind === 'person' ? [party] : [];
}
