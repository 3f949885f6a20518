/** Ways out where more parties share a letter than is good: which of them may go, and what becomes of their letter. */
import type { Crowd } from '../model/crowd.ts';
import type { Graph } from '../model/graph.ts';
import type { Claim, Party } from '../model/model.ts';
import { coversRegion } from '../model/where-and-when.ts';
import { andList } from '../project/names.ts';
import type { Edit } from '../source/span.ts';
import { canTurn } from './letter-edits.ts';
import { claimant } from './ownership-words.ts';
import type { Choice } from './rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 5;

/**
 * Where one party is too many, a fix for each that could go; where several are, one for those that were named last. Each
 * fix leaves `most`. `change` says what happens to the claims of those who go, `title` how that reads.
 */
export function thinOut(
  graph: Graph,
  { parties, regions }: Crowd,
  most: number,
  title: (names: string) => string,
  change: (claims: readonly Claim[]) => Edit[],
  mayGo: (party: Party) => boolean = () => true,
  canChange: (claim: Claim) => boolean = canTurn,
): Choice[] {
  const surplus = parties.size - most;
  const candidates = [...parties].filter(
    ([party, claims]) => mayGo(party) && claims.every(canChange) && isEverywhere(graph, claims, { regions }),
  );
  const toFix = (gone: typeof candidates): Choice => ({
    title: title(andList(gone.map(([, claims]) => claimant(graph, claims[0]!)))),
    edits: change(gone.flatMap(([, claims]) => claims)),
  });
  if (candidates.length < surplus) return [];
  const last = candidates.slice(surplus === 1 ? -mostProposals : -surplus);
  return surplus === 1 ? last.map(one => toFix([one])) : [toFix(last)];
}

/** Whether claims are for every region where there are too many: else taking them out settles nothing. */
function isEverywhere(graph: Graph, claims: readonly Claim[], { regions }: Pick<Crowd, 'regions'>): boolean {
  if (claims.some(claim => claim.regions.length === 0)) return true;
  return regions.length > 0 && regions.every(region => claims.some(claim => coversRegion(graph, claim, region)));
}
