import type { Waiver } from '../../model/model.ts';
import { addDays, type Day, daysBetween } from '../../project/values.ts';
import { replaceNode } from '../edits.ts';
import { type Finding, rule } from '../rule.ts';
import { type Coverage, isWaiverInForce } from '../waivers.ts';

export default rule({
  name: 'waiver-ending',
  group: 'project',
  level: 'warning',
  since: '0.2',
  summary: 'A waiver ends soon, and what it waives is still there.',
  docs: `
On the day after a waiver ends, what it waived counts again. Where that is an error, every check fails from then on, although nobody
has changed anything; who agreed to the exception should hear of it while there is time.

Put right what is waived, and take the waiver out. If it takes longer, agree on it again and write the new day. A waiver whose findings
another one covers for longer is left alone.
`,
  source: 'Remit: what a date brings is said before it comes. No source says how many days are enough.',
  bad: `
role cco "Chief Customer Officer"
metric csat "Satisfaction"
waive unowned-metric for csat until 2026-11-15 because "The research team starts in October"
`,
  good: `
role cco "Chief Customer Officer"
metric csat "Satisfaction"
waive unowned-metric for csat until 2027-01-31 because "The research team starts in January, agreed on 2026-10-20"
`,
  options: {
    days: {
      default: 30,
      least: 1,
      most: 365,
      meaning:
        'How many days before its end a waiver is reported. No source gives a figure: the default is a proposal.',
    },
    renewal: {
      default: 90,
      least: 1,
      most: 730,
      meaning:
        'For how many days from its end the quick fix renews a waiver. No source gives a figure: the default is a proposal.',
    },
  },
  checkWaivers({ graph, day, options, report }, coverage) {
    const waivers = graph.all('waiver').filter(waiver => isWaiverInForce(waiver, day));
    const lastDays = lastDaysOf(waivers, coverage);
    for (const waiver of waivers) {
      const until = waiver.until!;
      const days = daysBetween(day, until.value);
      if (days > options.days) continue;
      const left = coverage.findingsOf(waiver).filter(finding => lastDays.get(finding) === until.value);
      if (left.length === 0) continue;
      const renewed = addDays(until.value, options.renewal);
      const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
      report(
        until.node,
        `This waiver ends ${when}, on ${until.value}, and ${left.length === 1 ? 'what it waives is' : `${left.length} things that it waives are`} still there.`,
        {
          about: waiver,
          related: left.slice(0, shown).map(({ at, message }) => ({ at, message })),
          fixes: [{ title: `Renew it until ${renewed}`, edits: [replaceNode(until.node, renewed)] }],
        },
      );
    }
  },
});

/** A waiver for a whole journey may cover hundreds. */
const shown = 10;

/** Until when findings are covered, by the waiver that lasts longest. */
function lastDaysOf(waivers: readonly Waiver[], { findingsOf }: Coverage): ReadonlyMap<Finding, Day> {
  const days = new Map<Finding, Day>();
  for (const waiver of waivers)
    for (const finding of findingsOf(waiver)) {
      const last = days.get(finding);
      if (last === undefined || last < waiver.until!.value) days.set(finding, waiver.until!.value);
    }
  return days;
}
