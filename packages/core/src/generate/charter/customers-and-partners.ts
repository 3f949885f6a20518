/** Whom a charter is about beside the organization: customers, those who are heard or told, and those who work on its behalf. */
import { label } from '../../model/model.ts';
import { printAmount } from '../../project/values.ts';
import type { Occasion } from '../generator.ts';
import { type Block, compactTable, heading, joined, lines } from '../markdown.ts';
import { partyWithHolder } from '../party-words.ts';
import { during } from '../period-words.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { titleCell } from '../title-cell.ts';

export function customersAndPartners({ graph, day }: Occasion): Block[] {
  const personas = inSourceOrder(graph.all('persona'));
  const externals = inSourceOrder(graph.all('external'));
  const vendors = inSourceOrder(graph.all('vendor'));
  const holder = (party: ReturnType<typeof graph.get<'Party'>>) => (party ? partyWithHolder(graph, party, day) : '');
  return [
    ...(personas.length
      ? [
          heading(3, 'Whom we serve'),
          compactTable(
            ['Customers', 'Share', 'What they need'],
            personas.map(persona => ({
              subject: persona,
              cells: [titleCell(persona), persona.share ? printAmount(persona.share) : '', lines(persona.needs)],
            })),
          ),
        ]
      : []),
    ...(externals.length
      ? [
          heading(3, 'Who is heard or told'),
          compactTable(
            ['Party', 'Kind', 'Represented here by'],
            externals.map(external => ({
              subject: external,
              cells: [titleCell(external), external.externalKind ?? '', holder(graph.get(external.representedBy))],
            })),
          ),
        ]
      : []),
    ...(vendors.length
      ? [
          heading(3, 'Who works on our behalf'),
          compactTable(
            ['Partner', 'Service', 'Answers for it', 'Contract', 'Agreed', 'Keeps the promise'],
            vendors.map(vendor => ({
              subject: vendor,
              cells: [
                titleCell(vendor),
                vendor.service ?? '',
                holder(graph.get(vendor.owner)),
                vendor.contract ? during(vendor.contract).trim() : '',
                lines(vendor.slas),
                joined(graph.getAll(vendor.promises).map(label)),
              ],
            })),
          ),
        ]
      : []),
  ];
}
