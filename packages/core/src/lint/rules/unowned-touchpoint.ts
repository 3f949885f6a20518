import { label } from '../../model/model.ts';
import { exists, ownership } from '../../model/ownership.ts';
import { addAccountable, inRegions } from '../ownership-words.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'unowned-touchpoint',
  group: 'ownership',
  level: 'error',
  summary: 'Nobody is accountable for a touchpoint that customers meet.',
  docs: `
When nobody answers for a touchpoint, its quality is nobody's task: customers meet it every day, and nobody is asked when it fails.
Ambiguous ownership leads to inconsistent and fragmented experiences.

Name one accountable role where the touchpoint stands, say \`accountable for\` it in a department, or give its stage or journey a
\`default accountable\`. If the owner is not settled yet, write \`accountable undecided by ... until ...\`.
`,
  source:
    'CX roles in your organization (Renascence): without clear ownership, experiences are inconsistent and fragmented.',
  bad: `
role cco
journey book "Book" {
  owner cco
  touchpoint seat_map "Seat map"
}
`,
  good: `
role cco
journey book "Book" {
  owner cco
  touchpoint seat_map "Seat map" {
    accountable cco
    responsible cco
  }
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    for (const touchpoint of graph.all('touchpoint')) {
      if (!exists(touchpoint, day)) continue;
      const gaps = ownership(graph, touchpoint, day).filter(({ answer }) => answer.verdict === 'unowned');
      if (gaps.length === 0) continue;
      const regions = gaps.some(({ everywhere }) => everywhere) ? [] : gaps.flatMap(({ regions }) => regions);
      report(touchpoint, `Nobody is accountable for the touchpoint ${label(touchpoint)}${inRegions(regions)}.`, {
        about: touchpoint,
        regions,
        fixes: addAccountable(graph, touchpoint),
      });
    }
  },
});
