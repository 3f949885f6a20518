import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { unzip } from './unzip.ts';

let archive: Buffer;
let files: ReadonlyMap<string, Buffer>;
beforeAll(() => {
  // `npm test` has just built the bundles.
  const output = execFileSync(process.execPath, ['scripts/package.ts'], { encoding: 'utf8' });
  archive = readFileSync(/packages\/vscode\/remit-[\d.]+\.vsix/.exec(output)![0]);
  files = unzip(archive);
});

const json = (name: string) => JSON.parse(files.get(`extension/${name}`)!.toString('utf8'));

describe('the extension as people install it', () => {
  test('has the bundles, the grammar, the language configuration and the schema, and nothing else of ours', () => {
    const names = [...files.keys()].filter(name => name.startsWith('extension/')).map(name => name.slice(10));
    expect(names.sort()).toEqual([
      'LICENSE.txt',
      'changelog.md',
      'dist/extension-web.js',
      'dist/extension.js',
      'dist/preview-style.css',
      'dist/preview.js',
      'dist/remit.schema.json',
      'dist/remit.tmLanguage.json',
      'dist/server-web.js',
      'dist/server.js',
      'dist/third-party-notices.txt',
      'images/file-dark.svg',
      'images/file-light.svg',
      'images/icon.png',
      'images/ownership.png',
      'images/view.svg',
      'language-configuration.json',
      'package.json',
      'readme.md',
      'walkthrough/documents.md',
      'walkthrough/findings.md',
      'walkthrough/ownership.md',
      'walkthrough/project.md',
      'walkthrough/write.md',
    ]);
  });

  test('every file that its manifest names is there', () => {
    const { main, browser, icon, contributes } = json('package.json');
    const named = [
      main,
      browser,
      icon,
      ...contributes.viewsContainers.activitybar.map(({ icon }: { icon: string }) => icon),
      ...contributes.walkthroughs[0].steps.map(({ media }: { media: { markdown: string } }) => media.markdown),
      ...Object.values(contributes.languages[0].icon as Record<string, string>),
      ...contributes.languages.flatMap(({ configuration = [] }: { configuration?: string | [] }) => configuration),
      ...contributes.grammars.map(({ path }: { path: string }) => path),
      ...contributes.jsonValidation.map(({ url }: { url: string }) => url),
    ];
    expect(named.length).toBeGreaterThan(3);
    for (const file of named) expect([...files.keys()]).toContain(`extension/${file.replace('./', '')}`);
  });

  test('is what the manifest says: Remit, for all folders, also those that nobody trusts', () => {
    const { publisher, name, displayName, capabilities, scripts, dependencies } = json('package.json');
    expect({ publisher, name, displayName }).toEqual({ publisher: 'remit-cx', name: 'remit', displayName: 'Remit' });
    expect(capabilities.untrustedWorkspaces).toMatchObject({ supported: true });
    expect({ scripts, dependencies }).toEqual({ scripts: undefined, dependencies: undefined });
  });

  test('every command that the menus show is declared, and every declared one is registered', () => {
    const { commands, menus } = json('package.json').contributes;
    const declared = commands.map(({ command }: { command: string }) => command);
    const bundle = files.get('extension/dist/extension.js')!.toString('utf8');
    for (const command of declared) expect(bundle).toContain(`registerCommand("${command}"`);
    const shown = Object.values(menus as Record<string, { command: string }[]>).flatMap(items =>
      items.map(({ command }) => command),
    );
    expect(declared).toEqual(expect.arrayContaining(shown));
  });

  test('what people read shows pictures that are there, in the package or in the repository', () => {
    const pages = ['readme.md', ...[...files.keys()].flatMap(name => /walkthrough\/.*/.exec(name) ?? [])];
    const pictures = pages.flatMap(page =>
      [
        ...files
          .get(`extension/${page}`)!
          .toString('utf8')
          .matchAll(/!\[[^\]]+\]\(([^)]+)\)/g),
      ].map(match => match[1]!),
    );
    expect(pictures.length).toBeGreaterThan(3);
    for (const picture of pictures) {
      const path = picture
        .replace('https://github.com/remit-cx/remit/raw/main/', '')
        .replace('../', 'packages/vscode/');
      expect(path).toMatch(/^(docs|packages)\//);
      expect(existsSync(path)).toBe(true);
    }
  });

  test('every command has the category of the extension, a title, and what views and the tour speak of is declared', () => {
    const { commands, viewsWelcome, walkthroughs } = json('package.json').contributes;
    for (const { category, title } of commands)
      expect([category, title]).toEqual(['Remit', expect.stringMatching(/^[A-Z]/)]);
    const declared = commands.map(({ command }: { command: string }) => command);
    const spoken = [...JSON.stringify([viewsWelcome, walkthroughs]).matchAll(/command:(remit\.\w+)(?=\))/g)];
    expect(spoken.length).toBeGreaterThan(3);
    for (const [, command] of spoken) expect(declared).toContain(command);
    expect(walkthroughs[0].steps.length).toBe(5);
  });

  test('holds no sources and no source maps, and is small', () => {
    for (const [name, bytes] of files) {
      expect(name).not.toMatch(/\.(ts|map)$|\/src\/|node_modules/);
      if (name.endsWith('.js')) expect(bytes.includes('sourceMappingURL')).toBe(false);
    }
    expect(archive.length).toBeLessThan(2_000_000);
  });
});
