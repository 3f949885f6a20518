/** `remit check --watch`: a real process, which answers when files change and ends when it is asked to. */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { clean, folderWith, runCli, unowned } from './cli.ts';
import { repositoryWith } from './repository.ts';

const main = resolve('packages/cli/src/main.ts');

/** A watching process, and what it says. */
class Watching {
  readonly child: ChildProcess;
  #said = '';
  #heard = () => {};

  constructor(cwd: string, ...args: readonly string[]) {
    this.child = spawn(process.execPath, [main, 'check', '--watch', '--as-of', '2026-11-01', ...args], { cwd });
    onTestFinished(() => void this.child.kill('SIGKILL'));
    for (const stream of [this.child.stdout, this.child.stderr])
      stream!.setEncoding('utf8').on('data', (text: string) => {
        this.#said += text;
        this.#heard();
      });
  }

  /**
   * All that is said until the process waits and some words were said too, and it is forgotten then. The report and the
   * sentences around it come by two ways, so that either may be heard first. Waits as long as the test may last.
   */
  async answer(...words: readonly string[]): Promise<string> {
    const wanted = [...words, waiting];
    while (!wanted.every(word => this.#said.includes(word))) await new Promise<void>(settle => (this.#heard = settle));
    const end = Math.max(...wanted.map(word => this.#said.indexOf(word) + word.length));
    const said = this.#said.slice(0, end);
    this.#said = this.#said.slice(end);
    return said;
  }

  end(signal: NodeJS.Signals): Promise<unknown> {
    const ended = new Promise(settle => this.child.once('close', (code, by) => settle({ code, by })));
    this.child.kill(signal);
    return ended;
  }
}

const waiting = 'Waiting for changes. Ctrl+C ends.\n';

test('each change is answered: a gap, half a file, no file, a new file, settings, all well again', async () => {
  const folder = folderWith({ ...clean, 'notes.txt': '' });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const watching = new Watching(folder);
  await watching.answer('Nothing to object to in 1 file');

  write('shop.remit', unowned['shop.remit']);
  await watching.answer('Nobody is accountable for the touchpoint Till.');

  write('shop.remit', clean['shop.remit'].slice(0, 60));
  await watching.answer('[syntax]');

  rmSync(join(folder, 'shop.remit'));
  await watching.answer('There is no file to check');

  write('shop.remit', clean['shop.remit']);
  await watching.answer('Nothing to object to in 1 file');

  write('second.remit', 'department d { head nobody_knows }\n');
  await watching.answer('[unknown-name]');

  write('.gitignore', 'second.remit\n');
  await watching.answer('Nothing to object to in 1 file');

  write('remit.json', '{ "nmae": 1 }');
  await watching.answer('nmae');

  write('remit.json', clean['remit.json']);
  const said = await watching.answer('Nothing to object to in 1 file');
  // Only a terminal is cleared.
  expect(said).not.toContain('\x1b');
  expect(await watching.end('SIGINT')).toEqual({ code: 0, by: null });
});

test('in a repository, the .gitignore files above count too', async () => {
  const folder = repositoryWith({ 'a/remit.json': '{}', 'a/x.remit': 'role x\n', 'a/draft.remit': 'role [\n' });
  const watching = new Watching(join(folder, 'a'));
  await watching.answer('[syntax]');
  writeFileSync(join(folder, '.gitignore'), 'draft.remit\n');
  await watching.answer('Nothing to object to in 1 file');
  expect(await watching.end('SIGINT')).toEqual({ code: 0, by: null });
});

test('what a project builds on is watched too: a folder, an installed package, and one that is named later', async () => {
  const folder = repositoryWith({
    ...Object.fromEntries(Object.entries(clean).map(([name, text]) => [`shop/${name}`, text])),
    'shop/remit.json': '{ "dependsOn": ["../group", "board"] }',
    'shop/more.remit': 'metric a { owner cco }\nmetric b { owner cfo }\n',
    'shop/node_modules/board/remit.json': '{}',
    'shop/node_modules/board/x.remit': 'role cfo\n',
    'group/remit.json': '{}',
    'group/x.remit': 'role cco\n',
    'late/remit.json': '{}',
  });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const watching = new Watching(join(folder, 'shop'), '--rule', 'unowned-touchpoint');
  await watching.answer('Nothing to object to');
  write('group/x.remit', 'role boss\n');
  await watching.answer('called `cco`');
  write('shop/node_modules/board/x.remit', 'role money\n');
  await watching.answer('called `cfo`');
  write('shop/remit.json', '{ "dependsOn": ["../late"] }');
  await watching.answer('called `cco`');
  write('late/x.remit', 'role cco\nrole cfo\n');
  await watching.answer('Nothing to object to');
  expect(await watching.end('SIGINT')).toEqual({ code: 0, by: null });
});

test('files of no interest are not answered', async () => {
  const folder = folderWith(clean);
  const watching = new Watching(folder);
  await watching.answer();
  writeFileSync(join(folder, 'notes.txt'), 'x');
  writeFileSync(join(folder, 'shop.remit.123.new'), 'x');
  writeFileSync(join(folder, 'shop.remit'), unowned['shop.remit']);
  expect((await watching.answer('touchpoint Till')).match(/touchpoint Till/g)).toHaveLength(1);
  expect(await watching.end('SIGTERM')).toEqual({ code: 0, by: null });
});

test('a mistake in the question ends the run', async () => {
  const folder = folderWith(clean);
  expect(await runCli(['check', 'nowhere', '--watch'], { cwd: folder })).toMatchObject({ stdout: '', code: 2 });
  expect(await runCli(['check', '--watch', '--format', 'json'], { cwd: folder })).toEqual({
    stdout: '',
    stderr: '`--watch` shows one report after the other, which only people can read: leave out `--format`.\n',
    code: 2,
  });
});

test('it asks once even when it is to end at once', async () => {
  const { stdout, stderr, code } = await runCli(['check', '--watch'], { cwd: folderWith(unowned) });
  expect(stdout).toContain('Nobody is accountable for the touchpoint Till.');
  expect({ stderr, code }).toEqual({ stderr: waiting, code: 0 });
});
