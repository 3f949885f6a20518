/** Claims by condition: `accountable for touchpoints in stay where channel is phone`. What they come to, how they are told, and the ways out. */
import { who } from '@remit-cx/core/generate/who';
import { whoText } from '@remit-cx/core/generate/who-text';
import { ownership } from '@remit-cx/core/model/ownership';
import { applyEdits } from '@remit-cx/core/source/span';
import { describe, expect, test } from 'vitest';
import { findingsIn, modelOf, show, today } from '../project.ts';

const hotel = (duties: string, more = '') => `
role cmo "CMO"
role desk_lead "Head of Desk"
role loyal "Head of Loyalty"
role vp "VP Product"
department loyalty "Loyalty" {
  head loyal
  ${duties}
}
system crm
escalation recovery { tier vp }
metric csat
journey stay "Stay and resolve" {
  owner vp
  state target
  default accountable cmo
  stage arrive "Arrive" {
    phase use
    default accountable desk_lead
    touchpoint desk "Front desk" { channel desk }
    touchpoint call "Call the desk" { channel phone  critical  escalates to recovery }
  }
  touchpoint hotline "Hotline" { channel phone, chat  last reviewed 2025-03-01 }
  touchpoint letter "Letter" { channel mail  uses crm }
}
journey leave "Leave" {
  owner vp
  default accountable cmo
  touchpoint survey "Survey call" { channel phone  volume 12,000 every month }
}
${more}`;

/** Who is accountable for each touchpoint: `stay.arrive.desk: desk_lead`. */
function owners(text: string, day = today): Record<string, string> {
  const graph = modelOf(text);
  const errors = findingsIn(text, day).filter(({ about }) => about === undefined);
  expect(errors.map(finding => show(finding, text))).toEqual([]);
  return Object.fromEntries(
    graph.all('touchpoint').map(touchpoint => [
      touchpoint.name,
      ownership(graph, touchpoint, day)
        .map(({ regions, everywhere, answer }) => {
          const names = answer.parties.map(({ name }) => name).join(' + ') || answer.verdict;
          return everywhere ? names : `${names} in ${regions.map(({ name }) => name).join(', ')}`;
        })
        .join('; '),
    ]),
  );
}

describe('what they come to', () => {
  test('every touchpoint that meets the condition, before the defaults of its stage and its journey', () => {
    expect(owners(hotel('accountable for touchpoints where channel is phone'))).toEqual({
      desk: 'desk_lead',
      call: 'loyal',
      hotline: 'loyal',
      letter: 'cmo',
      survey: 'loyal',
    });
  });

  test.each([
    ['in a journey', 'in stay where channel is phone', 'call hotline'],
    ['in a stage', 'in arrive where channel is phone', 'call'],
    ['in a stage and another journey', 'in arrive, leave where channel is phone', 'call survey'],
    ['one of several words', 'where channel in mail, desk', 'desk letter'],
    ['none of several words', 'where channel not in mail, desk', 'call hotline survey'],
    ['another word', 'where channel is not phone', 'desk letter'],
    ['two conditions', 'where channel is phone and is critical', 'call'],
    ['what is not so', 'where channel is phone and is not critical', 'hotline survey'],
    ['something that is there', 'where has escalation', 'call'],
    ['something that is not', 'where has no escalation and has no system and channel is phone', 'hotline survey'],
    ['a name', 'where uses is crm', 'letter'],
    ['a name under another word', 'where escalation is recovery', 'call'],
    ['its journey', 'where journey is leave', 'survey'],
    ['its stage, and what that says', 'where stage is arrive and phase is use', 'desk call'],
    ['what its journey says', 'where state is target and channel is chat', 'hotline'],
    ['its own name', 'where name is hotline', 'hotline'],
    ['its title', 'where title is "Survey call"', 'survey'],
    ['how many', 'where has at least 2 channels', 'hotline'],
    ['how much', 'where volume at least 10,000', 'survey'],
    ['before a day', 'where last reviewed before 2026-01-01', 'hotline'],
    ['a thing that is never there', 'where has sla', ''],
  ])('%s', (_, selection, wanted) => {
    const found = owners(hotel(`accountable for touchpoints ${selection}`));
    expect(Object.keys(found).filter(name => found[name] === 'loyal')).toEqual(wanted === '' ? [] : wanted.split(' '));
  });

  test('who is named for a touchpoint is accountable, where it stands or where the party stands', () => {
    const named = `
role boss "Boss" { accountable for hotline }
journey pay "Pay" { owner vp touchpoint till "Till" { channel phone accountable boss } }`;
    expect(owners(hotel('accountable for touchpoints where channel is phone', named))).toMatchObject({
      hotline: 'boss',
      till: 'boss',
      call: 'loyal',
    });
  });

  test('for some regions and some days only', () => {
    const regions = 'region gulf region iberia';
    const text = hotel('accountable for touchpoints where channel is phone in gulf from 2026-12-01', regions);
    expect(owners(text).hotline).toBe('cmo');
    expect(owners(text, '2026-12-01').hotline).toBe('loyal in gulf; cmo in iberia');
  });

  test('responsible, consulted and informed by a condition', () => {
    const text = hotel('responsible for touchpoints where channel is phone');
    const graph = modelOf(text);
    expect(whoIs(graph, 'hotline')).toContain('responsible  Head of Loyalty');
    expect(whoIs(graph, 'letter')).not.toContain('responsible');
  });

  test('a word is a word, whatever is called so', () => {
    const text = hotel('accountable for touchpoints where channel is phone', 'system phone');
    expect(owners(text).hotline).toBe('loyal');
  });
});

