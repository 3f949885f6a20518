/** Authority in a charter: the mandate of the lead, then those of the other roles. */
import { leadOf } from '../../governance/asked.ts';
import { label, type Role } from '../../model/model.ts';
import type { Occasion } from '../generator.ts';
import { compactTable, type Inline, inline, joined, lines, md, paragraph } from '../markdown.ts';
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
      graph.all('role').filter(({ mandate }) => mandate),
    ).map(({ party }) => party as Role);
    const sorted = [...roles.filter(role => leads.includes(role)), ...roles.filter(role => !leads.includes(role))];
    const without = leads.filter(lead => lead.kind !== 'role' || !lead.mandate);
    return [
      ...without.map(lead => paragraph(md`**The ${partyTitle(lead)} leads, and no mandate is written for it.**`)),
      sorted.length
        ? compactTable(
            ['Role', 'On this day', 'Scope', 'Authority', 'Boundary', 'Approved by'],
            sorted.map(role => mandateRow(graph, role, actsToday(graph, role, day))),
          )
        : paragraph('No mandate is declared.'),
    ];
  },
};

function mandateRow(graph: Occasion['graph'], role: Role, today: string): (string | Inline)[] {
  const { scopeAll, scope, authority, boundaries, approvals } = role.mandate!;
  const scopes = [...scopeAll.map(what => `all ${what}`), ...graph.getAll(scope).map(label)];
  const approved = approvals.map(({ party, on }) => {
    const approver = graph.get(party);
    return inline(`${approver ? partyTitle(approver) : party.text}${on === undefined ? '' : ` (${on})`}`);
  });
  return [label(role), today, joined(scopes), lines(authority), lines(boundaries), joined(approved)];
}
