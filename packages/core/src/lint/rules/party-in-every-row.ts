import { type Claim, type Letter, label } from '../../model/model.ts';
import { type Column, cellsOf, type TableUse, tableUse } from '../../model/table-columns.ts';
import { andList } from '../../project/names.ts';
import type * as Syntax from '../../project/syntax.ts';
import type { Edit } from '../../source/span.ts';
import { rewriteLetters } from '../claim-edits.ts';
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

Ask of each letter what would go wrong without it. The Is are the first that may go: a forum or a report tells more with less. The Cs are
next: where the party is asked about everything, let those decide who do the work. Where a party does or answers for nearly all of it, no
letter may simply go: divide the work, or the table. Small tables, and tables of two or three parties, are not looked at.
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
            fixes: () => emptyTable(use, full, most),
          },
        );
        continue;
      }
      for (const column of full)
        report(column.at, `${inRows(column, rows.size)} of the RACI table ${label(table)}.`, {
          about: table,
          fixes: () => emptyCells(use, column, most),
        });
    }
  },
});

/** `VP Product has a letter in 9 of 10 rows`. */
function inRows({ party, count }: Column, rows: number): string {
  return `${label(party)} has a letter in ${count === rows ? 'every row' : `${count} of ${rows} rows`}`;
}

/** What may go first: every I that stands alone in its cell, then every C. */
const weakest: readonly (readonly Letter[])[] = [['I'], ['C', 'I']];

/** Each way in which one column is left with no more letters than may be. */
function emptyCells(use: TableUse, column: Column, most: number): Choice[] {
  const ways = new Map<string, Choice>();
  for (const letters of weakest) {
    const gone = workWith(use, column, letters);
    if (column.count - gone.length > most) continue;
    const written = letters.filter(letter => gone.flat().some(claim => claim.letter === letter));
    const title = `Take out every ${andList(written)} of ${label(column.party)} (${gone.length})`;
    ways.set(title, { title, edits: empty(gone) });
  }
  return [...ways.values()];
}

/** The same for all columns that have too many: every I, and where that is not enough, every C. */
function emptyTable(use: TableUse, full: readonly Column[], most: number): Choice[] {
  const asked: string[] = [];
  const gone: (readonly Claim[])[] = [];
  for (const column of full) {
    const enough = weakest
      .map(letters => ({ letters, found: workWith(use, column, letters) }))
      .find(({ found }) => column.count - found.length <= most);
    if (!enough) return [];
    gone.push(...enough.found);
    if (enough.letters.includes('C')) asked.push(label(column.party));
  }
  const rest = asked.length ? `, and every C of ${andList(asked)}` : '';
  return [{ title: `Take out every I${rest} (${gone.length})`, edits: empty(gone) }];
}

/** The letters of a column for all work for which it has none but these. */
function workWith(use: TableUse, column: Column, letters: readonly Letter[]): (readonly Claim[])[] {
  return [...cellsOf(use, column).values()].filter(claims =>
    claims.every(({ letter, node }) => letters.includes(letter) && (node as Syntax.Cell).codes.length === 1),
  );
}

function empty(gone: readonly (readonly Claim[])[]): Edit[] {
  const cells = new Set(gone.flat().map(({ node }) => node as Syntax.Cell));
  return [...cells].map(({ codes }) => rewriteLetters(codes[0]!, ''));
}