function whoIs(graph: ReturnType<typeof modelOf>, name: string): string {
  const answered = who(graph, name, today);
  return 'problem' in answered ? answered.problem : whoText(answered);
}

describe('how they are told', () => {
  const text = hotel(
    'accountable for touchpoints in stay\n    // all of them\n    where channel is  phone // and more\n  ',
    'role boss { accountable for call }',
  );

  test('the derivation says which touchpoints, in the words of the line', () => {
    expect(whoIs(modelOf(text), 'hotline').split('\nWhy\n')[1]).toBe(
      [
        '  + Head of Loyalty is accountable for touchpoints in Stay and resolve where channel is phone, said by the department Loyalty — it decides (main.remit:8)',
        '  - CMO is accountable, by default of the journey Stay and resolve — gives way: a condition that this meets names somebody (main.remit:19)',
        '',
      ].join('\n'),
    );
  });

  test('who is named wins, and the derivation says so', () => {
    expect(whoIs(modelOf(text), 'call')).toContain(
      'where channel is phone, said by the department Loyalty — gives way: somebody is named for this itself',
    );
  });
});

describe('when two conditions meet', () => {
  const text = hotel(
    'accountable for touchpoints where channel is phone',
    'role boss "Boss" { accountable for touchpoints where channel is chat }',
  );
  const [conflict] = findingsIn(text).filter(({ rule }) => rule === 'conflicting-owners');

  test('both are shown', () => {
    expect(conflict?.message).toBe(
      'Two are accountable for the touchpoint Hotline: Loyalty (Head of Loyalty) and Boss.',
    );
    expect(conflict?.related.map(({ message }) => message)).toEqual([
      'Loyalty (Head of Loyalty) is accountable, for touchpoints where channel is phone.',
      'Boss is accountable, for touchpoints where channel is chat.',
    ]);
  });

  test('the way out names somebody for this one: the lines stay for the others', () => {
    expect(conflict?.fixes.map(({ title }) => title)).toEqual([
      'Make Head of Loyalty accountable for this one',
      'Make Boss accountable for this one',
    ]);
    for (const [i, owner] of ['loyal', 'boss'].entries()) {
      const fixed = applyEdits(text, conflict!.fixes[i]!.edits);
      expect(owners(fixed)).toMatchObject({ hotline: owner, call: 'loyal', survey: 'loyal' });
    }
  });

  test('in one region only, the way out is for that region', () => {
    const regions = 'region gulf region iberia';
    const inGulf = hotel(
      'accountable for touchpoints where channel is phone',
      `${regions} role boss "Boss" { accountable for touchpoints where channel is chat in gulf }
role other "Other" { accountable for touchpoints where channel is chat in gulf }`,
    );
    const [found] = findingsIn(inGulf).filter(({ rule }) => rule === 'conflicting-owners');
    expect(found?.regions).toEqual(['gulf']);
    expect(owners(applyEdits(inGulf, found!.fixes[0]!.edits)).hotline).toBe('boss in gulf; loyal in iberia');
  });
});

