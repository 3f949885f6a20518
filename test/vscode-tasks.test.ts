import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** A problem matcher as the manifest declares it. */
interface Matcher {
  readonly name: string;
  readonly base?: string;
  readonly pattern: { regexp: string } & Record<'file' | 'line' | 'column' | 'severity' | 'message' | 'code', number>;
  readonly background: {
    readonly activeOnStart: boolean;
    readonly beginsPattern: string;
    readonly endsPattern: string;
  };
}

const { contributes } = JSON.parse(readFileSync('packages/vscode/package.json', 'utf8'));

const matcherOf = (name: string): Matcher =>
  contributes.problemMatchers.find((matcher: Matcher) => matcher.name === name);

test('the problem matcher reads every finding that the command line prints, and nothing else', () => {
  const { pattern } = matcherOf('remit');
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

test('where a report of `--watch` begins and ends is seen', async () => {
  const { base, background } = matcherOf('remit-watch');
  expect(base).toBe('$remit');
  // The first report begins with the task.
  expect(background.activeOnStart).toBe(true);
  const folder = mkdtempSync(join(tmpdir(), 'remit-watched-'));
  cpSync('examples/it-project-raci', folder, { recursive: true });
  const main = 'packages/cli/src/main.ts';
  const child = spawn(process.execPath, [main, 'check', folder, '--format', 'concise', '--watch']);
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });
  const lines: string[] = [];
  let heard = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      lines.push(...text.split(/\r?\n/).filter(Boolean));
      heard();
    });
  /** The places of the lines that a pattern is in, once there are so many. */
  const places = async (pattern: string, count: number): Promise<number[]> => {
    for (;;) {
      const found = lines.flatMap((line, place) => (new RegExp(pattern).test(line) ? [place] : []));
      if (found.length >= count) return found;
      await new Promise<void>(settle => (heard = settle));
    }
  };
  const [, ...none] = await places(background.endsPattern, 1);
  expect([none, await places(background.beginsPattern, 0)]).toEqual([[], []]);
  writeFileSync(join(folder, 'more.remit'), 'role stranger { part of nowhere }\n');
  const [first, second] = await places(background.endsPattern, 2);
  const begins = await places(background.beginsPattern, 1);
  expect(begins.map(begin => [begin > first!, begin < second!])).toEqual([[true, true]]);
  await places('nowhere.*\\[unknown-name\\]$', 1);
});

test('the tasks of the README name problem matchers that are there', () => {
  const readme = readFileSync('packages/vscode/README.md', 'utf8');
  const named = [...readme.matchAll(/"problemMatcher": "\$([\w-]+)"/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(1);
  for (const name of named) expect(matcherOf(name)).toBeDefined();
});

test('tasks offer the commands that the command line has', () => {
  const [{ properties }] = contributes.taskDefinitions;
  const help = execFileSync(process.execPath, ['packages/cli/src/main.ts', '--help'], { encoding: 'utf8' });
  for (const command of properties.command.enum) expect(help).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
});
