import { readFileSync } from 'node:fs';
import { lint } from '@remit-cx/core/lint/lint';
import type { LiveProject } from '@remit-cx/language/builder';
import { occurrencesOf } from '@remit-cx/language/lsp/occurrences';
import { prepareRename, rename } from '@remit-cx/language/lsp/rename';
import { describe, expect, test } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { today } from '../project.ts';
import { edited, type Files, nobody, projectOf, withCursor, withoutCursor } from './editor.ts';

/** The files that change, or the sentence that says why none does. */
function renamed(files: Files, newName: string): Record<string, string> | string {
  const { offset, ...place } = withCursor(files);
  const result = rename(nobody, place, offset, newName);
  return 'problem' in result ? result.problem : edited(withoutCursor(files), result);
}

describe('everywhere', () => {
  test('a role: heads, columns, claims, delegations, waivers, in three files', () => {
    const files = {
      'people.remit': 'role <|>cmo "Chief Marketing Officer"\ndelegation of cmo to ada\nperson ada\n',
      'departments.remit': 'department marketing { head cmo }\n',
      'work.remit':
        'journey book { owner cmo }\nraci r {\n  parties | cmo |\n  responsibility x "X" | A |\n}\nwaive vacant-owner for cmo until 2027-01-01 because "x"\n',
    };
    const after = Object.fromEntries(
      Object.entries(withoutCursor(files)).map(([file, text]) => [file, text.replaceAll('cmo', 'chief_marketing')]),
    );
    expect(renamed(files, 'chief_marketing')).toEqual(after);
  });

  test('in the cells, columns and rows of RACI tables', () => {
    const text =
      'role cco\nresponsibility plan\nraci t {\n  parties | cco |\n  responsibility plan | A |\n  touchpoint fly.seat | R |\n}\njourney fly { touchpoint <|>seat }\n';
    expect(renamed(text, 'chair')).toEqual({
      'main.remit': text.replace('<|>', '').replaceAll('seat', 'chair'),
    });
    expect(renamed(text.replace('<|>', '').replace('parties | cco', 'parties | <|>cco'), 'chief')).toEqual({
      'main.remit': text.replace('<|>', '').replaceAll('cco', 'chief'),
    });
    expect(renamed(text.replace('<|>', '').replace('responsibility plan |', 'responsibility <|>plan |'), 'x')).toEqual({
      'main.remit': text.replace('<|>', '').replaceAll('plan', 'x'),
    });
  });

  test('a policy, also where its findings are waived', () => {
    const files = {
      'policies.remit': 'policy <|>phone-first "Phone first" { every touchpoint must have channel }\n',
      'waivers.remit':
        'waive phone-first for card until 2027-01-01 because "x"\nwaive unowned-journey for book until 2027-01-01 because "x"\n',
      'book.remit': 'journey book { touchpoint card }\n',
    };
    const after = {
      'policies.remit': files['policies.remit'].replace('<|>phone-first', 'web-first'),
      'waivers.remit': files['waivers.remit'].replace('phone-first', 'web-first'),
    };
    expect(renamed(files, 'web-first')).toEqual(after);
    const fromWaiver = {
      ...withoutCursor(files),
      'waivers.remit': files['waivers.remit'].replace('phone-first', 'phone<|>-first'),
    };
    expect(renamed(fromWaiver, 'web-first')).toEqual(after);
    expect(renamed({ ...withoutCursor(files), 'x.remit': 'waive unowned<|>-journey for book' }, 'y')).toBe(
      'Only a name can be renamed. Put the cursor on one.',
    );
  });

  test('a journey, in every path through it', () => {
    const text =
      'journey book { stage pay { touchpoint card } }\nrole a { accountable for <|>book.card, book.pay.card, card }';
    expect(renamed(text, 'buy')).toEqual({
      'main.remit':
        'journey buy { stage pay { touchpoint card } }\nrole a { accountable for buy.card, buy.pay.card, card }',
    });
  });

  test('a stage, in the middle of a path', () => {
    const text =
      'journey book { stage pay { touchpoint card } }\nrole a { accountable for book.card, book . <|>pay . card }';
    expect(renamed(text, 'checkout')).toEqual({
      'main.remit':
        'journey book { stage checkout { touchpoint card } }\nrole a { accountable for book.card, book . checkout . card }',
    });
  });

  test('names that are keywords, to and fro', () => {
    const text = 'department service\nrole owner { part of <|>service }\njourney journey { owner owner }';
    expect(renamed(text, 'touchpoint')).toEqual({
      'main.remit': 'department touchpoint\nrole owner { part of touchpoint }\njourney journey { owner owner }',
    });
    expect(renamed('department service\nrole owner\njourney journey { owner <|>owner }', 'cco')).toEqual({
      'main.remit': 'department service\nrole cco\njourney journey { owner cco }',
    });
  });

  test('any script, and decomposed accents', () => {
    expect(renamed('role Özel_ekip\njourney j { owner O\u0308zel_ekip<|> }', 'équipe')).toEqual({
      'main.remit': 'role équipe\njourney j { owner équipe }',
    });
  });

  test('only the thing itself, not another of the same name', () => {
    const text = 'journey a { touchpoint t }\njourney b { touchpoint t }\nrole r { accountable for a.<|>t, b.t }';
    expect(renamed(text, 'u')).toEqual({
      'main.remit': 'journey a { touchpoint u }\njourney b { touchpoint t }\nrole r { accountable for a.u, b.t }',
    });
  });
});