describe('rules that look at the line', () => {
  test('one finding for a vendor, whatever it selects; the line moves to somebody inside', () => {
    const text = hotel(
      '',
      'vendor lugtrack "LugTrack" {\n  owner vp\n  accountable for touchpoints in leave, arrive where channel is phone\n}',
    );
    const found = findingsIn(text).filter(({ rule }) => rule === 'vendor-accountable');
    expect(found.map(({ message }) => message)).toEqual([
      'The vendor LugTrack is accountable for touchpoints in Leave and Arrive where channel is phone. Name a role inside the company.',
    ]);
    const fixed = applyEdits(text, found[0]!.fixes[0]!.edits);
    expect(fixed).toContain(
      'role vp "VP Product" {\n  accountable for touchpoints in leave, arrive where channel is phone\n}',
    );
    expect(fixed).toContain('  responsible for touchpoints in leave, arrive where channel is phone\n');
    expect(owners(fixed)).toMatchObject({ call: 'vp', survey: 'vp' });
  });

  test('a reason for joint accountability is written behind the selection', () => {
    const text = hotel('accountable for touchpoints where channel is mail jointly with vp');
    const [found] = findingsIn(text).filter(({ rule }) => rule === 'joint-without-reason');
    expect(applyEdits(text, found!.fixes[0]!.edits)).toContain(
      'where channel is mail jointly with vp because "Why they share it"',
    );
  });

  test('a gap behind a condition whose time is over is not closed for all that meet it', () => {
    const text = `
role loyal "Head of Loyalty" { accountable for touchpoints where channel is phone until 2026-10-01 }
journey stay { owner loyal touchpoint hotline { channel phone } touchpoint line { channel phone } }`;
    const gaps = findingsIn(text).filter(({ rule }) => rule === 'unowned-touchpoint');
    expect(gaps).toHaveLength(2);
    for (const { fixes } of gaps)
      for (const { edits } of fixes)
        for (const { start } of edits) expect(text.slice(0, start)).toContain('journey stay');
  });
});

describe('what cannot be asked', () => {
  test.each([
    [
      'accountable for touchpoints where chanel is phone',
      'unknown-word [chanel] A touchpoint has no `chanel`. Did you mean `channel`?',
    ],
    [
      'accountable for touchpoints where channel is phnoe',
      'unknown-word [phnoe] `phnoe` is not a channel. Did you mean `phone`?',
    ],
    [
      'accountable for touchpoints in stai where has sla',
      'unknown-name [stai] There is no journey or stage called `stai`. Did you mean `stay`?',
    ],
    [
      'accountable for touchpoints where uses is crn',
      'unknown-name [crn] There is no system called `crn`. Did you mean `crm`?',
    ],
    [
      'accountable for touchpoints where accountable is cmo',
      'unknown-word [accountable] `accountable` is worked out from who is accountable, and that is what this line says. A claim asks only for what is written at the touchpoint, its stage and its journey.',
    ],
    [
      'accountable for touchpoints where department is loyalty',
      'unknown-word [department] `department` is worked out from who is accountable, and that is what this line says. A claim asks only for what is written at the touchpoint, its stage and its journey.',
    ],
    [
      'accountable for touchpoints where last reviewed at most 12 months',
      'unknown-word [at most 12 months] Who is accountable may not depend on how long ago something was. Write a day: `before 2026-01-01`.',
    ],
  ])('%s', (duty, wanted) => {
    const text = hotel(duty);
    const found = findingsIn(text).filter(({ about }) => about === undefined);
    expect(found.map(finding => show(finding, text).replace(/^\S+ /, ''))).toEqual([wanted]);
  });

  test('while a condition is not right, nothing is said about touchpoints that it may be for', () => {
    const bare = (where: string) => `
role loyal { accountable for touchpoints in stay where ${where} }
journey stay { owner loyal touchpoint hotline { channel phone } }
journey leave { owner loyal touchpoint survey { channel phone } }`;
    const unowned = (text: string) =>
      findingsIn(text).flatMap(({ rule, about }) => (rule === 'unowned-touchpoint' ? [about] : []));
    expect(unowned(bare('channel is mail'))).toEqual(['touchpoint stay.hotline', 'touchpoint leave.survey']);
    expect(unowned(bare('channel is phnoe'))).toEqual(['touchpoint leave.survey']);
    expect(unowned(bare('uses is nothing_known'))).toEqual(['touchpoint leave.survey']);
  });
});
