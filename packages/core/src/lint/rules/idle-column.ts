import { canonical, claimsFor, partiesOf } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { type Letter, label, type Party, type RaciTable, type Work } from '../../model/model.ts';
import { type Column, hasAny, tableUse } from '../../model/table-columns.ts';
import { isInForce } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { type Choice, rule } from '../rule.ts';
import { removeColumn } from '../table-edits.ts';

/** The letters of those who do something for the work. */
const acting: readonly Letter[] = ['R', 'A', 'S', 'V', 'G'];

export default rule({
  name: 'idle-column',
  group: 'raci',
  level: 'info',
  since: '0.2',
  summary: 'A party does nothing and answers for nothing in any RACI table, or has an empty column in one.',
  docs: `
A column of nothing but C and I, or of nothing at all, is a party that others ask and tell, and that moves none of the work. Either it
has a part in it that nobody has written down, or it need not be in the table.

Give it the work that it does do, or take the column out. A party that does something in another table, or for the same work elsewhere,
may well be only asked here; and a table that only says who is asked and told does so on purpose. External parties and forums are not
expected to do the work. Small tables are not looked at.
`,
  source:
    'RACI practice (trackplus.com, analysis of a RACI matrix): a role with no R or A, should it be expanded or eliminated?',
  bad: `
role cco "Chief Customer Officer"
role voc_lead "Voice of Customer Lead"
role head_care "Head of Customer Care"
role cmo "Chief Marketing Officer"

raci programme "CX programme" {
  parties                                          | cco | voc_lead | head_care | cmo |
  responsibility strategy "Define the CX strategy" | A/R | C        |           | I   |
  responsibility voc "Run the voice of customer"   | I   | A/R      | C         |     |
  responsibility surveys "Operate the surveys"     |     | A/R      |           | I   |
  responsibility complaints "Handle complaints"    | I   |          | A/R       |     |
  responsibility promise "Guard the brand promise" | A/R |          |           | C   |
}
`,
  good: `
role cco "Chief Customer Officer"
role voc_lead "Voice of Customer Lead"
role head_care "Head of Customer Care"
role cmo "Chief Marketing Officer"

raci programme "CX programme" {
  parties                                          | cco | voc_lead | head_care | cmo |
  responsibility strategy "Define the CX strategy" | A/R | C        |           | I   |
  responsibility voc "Run the voice of customer"   | I   | A/R      | C         |     |
  responsibility surveys "Operate the surveys"     |     | A/R      |           | I   |
  responsibility complaints "Handle complaints"    | I   |          | A/R       |     |
  responsibility promise "Guard the brand promise" | C   |          |           | A/R |
}
`,
  options: {
    from: {
      default: 5,
      least: 1,
      most: 1000,
      meaning: 'How many rows a table must have before this is asked. No source gives a figure.',
    },
  },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    for (const table of graph.all('raci')) {
      if (table.rows.length < options.from) continue;
      const { rows, columns } = tableUse(graph, table, day);
      const idle = columns.filter(column => isIdle(graph, column, day));
      if (rows.size < options.from || idle.length === 0 || !columns.some(column => hasAny(column, acting))) continue;
      const busy = whoActsOn(graph, rows.keys(), day);
      for (const column of idle) {
        const { at, party, count } = column;
        if (busy.has(canonical(graph, party))) continue;
        const what = count ? 'is only asked and told' : 'has no letter';
        report(
          at,
          `${label(party)} ${what} in the RACI table ${label(table)}: it does nothing there, and answers for nothing.`,
          {
            about: table,
            unnecessary: count === 0,
            fixes: isEmpty(table, column)
              ? withoutColumn(table, column).map(fix => ({ ...fix, safe: true }))
              : () => withoutColumn(table, column),
          },
        );
      }
    }
  },
});

/** Whether nothing stands in a column, or only letters of those who are asked and told and act in no table. */
function isIdle(graph: Graph, column: Column, day: Day): boolean {
  const { party, count } = column;
  if (party.kind === 'external' || party.kind === 'forum' || hasAny(column, acting)) return false;
  return count === 0 || !whoActsInTables(graph, day).has(canonical(graph, party));
}

/** Everybody who does something in some RACI table. */
function whoActsInTables(graph: Graph, day: Day): ReadonlySet<Party> {
  return graph.onDay(whoActsInTables, day, () => {
    const columns = graph.all('raci').flatMap(table => tableUse(graph, table, day).columns);
    return new Set(columns.filter(column => hasAny(column, acting)).map(({ party }) => canonical(graph, party)));
  });
}

/** Everybody who does something for some work or answers for it, wherever that is written. */
function whoActsOn(graph: Graph, works: Iterable<Work>, day: Day): ReadonlySet<Party> {
  const parties = new Set<Party>();
  for (const work of works)
    for (const claim of claimsFor(graph, work))
      if (acting.includes(claim.letter) && isInForce(claim, day))
        for (const party of partiesOf(graph, claim) ?? []) parties.add(party);
  return parties;
}

/** Whether a column holds nothing at all, not even what is over: then it may go without asking. */
function isEmpty({ rows }: RaciTable, { at }: Column): boolean {
  return rows.every(({ claims }) => claims.every(({ party }) => party !== at));
}

function withoutColumn(table: RaciTable, { at, party }: Column): Choice[] {
  const edits = removeColumn(table, at);
  const letters = table.rows.flatMap(({ claims }) => claims.filter(claim => claim.party === at)).length;
  const rest = letters === 0 ? '' : `, with its ${letters === 1 ? 'letter' : `${letters} letters`}`;
  return edits ? [{ title: `Take out the column of ${label(party)}${rest}`, edits }] : [];
}
