/** Whose part a region or unit is: several who each act in their own place do not get in each other's way. */
import { canonical } from './claims.ts';
import type { Graph } from './graph.ts';
import type { Party, Region, Unit } from './model.ts';

type Place = Region | Unit;

/**
 * Parties by sides: those who each have a region or unit of their own are one side, since only one of them acts in each;
 * everybody else is a side alone. A department counts as its head, and once.
 */
export function sidesOf(graph: Graph, parties: readonly Party[]): readonly (readonly Party[])[] {
  const distinct = [...new Set(parties.map(party => canonical(graph, party)))];
  if (distinct.length < 2) return distinct.map(party => [party]);
  const taken = new Set<Place>();
  const placed = new Set<Party>();
  let isShared = false;
  for (const party of distinct)
    for (const place of placesOf(graph, party)) {
      if (taken.has(place)) isShared = true;
      taken.add(place);
      placed.add(party);
    }
  if (isShared || placed.size < 2) return distinct.map(party => [party]);
  return [[...placed], ...distinct.filter(party => !placed.has(party)).map(party => [party])];
}

/** What a party is part of or heads, what a model lets it lead, and where it is based. */
function placesOf(graph: Graph, party: Party): ReadonlySet<Place> {
  const found = new Set<Place>(ledBy(graph).get(party));
  const add = (body: { readonly kind: string } | undefined) => {
    if (body?.kind === 'region' || body?.kind === 'unit') found.add(body as Place);
  };
  if (party.kind === 'unit') found.add(party);
  if (party.kind === 'role' || party.kind === 'team') add(graph.deref<{ readonly kind: string }>(party.partOf));
  if (party.kind === 'person') add(graph.get(party.basedIn));
  return found;
}

function ledBy(graph: Graph): ReadonlyMap<Party, readonly Place[]> {
  return graph.once(ledBy, () => {
    const found = new Map<Party, Place[]>();
    const add = (place: Place | undefined, head: Party | undefined) => {
      if (place && head) found.set(head, [...(found.get(head) ?? []), place]);
    };
    for (const kind of ['region', 'unit'] as const)
      for (const place of graph.known(kind)) add(place, graph.get(place.head));
    for (const { local } of graph.known('model'))
      for (const { place, ledBy } of local) add(graph.get(place), graph.get(ledBy));
    return found;
  });
}
