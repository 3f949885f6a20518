/** Who could be the centre and the local bodies of a hybrid model, as far as a project says it already. */
import type { Graph } from '../model/graph.ts';
import type { GovernanceModel, Party, Region, Unit } from '../model/model.ts';
import { nameFor } from './naming.ts';

type Named = Exclude<Party, { kind: 'builtin' }>;

/** The department whose function is customer experience, else whoever leads. */
export function possibleCentre(graph: Graph, model: GovernanceModel | undefined): Named | undefined {
  const party = graph.known('department').find(({ function: what }) => what === 'cx') ?? graph.get(model?.leader);
  return party?.kind === 'builtin' ? undefined : party;
}

/** Every region and unit of which it is clear who leads it, as `local` lists it: `iberia led by lead_iberia`. */
export function possibleLocals(graph: Graph): readonly string[] {
  return [...graph.known('region'), ...graph.known('unit')].flatMap(body => {
    const leader = localLeader(graph, body);
    return leader ? [`${nameFor(graph, body, 'Place')} led by ${nameFor(graph, leader, 'Party')}`] : [];
  });
}

/** The head of a region or unit, else the one role that is part of it. */
export function localLeader(graph: Graph, body: Region | Unit): Named | undefined {
  const head = graph.get(body.head);
  if (head && head.kind !== 'builtin') return head;
  const roles = graph.once(localLeader, () =>
    Map.groupBy(graph.known('role'), role => graph.deref<object>(role.partOf)),
  );
  const parts = roles.get(body) ?? [];
  return parts.length === 1 ? parts[0] : undefined;
}
