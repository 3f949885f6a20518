/** A charter as an editor shows it: text in, what stands on the page out. */
import { preview } from '@remit-cx/language/lsp/preview';
import { markdownHtml } from '@remit-cx/language/lsp/preview-markdown';
import { expect, test } from 'vitest';
import { projectOf } from '../lsp/editor.ts';
import { today } from '../project.ts';

const show = (text: string, more: Partial<Parameters<typeof preview>[1]> = {}) =>
  preview(projectOf(text), { kind: 'charter', ...more }, today);

const written = (markdown: string) => markdownHtml(markdown, () => undefined).html.trim();

const project = `
  role lead "Lead" { held by anna }
  person anna "Anna"
  forum council "Council" { chair lead cadence monthly decides by consent }
  journey trip "Trip" { owner lead touchpoint desk "Desk" { accountable lead } }
  charter ours "Our charter" { purpose "Why **we** do <b>this</b>" }
  charter other "The other" { purpose "Else" }`;

test('it is the document that is printed, with its title, headings and tables', () => {
  const { html, count, part, parts, isNarrowed } = show(project);
  expect({ count, part, isNarrowed }).toEqual({
    count: 'Our charter, as it will be printed.',
    part: 'ours',
    isNarrowed: false,
  });
  expect(parts.map(({ title }) => title)).toEqual(['Our charter', 'The other']);
  expect(html).toMatch(/<h1 id="our-charter"><button[^>]*>Our charter<\/button><\/h1>/);
  expect(html).toContain('Why <strong>we</strong> do &lt;b&gt;this&lt;/b&gt;');
  expect(html).toContain('As of <strong>2026-11-01</strong>');
  expect(show(project, { part: 'other' }).html).toContain('Else');
});

test('its links lead to its headings', () => {
  const { html } = show(project);
  const ids = new Set([...html.matchAll(/<h\d id="([^"]*)"/g)].map(match => match[1]));
  const links = [...html.matchAll(/<a href="#([^"]*)"/g)].map(match => decodeURIComponent(match[1]!));
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter(link => !ids.has(link))).toEqual([]);
});

test('what it names leads to where it is written', () => {
  const { html, places } = show(project);
  const at = /data-at="(\d+)">Council</.exec(html)![1];
  expect(places[Number(at)]!.at).toEqual({ start: { line: 3, character: 8 }, end: { line: 3, character: 15 } });
});

test('without a charter it says how to begin', () => {
  expect(show('role r').count).toContain('charter ours');
});

test.each([
  ['HTML is text', '<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  [
    'a block of HTML is text',
    '<div onclick="x">\na\n</div>',
    '<p>&lt;div onclick=&quot;x&quot;&gt;\na\n&lt;/div&gt;</p>',
  ],
  ['a picture is not loaded', '![a](https://example.org/x.png)', '<p>!<a href="https://example.org/x.png">a</a></p>'],
  ['a link runs nothing', '[a](javascript:alert(1))', '<p>[a](javascript:alert(1))</p>'],
  ['nor does one of data', '[a](data:text/html,x)', '<p>[a](data:text/html,x)</p>'],
  ['a link of the editor is none', '[a](command:x)', '<p>[a](command:x)</p>'],
  [
    'a head without words is none',
    '| | b |\n| --- | --- |\n| c | d |',
    '<table>\n<thead>\n<tr>\n<td></td>\n<th scope="col">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td>d</td>\n</tr>\n</tbody>\n</table>',
  ],
  ['our line break is one', 'a<br>b', '<p>a<br>\nb</p>'],
  [
    'no style is written',
    '| a |\n| :---: |\n| b |',
    '<table>\n<thead>\n<tr>\n<th scope="col">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class="letters">b</td>\n</tr>\n</tbody>\n</table>',
  ],
])('%s', (_, markdown, expected) => {
  expect(written(markdown)).toBe(expected);
});
