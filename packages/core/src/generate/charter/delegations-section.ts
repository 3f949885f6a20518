/** Who acts for whom: on the day, from a later day, and in the past. Authority passes on, accountability does not. */
import type { Graph } from '../../model/graph.ts';
import { type Delegation, label } from '../../model/model.ts';
import { isInForce } from '../../model/where-and-when.ts';
import { type Block, compactTable, heading, inline, md, paragraph } from '../markdown.ts';
import { partyTitle } from '../party-words.ts';
import { inSourceOrder } from '../raci-columns.ts';
import type { Section } from './section.ts';

export const delegations: Section = {
  name: 'delegations',
  title: 'Delegations',
  write({ graph, day }) {
    const all = inSourceOrder(graph.all('delegation'));
    const inForce = all.filter(delegation => isInForce(delegation, day));
    const later = all.filter(({ from }) => from !== undefined && day < from);
    const ended = all.filter(({ until }) => until !== undefined && until < day);
    return [
      paragraph('A delegation passes on the authority of a role for a time; the accountability stays with the role.'),
      inForce.length ? delegationTable(graph, inForce) : paragraph('No delegation is in force on this day.'),
      ...(later.length ? [heading(3, 'To come'), delegationTable(graph, later)] : []),
      ...(ended.length ? [heading(3, 'Ended'), delegationTable(graph, ended)] : []),
    ];
  },
};

function delegationTable(graph: Graph, delegations: readonly Delegation[]): Block {
  return compactTable(
    ['Who acts', 'From', 'Until', 'Because'],
    delegations.map(delegation => {
      const { role, delegate, from, until, because } = delegation;
      const [who, whom] = [graph.get(delegate), graph.get(role)];
      const acting = md`**${who ? partyTitle(who) : delegate.text}**, acting for ${whom ? label(whom) : role.text}`;
      return { subject: delegation, cells: [acting, ...[from, until, because].map(text => inline(text ?? ''))] };
    }),
  );
}
