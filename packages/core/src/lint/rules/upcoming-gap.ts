import { addDays } from '../../project/values.ts';
import { waysToOwn } from '../owner-fixes.ts';
import { claimsElsewhere, inRegions, theWork } from '../ownership-words.ts';
import { rule } from '../rule.ts';
import { beginnings, daysAhead, workThatTurns } from '../upcoming.ts';

export default rule({
  name: 'upcoming-gap',
  group: 'time',
  level: 'warning',
  since: '0.1',
  summary: 'Somebody is accountable today, and soon nobody will be.',
  docs: `
An accountability with a last day ends whether or not somebody has been found to follow. On that day nobody notices, because nothing
in the files changes.

Name who follows (\`accountable ... from\`), take the last day away, or write \`accountable undecided by ... until ...\` if it is still
to be settled. A gap that is there already, or that is known as undecided, is not reported again.
`,
  source:
    'FCA Handbook, SYSC 25.4: there are no gaps in who is responsible. Remit: what begins within the next days is said before it happens.',
  bad: `
role vp_sales "VP Sales"

journey book "Book" {
  owner vp_sales
  touchpoint seat_map "Seat map" {
    accountable vp_sales until 2026-12-31
    responsible vp_sales
  }
}
`,
  good: `
role vp_sales "VP Sales"
role vp_product "VP Product"

journey book "Book" {
  owner vp_sales
  touchpoint seat_map "Seat map" {
    accountable vp_sales   until 2026-12-31
    accountable vp_product from 2027-01-01
    responsible vp_sales
  }
}
`,
  options: { days: daysAhead },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    const last = addDays(day, options.days);
    for (const work of workThatTurns(graph, day, last))
      for (const gap of beginnings(graph, work, 'unowned', ['unowned', 'undecided', 'unclear'], day, last))
        report(work, `From ${gap.day} on, nobody is accountable for ${theWork(work)}${inRegions(gap.regions)}.`, {
          about: work,
          regions: gap.regions,
          related: claimsElsewhere(graph, gap.answers, day),
          fixes: () => waysToOwn(graph, work, { ...gap, isToCome: true }),
        });
  },
});
