/** Who answers for what, department by department; then parties that belong to none. */

import { actsToday, partyTitle } from '@remit-cx/core/generate/party-words';
import { type AnswersFor, accountableFor } from '@remit-cx/core/model/accountable-for';
import { departmentsOf, enclosingDepartments } from '@remit-cx/core/model/departments';
import { type Department, label, type Party } from '@remit-cx/core/model/model';
import { isVacant, whoActs } from '@remit-cx/core/model/who-acts';
import { type Branch, counted, nobodyBranch, placeIn, type Question, workOfParty } from './branch.ts';

interface Owners {
  readonly inDepartments: ReadonlyMap<Department, readonly Party[]>;
  readonly elsewhere: readonly Party[];
}

export function byDepartment(question: Question): readonly Branch[] {
  const { graph } = question.live;
  const owners = ownersOf(question);
  const shown = new Set(
    graph.known('department').filter(one => graph.project === graph.projectOf(one) || owners.inDepartments.has(one)),
  );
  const parts = new Map<Department | undefined, Department[]>();
  for (const department of shown) {
    const around = enclosingDepartments(graph, department).find(other => other !== department && shown.has(other));
    parts.set(around, [...(parts.get(around) ?? []), department]);
  }
  // Departments in a circle are in none: whoever made it must be able to see them.
  const reached = new Set<Department>();
  const reach = (department: Department) => {
    if (reached.has(department)) return;
    reached.add(department);
    for (const part of parts.get(department) ?? []) reach(part);
  };
  for (const department of parts.get(undefined) ?? []) reach(department);
  const lost = [...shown].filter(department => !reached.has(department));
  return [
    ...nobodyBranch(question),
    ...[...(parts.get(undefined) ?? []), ...lost].map(one => departmentBranch(question, owners, parts, one, [])),
    ...owners.elsewhere.map(party => partyBranch(question, party)),
  ];
}

function ownersOf({ live: { graph }, day }: Question): Owners {
  return graph.once(`owners by department on ${day}`, () => {
    const inDepartments = new Map<Department, Party[]>();
    const elsewhere: Party[] = [];
    for (const party of accountableFor(graph, day).keys()) {
      const departments = departmentsOf(graph, party, day);
      if (departments.size === 0) elsewhere.push(party);
      for (const department of departments) {
        const known = inDepartments.get(department);
        if (known) known.push(party);
        else inDepartments.set(department, [party]);
      }
    }
    return { inDepartments, elsewhere };
  });
}

function departmentBranch(
  question: Question,
  owners: Owners,
  parts: ReadonlyMap<Department | undefined, readonly Department[]>,
  department: Department,
  around: readonly Department[],
): Branch {
  const { graph } = question.live;
  const below = (parts.get(department) ?? []).filter(part => part !== department && !around.includes(part));
  const parties = owners.inDepartments.get(department) ?? [];
  const works = new Set<unknown>();
  const count = (one: Department, seen: readonly Department[]) => {
    for (const party of owners.inDepartments.get(one) ?? [])
      for (const { work } of accountableFor(graph, question.day).get(party)!) works.add(work);
    for (const part of parts.get(one) ?? []) if (!seen.includes(part)) count(part, [...seen, part]);
  };
  count(department, [department]);
  return {
    key: `department ${department.id}`,
    label: label(department),
    note: works.size ? String(works.size) : 'answers for nothing',
    detail: '',
    look: 'department',
    location: placeIn(question, department),
    ...(below.length + parties.length && {
      inner: () => [
        ...parties.map(party => partyBranch(question, party)),
        ...below.map(part => departmentBranch(question, owners, parts, part, [...around, department])),
      ],
    }),
  };
}

/** A party with what it answers for; behind its title how much that is, and who acts for it. */
export function partyBranch(question: Question, party: Party, as = ''): Branch {
  const { live, day } = question;
  const answers: readonly AnswersFor[] = accountableFor(live.graph, day).get(party) ?? [];
  const note = [String(answers.length), as || actsToday(live.graph, party, day)].filter(Boolean).join(' · ');
  return {
    key: `${party.kind} ${party.id}`,
    label: partyTitle(party),
    note,
    detail: party.kind === 'builtin' ? `Accountable for ${counted(answers.length, 'thing')}.` : '',
    look: party.kind,
    state: isVacant(whoActs(live.graph, party, day)) ? 'vacant' : undefined,
    location: party.kind === 'builtin' ? undefined : placeIn(question, party),
    inner: () => answers.map(one => workOfParty(question, one)),
  };
}
