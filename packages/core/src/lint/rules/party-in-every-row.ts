import { label } from '../../model/model.ts';
import { type Column, cellsOf, type TableUse, tableUse } from '../../model/table-columns.ts';
import { takeOut } from '../claim-edits.ts';
import { type Choice, rule } from '../rule.ts';

/** More columns than this are the way in which a table was filled in, and are told as one. */
const mostColumns = 3;

/** More places than this are not shown beside the one that is reported. */
const mostPlaces = 5;

export default rule({
  name: 'party-in-every-row',
  group: 'raci',
  level: 'warning',
  since: '0.2',
  summary: 'A party has a letter in nearly every row of a RACI table.',
  docs: `
A column without empty cells means that nothing happens without this party. It becomes the place where work waits, and its letters say
little: who has to do with everything has a hand in nothing.

Ask of each letter what would go wrong without it. The I are the first that may go: a forum or a report tells more with less. Where the
party is asked about everything, let those decide who do the work. Small tables, and tables of two or three, are not looked at.
`,
  source:
    'RACI practice (trackplus.com, analysis of a RACI matrix): a role without empty spaces, does it need to be in everything?',
  bad: `
role cco "Chief Customer Officer"
role voc_lead "Voice of Customer Lead"
role head_care "Head of Customer Care"
role vp_product "VP Product"

raci programme "CX programme" {
  parties                                                 | cco | voc_lead | head_care | vp_product |
  responsibility strategy "Define the CX strategy"        | A/R | C        |           | C          |
  responsibility voc "Run the voice of customer"          | I   | A/R      | C         |            |
  responsibility surveys "Operate the surveys"            | I   | A/R      |           |            |
  responsibility complaints "Handle complaints"           | I   |          | A/R       |            |
  responsibility releases "Check that a release is ready" | C   |          | C         | A/R        |
}
`,
  good: `
role cco "Chief Customer Officer"
role voc_lead "Voice of Customer Lead"
role head_care "Head of Customer Care"
role vp_product "VP Product"

raci programme "CX programme" {
  parties                                                 | cco | voc_lead | head_care | vp_product |
  responsibility strategy "Define the CX strategy"        | A/R | C        |           | C          |
  responsibility voc "Run the voice of customer"          | I   | A/R      | C         |            |
  responsibility surveys "Operate the surveys"            |     | A/R      |           | I          |
  responsibility complaints "Handle complaints"           | I   |          | A/R       |            |
  responsibility releases "Check that a release is ready" | C   |          | C         | A/R        |
}
`,
  options: {
    percent: {
      default: 80,
      least: 1,
      most: 99,
      meaning:
        'In how many of a hundred rows a party may have a letter. No source gives a figure: the default is a proposal.',
    },
    from: {
      default: 5,
      least: 2,
      most: 1000,
      meaning: 'How many rows a table must have before this is asked. No source gives a figure.',
    },
    parties: {
      default: 4,
      least: 2,
      most: 1000,
      meaning: 'How many parties a table must have before this is asked. No source gives a figure.',
    },
  },
  check({ graph, day, options, report }) {
    for (const table of graph.all('raci')) {
      if (table.columns.length < options.parties || table.rows.length < options.from) continue;
      const use = tableUse(graph, table, day);
      const { rows, columns } = use;
      if (rows.size < options.from) continue;
      const most = Math.floor((rows.size * options.percent) / 100);
      const full = columns.filter(({ count }) => count > most);
      if (full.length > mostColumns) {
        report(
          table,
          `${full.length} of ${columns.length} parties have a letter in nearly every row of the RACI table ${label(table)}.`,
          {
            about: table,
            related: full
              .slice(0, mostPlaces)
              .map(column => ({ at: column.at, message: `${inRows(column, rows.size)}.` })),
          },
        );
        continue;
      }
      for (const column of full)
        report(column.at, `${inRows(column, rows.size)} of the RACI table ${label(table)}.`, {
          about: table,
          fixes: () => takeOutInformed(use, column, most),
        });
    }
  },
});

/** `VP Product has a letter in 9 of 10 rows`. */
function inRows({ party, count }: Column, rows: number): string {
  return `${label(party)} has a letter in ${count === rows ? 'every row' : `${count} of ${rows} rows`}`;
}

/** Takes out every I that stands alone, where that leaves no more letters than may be. */
function takeOutInformed(use: TableUse, column: Column, most: number): Choice[] {
  const informed = [...cellsOf(use, column).values()].filter(claims => claims.every(({ letter }) => letter === 'I'));
  if (informed.length === 0 || column.count - informed.length > most) return [];
  return [
    { title: `Take out every I of ${label(column.party)} (${informed.length})`, edits: takeOut(informed.flat()) },
  ];
}
