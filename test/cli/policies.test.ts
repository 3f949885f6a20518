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

    Change what a finding names so that it meets the policy, or change the policy where it stands: \`level error\`, \`warning\`, \`info\` or \`off\` says how much a line weighs. In \`remit.json\` a level counts for all its lines; under \`overrides\` it is for some files only:

    \`\`\`json
    {
      "rules": {
        "tills-escalate": "info"
      }
    }
    \`\`\`

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
    /^The project's own policies\n {2}tills-escalate +error +error +error +Tills escalate\.\n/m,
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

test('a name of any letters is one everywhere: asked for, in a baseline, in reports', async () => {
  const cwd = folderWith({
    'remit.json': '{ "name": "laden", "rules": { "Rückruf_2": "error" } }\n',
    'laden.remit': clean['shop.remit'],
    'regeln.remit': 'policy Rückruf_2 "Rückruf" { every touchpoint must have sla }\n',
  });
  const asked = ['check', '--rule', 'Rückruf_2'.normalize('NFD'), '--format', 'concise'];
  expect((await runCli(asked, { cwd })).stdout).toContain('error: Till has no SLA. Policy: Rückruf. [Rückruf_2]');
  await runCli(['check', '--baseline', 'known.txt', '--write-baseline'], { cwd });
  expect(readFileSync(join(cwd, 'known.txt'), 'utf8')).toContain('\nRückruf_2 touchpoint buy.till\n');
  expect(await runCli(['check', '--baseline', 'known.txt'], { cwd })).toMatchObject({ code: 0, stderr: '' });
});

describe('levels in remit.json', () => {
  const weighed = (settings: object, more: object = {}) => ({
    ...shop(),
    'remit.json': `${JSON.stringify({ name: 'corner-shop', channels: ['fax_line'], rules: settings, ...more })}\n`,
  });
  const concise = async (files: Readonly<Record<string, string>>, ...more: string[]) =>
    runCli(['check', '--format', 'concise', ...more], { cwd: folderWith(files) });

  test('count as they do for rules, and so does --fail-on', async () => {
    const { stdout, code } = await concise(weighed({ 'tills-escalate': 'info' }));
    expect(stdout).toContain(
      'info: Till has no escalation. Policy: Tills escalate. A queue cannot wait. [tills-escalate]',
    );
    expect(code).toBe(0);
    expect((await concise(weighed({ 'tills-escalate': 'info' }), '--fail-on', 'info')).code).toBe(1);
  });

  test('in some files', async () => {
    const overrides = [{ files: ['shop.remit'], rules: { 'tills-escalate': { level: 'warning' } } }];
    const { stdout, code } = await concise(weighed({}, { overrides }));
    expect(stdout).toContain('warning: Till has no escalation.');
    expect(code).toBe(0);
  });

  test('off: nothing is found, and who asks for it is told why', async () => {
    const files = weighed({ 'tills-escalate': 'off' });
    expect(await concise(files, '--rule', 'tills-escalate')).toEqual({
      stdout: 'Nothing to object to in 2 files, as of 2026-11-01.\n',
      stderr: 'The policy tills-escalate is off in corner-shop, as remit.json says.\n',
      code: 0,
    });
    const { stderr } = await concise(
      { ...shop(), 'policies.remit': policy.replace(/ level \w+/g, ' level off') },
      '--rule',
      'tills-escalate',
    );
    expect(stderr).toBe('The policy tills-escalate is off in corner-shop, as the policy itself says.\n');
  });

  test('SARIF: the rule as it is written, the result as it counts', async () => {
    const { stdout } = await runCli(['check', '--format', 'sarif'], {
      cwd: folderWith(weighed({ 'tills-escalate': 'warning' })),
    });
    const [run] = JSON.parse(stdout).runs;
    const isOurs = ({ id, ruleId }: { id?: string; ruleId?: string }) => (id ?? ruleId) === 'tills-escalate';
    expect(run.tool.driver.rules.find(isOurs).defaultConfiguration).toEqual({ level: 'error' });
    expect(run.results.filter(isOurs).map(({ level }: { level: string }) => level)).toEqual(['warning']);
  });

  test('a charter tells what counts', async () => {
    const charter = async (files: Readonly<Record<string, string>>) => {
      const more = { 'charter.remit': 'charter ours "Ours" { includes policies, findings }\n' };
      return (await runCli(['generate', 'charter'], { cwd: folderWith({ ...files, ...more }) })).stdout;
    };
    expect(await charter(shop())).toMatch(
      /\| \*\*Tills escalate\*\* \| .* \| • error<br>• info \| A queue cannot wait\. \|/,
    );
    const set = await charter(weighed({ 'tills-escalate': 'warning' }));
    expect(set).toMatch(/\| \*\*Tills escalate\*\* \| .* \| warning \| A queue cannot wait\. \|/);
    expect(set).toContain('| warning | Till has no escalation. Policy: Tills escalate. A queue cannot wait. |');
  });

  test('--show-config has them among the rules', async () => {
    const settings = async (files: Readonly<Record<string, string>>, ...path: string[]) =>
      JSON.parse((await runCli(['check', '--show-config', ...path], { cwd: folderWith(files) })).stdout).projects[0]
        .rules['tills-escalate'];
    expect(await settings(shop())).toEqual({ level: 'error' });
    const overrides = [{ files: ['shop.remit'], rules: { 'tills-escalate': 'warning' } }];
    expect(await settings(weighed({ 'tills-escalate': 'off' }, { overrides }))).toEqual({ level: 'off' });
    expect(await settings(weighed({ 'tills-escalate': 'off' }, { overrides }), 'shop.remit')).toEqual({
      level: 'warning',
    });
  });

  test('remit explain says what counts here', async () => {
    const explain = async (files: Readonly<Record<string, string>>) =>
      (await runCli(['explain', 'tills-escalate'], { cwd: folderWith(files) })).stdout;
    const overrides = (level: string) => ({
      overrides: [{ files: ['shop.remit'], rules: { 'tills-escalate': level } }],
    });
    expect(await explain(weighed({ 'tills-escalate': 'info' }))).toContain(
      '(info)\n\n`remit.json` sets its level to info.\n\n## What to do',
    );
    expect(await explain(weighed({}, overrides('off')))).toContain('`remit.json` sets its level in some files to off.');
    expect(await explain(weighed({ 'tills-escalate': 'info' }, overrides('error')))).toContain(
      '`remit.json` sets its level to info, and in some files to error.',
    );
  });

  test('a name that neither a rule nor a policy has is shown in its place', async () => {
    const { stderr, code } = await concise(weighed({ 'tills-escalte': 'info' }));
    expect(stderr).toContain('There is no rule or policy `tills-escalte`. Did you mean `tills-escalate`?');
    expect(stderr).toContain('remit.json:1:');
    expect(code).toBe(2);
  });

  test('a number is refused', async () => {
    const { stderr, code } = await concise(weighed({ 'tills-escalate': { max: 3 } }));
    expect(stderr).toContain(
      '`tills-escalate` is a policy: it has a `level`, and no other setting. What it asks stands in its lines.',
    );
    expect(code).toBe(2);
  });

  test('a project that builds on others weighs their policies for itself', async () => {
    const cwd = folderWith({
      'group/remit.json': '{ "name": "group", "rules": { "tills-escalate": "off" } }\n',
      'group/policies.remit': policy.replace(/\n {2}no .*/, ''),
      'shop/remit.json': '{ "name": "shop", "dependsOn": ["../group"], "rules": { "tills-escalate": "warning" } }\n',
      'shop/shop.remit': clean['shop.remit'],
    });
    const { stdout, stderr } = await runCli(['check', 'shop', '--format', 'concise'], { cwd });
    expect(stdout).toContain(
      'shop.remit:4:14: warning: Till has no escalation. Policy: Tills escalate. A queue cannot wait. [tills-escalate]\n',
    );
    expect(stderr).toBe('');
  });
});
