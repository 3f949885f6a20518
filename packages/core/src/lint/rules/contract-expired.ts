import { label, type Vendor } from '../../model/model.ts';
import { vendorsAtWork } from '../../model/vendors-at-work.ts';
import type * as Syntax from '../../project/syntax.ts';
import { daysBetween } from '../../project/values.ts';
import { replaceNode } from '../edits.ts';
import { rule } from '../rule.ts';
import { whatItDoes } from '../vendor-words.ts';
import { yearAfter } from '../year-after.ts';

export default rule({
  name: 'contract-expired',
  group: 'vendors',
  level: 'error',
  since: '0.2',
  summary: 'The contract with a vendor is over, and the vendor still works for the company.',
  docs: `
A vendor that works without a contract owes the company nothing: no service level, no penalty, and no notice before it stops. When it
fails, the customer is left with a company that cannot make it deliver.

Renew the contract, and write its new last day; or end what the vendor does, with \`until\` where it is responsible. The contract of a
vendor that does nothing any more is history, and no finding.
`,
  source:
    'Practice of vendor management: work goes on only under a contract that is in force, and its end is known before it comes.',
  bad: `
role vp_airports "VP Airports"

vendor lugtrack "LugTrack" {
  owner    vp_airports
  contract until 2026-06-30
  sla      "At the door within 24 hours, in 95% of cases"
}

journey arrive "Arrive" {
  owner vp_airports
  touchpoint bag_delivery "Bag delivery" {
    accountable vp_airports
    responsible lugtrack
  }
}
`,
  good: `
role vp_airports "VP Airports"

vendor lugtrack "LugTrack" {
  owner    vp_airports
  contract until 2028-06-30
  sla      "At the door within 24 hours, in 95% of cases"
}

journey arrive "Arrive" {
  owner vp_airports
  touchpoint bag_delivery "Bag delivery" {
    accountable vp_airports
    responsible lugtrack
  }
}
`,
  lastDays: graph => graph.all('vendor').map(({ contract }) => contract?.until),
  check({ graph, day, report }) {
    for (const vendor of graph.all('vendor')) {
      const until = vendor.contract?.until;
      if (until === undefined || until >= day) continue;
      const atWork = vendorsAtWork(graph, day).get(vendor);
      if (!atWork) continue;
      const days = daysBetween(until, day);
      const renewed = yearAfter(day);
      report(
        lastDay(vendor),
        `The contract with ${label(vendor)} ended on ${until}, ${days} ${days === 1 ? 'day' : 'days'} ago, and ${label(vendor)} still ${whatItDoes(atWork)}.`,
        {
          about: vendor,
          fixes: () => [
            { title: `It has been renewed until ${renewed}`, edits: [replaceNode(lastDay(vendor), renewed)] },
          ],
        },
      );
    }
  },
});

function lastDay({ node }: Vendor): Syntax.Day {
  const contract = node.body.find(({ $type }) => $type === 'Contract') as Syntax.Contract;
  const until = contract.qualifiers.find(({ $type }) => $type === 'Until') as Syntax.Until;
  return until.day;
}
