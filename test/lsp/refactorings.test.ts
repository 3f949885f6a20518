/** Other ways to write the same: what they make of a text, and that everybody answers for what they did before. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lettersOn } from '@remit-cx/core/model/letters';
import type { Owned, Party, Work } from '@remit-cx/core/model/model';
import { ownership } from '@remit-cx/core/model/ownership';
import { regionsOf } from '@remit-cx/core/model/where-and-when';
import { applyEdits } from '@remit-cx/core/source/span';
import type { LiveProject } from '@remit-cx/language/builder';
import { codeActions, type LazyAction } from '@remit-cx/language/lsp/code-actions';
import { linesOf, positionAt } from '@remit-cx/language/lsp/places';
import { describe, expect, test } from 'vitest';
import { today } from '../project.ts';
import { type Files, named, projectOf } from './editor.ts';

/** The refactorings from one offset to another, by title. */
function offered(live: LiveProject, file: string, start: number, end = start): Map<string, LazyAction> {
  const lines = linesOf(live.project.fragment(file)!);
  const range = { start: positionAt(lines, start), end: positionAt(lines, end) };
  const actions = codeActions(live, file, { range, only: ['refactor'] });
  return new Map(actions.map(action => [action.title, action]));
}

/** The files that an action changes, as they are then. */
async function changed(live: LiveProject, action: LazyAction): Promise<Record<string, string>> {
  const byFile = Map.groupBy(await action.edits!(today), ({ file }) => file);
  return Object.fromEntries(
    [...byFile].map(([file, edits]) => [file, applyEdits(live.project.fragment(file)!.text, edits)]),
  );
}

