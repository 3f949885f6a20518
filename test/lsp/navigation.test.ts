import { definition, highlights, references } from '@remit-cx/language/lsp/navigation';
import { describe, expect, test } from 'vitest';
import { type Files, marked, nobody, withCursor, withoutCursor } from './editor.ts';

const defined = (files: Files) => {
  const { offset, ...place } = withCursor(files);
  const location = definition(place, offset);
  return location ? marked(withoutCursor(files), [location]) : 'nothing';
};
const used = (files: Files, withDeclaration = true) => {
  const { offset, ...place } = withCursor(files);
  return marked(withoutCursor(files), references(nobody, place, offset, withDeclaration));
};

describe('definition', () => {
  test('of a role, in another file', () => {
    expect(defined({ 'a.remit': 'journey j { owner c<|>co }', 'b.remit': 'role cco "Chief"' })).toEqual({
      'b.remit': 'role «cco» "Chief"',
    });
  });
  test('of the last name of a path', () => {
    const text =
      'journey j { stage s { touchpoint t } touchpoint u { accountable r } }\nrole r { accountable for j.t<|> }';
    expect(defined(text)).toEqual({
      'main.remit':
        'journey j { stage s { touchpoint «t» } touchpoint u { accountable r } }\nrole r { accountable for j.t }',
    });
  });
  test('of a name inside a path: what stands around', () => {
    const text = 'journey j { stage s { touchpoint t } }\nrole r { accountable for j.<|>s.t }';
    expect(defined(text)).toEqual({
      'main.remit': 'journey j { stage «s» { touchpoint t } }\nrole r { accountable for j.s.t }',
    });
  });
  test('of a name that is a keyword, directly behind it', () => {
    expect(defined('department service\nrole owner { part of service<|> }')).toEqual({
      'main.remit': 'department «service»\nrole owner { part of service }',
    });
  });
  test('of a name that is declared here is here', () => {
    expect(defined('role Özel_<|>ekip')).toEqual({ 'main.remit': 'role «Özel_ekip»' });
  });
  test('of a column and of a row of a RACI table', () => {
    const table = (columns: string, row: string) =>
      `role cco\nresponsibility voc\nraci r {\n  parties ${columns}\n  ${row}\n}`;
    expect(defined(table('| c<|>co |', 'responsibility voc | A |'))).toEqual({
      'main.remit': table('| cco |', 'responsibility voc | A |').replace('role cco', 'role «cco»'),
    });
    expect(defined(table('| cco |', 'responsibility <|>voc | A |'))).toEqual({
      'main.remit': table('| cco |', 'responsibility voc | A |').replace(
        'responsibility voc\n',
        'responsibility «voc»\n',
      ),
    });
  });
  test('a decomposed accent leads to the composed one', () => {
    expect(defined('role café\njourney j { owner cafe\u0301<|> }')).toEqual({
      'main.remit': 'role «café»\njourney j { owner cafe\u0301 }',
    });
  });
  test.each([
    'role a { held by nob<|>ody }',
    'journey j { owner nobody_kn<|>own }',
    'ro<|>le a',
    'role a "a<|>"',
    'metric m { kind n<|>ps }',
  ])('of nothing: %j', text => expect(defined(text)).toBe('nothing'));
});

describe('references', () => {
  const files = {
    'journeys.remit': 'journey book {\n  stage pay {\n    touchpoint card { accountable cco }\n  }\n}\n',
    'parties.remit':
      'role cco {\n  accountable for book.card\n}\nraci r {\n  parties | cco |\n  touchpoint book.pay.card | R |\n}\n',
    'waivers.remit': 'waive unowned-touchpoint for card until 2027-01-01 because "x"\n',
  };
  test('of a touchpoint: rows, waivers, claims, and where it is declared', () => {
    expect(used({ ...files, 'waivers.remit': files['waivers.remit'].replace('card', 'ca<|>rd') })).toEqual({
      'journeys.remit': files['journeys.remit'].replace('card', '«card»'),
      'parties.remit': files['parties.remit'].replaceAll('card', '«card»'),
      'waivers.remit': files['waivers.remit'].replace('card', '«card»'),
    });
  });
  test('of a journey: every path through it', () => {
    expect(used({ ...files, 'journeys.remit': files['journeys.remit'].replace('book', '<|>book') }, false)).toEqual({
      'parties.remit': files['parties.remit'].replaceAll('book', '«book»'),
    });
  });
  test('highlights are those of the same file', () => {
    const { offset, ...place } = withCursor({
      ...files,
      'parties.remit': files['parties.remit'].replace('cco {', 'cco<|> {'),
    });
    expect(highlights(place, offset).map(({ range, kind }) => [range.start.line, kind])).toEqual([
      [0, 3],
      [4, 2],
    ]);
  });
});
