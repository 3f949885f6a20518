import { cite } from '../../governance/source.ts';
import type { GovernanceModel } from '../../model/model.ts';
import type * as Syntax from '../../project/syntax.ts';
import { addDays } from '../../project/values.ts';
import { insertProperty, replaceNode } from '../edits.ts';
import { rule } from '../rule.ts';

/** What a fix proposes, to be adapted; no source gives a figure. */
const daysToStandIn = 365;
const daysToExtend = 180;
const releasedPercent = 40;

export default rule({
  name: 'interim-without-end',
  group: 'model',
  level: 'error',
  since: '0.2',
  summary: 'An interim lead has no end, is over, or has no time for it.',
  docs: `
Whoever stands in keeps the duties of the present job, and leads customer experience beside them. Without an end it stays so for good;
without time for it, it is done when everything else is done.

Write the last day with \`until\`, and the share of the present duties that is taken off with \`releases 40%\`. When the day has passed,
name who leads now, or extend it on purpose. That a charter is reviewed is not an end: the interim lead would still be one.
`,
  source: `${cite({ article: 'who-is-really-responsible', section: 'And the Product teams?' })}: who leads depends on whether a department can withdraw from part of its roles; customer experience is no short-term project.`,
  bad: `
role cmo "Chief Marketing Officer"

model {
  lead      interim cmo
  structure centralized
}
`,
  good: `
role cmo "Chief Marketing Officer"

model {
  lead      interim cmo
  structure centralized
  until     2027-09-30
  releases  40%
}
`,
  lastDays: graph => graph.all('model').map(({ until }) => until),
  check({ graph, day, report }) {
    for (const model of graph.all('model')) {
      const { lead, until, releases } = model;
      if (lead?.value !== 'interim') continue;
      if (!saysUntil(model)) {
        const end = addDays(day, daysToStandIn);
        report(lead.node, 'The lead is interim, and nothing says until when.', {
          about: model,
          fixes: [{ title: `Let it end on ${end}, to be adapted`, edits: [insertProperty(model, `until ${end}`)] }],
        });
      } else if (until !== undefined && until < day) {
        const end = addDays(day, daysToExtend);
        report(saysUntil(model)!.day, `The interim lead ended on ${until}, and nobody else has led since.`, {
          about: model,
          fixes: [{ title: `Extend it until ${end}`, edits: [replaceNode(saysUntil(model)!.day, end)] }],
        });
      }
      if (!releases)
        report(lead.node, 'The lead is interim, and no time is released for it: all present duties stay.', {
          about: model,
          fixes: [
            {
              title: `Release ${releasedPercent}% of the time, to be adapted`,
              edits: [insertProperty(model, `releases ${releasedPercent}%`)],
            },
          ],
        });
    }
  },
});

/** The line that says when the model ends, also when the day on it does not exist. */
function saysUntil({ node }: GovernanceModel): Syntax.Until | undefined {
  return node.body.find(property => property.$type === 'Until');
}
