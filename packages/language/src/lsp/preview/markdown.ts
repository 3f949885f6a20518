/**
 * Our Markdown as HTML, for showing a document as it will be printed. Of Markdown nothing is trusted: HTML in it is shown as
 * text (but for the line break that our own tables use), pictures are not loaded, links lead to pages or within the document.
 */
import { type Html, html } from '@remit-cx/core/generate/html';
import { anchors } from '@remit-cx/core/generate/markdown';
import MarkdownIt from 'markdown-it';

/** What leads to where it is written; lines are those of the Markdown, from 0. */
export interface Leading {
  /** Makes a text that stands alone (in a cell, in bold, as a name, in a heading) lead somewhere; undefined where it leads nowhere. */
  text(text: string, look: 'plain' | 'bold' | 'name', line: number): Html | undefined;
  /** The number of the place that a line is about. */
  line(line: number): number | undefined;
}

const nowhere: Leading = { text: () => undefined, line: () => undefined };

/** What holds a line of its own. */
const lineTokens = ['heading_open', 'paragraph_open', 'list_item_open', 'tr_open'];

const lineBreak = '<br>';

/** A document as HTML. */
export function markdownHtml(text: string, lead = nowhere): Html {
  const markdown = new MarkdownIt({ html: false }).disable(['image', 'code']);
  markdown.validateLink = address => /^(https?:|mailto:|#)/i.test(address);
  const anchor = anchors();
  markdown.inline.ruler.before('html_inline', 'our_line_break', (state, silent) => {
    if (!state.src.startsWith(lineBreak, state.pos)) return false;
    if (!silent) state.push('hardbreak', 'br', 0);
    state.pos += lineBreak.length;
    return true;
  });
  let line = 0;
  markdown.core.ruler.push('our_places', ({ tokens }) => {
    for (const token of tokens) {
      const at = lineTokens.includes(token.type) && token.map ? lead.line(token.map[0]) : undefined;
      if (at !== undefined && !token.hidden) token.attrSet('data-about', String(at));
    }
  });
  const { rules } = markdown.renderer;
  for (const type of lineTokens)
    rules[type] = (tokens, at, options, _, self) => {
      line = tokens[at]!.map?.[0] ?? line;
      return self.renderToken(tokens, at, options);
    };
  rules.heading_open = (tokens, at, options, _, self) => {
    const title = (tokens[at + 1]?.children ?? []).map(({ content }) => content).join('');
    tokens[at]!.attrSet('id', anchor(title));
    line = tokens[at]!.map?.[0] ?? line;
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
    return (((isWhole || isBold) && lead.text(text, isBold ? 'bold' : 'plain', line)) || html`${text}`).html;
  };
  rules.code_inline = (tokens, at) => {
    const written = html`<code>${tokens[at]!.content}</code>`;
    return ((tokens.length === 1 && lead.text(tokens[at]!.content, 'name', line)) || written).html;
  };
  return { html: markdown.render(text) };
}
