/** Where there are several ways out there are several fixes: what is offered, best first. That each works is shown by rules.test.ts. */
import { expect, test } from 'vitest';
import { findingsIn } from './project.ts';

function waysOut(rule: string, text: string): readonly string[] {
  const [finding] = findingsIn(text).filter(finding => finding.rule === rule);
  return finding!.fixes.map(({ title }) => title);
}

test('conflicting owners: one keeps it, they share it, one hands over, one takes part in another way', () => {
  const ways = waysOut(
    'conflicting-owners',
    `role a "A"
role b "B"
responsibility x "X" { accountable a, b }`,
  );
  expect(ways).toEqual([
    'Make only A accountable',
    'Make only B accountable',
    'Make A and B accountable jointly, and say why',
    'Make A accountable from 2026-11-01 on, B until 2026-10-31',
    'Make B accountable from 2026-11-01 on, A until 2026-10-31',
    'Make A accountable and B responsible',
    'Make A accountable, and consult B',
    'Make B accountable and A responsible',
    'Make B accountable, and consult A',
  ]);
});

test('conflicting owners: what somebody is already is not offered', () => {
  const ways = waysOut(
    'conflicting-owners',
    `role a "A"
role b "B"
responsibility x "X" { accountable a, b responsible b consulted a }`,
  );
  expect(ways.filter(title => /responsible|consult/.test(title))).toEqual(['Make B accountable and A responsible']);
});

test.each([
  ['who leads a region has it', 'role b "B" { part of gulf }', ['Make B accountable in Gulf, A elsewhere']],
  ['one of many regions, to be adapted', 'role b "B"', ['Make A accountable in Gulf, B elsewhere, to be adapted']],
])('conflicting owners in several regions: %s', (_, b, expected) => {
  const ways = waysOut(
    'conflicting-owners',
    `region gulf "Gulf"
region iberia "Iberia"
region europe "Europe"
role a "A"
${b}
responsibility x "X" { accountable a, b }`,
  );
  expect(ways.filter(title => title.includes('elsewhere'))).toEqual(expected);
});

test('conflicting owners in a table: the other does the work, or is asked', () => {
  const ways = waysOut(
    'conflicting-owners',
    `role a "A"
role b "B"
raci t { parties | a | b |
  responsibility x "X" | A | A |
}`,
  );
  expect(ways).toEqual([
    'Make A accountable and B responsible',
    'Make B accountable and A responsible',
    'Make A accountable, and consult B',
    'Make B accountable, and consult A',
  ]);
});

test('too many who do it: one goes, or one leads it', () => {
  const ways = waysOut(
    'too-many-responsible',
    `role a "A"
role b "B"
role c "C"
role d "D"
journey j { owner a touchpoint t { accountable a responsible b, c, d, a } }`,
  );
  expect(ways).toEqual([
    'Consult B instead',
    'Consult C instead',
    'Consult D instead',
    'Leave it to A, and consult B, C and D',
  ]);
});

test('nobody is accountable: who owns the journey, for this one or by default; or it is still to be decided', () => {
  const journey = (more: string) => `role a "A"
journey j "J" { owner a ${more} touchpoint t "T" touchpoint u { accountable a } }`;
  const [decided, undecided] = [
    'Make A accountable, who owns the journey',
    'Say that it is undecided until 2027-01-30',
  ];
  const byDefault = 'Make A accountable for every touchpoint of J that names nobody';
  expect(waysOut('unowned-touchpoint', journey(''))).toEqual([decided, byDefault, undecided]);
  expect(waysOut('unowned-touchpoint', journey('default accountable a until 2025-12-31'))).not.toContain(byDefault);
});
