import { coverage } from '@remit-cx/core/generate/charter/coverage';
import { companyLeads } from '@remit-cx/core/governance/company-leads';
import type { Cover } from '@remit-cx/core/governance/cover';
import { departmentLeads } from '@remit-cx/core/governance/department-leads';
import { structures } from '@remit-cx/core/governance/structures';
import { expect, test } from 'vitest';
import { modelOf, today } from '../project.ts';

const company = `
region north "North"
region south "South"
department cx "CX" { function cx head lead }
department marketing "Marketing" { function marketing head cmo }
department product "Product" { function product head cpo }
department care "Care" { function service head head_of_care }
role boss "Boss" { level executive held by ann }
role lead "Lead" { part of cx held by ben LEAD }
role cmo "CMO" { part of marketing }
role cpo "CPO" { part of product }
role head_of_care "Head of Care" { part of care }
role clerk "Clerk" { part of care }
role north_lead "North lead" { held by ann }
role south_lead "South lead" { held by nobody }
person ann "Ann"
person ben "Ben"
metric loyalty "Loyalty" { owner lead METRIC }
metric orphan "Orphan" { by region }
journey buy "Buy" {
  owner cmo
  stage look "Look" { phase consideration touchpoint page "Page" { accountable cmo PAGE } }
  stage use "Use" { phase use touchpoint device "Device" { accountable cmo DEVICE } }
}
`;

/** A model, what its blind spot needs, and what is then named; without the need nothing is. */
const cases: readonly [spot: string, model: string, needs: Record<string, string> | string, by: readonly string[]][] = [
  [
    'mandate-scope',
    'lead executive lead',
    { LEAD: 'mandate { scope all journeys authority "Stop a launch" }' },
    ['the mandate of the Lead, which states its scope and authority'],
  ],
  [
    'encroachment',
    'lead executive lead',
    { LEAD: 'mandate { boundary "No prices" }' },
    ['the mandate of the Lead, which states its boundary'],
  ],
  [
    'encroachment',
    'lead executive cx',
    { LEAD: 'mandate { approved by marketing on 2026-01-01 }' },
    ['the mandate of the lead, which Marketing approved'],
  ],
  ['buy-in', 'lead executive lead', { MODEL: 'sponsor boss' }, ['the sponsor: Boss (Ann)']],
  ['buy-in', 'lead executive lead', { MODEL: 'sponsor ann' }, ['the sponsor: Ann']],
  [
    'collaboration',
    'lead executive lead',
    'forum round "Round" { chair ben members cmo, cpo cadence monthly decides by vote }',
    ['Round, which meets monthly and decides by vote, with 3 departments'],
  ],
  ['reporting-line', 'lead cx-team cx', { LEAD: 'level executive' }, ['the Lead, who is an executive']],
  ['reporting-line', 'lead cx-team lead', { LEAD: 'reports to boss' }, ['the Lead, who reports to the Boss']],
  ['no-exit', 'lead interim cmo', { MODEL: 'until 2026-11-01' }, ['the end of the model on 2026-11-01']],
  ['released-capacity', 'lead interim cmo', { MODEL: 'releases 40%' }, ["40% of the lead's time, which is released"]],
  [
    'short-term-project',
    'lead interim cmo',
    'charter rules "Rules" { review due 2026-11-01 }',
    ['the review of “Rules”, due on 2026-11-01'],
  ],
  [
    'no-driver',
    'lead everyone central cx',
    'responsibility plan "Plan" { accountable cx }\nresponsibility run "Run" { accountable lead }',
    ['Lead, who answers for “Plan” and “Run”'],
  ],
  [
    'no-success-criteria',
    'lead everyone',
    'organization o { goal win "Win" measured by loyalty }',
    ['the goal “Win”, measured by Loyalty'],
  ],
  [
    'coordination',
    'lead cross-functional',
    'forum round "Round" { chair clerk members lead cadence 2 weeks }',
    ['Round, which meets every 2 weeks, with 2 departments'],
  ],
  [
    'conflicting-priorities',
    'lead cross-functional',
    'forum round "Round" { chair clerk members lead cadence weekly decides by chair }',
    ['Round, which meets weekly and decides by chair, with 2 departments'],
  ],
  [
    'consistent-communication',
    'lead cross-functional',
    'forum round "Round" { chair clerk members lead feedback loop "Minutes" }',
    ['Round, which has a feedback loop, with 2 departments'],
  ],
  [
    'operational-focus',
    'lead marketing cmo',
    { PAGE: 'responsible clerk', DEVICE: 'responsible care' },
    ['Care, which does or answers for 2 touchpoints'],
  ],
  [
    'product-quality',
    'lead marketing cmo',
    'responsibility test "Test" { accountable cpo }',
    ['Product, which does or answers for 1 responsibility'],
  ],
  [
    'pre-purchase',
    'lead service head_of_care',
    { PAGE: 'responsible product' },
    [
      'Marketing, which does or answers for 1 touchpoint before the purchase',
      'Product, which does or answers for 1 touchpoint before the purchase',
    ],
  ],
  [
    'other-stages',
    'lead product cpo',
    { PAGE: 'responsible product', DEVICE: 'responsible product' },
    ['Product, which does or answers for 1 touchpoint outside of use'],
  ],
  [
    'product-marketing-link',
    'lead product cpo',
    'team two "Two" { members cmo, cpo }\nforum round "Round" { chair two cadence daily }',
    ['Round, which meets daily, with 2 departments'],
  ],
  [
    'local-tailoring',
    'structure centralized',
    'unit shop "Shop" { exception "Open on Sundays" }',
    ['the exception of Shop'],
  ],
  [
    'local-tailoring',
    'structure centralized',
    { PAGE: 'accountable cpo in north' },
    ['an accountable of its own in a region for Page'],
  ],
  ['local-tailoring', 'structure centralized', { MODEL: 'local north led by north_lead' }, ['North: North lead (Ann)']],
  [
    'consistency',
    'structure decentralized',
    { METRIC: 'by unit, region' },
    ['metrics reported by region: Loyalty', 'metrics reported by unit: Loyalty'],
  ],
  [
    'centre-local-communication',
    'structure hybrid central cx local north led by north_lead, south led by south_lead',
    'forum a "A" { chair lead members north_lead cadence weekly }\nforum b "B" { chair cx members south_lead cadence monthly }',
    ['A, which meets weekly, with North lead', 'B, which meets monthly, with South lead'],
  ],
];

