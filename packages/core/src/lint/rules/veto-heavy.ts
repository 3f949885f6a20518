import type { Graph } from '../../model/graph.ts';
import { type Decision, type DecisionRight, label } from '../../model/model.ts';
import { sidesOf } from '../../model/own-place.ts';
import { partiesIn, rightsByRegion } from '../../model/rights-in-force.ts';
import { askInstead } from '../decision-edits.ts';
import { placeOf, type Sides, sideWords } from '../decision-sides.ts';
import { howMany, inRegions } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostAsked = 3;

export default rule({
  name: 'veto-heavy',
  group: 'decisions',
  level: 'warning',
  since: '0.2',
  summary: 'Many have to agree before something is decided.',
  docs: `
Whoever has to \`agree\` may say no. Each veto is a place where a decision stops, and with every further one, what is decided is more and
more what nobody minds.

Keep a veto for what the law, safety or the budget requires, and let the others give \`input\`. What counts is who has to agree on the
day asked about, in the region with most of them; several who each have a region of their own count as one.
`,
  source:
    'RAPID: an agree is a veto, to be used sparingly, for matters of law or regulation. No source says how many are too many.',
  bad: `
role cio "CIO"
role cco "Chief Customer Officer"
role cfo "CFO"
role chro "CHRO"

decision launch "Launch" {
  decide cio
  agree  cco, cfo, chro
}
`,
  good: `
role cio "CIO"
role cco "Chief Customer Officer"
role cfo "CFO"
role chro "CHRO"

decision launch "Launch" {
  decide cio
  agree  cco, cfo
  input  chro
}
`,
  options: {
    max: {
      default: 2,
      least: 0,
      most: 20,
      meaning: 'How many may have to agree on one decision. No source gives a figure: the default is a proposal.',
    },
  },
  check({ graph, day, options, report }) {
    for (const decision of graph.all('decision')) {
      const groups = (rightsByRegion(graph, decision, 'agree', day) ?? [])
        .map(group => ({ ...group, sides: sidesOf(graph, partiesIn(graph, group.rights)) }))
        .filter(({ sides }) => sides.length > options.max)
        .sort((a, b) => b.sides.length - a.sides.length);
      const [worst] = groups;
      if (!worst) continue;
      const { rights, sides } = worst;
      const regions = worst.everywhere ? [] : groups.flatMap(({ regions }) => regions);
      const message = `${howMany(sides.length)} have to agree on ${label(decision)}${inRegions(regions)}: ${sideWords(sides)}.`;
      report(placeOf(graph, rights, sides[options.max]!), message, {
        about: decision,
        regions,
        fixes: () => withFewer(graph, decision, rights, sides, options.max),
      });
    }
  },
});

/** Lets those who are too many be asked before: each in turn where one is too many, else the last of them. */
function withFewer(
  graph: Graph,
  decision: Decision,
  rights: readonly DecisionRight[],
  sides: Sides,
  most: number,
): Choice[] {
  const isOneTooMany = sides.length === most + 1;
  const sets = isOneTooMany
    ? [...sides]
        .reverse()
        .slice(0, mostAsked)
        .map(side => [side])
    : [sides.slice(most)];
  return sets.map(gone => ({
    title: `Ask ${sideWords(gone)} before ${label(decision)}, without a veto`,
    edits: askInstead(graph, rights, party => gone.flat().includes(party)),
  }));
}
