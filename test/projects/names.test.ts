/** Names of a project that another one builds on: what they mean, which of two wins, and what is linked again after an edit. */
import { type Dependency, Project } from '@remit-cx/core/project/project';
import { parse } from '@remit-cx/language/parse';
import { expect, test } from 'vitest';

/** A project of one file, which is called like the project. */
function projectOf(name: string, text: string, ...others: readonly Dependency[]): Project {
  const project = new Project();
  project.set(`${name}.remit`, parse(`${name}.remit`, text));
  project.dependOn(others);
  project.link();
  return project;
}

function under(name: string, project: Project): Dependency {
  return { name, project, words: {}, scheme: 'raci' };
}

/** What the references of a project name: `cco → group.remit cco`. */
function meanings(project: Project): string[] {
  return project.fragments.flatMap(({ refs }) =>
    refs.map(({ text, to }) => `${text} → ${to ? `${to.fragment?.file ?? 'built in'} ${to.id}` : 'nothing'}`),
  );
}

const group = () => projectOf('group', 'role cco\nrole ceo\njourney trip { stage book { touchpoint pay } }');

test('a name of the other project, plainly and with its project in front', () => {
  const own = projectOf(
    'own',
    `department d { head cco reports to group.ceo }
     role r { accountable for pay, group.pay, trip.pay, group.trip.book.pay }`,
    under('group', group()),
  );
  expect(meanings(own)).toEqual([
    'cco → group.remit cco',
    'group.ceo → group.remit ceo',
    'pay → group.remit trip.book.pay',
    'group.pay → group.remit trip.book.pay',
    'trip.pay → group.remit trip.book.pay',
    'group.trip.book.pay → group.remit trip.book.pay',
  ]);
});

test('own names win, also over a project of that name; with the project in front the other is meant', () => {
  const own = projectOf(
    'own',
    'role cco\ndepartment group { role ceo }\nteam t { members cco, group.cco, group.ceo, ceo }',
    under('group', group()),
  );
  expect(meanings(own)).toEqual([
    'cco → own.remit cco',
    'group.cco → group.remit cco',
    'group.ceo → own.remit group.ceo',
    'ceo → own.remit group.ceo',
  ]);
});

test('only a thing of the kind that is wanted stands in the way', () => {
  const own = projectOf('own', 'metric cco\ndepartment d { head cco }', under('group', group()));
  expect(meanings(own)).toEqual(['cco → group.remit cco']);
});

test('what every project has wins over what another one declares', () => {
  const other = projectOf('group', 'department everyone');
  const own = projectOf('own', 'team t { members everyone, group.everyone }', under('group', other));
  expect(meanings(own)).toEqual(['everyone → built in everyone', 'group.everyone → group.remit everyone']);
});

test('two projects with one name: which is meant has to be said; a full path wins over a part of one', () => {
  const own = projectOf(
    'own',
    'team t { members cco, a.cco, b.cco, cfo }',
    under('a', projectOf('a', 'role cco\nrole cfo')),
    under('b', projectOf('b', 'role cco\ndepartment money { role cfo }')),
  );
  expect(meanings(own)).toEqual(['cco → nothing', 'a.cco → a.remit cco', 'b.cco → b.remit cco', 'cfo → a.remit cfo']);
  expect(own.candidates('cco', 'Party').map(({ fragment }) => fragment!.file)).toEqual(['a.remit', 'b.remit']);
});

test('what the other project builds on can be used there, and not here', () => {
  const people = projectOf('people', 'person tomas');
  const other = projectOf('group', 'role cco { held by tomas }', under('people', people));
  const own = projectOf('own', 'role seller { held by tomas, group.tomas, people.tomas }', under('group', other));
  expect(meanings(other)).toEqual(['tomas → people.remit tomas']);
  expect(meanings(own)).toEqual(['tomas → nothing', 'group.tomas → nothing', 'people.tomas → nothing']);
  expect(own.others.map(({ name }) => name)).toEqual(['group', 'group.people']);
  expect(own.fragment('people.remit')).toBe(people.fragments[0]);
});

test('the shortest name: its own, with what is around it, with its project', () => {
  const other = group();
  const own = projectOf('own', 'role cco\njourney buy { touchpoint pay }', under('group', other));
  const shortest = [...other.declarations()].map(declaration => own.shortest(declaration, 'Named'));
  expect(shortest).toEqual(['group.cco', 'ceo', 'trip', 'book', 'trip.pay']);
  for (const [i, declaration] of [...other.declarations()].entries())
    expect(own.resolve(shortest[i]!, 'Named')).toBe(declaration);
});

test('an edit of the other project links again whoever uses a name that changed, and nobody else', () => {
  const other = group();
  const own = projectOf('own', 'department d { head cco }', under('group', other));
  own.set('second.remit', parse('second.remit', 'department e { head group.ceo }'));
  own.link();

  other.set('group.remit', parse('group.remit', '// moved\nrole cco\nrole boss'));
  expect([...own.link()]).toEqual(['second.remit']);
  expect(meanings(own)).toEqual(['cco → group.remit cco', 'group.ceo → nothing']);
  expect(own.fragment('own.remit')!.refs[0]!.to!.node!.$start).toBe('// moved\n'.length);

  own.set('second.remit', parse('second.remit', 'role cco\ndepartment e { head boss }'));
  expect([...own.link()].sort()).toEqual(['own.remit', 'second.remit']);
  expect(meanings(own)).toEqual(['cco → second.remit cco', 'boss → group.remit boss']);
});

test('a project that is built on no more is forgotten, and its edits reach nobody', () => {
  const other = group();
  const own = projectOf('own', 'department d { head cco }', under('group', other));
  own.dependOn([]);
  expect([...own.link()]).toEqual(['own.remit']);
  expect(meanings(own)).toEqual(['cco → nothing']);
  other.set('group.remit', undefined);
  other.link();
  expect([...own.link()]).toEqual([]);
});
