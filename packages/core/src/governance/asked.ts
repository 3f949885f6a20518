/** What every question about a written governance model needs: the model, the day, the lead and the centre (cover.ts defines both). */
import { canonical } from '../model/claims.ts';
import { departmentsOf } from '../model/departments.ts';
import type { Graph } from '../model/graph.ts';
import type { Department, GovernanceModel, Party, Team } from '../model/model.ts';
import type { Day } from '../project/values.ts';

export interface Asked {
  readonly graph: Graph;
  readonly model: GovernanceModel;
  readonly day: Day;
  /** The role that leads: named by `lead`, or the head of the department or team that is named there. */
  readonly lead: Party | undefined;
  /** The team that `lead` names, when it is one. */
  readonly team: Team | undefined;
  /** The departments that the lead stands for. */
  readonly leadDepartments: ReadonlySet<Department>;
  /** The departments and roles in `central`, a department as its head; without `central`, the lead and its department. */
  readonly centre: ReadonlySet<Party>;
  /** The departments among them. */
  readonly centreDepartments: ReadonlySet<Department>;
}

export function ask(graph: Graph, model: GovernanceModel, day: Day): Asked {
  const lead = leadOf(graph, model);
  const leadDepartments: ReadonlySet<Department> = lead ? departmentsOf(graph, lead, day) : new Set();
  const named = graph.get(model.leader);
  const written = graph.getAll(model.central);
  const centre = written.length ? written : [...leadDepartments, ...(lead ? [lead] : [])];
  return {
    graph,
    model,
    day,
    lead,
    team: named?.kind === 'team' ? named : undefined,
    leadDepartments,
    centre: new Set(centre.map(party => canonical(graph, party))),
    centreDepartments: new Set(centre.filter(party => party.kind === 'department')),
  };
}

/** The role, or other party, that leads; undefined when `lead` names nobody. */
export function leadOf(graph: Graph, { leader }: GovernanceModel): Party | undefined {
  const named = graph.get(leader);
  if (named?.kind === 'team') return graph.get(named.head);
  return named && canonical(graph, named);
}
