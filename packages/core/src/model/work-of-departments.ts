/** What each department does or answers for: for the published models, which ask what the departments of a function do. */
import type { Day } from '../project/values.ts';
import { claimsFor, partiesOf } from './claims.ts';
import { departmentsOf } from './departments.ts';
import type { Graph } from './graph.ts';
import type { Department, Party, Work } from './model.ts';
import { ownership } from './ownership.ts';
import { exists, isInForce } from './where-and-when.ts';

/**
 * The live touchpoints and the responsibilities that each department is accountable or responsible for on a day, in some
 * region: itself, through its head, or through a role that is part of it. Worked out once for a graph.
 */
export function workOfDepartments(graph: Graph, day: Day): ReadonlyMap<Department, readonly Work[]> {
  return graph.onDay(workOfDepartments, day, () => {
    const found = new Map<Department, Work[]>();
    const known = new Map<Party, Iterable<Department>>();
    const add = (party: Party, work: Work) => {
      let departments = known.get(party);
      if (!departments) known.set(party, (departments = isOfDepartment(party) ? departmentsOf(graph, party, day) : []));
      for (const department of departments) {
        const works = found.get(department);
        if (!works) found.set(department, [work]);
        else if (works.at(-1) !== work) works.push(work);
      }
    };
    for (const kind of ['touchpoint', 'responsibility'] as const)
      for (const work of graph.known(kind) as readonly Work[]) {
        if (!exists(work, day)) continue;
        for (const { answer } of ownership(graph, work, day)) for (const party of answer.parties) add(party, work);
        for (const claim of claimsFor(graph, work)) {
          if (claim.letter !== 'R' || !isInForce(claim, day)) continue;
          for (const party of partiesOf(graph, claim) ?? []) add(party, work);
        }
      }
    return found;
  });
}

/** The members of a team, and the people who hold a role, work there for themselves. */
function isOfDepartment({ kind }: Party): boolean {
  return kind === 'department' || kind === 'role';
}
