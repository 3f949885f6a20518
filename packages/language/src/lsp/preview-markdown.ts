/**
 * Our Markdown as HTML, for showing a document as it will be printed. Of Markdown nothing is trusted: HTML in it is shown as
 * text (but for the line break that our own tables use), pictures are not loaded, links lead to pages or within the document.
 */
import { type Html, html } from '@remit-cx/core/generate/html';
import { anchors } from '@remit-cx/core/generate/markdown';
import MarkdownIt from 'markdown-it';

/** Makes a text that stands alone (in a cell, in bold, in a heading) lead somewhere; undefined where it leads nowhere. */
export type LeadText = (text: string) => Html | undefined;

const lineBreak = '<br>';

/** A document as HTML. */
export function markdownHtml(text: string, lead: LeadText): Html {
  const markdown = new MarkdownIt({ html: false }).disable(['image', 'code']);
  markdown.validateLink = address => /^(https?:|mailto:|#)/i.test(address);
  const anchor = anchors();
  markdown.inline.ruler.before('html_inline', 'our_line_break', (state, silent) => {
    if (!state.src.startsWith(lineBreak, state.pos)) return false;
    if (!silent) state.push('hardbreak', 'br', 0);
    state.pos += lineBreak.length;
    return true;
  });
  const { rules } = markdown.renderer;
  rules.heading_open = (tokens, at, options, _, self) => {
    const title = (tokens[at + 1]?.children ?? []).map(({ content }) => content).join('');
    tokens[at]!.attrSet('id', anchor(title));
    return self.renderToken(tokens, at, options);
  };
  // A head without words is none: it would be read out as one.
  rules.th_open = (tokens, at) => (tokens[at + 1]?.content ? '<th scope="col">' : '<td>');
  rules.th_close = (tokens, at) => (tokens[at - 1]?.content ? '</th>\n' : '</td>\n');
  // How a cell is aligned comes as a style, which the policy of a preview does not allow.
  rules.td_open = (tokens, at) =>
    String(tokens[at]!.attrGet('style') ?? '').includes('center') ? '<td class="letters">' : '<td>';
  rules.text = (tokens, at) => {
    const text = tokens[at]!.content;
    const [before, after] = [tokens[at - 1]?.type, tokens[at + 1]?.type];
    const isWhole = before === undefined && after === undefined;
    const isBold = before === 'strong_open' && after === 'strong_close';
    return (((isWhole || isBold) && lead(text)) || html`${text}`).html;
  };
  return { html: markdown.render(text) };
}
