import { addDays } from '../../project/values.ts';
import { removeNode, replaceNode } from '../edits.ts';
import { rule } from '../rule.ts';
import { isWaiverInForce } from '../waivers.ts';

export default rule({
  name: 'waiver-expired',
  group: 'project',
  level: 'warning',
  since: '0.1',
  summary: 'A waiver has ended, and what it waived is still there.',
  docs: `
A waiver is a promise that something is put right by a day. The day is past and it is not: whoever agreed to the exception does not know
that it goes on.

Put right what was waived: the finding is shown again at its own place. If it takes longer, agree on it again and write the new day.
Removing the waiver leaves only the finding. A waiver that has ended and whose finding is gone is history, and nothing is said.
`,
  source: 'Remit: an accepted finding has an end, and somebody looks at it then.',
  bad: `
role cco "Chief Customer Officer"

metric csat "Satisfaction" {
  target at least 85%
  every  month
}

waive unowned-metric for csat until 2026-09-30 because "The research team starts in October"
`,
  good: `
role cco "Chief Customer Officer"

metric csat "Satisfaction" {
  owner  cco
  target at least 85%
  every  month
}

waive unowned-metric for csat until 2026-09-30 because "The research team starts in October"
`,
  options: {
    renewal: {
      default: 90,
      least: 1,
      most: 730,
      meaning:
        'For how many days from today the quick fix renews a waiver. No source gives a figure: the default is a proposal.',
    },
  },
  checkWaivers({ graph, day, options, report }, { findingsOf, waiverOf }) {
    for (const waiver of graph.all('waiver')) {
      const { until } = waiver;
      if (!until || isWaiverInForce(waiver, day)) continue;
      const left = findingsOf(waiver).filter(finding => !waiverOf(finding));
      if (left.length === 0) continue;
      const renewed = addDays(day, options.renewal);
      report(
        until.node,
        `This waiver ended on ${until.value}, and ${left.length === 1 ? 'what it waived is' : `${left.length} things that it waived are`} still there.`,
        {
          about: waiver,
          related: left.slice(0, shown).map(({ at, message }) => ({ at, message })),
          fixes: [
            { title: `Renew it until ${renewed}`, edits: [replaceNode(until.node, renewed)] },
            { title: 'Remove the waiver', edits: [removeNode(waiver.node)] },
          ],
        },
      );
    }
  },
});

/** A waiver for a whole journey may have had hundreds; each stands at its own place again anyway. */
const shown = 10;
