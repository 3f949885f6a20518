/** A responsibility matrix as Markdown. */
import type { Graph } from '../model/graph.ts';
import { label, type Party } from '../model/model.ts';
import { ownership } from '../model/ownership.ts';
import type { RaciScheme } from '../model/raci-scheme.ts';
import type { Day } from '../project/values.ts';
import { footer } from './footer.ts';
import type { Occasion } from './generator.ts';
import { anchors, type Block, heading, joined, link, list, md, page, paragraph, plain, table } from './markdown.ts';
import { markLegend } from './marks.ts';
import { actsToday, headedBy, partyTitles } from './party-words.ts';
import { type Column, columnsFor } from './raci-columns.ts';
import { lettersIn, type Matrix, type MatrixTable } from './raci-matrix.ts';
import { introduction, moreAbout } from './raci-more.ts';
import { tableBlocks } from './raci-table.ts';
import { legend, openText, titleWithJourney } from './raci-words.ts';

/** The page of a whole project. */
export function raciPage({ graph, day, project, scheme, hash }: Occasion, matrix: Matrix): string {
  const organization = graph.all('organization')[0];
  const title = `Who answers for what: ${organization ? label(organization) : project}`;
  const anchor = anchors();
  anchor(title);
  const own = ['What is not settled', 'How to read this'].map(title => ({ title, to: anchor(title) }));
  const contents = matrix.tables.map(({ title }) => ({ title, to: anchor(title) }));
  const parties = { title: 'The parties', to: anchor('The parties') };
  return page([
    heading(1, title),
    paragraph(md`As of **${day}**.`),
    ...(matrix.tables.length > 3
      ? [list([...own, ...contents, parties].map(({ title, to }) => link(title, `#${to}`)))]
      : []),
    heading(2, own[0]!.title),
    unsettled(graph, matrix),
    heading(2, own[1]!.title),
    ...howToRead(matrix, scheme),
    ...matrix.tables.flatMap(one => [
      heading(2, one.title),
      journeyOwner(graph, one, day),
      ...introduction(one),
      ...tableBlocks(graph, one, scheme),
      moreAbout(graph, one),
    ]),
    heading(2, parties.title),
    partyTable(graph, matrix, day),
    ...footer({ project, day, hash }),
  ]);
}

function journeyOwner(graph: Graph, { journey }: MatrixTable, day: Day): Block | undefined {
  if (!journey) return undefined;
  const owners = ownership(graph, journey, day).map(({ regions, everywhere, answer }) => {
    const where = everywhere ? '' : ` (${regions.map(label).join(', ')})`;
    if (answer.parties.length === 0) return md`**nobody**${where}`;
    const acting = answer.parties.map(party => actsToday(graph, party, day)).filter(name => name !== '');
    const today = acting.length ? ` (${acting.join(', ')})` : '';
    return md`**${partyTitles(answer.parties)}**${plain(`${today}${where}`)}`;
  });
  return paragraph(md`Answers for the journey from end to end: ${joined(owners)}.`);
}

function unsettled(graph: Graph, { tables }: Matrix): Block {
  const open = tables.flatMap(({ sections }) =>
    sections.flatMap(({ rows }) => rows.flatMap(row => row.open.map(one => ({ work: row.work, one })))),
  );
  if (open.length === 0) return paragraph('Nothing: for everything in this document one party is accountable.');
  return list(open.map(({ work, one }) => md`**${titleWithJourney(work)}**: ${openText(graph, one)}`));
}

function howToRead(matrix: Matrix, scheme: RaciScheme): Block[] {
  const rows = matrix.tables.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows));
  const hasSometimes = rows.some(({ cells }) => cells.some(({ letters }) => letters.some(({ general }) => !general)));
  const hasNotes = rows.some(({ exceptions }) => exceptions.length);
  return [
    table(
      ['Letter', 'Meaning'],
      [
        ...legend(lettersIn(matrix), scheme).map(({ letter, meaning }) => [md`**${letter}**`, meaning]),
        ...(hasSometimes ? [[md`**(A)**`, 'in some regions only: the number leads to the note below the table']] : []),
        ...(hasNotes ? [[md`**A ¹**`, 'with an exception: the number leads to the note below the table']] : []),
        ...markLegend(rows.map(({ work }) => work)).map(([mark, meaning]) => [md`**${mark}**`, meaning]),
      ],
    ),
    paragraph(
      'A column stands for a department and its head; a role that is not a head has its own, as “Department: Role”. A party without a letter in a table has no column in it.',
    ),
  ];
}

function partyTable(graph: Graph, { tables }: Matrix, day: Day): Block {
  const columns = columnsFor(
    graph,
    tables.flatMap(({ parties }) => parties),
  );
  return table(
    ['Column', 'Head or role', 'On this day'],
    columns.map(({ party, title }: Column) => [title, roleOf(graph, party), actsToday(graph, party, day)]),
  );
}

function roleOf(graph: Graph, party: Party): string {
  return headedBy(graph, party).length || party.kind === 'role' ? partyTitles([party]) : '';
}
