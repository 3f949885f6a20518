import type { Graph, Located } from '../../model/graph.ts';
import { type Claim, type Letter, label, type Party, type Region, type Work } from '../../model/model.ts';
import {
  canonical,
  coversRegion,
  exists,
  isInForce,
  namesParty,
  otherClaims,
  ownerOn,
  regionsOf,
} from '../../model/ownership.ts';
import type { Day } from '../../project/values.ts';
import { takeOut } from '../claim-edits.ts';
import { claimant, inRegions, theWork } from '../ownership-words.ts';
import { rule } from '../rule.ts';

/** What makes a letter say nothing more, strongest first. */
const stronger: Partial<Record<Letter, readonly Letter[]>> = { C: ['A', 'R'], I: ['A', 'R', 'C'] };

const words: Partial<Record<Letter, string>> = {
  A: 'accountable for',
  R: 'responsible for',
  C: 'consulted about',
};

const weaker: Partial<Record<Letter, string>> = { C: 'consulted', I: 'informed' };

export default rule({
  name: 'redundant-letters',
  group: 'raci',
  level: 'warning',
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
    for (const kind of ['touchpoint', 'responsibility'] as const)
      for (const work of graph.all(kind) as readonly Work[]) {
        if (!exists(work, day)) continue;
        for (const weak of graph.claimsOn(work)) {
          if ((weak.letter !== 'C' && weak.letter !== 'I') || !isInForce(weak, day)) continue;
          const strong = strongerEverywhere(graph, work, weak, day);
          if (!strong) continue;
          const regions = graph.getAll(weak.regions);
          const what = work.kind === 'responsibility' ? label(work) : theWork(work);
          const message = `${claimant(graph, weak)} is ${words[strong.letter]} ${what}${inRegions(regions)} already: being ${weaker[weak.letter]} says nothing more.`;
          report(weak.at, message, {
            about: work,
            regions,
            related:
              strong.at === weak.at
                ? []
                : [
                    {
                      at: placeOf(graph, strong),
                      message: `${claimant(graph, strong)} is ${words[strong.letter]} it.`,
                    },
                  ],
            fixes: [{ title: `Take out ${weak.letter}`, edits: takeOut([weak]), safe: lasts(strong, weak) }],
          });
        }
      }
  },
});

/**
 * A claim of the same party that makes a weaker one say nothing; undefined when there is none in one of the regions that
 * the weaker one covers: there it is needed.
 */
function strongerEverywhere(graph: Graph, work: Work, weak: Claim, day: Day): Claim | undefined {
  const named = graph.party(weak);
  const party = named && canonical(graph, named);
  if (!party || !hasAnother(graph, work, party, weak, day)) return undefined;
  const all = regionsOf(graph, work);
  const places = all.length ? all.filter(region => coversRegion(graph, weak, region)) : [undefined];
  const found = places.map(region => strongestIn(graph, work, party, weak, region, day));
  return found.length && found.every(claim => claim !== undefined) ? found[0] : undefined;
}

/** Whether a party has any other letter for work: asked first, because most have one. */
function hasAnother(graph: Graph, work: Work, party: Party, weak: Claim, day: Day): boolean {
  if (isNamedBeside(graph, graph.claimsOn(work), party, weak, day)) return true;
  if (work.kind === 'responsibility') return false;
  if (work.stage && isNamedBeside(graph, graph.claimsOn(work.stage), party, weak, day)) return true;
  return isNamedBeside(graph, graph.claimsOn(work.journey), party, weak, day);
}

function isNamedBeside(graph: Graph, claims: readonly Claim[], party: Party, weak: Claim, day: Day): boolean {
  for (const claim of claims)
    if (claim.letter !== weak.letter && isInForce(claim, day) && namesParty(graph, claim, party)) return true;
  return false;
}

function strongestIn(
  graph: Graph,
  work: Work,
  party: Party,
  weak: Claim,
  region: Region | undefined,
  day: Day,
): Claim | undefined {
  const others = otherClaims(graph, work).filter(
    claim => isInForce(claim, day) && coversRegion(graph, claim, region) && namesParty(graph, claim, party),
  );
  for (const letter of stronger[weak.letter]!) {
    const claim = letter === 'A' ? ownerClaim() : others.find(claim => claim.letter === letter);
    if (claim) return claim;
  }
  return undefined;

  function ownerClaim(): Claim | undefined {
    const { verdict, considered } = ownerOn(graph, work, region, day);
    // In a conflict somebody will lose the A, and may need the letter then.
    if (verdict !== 'owned') return undefined;
    return considered.find(({ claim, counted }) => counted && namesParty(graph, claim, party))?.claim;
  }
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
