/** What changed in who answers for what: two texts in, changes out. */

import type { Change } from '@remit-cx/core/diff/change';
import { diff } from '@remit-cx/core/diff/diff';
import { expect, test } from 'vitest';
import { modelOf, today } from '../project.ts';

const base = `
region north
region south
department care "Care" { head head_care }
department brand "Brand" { head cmo }
role head_care "Head of Care" { part of care held by greta }
role cmo "CMO" { part of brand held by piotr }
role cco "CCO" { level executive held by tomas }
person greta "Greta Lind" { handle "@greta" }
person piotr "Piotr Zelek" { handle "@piotr" }
person tomas "Tomas Rehn"
metric csat "CSAT" { owner head_care target at least 80% discussed in council }
forum council "Council" { chair cco members head_care, cmo cadence weekly decides by consent }
decision goodwill "Goodwill" { decide head_care up to 50 EUR decide cco above 50 EUR }
journey resolve "Resolve" {
  owner head_care
  stage complain "Complain" {
    touchpoint form "Complaint form" { channel web accountable head_care responsible care consulted cmo }
    touchpoint reply "Reply" { accountable cmo in north accountable head_care in south measured by csat }
  }
}
`;

function changes(edit: (text: string) => string, days: { before?: string; after?: string } = {}): string[] {
  const after = edit(base);
  expect(after).not.toBe(base);
  const { changes } = diff(
    { graph: modelOf(base), day: days.before ?? today },
    { graph: modelOf(after), day: days.after ?? days.before ?? today },
  );
  return changes.map(line);
}

function line({ kind, entity, relation, before, after, regions, losing, gaining, why }: Change): string {
  const ask = [
    ...losing.map(({ title, handles }) => `-${title}${handles.join('')}`),
    ...gaining.map(({ title, handles }) => `+${title}${handles.join('')}`),
  ].join(' ');
  return `${kind} ${entity.id} ${relation}: ${before ?? ''} -> ${after ?? ''}${regions.length ? ` in ${regions.join(', ')}` : ''}${ask && ` (${ask})`}${why ? ` because ${why.text}` : ''}`;
}

test('a journey is renamed in which two touchpoints have one name', () => {
  const journey =
    'role cco\njourney book { owner cco default accountable cco stage a { touchpoint email } stage b { touchpoint email } }';
  const before = { graph: modelOf(journey), day: today };
  const after = { graph: modelOf(journey.replace('journey book', 'journey buy')), day: today };
  expect(diff(before, after).changes.map(line)).toEqual(['renamed buy name: book -> buy']);
});

test('nothing changed', () => {
  const graph = modelOf(base);
  expect(diff({ graph, day: today }, { graph: modelOf(base), day: today }).changes).toEqual([]);
});

