/** Which departments work on which journeys. */
import type { Day } from '../project/values.ts';
import { canonical, claimsAt, ranks } from './claims.ts';
import { departmentsOf } from './departments.ts';
import type { Graph } from './graph.ts';
import { liveByJourney } from './live-touchpoints.ts';
import type { Department, Forum, Journey, Party, Stage, Touchpoint } from './model.ts';
import { ownership } from './ownership.ts';
import { isInForce } from './where-and-when.ts';

/** Departments that are accountable or responsible, each with the first live touchpoint where they are. */
export type DepartmentsAtWork = ReadonlyMap<Department, AtWork>;

export interface AtWork {
  readonly touchpoint: Touchpoint;
  readonly isAccountable: boolean;
}

/** The departments at work on a day on a journey or stage of the project, or on all that customers meet. Worked out once for each. */
export function departmentsAtWork(graph: Graph, day: Day, scope: Journey | Stage | 'all'): DepartmentsAtWork {
  const known = graph.onDay(departmentsAtWork, day, () => new Map<Journey | Stage | 'all', DepartmentsAtWork>());
  let found = known.get(scope);
  if (!found) known.set(scope, (found = findIn(graph, day, scope)));
  return found;
}

/** The departments at work on what a forum covers; none where it does not say what. */
export function departmentsAtWorkFor(graph: Graph, { covers }: Pick<Forum, 'covers'>, day: Day): DepartmentsAtWork {
  const scopes = covers === 'all' ? ([covers] as const) : graph.getAll(covers ?? []);
  return firstOf(scopes.map(scope => departmentsAtWork(graph, day, scope)));
}

function findIn(graph: Graph, day: Day, scope: Journey | Stage | 'all'): DepartmentsAtWork {
  const live = liveByJourney(graph, day);
  if (scope === 'all') return firstOf([...live.keys()].map(journey => departmentsAtWork(graph, day, journey)));
  const tally: Tally = { graph, day, departments: new Map(), parties: new Set() };
  let last: Touchpoint | undefined;
  for (const touchpoint of live.get(scope.kind === 'stage' ? scope.journey : scope) ?? []) {
    if (scope.kind === 'stage' && touchpoint.stage !== scope) continue;
    for (const { answer } of ownership(graph, touchpoint, day))
      for (const party of answer.parties) add(tally, party, touchpoint, true);
    addResponsible(tally, touchpoint, ranks.explicit);
    addResponsible(tally, touchpoint, ranks.byCondition);
    // A default is the same for all that follow.
    if (!last || last.stage !== touchpoint.stage) addResponsible(tally, touchpoint, ranks.ofStage);
    if (!last) addResponsible(tally, touchpoint, ranks.ofJourney);
    last = touchpoint;
  }
  return tally.departments;
}

/** Each department as the first of several lists has it. */
function firstOf(lists: readonly DepartmentsAtWork[]): DepartmentsAtWork {
  if (lists.length === 1) return lists[0]!;
  const found = new Map<Department, AtWork>();
  for (const list of lists)
    for (const [department, work] of list) if (!found.has(department)) found.set(department, work);
  return found;
}

interface Tally {
  readonly graph: Graph;
  readonly day: Day;
  readonly departments: Map<Department, AtWork>;
  /** Those that were met: most touchpoints of a journey have the same ones. */
  readonly parties: Set<Party>;
}

function addResponsible(tally: Tally, touchpoint: Touchpoint, rank: number): void {
  const { graph, day } = tally;
  for (const claim of claimsAt(graph, touchpoint, rank)) {
    if (claim.letter !== 'R' || !isInForce(claim, day)) continue;
    const party = graph.party(claim);
    if (party) add(tally, party, touchpoint, false);
    if (claim.joint) for (const other of graph.getAll(claim.joint.with)) add(tally, other, touchpoint, false);
  }
}

/** The members of a team answer to the departments that they are in; the team itself belongs to none. */
function add(
  { graph, day, departments, parties }: Tally,
  party: Party,
  touchpoint: Touchpoint,
  isAccountable: boolean,
) {
  if (parties.has(party)) return;
  parties.add(party);
  if (party.kind === 'team') return;
  for (const department of departmentsOf(graph, canonical(graph, party), day))
    if (!departments.has(department)) departments.set(department, { touchpoint, isAccountable });
}
