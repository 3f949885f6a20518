/** What waivers cover, and what becomes of the rest. */
import { rules } from '@remit-cx/core/lint/all';
import { lint } from '@remit-cx/core/lint/lint';
import { type Rule, rule } from '@remit-cx/core/lint/rule';
import { expect, test } from 'vitest';
import { modelOf, today } from './project.ts';

/** Waivers are tried on a few rules, and on those about waivers. */
const tried = rules.filter(
  ({ name }) =>
    name.startsWith('waiver-') ||
    ['unowned-touchpoint', 'unowned-metric', 'unowned-responsibility', 'end-before-start'].includes(name),
);

/** What is found and what is waived, as `rule name` and `rule name (by target)`. */
function outcome(text: string, day = today, config = {}, rules: readonly Rule[] = tried) {
  const { findings, waived, failures } = lint(modelOf(text), day, { rules: config }, rules);
  const say = (finding: (typeof findings)[number]) => `${finding.rule} ${finding.about ?? ''}`.trim();
  return {
    found: findings.map(say),
    waived: waived.map(
      ({ finding, waiver }) => `${say(finding)} by ${waiver.targets.map(({ text }) => text).join(', ')}`,
    ),
    failed: failures.map(({ rule }) => rule),
  };
}

const journey = `
journey book_pay {
  stage choose {
    touchpoint seat_map
    touchpoint payment_page
  }
}
role cco
role lead { accountable for book_pay.payment_page from 2027-01-01 }
`;

test('a waiver covers the thing that it names, and everything inside it', () => {
  const one = `${journey} waive unowned-touchpoint for seat_map until 2027-03-31 because "Known"`;
  expect(outcome(one, today)).toEqual({
    found: ['unowned-touchpoint touchpoint book_pay.choose.payment_page'],
    waived: ['unowned-touchpoint touchpoint book_pay.choose.seat_map by seat_map'],
    failed: [],
  });
  const all = `${journey} waive unowned-touchpoint for book_pay until 2027-03-31 because "Known"`;
  expect(outcome(all, today)).toEqual({
    found: [],
    waived: [
      'unowned-touchpoint touchpoint book_pay.choose.seat_map by book_pay',
      'unowned-touchpoint touchpoint book_pay.choose.payment_page by book_pay',
    ],
    failed: [],
  });
});

test('of two waivers the one whose target is nearest counts', () => {
  const both = `${journey}
waive unowned-touchpoint for book_pay until 2027-03-31 because "Known"
waive unowned-touchpoint for seat_map until 2027-03-31 because "Known"`;
  expect(outcome(both, today).waived).toContain('unowned-touchpoint touchpoint book_pay.choose.seat_map by seat_map');
});

test('a waiver covers what stands in a department, and the rows of a table', () => {
  const text = `
role cco
department care "Care" {
  role team_leader { held by ada from 2026-02-01 until 2026-01-01 }
}
person ada
raci programme {
  parties                                          | cco |
  responsibility strategy "Define the CX strategy" | R   |
}
waive end-before-start for care until 2027-03-31 because "Known"
waive unowned-responsibility for programme until 2027-03-31 because "Known"`;
  const { found, waived } = outcome(text);
  expect(found).toEqual([]);
  expect(waived).toEqual([
    'end-before-start role care.team_leader by care',
    'unowned-responsibility responsibility programme.strategy by programme',
  ]);
});

test('it counts on its last day, and not on the next', () => {
  const text = `${journey} waive unowned-touchpoint for book_pay until 2026-11-01 because "Known"`;
  expect(outcome(text, '2026-11-01').waived).toHaveLength(2);
  expect(outcome(text, '2026-11-02')).toMatchObject({
    waived: [],
    found: [
      'unowned-touchpoint touchpoint book_pay.choose.seat_map',
      'unowned-touchpoint touchpoint book_pay.choose.payment_page',
      expect.stringMatching(/^waiver-expired waiver waive unowned-touchpoint for book_pay/),
    ],
  });
});

test('one without an end waives nothing, one without a reason does, and both are incomplete', () => {
  const text = `${journey}
waive unowned-touchpoint for seat_map because "Known"
waive unowned-touchpoint for payment_page until 2027-03-31`;
  expect(outcome(text, today)).toEqual({
    found: ['unowned-touchpoint touchpoint book_pay.choose.seat_map', 'incomplete', 'incomplete'],
    waived: ['unowned-touchpoint touchpoint book_pay.choose.payment_page by payment_page'],
    failed: [],
  });
});

test('a waiver of a rule that is off, or that failed, is not called unused', () => {
  const text = `
metric csat { owner cco }
role cco
waive unowned-metric for csat until 2027-03-31 because "Known"`;
  expect(outcome(text).found).toEqual([expect.stringMatching(/^waiver-unused/)]);
  expect(outcome(text, today, { 'unowned-metric': { level: 'off' } }).found).toEqual([]);
});

test('a mistake of a rule is told as ours, and the others go on', () => {
  const broken = rule({
    name: 'broken-rule',
    group: 'project',
    level: 'error',
    since: '0.1',
    summary: 'It fails.',
    docs: '',
    source: '',
    bad: '',
    good: '',
    check() {
      throw new Error('a bug');
    },
  });
  const working = rule({
    ...broken,
    name: 'working-rule',
    check({ graph, report }) {
      for (const role of graph.all('role')) report(role, 'Found.', { about: role });
    },
  });
  expect(outcome('role cco', today, {}, [broken, working])).toEqual({
    found: ['working-rule role cco'],
    waived: [],
    failed: ['broken-rule'],
  });
});

test('a misspelt rule is named with the one that was probably meant', () => {
  const text = `metric csat { owner cco } role cco
waive unowned-metrik for csat until 2027-03-31 because "Known"
waive syntax for csat until 2027-03-31 because "Known"`;
  expect(lint(modelOf(text), today, undefined, tried).findings.map(({ message }) => message)).toEqual([
    'There is no rule called `unowned-metrik`. Did you mean `unowned-metric`?',
    '`syntax` is about the writing, which is put right, not waived.',
  ]);
});
