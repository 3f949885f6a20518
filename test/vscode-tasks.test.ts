import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { contributes } = JSON.parse(readFileSync('packages/vscode/package.json', 'utf8'));

test('the problem matcher reads every finding that the command line prints, and nothing else', () => {
  const [{ pattern }] = contributes.problemMatchers;
  const folder = 'examples/velmara-air-defects';
  let output = '';
  try {
    execFileSync(process.execPath, ['packages/cli/src/main.ts', 'check', folder, '--format', 'concise'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    // It ends with 1: there are findings.
    output = (error as { stdout: string }).stdout;
  }
  const read = output.split('\n').flatMap(line => {
    const match = new RegExp(pattern.regexp).exec(line);
    return match ? [match] : [];
  });
  expect(read.length).toBe(output.split('\n').filter(line => line.startsWith(`${folder}/`)).length);
  const [, planted] = /^(\d+) errors, \d+ warnings/m.exec(output)!;
  expect(read.filter(match => match[pattern.severity] === 'error').length).toBe(Number(planted));
  const gap = read.find(match => match[pattern.code] === 'unowned-touchpoint')!;
  expect(gap[pattern.file]).toBe(`${folder}/journeys/digital.remit`);
  const line = readFileSync(gap[pattern.file]!, 'utf8').split('\n')[Number(gap[pattern.line]) - 1]!;
  expect(line.slice(Number(gap[pattern.column]) - 1)).toMatch(/^ota_listing\b/);
  expect(gap[pattern.message]).toMatch(/^Nobody is accountable for the touchpoint .*\.$/);
});

test('tasks offer the commands that the command line has', () => {
  const [{ properties }] = contributes.taskDefinitions;
  const help = execFileSync(process.execPath, ['packages/cli/src/main.ts', '--help'], { encoding: 'utf8' });
  for (const command of properties.command.enum) expect(help).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
});
