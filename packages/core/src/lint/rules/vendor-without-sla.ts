import { cite } from '../../governance/source.ts';
import { label } from '../../model/model.ts';
import { type VendorWork, vendorsAtWork } from '../../model/vendors-at-work.ts';
import { insertProperty } from '../edits.ts';
import { rule } from '../rule.ts';
import { whatItDoes } from '../vendor-words.ts';

export default rule({
  name: 'vendor-without-sla',
  group: 'vendors',
  level: 'warning',
  since: '0.2',
  summary: 'No service level is agreed with a vendor that works for the company.',
  docs: `
Without a figure that was agreed, a vendor delivers what suits it, and whoever complains is told that it was always like that.

Write the \`sla\` into the vendor, with what is measured and within what time: \`sla "95% of bags on the belt within 20 minutes"\`; or into
each touchpoint that it works on. The question is asked of vendors that do something, once their contract is written, or the
service level of another vendor. One whose contract is over is found by contract-expired.
`,
  source: `${cite({ article: 'aligning-teams', section: '10. The Roadies: Third-Party Vendors and Partners' })}: vendors deliver part of the experience, and have to work towards the same vision. Practice: what is agreed with a vendor is written down as a service level.`,
  bad: `
role vp_airports "VP Airports"

vendor lugtrack "LugTrack" {
  owner    vp_airports
  contract until 2028-02-29
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
  contract until 2028-02-29
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
  needsWholeModel: true,
  check({ graph, day, report }) {
    const vendors = graph.all('vendor');
    const isInUse = vendors.some(({ slas }) => slas.length);
    for (const vendor of vendors) {
      const atWork = vendorsAtWork(graph, day).get(vendor);
      if (!atWork || vendor.slas.length || !(vendor.contract || isInUse)) continue;
      if (vendor.contract?.until !== undefined && vendor.contract.until < day) continue;
      if (isAgreedThere(atWork)) continue;
      report(vendor, `No service level is agreed with the vendor ${label(vendor)}, which ${whatItDoes(atWork)}.`, {
        about: vendor,
        fixes: [
          {
            title: 'Write down what was agreed',
            edits: [insertProperty(vendor, 'sla "Say what is measured, how much of it, and within what time"')],
          },
        ],
      });
    }
  },
});

/** Whether every touchpoint that it works on has a service level of its own. */
function isAgreedThere({ work }: VendorWork): boolean {
  const all = [...work];
  return all.length > 0 && all.every(one => one.kind === 'touchpoint' && one.slas.length > 0);
}