const fill = (needs: Record<string, string> | string, model: string) => {
  const slots = typeof needs === 'string' ? {} : needs;
  const text = company.replace(/\b(LEAD|METRIC|PAGE|DEVICE)\b/g, slot => slots[slot] ?? '');
  return `${text}\nmodel { ${model} ${slots.MODEL ?? ''} }\n${typeof needs === 'string' ? needs : ''}`;
};
const coveredBy = (text: string, spot: string) => {
  const graph = modelOf(text);
  expect(graph.fragments.flatMap(({ errors }) => errors)).toEqual([]);
  const spots = coverage(graph, graph.all('model')[0]!, today).flatMap(({ blindSpots }) => blindSpots);
  return spots.find(({ blindSpot }) => blindSpot.id === spot)!.by;
};

test.each(cases)('%s (%s)', (spot, model, needs, by) => {
  expect(coveredBy(fill(needs, model), spot)).toEqual(by);
  const without = coveredBy(fill({}, model), spot);
  expect(without.filter(one => by.includes(one)).length).toBe(spot === 'pre-purchase' ? 1 : 0);
});

const nameOf = (cover: Cover) => (cover.kind === 'forum' ? `forum ${cover.joins}` : cover.kind);

test('each kind of cover, and each reach of a forum, is among the cases', () => {
  const parts = [...companyLeads, ...departmentLeads, ...structures];
  const covers = parts.flatMap(({ blindSpots }) =>
    blindSpots.flatMap(({ id, coveredBy }) => coveredBy.map(cover => ({ id, cover }))),
  );
  const tried = new Set(
    covers.filter(({ id }) => cases.some(([spot]) => spot === id)).map(({ cover }) => nameOf(cover)),
  );
  expect([...new Set(covers.map(({ cover }) => nameOf(cover)))].filter(name => !tried.has(name))).toEqual([]);
});

test.each([
  ['buy-in', 'lead executive lead sponsor lead', 'the lead cannot be its own sponsor'],
  ['buy-in', 'lead executive lead sponsor south_lead', 'a vacant role sponsors nothing'],
  ['no-exit', 'lead interim cmo until 2026-10-31', 'an end that has passed is none'],
  [
    'local-tailoring',
    'structure centralized local north led by north_lead, south led by south_lead',
    'every body must be led',
  ],
])('%s: %s does not count', (spot, model) => {
  expect(coveredBy(fill({}, model), spot)).toEqual([]);
});

test.each([
  ['encroachment', 'lead executive lead', { LEAD: 'mandate { approved by marketing on 2026-11-02 }' }],
  ['encroachment', 'lead executive lead', { LEAD: 'mandate { approved by care on 2026-01-01 }' }],
  ['short-term-project', 'lead interim cmo', 'charter rules "Rules" { review due 2026-10-31 }'],
  ['no-driver', 'lead everyone central cx', 'responsibility plan { accountable cx until 2026-10-31 }'],
  ['no-success-criteria', 'lead everyone', 'organization o { goal win "Win" }'],
  ['coordination', 'lead cross-functional', 'forum round { chair lead members cx cadence weekly }'],
  ['collaboration', 'lead executive lead', 'forum round { chair lead members cmo cadence weekly decides by vote }'],
  ['local-tailoring', 'structure centralized', { PAGE: 'accountable cpo in north until 2026-10-31' }],
  ['other-stages', 'lead product cpo', { DEVICE: 'responsible product' }],
] as const)('%s (%s) is not covered by %j', (spot, model, needs) => {
  expect(coveredBy(fill(needs, model), spot)).toEqual([]);
});

