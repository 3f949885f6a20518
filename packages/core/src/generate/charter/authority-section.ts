/** Authority in a charter: the mandate of the lead, then those of the other roles, and what roles without one may do. */
import { leadOf } from '../../governance/asked.ts';
import { label, type Role } from '../../model/model.ts';
import { printAmount } from '../../project/values.ts';
import type { Occasion } from '../generator.ts';
import { compactTable, inline, joined, lines, md, paragraph, type Row } from '../markdown.ts';
import { actsToday, partyTitle } from '../party-words.ts';
import { columnsFor } from '../raci-columns.ts';
import type { Section } from './section.ts';

export const authority: Section = {
  name: 'authority',
  title: 'Authority and mandate',
  write({ graph, day }) {
    const models = graph.all('model');
    const leads = models.map(model => leadOf(graph, model)).filter(lead => lead !== undefined);
    const roles = columnsFor(
      graph,
      graph.all('role').filter(({ mandate, authority, limit }) => mandate ?? limit ?? authority[0]),
    ).map(({ party }) => party as Role);
    const sorted = [...roles.filter(role => leads.includes(role)), ...roles.filter(role => !leads.includes(role))];
    const without = leads.filter(lead => lead.kind !== 'role' || !lead.mandate);
    return [
      ...without.map(lead => paragraph(md`**The ${partyTitle(lead)} leads, and no mandate is written for it.**`)),
      sorted.length
        ? compactTable(
            ['Role', 'On this day', 'Scope', 'Authority', 'Without asking, up to', 'Boundary', 'Approved by'],
            sorted.map(role => mandateRow(graph, role, actsToday(graph, role, day))),
          )
        : paragraph('No mandate and no authority is declared.'),
    ];
  },
};

function mandateRow(graph: Occasion['graph'], role: Role, today: string): Row {
  const { mandate, authority, limit } = role;
  const scopes = [
    ...(mandate?.scopeAll ?? []).map(what => `all ${what}`),
    ...graph.getAll(mandate?.scope ?? []).map(label),
  ];
  const approved = (mandate?.approvals ?? []).map(({ party, on }) => {
    const approver = graph.get(party);
    return inline(`${approver ? partyTitle(approver) : party.text}${on === undefined ? '' : ` (${on})`}`);
  });
  const cells = [
    label(role),
    today,
    joined(scopes),
    lines(authority),
    limit ? printAmount(limit.value) : '',
    lines(mandate?.boundaries ?? []),
    joined(approved),
  ];
  return { cells, subject: role };
}
