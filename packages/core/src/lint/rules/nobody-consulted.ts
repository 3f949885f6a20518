import { claimsFor, partiesOf } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { type Claim, label, type Party, type RaciRow, type RaciTable, type Work } from '../../model/model.ts';
import { cellsOf, hasAny, type TableUse, tableUse } from '../../model/table-columns.ts';
import { isInForce } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { addLetter } from '../claim-edits.ts';
import { whatIsDone } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';
import { cellOf } from '../table-edits.ts';

/** As many who work on something together talk to each other; no source gives a figure. */
const company = 3;

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

export default rule({
  name: 'nobody-consulted',
  group: 'raci',
  level: 'info',
  since: '0.2',
  summary: 'A row of a RACI table with several parties neither asks nor tells any of them.',
  docs: `
Whoever does this work talks to nobody about it: neither before, nor after. Where several departments are at the table, that is seldom
meant, and the others learn of it from customers.

Tell those whom it touches (I), or ask those without whose knowledge it would go wrong (C). Nothing is said of a small table, of one that
never uses these letters, of work that somebody is asked or told about elsewhere, and of work that three or more do together.
`,
  source:
    'RACI practice (trackplus.com, analysis of a RACI matrix): an activity without C and I, do the departments not talk to each other?',
  bad: `
role cco "Chief Customer Officer"
role voc_lead "Voice of Customer Lead"
role head_care "Head of Customer Care"
role cmo "Chief Marketing Officer"

raci programme "CX programme" {
  parties                                          | cco | voc_lead | head_care | cmo |
  responsibility strategy "Define the CX strategy" | A/R | C        | C         | C   |
  responsibility voc "Run the voice of customer"   | A   | R        |           |     |
}
`,
  good: `
role cco "Chief Customer Officer"
role voc_lead "Voice of Customer Lead"
role head_care "Head of Customer Care"
role cmo "Chief Marketing Officer"

raci programme "CX programme" {
  parties                                          | cco | voc_lead | head_care | cmo |
  responsibility strategy "Define the CX strategy" | A/R | C        | C         | C   |
  responsibility voc "Run the voice of customer"   | A   | R        | C         |     |
}
`,
  options: {
    from: {
      default: 4,
      least: 2,
      most: 1000,
      meaning: 'How many parties a table must have before this is asked. No source gives a figure.',
    },
  },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    const seen = new Set<Work>();
    for (const table of graph.all('raci')) {
      if (table.columns.length < options.from) continue;
      const use = tableUse(graph, table, day);
      if (!use.columns.some(column => hasAny(column, ['C', 'I']))) continue;
      for (const [work, [row]] of use.rows) {
        if (seen.has(work)) continue;
        seen.add(work);
        if (!row || row.claims.some(isAskedOrTold) || !isIsolated(graph, work, day)) continue;
        report(row.work, `Nobody is asked or told about ${whatIsDone(work)}: those who do it talk to nobody else.`, {
          about: work,
          fixes: () => tellSomebody(table, use, row, work),
        });
      }
    }
  },
});

/** Whether one or two do the work and answer for it, and nobody is asked or told about it. */
function isIsolated(graph: Graph, work: Work, day: Day): boolean {
  const atWork = new Set<Party>();
  for (const claim of claimsFor(graph, work)) {
    if (!isInForce(claim, day) || claim.letter === 'O') continue;
    if (isAskedOrTold(claim)) return false;
    for (const party of partiesOf(graph, claim) ?? []) atWork.add(party);
  }
  return atWork.size > 0 && atWork.size < company;
}

/** Those who are asked and told most often in the other rows, and have no letter in this one. */
function tellSomebody(table: RaciTable, use: TableUse, row: RaciRow, work: Work): Choice[] {
  return use.columns
    .map(column => ({ column, cells: cellsOf(use, column) }))
    .filter(({ cells }) => !cells.has(work))
    .map(({ column, cells }) => ({ column, often: [...cells.values()].flat().filter(isAskedOrTold).length }))
    .filter(({ often }) => often > 0)
    .sort((a, b) => b.often - a.often)
    .slice(0, mostProposals)
    .flatMap(({ column: { at, party } }) => {
      const cell = cellOf(table, row, at);
      return cell ? { title: `Inform ${label(party)}`, edits: [addLetter(cell, 'I')] } : [];
    });
}

function isAskedOrTold({ letter }: Claim): boolean {
  return letter === 'C' || letter === 'I';
}
