/** Which departments work on which journeys. */
import type { Day } from '../project/values.ts';
import { otherClaims, partiesOf } from './claims.ts';
import { departmentsOf } from './departments.ts';
import type { Graph } from './graph.ts';
import type { Department, Journey, Party, Stage, Touchpoint } from './model.ts';
import { ownership } from './ownership.ts';
import { isInForce, isLive } from './where-and-when.ts';

/** Departments that are accountable or responsible, each with the first live touchpoint where they are. */
export type DepartmentsAtWork = ReadonlyMap<Department, AtWork>;

export interface AtWork {
  readonly touchpoint: Touchpoint;
  readonly isAccountable: boolean;
}

/** The departments at work on a day: anywhere, and on each journey and stage. One pass over the touchpoints, once for a graph. */
export function departmentsAtWork(
  graph: Graph,
  day: Day,
): { readonly everywhere: DepartmentsAtWork; readonly within: ReadonlyMap<Journey | Stage, DepartmentsAtWork> } {
  return graph.once(`departments at work on ${day}`, () => {
    const everywhere = new Map<Department, AtWork>();
    const within = new Map<Journey | Stage, Map<Department, AtWork>>();
    const add = (touchpoint: Touchpoint, department: Department, isAccountable: boolean) => {
      const { journey, stage } = touchpoint;
      for (const scope of stage ? [journey, stage] : [journey]) {
        const known = within.get(scope) ?? new Map<Department, AtWork>();
        within.set(scope, known);
        if (!known.has(department)) known.set(department, { touchpoint, isAccountable });
      }
      if (!everywhere.has(department)) everywhere.set(department, { touchpoint, isAccountable });
    };
    for (const touchpoint of graph.all('touchpoint')) {
      if (!isLive(touchpoint, day)) continue;
      for (const { answer } of ownership(graph, touchpoint, day))
        for (const party of answer.parties)
          for (const department of ownDepartments(graph, party, day)) add(touchpoint, department, true);
      for (const claim of otherClaims(graph, touchpoint)) {
        if (claim.letter !== 'R' || !isInForce(claim, day)) continue;
        for (const party of partiesOf(graph, claim) ?? [])
          for (const department of ownDepartments(graph, party, day)) add(touchpoint, department, false);
      }
    }
    return { everywhere, within };
  });
}

/** The members of a team answer to the departments that they are in; the team itself belongs to none. */
function ownDepartments(graph: Graph, party: Party, day: Day): Iterable<Department> {
  return party.kind === 'team' ? [] : departmentsOf(graph, party, day);
}
