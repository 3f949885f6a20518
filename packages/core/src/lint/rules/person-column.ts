import { canonical } from '../../model/claims.ts';
import { rolesHeld } from '../../model/departments.ts';
import { everyClaim } from '../../model/every-claim.ts';
import type { Graph } from '../../model/graph.ts';
import { type Claim, label, type Person, type RaciTable } from '../../model/model.ts';
import type { Ref } from '../../project/fragment.ts';
import type { Day } from '../../project/values.ts';
import { lineOf } from '../claim-edits.ts';
import { removeNode, replaceNode } from '../edits.ts';
import { nameFor } from '../naming.ts';
import { letterSays, whatFor } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

export default rule({
  name: 'person-column',
  group: 'raci',
  level: 'info',
  since: '0.2',
  summary: 'A person is named where a role is meant.',
  docs: `
People change, the work stays. Where a person is named, every line about them must be found and rewritten when they leave, and the one
that is not found keeps answering for work that nobody does.

Name the role, and say in the role who holds it: \`held by\` with its dates. Whoever stands in for a while is a \`delegation\`. A project
that has no roles at all is not asked for them.
`,
  source:
    'Smith & Erwin, Role & Responsibility Charting: the columns of a chart are functional roles, not names of people.',
  bad: `
person hana_suzuki "Hana Suzuki"
role vp_product "VP Product" { held by hana_suzuki }
role cco "Chief Customer Officer"
raci programme "CX programme" {
  parties                                          | cco | hana_suzuki |
  responsibility strategy "Define the CX strategy" | A/R | C           |
}
`,
  good: `
person hana_suzuki "Hana Suzuki"
role vp_product "VP Product" { held by hana_suzuki }
role cco "Chief Customer Officer"
raci programme "CX programme" {
  parties                                          | cco | vp_product |
  responsibility strategy "Define the CX strategy" | A/R | C          |
}
`,
  check({ graph, day, report }) {
    if (graph.all('person').length === 0 || graph.all('role').length === 0) return;
    for (const table of graph.all('raci'))
      for (const at of table.columns) {
        const person = personAt(graph, at);
        if (!person) continue;
        report(at, `${label(person)} is a person, and a column of the RACI table ${label(table)} is for a role.`, {
          about: table,
          fixes: () => roleInColumn(graph, table, at, person, day),
        });
      }
    for (const claim of everyClaim(graph))
      for (const { at, person } of personsIn(graph, claim, day)) {
        const target = graph.target(claim);
        if (!target) continue;
        const what = `${letterSays[claim.letter]} ${whatFor(claim, target)}`;
        report(at, `${label(person)} is a person, and ${what} in the place of a role.`, {
          about: target,
          fixes: () => roleInLine(graph, claim, at, person, day),
        });
      }
  },
});

const nobody: readonly never[] = [];

/** The persons that a claim names; those whom it is joint with belong to the first claim of the line. What is over is history. */
function personsIn(
  graph: Graph,
  claim: Claim,
  day: Day,
): readonly { readonly at: Ref<'Party'>; readonly person: Person }[] {
  const { at, form, joint, until } = claim;
  if (form === 'party' || form === 'cell' || form === 'nested') return nobody;
  const first = at as Ref<'Party'>;
  const refs = joint && lineOf(claim)?.parties[0] === at ? [first, ...joint.with] : undefined;
  if ((!refs && first.to?.node?.$type !== 'Person') || (until !== undefined && until < day)) return nobody;
  return (refs ?? [first]).flatMap(at => {
    const person = personAt(graph, at);
    return person ? [{ at, person }] : [];
  });
}

function personAt(graph: Graph, ref: Ref<'Party'>): Person | undefined {
  if (ref.to?.node?.$type !== 'Person') return undefined;
  const party = graph.get(ref);
  return party?.kind === 'person' ? party : undefined;
}

function rolesOf(graph: Graph, person: Person, day: Day) {
  return (rolesHeld(graph, day).get(person) ?? []).slice(0, mostProposals);
}

/** A role that has a column already needs no second one. */
function roleInColumn(graph: Graph, { columns }: RaciTable, at: Ref<'Party'>, person: Person, day: Day): Choice[] {
  const parties = graph.getAll(columns).map(party => canonical(graph, party));
  return rolesOf(graph, person, day)
    .filter(role => !parties.includes(role))
    .map(role => ({
      title: `Name the role instead: ${label(role)}`,
      edits: [replaceNode(at, nameFor(graph, role, 'Party'))],
    }));
}

function roleInLine(graph: Graph, claim: Claim, at: Ref<'Party'>, person: Person, day: Day): Choice[] {
  const line = lineOf(claim);
  const named = new Set(graph.getAll([...(line?.parties ?? []), ...(claim.joint?.with ?? [])]));
  return rolesOf(graph, person, day).map(role => ({
    title: `Name the role instead: ${label(role)}`,
    edits: [named.has(role) ? removeNode(at) : replaceNode(at, nameFor(graph, role, 'Party'))],
  }));
}
