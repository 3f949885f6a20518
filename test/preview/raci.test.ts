/** The RACI matrix as an editor shows it: text in, what stands on the page out. */
import { preview } from '@remit-cx/language/lsp/preview';
import { expect, test } from 'vitest';
import { type Files, projectOf } from '../lsp/editor.ts';
import { today } from '../project.ts';

const show = (files: Files, more: Partial<Parameters<typeof preview>[1]> = {}) =>
  preview(projectOf(files), { kind: 'raci', ...more }, today);

/** The rows of the tables, cells with ` | ` between: what a person reads. */
const rowsOf = (html: string) =>
  [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => textOf(cell!)).join(' | '),
  );
const textOf = (html: string) =>
  html
    .replace(/<span class="open/g, ' <span class="open')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const shop = `
  region north "North"
  region south "South"
  department care "Care" { head chief }
  department sales "Sales" { head seller }
  role chief "Chief" { part of care }
  role seller "Seller" { part of sales }
  role local "Local lead"
  journey buy "Buy" {
    owner seller
    stage choose "Choose" {
      touchpoint shelf "Shelf" {
        accountable seller until 2026-11-30
        accountable chief from 2026-12-01
        accountable local in south
        responsible sales
      }
      touchpoint till "Till" { responsible sales only in north }
    }
    touchpoint complaint "Complaint" { accountable chief accountable seller }
  }
  journey other "Other" { owner chief touchpoint mail "Mail" { accountable chief } }`;

test('rows and letters are those of the documents, gaps and conflicts are said at the title', () => {
  const { html, count } = show(shop);
  expect(rowsOf(html)).toEqual([
    'Touchpoint | Care | Sales',
    'Complaint two are accountable: Care and Sales | A | A',
    'Choose',
    'Shelf, note 1 |  | A/R, note 2 3',
    'Till (only in North) nobody is accountable |  | R',
    'Touchpoint | Care',
    'Mail | A',
  ]);
  expect(count).toBe('4 rows in 2 tables, 2 not settled.');
});

test('a region has its own answer, without what does not exist there', () => {
  const { html } = show(shop, { region: 'south', part: 'buy' });
  expect(rowsOf(html)).toEqual([
    'Touchpoint | Local lead | Care | Sales',
    'Complaint two are accountable: Care and Sales |  | A | A',
    'Choose',
    'Shelf | A |  | R',
  ]);
});

test('another day has its own answer', () => {
  const { html, day } = show(shop, { day: '2026-12-01', part: 'buy' });
  expect(day).toBe('2026-12-01');
  expect(rowsOf(html)).toContain('Shelf | A, note 1 | R');
});

test('a department has the rows in which it has a letter; what is open can be shown alone', () => {
  expect(rowsOf(show(shop, { department: 'care' }).html)).toEqual([
    'Touchpoint | Care | Sales',
    'Complaint two are accountable: Care and Sales | A | A',
    'Touchpoint | Care',
    'Mail | A',
  ]);
  expect(show(shop, { onlyOpen: true }).count).toBe('2 rows in 1 table, 2 not settled.');
  expect(show(shop, { part: 'other', onlyOpen: true })).toMatchObject({
    count: 'Nothing is open here: one party is accountable for everything.',
  });
});

test('what was chosen and is gone is said, and shows nothing else instead', () => {
  expect(show(shop, { part: 'gone' })).toMatchObject({
    html: '',
    count: 'The journey that was chosen is not there now.',
    part: 'gone',
  });
});

test('the days on which something turns are those after a last day and at a first one', () => {
  expect(show(shop).turns).toEqual([{ day: '2026-12-01', about: ['Shelf'], others: 0 }]);
  const more = `role r "Lead" { held by p from 2026-01-01 until 2026-06-30 } person p
    delegation of r to p until 2026-12-31
    journey j { owner r touchpoint t "Desk" { live from 2026-06-15 } }`;
  expect(show(more).turns).toEqual([
    { day: '2026-01-01', about: ['Lead'], others: 0 },
    { day: '2026-06-15', about: ['Desk'], others: 0 },
    { day: '2026-07-01', about: ['Lead'], others: 0 },
    { day: '2027-01-01', about: ['Lead'], others: 0 },
  ]);
});

test('of many things that turn on one day the first are named, and the rest counted', () => {
  const touchpoints = Array.from({ length: 9 }, (_, i) => `touchpoint t${i} "T${i}" { accountable r from 2027-01-01 }`);
  expect(show(`role r\njourney j { owner r ${touchpoints.join('\n')} }`).turns).toEqual([
    { day: '2027-01-01', about: ['T0', 'T1', 'T2'], others: 6 },
  ]);
});

test('each title, column and letter leads to where it is written', () => {
  const { html, places } = show(shop);
  const lines = shop.split('\n');
  const written = (shown: string) => {
    const [, at] = new RegExp(`data-at="(\\d+)">${shown}<`).exec(html)!;
    const { start, end } = places[Number(at)]!.at;
    return `${lines[start.line]!.trim()} [${lines[start.line]!.slice(start.character, end.character)}]`;
  };
  expect(written('Shelf')).toBe('touchpoint shelf "Shelf" { [shelf]');
  expect(written('Care')).toBe('department care "Care" { head chief } [care]');
  expect(written('A/R')).toBe('accountable seller until 2026-11-30 [seller]');
  expect(written('Buy')).toBe('journey buy "Buy" { [buy]');
});

test('what people write is text, and nothing of it is markup', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const { html } = show(
    `role r "${evil}"\nregion s "${evil}"\njourney j "${evil}" { owner r stage s "${evil}" { touchpoint t "${evil} &amp;" {
       accountable r until 2026-12-31 because "${evil}" only in s } } }`,
  );
  expect(html).not.toContain('<img');
  expect(textOf(html)).toContain(`${evil} &amp;`);
  const names = [...html.matchAll(/<([a-z0-9]+)((?: [a-z-]+="[^"<>]*")*)>/g)].map(match => match[0]).join('');
  expect(html.match(/<[^/]/g)).toHaveLength(names.match(/</g)!.length);
  expect(html).not.toMatch(/<[^>]+ (on\w+|style|href|src)=/);
});

test('a table has heads for its columns, rows and sections', () => {
  const { html } = show(shop);
  expect(html).toContain('<th scope="col">Touchpoint</th>');
  expect(html).toMatch(/<tr class="section"><th scope="rowgroup" colspan="3">/);
  expect(html).toMatch(/<tr><th scope="row"><button type="button" data-at="\d+">Mail/);
});

test('a file that is being written is said, and what can be read is shown', () => {
  const { notes, html } = show({ 'a.remit': shop, 'half.remit': 'journey half "Half" { touchpoint t { accoun' });
  expect(notes).toEqual(['half.remit cannot be read to the end: what stands there may be missing here.']);
  expect(html).toContain('Half');
});

test('a large project is shown one journey at a time', () => {
  const many = Array.from({ length: 900 }, (_, i) => `touchpoint t${i} { accountable r }`).join('\n');
  const { part, isWholeOffered, count } = show(
    `role r\njourney small { owner r touchpoint one { accountable r } }\njourney large { owner r ${many} }`,
  );
  expect({ part, isWholeOffered, count }).toEqual({
    part: 'small',
    isWholeOffered: false,
    count: '1 row in 1 table, all settled.',
  });
});

test('an empty project says how to begin', () => {
  expect(show('').count).toContain('journey buy "Buy"');
});
