/** What LANGUAGE.md leaves open, as it was decided; each also stands in a docstring of core's model. */
import type { Graph } from '@remit-cx/core/model/graph';
import type { Work } from '@remit-cx/core/model/model';
import { ownership } from '@remit-cx/core/model/ownership';
import { whoActs } from '@remit-cx/core/model/who-acts';
import { expect, test } from 'vitest';
import { modelOf, today } from '../project.ts';

/** `gulf, iberia: owned r0`, one line for each different answer. */
function answers(text: string, day = today): string[] {
  const graph = modelOf(text);
  return ownership(graph, gate(graph), day).map(
    ({ regions, answer: { verdict, parties } }) =>
      `${regions.map(({ name }) => name).join(', ')}: ${[verdict, ...parties.map(({ name }) => name)].join(' ')}`,
  );
}

function gate(graph: Graph): Work {
  return [...graph.all('touchpoint'), ...graph.all('responsibility')].find(({ name }) => name === 'gate')!;
}

const roles = 'role r0\nrole r1\nrole r2\nperson ana\nperson ben\n';
const within = (...lines: string[]) =>
  `${roles}journey trip {\n  touchpoint gate {\n    ${lines.join('\n    ')}\n  }\n}\n`;

test('undecided beside somebody named is settled, and stays open where only a default names somebody', () => {
  expect(answers(within('accountable undecided by r0 until 2027-01-15', 'accountable r1'))).toEqual([': owned r1']);
  expect(
    answers(
      `${roles}journey trip { default accountable r1\n touchpoint gate { accountable undecided until 2027-01-15 } }\n`,
    ),
  ).toEqual([': undecided']);
});

test('undecided is over after its day', () => {
  const text = within('accountable undecided by r0 until 2027-01-15');
  expect([answers(text, '2027-01-15'), answers(text, '2027-01-16')]).toEqual([[': undecided'], [': unowned']]);
});

const nested = 'region world\nregion north { part of world }\nregion oslo { part of north }\n';

test('the nearest region around wins, and a region that has parts is a place of its own', () => {
  expect(answers(nested + within('accountable r0', 'accountable r1 in north'))).toEqual([
    'world: owned r0',
    'north, oslo: owned r1',
  ]);
  expect(answers(nested + within('accountable r0 in oslo', 'accountable r1 in north'))).toEqual([
    'world: unowned',
    'north: owned r1',
    'oslo: owned r0',
  ]);
});

test('only in a region: there and in its parts, nowhere else', () => {
  expect(answers(nested + within('accountable r0', 'only in north'))).toEqual(['north, oslo: owned r0']);
  expect(answers(nested + within('accountable r1 in world', 'only in oslo'))).toEqual(['oslo: owned r1']);
});

test('regions that are part of each other are a mistake, not an endless search', () => {
  const circle = 'region north { part of south }\nregion south { part of north }\n';
  expect(answers(circle + within('accountable r0 in north'))).toEqual(['north, south: owned r0']);
});

test('a list before `jointly with` is one set', () => {
  expect(answers(within('accountable r0, r1 jointly with r2 because "One desk"'))).toEqual([': owned r0 r1 r2']);
  expect(answers(within('accountable r0, r1'))).toEqual([': conflict r0 r1']);
});

test('two of three are neither the set nor a member of it', () => {
  expect(answers(within('accountable r0 jointly with r1, r2', 'accountable r0 jointly with r1'))).toEqual([
    ': conflict r0 r1 r2',
  ]);
});

test('a department is the role or the person at its head, and not the team that heads it', () => {
  const headed = (head: string) => `department d { head ${head} }\nteam core\n`;
  expect(answers(headed('r0') + within('accountable d', 'accountable r0'))).toEqual([': owned r0']);
  expect(answers(headed('ana') + within('accountable d', 'accountable ana'))).toEqual([': owned ana']);
  expect(answers(headed('core') + within('accountable d', 'accountable core'))).toEqual([': conflict d core']);
});

function acting(text: string): string {
  const graph = modelOf(`person ana\nperson ben\n${text}`);
  const { by, as } = whoActs(graph, graph.all('role')[0]!, today);
  return [as, by?.name].join(' ').trim();
}

test('a name that is not known is somebody: the role is not vacant', () => {
  expect(acting('role a { held by carl }')).toBe('unwritten');
  expect(acting('role a { held by nobody\n deputy carl }')).toBe('unwritten');
  expect(acting('role a { held by nobody }\ndelegation of a to carl')).toBe('unwritten');
  expect(acting('role a { held by nobody }')).toBe('vacant');
});

test('an empty chair cannot act for another', () => {
  expect(acting('role a { held by ana }\nrole b { held by nobody }\ndelegation of a to b')).toBe('holder ana');
  expect(acting('role a { held by nobody\n deputy b }\nrole b { held by nobody }')).toBe('vacant');
  expect(acting('role a { held by nobody\n deputy b }\nrole b { held by nobody\n deputy a }')).toBe('vacant');
  expect(acting('role a { held by nobody\n deputy b }\nrole b')).toBe('deputy b');
});

test('delegations that lead back to themselves are a circle, also for who leads into it', () => {
  const circle = 'role b { held by ben }\nrole c\ndelegation of b to c\ndelegation of c to b\n';
  expect(acting(`role a { held by ana }\ndelegation of a to b\n${circle}`)).toBe('circle');
  expect(acting(`role a { held by nobody\n deputy b, ana }\n${circle}`)).toBe('deputy ana');
});

test('many who stand in for each other, all of them vacant, are asked once each', () => {
  const layers = Array.from({ length: 40 }, (_, i) =>
    ['a', 'b'].map(side => `role ${side}${i} { held by nobody\n deputy a${i + 1}, b${i + 1} }`),
  ).flat();
  const last = ['role a40 { held by nobody }', 'role b40 { held by nobody }'];
  expect(acting([...layers, ...last].join('\n'))).toBe('vacant');
});

test('a chain that is longer than any company’s is taken for a circle', () => {
  const chain = (length: number) =>
    [...Array.from({ length }, (_, i) => `role r${i}\ndelegation of r${i} to r${i + 1}`), `role r${length}`].join('\n');
  expect(acting(chain(90))).toBe('delegate r90');
  expect(acting(chain(300))).toBe('circle');
});
