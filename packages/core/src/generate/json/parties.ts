/** Regions and parties, in JSON. */
import type { Graph } from '../../model/graph.ts';
import type { Approval, Party, Role } from '../../model/model.ts';
import { isInForce } from '../../model/where-and-when.ts';
import { whoActs } from '../../model/who-acts.ts';
import type { Day } from '../../project/values.ts';
import { placeOf } from '../place.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { amountOf, idsAt, namedOf, thingAt, thingOf, thingsAt, written } from './names.ts';
import type { Model, PartyOf } from './schema.ts';

const kinds = ['department', 'role', 'person', 'team', 'unit', 'vendor', 'external'] as const;
type Listed = Extract<Party, { kind: (typeof kinds)[number] }>;

export function regionsOf(graph: Graph): Model['regions'] {
  return inSourceOrder(graph.all('region')).map(region => ({
    ...namedOf(graph, region),
    ...written({ partOf: thingAt(graph, region.partOf), head: thingAt(graph, region.head) }),
    exceptions: [...region.exceptions],
  }));
}

/** Kind by kind, each in the order of files and places. */
export function partiesOf(graph: Graph, day: Day): PartyOf[] {
  return kinds.flatMap(kind => inSourceOrder<Listed>(graph.all(kind)).map(party => partyOf(graph, party, day)));
}

function partyOf(graph: Graph, party: Listed, day: Day): PartyOf {
  const { as, by } = whoActs(graph, party, day);
  return {
    kind: party.kind,
    ...namedOf(graph, party),
    acting: { as, ...written({ by: by && thingOf(by) }) },
    ...own(graph, party),
  };
}

function own(graph: Graph, party: Listed): Partial<PartyOf> {
  switch (party.kind) {
    case 'department':
      return written({
        function: party.function,
        head: thingAt(graph, party.head),
        partOf: thingAt(graph, party.partOf),
        reportsTo: thingAt(graph, party.reportsTo),
        mission: party.mission,
        measuredBy: given(idsAt(graph, party.measuredBy)),
        uses: given(idsAt(graph, party.uses)),
      });
    case 'role':
      return roleOf(graph, party);
    case 'person':
      return written({
        email: party.email,
        handle: party.handle,
        since: party.since,
        until: party.until,
        basedIn: thingAt(graph, party.basedIn),
      });
    case 'team':
      return {
        ...written({
          head: thingAt(graph, party.head),
          partOf: thingAt(graph, party.partOf),
          reportsTo: thingAt(graph, party.reportsTo),
          mission: party.mission,
        }),
        members: thingsAt(graph, party.members),
      };
    case 'unit':
      return {
        ...written({
          type: party.unitKind,
          head: thingAt(graph, party.head),
          partOf: thingAt(graph, party.partOf),
          mission: party.mission,
        }),
        exceptions: [...party.exceptions],
      };
    case 'vendor':
      return {
        ...written({ owner: thingAt(graph, party.owner), service: party.service }),
        ...(party.contract ? { contract: written({ from: party.contract.from, until: party.contract.until }) } : {}),
        slas: [...party.slas],
        ...written({ promises: given(idsAt(graph, party.promises)) }),
      };
    case 'external':
      return written({ type: party.externalKind, owner: thingAt(graph, party.representedBy) });
  }
}

function roleOf(graph: Graph, role: Role): Partial<PartyOf> {
  const { holdings, mandate } = role;
  return {
    ...written({
      partOf: thingAt(graph, role.partOf),
      reportsTo: thingAt(graph, role.reportsTo),
      level: role.level,
      authority: given([...role.authority]),
      limit: role.limit && amountOf(role.limit.value),
      measuredBy: given(idsAt(graph, role.measuredBy)),
      uses: given(idsAt(graph, role.uses)),
    }),
    deputies: thingsAt(graph, role.deputies),
    ...(holdings
      ? {
          holders: holdings.flatMap(({ person, from, until }) => {
            const holder = thingAt(graph, person);
            return holder ? [{ person: holder, ...written({ from, until }) }] : [];
          }),
        }
      : {}),
    ...(mandate
      ? {
          mandate: {
            scope: thingsAt(graph, mandate.scope),
            scopeAll: [...mandate.scopeAll],
            authority: [...mandate.authority],
            boundaries: [...mandate.boundaries],
            approvals: approvalsOf(graph, mandate.approvals),
          },
        }
      : {}),
  };
}

/** A list that is left out when nothing is in it. */
function given<T>(all: T[]): T[] | undefined {
  return all.length ? all : undefined;
}

export function allocationsOf(graph: Graph, day: Day): Model['allocations'] {
  return inSourceOrder(graph.all('allocation')).flatMap(allocation => {
    const person = thingAt(graph, allocation.person);
    if (!person) return [];
    const { from, until } = allocation;
    return {
      person: person.id,
      shares: allocation.shares.flatMap(({ role, share }) => {
        const held = thingAt(graph, role);
        return held ? [{ role: held.id, ...written({ share: share && amountOf(share) }) }] : [];
      }),
      ...written({ from, until }),
      inForce: isInForce(allocation, day),
      place: placeOf(graph, allocation.node),
    };
  });
}

export function approvalsOf(graph: Graph, approvals: readonly Approval[]): Model['charters'][number]['approvals'] {
  return approvals.flatMap(({ party, on }) => {
    const approver = thingAt(graph, party);
    return approver ? [{ party: approver, ...written({ on }) }] : [];
  });
}
