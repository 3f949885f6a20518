/** Regions and parties, in JSON. */
import type { Graph } from '../../model/graph.ts';
import type { Approval, Party, Role } from '../../model/model.ts';
import { whoActs } from '../../model/who-acts.ts';
import type { Day } from '../../project/values.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { namedOf, thingAt, thingOf, thingsAt, written } from './names.ts';
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
      });
    case 'role':
      return roleOf(graph, party);
    case 'person':
      return written({ email: party.email, handle: party.handle });
    case 'team':
      return {
        ...written({ head: thingAt(graph, party.head), partOf: thingAt(graph, party.partOf), mission: party.mission }),
        members: thingsAt(graph, party.members),
      };
    case 'unit':
      return {
        ...written({ head: thingAt(graph, party.head), partOf: thingAt(graph, party.partOf), mission: party.mission }),
        exceptions: [...party.exceptions],
      };
    case 'vendor':
      return {
        ...written({ owner: thingAt(graph, party.owner), service: party.service }),
        ...(party.contract ? { contract: written({ from: party.contract.from, until: party.contract.until }) } : {}),
        slas: [...party.slas],
      };
    case 'external':
      return written({ owner: thingAt(graph, party.representedBy) });
  }
}

function roleOf(graph: Graph, role: Role): Partial<PartyOf> {
  const { holdings, mandate } = role;
  return {
    ...written({
      partOf: thingAt(graph, role.partOf),
      reportsTo: thingAt(graph, role.reportsTo),
      level: role.level,
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

export function approvalsOf(graph: Graph, approvals: readonly Approval[]): Model['charters'][number]['approvals'] {
  return approvals.flatMap(({ party, on }) => {
    const approver = thingAt(graph, party);
    return approver ? [{ party: approver, ...written({ on }) }] : [];
  });
}
