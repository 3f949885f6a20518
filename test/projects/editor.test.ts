/** Projects that build on each other, in an editor: the language server as a process, spoken to over stdio. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CompletionList, FileSystemWatcher, Hover, Location, WorkspaceEdit } from 'vscode-languageserver';
import { filesIn, runCli } from '../cli/cli.ts';
import { Editor } from '../lsp/client.ts';
import { applyTextEdits } from '../lsp/editor.ts';
import { company, group, shop } from './company.ts';

let editor: Editor;
afterEach(() => editor.quit());

const house = group['group/house.remit'];
const shopText = shop['shop/shop.remit'];

async function start(files: Readonly<Record<string, string>>, folders?: readonly string[]): Promise<void> {
  editor = new Editor(files);
  await editor.initialize(folders);
}

/** `house.remit:5 [cco]`, in the order of files and lines. */
function shown(locations: readonly Location[]): string[] {
  return locations
    .map(({ uri, range: { start, end } }) => {
      const file = editor.fileOf(uri);
      const line = editor.read(file).split('\n')[start.line]!;
      return `${file}:${start.line + 1} [${line.slice(start.character, end.character)}]`;
    })
    .sort();
}

/** What edits make of the files, as the lines that are different. */
function changed({ changes = {} }: WorkspaceEdit): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(changes)
      .map(([uri, edits]): [string, string[]] => {
        const file = editor.fileOf(uri);
        const before = editor.read(file);
        const lines = before.split('\n');
        return [
          file,
          applyTextEdits(before, edits)
            .split('\n')
            .filter(line => !lines.includes(line)),
        ];
      })
      .sort(),
  );
}

const isUnknown = (name: string) => () =>
  editor.findings('shop/shop.remit', shopText).includes(`unknown-name [${name}]`);
const isKnown = (name: string) => () => !isUnknown(name)();

