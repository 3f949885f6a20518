import { Graph } from '@remit-cx/core/model/graph';
import { hasLetter, type RaciScheme } from '@remit-cx/core/model/raci-scheme';
import { Project } from '@remit-cx/core/project/project';
import { parse } from '@remit-cx/language/parse';
import { expect, test } from 'vitest';

const table = `
role cco
role clerk
raci programme {
  parties                    | cco | clerk |
  responsibility voc "Listen" | A/V | S     |
}
`;

test('an S is support, and a signatory in RACI-VS; of one project under another scheme too', () => {
  const project = new Project();
  project.set('main.remit', parse('main.remit', table));
  project.link();
  const letters = (scheme?: RaciScheme) =>
    new Graph(project, undefined, scheme)
      .all('responsibility')[0]!
      .claims.map(({ letter }) => letter)
      .join(' ');
  expect(letters()).toBe('A V S');
  expect(letters('raci-vs')).toBe('A V G');
  expect(letters('rasci')).toBe('A V S');
});

test.each([
  ['raci', ''],
  ['rasci', 'S'],
  ['raci-vs', 'VG'],
  ['cairo', 'O'],
] as const)('%s has R, A, C and I, and %j', (scheme, more) => {
  const all = ['R', 'A', 'C', 'I', 'S', 'V', 'G', 'O'] as const;
  expect(all.filter(letter => hasLetter(scheme, letter)).join('')).toBe(`RACI${more}`);
});
