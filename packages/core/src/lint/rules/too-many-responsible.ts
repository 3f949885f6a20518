import type { Crowd } from '../../model/crowd.ts';
import type { Graph } from '../../model/graph.ts';
import type { Claim, Party, Work } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { hasLetter } from '../../model/raci-scheme.ts';
import { andList } from '../../project/names.ts';
import type { Day } from '../../project/values.ts';
import { mostConsulted, reportCrowds } from '../crowds.ts';
import { canTurn, canTurnForAll, turn } from '../letter-edits.ts';
import { claimant } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';
import { splitWork } from '../split-work.ts';
import { thinOut } from '../thin-out.ts';

export default rule({
  name: 'too-many-responsible',
  group: 'raci',
  level: 'warning',
  since: '0.2',
  summary: 'More parties do one piece of work than can agree who does which part of it.',
  docs: `
Responsible (R) may be shared, and among many it is shared until nobody begins: each waits for the others, or two do the same part.

Split the work, so that each part has its own few. Or keep those who do it, or one who leads it, and let the others help (S, where the
project uses RASCI) or be asked (C). A department, a team and \`everyone\` are one party each; where it differs by region, each region is counted by
itself. The number is a setting.
`,
  source:
    'RACI practice (trackplus.com, analysis of a RACI matrix): with lots of Rs, can the task be split? Smith & Erwin, Role & Responsibility Charting: R can be shared.',
  bad: `
role cco "Chief Customer Officer"
role cmo "Chief Marketing Officer"
role cio "Chief Information Officer"
role cfo "Chief Financial Officer"
role chro "Chief Human Resources Officer"

raci programme "CX programme" {
  parties                                          | cco | cmo | cio | cfo | chro |
  responsibility strategy "Define the CX strategy" | A   | R   | R   | R   | R    |
}
`,
  good: `
role cco "Chief Customer Officer"
role cmo "Chief Marketing Officer"
role cio "Chief Information Officer"
role cfo "Chief Financial Officer"
role chro "Chief Human Resources Officer"

raci programme "CX programme" {
  parties                                          | cco | cmo | cio | cfo | chro |
  responsibility strategy "Define the CX strategy" | A   | R   | R   |     |      |
  responsibility cases "Show what it is worth"     | A   |     |     | R   | R    |
}
`,
  options: {
    max: {
      default: 3,
      least: 1,
      most: 1000,
      meaning:
        'How many may be responsible for one touchpoint or responsibility. No source gives a figure: the default is a proposal.',
    },
  },
  check(context) {
    const {
      graph,
      day,
      options: { max },
    } = context;
    reportCrowds(context, 'R', (work, crowd) => [
      ...splitWork(graph, work, crowd, max),
      ...keepFew(graph, work, crowd, max, day),
    ]);
  },
});

/** A way to take part without doing the work, as the scheme of the project has it. */
interface Part {
  readonly letter: 'S' | 'C';
  /** More than these make the next crowd. */
  readonly most: number;
  readonly some: (names: string) => string;
  readonly rest: (names: string) => string;
}

const helps: Part = {
  letter: 'S',
  most: Number.POSITIVE_INFINITY,
  some: names => `Let ${names} support those who do it`,
  rest: names => `let ${names} support them`,
};
const isAsked: Part = {
  letter: 'C',
  most: mostConsulted,
  some: names => `Consult ${names} instead`,
  rest: names => `consult ${names}`,
};

/**
 * Lets as many help or be asked as are too many; or all but one, who leads it: whoever is accountable too, else whoever was
 * named first. Beside the A, a weaker letter says nothing.
 */
function keepFew(graph: Graph, work: Work, crowd: Crowd, max: number, day: Day): Choice[] {
  const owners = new Set<Party>(ownership(graph, work, day).flatMap(({ answer }) => answer.parties));
  const doers = [...crowd.parties.keys()];
  const owning = doers.filter(party => owners.has(party));
  const leading = owning.length ? owning : doers.slice(0, 1);
  const leaders = andList(leading.map(party => claimant(graph, crowd.parties.get(party)![0]!)));
  const parts = hasLetter(graph.scheme, 'S') ? [helps, isAsked] : [isAsked];
  const ways = (canChange: (claim: Claim) => boolean, where = '') =>
    parts.flatMap(({ letter, most, some, rest }) => {
      const change = (claims: readonly Claim[]) => turn(claims, letter);
      const title = (names: string) => some(names) + where;
      const fewer = thinOut(graph, crowd, max, title, change, party => !owners.has(party), canChange);
      if (leading.length >= max || doers.length - leading.length > most) return fewer;
      const leave = (names: string) => `Leave it to ${leaders}, and ${rest(names)}${where}`;
      const isFree = (party: Party) => !leading.includes(party);
      return [...fewer, ...thinOut(graph, crowd, leading.length, leave, change, isFree, canChange)];
    });
  const own = ways(canTurn);
  // What a stage or a journey says by default changes for all that is in it.
  return own.length ? own : ways(canTurnForAll, ', wherever it is so by default');
}
