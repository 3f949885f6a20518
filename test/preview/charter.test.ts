/** A charter as an editor shows it: text in, what stands on the page out. */
import { charterPage } from '@remit-cx/core/generate/charter/charter-page';
import { lint } from '@remit-cx/core/lint/lint';
import { preview } from '@remit-cx/language/lsp/preview';
import { markdownHtml } from '@remit-cx/language/lsp/preview/markdown';
import { describe, expect, test } from 'vitest';
import { placeAt } from '../../packages/vscode/src/preview/place-at.ts';
import { projectOf } from '../lsp/editor.ts';
import { today } from '../project.ts';

const show = (text: string, more: Partial<Parameters<typeof preview>[1]> = {}) =>
  preview(projectOf(text), { kind: 'charter', ...more }, today);

const written = (markdown: string) => markdownHtml(markdown).html.trim();

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
  expect(html).toMatch(/<h1 [^>]*id="our-charter"><button[^>]*>Our charter<\/button><\/h1>/);
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

describe('every line that is about something written leads to it, and the cursor there marks the line', () => {
  const text = `role lead "Lead" { held by anna mandate { authority "May stop it" } }
person anna "Anna"
person zoe "Zoe"
region north "North"
organization house "House" {
  vision "Seen"
  principle "Kind"
  promise ease "Ease"
  goal keep "Keep them" measured by csat
}
model { lead executive lead structure hybrid rationale "Because" }
journey trip "Trip" { owner lead
  touchpoint desk "Desk" {
    channel web
    accountable lead
    responsible lead
  }
  touchpoint gate "Gate" { responsible lead }
}
raci table "Table" {
  parties | lead |
  responsibility strategy "Strategy" | A/R |
  touchpoint desk | |
}
decision refund "Refund" {
  decide lead up to 50 EUR
  decide lead above 50 EUR
}
metric csat "CSAT" {
  kind csat
  owner lead
}
forum council "Council" {
  chair lead
  cadence monthly
}
escalation alarm "Alarm" { tier lead within 4 hours }
vendor partner "Partner" { service "Bags" }
initiative better "Better" { owner lead }
programme school "School" { owner lead }
policy ours "Ours" { every touchpoint must have channel }
delegation of lead to zoe from 2026-10-01 until 2026-12-31 because "Leave"
waive unowned-touchpoint for gate until 2027-01-31 because "New"
charter rules "Rules" {
  purpose "Why"
  scope "What"
  approved by lead on 2026-02-01
}
`;
  const { html, places } = show(text);
  /** The lines that are marked while the cursor is where some words stand: the start of each, without what markup is in it. */
  const marked = (words: string) => {
    const before = text.slice(0, text.indexOf(words)).split('\n');
    const cursor = { line: before.length - 1, character: before.at(-1)!.length };
    const at = placeAt(places, 'file:///project/main.remit', cursor);
    return [...html.matchAll(new RegExp(`<(tr|h\\d|p|li) data-about="${at}"[^>]*>(.*?)</\\1>`, 'gs'))].map(
      ([, , inner]) =>
        inner!
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()
          .slice(0, 12),
    );
  };

  test.each([
    ['Seen', ['Vision. Seen']],
    ['Kind', ['Vision. Seen', 'Kind']],
    ['ease', ['Ease']],
    ['keep', ['Keep them CS']],
    ['rationale', ['The lead: Ex', 'The structur', 'Led by: Zoe,', 'Why this mod', 'Because']],
    ['north', ['North']],
    ['trip', ['Trip Zoe, ac']],
    ['channel web', ['Trip: Desk A']],
    ['strategy', ['Strategy A/R']],
    ['table "', ['Table']],
    ['decide lead above', ['Refund up to', 'above 50 EUR']],
    ['kind csat', ['CSAT csat Zo']],
    ['monthly', ['Council', 'Chair: Zoe, ', 'Members: not']],
    ['tier lead', ['1 Lead 4 hou']],
    ['"Bags"', ['Partner Bags']],
    ['better', ['Better Zoe, ']],
    ['school', ['School Zoe, ']],
    ['every touchpoint', ['Ours Every t']],
    ['to zoe', ['Zoe , acting']],
    ['because "New"', ['unowned-touc']],
    ['lead on 2026-02-01', ['Lead Zoe, ac']],
  ])('%s', (words, lines) => {
    expect(marked(words).slice(0, lines.length)).toEqual(lines);
  });

  test('a finding leads to its place', () => {
    const at = /<tr data-about="(\d+)">\n<td>[a-z]+<\/td>\n<td>The forum Council /.exec(html)![1];
    expect(places[Number(at)]!.at.start).toEqual({ line: 32, character: 6 });
  });

  test('each of these lines holds a button as well, for whoever has no mouse', () => {
    const rows = [...html.matchAll(/<tr data-about="\d+">(.*?)<\/tr>/gs)].map(([, row]) => row!);
    expect(rows.length).toBeGreaterThan(15);
    // The second band of a decision stands below the first one, which names it.
    expect(rows.filter(row => !row.includes('<button') && !row.includes('above 50 EUR'))).toEqual([]);
  });

  test('what is printed is as before: nothing of this stands in the file', () => {
    const live = projectOf(text);
    const result = lint(live.graph, today);
    const occasion = { graph: live.graph, day: today, project: 'p', scheme: 'raci' as const, lint: result, hash: '' };
    const [charter] = live.graph.all('charter');
    expect(charterPage(occasion, charter!)).not.toMatch(/data-|button|\p{Co}/u);
  });
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
