/** Names: what a path means, and which files are linked again after an edit. */
import { Project } from '@remit-cx/core/project/project';
import type { RefKind } from '@remit-cx/core/project/syntax';
import { parse } from '@remit-cx/language/parse';
import { expect, test } from 'vitest';

function projectOf(files: Readonly<Record<string, string>>): Project {
  const project = new Project();
  for (const [file, text] of Object.entries(files)) project.set(file, parse(file, text));
  project.link();
  return project;
}

const journeys = `
journey book { stage choose { touchpoint seat_map  touchpoint email } touchpoint pay }
journey fly { stage board { touchpoint email } touchpoint pay_bar }
role pay
`;

test.each<[string, RefKind, string[]]>([
  ['seat_map', 'Touchpoint', ['book.choose.seat_map']],
  ['book.seat_map', 'Touchpoint', ['book.choose.seat_map']],
  ['choose.seat_map', 'Touchpoint', ['book.choose.seat_map']],
  ['book.choose.seat_map', 'Touchpoint', ['book.choose.seat_map']],
  ['choose.book.seat_map', 'Touchpoint', []],
  ['fly.seat_map', 'Touchpoint', []],
  ['email', 'Touchpoint', ['book.choose.email', 'fly.board.email']],
  ['fly.email', 'Touchpoint', ['fly.board.email']],
  ['pay', 'Touchpoint', ['book.pay']],
  ['pay', 'Party', ['pay']],
  ['pay', 'Named', ['pay']], // a full path wins
  ['choose', 'Touchpoint', []],
  ['everyone', 'Party', ['everyone']],
  ['everyone', 'Role', []],
  ['nobody', 'Person', ['nobody']],
])('%s as a %s', (text, wants, ids) => {
  const project = projectOf({ 'main.remit': journeys });
  expect(project.candidates(text, wants).map(({ id }) => id)).toEqual(ids);
});

test('a name that the project declares wins over a built-in one', () => {
  const project = projectOf({ 'main.remit': 'department everyone' });
  expect(project.candidates('everyone', 'Party').map(({ kind }) => kind)).toEqual(['Department']);
});

test('decomposed and composed accents are one name', () => {
  const project = projectOf({ 'a.remit': 'role cafe\u0301', 'b.remit': 'department d { head caf\u00e9 }' });
  expect(project.fragment('b.remit')!.refs[0]!.to?.id).toBe('caf\u00e9');
});

test('the shortest path that names one thing', () => {
  const project = projectOf({ 'main.remit': journeys });
  const shortest = [...project.declarations({ wants: 'Touchpoint' })].map(declaration =>
    project.shortest(declaration, 'Touchpoint'),
  );
  expect(shortest).toEqual(['seat_map', 'book.email', 'pay', 'fly.email', 'pay_bar']);
});

test('an edit links again the files that use a name that changed, and no others', () => {
  const files = {
    'parties.remit': 'role cco\nrole cmo',
    'a.remit': 'department a { head cco }',
    'b.remit': 'department b { head cmo }',
    'c.remit': 'department c',
  };
  const project = projectOf(files);
  const before = project.fragment('b.remit')!.refs[0]!.to;

  project.set('parties.remit', parse('parties.remit', '// moved\nrole cco "Chief"\nrole cmo'));
  expect([...project.link()]).toEqual(['parties.remit']);
  expect(project.fragment('b.remit')!.refs[0]!.to).toBe(before);
  expect(before!.node!.$start).toBe('// moved\nrole cco "Chief"\n'.length);

  project.set('parties.remit', parse('parties.remit', 'role chief\nrole cmo'));
  expect([...project.link()].sort()).toEqual(['a.remit', 'parties.remit']);
  expect(project.fragment('a.remit')!.refs[0]!.to).toBeUndefined();
  expect(project.fragment('b.remit')!.refs[0]!.to).toBe(before);

  project.set('c.remit', parse('c.remit', 'department c\nrole cco'));
  expect([...project.link()].sort()).toEqual(['a.remit', 'c.remit']);
  expect(project.fragment('a.remit')!.refs[0]!.to?.fragment?.file).toBe('c.remit');

  project.set('c.remit', undefined);
  project.link();
  expect(project.fragment('a.remit')!.refs[0]!.to).toBeUndefined();
  expect([...project.declarations()].map(({ id }) => id)).toEqual(['a', 'b', 'chief', 'cmo']);
});

test('renaming a journey links again whoever names what is in it', () => {
  const project = projectOf({
    'j.remit': 'journey book { touchpoint pay }',
    'a.remit': 'role r { accountable for book.pay }',
    'b.remit': 'role s { accountable for pay }',
  });
  project.set('j.remit', parse('j.remit', 'journey buy { touchpoint pay }'));
  expect([...project.link()].sort()).toEqual(['a.remit', 'b.remit', 'j.remit']);
  expect(project.fragment('a.remit')!.refs[0]!.to).toBeUndefined();
  expect(project.fragment('b.remit')!.refs[0]!.to?.id).toBe('buy.pay');
});

test('a thing that is declared twice is found twice, and once when one of the two goes', () => {
  const project = projectOf({ 'a.remit': 'role cco', 'b.remit': 'role cco', 'c.remit': 'department d { head cco }' });
  expect(project.candidates('cco', 'Party')).toHaveLength(2);
  project.set('b.remit', parse('b.remit', ''));
  project.link();
  expect(project.fragment('c.remit')!.refs[0]!.to?.fragment?.file).toBe('a.remit');
});
