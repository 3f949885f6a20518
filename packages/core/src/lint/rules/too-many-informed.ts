import { takeOut } from '../claim-edits.ts';
import { reportCrowds } from '../crowds.ts';
import { rule } from '../rule.ts';
import { thinOut } from '../thin-out.ts';

export default rule({
  name: 'too-many-informed',
  group: 'raci',
  level: 'info',
  since: '0.2',
  summary: 'More parties are told about something than need to know each time.',
  docs: `
Who is told about everything reads nothing. And whoever must tell nine parties each time sooner or later tells none of them.

Keep those who have to do something with it, and take the others out: a forum, a dashboard or a newsletter reaches them without a
letter in every row. A department and its head are one party, and so is \`everyone\`. The number is a setting.
`,
  source:
    'RACI practice (trackplus.com, analysis of a RACI matrix): with lots of Is, do all of them routinely need to know? Ricky Smith, RACI approach: as few consulted and informed as possible.',
  bad: `
role cco "Chief Customer Officer"
role cmo "Chief Marketing Officer"
role cio "Chief Information Officer"
role cfo "Chief Financial Officer"
role chro "Chief Human Resources Officer"
role vp_product "VP Product"
role vp_sales "VP Sales"
role head_care "Head of Customer Care"

raci programme "CX programme" {
  parties                                         | cco | cmo | cio | cfo | chro | vp_product | vp_sales | head_care |
  responsibility standards "Set the CX standards" | A/R | I   | I   | I   | I    | I          | I        | I         |
}
`,
  good: `
role cco "Chief Customer Officer"
role cmo "Chief Marketing Officer"
role cio "Chief Information Officer"
role cfo "Chief Financial Officer"
role chro "Chief Human Resources Officer"
role vp_product "VP Product"
role vp_sales "VP Sales"
role head_care "Head of Customer Care"

raci programme "CX programme" {
  parties                                         | cco | cmo | cio | cfo | chro | vp_product | vp_sales | head_care |
  responsibility standards "Set the CX standards" | A/R | I   |     |     | I    | I          | I        | I         |
}
`,
  options: {
    max: {
      default: 6,
      least: 1,
      most: 1000,
      meaning:
        'How many may be informed about one touchpoint or responsibility. No source gives a figure: the default is a proposal.',
    },
  },
  check(context) {
    const {
      graph,
      options: { max },
    } = context;
    reportCrowds(context, 'I', (_, crowd) =>
      thinOut(graph, crowd, max, names => `Take out the I of ${names}`, takeOut),
    );
  },
});
