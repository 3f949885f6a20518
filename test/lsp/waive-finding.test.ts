/** A finding is accepted for some time where it is shown: of a rule and of a policy, never without a reason. */
import { lint } from '@remit-cx/core/lint/lint';
import { codeActions, resolved } from '@remit-cx/language/lsp/code-actions';
import { linesOf, positionAt } from '@remit-cx/language/lsp/places';
import { expect, test } from 'vitest';
import { today } from '../project.ts';
import { edited, type Files, projectOf, withCursor, withoutCursor } from './editor.ts';

/** The waivers that are offered at the cursor, with the files that each makes. */
async function waivers(files: Files): Promise<Record<string, Record<string, string>>> {
  const { live, file, offset } = withCursor(files);
  live.result = lint(live.graph, today);
  const position = positionAt(linesOf(live.project.fragment(file)!), offset);
  const actions = codeActions(live, file, { range: { start: position, end: position }, only: ['quickfix'] });
  const offered = actions.filter(({ title }) => title.startsWith('Accept'));
  const made: Record<string, Record<string, string>> = {};
  for (const action of offered) {
    const { edit } = await resolved(live, action, today);
    made[action.title] = edited(withoutCursor(files), edit!);
  }
  return made;
}

const policy = 'policy measured "Measured" { every touchpoint must have metric level error }\n';
const stay = 'role lead\njourney stay { owner lead touchpoint desk { accountable lead responsible lead } }\n';

test('of a policy: at the end of the file, with a day, and a reason to be written', async () => {
  const files = { 'policies.remit': policy, 'main.remit': stay.replace('desk', 'de<|>sk') };
  const offered = await waivers(files);
  const after = offered['Accept it for 90 days: waive measured for desk'];
  expect(after).toEqual({ 'main.remit': `${stay}\nwaive measured for desk until 2027-01-30 because ""\n` });

  const found = (text: string) =>
    lint(projectOf({ 'policies.remit': policy, 'main.remit': text }).graph, today).findings.map(({ rule }) => rule);
  expect(found(after!['main.remit']!)).toContain('incomplete');
  const reasoned = after!['main.remit']!.replace('""', '"The new desk opens in January"');
  expect(found(reasoned)).not.toContain('incomplete');
  expect(found(reasoned)).not.toContain('measured');
});

test('behind the last waiver of the file, with its line ends', async () => {
  const text = `role lead\r\njourney st<|>ay\r\nwaive no-sponsor for stay until 2027-01-01 because "x"\r\nrole other\r\n`;
  const offered = await waivers(text);
  expect(offered['Accept it for 90 days: waive unowned-journey for stay']).toEqual({
    'main.remit': text
      .replace('<|>', '')
      .replace('"x"\r\n', '"x"\r\nwaive unowned-journey for stay until 2027-01-30 because ""\r\n'),
  });
});

test('where one name means two things, more of its path', async () => {
  const twice =
    stay.replace('touchpoint desk', 'touchpoint d<|>esk') + stay.replace('role lead\n', '').replace('stay', 'leave');
  expect(Object.keys(await waivers(policy + twice))).toContain('Accept it for 90 days: waive measured for stay.desk');
});

test('not for what has no name, nor for the writing itself', async () => {
  const delegations = 'policy said { every delegation must have reason }\nrole a\nrole b\ndele<|>gation of a to b\n';
  expect(await waivers(delegations)).toEqual({});
  expect(await waivers('role a\njourney stay { owner a<|>b }\n')).toEqual({});
});
