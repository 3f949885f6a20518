import { LiveProject } from '@remit-cx/language/builder';
import { type Compared, compare } from '@remit-cx/language/lsp/compare';
import type { ChangeNode } from '@remit-cx/language/lsp/comparison/nodes';
import { expect, test } from 'vitest';
import { today } from '../project.ts';
import { projectOf } from './editor.ts';

const people = 'role cco "Chief Customer Officer"\nrole cmo "CMO"\n';
const before =
  'journey j "Journey" {\n  owner cco\n  touchpoint a "Ad" { accountable cco }\n  touchpoint b "Bill" { accountable cmo }\n}\n';
const after = 'journey j "Journey" {\n  owner cco\n  touchpoint a "Ad" { accountable cmo }\n  touchpoint b "Bill"\n}\n';

const dayOf = () => today;
const ask = async (live: LiveProject, files: Readonly<Record<string, string | null>>): Promise<Compared> => {
  const asked = Object.entries(files).map(([file, text]) => ({ uri: `file:///project/${file}`, text }));
  return (await compare([live], { files: asked }, dayOf))[0]!;
};

/** The tree as indented lines: `label (note) look place`. */
const shown = (nodes: readonly ChangeNode[], indent = ''): string[] =>
  nodes.flatMap(({ label, note, look, place, inner }) => [
    `${indent}${label}${note && ` (${note})`} ${look}${place ? ` ${place.in} ${place.uri.split('/').at(-1)}:${place.range.start.line + 1}` : ''}`,
    ...shown(inner, `${indent}  `),
  ]);

test('what changed, the worst first, with its place now or before; and whom to ask', async () => {
  const { headline, nodes, markdown, project, day } = await ask(projectOf({ 'p.remit': people, 'j.remit': after }), {
    'j.remit': before,
  });
  expect([project, day, headline]).toEqual(['project', today, '1 gap · 1 transfer']);
  expect(shown(nodes)).toEqual([
    '1 gap gap',
    '  Bill (CMO → nobody) gap before j.remit:4',
    '1 transfer transfer',
    '  Ad (Chief Customer Officer → CMO) transfer after j.remit:3',
    'Sign-off (2) sign-off',
    '  CMO (loses and gains) signer',
    '  Chief Customer Officer (loses) signer',
  ]);
  expect(nodes[0]!.inner[0]!.detail).toContain('`accountable cmo` was removed');
  expect(markdown).toContain('### Ownership: 1 gap · 1 transfer');
  expect(markdown).toContain('`was j.remit:4`');
});

test('the same text gives nothing, and looking back changes nothing of what is shown now', async () => {
  const live = projectOf({ 'p.remit': people, 'j.remit': after });
  const { revision } = live;
  const refs = live.project.fragments.flatMap(({ refs }) => refs.map(({ to }) => to));
  ask(live, { 'j.remit': before, 'p.remit': 'role cco' });
  expect(live.project.fragments.flatMap(({ refs }) => refs.map(({ to }) => to))).toEqual(refs);
  expect(live.revision).toBe(revision);
  expect(await ask(live, {})).toMatchObject({ headline: 'nothing changed', nodes: [] });
});

test('files that came, went and were moved', async () => {
  const live = projectOf({ 'p.remit': people, 'new.remit': 'journey n { owner cco }\n' });
  const { nodes } = await ask(live, { 'new.remit': null, 'gone/old.remit': before });
  expect(shown(nodes).filter(line => /^ +(Journey|n)\b/.test(line))).toEqual([
    '  Journey removed before old.remit:1',
    '  n (Chief Customer Officer) added after new.remit:1',
  ]);
  expect(
    (await ask(projectOf({ 'p.remit': people, 'a.remit': before }), { 'a.remit': null, 'b.remit': before })).headline,
  ).toBe('nothing changed');
});

test('the settings of before count for before: words that were added since, files that were left out', async () => {
  const config = '{ "name": "air", "include": ["in/**"] }';
  const live = projectOf({ 'in/p.remit': people, 'in/j.remit': before }, config);
  const { headline, project } = await ask(live, { 'out/x.remit': 'role gone', 'in/y.remit': 'role was' });
  expect([project, headline]).toEqual(['air', '1 removed']);
  expect((await ask(live, { 'remit.json': '{ "include": ["**"] }', 'out/x.remit': 'role gone' })).headline).toBe(
    '1 removed',
  );
});

test('of several projects those in which something changed; a file belongs to the nearest', async () => {
  const outer = projectOf({ 'p.remit': people });
  const inner = new LiveProject('file:///project/inner');
  inner.set('p.remit', 'file:///project/inner/p.remit', people);
  const changed = async (uri: string) =>
    (await compare([outer, inner], { files: [{ uri, text: 'role was "Was"' }] }, dayOf)).map(
      ({ folder, headline }) => `${folder} ${headline}`,
    );
  expect(await changed('file:///project/old.remit')).toEqual(['file:///project 1 removed']);
  expect(await changed('file:///project/inner/old.remit')).toEqual(['file:///project/inner 1 removed']);
  expect(await compare([outer, inner], { files: [] }, dayOf)).toHaveLength(2);
});

test('of very many changes the first are listed, and the others counted', async () => {
  const many = Array.from({ length: 502 }, (_, i) => `role r${i}`).join('\n');
  const { nodes } = await ask(projectOf({ 'p.remit': `${people}${many}\n` }), { 'p.remit': people });
  expect(nodes.map(({ label }) => label)).toEqual(['502 added']);
  expect(nodes[0]!.inner).toHaveLength(501);
  expect(nodes[0]!.inner.at(-1)!.label).toBe('2 more');
});

test('one address, however an editor spells it', async () => {
  const live = new LiveProject('file:///project');
  live.set('büro.remit', 'file:///project/büro.remit', people);
  const files = [{ uri: 'file:///project/b%C3%BCro.remit', text: 'role cco "Chief"\nrole cmo "CMO"\n' }];
  expect((await compare([live], { files }, dayOf))[0]!.headline).toBe('1 change of text only');
});

test('a file that cannot be read to its end is said', async () => {
  const { nodes } = await ask(projectOf({ 'p.remit': people }), { 'p.remit': `${people}role {` });
  expect(nodes[0]).toMatchObject({ look: 'uncertain' });
});
