/** The RACI tables that a charter carries: those that it names, or all. */
import type { Charter, RaciTable } from '../../model/model.ts';
import type { Occasion } from '../generator.ts';
import { about, heading, joined, md, paragraph } from '../markdown.ts';
import { markLegend } from '../marks.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { annexTable, lettersIn } from '../raci-matrix.ts';
import { introduction } from '../raci-more.ts';
import { tableBlocks } from '../raci-table.ts';
import { legend } from '../raci-words.ts';
import type { Section } from './section.ts';

export const raci: Section = {
  name: 'raci',
  title: 'RACI annex',
  write(occasion, charter) {
    const { graph, day, scheme } = occasion;
    const tables = tablesOf(occasion, charter).map(table => annexTable(graph, table, day));
    if (tables.length === 0) return [paragraph('No RACI table is declared.')];
    const work = tables.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows.map(row => row.work)));
    const letters = [
      ...legend(lettersIn({ tables }), scheme).map(({ letter, meaning }) => md`**${letter}** ${meaning}`),
      ...markLegend(work).map(([mark, meaning]) => md`**${mark}** ${meaning}`),
    ];
    return [
      paragraph(joined(letters, '<br>')),
      paragraph('A letter in brackets holds in some regions only; the number leads to the note below the table.'),
      ...tables.flatMap(one => [
        ...[heading(3, one.title), ...introduction(one)].map(block =>
          one.written ? about(one.written, block) : block,
        ),
        ...tableBlocks(graph, one, scheme),
      ]),
    ];
  },
};

function tablesOf({ graph }: Occasion, { includes }: Charter): readonly RaciTable[] {
  const named = (includes ?? []).flatMap(part => ('table' in part ? [part.table] : []));
  const isAll = !includes || includes.some(part => 'section' in part && part.section === 'raci');
  return isAll ? inSourceOrder(graph.all('raci')) : [...new Set(graph.getAll(named))];
}
