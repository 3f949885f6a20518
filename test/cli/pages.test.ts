/** Pages and lists on a terminal: laid out for its width. In a pipe they stay Markdown, and one line each. */
import { rules } from '@remit-cx/core/lint/all';
import { ruleToMarkdown } from '@remit-cx/core/lint/docs';
import { expect, test } from 'vitest';
import { paint } from '../../packages/cli/src/terminal/colour.ts';
import { printMarkdown } from '../../packages/cli/src/terminal/markdown.ts';
import { wrap } from '../../packages/cli/src/terminal/wrap.ts';
import { runCli } from './cli.ts';

const plain = paint(false);

test('paragraphs fill the lines, examples are moved in, a table becomes a list', () => {
  const markdown = `# a-rule

What it finds, in a sentence that
is broken somewhere.

- One way out, which is the first of those that there are.
- Write \`accountable undecided by\` somebody.

\`\`\`remit
role cco

  a line of an example that is wider than the terminal
\`\`\`

| Setting | Meaning | Usual | Least |
|---|---|---|---|
| \`max\` | How many may be asked. | 3 | 1 |
`;
  expect(`\n${printMarkdown(markdown, plain, 40)}`).toBe(`
# a-rule

What it finds, in a sentence that is
broken somewhere.

- One way out, which is the first of
  those that there are.
- Write \`accountable undecided by\`
  somebody.

  role cco

    a line of an example that is wider than the terminal

- \`max\`: How many may be asked. Usual:
  3. Least: 1.
`);
});

test.each([60, 80, 200])(
  'in %i columns the text of every page keeps to the width, and nothing of it is lost',
  columns => {
    const words = (text: string) => text.replaceAll(/[|:.-]|Setting|Meaning|Usual|Least|Most/g, ' ').match(/\S+/g);
    for (const rule of rules) {
      const markdown = ruleToMarkdown(rule);
      const page = printMarkdown(markdown, plain, columns);
      const withoutFences = markdown.replaceAll(/^```\w*$/gm, '');
      expect(words(page), rule.name).toEqual(words(withoutFences));
      for (const line of page.split('\n'))
        if (!line.startsWith('  ') && !line.includes('`'))
          expect(line.length, line).toBeLessThanOrEqual(Math.min(columns, 100));
    }
  },
);

test('in a pipe a page stays as it is, and a list keeps one line for each rule', async () => {
  const page = ruleToMarkdown(rules[0]!);
  expect((await runCli(['explain', rules[0]!.name], { cwd: '.' })).stdout).toBe(page);
  const { stdout } = await runCli(['rules'], { cwd: '.' });
  for (const { name, summary } of rules)
    expect(
      stdout
        .split('\n')
        .find(line => line.startsWith(`  ${name} `))
        ?.endsWith(`  ${summary}`),
      name,
    ).toBe(true);
});

test('where the list has no room beside the levels, what a rule finds stands below them', async () => {
  const { stdout } = await runCli(['rules'], { cwd: '.', env: { NO_COLOR: '1' }, terminal: ['stdout'] });
  expect(stdout).toContain(
    '\nOwnership\n  collective-owner                 error    error         error  \n    Everyone, a team or a forum is accountable.\n',
  );
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});

test('wide characters and words that are too long', () => {
  expect(wrap('日本語 テキスト', 10)).toEqual(['日本語', 'テキスト']);
  expect(wrap('a `very long piece of code` b', 12)).toEqual(['a `very long', 'piece of', 'code` b']);
  expect(wrap('unbreakable-word here', 5)).toEqual(['unbreakable-word', 'here']);
  expect(wrap('an odd ` sign', 40)).toEqual(['an odd ` sign']);
});
