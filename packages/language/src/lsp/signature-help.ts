/** What may follow on the line that is being written: its form, with the part in bold that comes next. */
import type { IToken } from 'chevrotain';
import type { SignatureHelp } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { GrammarLines } from '../grammar-lines.ts';
import { remitServices } from '../services.ts';
import { cursorAt } from './cursor.ts';
import { isFirstOfLine } from './words.ts';

let grammar: GrammarLines | undefined;

/** The form of the line that an offset is in; undefined in prose, in a table, and before the first word of a line is written. */
export function signatureHelp({ project }: LiveProject, file: string, offset: number): SignatureHelp | undefined {
  const fragment = project.fragment(file);
  const cursor = fragment && cursorAt(fragment, offset);
  if (!cursor || cursor.isFirst) return undefined;
  const { block, line } = lineOf(cursor.tokens);
  const [first] = line;
  if (!first || first.image === '|' || line.some(({ image }) => image === '|')) return undefined;
  grammar ??= new GrammarLines(remitServices().Grammar);
  const known = block === undefined ? [grammar.headOf(first.image)] : grammar.linesIn(block);
  const written = line.map(({ image }) => image);
  const label = known
    .filter(form => form !== undefined)
    .map(form => form.replace(/ +\/\/.*/, ''))
    .filter(form => wordsIn(form)[0] === first.image || alternatives(form).includes(first.image))
    .sort((a, b) => fit(b, written) - fit(a, written))[0];
  if (label === undefined) return undefined;
  const parts = partsOf(label);
  return {
    signatures: [{ label, parameters: parts.map(part => ({ label: [part.start, part.end] })) }],
    activeSignature: 0,
    activeParameter: activePart(label, parts, written),
  };
}

/** The block that the last of some words is in, by its first word, and the words of the line so far. */
function lineOf(tokens: readonly IToken[]): { block: string | undefined; line: readonly IToken[] } {
  const blocks: string[] = [];
  let line: IToken[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.image === '{') {
      blocks.push(line[0]?.image ?? '');
      line = [];
    } else if (token.image === '}') {
      blocks.pop();
      line = [];
    } else {
      const isNew = isFirstOfLine(tokens, i) && !/^[,.]$/.test(tokens[i - 1]?.image ?? '');
      if (isNew && !token.tokenType.name.startsWith('|')) line = [token];
      else line.push(token);
    }
  }
  return { block: blocks.at(-1), line };
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** The parts of a form between which there is a blank, those in brackets in one piece. */
function partsOf(form: string): readonly Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= form.length; i++) {
    const letter = form[i];
    if (letter === '[' || letter === '(') depth++;
    else if (letter === ']' || letter === ')') depth--;
    else if (letter === undefined || (letter === ' ' && depth === 0)) {
      // What goes on with commas belongs to what it repeats.
      if (form.slice(start, i) === '...' && parts.length)
        parts[parts.length - 1] = { start: parts.at(-1)!.start, end: i };
      else if (i > start) parts.push({ start, end: i });
      start = i + 1;
    }
  }
  return parts;
}

/** Where the writer is: at the part whose keyword was written last, else at the first value behind the first words. */
function activePart(form: string, parts: readonly Part[], written: readonly string[]): number {
  const texts = parts.map(({ start, end }) => form.slice(start, end));
  const isKeyword = (text: string) => /^\p{Ll}+$/u.test(text) || alternatives(text).includes(written[0]!);
  const firstValue = texts.findIndex(text => !isKeyword(text));
  for (let i = written.length - 1; i > 0; i--) {
    const at = texts.findIndex((text, n) => n >= firstValue && wordsIn(text)[0] === written[i] && text.startsWith('['));
    if (at >= 0) return at;
  }
  return Math.max(firstValue, 0);
}

/** How many of the written words a form begins with. */
function fit(form: string, written: readonly string[]): number {
  const words = wordsIn(form);
  let count = 0;
  while (count < words.length && words[count] === written[count]) count++;
  return count;
}

function wordsIn(form: string): readonly string[] {
  return form.match(/[\p{L}-]+/gu) ?? [];
}

/** The words between which a form begins with a choice: `(decide | recommend | ...)`. */
function alternatives(form: string): readonly string[] {
  return /^\(([^()]*)\)/.exec(form)?.[1]?.split(' | ') ?? [];
}
