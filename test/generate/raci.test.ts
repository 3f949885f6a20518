import raci from '@remit-cx/core/generate/generators/raci';
import type { RaciScheme } from '@remit-cx/core/model/raci-scheme';
import { expect, test } from 'vitest';
import { generated, occasionOf } from './sample.ts';

test('the page of the sample', async () => {
  await expect(generated('raci', 'md')['raci.md']).toMatchFileSnapshot('golden/raci.md');
});

test('the values of the sample', async () => {
  await expect(generated('raci', 'csv')['raci.csv']).toMatchFileSnapshot('golden/raci.csv');
});

/** The tables of a page: rows of cells, without rules. */
function tables(page: string): string[][][] {
  return page
    .split(/^## /m)
    .map(part => part.split('\n').filter(line => line.startsWith('|') && !/^\| :?---/.test(line)))
    .filter(lines => lines.length)
    .map(lines => lines.map(line => line.slice(2, -2).split(' | ')));
}
const page = (text: string, scheme: RaciScheme = 'raci') => {
  const occasion = { ...occasionOf({ 'main.remit': text }), scheme };
  return raci.generate(occasion, 'md')[0]!.text;
};

test('a department and its head are one column, a role in it another, and nobody without a letter has one', () => {
  const [, table] = tables(
    page(`
      department care "Care" { head chief }
      department idle "Idle" { head nobody_here }
      role nobody_here
      role chief "Chief" { part of care }
      role clerk "Clerk" { part of care }
      journey help "Help" {
        owner chief
        touchpoint desk "Desk" { accountable chief responsible care, clerk informed care }
      }`),
  );
  expect(table).toEqual([
    ['Touchpoint', 'Care', 'Care: Clerk'],
    ['Desk', 'A/R/I', 'R'],
  ]);
});

test('parties with one title are told apart', () => {
  const [, table] = tables(page('role a "Lead"\nrole b "Lead"\nresponsibility r "R" { accountable a responsible b }'));
  expect(table![0]).toEqual(['Responsibility', 'Lead (a)', 'Lead (b)']);
});

test('journeys stand in the order of their phases, those without one last', () => {
  const text = page(`
    journey none { touchpoint t }
    journey after { stage s { phase loyalty touchpoint t } }
    journey before { stage s { phase awareness touchpoint t } }
    journey other { stage s { touchpoint t } }`);
  expect([...text.matchAll(/^## (none|after|before|other)$/gm)].map(match => match[1])).toEqual([
    'before',
    'after',
    'none',
    'other',
  ]);
});

test('each scheme explains its own letters', () => {
  const text = 'role a\nresponsibility r { accountable a verifier a signatory a support a }';
  const legend = (scheme: RaciScheme) =>
    tables(page(text, scheme))[0]!
      .slice(1)
      .map(([letter, meaning]) => `${letter} ${meaning}`);
  expect(legend('rasci').filter(line => /^\*\*[SVG]/.test(line))).toEqual([
    '**S** support: helps those who do it',
    '**V** verifier: checks it against the agreed criteria',
    '**G** signatory: approves what was verified and lets it go on',
  ]);
  expect(legend('raci-vs').filter(line => /^\*\*[SVG]/.test(line))).toEqual([
    '**S** signatory: approves what was verified and lets it go on',
    '**V** verifier: checks it against the agreed criteria',
  ]);
});

test('a gap that is to come is marked, one that is over is not', () => {
  const text =
    'role a "A role"\nresponsibility r "R" { accountable a until 2026-12-31 }\nresponsibility q "Q" { accountable a from 2026-10-01 }';
  expect(page(text)).toContain('- **R**: nobody is accountable from 2027-01-01');
  expect(page(text)).not.toContain('**Q**');
});

test('a table of contents only where there is much to find', () => {
  expect(page('role a\nresponsibility r { accountable a }')).not.toContain('](#');
  expect(generated('raci', 'md')['raci.md']).toContain('- [Find & buy](#find--buy)');
});