/** A model, what a condition of it needs, and what then shows that it is met; without the need it is not. */
const conditions: readonly [
  id: string,
  model: string,
  needs: Record<string, string> | string,
  by: readonly string[],
][] = [
  ['executive', 'lead executive lead', { LEAD: 'level executive' }, ['the Lead, who is an executive']],
  [
    'senior-management',
    'lead cx-team desk',
    'team desk "CX desk" { head clerk reports to boss }',
    ['the Clerk, who reports to the Boss'],
  ],
  [
    'senior-management',
    'lead cx-team desk',
    'team desk "CX desk" { reports to boss }',
    ['the CX desk, which reports to the Boss'],
  ],
  ['stance', 'lead cx-team cx', { MODEL: 'stance facilitator' }, ['the stance of the model: facilitator']],
  [
    'agreement',
    'lead cx-team cx',
    { LEAD: 'mandate { scope all journeys approved by marketing }' },
    ['the mandate of the lead, which Marketing approved'],
  ],
  ['needs-first', 'lead interim cmo', { MODEL: 'rationale "They know"' }, ['the rationale of the model']],
  [
    'clear-roles',
    'lead cross-functional',
    'raci work { parties | lead | cpo | care |\n responsibility a "A" | A | R | R |\n}',
    ['CX, Marketing, Product and Care, each of which does or answers for something'],
  ],
  [
    'everyone-responsible',
    'lead everyone',
    { PAGE: 'responsible everyone' },
    ['everyone, who is responsible for Page'],
  ],
  [
    'authority',
    'lead everyone',
    'role agent "Agent" { level frontline authority "Puts it right" }',
    ['the Agent, who may decide on the spot'],
  ],
  [
    'authority',
    'lead everyone',
    'role agent "Agent" { level frontline }\ndecision gift { decide agent up to 20 EUR }',
    ['the Agent, who may decide on the spot'],
  ],
  [
    'authority',
    'lead everyone',
    'role agent "Agent" { level frontline authority limit 20 EUR }',
    ['the Agent, who may decide on the spot'],
  ],
  ['frontline-cost', 'lead service care', 'metric mood "Mood" { kind engagement owner lead }', ['the metric Mood']],
  [
    'promise-kept',
    'lead marketing cmo',
    { PAGE: 'promise easy', MODEL: '}\norganization o { promise easy' },
    ['the journeys, each of which says which promise it keeps'],
  ],
  [
    'local-room',
    'structure hybrid',
    'decision gift "Gift" { decide cpo in north }',
    ['decisions that are made in a region: Gift'],
  ],
];

const metBy = (text: string, id: string) => {
  const graph = modelOf(text);
  expect(graph.fragments.flatMap(({ errors }) => errors)).toEqual([]);
  const judged = coverage(graph, graph.all('model')[0]!, today).flatMap(({ conditions }) => conditions);
  return judged.find(({ condition }) => condition.id === id)!.by;
};

test.each(conditions)('condition %s (%s)', (id, model, needs, by) => {
  expect(metBy(fill(needs, model), id)).toEqual(by);
  const known = typeof needs === 'string' ? model : model.replace('desk', 'cx');
  expect(metBy(fill({}, known), id)).toEqual([]);
});

test('each cover of a condition is among the cases of the conditions or of the blind spots', () => {
  const parts = [...companyLeads, ...departmentLeads, ...structures];
  const ofSpots = parts.flatMap(({ blindSpots }) => blindSpots.flatMap(({ coveredBy }) => coveredBy.map(nameOf)));
  const ofConditions = parts.flatMap(({ conditions }) =>
    conditions.flatMap(({ id, shownBy }) => shownBy.map(cover => ({ id, name: nameOf(cover) }))),
  );
  const tried = new Set(
    ofConditions.filter(({ id }) => conditions.some(([one]) => one === id)).map(({ name }) => name),
  );
  expect(ofConditions.filter(({ name }) => !tried.has(name) && !ofSpots.includes(name))).toEqual([]);
});

test.each([
  [
    'agreement',
    'lead cx-team cx',
    { LEAD: 'mandate { scope use approved by care }' },
    'only those in the scope count, and Marketing is',
  ],
  ['clear-roles', 'lead cross-functional', {}, 'Care does nothing'],
  ['stance', 'lead cx-team cx', {}, 'no stance'],
  ['authority', 'lead everyone', 'role agent { level frontline }', 'a frontline that may decide nothing'],
  ['frontline-cost', 'lead service care', 'metric mood { kind engagement }', 'a metric that nobody owns'],
  ['fit', 'lead executive lead', { LEAD: 'level executive' }, 'for people to judge'],
] as const)('condition %s (%s) is not met by %j: %s', (id, model, needs, _why) => {
  expect(metBy(fill(needs, model), id)).toEqual([]);
});

test('a mandate for one stage needs the approval of that stage only', () => {
  const mandate = (LEAD: string) =>
    metBy(fill({ LEAD, DEVICE: 'accountable cpo' }, 'lead executive lead'), 'agreement');
  expect(mandate('mandate { scope look approved by marketing }')).toHaveLength(1);
  expect(mandate('mandate { scope all journeys approved by marketing }')).toEqual([]);
});
