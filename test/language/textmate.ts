/** What the TextMate grammar makes of a text: each piece with its scopes, as an editor colours it before a server answers. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import onig from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

export interface Piece {
  readonly start: number;
  readonly end: number;
  /** From the outermost, without `source.remit`. */
  readonly scopes: readonly string[];
}

/** Stands for VS Code's Markdown, at its worst: it takes everything and never ends. */
const markdown = {
  scopeName: 'text.html.markdown',
  patterns: [{ begin: '(?=\\S)', end: '(?!)', name: 'markup.test' }],
  repository: {},
};

const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
await onig.loadWASM(wasm);
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: patterns => new onig.OnigScanner(patterns),
    createOnigString: text => new onig.OnigString(text),
  }),
  loadGrammar: async scope => {
    if (scope === markdown.scopeName) return markdown as unknown as textmate.IRawGrammar;
    const path = new URL('../../syntaxes/remit.tmLanguage.json', import.meta.url);
    return scope === 'source.remit' ? textmate.parseRawGrammar(readFileSync(path, 'utf8'), 'remit.json') : null;
  },
});
const grammar = (await registry.loadGrammar('source.remit'))!;

/** The pieces of a text in source order; line ends, and a byte-order mark at its start, are in none. */
export function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let stack: textmate.StateStack | null = null;
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (const line of text.slice(start).split(/(?<=\r\n|\n|\r(?!\n))/)) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line.replace(/[\r\n]+$/, ''), stack);
    for (const { startIndex, endIndex, scopes } of tokens)
      found.push({ start: start + startIndex, end: start + endIndex, scopes: scopes.slice(1) });
    stack = ruleStack;
    start += line.length;
  }
  return found;
}
