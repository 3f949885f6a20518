/** Which rules are about which kind of thing: what they find in their own bad example. */
import { rules } from '../../packages/core/src/lint/all.ts';
import { lint } from '../../packages/core/src/lint/lint.ts';
import { Graph } from '../../packages/core/src/model/graph.ts';
import { Project } from '../../packages/core/src/project/project.ts';
import { parse } from '../../packages/language/src/parse.ts';

/** The day on which the examples of the rules are bad. */
const day = '2026-11-01';

/** Names of rules, sorted, by the kind of what they find something about. */
export function rulesByKind(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { name, bad } of rules) {
    const project = new Project();
    project.set('main.remit', parse('main.remit', bad));
    project.link();
    for (const { rule, about } of lint(new Graph(project), day).findings) {
      const kind = about?.split(' ')[0];
      if (rule !== name || kind === undefined) continue;
      const names = found.get(kind) ?? new Set();
      found.set(kind, names.add(name));
    }
  }
  return new Map([...found].map(([kind, names]) => [kind, [...names].sort()]));
}