test.each<[string, (text: string) => string, string[]]>([
  [
    'a transfer',
    text => text.replace('accountable head_care responsible', 'accountable cco responsible'),
    [
      'transfer resolve.complain.form accountable: Head of Care -> CCO (-Head of Care@greta +CCO) because `accountable cco` was added',
    ],
  ],
  [
    'a gap',
    text => text.replace('accountable head_care responsible', 'responsible'),
    [
      'gap resolve.complain.form accountable: Head of Care -> nobody (-Head of Care@greta) because `accountable head_care` was removed',
    ],
  ],
  [
    'a gap in one region',
    text => text.replace('accountable cmo in north', ''),
    [
      'gap resolve.complain.reply accountable: CMO -> nobody in north (-CMO@piotr) because `accountable cmo in north` was removed',
    ],
  ],
  [
    'a conflict',
    text => text.replace('accountable head_care responsible', 'accountable head_care accountable cco responsible'),
    [
      'conflict resolve.complain.form accountable: Head of Care -> two: Head of Care and CCO (+CCO) because `accountable cco` was added',
    ],
  ],
  [
    'a role that is gone',
    text => text.replace('role cmo "CMO" { part of brand held by piotr }', ''),
    expect.arrayContaining([
      'gap resolve.complain.reply accountable: CMO -> nobody in north (-CMO@piotr) because the role cmo was removed',
    ]) as never,
  ],
  [
    'a role that is renamed',
    text => text.replaceAll('cmo', 'chief_marketing'),
    ['renamed chief_marketing name: cmo -> chief_marketing'],
  ],
  [
    'a journey that is renamed',
    text => text.replace('journey resolve', 'journey settle'),
    ['renamed settle name: resolve -> settle'],
  ],
  [
    'a touchpoint that is renamed',
    text => text.replace('touchpoint form', 'touchpoint complaint_form'),
    ['renamed resolve.complain.complaint_form name: resolve.complain.form -> resolve.complain.complaint_form'],
  ],
  [
    'a claim that is written elsewhere',
    text =>
      text
        .replace('accountable head_care responsible', 'responsible')
        .replace('{ part of care held by greta', '{ part of care held by greta accountable for form'),
    [],
  ],
  [
    'a department for its head',
    text => text.replace('accountable head_care responsible', 'accountable care responsible'),
    [],
  ],
  [
    'a new head',
    text =>
      text
        .replace('department brand "Brand" { head cmo }', 'department brand "Brand" { head cco }')
        .replace('accountable cmo in north', 'accountable cmo in north'),
    ['holder brand head: CMO -> CCO (-CMO@piotr +CCO)'],
  ],
  [
    'the other letters',
    text => text.replace('consulted cmo', 'informed cmo'),
    [
      'responsibilities resolve.complain.form consulted: CMO ->  (-CMO@piotr) because `consulted cmo` was removed',
      'responsibilities resolve.complain.form informed:  -> CMO (+CMO@piotr) because `informed cmo` was added',
    ],
  ],
  [
    'a new touchpoint',
    text => text.replace('touchpoint reply', 'touchpoint call { accountable cco }\n    touchpoint reply'),
    ['added resolve.complain.call accountable:  -> CCO (+CCO) because the touchpoint was added'],
  ],
  [
    'a new touchpoint that nobody owns',
    text => text.replace('touchpoint reply', 'touchpoint call\n    touchpoint reply'),
    ['gap resolve.complain.call accountable:  -> nobody because the touchpoint was added'],
  ],
  [
    'a touchpoint that is gone',
    text => text.replace(/ {4}touchpoint form.*\n/, ''),
    [
      'removed resolve.complain.form accountable: Head of Care ->  (-Head of Care@greta) because the touchpoint was removed',
    ],
  ],
  [
    'only in one region',
    text => text.replace('channel web', 'channel web only in north'),
    [
      'scope resolve.complain.form accountable: Head of Care ->  in south (-Head of Care@greta) because `only in north` was added',
    ],
  ],
  [
    'an end in the future',
    text => text.replace('accountable head_care responsible', 'accountable head_care until 2027-01-31 responsible'),
    [
      'scope resolve.complain.form accountable from 2027-02-01: Head of Care -> nobody (-Head of Care@greta) because `accountable head_care` became `accountable head_care until 2027-01-31`',
    ],
  ],
  [
    'another holder',
    text => text.replace('held by tomas', 'held by piotr'),
    ['holder cco held by: Tomas Rehn -> Piotr Zelek (-Tomas Rehn +Piotr Zelek@piotr)'],
  ],
  [
    'another band',
    text => text.replace('up to 50 EUR', 'up to 80 EUR').replace('above 50 EUR', 'above 80 EUR'),
    [
      'decision goodwill decide: Head of Care up to 50 EUR; CCO above 50 EUR -> Head of Care up to 80 EUR; CCO above 80 EUR',
    ],
  ],
  [
    'another member',
    text => text.replace('members head_care, cmo', 'members head_care'),
    ['forum council members: CMO ->  (-CMO@piotr)'],
  ],
  [
    'another target',
    text => text.replace('at least 80%', 'at least 85%'),
    ['metric csat target: at least 80% -> at least 85%'],
  ],
  [
    'another owner of a metric',
    text => text.replace('metric csat "CSAT" { owner head_care', 'metric csat "CSAT" { owner cco'),
    ['transfer csat accountable: Head of Care -> CCO (-Head of Care@greta +CCO) because `owner cco` was added'],
  ],
  [
    'a title',
    text => text.replace('"Complaint form"', '"Complaints form"'),
    ['text-only resolve.complain.form text: Complaint form -> Complaints form because its text changed'],
  ],
  ['blanks and comments between things', text => text.replace('journey', '// the end\n\njourney'), []],
])('%s', (_, edit, expected) => {
  expect(changes(edit)).toEqual(expected);
});

test('a touchpoint meets the condition of a claim now, or not any more', () => {
  const text = (channel: string, condition = 'phone') => `
role lead "Lead"
role loyal "Loyal" { accountable for touchpoints where channel is ${condition} }
journey stay { owner lead default accountable lead touchpoint hotline "Hotline" { channel ${channel} } }`;
  const between = (old: string, now: string) =>
    diff({ graph: modelOf(old), day: today }, { graph: modelOf(now), day: today })
      .changes.filter(({ kind }) => kind === 'transfer')
      .map(line);
  expect(between(text('web'), text('phone'))).toEqual([
    'transfer stay.hotline accountable: Lead -> Loyal (-Lead +Loyal) because the condition of `accountable for touchpoints where channel is phone` is met now',
  ]);
  expect(between(text('phone'), text('web'))).toEqual([
    'transfer stay.hotline accountable: Loyal -> Lead (-Loyal +Lead) because the condition of `accountable for touchpoints where channel is phone` is not met any more',
  ]);
  expect(between(text('phone'), text('phone', 'web'))).toEqual([
    'transfer stay.hotline accountable: Loyal -> Lead (-Loyal +Lead) because `accountable for touchpoints where channel is phone` was removed',
  ]);
});
