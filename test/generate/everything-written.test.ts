/**
 * Whatever can be written is printed, compared and found: each line of a text that has every kind of line is taken out, and the
 * JSON, a document and the difference must notice. So a new line of the language that nobody prints fails here.
 */
import { readFileSync } from 'node:fs';
import { diff } from '@remit-cx/core/diff/diff';
import { generators } from '@remit-cx/core/generate/all';
import type { Graph } from '@remit-cx/core/model/graph';
import type { Node } from '@remit-cx/core/project/fragment';
import { expect, test } from 'vitest';
import { modelOf, today } from '../project.ts';
import { generated } from './sample.ts';

const file = 'everything.remit';
const text = readFileSync('test/generate/everything.txt', 'utf8');
const graph = modelOf({ [file]: text });
const [fragment] = graph.fragments;

/** Everything that stands in a block or follows a line, in source order, with its type. */
function linesOf(node: Node): Node[] {
  const found: Node[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith('$')) continue;
    for (const inner of Array.isArray(value) ? value : [value]) {
      if (typeof inner !== 'object' || inner === null || !('$type' in inner)) continue;
      if (Array.isArray(value) && lists.has(key)) found.push(inner as Node);
      found.push(...linesOf(inner as Node));
    }
  }
  return found;
}
const lists = new Set(['elements', 'body', 'qualifiers', 'factors', 'rows', 'rules']);

const lines = linesOf(fragment!.root);

/** The text without a line: the lines below it stay where they are. */
function without({ $start, $end }: Node): string {
  return `${text.slice(0, $start)}${text.slice($start, $end).replace(/[^\n]/g, ' ')}${text.slice($end)}`;
}

/** Every Markdown document, without the footer, whose fingerprint is of the text. */
function pages(source: string): string {
  return generators
    .filter(({ formats }) => formats.includes('md'))
    .flatMap(({ name }) => Object.entries(generated(name, 'md', { [file]: source })))
    .map(([path, page]) => `${path}\n${page.replace(/\n\*As of [^\n]*\n$/, '')}`)
    .join('\n');
}

/** The JSON without the fingerprint and what rules find. */
function json(source: string): string {
  const {
    source: _,
    findings: __,
    ...model
  } = JSON.parse(generated('json', 'json', { [file]: source })['model.json']!);
  return JSON.stringify(model);
}

test('the text is right', () => {
  expect(fragment!.errors).toEqual([]);
  expect(graph.problems.map(({ problem }) => problem.message)).toEqual([]);
  expect(fragment!.refs.filter(({ to }) => !to).map(({ text }) => text)).toEqual([]);
});

test('every rule of the grammar is in it', () => {
  const grammar = readFileSync('packages/language/src/remit.langium', 'utf8');
  const parsed = new Set<string>();
  const visit = (node: Node): void => {
    parsed.add(node.$type);
    for (const [key, value] of Object.entries(node)) {
      if (key.startsWith('$')) continue;
      for (const inner of Array.isArray(value) ? value : [value])
        if (typeof inner === 'object' && inner !== null && '$type' in inner) visit(inner as Node);
    }
  };
  visit(fragment!.root);
  const rules = [...grammar.matchAll(/^([A-Z]\w*)(?: (?:returns|infers) (\w+))?:/gm)].filter(
    ([, , type]) => type !== 'string',
  );
  const types = rules.map(([, name, type]) => type ?? name!);
  // Element is a choice; a selection is a claim's, which test/conditions has; comparisons are a policy's.
  const elsewhere = ['Element', 'Selection', 'Comparison', 'Value'];
  expect([...new Set(types)].filter(type => !parsed.has(type) && !elsewhere.includes(type))).toEqual([]);
});

const [before, beforeJson] = [pages(text), json(text)];

test.each(
  lines.map(
    line =>
      [
        `line ${text.slice(0, line.$start).split('\n').length}, ${line.$type}: ${text.slice(line.$start, line.$end).split('\n')[0]}`,
        line,
      ] as const,
  ),
)('%s', (_, line) => {
  const rest = without(line);
  const after: Graph = modelOf({ [file]: rest });
  expect(after.fragments.flatMap(({ errors }) => errors)).toEqual([]);
  const { changes } = diff({ graph, day: today }, { graph: after, day: today });
  const noticed = {
    json: json(rest) !== beforeJson,
    documents: pages(rest) !== before,
    diff: changes.length > 0,
  };
  expect(noticed).toEqual({ json: true, documents: true, diff: true });
});

test('what stands above a thing as a comment is printed', () => {
  const comments = [...text.matchAll(/\/\*\* (About .*?) \*\//g)].map(match => match[1]!);
  expect(comments.length).toBeGreaterThan(25);
  expect(comments.filter(comment => !before.includes(comment))).toEqual([]);
});
