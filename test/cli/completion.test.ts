/** `remit completion`: the scripts, asked by the shells themselves. */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../packages/cli/src/commands.ts';
import { folderWith, runCli } from './cli.ts';

async function script(shell: string): Promise<string> {
  const { stdout, stderr, code } = await runCli(['completion', shell], { cwd: folderWith({}) });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout;
}

/** How each shell is asked what it offers for a line whose last word is unfinished. */
const ask: Readonly<Record<string, (script: string, words: readonly string[], expected: string) => string[]>> = {
  bash(script, words) {
    // As bash takes a line apart: `=` is a word of its own.
    const parts = words
      .flatMap(word => word.split(/(=)/))
      .filter((part, i, all) => part !== '' || i === all.length - 1);
    const question = `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _remit; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return linesOf(execFileSync('bash', ['--norc', '-c', question, 'bash', ...parts], { encoding: 'utf8' }));
  },
  fish(script, words) {
    const question = `${script}\ncomplete -C ${JSON.stringify(words.join(' '))}`;
    const lines = linesOf(execFileSync('fish', ['--no-config', '-c', question], { encoding: 'utf8' }));
    return lines.map(line => line.split('\t')[0]!.replace(/^--[a-z-]+=/, ''));
  },
  zsh(script, words, expected) {
    // Zsh completes only what is typed: at a terminal of its own. It is read until the word is there that should be.
    const folder = folderWith({ 'script.zsh': script });
    const question = `
      zmodload zsh/zpty
      zpty shell zsh -f -i
      zpty -w shell 'autoload -U compinit; compinit -u -D; source ${join(folder, 'script.zsh')}; stty cols 300; echo rea""dy'
      zpty -r shell seen '*ready*'
      zpty -w -n shell "$1"$'\\t\\t'
      zpty -r shell seen "*$2*"
      print -r -- "$seen"
      zpty -d shell`;
    const seen = execFileSync('zsh', ['-f', '-c', question, 'zsh', words.join(' '), expected], { encoding: 'utf8' });
    return seen.includes(expected) ? [expected] : [];
  },
};

const installed = Object.keys(ask).filter(shell => spawnSync(shell, ['-c', 'true']).status === 0);

test('there is a shell to ask', () => {
  expect(installed).toContain('bash');
});

describe.each(installed)('%s', shell => {
  test.each([
    [['remit', 'expl'], 'explain'],
    [['remit', 'check', '--max-w'], '--max-warnings'],
    [['remit', 'check', '--fail-on', 'warn'], 'warning'],
    [['remit', 'check', '--format', 'sar'], 'sarif'],
    [['remit', 'check', '--rule', 'unowned-t'], 'unowned-touchpoint'],
    [['remit', 'explain', 'ambig'], 'ambiguous-name'],
    [['remit', 'generate', 'char'], 'charter'],
    [['remit', 'generate', '--as', 'cs'], 'csv'],
    [['remit', 'completion', 'powersh'], 'powershell'],
    [['remit', '--color', 'alw'], 'always'],
  ])('%j', async (words, expected) => {
    expect(ask[shell]!(await script(shell), words, expected)).toEqual([expected]);
  });
});

describe('bash', () => {
  test('a value behind an equals sign', async () => {
    expect(ask.bash!(await script('bash'), ['remit', 'check', '--fail-on=err'], '')).toEqual(['error']);
    expect(ask.bash!(await script('bash'), ['remit', 'check', '--fail-on='], '')).toContain('none');
  });
  test('where only a file can stand, files are offered', async () => {
    expect(ask.bash!(await script('bash'), ['remit', 'check', '--baseline', ''], '')).toEqual([]);
    expect(await script('bash')).toContain('complete -o default');
  });
  test('a value that is called like a command is none', async () => {
    expect(ask.bash!(await script('bash'), ['remit', '--project', 'check', 'wh'], '')).toEqual(['who']);
  });
});

test.each(['bash', 'zsh', 'fish', 'powershell'])('%s knows every command and nothing of this machine', async shell => {
  const text = await script(shell);
  for (const { name } of commands) expect(text).toMatch(new RegExp(`\\b${name}\\b`));
  expect(text).not.toContain(process.cwd());
});

test('quotes in a description end nothing in PowerShell', async () => {
  const text = await script('powershell');
  const outside = text.replace(/#.*/g, '').replace(/'(?:[^']|'')*'/g, '');
  expect(outside).not.toContain("'");
  expect([...outside].filter(character => '({['.includes(character))).toHaveLength(
    [...outside].filter(character => ')}]'.includes(character)).length,
  );
});

test('another shell', async () => {
  const outcome = await runCli(['completion', 'bsh'], { cwd: folderWith({}) });
  expect(outcome).toEqual({ stdout: '', stderr: 'There is no script for `bsh`. Did you mean `bash`?\n', code: 2 });
});

function linesOf(text: string): string[] {
  return text.split('\n').filter(line => line !== '');
}
