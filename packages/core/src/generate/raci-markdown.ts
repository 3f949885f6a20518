/** A responsibility matrix as Markdown. */
import type { Graph } from '../model/graph.ts';
import { label, type Party } from '../model/model.ts';
import { ownership } from '../model/ownership.ts';
import type { Day } from '../project/values.ts';
import { footer } from './footer.ts';
import type { Occasion, RaciScheme } from './generator.ts';
import {
  anchors,
  type Block,
  escaped,
  heading,
  type Inline,
  joined,
  link,
  list,
  md,
  page,
  paragraph,
  plain,
  table,
} from './markdown.ts';
import { actsToday, headedBy, partyTitles } from './party-words.ts';
import { type Column, columnsFor } from './raci-columns.ts';
import { lettersIn, type Matrix, type MatrixTable } from './raci-matrix.ts';
import type { Exception, MatrixRow } from './raci-row.ts';
import { asleepText, cellText, exceptionText, legend, onlyInText, openText, titleWithJourney } from './raci-words.ts';

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
      ...tableBlocks(graph, one, scheme),
    ]),
    heading(2, parties.title),
    partyTable(graph, matrix, day),
    ...footer({ project, day, hash }),
  ]);
}

/** The table of one journey or one RACI table, with its footnotes. */
export function tableBlocks(graph: Graph, one: MatrixTable, scheme: RaciScheme): Block[] {
  const notes: string[] = [];
  const mark = (exceptions: readonly Exception[]): Inline => {
    const numbers = exceptions.map(exception => {
      const text = exceptionText(graph, exception, scheme);
      if (!notes.includes(text)) notes.push(text);
      return notes.indexOf(text) + 1;
    });
    const sorted = [...new Set(numbers)].sort((a, b) => a - b);
    return { markdown: sorted.map(number => superscript(number)).join('\u200A') };
  };
  const hasOpen = one.sections.some(({ rows }) => rows.some(({ open }) => open.length));
  const rows = one.sections.flatMap(({ title, rows }) => [
    ...(title === undefined ? [] : [[md`**${title}**`, ...one.columns.map(() => ''), ...(hasOpen ? [''] : [])]]),
    ...rows.map(row => rowCells(graph, one, row, scheme, mark, hasOpen)),
  ]);
  const head = [one.journey ? 'Touchpoint' : 'Responsibility', ...one.columns.map(({ title }) => title)];
  const isEmpty = rows.length === 0;
  return [
    ...(isEmpty ? [] : [table(hasOpen ? [...head, 'To settle'] : head, rows, { from: 1, to: head.length })]),
    ...(notes.length
      ? [{ block: notes.map((note, i) => `${superscript(i + 1)} ${escaped(note)}`).join('<br>\n') }]
      : []),
    ...(one.asleep.length
      ? [
          paragraph(
            md`Not met by customers on this day: ${joined(one.asleep.map(touchpoint => `${label(touchpoint)} (${asleepText(touchpoint)})`))}.`,
          ),
        ]
      : []),
  ];
}

function rowCells(
  graph: Graph,
  { columns, journey }: MatrixTable,
  row: MatrixRow,
  scheme: RaciScheme,
  mark: (exceptions: readonly Exception[]) => Inline,
  hasOpen: boolean,
): (Inline | string)[] {
  const { work } = row;
  const own = new Set(row.cells.flatMap(({ letters }) => letters.flatMap(({ exceptions }) => exceptions)));
  const later = mark(row.exceptions.filter(exception => !own.has(exception)));
  const only = onlyInText(graph, work);
  const title = joined(
    [
      journey ? label(work) : titleWithJourney(work),
      ...(work.kind === 'touchpoint' && work.isMomentOfTruth ? ['◆'] : []),
      ...(later.markdown ? [later] : []),
      ...(only ? [md`*(${only})*`] : []),
    ],
    ' ',
  );
  const cells = columns.map(({ party }) => {
    const cell = row.cells.find(cell => cell.party === party);
    if (!cell) return '';
    const marks = mark(cell.letters.flatMap(({ exceptions }) => exceptions));
    return md`${cellText(cell, scheme)}${marks.markdown ? md` ${marks}` : ''}`;
  });
  const open = joined(
    row.open.map(one => md`**${openText(graph, one)}**`),
    '; ',
  );
  return [title, ...cells, ...(hasOpen ? [open] : [])];
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
  const hasMoments = rows.some(({ work }) => work.kind === 'touchpoint' && work.isMomentOfTruth);
  return [
    table(
      ['Letter', 'Meaning'],
      [
        ...legend(lettersIn(matrix), scheme).map(({ letter, meaning }) => [md`**${letter}**`, meaning]),
        ...(hasSometimes ? [[md`**(A)**`, 'in some regions only: the number leads to the note below the table']] : []),
        ...(hasNotes ? [[md`**A ¹**`, 'with an exception: the number leads to the note below the table']] : []),
        ...(hasMoments ? [[md`**◆**`, 'a moment of truth for customers']] : []),
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

function superscript(number: number): string {
  return String(number).replace(/\d/g, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
}