describe('two projects that are open', () => {
  beforeEach(() => start({ ...company, 'shop/more.remit': 'metric trust "Trust" { owner nobody_yet }\n' }));
  const isChecked = () => editor.until(() => editor.findings('shop/more.remit').includes('unknown-name [nobody_yet]'));

  test('what is edited in the group is found in the shop at once, and each file once', async () => {
    await isChecked();
    expect(editor.findings('shop/shop.remit')).not.toContainEqual(expect.stringContaining('unknown-name'));
    await editor.open('group/house.remit');
    await editor.type('group/house.remit', house.replace('role standards', 'role rules'));
    await editor.until(isUnknown('standards'));
    expect(editor.findings('group/house.remit', house.replace('role standards', 'role rules'))).toContain(
      'unknown-name [standards]',
    );
    await editor.type('group/house.remit', house);
    await editor.until(isKnown('standards'));
    // Somebody types: what may still come is not missed.
    await editor.type('group/house.remit', `${house}role gone { held by nobody }\n`);
    await editor.type(
      'group/house.remit',
      house.replace('"Head of Standards" { held by tomas }', '"Head of Standards" {'),
    );
    await editor.until(() => editor.findings('group/house.remit', house).some(found => found.startsWith('syntax')));
    expect(isKnown('standards')()).toBe(true);
  });

  test('an empty chair in the group is found in the shop, with the place in the group', async () => {
    await isChecked();
    await editor.open('group/house.remit');
    const vacant = house
      .replace(/^delegation.*\n/m, '')
      .replace('"Head of Standards" { held by tomas }', '"Head of Standards" { held by nobody }');
    await editor.type('group/house.remit', vacant);
    await editor.until(() => editor.findings('shop/shop.remit').includes('vacant-owner [till]'));
    const finding = editor.diagnostics.get('shop/shop.remit')!.find(({ code }) => code === 'vacant-owner')!;
    expect(finding.relatedInformation!.map(({ location }) => editor.fileOf(location.uri))).toContain(
      'group/house.remit',
    );
    const actions = await editor.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: editor.uri('shop/shop.remit') },
      range: finding.range,
      context: { diagnostics: [] },
    });
    expect(JSON.stringify(actions)).not.toContain('house.remit');
  });

  test('from a name to its declaration, and to what is known of it', async () => {
    const at = async (words: string, offset: number) =>
      shown([await editor.ask<Location>('textDocument/definition', 'shop/shop.remit', shopText, words, offset)]);
    expect(await at('group.cco', 7)).toEqual(['group/house.remit:5 [cco]']);
    expect(await at('group.cco', 2)).toEqual(['group/remit.json:1 []']);
    expect(await at('standards', 2)).toEqual(['group/house.remit:6 [standards]']);
    const hover = async (words: string, offset: number) => {
      const { contents } = await editor.ask<Hover>('textDocument/hover', 'shop/shop.remit', shopText, words, offset);
      return (contents as { value: string }).value;
    };
    const role = await hover('standards', 2);
    expect(role).toContain('Head of Standards');
    expect(role).toContain('Yusuf Haddad, acting for Head of Standards');
    expect(role).toContain('Till');
    expect(await hover('group.cco', 2)).toBe('**group** · project `../group`');
    expect(await hover('touchpoint till', 11)).toContain('/shop/shop.remit#L6');
  });

  test('everywhere a thing of the group is used, asked from either side', async () => {
    const places = [
      'group/house.remit:6 [standards]',
      'group/house.remit:7 [standards]',
      'group/steering.remit:5 [standards]',
      'group/steering.remit:6 [standards]',
      'group/steering.remit:7 [standards]',
      'group/steering.remit:7 [standards]',
      'shop/shop.remit:6 [standards]',
    ];
    const context = { context: { includeDeclaration: true } };
    const ask = async (file: string, text: string, words: string) =>
      shown(await editor.ask<Location[]>('textDocument/references', file, text, words, words.length, context));
    expect(await ask('shop/shop.remit', shopText, 'accountable standards')).toEqual(places);
    expect(await ask('group/house.remit', house, 'role standards')).toEqual(places);
    const declared = await editor.ask<Location[]>(
      'textDocument/references',
      'group/house.remit',
      house,
      'role standards',
      6,
      { context: { includeDeclaration: false } },
    );
    expect(shown(declared)).toEqual(places.slice(1));
  });

  test('renamed from either side, in both', async () => {
    const expected = {
      'group/house.remit': [
        'role rules "Head of Standards" { held by tomas }',
        'delegation of rules to yusuf from 2026-01-01 until 2027-06-30',
      ],
      'group/steering.remit': [
        'forum council "CX Council" { chair cco members rules cadence monthly authority "Sets the standards" }',
        'system crm "Customer file" { owner rules }',
        'journey lost "Lost property" { owner cco touchpoint desk "Lost property desk" { accountable rules responsible rules } }',
      ],
      'shop/shop.remit': ['    accountable rules'],
    };
    const rename = (file: string, text: string, words: string, newName: string) =>
      editor.ask<WorkspaceEdit>('textDocument/rename', file, text, words, words.length, { newName });
    expect(changed(await rename('shop/shop.remit', shopText, 'accountable standards', 'rules'))).toEqual(expected);
    expect(changed(await rename('group/house.remit', house, 'role standards', 'rules'))).toEqual(expected);
    // Behind the name of its project it stays.
    expect(changed(await rename('group/house.remit', house, 'role cco', 'chief'))['shop/shop.remit']).toEqual([
      '  owner   group.chief',
    ]);
    // The shop has a seller of its own: there the project is said.
    expect(changed(await rename('group/house.remit', house, 'role standards', 'seller'))['shop/shop.remit']).toEqual([
      '    accountable group.seller',
    ]);
    // And what the shop calls as the group calls its own is told apart.
    expect(changed(await rename('shop/shop.remit', shopText, 'role seller', 'standards'))).toEqual({
      'shop/shop.remit': ['role standards "Seller"', '    accountable group.standards', '    responsible standards'],
    });
    await expect(rename('group/house.remit', house, 'role standards', 'cco')).rejects.toThrow(
      'There is already a role called `cco` (house.remit:5).',
    );
    await expect(rename('shop/shop.remit', shopText, 'owner   gro', 'house')).rejects.toThrow(
      '`group` is the name of another project. It is written in the remit.json of that project.',
    );
  });

  test('names of the group are offered, each with its project', async () => {
    const complete = async (written: string) => {
      const text = `${shopText}metric m { owner ${written}\n`;
      await editor.open('shop/shop.remit', text);
      const { items } = await editor.ask<CompletionList>(
        'textDocument/completion',
        'shop/shop.remit',
        text,
        `owner ${written}\n`,
        6 + written.length,
      );
      return items
        .filter(({ kind }) => kind !== 14)
        .map(({ label, labelDetails, detail }) => [label, labelDetails?.description ?? detail]);
    };
    const roles = (await complete('')).filter(([, what]) => what?.startsWith('role'));
    expect(roles).toEqual([
      ['cco', 'role of group'],
      ['seller', 'role'],
      ['standards', 'role of group'],
    ]);
    const behind = (await complete('group.')).filter(([, what]) => what?.startsWith('role'));
    expect(behind).toEqual([
      ['cco', 'role of group'],
      ['standards', 'role of group'],
    ]);
  });

  test('a name that a touchpoint of the group stands in is completed too', async () => {
    const text = `${shopText}role r { accountable for group.lost.\n`;
    await editor.open('shop/shop.remit', text);
    const words = 'for group.lost.';
    const list = await editor.ask<CompletionList>(
      'textDocument/completion',
      'shop/shop.remit',
      text,
      words,
      words.length,
    );
    expect(list.items.map(({ label }) => label)).toEqual(['desk']);
  });

  test('a file that comes in the group, and goes', async () => {
    await isChecked();
    await editor.open('shop/shop.remit');
    const text = shopText.replace('accountable standards', 'accountable newcomer');
    const isNew = () => editor.findings('shop/shop.remit', text).includes('unknown-name [newcomer]');
    await editor.type('shop/shop.remit', text);
    await editor.until(isNew);
    editor.write('group/more/new.remit', 'role newcomer\n');
    await editor.watched(['group/more/new.remit', 1]);
    await editor.until(() => !isNew());
    editor.write('group/more/new.remit', 'role another\n');
    await editor.watched(['group/more/new.remit', 2]);
    await editor.until(isNew);
    editor.write('group/more/new.remit', 'role newcomer\n');
    await editor.watched(['group/more/new.remit', 2]);
    await editor.until(() => !isNew());
    editor.delete('group/more');
    await editor.watched(['group/more', 3]);
    await editor.until(isNew);
  });

  test('settings: another name of the group, one project fewer, one that is not there', async () => {
    await isChecked();
    await editor.open('group/remit.json');
    await editor.type('group/remit.json', '{ "name": "house" }');
    await editor.until(isUnknown('group.cco'));
    await editor.type('group/remit.json', '{ "name": "House of Travel" }');
    const problems = () => editor.findings('shop/remit.json');
    await editor.until(() => problems().length > 0);
    expect(problems()).toEqual([
      '`House of Travel` cannot stand before a name. Give `../group` a `name` in its remit.json that is one word, such as `House_of_Travel`. ["../group"]',
    ]);
    await editor.close('group/remit.json');
    await editor.until(() => isKnown('group.cco')() && problems().length === 0);

    await editor.open('shop/remit.json');
    await editor.type('shop/remit.json', '{}');
    await editor.until(isUnknown('standards'));
    const wrong = '{ "dependsOn": ["../gruop"] }';
    await editor.type('shop/remit.json', wrong);
    await editor.until(() => editor.findings('shop/remit.json', wrong).length > 0);
    expect(editor.findings('shop/remit.json', wrong)).toEqual([
      'There is no folder `../gruop`. Did you mean `../group`? ["../gruop"]',
    ]);
    // It is said where it is: also when it moves.
    await editor.type('shop/remit.json', `\n\n${wrong}`);
    await editor.until(() => editor.diagnostics.get('shop/remit.json')![0]!.range.start.line === 2);
    await editor.type('shop/remit.json', shop['shop/remit.json']);
    await editor.until(() => isKnown('standards')() && editor.diagnostics.get('shop/remit.json')!.length === 0);
  });

  test('documents are the same bytes as on the command line', async () => {
    const config =
      '{ "asOf": "2026-11-01", "dependsOn": ["../group"], "generate": [{ "what": "raci", "to": "docs" }] }';
    editor.write('shop/remit.json', config);
    editor.delete('shop/more.remit');
    await editor.watched(['shop/remit.json', 2], ['shop/more.remit', 3]);
    const answer = await editor.connection.sendRequest<{ files: { uri: string; text: string }[] }>('remit/generate', {
      uri: editor.uri('shop/shop.remit'),
    });
    await runCli(['generate'], { cwd: join(editor.folder, 'shop') });
    const written = filesIn(join(editor.folder, 'shop/docs'));
    expect(Object.values(written)).toEqual(answer.files.map(({ text }) => text));
    expect(Object.values(written)[0]).toContain('Head of Standards');
  });
});