describe('every reference means afterwards what it meant before', () => {
  test('where the new name alone could be two things, more of the path is written', () => {
    const files = {
      'a.remit': 'journey a { touchpoint <|>card }\njourney b { touchpoint cash }\n',
      'b.remit': 'role r { accountable for card, cash }\n',
    };
    expect(renamed(files, 'cash')).toEqual({
      'a.remit': 'journey a { touchpoint cash }\njourney b { touchpoint cash }\n',
      'b.remit': 'role r { accountable for a.cash, b.cash }\n',
    });
  });

  test('where no path can tell them apart it is refused', () => {
    const text = 'role <|>cco\ndepartment cx\njourney j { owner cco }';
    expect(renamed(text, 'cx')).toBe('`cx` would mean two things in main.remit:3. Choose another name.');
  });

  test('a name that the language has is not taken over', () => {
    const text = 'role <|>all_of_us\nresponsibility x { informed everyone }';
    expect(renamed(text, 'everyone')).toBe('`everyone` would mean two things in main.remit:2. Choose another name.');
  });
});

describe('what cannot be is refused, in a sentence', () => {
  test.each([
    ['', 'A name is needed.'],
    ['chief officer', 'A name is one word: write `chief_officer`.'],
    ['2nd "officer"', 'A name is one word, without blanks.'],
    ['2nd_officer', 'A name starts with a letter or `_`: `2nd_officer` does not.'],
    ['c.c.o', 'A name has letters, digits, `_` and `-`: `c.c.o` has something else.'],
    ['cmo', 'There is already a role called `cmo` (main.remit:2).'],
  ])('%j', (name, sentence) => expect(renamed('role <|>cco\nrole cmo', name)).toBe(sentence));

  test('a keyword where the name starts a line', () => {
    const text = 'role <|>cco\njourney j {\n  owner\n    cco\n}';
    expect(renamed(text, 'stage')).toBe('`stage` cannot be the name here: main.remit:4 could no longer be read.');
  });

  test.each([
    ['ro<|>le cco', 'Only a name can be renamed. Put the cursor on one.'],
    ['role cco "Ch<|>ief"', 'Only a name can be renamed. Put the cursor on one.'],
    ['journey j { owner cc<|>o }', '`cco` names nothing, or more than one thing, so there is nothing to rename.'],
    ['responsibility x { informed every<|>one }', '`everyone` is a word of the language and cannot be renamed.'],
  ])('%j', (text, sentence) => {
    const { offset, ...place } = withCursor(text);
    expect(prepareRename(place, offset)).toEqual({ problem: sentence });
    expect(renamed(text, 'other')).toBe(sentence);
  });
});

test('what is renamed is the name under the cursor, not the whole path', () => {
  const { offset, ...place } = withCursor('journey book { touchpoint card }\nrole a { accountable for bo<|>ok.card }');
  expect(prepareRename(place, offset)).toEqual({
    range: { start: { line: 1, character: 25 }, end: { line: 1, character: 29 } },
    placeholder: 'book',
  });
});

test('the same name is no change', () => {
  expect(renamed('role <|>cco\njourney j { owner cco }', 'cco')).toEqual({});
});

describe('whatever has a name', () => {
  const files = { 'main.remit': readFileSync('test/generate/everything.txt', 'utf8') };
  const live = projectOf(files);
  const found = (at: LiveProject) =>
    lint(at.graph, today)
      .findings.map(({ rule }) => rule)
      .sort();
  const before = found(live);
  const named = [...live.project.declarations()];

  test.each([...Map.groupBy(named, ({ kind }) => kind)])(
    '%s: is called something else from wherever it is named, and nothing else changes',
    (_, declarations) => {
      for (const declaration of declarations) {
        const places = [...occurrencesOf(live.project, declaration)];
        const name = `${declaration.name}_else`;
        const outcomes = [places[0]!, places.at(-1)!].map(({ file, start }) =>
          rename(nobody, { live, file }, start, name),
        );
        expect(outcomes[1]).toEqual(outcomes[0]);
        const edit = outcomes[0] as WorkspaceEdit;
        expect(Object.values(edit.changes!).flat()).toHaveLength(places.length);
        const after = projectOf({ ...files, ...edited(files, edit) });
        const [then] = [...after.project.declarations()].filter(one => one.name === name);
        expect([...occurrencesOf(after.project, then!)]).toHaveLength(places.length);
        expect(found(after)).toEqual(before.map(rule => (rule === declaration.name ? name : rule)).sort());
      }
    },
  );
});
