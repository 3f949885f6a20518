/** The projects that are found where somebody else reads the files: the same as on a disk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Ask, fedFiles } from '@remit-cx/language/fed-files';
import { findProject, findProjects } from '@remit-cx/language/node/project-files';
import { expect, test } from 'vitest';

const top = 'vscode-vfs://github/acme/cx';

/** Two projects one in the other, one without remit.json, and what git leaves out. */
const files: Readonly<Record<string, string>> = {
  'air/remit.json': '{}',
  'air/a.remit': '',
  'air/journeys/für b.remit': '',
  'air/.gitignore': 'old/\n*.bak.remit\n',
  'air/old/c.remit': '',
  'air/journeys/d.bak.remit': '',
  'air/journeys/.gitignore': '!kept.bak.remit\n',
  'air/journeys/kept.bak.remit': '',
  'air/node_modules/x/remit.json': '{}',
  'air/node_modules/x/e.remit': '',
  'air/cargo/remit.json': '{}',
  'air/cargo/f.remit': '',
  'notes/readme.md': '',
};

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');

const ask = (async (method: string, { uri }: { uri: string }) => {
  const path = decodeURIComponent(uri.slice(top.length + 1));
  if (!uri.startsWith(top)) return null;
  if (method === 'remit/readFile') return files[path] === undefined ? null : { text: files[path] };
  const inside = Object.keys(files).filter(file => path === '' || file.startsWith(`${path}/`));
  const names = inside.map(file => (path === '' ? file : file.slice(path.length + 1)).split('/'));
  return [...new Map(names.map(([name, ...rest]) => [name, { name, isFolder: rest.length > 0 }])).values()];
}) as Ask;

const disk = fedFiles(ask);

test('the same projects and files as on a disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'remit-fed-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const real = findProjects(folder).map(({ root, hasConfig, files }) => [root.slice(folder.length), hasConfig, files]);
  const fed = (await disk.find(top)).map(({ root, hasConfig, files }) => [root.slice(top.length), hasConfig, files]);
  const sorted = (projects: unknown[][]) => projects.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  expect(sorted(fed)).toEqual(sorted(real));
  expect(fed.map(([root]) => root)).toEqual(['/air', '/air/cargo']);
  const [inner] = await disk.find(`${top}/air/journeys`);
  expect([inner!.root, inner!.files]).toEqual([`${top}/air`, findProject(join(folder, 'air')).files]);
  rmSync(folder, { recursive: true });
});

test('the project around a file; where there is none, what lies beside it', async () => {
  const { root, files } = await disk.findAround(`${top}/air/journeys/${encoded('für b.remit')}`);
  expect([root, files]).toEqual([`${top}/air`, ['a.remit', 'journeys/für b.remit', 'journeys/kept.bak.remit']]);
  expect(await disk.findAround(`${top}/notes/new.remit`)).toEqual({
    root: `${top}/notes`,
    hasConfig: false,
    files: [],
  });
});
