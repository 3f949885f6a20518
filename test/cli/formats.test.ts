/** Every format of `remit check`: what it says, that it keeps to its schema, and that no title gets out of its place. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import manifest from '../../packages/cli/package.json' with { type: 'json' };
import { reporters } from '../../packages/cli/src/reporters/all.ts';
import { clean, folderWith, runCli, unowned } from './cli.ts';

/** What somebody might write to be taken for something else. */
const hostile = '%0A::error file=x::stolen ##[error]hidden | <b> [a](b) `\u001b[31m \u202Egnp \u0007 {0}';
const inText = hostile.replaceAll('\u001b', '\\u001b');

const attacked = {
  'remit.json': '{ "name": "evil ##[group]| shop" }',
  'a,b:c%0A::error::.remit': unowned['shop.remit'].replace('"Till"', `"${hostile}"`),
};

const sarifSchema = (() => {
  const { $schema, id, ...schema } = JSON.parse(readFileSync('test/cli/schema/sarif-2.1.0-rtm.5.json', 'utf8'));
  // The schema is of draft 4, whose keywords that are used here mean the same; one of its patterns is no Unicode pattern.
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
})();
const checkSchema = (() => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync('docs/schema/check-1.schema.json', 'utf8')));
})();

async function printed(
  format: string,
  files: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<string> {
  return (await runCli(['check', '--format', format, ...args], { cwd: folderWith(files) })).stdout;
}

test('the formats are those of the help', () => {
  expect(reporters.map(({ name }) => name)).toEqual([
    'human',
    'concise',
    'json',
    'jsonl',
    'github',
    'gitlab',
    'sarif',
    'junit',
    'rdjson',
    'rdjsonl',
    'azure',
    'markdown',
  ]);
});

describe('a hostile title', () => {
  test.each(reporters.map(({ name }) => name))(
    '%s: nothing that cannot be seen, and nothing that starts a line',
    async format => {
      const text = await printed(format, attacked);
      expect(text).toContain('gnp');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
      expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
      expect(text.split('\n').filter(line => /^\s*::(?!error file=)/.test(line))).toEqual([]);
    },
  );

  test('github: one command, with everything else inside it', async () => {
    const text = await printed('github', attacked);
    expect(text).toBe(
      '::error file=a%2Cb%3Ac%250A%3A%3Aerror%3A%3A.remit,line=4,endLine=4,col=14,endColumn=18,title=unowned-touchpoint::' +
        'Nobody is accountable for the touchpoint %250A: :error file=x: :stolen ## [error]hidden | <b> [a](b) `\u241b[31m \uFFFDgnp \u2407 {0}.\n',
    );
  });

  test('sarif: brackets are no links', async () => {
    const { runs } = JSON.parse(await printed('sarif', attacked));
    expect(runs[0].results[0].message.text).toContain('\\[a\\](b)');
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'a%2Cb%3Ac%250A%3A%3Aerror%3A%3A.remit',
    );
  });

  test('json: the very characters, without showing them', async () => {
    const text = await printed('json', attacked);
    expect(JSON.parse(text).findings[0].message).toBe(`Nobody is accountable for the touchpoint ${hostile}.`);
    expect(text).toContain(inText.slice(0, 20));
  });

  test('the summary on GitHub: a table stays a table', async () => {
    const folder = folderWith(attacked);
    const summary = join(folder, 'summary.md');
    await runCli(['check'], { cwd: folder, env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary } });
    const row = readFileSync(summary, 'utf8')
      .split('\n')
      .find(line => line.startsWith('| error'))!;
    expect(row.split('|')).toHaveLength(6);
    expect(row).not.toMatch(/<b>|\[a\]|`/);
  });
});

describe('sarif', () => {
  const airline = 'examples/velmara-air-defects';

  test('keeps to the official schema: with findings, without, and for a project that cannot be judged', async () => {
    for (const files of [unowned, clean, attacked, { 'remit.json': '{ "x": 1 }', 'a.remit': '' }]) {
      const log = JSON.parse(await printed('sarif', files));
      sarifSchema(log);
      expect(sarifSchema.errors ?? []).toEqual([]);
    }
    const { stdout } = await runCli(['check', airline, '--format', 'sarif'], { cwd: process.cwd() });
    sarifSchema(JSON.parse(stdout));
    expect(sarifSchema.errors ?? []).toEqual([]);
  });

  test('says which rule, where, why, and what it has to do with other places', async () => {
    const { stdout } = await runCli(['check', airline, '--format', 'sarif'], { cwd: process.cwd() });
    const [run] = JSON.parse(stdout).runs;
    expect(run.tool.driver).toMatchObject({ name: 'Remit', version: manifest.version });
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.automationDetails).toEqual({ id: 'remit/check/' });
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'escalation-cycle');
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('escalation-cycle');
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(`${airline}/forums.remit`);
    const { startLine, startColumn, endLine, endColumn } = result.locations[0].physicalLocation.region;
    expect([startLine, startColumn, endLine, endColumn].every(number => number >= 1)).toBe(true);
    expect(result.relatedLocations.map(({ id }: { id: number }) => id)).toEqual(
      result.relatedLocations.map((_: unknown, i: number) => i + 1),
    );
    expect(result.message.text).toMatch(/ See: \[[^\]]+\]\(1\)/);
    for (const rule of run.tool.driver.rules) {
      expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1024);
      expect(rule.help.markdown).toContain(`# ${rule.id}`);
    }
  });

  test('the fingerprint stays when lines move, and differs between findings', async () => {
    const prints = async (files: Readonly<Record<string, string>>) =>
      JSON.parse(await printed('sarif', files)).runs[0].results.map(
        (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints['remitFinding/v1'],
      );
    const { 'shop.remit': text, ...others } = unowned;
    const [print] = await prints(unowned);
    expect(await prints({ ...others, 'other.remit': `// moved\n\n${text}` })).toEqual([print]);
    const twice = `${text}journey give "Give" {\n  owner owner\n  touchpoint till "Till" {\n    responsible owner\n  }\n}\n`;
    const both = await prints({ ...others, 'shop.remit': twice });
    expect(both).toHaveLength(2);
    expect(new Set([...both, print]).size).toBe(2);
  });

  test('what is waived is left out, and is counted elsewhere', async () => {
    const waived = {
      ...unowned,
      'waivers.remit': 'waive unowned-touchpoint for till until 2027-01-31 because "Being rebuilt"\n',
    };
    expect(JSON.parse(await printed('sarif', waived)).runs[0].results).toEqual([]);
    expect(await printed('human', waived)).toContain('1 more is waived, with a reason and an end date.');
    const { waived: list, summary } = JSON.parse(await printed('json', waived));
    expect(list).toMatchObject([
      { rule: 'unowned-touchpoint', waiver: { path: 'waivers.remit', until: '2027-01-31', because: 'Being rebuilt' } },
    ]);
    expect(summary).toMatchObject({ errors: 0, waived: 1 });
  });
});

