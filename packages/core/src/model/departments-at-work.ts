/** Which departments work on which journeys. */
import type { Day } from '../project/values.ts';
import { canonical, claimsAt, ranks, speaksOf } from './claims.ts';
import { departmentsOf } from './departments.ts';
import type { Graph } from './graph.ts';
import type { Department, Forum, Journey, Party, Stage, Touchpoint } from './model.ts';
import { ownership } from './ownership.ts';
import { isInForce, isLive } from './where-and-when.ts';

/** Departments that are accountable or responsible, each with the first live touchpoint where they are. */
export type DepartmentsAtWork = ReadonlyMap<Department, AtWork>;

export interface AtWork {
  readonly touchpoint: Touchpoint;
  readonly isAccountable: boolean;
}

export interface DepartmentsAtWorkIndex {
  readonly everywhere: DepartmentsAtWork;
  readonly within: ReadonlyMap<Journey | Stage, DepartmentsAtWork>;
}

/** The departments at work on a day: anywhere, and on each journey and stage. One pass over the touchpoints, once for a graph. */
export function departmentsAtWork(graph: Graph, day: Day): DepartmentsAtWorkIndex {
  return graph.once(`departments at work on ${day}`, () => {
    const count: Count = { graph, day, everywhere: new Tally(), within: new Map() };
    let scope: Scope | undefined;
    for (const touchpoint of graph.all('touchpoint')) {
      if (!isLive(touchpoint, day)) continue;
      const isEntered = scope?.journey === touchpoint.journey && scope.stage === touchpoint.stage;
      if (!isEntered) scope = enter(count, touchpoint);
      for (const { answer } of ownership(graph, touchpoint, day))
        for (const party of answer.parties) add(count, scope!, party, touchpoint, true);
      addResponsible(count, scope!, touchpoint, ranks.explicit);
      addResponsible(count, scope!, touchpoint, ranks.byCondition);
      // A default is the same for all that follow.
      if (isEntered) continue;
      addResponsible(count, scope!, touchpoint, ranks.ofStage);
      addResponsible(count, scope!, touchpoint, ranks.ofJourney);
    }
    const within = [...count.within].map(([scope, { departments }]) => [scope, departments] as const);
    return { everywhere: count.everywhere.departments, within: new Map(within) };
  });
}

/** The departments at work on what a forum covers; none where it does not say what. */
export function departmentsAtWorkFor(graph: Graph, { covers }: Pick<Forum, 'covers'>, day: Day): DepartmentsAtWork {
  if (covers === undefined) return new Map();
  const { everywhere, within } = departmentsAtWork(graph, day);
  if (covers === 'all') return everywhere;
  const found = new Map<Department, AtWork>();
  for (const scope of graph.getAll(covers))
    for (const [department, work] of within.get(scope) ?? []) if (!found.has(department)) found.set(department, work);
  return found;
}

interface Count {
  readonly graph: Graph;
  readonly day: Day;
  readonly everywhere: Tally;
  readonly within: Map<Journey | Stage, Tally>;
}

/** What is known of one part of the project. Most touchpoints have parties that were met in it before: those cost one look. */
class Tally {
  readonly departments = new Map<Department, AtWork>();
  readonly parties = new Set<Party>();
}

/** Where the touchpoints stand that follow each other. */
interface Scope {
  readonly journey: Journey;
  readonly stage: Stage | undefined;
  /** The innermost first: whoever was met there was met in the others. */
  readonly tallies: readonly [Tally, ...Tally[]];
}

function enter({ everywhere, within }: Count, { journey, stage }: Touchpoint): Scope {
  const tallyOf = (part: Journey | Stage) => {
    let tally = within.get(part);
    if (!tally) within.set(part, (tally = new Tally()));
    return tally;
  };
  const around = tallyOf(journey);
  return { journey, stage, tallies: stage ? [tallyOf(stage), around, everywhere] : [around, everywhere] };
}

function addResponsible(count: Count, scope: Scope, touchpoint: Touchpoint, rank: number): void {
  const { graph, day } = count;
  for (const claim of claimsAt(graph, touchpoint, rank)) {
    if (claim.letter !== 'R' || !speaksOf(claim, touchpoint, rank) || !isInForce(claim, day)) continue;
    const party = graph.party(claim);
    if (party) add(count, scope, party, touchpoint, false);
    if (claim.joint) for (const other of graph.getAll(claim.joint.with)) add(count, scope, other, touchpoint, false);
  }
}

/** The members of a team answer to the departments that they are in; the team itself belongs to none. */
function add({ graph, day }: Count, { tallies }: Scope, party: Party, touchpoint: Touchpoint, isAccountable: boolean) {
  if (tallies[0].parties.has(party)) return;
  const departments = party.kind === 'team' ? [] : departmentsOf(graph, canonical(graph, party), day);
  for (const tally of tallies) {
    if (tally.parties.has(party)) return;
    tally.parties.add(party);
    for (const department of departments)
      if (!tally.departments.has(department)) tally.departments.set(department, { touchpoint, isAccountable });
  }
}
