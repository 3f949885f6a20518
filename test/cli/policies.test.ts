/** Policies on the command line: reported, explained, listed, waived and known like rules. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { clean, folderWith, runCli } from './cli.ts';

const policy = `policy tills-escalate "Tills escalate" {
  every touchpoint must have escalation level error because "A queue cannot wait"
  no touchpoint may have channel is fax_line level info
}
escalation recovery "Service recovery" { tier owner }
`;
const shop = (more = '', edit = (text: string) => text) => ({
  'remit.json': '{ "name": "corner-shop", "channels": ["fax_line"] }\n',
  'shop.remit': edit(clean['shop.remit']),
  'policies.remit': policy + more,
});
const met = (text: string) =>
  text.replace('touchpoint till "Till" {', 'touchpoint till "Till" {\n    escalates to recovery');

test('found like what a rule finds, with the policy beside it and a way out', async () => {
  const { stdout, code } = await runCli(['check', '--rule', 'tills-escalate'], { cwd: folderWith(shop()) });
  expect(stdout).toMatchInlineSnapshot(`
    "error: Till has no escalation. Policy: Tills escalate. A queue cannot wait. [tills-escalate]
     --> shop.remit:4:14
      |
    4 |   touchpoint till "Till" {
      |              ^^^^
     --> policies.remit:2:3
      |
    2 |   every touchpoint must have escalation level error because "A queue cannot wait"
      |   ------------------------------------------------------------------------------- The policy says: every touchpoint must have escalation.
      fix: Add \`escalates to recovery\`

    1 error in 2 files, as of 2026-11-01.
    \`remit explain tills-escalate\` says why that matters and what to do.
    "
  `);
  expect(code).toBe(1);
});

test('what meets it is fine', async () => {
  const { stdout, code } = await runCli(['check', '--rule', 'tills-escalate'], { cwd: folderWith(shop('', met)) });
  expect({ stdout, code }).toEqual({ stdout: 'Nothing to object to in 2 files, as of 2026-11-01.\n', code: 0 });
});

test('each line has its own level', async () => {
  const fax = (text: string) => met(text).replace('responsible owner', 'responsible owner\n    channel fax_line');
  const cwd = folderWith(shop('', fax));
  const { stdout, code } = await runCli(['check', '--rule', 'tills-escalate', '--format', 'concise'], { cwd });
  expect(stdout).toContain('info: Till has the channel fax_line. Policy: Tills escalate. [tills-escalate]');
  expect(code).toBe(0);
});

test('remit explain', async () => {
  const cwd = folderWith(shop());
  expect((await runCli(['explain', 'tills-escalate'], { cwd })).stdout).toMatchInlineSnapshot(`
    "# tills-escalate

    Tills escalate.

    A policy of the project, written in policies.remit:1.

    ## What it asks

    - Every touchpoint must have escalation. A queue cannot wait. (error)
    - No touchpoint may have channel is fax_line. (info)

    ## What to do

    Change what a finding names so that it meets the policy, or change the policy where it stands: \`level error\`, \`warning\`, \`info\` or \`off\` says how much it weighs.

    To accept one finding for some time, write a waiver:

    \`\`\`remit
    waive tills-escalate for NAME until 2027-03-31 because "Who agreed to it, and why"
    \`\`\`
    "
  `);
  expect(await runCli(['explain', 'tills-escalates'], { cwd })).toEqual({
    stdout: '',
    stderr: 'There is no rule `tills-escalates`. Did you mean `tills-escalate`?\n',
    code: 2,
  });
});

test('remit rules', async () => {
  const cwd = folderWith(shop());
  expect((await runCli(['rules'], { cwd })).stdout).toMatch(
    /^policies of this project\n {2}tills-escalate +error +error +error +Tills escalate\.\n/m,
  );
  const document = JSON.parse((await runCli(['rules', '--format', 'json'], { cwd })).stdout);
  expect(document.rules.at(-1)).toEqual({
    name: 'tills-escalate',
    group: 'policies',
    level: 'error',
    summary: 'Tills escalate.',
    options: [],
    asks: ['every touchpoint must have escalation', 'no touchpoint may have channel is fax_line'],
    place: { file: 'policies.remit', line: 1 },
    url: 'https://github.com/remit-cx/remit/blob/main/docs/language.md#policy',
  });
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync('docs/schema/rules-1.schema.json', 'utf8')),
  );
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
});

describe('formats', () => {
  test('SARIF has the policy among its rules, with its help', async () => {
    const { stdout } = await runCli(['check', '--format', 'sarif'], { cwd: folderWith(shop()) });
    const [run] = JSON.parse(stdout).runs;
    const { rules } = run.tool.driver;
    const index = rules.findIndex(({ id }: { id: string }) => id === 'tills-escalate');
    expect(rules[index]).toMatchObject({
      shortDescription: { text: 'Tills escalate.' },
      helpUri: 'https://github.com/remit-cx/remit/blob/main/docs/language.md#policy',
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['customer-experience', 'policies'] },
    });
    expect(rules[index].help.markdown).toContain(
      '- Every touchpoint must have escalation. A queue cannot wait. (error)',
    );
    expect(run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'tills-escalate').ruleIndex).toBe(index);
  });

  test.each(['json', 'jsonl', 'github', 'gitlab', 'junit', 'rdjson', 'azure', 'markdown'])(
    '%s names it',
    async format => {
      const { stdout } = await runCli(['check', '--format', format], { cwd: folderWith(shop()) });
      expect(stdout).toContain('tills-escalate');
      expect(stdout).toContain('Till has no escalation. Policy: Tills escalate. A queue cannot wait.');
    },
  );
});

describe('accepted for some time', () => {
  test('a waiver', async () => {
    const waiver = 'waive tills-escalate for till until 2027-03-31 because "The new desk opens in April"\n';
    const { stdout, code } = await runCli(['check'], { cwd: folderWith(shop(waiver)) });
    expect(stdout).not.toContain('tills-escalate');
    expect(stdout).toContain('1 more is waived, with a reason and an end date.');
    expect(code).toBe(0);
  });

  test('a waiver that waives nothing is found, and so is a name that no policy has', async () => {
    const cwd = folderWith(
      shop(
        'waive tills-escalate for till until 2027-03-31 because "x"\nwaive tills-escalte for till until 2027-03-31 because "x"\n',
        met,
      ),
    );
    const { stdout } = await runCli(['check', '--format', 'concise'], { cwd });
    expect(stdout).toContain('[waiver-unused]');
    expect(stdout).toContain('There is no rule called `tills-escalte`. Did you mean `tills-escalate`? [unknown-word]');
  });

  test('a baseline', async () => {
    const cwd = folderWith(shop());
    await runCli(['check', '--baseline', 'known.txt', '--write-baseline'], { cwd });
    expect(readFileSync(join(cwd, 'known.txt'), 'utf8')).toContain('\ntills-escalate touchpoint buy.till\n');
    expect((await runCli(['check', '--baseline', 'known.txt'], { cwd })).code).toBe(0);
  });
});

test('remit.json cannot set its level: it stands in its line', async () => {
  const cwd = folderWith({ ...shop(), 'remit.json': '{ "rules": { "tills-escalate": "info" } }\n' });
  const { stderr, code } = await runCli(['check'], { cwd });
  expect(stderr).toContain(
    'There is no rule `tills-escalate`. `remit rules` lists them; a policy has its level in its own line.',
  );
  expect(code).toBe(2);
});
