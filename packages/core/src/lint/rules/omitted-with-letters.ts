import { claimsFor, partiesOf } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { specialClaims } from '../../model/letter-index.ts';
import type { Claim, Work } from '../../model/model.ts';
import { coversRegion, isInForce, regionsOf } from '../../model/where-and-when.ts';
import { andList } from '../../project/names.ts';
import type { Day } from '../../project/values.ts';
import { takeOut } from '../claim-edits.ts';
import { canTurn } from '../letter-edits.ts';
import { claimant, inRegions, letterSays, whatIsDone } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

/** Taking one of these out leaves no gap. */
const spare: readonly string[] = ['C', 'I', 'S'];

export default rule({
  name: 'omitted-with-letters',
  group: 'raci',
  level: 'error',
  since: '0.2',
  summary: 'A party is left out on purpose, and has another letter for the same work.',
  docs: `
In CAIRO an O says that somebody is out of the loop on purpose, so that nobody adds them out of courtesy. Beside another letter it says
that the same party is in it: one of the two is wrong, and each reader believes the other one.

Take out the O, or the letter that was never meant. A default of a stage or journey is a letter too: where a touchpoint is the
exception, write the others into the touchpoints that they are for. A department and its head are one party.
`,
  source: 'CAIRO practice: O (omitted, out of the loop) excludes every other code.',
  bad: `
role cco "Chief Customer Officer"
role cfo "Chief Financial Officer"

responsibility goodwill "Give a goodwill gesture" {
  accountable cco
  responsible cco
  informed    cfo
  omitted     cfo
}
`,
  good: `
role cco "Chief Customer Officer"
role cfo "Chief Financial Officer"

responsibility goodwill "Give a goodwill gesture" {
  accountable cco
  responsible cco
  omitted     cfo
}
`,
  check({ graph, day, report }) {
    for (const [work, omissions] of specialClaims(graph, 'O', day))
      for (const omission of omissions) {
        const others = othersOf(graph, work, omission, day);
        const [first] = others;
        if (!first) continue;
        const regions = graph.getAll(omission.regions);
        const what = [...new Set(others.map(({ letter }) => letterSays[letter]))];
        const message = `${claimant(graph, omission)} is left out of ${whatIsDone(work)}${inRegions(regions)} on purpose, and ${andList(what)} it.`;
        report(omission.at, message, {
          about: work,
          regions,
          related: others
            .filter(({ at }) => at !== omission.at)
            .map(claim => ({ at: claim.at, message: `${claimant(graph, claim)} ${letterSays[claim.letter]} it.` })),
          fixes: () => keepOne(omission, others),
        });
      }
  },
});

/** The other letters that the party has where it is left out. */
function othersOf(graph: Graph, work: Work, omission: Claim, day: Day): readonly Claim[] {
  const [party] = partiesOf(graph, omission) ?? [];
  if (!party) return [];
  return claimsFor(graph, work).filter(
    claim =>
      claim.letter !== 'O' &&
      isInForce(claim, day) &&
      partiesOf(graph, claim)?.includes(party) &&
      overlap(graph, work, claim, omission),
  );
}

function overlap(graph: Graph, work: Work, one: Claim, other: Claim): boolean {
  if (one.regions.length === 0 || other.regions.length === 0) return true;
  return regionsOf(graph, work).some(region => coversRegion(graph, one, region) && coversRegion(graph, other, region));
}

function keepOne(omission: Claim, others: readonly Claim[]): Choice[] {
  const inOneCell = others.some(({ at }) => at === omission.at);
  const letters = [...new Set(others.map(({ letter }) => letter))];
  const canGo = !inOneCell && others.every(claim => spare.includes(claim.letter) && canTurn(claim));
  return [
    ...(canTurn(omission) ? [{ title: 'Take out O', edits: takeOut([omission]) }] : []),
    ...(canGo ? [{ title: `Take out ${andList(letters)}, and keep O`, edits: takeOut(others) }] : []),
  ];
}