/** Does the one thing with that title that is offered where `[` and `]` stand; or at the cursor `<|>`. */
async function refactor(files: Files, title: string): Promise<Record<string, string>> {
  const marks = /<\|>|\[>|<\]/g;
  const [file, text] = Object.entries(named(files)).find(([, text]) => /<\||\[>/.test(text))!;
  const [first, last] = [text.search(/<\|>|\[>/), text.search(/<\]/) - 2];
  const clean = Object.fromEntries(Object.entries(named(files)).map(([file, text]) => [file, text.replace(marks, '')]));
  const live = projectOf(clean);
  const all = offered(live, file, first, Math.max(first, last));
  expect([...all.keys()]).toContain(title);
  const after = await changed(live, all.get(title)!);
  expect(statements(projectOf({ ...clean, ...after }))).toEqual(statements(live));
  return after;
}

/** Who has which letter for what, where and when; a row of a table by the name of its work alone. */
function statements(live: LiveProject): string[] {
  const { graph } = live;
  const said: string[] = [];
  const nameOf = (work: Owned) =>
    work.kind === 'responsibility' && work.within?.kind === 'raci' ? work.name : 'id' in work ? work.id : '';
  const ids = (parties: readonly Party[]) =>
    parties
      .map(({ id }) => id)
      .sort()
      .join(' + ');
  for (const day of ['2025-06-01', today, '2028-01-01'])
    for (const kind of ['touchpoint', 'responsibility', 'journey'] as const)
      for (const work of graph.all(kind) as readonly Owned[]) {
        for (const { regions, answer } of ownership(graph, work, day))
          said.push(
            `${day} ${kind} ${nameOf(work)} ${regions.map(({ name }) => name)} ${answer.verdict} ${ids(answer.parties)}`,
          );
        if (kind === 'journey') continue;
        const regions = regionsOf(graph, work as Work);
        for (const region of regions.length ? regions : [undefined])
          for (const { party, letter } of lettersOn(graph, work, region, day))
            said.push(`${day} ${kind} ${nameOf(work)} ${region?.name} ${letter} ${party.id}`);
      }
  return [...new Set(said)].sort();
}

const journey = (claims: string) => `journey stay {
  touchpoint card "Card payment" {
    channel web
${claims}  }
}
`;

describe('a claim moves', () => {
  test('from the department to the touchpoint, with where, when and why; the others stay', async () => {
    const files = {
      'care.remit':
        'region gulf\ndepartment care "Care" {\n  accountable for stay, ca<|>rd in gulf from 2026-01-01 because "Law"\n}\n',
      'stay.remit': journey(''),
    };
    expect(await refactor(files, 'Move this claim to the touchpoint Card payment')).toEqual({
      'care.remit':
        'region gulf\ndepartment care "Care" {\n  accountable for stay in gulf from 2026-01-01 because "Law"\n}\n',
      'stay.remit': journey('').replace(
        '    channel',
        '    accountable care in gulf from 2026-01-01 because "Law"\n    channel',
      ),
    });
  });

  test('all of a line, where the cursor is on its keyword', async () => {
    const files = `role cco\ndepartment care {\n  acc<|>ountable for stay, card\n}\n${journey('')}`;
    expect(await refactor(files, 'Move these 2 claims to what they are for')).toEqual({
      'main.remit': `role cco\ndepartment care {\n}\n${journey('')
        .replace('  touchpoint', '  default accountable care\n  touchpoint')
        .replace('    channel', '    accountable care\n    channel')}`,
    });
  });

  test('from the touchpoint to the department, with the word that reads best', async () => {
    const files = `role cco "Chief"\n${journey('    accountable cco\n    consul<|>ted cco from 2027-01-01\n')}`;
    expect(await refactor(files, 'Move this claim to the role Chief')).toEqual({
      'main.remit': `role cco "Chief" {\n  consulted on card from 2027-01-01\n}\n${journey('    accountable cco\n')}`,
    });
  });

  test('and back again is as before', async () => {
    const before = `department care "Care" {\n  accountable for ca<|>rd\n}\n${journey('')}`;
    const there = await refactor(before, 'Move this claim to the touchpoint Card payment');
    const back = await refactor(
      there['main.remit']!.replace('accountable care', 'accountable <|>care'),
      'Move this claim to the department Care',
    );
    expect(back['main.remit']).toBe(before.replace('<|>', ''));
  });

  test.each([
    ['undecided', `role cco\n${journey('    account<|>able undecided by cco until 2027-01-01 because "New"\n')}`],
    ['a person', `person ann\n${journey('    responsi<|>ble ann\n')}`],
    ['a name that names nothing', journey('    responsi<|>ble ann\n')],
    ['the owner of a journey', 'role cco\njourney j { own<|>er cco }\n'],
    ['a claim by condition', `role cco { accountable for touch<|>points where channel is web }\n${journey('')}`],
    [
      'a row of a table',
      'role cco { accountable for <|>r }\nraci t {\n  parties | cco |\n  responsibility r "R" | R |\n}\n',
    ],
  ])('not %s', (_, text) => {
    const live = projectOf(text.replace('<|>', ''));
    expect(
      [...offered(live, 'main.remit', text.indexOf('<|>')).keys()].filter(title => title.startsWith('Move')),
    ).toEqual([]);
  });
});

describe('a responsibility moves into a RACI table of its own', () => {
  test('whole, where it says nothing else', async () => {
    const text =
      'role cco\nrole cmo\n\nresponsibility str<|>ategy "Define the strategy" {\n  accountable cco\n  responsible cco, cmo\n}\n\nrole ceo\n';
    expect(await refactor(text, 'Put who does what for Define the strategy into a RACI table')).toEqual({
      'main.remit': `role cco
role cmo

raci who_does_what "Who does what" {
  parties                                       | cco | cmo |
  responsibility strategy "Define the strategy" | A/R | R   |
}

role ceo
`,
    });
  });

  test('its claims alone, where it has more to say, or stands in a department', async () => {
    const text = `metric nps
department care "Care" {
  responsibility relay "Relay what customers say" {<|>
    accountable cco
    informed    ceo in gulf
    measured by nps
  }
}
role cco
role ceo
region gulf
`;
    expect(await refactor(text, 'Put who does what for Relay what customers say into a RACI table')).toEqual({
      'main.remit': `metric nps
department care "Care" {
  responsibility relay "Relay what customers say" {
    measured by nps
  }
}

raci who_does_what "Who does what" {
  parties                      | cco | ceo |
  responsibility relay         | A   |     |
  responsibility relay in gulf |     | I   |
}
role cco
role ceo
region gulf
`,
    });
  });

  test('several at once; what a table cannot hold stays', async () => {
    const text = `role cco
role cmo
[>responsibility one "One" { accountable cco }
/** Kept. */
responsibility two "Two" {
  accountable cmo jointly with cco because "A reason"
  consulted cmo
}
responsib<]ility three "Three" { accountable cmo }
`;
    expect(await refactor(text, 'Put who does what (3) into a RACI table')).toEqual({
      'main.remit': `role cco
role cmo
raci who_does_what "Who does what" {
  parties                      | cco | cmo |
  responsibility one "One"     | A   |     |
  responsibility two           |     | C   |
  responsibility three "Three" |     | A   |
}
/** Kept. */
responsibility two "Two" {
  accountable cmo jointly with cco because "A reason"
}
`,
    });
  });
});

describe('a row is added to a RACI table', () => {
  const table = `raci programme "CX programme" {
  parties                      | cco | cmo |
  responsibility plan "A plan" | A   | R   |
}
`;

  test('with the letters that its parties have, and the bars in line', async () => {
    const text = `role cco\nrole cmo\nrole ceo\n${journey('    accountable cco\n    informed cmo, ceo\n').replace('card', 'card<|>')}${table}`;
    expect(await refactor(text, 'Add Card payment to the RACI table CX programme')).toEqual({
      'main.remit': `role cco\nrole cmo\nrole ceo\n${journey('    informed ceo\n')}raci programme "CX programme" {
  parties                      | cco | cmo |
  responsibility plan "A plan" | A   | R   |
  touchpoint card              | A   | I   |
}
`,
    });
  });

  test('with empty cells, where nobody of the table is named', async () => {
    const text = `role cco\nrole cmo\nresponsibility wa<|>lk "Walk"\n${table}`;
    const after = await refactor(text, 'Add Walk to the RACI table CX programme');
    expect(after['main.remit']).toContain('\n  responsibility walk          |     |     |\n}\n');
  });

  test('for the other touchpoints of a journey, from the head of the table', async () => {
    const more =
      'journey fly "Fly" {\n  touchpoint seat { accountable cmo }\n  stage b { touchpoint meal { responsible cco } }\n  touchpoint gate\n}\n';
    const rows = table.replace('}\n', '  touchpoint gate | A | |\n}\n');
    const text = `role cco\nrole cmo\n${more}${rows.replace('raci', 'raci<|>')}`;
    const after = await refactor(text, 'Add the other 2 touchpoints of Fly to the RACI table CX programme');
    expect(after['main.remit']).toContain(
      '  touchpoint gate | A | |\n  touchpoint seat |  | A |\n  touchpoint meal | R |  |\n}\n',
    );
  });

  test('not where it is one already', () => {
    const text = `role cco\nrole cmo\n${journey('')}${table.replace('}\n', '  touchpoint card | A | |\n}\n')}`;
    expect([...offered(projectOf(text), 'main.remit', text.indexOf('touchpoint card')).keys()]).toEqual([]);
  });
});

const examples = ['examples/velmara-air', 'examples/federal-services', ...globSync('examples/models/*')];

describe('everybody answers for what they did before, wherever it is done in', () => {
  test.each(examples.map(folder => folder.replaceAll('\\', '/')).sort())('%s', async folder => {
    const names = globSync('**/*.remit', { cwd: folder }).map(file => file.replaceAll('\\', '/'));
    const files = Object.fromEntries(names.sort().map(file => [file, readFileSync(join(folder, file), 'utf8')]));
    const live = projectOf(files);
    const before = statements(live);
    const unknown = (one: LiveProject) =>
      one.project.fragments.flatMap(({ refs }) => refs.filter(({ to }) => !to)).length;
    const now = projectOf(files);
    const unknownBefore = unknown(now);
    const done = new Map<string, number>();
    for (const { file, text } of live.project.fragments) {
      const lines = [
        ...text.matchAll(/^[ \t]*(accountable|responsible|consulted|default|responsibility|touchpoint|raci)\b/gm),
      ];
      const seen = new Map<string, number>();
      for (const match of lines) {
        // A few of each sort in each file: there are hundreds.
        const count = (seen.get(match[1]!) ?? 0) + 1;
        seen.set(match[1]!, count);
        if (count > 2) continue;
        const start = match.index + match[0].length;
        for (const end of count === 1 ? [start] : [start, Math.min(start + 300, text.length)])
          for (const [title, action] of offered(live, file, start, end)) {
            const after = await changed(live, action);
            for (const [name, text] of Object.entries(after)) now.set(name, now.uriOf(name), text);
            const where = `${file}:${text.slice(0, start).split('\n').length} ${title}`;
            expect([where, ...now.project.fragments.filter(({ broken }) => broken)]).toEqual([where]);
            expect([where, ...statements(now)]).toEqual([where, ...before]);
            expect(`${where}: ${unknown(now)}`).toBe(`${where}: ${unknownBefore}`);
            for (const name of Object.keys(after)) now.set(name, now.uriOf(name), files[name]!);
            done.set(action.kind!, (done.get(action.kind!) ?? 0) + 1);
          }
      }
    }
    expect(done.get('refactor.extract')).toBeGreaterThan(0);
    if (folder === 'examples/velmara-air')
      for (const kind of ['refactor.move', 'refactor.rewrite']) expect(done.get(kind)).toBeGreaterThan(5);
  });
});
