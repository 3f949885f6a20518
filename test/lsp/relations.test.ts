import { lint } from '@remit-cx/core/lint/lint';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '@remit-cx/language/lsp/call-hierarchy';
import { codeLenses } from '@remit-cx/language/lsp/code-lenses';
import { inlayHints } from '@remit-cx/language/lsp/inlay-hints';
import { answersFor, whoAnswers } from '@remit-cx/language/lsp/relations';
import { describe, expect, test } from 'vitest';
import { today } from '../project.ts';
import { type Files, marked, projectOf, withCursor, withoutCursor } from './editor.ts';

const people = `person greta "Greta Lind"
role head_care "Head of Care" { held by greta }
department care "Care" { head head_care accountable for stay.reply }
`;
const journeys = `journey stay "Stay" {
  owner head_care
  touchpoint reply "Reply" { responsible care }
  touchpoint line
}
`;

describe('who answers for a thing', () => {
  const answering = (files: Files) => {
    const { live, file, offset } = withCursor(files);
    return marked(withoutCursor(files), whoAnswers(live, file, offset, today));
  };

  test('of work the party, a department as its head', () => {
    expect(
      answering({ 'a.remit': people, 'b.remit': journeys.replace('touchpoint reply', 'touchpoint re<|>ply') }),
    ).toEqual({
      'a.remit': people.replace('role head_care', 'role «head_care»'),
    });
  });

  test('of a role who holds it; of a journey its owner', () => {
    expect(answering({ 'a.remit': people.replace('role head_care', 'role head<|>_care') })).toEqual({
      'a.remit': people.replace('person greta', 'person «greta»'),
    });
    expect(answering({ 'a.remit': people, 'b.remit': journeys.replace('journey stay', 'journey st<|>ay') })).toEqual({
      'a.remit': people.replace('role head_care', 'role «head_care»'),
    });
  });

  test('of what nobody answers for, nothing', () => {
    expect(
      answering({ 'a.remit': people, 'b.remit': journeys.replace('touchpoint line', 'touchpoint li<|>ne') }),
    ).toEqual({});
    expect(answering('role a { head no<|>body }')).toEqual({});
  });
});

test('all that a party answers for: accountable and responsible, the department as its head', () => {
  const files = { 'a.remit': people.replace('department care', 'department ca<|>re'), 'b.remit': journeys };
  const { live, file, offset } = withCursor(files);
  expect(marked(withoutCursor(files), answersFor(live, file, offset, today))).toEqual({
    'b.remit': journeys.replace('journey stay', 'journey «stay»').replace('touchpoint reply', 'touchpoint «reply»'),
  });
});

describe('hints in the text', () => {
  const hinted = (text: string, others: Readonly<Record<string, string>> = {}) => {
    const live = projectOf({ ...others, 'main.remit': text });
    const hints = inlayHints(live, 'main.remit', { start: 0, end: text.length }, today);
    const lines = text.split('\n');
    for (const { position, label } of [...hints].reverse()) {
      const line = lines[position.line]!;
      lines[position.line] = `${line.slice(0, position.character)}‹${label}›${line.slice(position.character)}`;
    }
    return lines.join('\n');
  };

  test('who answers where nobody is named, and not where somebody is', () => {
    expect(
      hinted(
        'journey j {\n  default accountable a\n  touchpoint t "T"\n  touchpoint u { accountable b }\n}\nrole a "Head"\nrole b',
      ),
    ).toContain('touchpoint t "T"‹Head›\n  touchpoint u { accountable b }');
  });

  test('who heads a department', () => {
    expect(
      hinted('department care "Care" { head head_care }', { 'a.remit': people.split('\n').slice(0, 2).join('\n') }),
    ).toBe('department care "Care"‹Greta Lind› { head head_care }');
  });

  test('how long something is in force, when that is not long', () => {
    expect(
      hinted(
        'delegation of a to b until 2026-11-21\ndelegation of a to b until 2026-11-01\ndelegation of a to b until 2027-11-21\nrole a\nrole b',
      ),
    ).toBe(
      'delegation of a to b until 2026-11-21‹ends in 20 days›\ndelegation of a to b until 2026-11-01‹the last day›\ndelegation of a to b until 2027-11-21\nrole a\nrole b',
    );
  });
});

describe('lines above', () => {
  const lenses = (text: string) => {
    const live = projectOf(text);
    return codeLenses(live, 'main.remit', today).map(
      ({ range, command }) => `${range.start.line + 1}: ${command!.title}`,
    );
  };

  test('sum up letters and owners', () => {
    expect(lenses(people + journeys)).toEqual([
      '2: accountable for 2',
      '4: 2 touchpoints, 1 with an owner',
      '6: 1 A · 1 R · owner Head of Care (Greta Lind)',
      '7: 0 A · nobody is accountable',
    ]);
  });

  test('count what was found, once it is checked', () => {
    const live = projectOf(people + journeys);
    live.result = lint(live.graph, today);
    const titles = codeLenses(live, 'main.remit', today).map(({ command }) => command!.title);
    expect(titles.at(-1)).toMatch(/^0 A · nobody is accountable · \d findings?$/);
  });

  test('stay where they are while a file has a mistake, and say of nothing that nobody has it', () => {
    const text = `${people}${journeys}metric nps { owner `;
    expect(lenses(text)).toEqual([
      '2: accountable for 2',
      '4: 2 touchpoints',
      '6: 1 A · 1 R · owner Head of Care (Greta Lind)',
      '7: owner not known while a file has a mistake',
    ]);
  });
});

describe('who passes on to whom', () => {
  const text = `journey j {
  touchpoint a { escalates to help }
  touchpoint b
}
handoff from j.a to j.b
escalation help { tier boss then council }
forum council
role boss`;
  const at = (name: string) => {
    const live = projectOf(text);
    const [item] = prepareCallHierarchy(live, 'main.remit', text.indexOf(name) + name.length);
    return { live, item };
  };

  test('a touchpoint to the next, and to its escalation', () => {
    const { live, item } = at('touchpoint a');
    expect(outgoingCalls(live, item!).map(({ to }) => `${to.detail} ${to.name}`)).toEqual([
      'touchpoint b',
      'escalation help',
    ]);
  });

  test('an escalation to its tiers and what comes after; and from where', () => {
    const { live, item } = at('escalation help');
    expect(outgoingCalls(live, item!).map(({ to }) => `${to.detail} ${to.name}`)).toEqual([
      'role boss',
      'forum council',
    ]);
    expect(
      incomingCalls(live, item!).map(({ from, fromRanges }) => `${from.name} ${fromRanges[0]!.start.line + 1}`),
    ).toEqual(['a 2']);
  });

  test('not for a thing that passes nothing on', () => {
    expect(at('journey j').item).toBeUndefined();
  });
});
