/** Where nobody, or more than one party, is accountable. */

import { isUndecided } from '../model/claims.ts';
import type { Graph } from '../model/graph.ts';
import type { Party, Region, Work } from '../model/model.ts';
import { ownership, type Verdict } from '../model/ownership.ts';
import type { Day } from '../project/values.ts';

/** A place where the A is not settled. */
export interface Open {
  readonly verdict: Exclude<Verdict, 'owned'>;
  readonly regions: readonly Region[];
  readonly parties: readonly Party[];
  /** The first day of it, when it is later than the day of the matrix. */
  readonly from: Day | undefined;
  /** Of an owner that is undecided: until when that is known, and who settles it. */
  readonly until: Day | undefined;
  readonly by: Party | undefined;
  /** Why, where that is written. */
  readonly because: string | undefined;
}

/** What is not settled on a day. `from` is passed on, for a day that is still to come. */
export function openOn(graph: Graph, work: Work, day: Day, from?: Day): Open[] {
  return ownership(graph, work, day).flatMap(({ regions, everywhere, answer }) => {
    if (answer.verdict === 'owned') return [];
    const undecided = answer.considered.find(({ claim, counted }) => counted && isUndecided(claim))?.claim;
    return {
      verdict: answer.verdict,
      regions: everywhere ? [] : regions,
      parties: answer.parties,
      from,
      until: undecided?.until,
      by: graph.get(undecided?.undecidedBy),
      because: undecided?.because,
    };
  });
}

/** The same for what is open in the same way, at whatever time. */
export function keyOf({ verdict, regions, parties }: Open): string {
  return [verdict, ...regions.map(({ id }) => id), ...parties.map(({ kind, id }) => `${kind} ${id}`)].join('\n');
}
