/** Two states of a project, and how parties, regions and places of the one are named in the other. */

import type { Thing } from '../generate/fields/field.ts';
import { partyTitle } from '../generate/party-words.ts';
import { canonical } from '../model/claims.ts';
import type { Graph } from '../model/graph.ts';
import { type Located, spanOf } from '../model/graph.ts';
import type { Entity, Party } from '../model/model.ts';
import { holdersOn, whoActs } from '../model/who-acts.ts';
import { andList } from '../project/names.ts';
import type { Day } from '../project/values.ts';
import type { PartyName, Place } from './change.ts';
import type { Match } from './match.ts';

export interface State {
  readonly graph: Graph;
  readonly day: Day;
  /** What a thing is called in both states, whatever its name and title are in this one. */
  idOf(thing: Thing): string;
  /** The same of a party, where a department is its head. */
  partyKeyOf(party: Party): string;
}

export interface Comparison {
  readonly before: State;
  readonly after: State;
  readonly match: Match;
}

/** The same party in the new state: itself where it is gone, so that the two are never taken for one. */
export function nowOf({ match }: Comparison, party: Party): Party {
  return party.kind === 'builtin' ? party : ((match.forward(party) as Party | undefined) ?? party);
}

/** Whether two lists of parties, one of each state, are the same parties. */
export function isSameParties(comparison: Comparison, before: readonly Party[], after: readonly Party[]): boolean {
  if (before.length !== after.length) return false;
  const now = new Set(before.map(party => keyOf(comparison.after, nowOf(comparison, party))));
  return after.every(party => now.has(keyOf(comparison.after, party)));
}

function keyOf({ graph }: State, party: Party): Party | string {
  const same = canonical(graph, party);
  return same.kind === 'builtin' ? same.name : same;
}

/** The parties of the first list that are not in the second. `from` is the state of the first. */
export function without(comparison: Comparison, parties: readonly Party[], others: readonly Party[]): readonly Party[] {
  const known = new Set(others.map(party => keyOf(comparison.after, nowOf(comparison, party))));
  return parties.filter(party => !known.has(keyOf(comparison.after, nowOf(comparison, party))));
}

/** A party with the handles of whoever acts for it: whom to ask. */
export function partyName({ graph, day }: State, party: Party): PartyName {
  const role = canonical(graph, party);
  const holders = role.kind === 'role' ? holdersOn(graph, role, day) : [];
  const acting = whoActs(graph, party, day).by;
  const people = [...new Set([...(acting?.kind === 'person' ? [acting] : []), ...holders])];
  const handles = people.flatMap(({ handle }) => (handle ? [handle.startsWith('@') ? handle : `@${handle}`] : []));
  return { kind: party.kind, id: party.id, title: partyTitle(party), handles };
}

/** `Head of Care and CMO`; `nobody` for none. */
export function inWords(parties: readonly Party[]): string {
  return parties.length ? andList(parties.map(partyTitle)) : 'nobody';
}

export function placeIn(which: Place['in'], located: Located): Place {
  return { in: which, at: spanOf(located) };
}

/** The place of a pair: where it stands now, else where it stood. */
export function placeOf({
  before,
  after,
}: {
  readonly before: Entity | undefined;
  readonly after: Entity | undefined;
}): Place {
  return after ? placeIn('after', after) : placeIn('before', before!);
}
