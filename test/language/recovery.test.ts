/** Of a text with a mistake nearly everything is still known: what the mistake costs is counted, token by token and line by line. */
import { type Node, Ref } from '@remit-cx/core/project/fragment';
import { parse } from '@remit-cx/language/parse';
import { remitServices } from '@remit-cx/language/services';
import { expect, test } from 'vitest';
import { airline } from './programs.ts';

const { text } = airline;
const whole = factsOf(text);

/** Every name, title, reference, word, day and text, with the kinds of things around it; how often each is said. */
function factsOf(source: string): Map<string, number> {
  const facts = new Map<string, number>();
  const visit = (node: Node, around: string) => {
    for (const [key, value] of Object.entries(node)) {
      if (key.startsWith('$')) continue;
      for (const each of Array.isArray(value) ? value : [value]) {
        if (each instanceof Ref || typeof each === 'string') {
          const fact = `${around}.${key} = ${each instanceof Ref ? each.text : each}`;
          facts.set(fact, (facts.get(fact) ?? 0) + 1);
        } else if (each !== null && typeof each === 'object') visit(each, `${around}/${each.$type}`);
      }
    }
  };
  visit(parse('main.remit', source).root, '');
  return facts;
}

/** How many facts of the whole are missing from another text. */
function lost(source: string): number {
  const left = factsOf(source);
  let count = 0;
  for (const [fact, times] of whole) count += Math.max(0, times - (left.get(fact) ?? 0));
  return count;
}

/** `median 1, most 12: 0 x 40, 1 x 300, ...` */
function distribution(counts: readonly number[]): string {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  const listed = [...times].sort(([a], [b]) => a - b).map(([count, n]) => `${count} x ${n}`);
  return `median ${share(counts, 0.5)}, most ${share(counts, 1)}: ${listed.join(', ')}`;
}

/** The count that a share of all counts does not exceed. */
function share(counts: readonly number[], part: number): number {
  const sorted = [...counts].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
}

test('the example holds facts to lose', () => {
  expect([...whole.values()].reduce((a, b) => a + b)).toBeGreaterThan(200);
  expect(lost(text)).toBe(0);
});

const { tokens } = remitServices().parser.Lexer.tokenize(text);
const lines = text.split('\n');
const without = (line: number) => lines.toSpliced(line, 1, '').join('\n');

test('a token that is missing costs at most two facts at the median', () => {
  const counts = tokens.map(({ startOffset, endOffset }) =>
    lost(text.slice(0, startOffset) + text.slice(endOffset! + 1)),
  );
  console.log(`facts lost when one of ${tokens.length} tokens is missing: ${distribution(counts)}`);
  expect(share(counts, 0.5)).toBeLessThanOrEqual(2);
  expect(share(counts, 0.9)).toBeLessThanOrEqual(5);
  const brackets = counts.filter((_, i) => /^[{}]$/.test(tokens[i]!.image));
  // Only in a block on one line does the indentation not tell where the bracket was.
  expect(share(brackets, 0.9), 'a bracket that is missing').toBe(0);
  expect(share(brackets, 1), 'a bracket that is missing').toBeLessThanOrEqual(3);
});

test('a line that is missing costs what it said', () => {
  const counts = lines.map((_, i) => lost(without(i)));
  console.log(`facts lost when one of ${lines.length} lines is missing: ${distribution(counts)}`);
  expect(share(counts, 0.5)).toBeLessThanOrEqual(2);
  for (const [i, count] of counts.entries()) {
    const said = tokens.filter(({ startLine, endLine }) => startLine! <= i + 1 && i < endLine!).length;
    if (!lines[i]!.endsWith('{')) expect(count, lines[i]).toBeLessThanOrEqual(said);
  }
});

test('a line that is half written costs nothing of another line', () => {
  let cuts = 0;
  for (const [i, { startOffset, startLine }] of tokens.entries()) {
    // A list may go on after a comma: what comes next is then part of it.
    if (tokens[i - 1]?.image === ',') continue;
    const cut = text.slice(0, startOffset) + text.slice(text.indexOf('\n', startOffset));
    expect(lost(cut), cut.slice(startOffset - 60, startOffset + 60)).toBeLessThanOrEqual(lost(without(startLine! - 1)));
    cuts++;
  }
  expect(cuts).toBeGreaterThan(350);
});
