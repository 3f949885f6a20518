/** Which rules are about which kind of thing: what they find in their own fixtures. */
import { existsSync } from 'node:fs';
import { rules } from '../../packages/core/src/lint/all.ts';
import { lint } from '../../packages/core/src/lint/lint.ts';
import { Graph } from '../../packages/core/src/model/graph.ts';
import { Project } from '../../packages/core/src/project/project.ts';
import { parse } from '../../packages/language/src/parse.ts';
import { readCases, withoutMarks } from '../../test/fixture.ts';

/** The day of fixtures that name none. */
const today = '2026-11-01';

/** Names of rules, sorted, by the kind of what they find something about. */
export function rulesByKind(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { name } of rules) {
    const fixture = new URL(`../../test/rules/${name}.md`, import.meta.url);
    // A rule that is being written has none yet; a test asks for it.
    if (!existsSync(fixture)) continue;
    for (const { files, day = today } of readCases(fixture)) {
      const project = new Project();
      for (const [file, text] of Object.entries(files)) project.set(file, parse(file, withoutMarks(text)));
      project.link();
      for (const { rule, about } of lint(new Graph(project), day).findings) {
        const kind = about?.split(' ')[0];
        if (rule === name && kind !== undefined) found.set(kind, (found.get(kind) ?? new Set()).add(name));
      }
    }
  }
  return new Map([...found].map(([kind, names]) => [kind, [...names].sort()]));
}
