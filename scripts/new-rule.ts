/**
 * `npm run new rule NAME`: writes a rule and its cases to start from, and puts it into the list.
 *
 * What it writes is a small rule that works, so that its tests pass from the first moment and every part is seen in use.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import manifest from '../packages/core/package.json' with { type: 'json' };
import type { RulesVersion } from '../packages/core/src/lint/rules-version.ts';
import { writing } from '../packages/core/src/lint/writing.ts';

const root = new URL('../', import.meta.url);

/** The files of a new rule, as paths from the root of the repository with texts. Refuses (throws) a name that is none, or is taken. */
export function filesOfRule(name: string): readonly { readonly path: string; readonly text: string }[] {
  if (!/^[a-z]+(-[a-z]+)+$/.test(name))
    throw new Error(
      `A rule is named after the pattern that it finds, in small letters with hyphens: unowned-touchpoint, not ${name}.`,
    );
  const path = `packages/core/src/lint/rules/${name}.ts`;
  if (existsSync(new URL(path, root)) || writing.some(kind => kind.name === name))
    throw new Error(`There is a rule ${name} already.`);
  return [
    { path, text: ruleText(name) },
    { path: `test/rules/${name}.md`, text: casesText(name) },
  ];
}

/** The version that comes next: what is written now is in nobody's hands before it. */
export function comingVersion(): RulesVersion {
  const [major, minor] = manifest.version.split('.').map(Number);
  return `${major!}.${minor! + 1}`;
}

function ruleText(name: string): string {
  return `import { label } from '../../model/model.ts';
import { insertProperty } from '../edits.ts';
import { rule } from '../rule.ts';

export default rule({
  name: '${name}',
  group: 'forums',
  level: 'warning',
  since: '${comingVersion()}',
  summary: 'A forum does not say what it is for.',
  docs: \`
A first paragraph says why it matters: what happens to customers, or to the people who look after them.

Then come the ways out, each with the words to write: \\\`purpose "What the forum is for"\\\`.
\`,
  source: 'The article, standard or practice that says so.',
  bad: \`
forum cx_council "CX Council" { cadence weekly }
\`,
  good: \`
role cco
forum cx_council "CX Council" {
  purpose    "Settles what journeys want differently"
  chair      cco
  cadence    weekly
  decides by consent
}
\`,
  needsWholeModel: true,
  check({ graph, report }) {
    for (const forum of graph.all('forum')) {
      if (forum.purpose !== undefined) continue;
      report(forum, \`The forum \${label(forum)} does not say what it is for.\`, {
        about: forum,
        fixes: [{ title: 'Write down its purpose', edits: [insertProperty(forum, 'purpose "What the forum is for"')] }],
      });
    }
  },
});
`;
}

function casesText(name: string): string {
  return `# ${name}

## It is not written

\`\`\`remit
forum cx_council { cadence weekly }
//    ^^^^^^^^^^ warning ${name}
\`\`\`

\`\`\`remit fixed
forum cx_council {
  purpose "What the forum is for"
  cadence weekly
}
\`\`\`

## It is written, in one of two files

\`\`\`remit council.remit
forum cx_council { purpose "Settles what journeys want differently" }
\`\`\`

\`\`\`remit board.remit
forum cx_board
//    ^^^^^^^^ warning ${name}
\`\`\`
`;
}

if (import.meta.main) {
  const [what, name] = process.argv.slice(2);
  try {
    if (what !== 'rule' || !name) throw new Error('Write: npm run new rule NAME');
    for (const { path, text } of filesOfRule(name)) {
      writeFileSync(new URL(path, root), text, { flag: 'wx' });
      console.log(`wrote ${path}`);
    }
    execFileSync(process.execPath, [fileURLToPath(new URL('scripts/generate.ts', root))], { stdio: 'inherit' });
    console.log(
      `It looks for forums without a purpose. Make it look for yours, then: npx vitest run test/rules.test.ts -t ${name}`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