describe('json', () => {
  test('keeps to the published schema, whatever there is to say', async () => {
    for (const files of [
      unowned,
      clean,
      attacked,
      { 'remit.json': '{ "x": 1 }' },
      { ...clean, 'x.remit': 'role role {' },
    ]) {
      checkSchema(JSON.parse(await printed('json', files, ['--allow-empty'])));
      expect(checkSchema.errors ?? []).toEqual([]);
    }
    const { stdout } = await runCli(['check', 'examples', '--format', 'json'], { cwd: process.cwd() });
    checkSchema(JSON.parse(stdout));
    expect(checkSchema.errors ?? []).toEqual([]);
  });

  test('the published schema is exact', async () => {
    const document = JSON.parse(await printed('json', unowned));
    const [finding] = document.findings;
    const wrong = [
      { ...document, extra: 1 },
      { ...document, version: 2 },
      { ...document, findings: [{ ...finding, extra: 1 }] },
      { ...document, findings: [{ ...finding, severity: 'fatal' }] },
      { ...document, findings: [{ ...finding, start: { line: 0, column: 1 } }] },
    ];
    expect(wrong.map(one => checkSchema(one))).toEqual(wrong.map(() => false));
  });

  test('a finding with all that a program needs', async () => {
    const { findings, summary, projects } = JSON.parse(await printed('json', unowned));
    expect(projects).toEqual([{ name: 'corner-shop', folder: '.', asOf: '2026-11-01', files: 1 }]);
    expect(summary).toEqual({
      errors: 1,
      warnings: 0,
      infos: 0,
      waived: 0,
      notShown: 0,
      outside: 0,
      earlier: 0,
      baselined: 0,
    });
    expect(findings).toMatchObject([
      {
        rule: 'unowned-touchpoint',
        severity: 'error',
        path: 'shop.remit',
        start: { line: 4, column: 14 },
        end: { line: 4, column: 18 },
        about: 'touchpoint buy.till',
        project: '.',
        regions: [],
      },
    ]);
    expect(findings[0].fixes[0].edits[0]).toMatchObject({ path: 'shop.remit', start: { line: 4 } });
  });

  test.each([[['--fix']], [['--quiet']], [['--color', 'always']], [['--rule', 'syntax']], [['--fail-on', 'none']]])(
    'stdout is JSON with %j',
    async args => {
      expect(JSON.parse(await printed('json', unowned, args)).version).toBe(1);
    },
  );
});

