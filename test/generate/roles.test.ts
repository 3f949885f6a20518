import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generated, sample } from './sample.ts';

const everything = { 'main.remit': readFileSync('test/generate/everything.txt', 'utf8') };
const roles = (files: Readonly<Record<string, string>>, day?: string) => generated('roles', 'md', files, day);
const card = (text: string, name: string, day?: string) => roles({ 'main.remit': text }, day)[`roles/${name}.md`];

test('a role of which everything is written, and the page of all', async () => {
  const pages = roles(everything);
  await expect(pages['roles.md']).toMatchFileSnapshot('golden/everything-roles.md');
  await expect(pages['roles/care.clerk.md']).toMatchFileSnapshot('golden/everything-roles-clerk.md');
});

test('a card for each role, for each department without a head, and for everybody else who may have letters', () => {
  const text = `department a "A" { head x } department b "B" role x "X" unit u "U" team t "T" vendor v "V" external e "E" person p "P" forum f "F"`;
  expect(Object.keys(roles({ 'main.remit': text }))).toEqual([
    'roles.md',
    'roles/x.md',
    'roles/department-b.md',
    'roles/unit-u.md',
    'roles/team-t.md',
    'roles/vendor-v.md',
    'roles/external-e.md',
  ]);
});

test('the cards of the sample: a head, a vacant role that somebody acts for, a partner', async () => {
  for (const name of ['head_of_service', 'lead_south', 'vendor-kurier'])
    await expect(roles(sample)[`roles/${name}.md`]).toMatchFileSnapshot(`golden/roles-${name}.md`);
});

test('letters stand journey by journey, with their regions', () => {
  const text = `region n "North" region s "South" role a "A"
journey j "Buy" { owner a touchpoint t "Till" { accountable a in n } touchpoint u "Page" { accountable a consulted a } }
responsibility r "Listen" { accountable a } decision d "Price" { informed a }`;
  expect(card(text, 'a')).toContain(`## Answers for (accountable)

- **Journeys, from end to end:** Buy
- **Buy:** Till (in North); Page
- **Responsibilities:** Listen

## Is asked before (consulted)

- **Buy:** Page

## Is told after (informed)

- **Decisions:** Price
`);
});

test('who holds it, with the share of the time; from later; and who acts instead', () => {
  const text = `role a "A" { held by p from 2026-01-01 until 2026-12-31, q from 2027-01-01 deputy b } role b "B" { held by q }
person p "Pia" { email "pia@x.example" } person q "Quinn" allocation of p to a 60%`;
  expect(
    card(text, 'a'),
  ).toContain(`- **Held by:** Pia from 2026-01-01 until 2026-12-31, 60% of the time (pia\\@x.example)
- **To come:** Quinn from 2027-01-01
- **Deputy:** B`);
  expect(card(text.replace('from 2026-01-01 until 2026-12-31', 'until 2026-10-31'), 'a')).toContain(
    '- **Held by:** nobody\n- **Exercised by:** Quinn, deputy\n',
  );
});

test('authority without a mandate, metrics that it answers for and is measured by', () => {
  const text = `role a "A" { authority limit 50 EUR authority "Calls back" measured by m } metric m "M" { target at least 80% every week } metric n "N" { owner a }`;
  expect(card(text, 'a')).toContain(`## Authority

- **May, without asking:** Calls back
- **May commit, without asking, up to:** 50 EUR

## Metrics

| Metric | Is measured by it | Answers for the number | Target | Reported |
| --- | --- | --- | --- | --- |
| **M** | yes |  | at least 80% | every week |
| **N** |  | yes |  |  |
`);
});

test('a card of which nothing is written says so', () => {
  expect(card('role a "A"', 'a')).toContain('Nothing is written that it answers for, does or is told.');
});
