import { who } from '@remit-cx/core/generate/who';
import { whoText } from '@remit-cx/core/generate/who-text';
import { describe, expect, test } from 'vitest';
import { modelOf, today } from '../project.ts';
import { sample } from './sample.ts';

const graph = modelOf(sample);
const ask = (text: string, day = today) => {
  const answered = who(graph, text, day);
  return 'problem' in answered ? answered.problem : whoText(answered);
};
const work = (text: string, day = today) => {
  const answered = who(graph, text, day);
  if ('problem' in answered || answered.about !== 'work') throw new Error(JSON.stringify(answered));
  return answered;
};

test.each([
  'buy.visit.café',
  'till',
  'receipt',
  'instalments',
  'complain.hotline',
  'programme.learn',
  'buy',
  'satisfaction',
  'goodwill',
])('%s: who answers for it', async text => {
  await expect(ask(text)).toMatchFileSnapshot(`golden/who-${text.replace('é', 'e')}.txt`);
});

test.each(['cco', 'department service', 'lea_maurer', 'lead_south', 'kurier', 'customers', 'council'])(
  '%s: what it answers for',
  async text => {
    await expect(ask(text)).toMatchFileSnapshot(`golden/who-${text.replace(' ', '-')}.txt`);
  },
);

test.each(['till_survey', 'recovery', 'islands', 'come_back'])('%s: what is written of it', async text => {
  await expect(ask(text)).toMatchFileSnapshot(`golden/who-${text}.txt`);
});

test('tasks beside work, shares of time, and everything that is written', () => {
  const other = modelOf(`
    role lead "Lead" { held by ann authority limit 50 EUR authority "Calls back" }
    person ann "Ann"
    person ben "Ben"
    allocation of ann to lead 60%
    allocation of ann to lead 20% until 2025-12-31
    metric csat "CSAT" { audited by lead }
    journey buy "Buy" {
      complaints investigated by lead
      touchpoint page "Page" { complaints investigated by ben }
      touchpoint till "Till" { complaints investigated by ann }
    }
    handoff from page to till { owner lead }
    programme care "Care course" { audience lead }
    decision price "Price" { informed lead }
    initiative quick "Quick" { owner lead tier tactical }
  `);
  const told = (text: string) => {
    const answered = who(other, text, today);
    return 'problem' in answered ? answered.problem : whoText(answered);
  };
  expect(told('ann')).toBe(`Ann (person ann), on 2026-11-01
main.remit:3

Roles
  Lead, 60% of the time

Informed (1)
  Price (decision price), as Lead

Owns
  Quick (initiative)

Other tasks
  answers for the handoff from Page to Till
  investigates complaints about Buy
  investigates complaints about Buy: Till
  checks the figures of CSAT
  takes part in Care course
`);
  expect(told('lead')).toContain('What is written\n  authority        Calls back\n  authority limit  50 EUR\n');
  expect(told('quick')).toContain('Lead (Ann) owns it.\n\nWhat is written\n  tier  tactical\n');
});

describe('what is asked about', () => {
  const subject = (text: string) => {
    const answered = who(graph, text, today);
    return 'problem' in answered ? answered.problem : `${answered.subject.kind} ${answered.subject.id}`;
  };

  test.each([
    ['buy.pay.till', 'touchpoint buy.pay.till'],
    ['buy.till', 'touchpoint buy.pay.till'],
    [' till ', 'touchpoint buy.pay.till'],
    ['pay in instalments', 'touchpoint buy.pay.instalments'],
    ['touchpoint till', 'touchpoint buy.pay.till'],
    ['external customers', 'external customers'],
    ['till_survey', 'voice till_survey'],
    ['No surprise at the till', 'promise lindenhof.no_surprise'],
    ['charter small', 'charter small'],
    ['service', 'department service'],
    ['cafe\u0301', 'touchpoint buy.visit.café'],
    [
      'MÖBEL',
      'There is nothing called `MÖBEL` to ask about. Ask about a touchpoint, responsibility, journey, metric, decision, department, role or person.',
    ],
    ['tlil', 'There is nothing called `tlil` to ask about. Did you mean `till`?'],
    ['role till', 'There is no role called `till`. Did you mean `touchpoint buy.pay.till`?'],
    ['Head of Servise', 'There is nothing called `Head of Servise` to ask about. Did you mean `head_of_service`?'],
  ])('%s', (text, expected) => {
    expect(subject(text)).toBe(expected);
  });

  test('a name of several things is not guessed', () => {
    const two = modelOf('journey a { touchpoint pay }\njourney b { touchpoint pay }\ndepartment c { role pay }');
    expect(who(two, 'pay', today)).toEqual({
      problem: '`pay` could be `touchpoint a.pay`, `touchpoint b.pay` or `role c.pay`. Write one of these.',
    });
    const answered = who(two, 'touchpoint b.pay', today);
    expect('subject' in answered && answered.subject.id).toBe('b.pay');
  });

  test('a title cannot tell the terminal what to do', () => {
    const two = modelOf('journey a { touchpoint pay "Pay\u001b[31m\u202E" }');
    const answered = who(two, 'pay', today);
    expect('subject' in answered && answered.subject.title).toBe('Pay[31m');
  });
});

test('the answer is data: places, outcomes, and nothing that points into the model', () => {
  const answered = work('café');
  expect(JSON.parse(JSON.stringify(answered))).toEqual(answered);
  expect(answered.regions.map(({ regions, verdict, sentence }) => [regions, verdict, sentence])).toEqual([
    [['North'], 'owned', 'Lead North is accountable.'],
    [['South', 'Islands'], 'owned', 'Store manager is accountable.'],
  ]);
  const [north, south] = answered.regions.map(({ claims }) =>
    claims.map(claim => [claim.letter, claim.place.line, claim.outcome]),
  );
  expect(north).toEqual([
    ['A', 31, 'region-wins'],
    ['A', 32, 'decides'],
    ['A', 21, 'explicit-wins'],
    ['R', 33, 'counts'],
    ['C', 34, 'other-region'],
  ]);
  expect(south).toEqual([
    ['A', 31, 'decides'],
    ['A', 32, 'other-region'],
    ['A', 21, 'explicit-wins'],
    ['R', 33, 'counts'],
    ['C', 34, 'counts'],
  ]);
});

test('the day decides', () => {
  const outcomes = (day: string) =>
    work('café', day).regions.flatMap(({ claims }) =>
      claims.filter(({ place }) => place.line === 32).map(({ outcome }) => outcome),
    );
  expect(outcomes('2025-12-31')).toEqual(['not-yet', 'not-yet']);
  expect(outcomes('2026-01-01')).toContain('decides');
  expect(outcomes('2028-01-01')).toEqual(['over', 'over']);
});