describe('a folder of which the group is no part', () => {
  beforeEach(() => start(company, ['shop']));

  test('is read with it; when a file of the group is opened, the group is a project of its own', async () => {
    const location = await editor.ask<Location>('textDocument/definition', 'shop/shop.remit', shopText, 'standards', 2);
    expect(shown([location])).toEqual(['group/house.remit:6 [standards]']);
    await editor.open('group/house.remit');
    const edited = house.replace('role standards', 'role rules');
    await editor.type('group/house.remit', edited);
    await editor.until(
      () =>
        isUnknown('standards')() && editor.findings('group/house.remit', edited).includes('unknown-name [standards]'),
    );
    await editor.close('group/house.remit');
    await editor.until(isKnown('standards'));
  });

  test('the editor is asked to tell what changes in the group, as long as it is built on', async () => {
    const outside = () =>
      editor.registrations
        .flatMap(({ registerOptions }) => (registerOptions as { watchers?: FileSystemWatcher[] }).watchers ?? [])
        .flatMap(({ globPattern }) => (typeof globPattern === 'object' ? globPattern.baseUri : []));
    await editor.until(() => outside().length > 0);
    expect(outside()).toEqual([editor.uri('group')]);
    editor.write('group/house.remit', house.replace('role standards', 'role rules'));
    await editor.watched(['group/house.remit', 2]);
    await editor.until(isUnknown('standards'));
    editor.write('group/late.remit', 'role standards\n');
    await editor.watched(['group/late.remit', 1]);
    await editor.until(isKnown('standards'));
    editor.write('shop/remit.json', '{}');
    await editor.watched(['shop/remit.json', 2]);
    await editor.until(() => outside().length === 0);
  });

  test('a rename reaches files of the group that nobody has opened', async () => {
    const words = 'accountable standards';
    const edit = await editor.ask<WorkspaceEdit>(
      'textDocument/rename',
      'shop/shop.remit',
      shopText,
      words,
      words.length,
      {
        newName: 'rules',
      },
    );
    expect(Object.keys(changed(edit))).toEqual(['group/house.remit', 'group/steering.remit', 'shop/shop.remit']);
  });
});

