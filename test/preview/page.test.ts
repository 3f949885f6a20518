/** The script inside a preview. What it does is tried in a real editor (test/vscode). */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'packages/vscode/src/webview';

test('it compiles for a browser, without Node', () => {
  const tsc = ['node_modules/typescript/bin/tsc', '--noEmit', '--project', folder];
  let output = '';
  try {
    execFileSync(process.execPath, tsc, { encoding: 'utf8' });
  } catch (error) {
    output = String((error as { stdout?: string }).stdout);
  }
  expect(output).toBe('');
});

test('it fetches nothing, runs no text, and sets markup in one place', () => {
  const sources = readdirSync(folder).filter(file => file.endsWith('.ts'));
  const text = sources.map(file => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');
  expect(text).not.toMatch(/\bfetch\b|XMLHttpRequest|\beval\b|new Function|import\(|insertAdjacentHTML|outerHTML =/);
  expect(text.match(/innerHTML =/g)).toHaveLength(1);
});
