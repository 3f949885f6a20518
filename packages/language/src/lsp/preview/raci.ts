/** The RACI matrix beside the text: the projection that the documents print. */
import { html } from '@remit-cx/core/generate/html';
import { raciHtml } from '@remit-cx/core/generate/raci-html';
import { raciMatrix } from '@remit-cx/core/generate/raci-matrix';
import type { Showing, Shown } from '../preview.ts';
import { counted } from './count.ts';

export function previewRaci({ live, day, only, places }: Showing): Shown {
  const { graph, config } = live;
  const matrix = raciMatrix(graph, day, only);
  const rows = matrix.tables.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows));
  const open = rows.filter(({ open }) => open.some(({ from }) => from === undefined)).length;
  if (rows.length === 0) return { html: html`<p>${nothing(only)}</p>`, count: nothing(only) };
  return {
    html: raciHtml(graph, matrix, config.scheme, places.lead),
    count: `${counted(rows.length, 'row')} in ${counted(matrix.tables.length, 'table')}, ${open ? `${open} not settled` : 'all settled'}.`,
  };
}

function nothing({ part, region, department, onlyOpen }: Showing['only']): string {
  if (onlyOpen) return 'Nothing is open here: one party is accountable for everything.';
  if (part ?? region ?? department) return 'There is nothing that meets what you chose.';
  return 'There is no touchpoint and no responsibility yet. Write: journey buy "Buy" { touchpoint shop "Shop" { } }';
}
