/**
 * HTML from data. What people wrote is escaped here and nowhere else: a plain string that goes into `html` is text from
 * outside, in an element or between the quotes of an attribute. Only what this file returns is HTML.
 */
import { visible } from './visible.ts';

export interface Html {
  readonly html: string;
}

type Piece = Html | string | number | readonly Html[] | undefined;

/** Puts pieces into HTML: html`<td>${title}</td>` escapes the title. A list stands one after the other; undefined is nothing. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { html: parts.reduce((all, part, i) => all + asHtml(pieces[i - 1]) + part) };
}

function asHtml(piece: Piece): string {
  if (piece === undefined) return '';
  if (typeof piece === 'object') return 'html' in piece ? piece.html : piece.map(({ html }) => html).join('');
  return escapeHtml(String(piece));
}

/** Text that shows as it is, in an element and between quotes. */
function escapeHtml(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
