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

  /** All that is said until some words are, and they are forgotten then. Waits as long as the test may last. */
  async until(words: string): Promise<string> {
    while (!this.#said.includes(words)) await new Promise<void>(settle => (this.#heard = settle));
    const end = this.#said.indexOf(words) + words.length;
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
  expect(await watching.until(waiting)).toContain('Nothing to object to in 1 file');

  write('shop.remit', unowned['shop.remit']);
  expect(await watching.until(waiting)).toContain('Nobody is accountable for the touchpoint Till.');

  write('shop.remit', clean['shop.remit'].slice(0, 60));
  expect(await watching.until(waiting)).toContain('[syntax]');

  rmSync(join(folder, 'shop.remit'));
  expect(await watching.until(waiting)).toContain('There is no file to check');

  write('shop.remit', clean['shop.remit']);
  expect(await watching.until(waiting)).toContain('Nothing to object to in 1 file');

  write('second.remit', 'department d { head nobody_knows }\n');
  expect(await watching.until(waiting)).toContain('[unknown-name]');

  write('.gitignore', 'second.remit\n');
  expect(await watching.until(waiting)).toContain('Nothing to object to in 1 file');

  write('remit.json', '{ "nmae": 1 }');
  expect(await watching.until(waiting)).toContain('nmae');

  write('remit.json', clean['remit.json']);
  const said = await watching.until(waiting);
  expect(said).toContain('Nothing to object to in 1 file');
  // Only a terminal is cleared.
  expect(said).not.toContain('\x1b');
  expect(await watching.end('SIGINT')).toEqual({ code: 0, by: null });
});

test('in a repository, the .gitignore files above count too', async () => {
  const folder = repositoryWith({ 'a/remit.json': '{}', 'a/x.remit': 'role x\n', 'a/draft.remit': 'role [\n' });
  const watching = new Watching(join(folder, 'a'));
  expect(await watching.until(waiting)).toContain('[syntax]');
  writeFileSync(join(folder, '.gitignore'), 'draft.remit\n');
  expect(await watching.until(waiting)).not.toContain('[syntax]');
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
  expect(await watching.until(waiting)).toContain('Nothing to object to');
  write('group/x.remit', 'role boss\n');
  expect(await watching.until(waiting)).toContain('called `cco`');
  write('shop/node_modules/board/x.remit', 'role money\n');
  expect(await watching.until(waiting)).toContain('called `cfo`');
  write('shop/remit.json', '{ "dependsOn": ["../late"] }');
  expect(await watching.until(waiting)).toContain('called `cco`');
  write('late/x.remit', 'role cco\nrole cfo\n');
  expect(await watching.until(waiting)).toContain('Nothing to object to');
  expect(await watching.end('SIGINT')).toEqual({ code: 0, by: null });
});

test('files of no interest are not answered', async () => {
  const folder = folderWith(clean);
  const watching = new Watching(folder);
  await watching.until(waiting);
  writeFileSync(join(folder, 'notes.txt'), 'x');
  writeFileSync(join(folder, 'shop.remit.123.new'), 'x');
  writeFileSync(join(folder, 'shop.remit'), unowned['shop.remit']);
  expect((await watching.until(waiting)).match(/touchpoint Till/g)).toHaveLength(1);
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
