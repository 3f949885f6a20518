import { mostConsulted, reportCrowds } from '../crowds.ts';
import { turn } from '../letter-edits.ts';
import { rule } from '../rule.ts';
import { thinOut } from '../thin-out.ts';

export default rule({
  name: 'too-many-consulted',
  group: 'raci',
  level: 'warning',
  since: '0.2',
  summary: 'More parties are asked before something is done than it can wait for.',
  docs: `
Consulted (C) goes both ways: who does the work asks, and waits for the answer. With every further party it takes longer, and what
customers get is what nobody objected to.

Ask those without whose knowledge it would go wrong, and tell the others after: make them informed (I). A department and its head are
one party; where it differs by region, each region is counted by itself. The number is a setting.
`,
  source:
    'RACI practice (trackplus.com, analysis of a RACI matrix): with lots of Cs, are all of them necessary? Ricky Smith, RACI approach: as few consulted and informed as possible.',
  bad: `
role cco "Chief Customer Officer"
role cmo "Chief Marketing Officer"
role cio "Chief Information Officer"
role cfo "Chief Financial Officer"
role chro "Chief Human Resources Officer"

raci programme "CX programme" {
  parties                                          | cco | cmo | cio | cfo | chro |
  responsibility strategy "Define the CX strategy" | A/R | C   | C   | C   | C    |
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
  responsibility strategy "Define the CX strategy" | A/R | C   | C   | C   | I    |
}
`,
  options: {
    max: {
      default: mostConsulted,
      least: 1,
      most: 1000,
      meaning:
        'How many may be consulted about one touchpoint or responsibility. No source gives a figure: the default is a proposal.',
    },
  },
  check(context) {
    const {
      graph,
      options: { max },
    } = context;
    reportCrowds(context, 'C', (_, crowd) =>
      thinOut(
        graph,
        crowd,
        max,
        names => `Inform ${names} instead`,
        claims => turn(claims, 'I'),
      ),
    );
  },
});
