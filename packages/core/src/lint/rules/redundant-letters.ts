import { canonical, claimsFor } from '../../model/claims.ts';
import type { Graph, Located } from '../../model/graph.ts';
import { workWithRepeats } from '../../model/letter-index.ts';
import type { Claim, Letter, Party, Region, Work } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { coversRegion, isInForce, regionsOf } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { takeOut } from '../claim-edits.ts';
import { claimant, inRegions, letterSays, whatIsDone } from '../ownership-words.ts';
import { rule } from '../rule.ts';

/** What makes a letter say nothing more, strongest first. */
const stronger: Partial<Record<Letter, readonly Letter[]>> = { C: ['A', 'R'], I: ['A', 'R', 'C'] };

const weaker: Partial<Record<Letter, string>> = { C: 'consulted', I: 'informed' };

export default rule({
  name: 'redundant-letters',
  group: 'raci',
  level: 'warning',
  since: '0.1',
  summary: 'A party has a letter that says nothing beside a stronger one that it has.',
  docs: `
Who does the work, or answers for it, knows of it: being consulted (C) or informed (I) as well says nothing. Who is asked before need
not be told after. Letters that say nothing hide those that do. A/R is no such pair: it says that one party does both.

Take the weaker letter out. A department and its head are one party.
`,
  source:
    'RACI practice (Ricky Smith, RACI approach): as few consulted and informed as possible. Smith & Erwin, Role & Responsibility Charting: C is asked before, I is told after.',
  bad: `
role cco "Chief Customer Officer"
department care "Customer Care"

raci programme "CX programme" {
  parties                                          | cco | care |
  responsibility strategy "Define the CX strategy" | A/I | R/C  |
}
`,
  good: `
role cco "Chief Customer Officer"
department care "Customer Care"

raci programme "CX programme" {
  parties                                          | cco | care |
  responsibility strategy "Define the CX strategy" | A   | R    |
}
`,
  check({ graph, day, report }) {
    for (const work of workWithRepeats(graph, day)) {
      const weaks = graph.claimsOn(work).filter(isWeak);
      const byParty = claimsByParty(graph, work, weaks, day);
      for (const weak of weaks) {
        const strong = isInForce(weak, day) ? strongerEverywhere(graph, work, weak, byParty, day) : undefined;
        if (!strong) continue;
        const regions = graph.getAll(weak.regions);
        const message = `${claimant(graph, weak)} ${letterSays[strong.letter]} ${whatIsDone(work)}${inRegions(regions)} already: being ${weaker[weak.letter]} says nothing more.`;
        report(weak.at, message, {
          about: work,
          regions,
          related:
            strong.at === weak.at
              ? []
              : [
                  {
                    at: placeOf(graph, strong),
                    message: `${claimant(graph, strong)} ${letterSays[strong.letter]} it.`,
                  },
                ],
          fixes: [{ title: `Take out ${weak.letter}`, edits: takeOut([weak]), safe: lasts(strong, weak) }],
        });
      }
    }
  },
});

function isWeak({ letter }: Claim): boolean {
  return letter === 'C' || letter === 'I';
}

/** What the parties of some claims are said to have for the same work on a day, explicitly or by default. */
function claimsByParty(graph: Graph, work: Work, weaks: readonly Claim[], day: Day): ReadonlyMap<Party, Claim[]> {
  const found = new Map<Party, Claim[]>();
  for (const weak of weaks) {
    const party = partyOf(graph, weak);
    if (party) found.set(party, []);
  }
  for (const claim of claimsFor(graph, work)) {
    const party = partyOf(graph, claim);
    if (party && isInForce(claim, day)) found.get(party)?.push(claim);
    for (const ref of claim.joint?.with ?? []) {
      const other = graph.get(ref);
      if (other && isInForce(claim, day)) found.get(canonical(graph, other))?.push(claim);
    }
  }
  return found;
}

function partyOf(graph: Graph, claim: Claim): Party | undefined {
  const party = graph.party(claim);
  return party && canonical(graph, party);
}

/**
 * A claim of the same party that makes a weaker one say nothing; undefined when there is none in one of the regions that
 * the weaker one covers: there it is needed.
 */
function strongerEverywhere(
  graph: Graph,
  work: Work,
  weak: Claim,
  byParty: ReadonlyMap<Party, readonly Claim[]>,
  day: Day,
): Claim | undefined {
  const party = partyOf(graph, weak);
  const others = (party && byParty.get(party))?.filter(({ letter }) => letter !== weak.letter) ?? [];
  if (!party || others.length === 0) return undefined;
  const all = regionsOf(graph, work);
  const places = all.length ? all.filter(region => coversRegion(graph, weak, region)) : [undefined];
  let strongest: Claim | undefined;
  for (const region of places) {
    const here = others.filter(claim => coversRegion(graph, claim, region));
    const found = stronger[weak.letter]!.map(letter =>
      here.find(claim => claim.letter === letter && (letter !== 'A' || isOwner(graph, work, party, region, day))),
    ).find(claim => claim !== undefined);
    if (!found) return undefined;
    strongest ??= found;
  }
  return strongest;
}

/** Whether a party is accountable. In a conflict somebody will lose the A, and may need the weaker letter then. */
function isOwner(graph: Graph, work: Work, party: Party, region: Region | undefined, day: Day): boolean {
  return ownership(graph, work, day).some(
    ({ regions, answer }) =>
      answer.verdict === 'owned' && answer.parties.includes(party) && (!region || regions.includes(region)),
  );
}

/** Where a claim is read: a responsibility in a department is the claim. */
function placeOf(graph: Graph, claim: Claim): Located {
  return claim.form === 'nested' ? graph.target(claim)! : claim.at;
}

/** Whether the stronger claim is in force as long as the weaker one, so that nothing is lost on another day. */
function lasts(strong: Claim, weak: Claim): boolean {
  const begins = strong.from === undefined || (weak.from !== undefined && strong.from <= weak.from);
  const ends = strong.until === undefined || (weak.until !== undefined && weak.until <= strong.until);
  return begins && ends;
}