test('what is installed is read, and not renamed', async () => {
  const installed = Object.entries(group).map(([file, text]) => [
    file.replace('group', 'shop/node_modules/group'),
    text,
  ]);
  await start({ ...Object.fromEntries(installed), ...shop, 'shop/remit.json': '{ "dependsOn": ["group"] }' });
  const location = await editor.ask<Location>('textDocument/definition', 'shop/shop.remit', shopText, 'group.cco', 7);
  expect(shown([location])).toEqual(['shop/node_modules/group/house.remit:5 [cco]']);
  await expect(
    editor.ask('textDocument/rename', 'shop/shop.remit', shopText, 'group.cco', 7, { newName: 'chief' }),
  ).rejects.toThrow(
    '`cco` is declared in an installed package, which npm would write anew. Rename it where the package is made.',
  );
});

test('a circle is told in each of its projects, and all that can be named is', async () => {
  await start({ ...company, 'group/remit.json': '{ "dependsOn": ["../shop"] }' });
  await editor.until(
    () => editor.findings('shop/remit.json').length > 0 && editor.findings('group/remit.json').length > 0,
  );
  expect(editor.findings('shop/remit.json')).toEqual([
    'A project cannot build on itself: shop → group → shop. Take one of these steps out of `dependsOn`. ["../group"]',
  ]);
  expect(editor.findings('group/remit.json')).toEqual([
    'A project cannot build on itself: group → shop → group. Take one of these steps out of `dependsOn`. ["../shop"]',
  ]);
  expect(editor.findings('shop/shop.remit')).not.toContainEqual(expect.stringContaining('unknown-name'));
});
