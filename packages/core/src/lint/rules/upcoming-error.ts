import { addDays } from '../../project/values.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'upcoming-error',
  group: 'time',
  level: 'warning',
  since: '0.2',
  summary: 'Something that is in order today will soon be an error, although nobody changes anything.',
  docs: `
A contract, a role or an interim lead has a last day. On the day after it a check fails that passed the day before, in front of somebody
who has changed nothing and cannot put it right. Who can, should hear of it while there is time.

Put right what is named, as if the day had come: renew it, write who follows, or end what depends on it. What another rule says ahead,
such as a touchpoint that nobody is accountable for from a day on, is not said twice; nor is what a waiver covers on that day.
`,
  source: 'Remit: what a date brings is said before it comes. No source says how many days are enough.',
  bad: `
role cco "Chief Customer Officer" { held by ada until 2026-11-15 }
person ada "Ada"

responsibility standards "Set the standards" {
  accountable cco
  responsible cco
}
`,
  good: `
role cco "Chief Customer Officer" {
  held by ada until 2026-11-15
  held by ben from 2026-11-16
}

person ada "Ada"
person ben "Ben"

responsibility standards "Set the standards" {
  accountable cco
  responsible cco
}
`,
  options: {
    days: {
      default: 30,
      least: 1,
      most: 365,
      meaning: 'How many days ahead Remit looks. No source gives a figure: the default is a proposal.',
    },
  },
  needsWholeModel: true,
  checkAhead({ graph, day, options, report }, comingUntil) {
    for (const { finding, about, from } of comingUntil(addDays(day, options.days)))
      report(finding.at, `From ${from} on, this is an error (${finding.rule}): ${finding.message}`, {
        about,
        regions: graph.known('region').filter(({ name }) => finding.regions.includes(name)),
        related: finding.related,
        fixes: () => finding.fixes.map(({ title, edits }) => ({ title, edits })),
      });
  },
});
