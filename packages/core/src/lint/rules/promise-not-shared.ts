import { cite } from '../../governance/source.ts';
import type { Graph } from '../../model/graph.ts';
import { type BrandPromise, label, type Vendor, type Work } from '../../model/model.ts';
import { vendorsAtWork } from '../../model/vendors-at-work.ts';
import { insertProperty } from '../edits.ts';
import { nameFor } from '../naming.ts';
import { someOf } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

export default rule({
  name: 'promise-not-shared',
  group: 'vendors',
  level: 'info',
  atHigh: 'warning',
  since: '0.2',
  summary: 'A vendor whose work customers meet does not know which promise of the company it keeps.',
  docs: `
To the customer, whoever brings the bag is the company. A vendor that was told about prices and penalties, and not about the promise, does
its part correctly and breaks the promise all the same.

Talk about it with the vendor, and write down which promise it keeps in your name: \`promise straight_answers\`. The question is asked
when the organization has a \`promise\`, and of vendors that work on live touchpoints.
`,
  source: `${cite({ article: 'aligning-teams', section: '10. The Roadies: Third-Party Vendors and Partners' })}: third parties understand the company's vision of customer experience and work towards it.`,
  bad: `
organization velmara "Velmara Air" { promise straight_answers "Straight answers when it goes wrong" }
role vp_airports "VP Airports"
vendor lugtrack "LugTrack" { owner vp_airports }

journey arrive "Arrive" {
  owner   vp_airports
  promise straight_answers
  touchpoint bag_delivery "Bag delivery" {
    accountable vp_airports
    responsible lugtrack
  }
}
`,
  good: `
organization velmara "Velmara Air" { promise straight_answers "Straight answers when it goes wrong" }
role vp_airports "VP Airports"

vendor lugtrack "LugTrack" {
  owner   vp_airports
  promise straight_answers
}

journey arrive "Arrive" {
  owner   vp_airports
  promise straight_answers
  touchpoint bag_delivery "Bag delivery" {
    accountable vp_airports
    responsible lugtrack
  }
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    if (graph.known('promise').length === 0) return;
    for (const vendor of graph.all('vendor')) {
      if (vendor.promises.length) continue;
      const met = [...(vendorsAtWork(graph, day).get(vendor)?.work ?? [])].filter(({ kind }) => kind === 'touchpoint');
      if (met.length === 0) continue;
      report(
        vendor,
        `The vendor ${label(vendor)} works on ${someOf(met.map(label))}, and nothing says which promise it keeps there.`,
        { about: vendor, fixes: () => share(graph, vendor, met) },
      );
    }
  },
});

/** The promises of what it works on, then all others. */
function share(graph: Graph, vendor: Vendor, met: readonly Work[]): Choice[] {
  const near = met.flatMap(work =>
    work.kind === 'touchpoint' ? graph.getAll([...work.promises, ...work.journey.promises]) : [],
  );
  return [...new Set<BrandPromise>([...near, ...graph.known('promise')])].slice(0, mostProposals).map(promise => ({
    title: `Share the promise “${label(promise)}” with it`,
    edits: [insertProperty(vendor, `promise ${nameFor(graph, promise, 'BrandPromise')}`)],
  }));
}
