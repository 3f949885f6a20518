import { canonical } from '../../model/claims.ts';
import { rolesHeld } from '../../model/departments.ts';
import type { Graph } from '../../model/graph.ts';
import { type Answerable, type Claim, label, type Person, type RaciTable } from '../../model/model.ts';
import { entityAt } from '../../model/read/read.ts';
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
  name: 'person-instead-of-role',
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
    for (const { refs } of graph.fragments)
      for (const ref of refs) {
        if (ref.to?.kind !== 'Person' || ref.wants !== 'Party') continue;
        const at = ref as Ref<'Party'>;
        const person = graph.get(at);
        const table = tableOf(at);
        const claim = claimOf(at);
        const target = claim && graph.target(claim);
        if (person?.kind !== 'person') continue;
        if (table)
          report(at, `${label(person)} is a person, and a column of the RACI table ${label(table)} is for a role.`, {
            about: table,
            fixes: () => roleInColumn(graph, table, at, person, day),
          });
        else if (claim && target && !isOver(claim, day))
          report(at, `${label(person)} is a person, and ${whatTheyAre(claim, target)} in place of a role.`, {
            about: target,
            fixes: () => roleInLine(graph, claim, at, person, day),
          });
      }
  },
});

/** The table that a name is a column of. */
function tableOf({ within }: Ref): RaciTable | undefined {
  const table = within.$type === 'Columns' && within.$parent ? entityAt(within.$parent) : undefined;
  return table?.kind === 'raci' ? table : undefined;
}

/** The claim that names somebody where the work stands, alone or jointly. */
function claimOf(ref: Ref): Claim | undefined {
  const line = ref.within.$type === 'Jointly' ? ref.within.$parent : ref.within;
  const block = line?.$type === 'Claim' && line.$parent ? entityAt(line.$parent) : undefined;
  const claims: readonly Claim[] = block && 'claims' in block ? block.claims : [];
  return claims.find(({ node, at, joint }) => node === line && (at === ref || joint?.node === ref.within));
}

/** What is over is history: it names who it was. */
function isOver({ until }: Claim, day: Day): boolean {
  return until !== undefined && until < day;
}

function whatTheyAre(claim: Claim, target: Answerable): string {
  return `${letterSays[claim.letter]} ${whatFor(claim, target)}`;
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
