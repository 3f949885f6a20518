import { cite } from '../../governance/source.ts';
import { canonical } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { kindWords, label, type Vendor } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { type VendorWork, vendorsAtWork } from '../../model/vendors-at-work.ts';
import { withArticle } from '../../project/names.ts';
import type { Day } from '../../project/values.ts';
import { type Answering, canAnswer } from '../claim-edits.ts';
import { insertProperty, replaceNode } from '../edits.ts';
import { likelyOwners } from '../likely-owners.ts';
import { nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';
import { whatItDoes } from '../vendor-words.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

export default rule({
  name: 'vendor-without-owner',
  group: 'vendors',
  level: 'error',
  since: '0.2',
  summary: 'Nobody inside the company answers for a vendor.',
  docs: `
A vendor works in the name of the company, and the customer holds the company to it. Without somebody inside who answers for the vendor,
nobody hears what customers say about it, nobody checks what was agreed, and nobody ends it in time.

Name the \`owner\`: a role, a person or a department inside the company. A vendor of which nothing but the name is written, and which
does nothing, is not asked about.
`,
  source: `${cite({ outside: 'cms-consumer-duty' })}: what a firm is accountable for cannot be delegated to third parties.`,
  bad: `
role vp_airports "VP Airports"
vendor lugtrack "LugTrack" { service "Delivery of late bags" }

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
  service "Delivery of late bags"
  owner   vp_airports
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
    for (const vendor of graph.all('vendor')) {
      const { owner } = vendor;
      const party = graph.get(owner);
      if (owner && (!party || isInside(party.kind))) continue;
      const atWork = vendorsAtWork(graph, day).get(vendor);
      if (owner && party) {
        const what =
          party.kind === 'builtin'
            ? 'which means nobody'
            : `${withArticle(kindWords[party.kind])}: name a role inside the company`;
        report(owner, `The owner of the vendor ${label(vendor)} is ${label(party)}, ${what}.`, {
          about: vendor,
          fixes: () => nameOwner(graph, vendor, atWork, day),
        });
      } else if (atWork || saysSomething(vendor)) {
        const what = atWork ? `, which ${whatItDoes(atWork)}` : '';
        report(vendor, `Nobody inside the company answers for the vendor ${label(vendor)}${what}.`, {
          about: vendor,
          fixes: () => nameOwner(graph, vendor, atWork, day),
        });
      }
    }
  },
});

function isInside(kind: string): boolean {
  return kind === 'role' || kind === 'person' || kind === 'department' || kind === 'unit';
}

function saysSomething({ service, contract, slas }: Vendor): boolean {
  return service !== undefined || contract !== undefined || slas.length > 0;
}

/** Those who answer for what it does, then those who own what it supplies; else those who answer for most. */
function nameOwner(graph: Graph, vendor: Vendor, atWork: VendorWork | undefined, day: Day): Choice[] {
  const candidates = new Set<Answering>();
  for (const work of atWork?.work ?? [])
    for (const { answer } of ownership(graph, work, day))
      for (const party of answer.parties) if (canAnswer(party)) candidates.add(party);
  for (const { owner } of atWork?.systems ?? []) {
    const named = graph.get(owner);
    const party = named && canonical(graph, named);
    if (canAnswer(party)) candidates.add(party);
  }
  const likely: Iterable<Answering> = candidates.size ? candidates : likelyOwners(graph, day);
  return [...likely].slice(0, mostProposals).map(party => {
    const name = nameFor(graph, party, 'Party');
    const edit = vendor.owner ? replaceNode(vendor.owner, name) : insertProperty(vendor, `owner ${name}`);
    return { title: `Make ${label(party)} its owner`, edits: [edit] };
  });
}
