/**
 * A responsibility matrix as HTML, for a page and for an editor: the same rows, letters and footnotes as in Markdown. Where
 * something is written is for the caller to lead to.
 */
import type { Graph } from '../model/graph.ts';
import { type Claim, label, type NamedEntity } from '../model/model.ts';
import { ownership } from '../model/ownership.ts';
import type { RaciScheme } from '../model/raci-scheme.ts';
import type { Day } from '../project/values.ts';
import { type Html, html } from './html.ts';
import { markLegend, marksOf } from './marks.ts';
import { headedBy, partyWithHolder } from './party-words.ts';
import type { Column } from './raci-columns.ts';
import { atNoLetter, Footnotes } from './raci-footnotes.ts';
import { lettersIn, type Matrix, type MatrixTable } from './raci-matrix.ts';
import type { MatrixCell, MatrixRow } from './raci-row.ts';
import { asleepText, cellText, legend, onlyInText, openText, titleWithJourney } from './raci-words.ts';

/** Makes something lead to where it is written: to a thing, or to the line of a claim. A file that people print leads nowhere. */
export type Lead = (to: NamedEntity | Claim, shown: Html) => Html;

export const leadNowhere: Lead = (_, shown) => shown;

interface Printing {
  readonly graph: Graph;
  readonly day: Day;
  readonly scheme: RaciScheme;
  readonly lead: Lead;
}

/** The tables of a matrix one after the other, each with a heading, and what the letters mean. */
export function raciHtml(graph: Graph, matrix: Matrix, scheme: RaciScheme, lead: Lead): Html {
  const printing = { graph, day: matrix.day, scheme, lead };
  return html`${matrix.tables.map((one, i) => tableHtml(printing, one, i))}${legendHtml(matrix, scheme)}`;
}

function tableHtml(printing: Printing, one: MatrixTable, index: number): Html {
  const { graph, scheme, lead } = printing;
  const notes = new Footnotes(graph, scheme);
  const width = one.columns.length + 1;
  const bodies = one.sections.map(({ title, rows }) => {
    const head =
      title === undefined
        ? undefined
        : html`<tr class="section"><th scope="rowgroup" colspan="${width}"><span>${title}</span></th></tr>`;
    return html`<tbody>${head}${rows.map(row => rowHtml(printing, one, row, notes))}</tbody>`;
  });
  const about = one.journey ?? one.written;
  const heading = about ? lead(about, html`${one.title}`) : html`${one.title}`;
  const id = `part-${index}`;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${journeyOwner(printing, one)}${
    bodies.length
      ? html`<table aria-labelledby="${id}"><thead><tr><th scope="col">${
          one.journey ? 'Touchpoint' : 'Responsibility'
        }</th>${one.columns.map(column => columnHtml(printing, column))}</tr></thead>${bodies}</table>`
      : undefined
  }${
    notes.texts.length ? html`<ol class="notes">${notes.texts.map(text => html`<li>${text}</li>`)}</ol>` : undefined
  }${asleepHtml(printing, one)}</section>`;
}

/** The column of a head has the title of the department, and leads there. */
function columnHtml({ graph, lead }: Printing, { party, title }: Column): Html {
  const [department] = headedBy(graph, party);
  const to = department ?? party;
  return html`<th scope="col">${to.kind === 'builtin' ? html`<span>${title}</span>` : lead(to, html`${title}`)}</th>`;
}

function journeyOwner({ graph, day }: Printing, { journey }: MatrixTable): Html | undefined {
  if (!journey) return undefined;
  const owners = ownership(graph, journey, day).map(({ regions, everywhere, answer }, i) => {
    const who = answer.parties.length
      ? answer.parties.map(party => partyWithHolder(graph, party, day)).join(' and ')
      : 'nobody';
    return html`${i ? ', ' : ''}<strong>${who}</strong>${everywhere ? '' : ` (${regions.map(label).join(', ')})`}`;
  });
  return html`<p>Answers for the journey from end to end: ${owners}.</p>`;
}

function rowHtml(printing: Printing, { columns, journey }: MatrixTable, row: MatrixRow, notes: Footnotes): Html {
  const { graph, scheme, lead } = printing;
  const { work, open } = row;
  const later = notes.numbersOf(atNoLetter(row));
  const only = onlyInText(graph, work);
  const marks = marksOf(work);
  const title = lead(work, html`${journey ? label(work) : titleWithJourney(work)}`);
  const said = open.map(
    one => html`<span class="open ${one.from === undefined ? one.verdict : 'later'}">${openText(graph, one)}</span>`,
  );
  const cells = columns.map(({ party }) => {
    const cell = row.cells.find(cell => cell.party === party);
    if (!cell) return html`<td></td>`;
    const isInConflict = open.some(
      ({ verdict, from, parties }) => verdict === 'conflict' && from === undefined && parties.includes(party),
    );
    return cellHtml(printing, cell, isInConflict, notes);
  });
  const isOpen = open.some(({ from }) => from === undefined);
  return html`<tr${isOpen ? html` class="is-open"` : undefined}><th scope="row">${title}${
    marks.length ? html` <span class="marks">${marks.join(' ')}</span>` : undefined
  }${noteMarks(later)}${only ? html` <em>(${only})</em>` : undefined}${said}</th>${cells}</tr>`;

  function cellHtml({ lead }: Printing, cell: MatrixCell, isInConflict: boolean, notes: Footnotes): Html {
    const [main] = cell.letters.toSorted((a, b) => Number(b.letter === 'A') - Number(a.letter === 'A'));
    const shown = html`${cellText(cell, scheme)}`;
    const [claim] = main?.claims ?? [];
    const marks = noteMarks(notes.numbersOf(cell.letters.flatMap(({ exceptions }) => exceptions)));
    const kind = `${main?.letter.toLowerCase()}${isInConflict ? ' conflict' : ''}`;
    return html`<td class="${kind}">${claim ? lead(claim, shown) : shown}${marks}</td>`;
  }
}

function noteMarks(numbers: readonly number[]): Html | undefined {
  if (numbers.length === 0) return undefined;
  return html`<sup><span class="unseen">, note </span>${numbers.join(' ')}</sup>`;
}

function asleepHtml({ lead }: Printing, { asleep }: MatrixTable): Html | undefined {
  if (asleep.length === 0) return undefined;
  const all = asleep.map(
    (touchpoint, i) =>
      html`${i ? ', ' : ''}${lead(touchpoint, html`${label(touchpoint)}`)} (${asleepText(touchpoint)})`,
  );
  return html`<p>Not met by customers on this day: ${all}.</p>`;
}

function legendHtml(matrix: Matrix, scheme: RaciScheme): Html {
  const rows = matrix.tables.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows));
  const hasSometimes = rows.some(({ cells }) => cells.some(({ letters }) => letters.some(({ general }) => !general)));
  const all = [
    ...legend(lettersIn(matrix), scheme).map(({ letter, meaning }) => [letter, meaning] as const),
    ...(hasSometimes ? [['(A)', 'in some regions only: the number leads to the note below the table'] as const] : []),
    ...markLegend(rows.map(({ work }) => work)),
  ];
  return html`<section aria-labelledby="legend"><h2 id="legend">How to read this</h2><dl class="legend">${all.map(
    ([sign, meaning]) => html`<div><dt>${sign}</dt><dd>${meaning}</dd></div>`,
  )}</dl><p>A column stands for a department and its head; a role that is not a head has its own.</p></section>`;
}