describe('on GitHub', () => {
  const env = { GITHUB_ACTIONS: 'true' };

  test('people read the log, lines are marked, and a summary is written', async () => {
    const folder = folderWith(unowned);
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, 'before\n');
    const { stdout, code } = await runCli(['check'], { cwd: folder, env: { ...env, GITHUB_STEP_SUMMARY: summary } });
    expect(code).toBe(1);
    const [start, ...rest] = stdout.split('\n');
    const word = /^::stop-commands::([0-9a-f-]{36})$/.exec(start!)![1]!;
    expect(rest.indexOf(`::${word}::`)).toBeGreaterThan(rest.findIndex(line => line.includes('--> shop.remit')));
    expect(rest.at(-2)).toMatch(
      /^::error file=shop\.remit,line=4,endLine=4,col=14,endColumn=18,title=unowned-touchpoint::Nobody/,
    );
    const text = readFileSync(summary, 'utf8');
    expect(text).toMatch(/^before\n### Remit\n/);
    expect(text).toContain(
      '| error | Nobody is accountable for the touchpoint Till. | shop.remit:4 | [unowned-touchpoint](',
    );
  });

  test.each([[['--no-ci']], [['--format', 'human']]])('%j: only what was asked for', async args => {
    const folder = folderWith(unowned);
    const { stdout } = await runCli(['check', ...args], {
      cwd: folder,
      env: { ...env, GITHUB_STEP_SUMMARY: join(folder, 's.md') },
    });
    expect(stdout).not.toContain('::');
    expect(() => readFileSync(join(folder, 's.md'))).toThrow();
  });

  test('what people read gives the log no commands, whichever command prints it', async () => {
    const evil = '::error::x ##[error]y ##vso[task.complete]z';
    const folder = folderWith({
      'remit.json': '{ "name": "shop", "generate": [{ "what": "raci", "to": "::error::d" }] }',
      '::error::x.remit': clean['shop.remit'].replace('"Till"', `"${evil}"`).replace('    accountable owner\n', ''),
    });
    const broken = folderWith({ 'remit.json': '{ "::error::": "##[error]" }', 'a.remit': '' });
    const loose = folderWith({ '.git/HEAD': '', '::error::d/x.remit': 'role a' });
    const runs = [
      await runCli(['check', '--format', 'human'], { cwd: folder, env }),
      await runCli(['check', '--format', 'concise'], { cwd: folder, env }),
      await runCli(['who', 'till'], { cwd: folder, env }),
      await runCli(['generate', '--check'], { cwd: folder, env }),
      await runCli(['check', '--no-ci'], { cwd: broken, env }),
      await runCli(['check', '::error::nothing'], { cwd: broken, env }),
      await runCli(['check', '::error::d', '--no-ci'], { cwd: loose, env }),
    ];
    for (const { stdout, stderr } of runs) {
      expect(stdout + stderr).toContain('error');
      expect(stdout + stderr).not.toMatch(/^\s*::|##\[|##vso\[/m);
    }
  });

  const many = (count: number) => ({
    'remit.json': '{}',
    'shop.remit': `role owner\njourney buy {\n  owner owner\n${Array.from({ length: count }, (_, i) => `  touchpoint t${i} { responsible owner }\n`).join('')}}\n`,
  });

  test('ten of a kind are shown; of more, nine and how many there are', async () => {
    const errorsOf = async (count: number) =>
      (await printed('github', many(count))).split('\n').filter(line => line.startsWith('::error'));
    const ten = await errorsOf(10);
    expect(ten).toHaveLength(10);
    expect(ten.at(-1)).toContain('title=unowned-touchpoint');
    const more = await errorsOf(25);
    expect(more).toHaveLength(10);
    expect(more.at(-1)).toBe('::error::16 more: see the summary.');
  });

  test('the summary is cut before GitHub refuses it, and says so', async () => {
    const folder = folderWith(many(8_000));
    const summary = join(folder, 'summary.md');
    await runCli(['check', '--fail-on', 'none'], { cwd: folder, env: { ...env, GITHUB_STEP_SUMMARY: summary } });
    const text = readFileSync(summary, 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(text).toMatch(/\n\d+ lines more than a summary holds\. `remit check` shows all\.\n$/);
  });

  test('what cannot be judged marks its line too', async () => {
    expect(await printed('github', { ...clean, 'remit.json': '{\n  "x": 1\n}' })).toMatch(
      /^::error file=remit\.json,line=2,endLine=2,col=3,endColumn=6::remit\.json has no key `x`\./,
    );
  });
});
