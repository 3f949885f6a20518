/**
 * Settings of policies in `remit.json`: a name under `rules` that no rule of Remit has. Whether it is that of a policy only
 * the project's files say, so it is judged when they are read.
 */
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { rules } from '../lint/all.ts';
import { writing } from '../lint/writing.ts';
import { nearest } from '../project/names.ts';
import type { Project } from '../project/project.ts';
import type { ConfigProblem, NamedPolicy } from './config.ts';

type Path = readonly PropertyKey[];

const ruleNames: ReadonlySet<string> = new Set(rules.map(({ name }) => name));
const writingNames: ReadonlySet<string> = new Set(writing.map(({ name }) => name));

/** The name at a path into `rules`, of the project or of an override, that no rule of Remit has. */
export function namedPolicy(path: Path): string | undefined {
  const name = path[0] === 'rules' ? path[1] : path[0] === 'overrides' && path[2] === 'rules' ? path[3] : undefined;
  return typeof name === 'string' && !ruleNames.has(name) ? name : undefined;
}

/** Whether a finding about the writing has this name: it is an error everywhere, and no policy can be called so. */
export function isWriting(name: string): boolean {
  return writingNames.has(name);
}

/** Every name under `rules` that no rule has, with its path, and the nodes of the name and of what is said about it. */
export function* namesOfOthers(root: Node): Iterable<{
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly key: Node;
  readonly value: Node;
}> {
  const overrides = findNodeAtLocation(root, ['overrides'])?.children ?? [];
  const groups = [['rules'], ...overrides.map((_, i) => ['overrides', i, 'rules'])];
  for (const group of groups) {
    const settings = findNodeAtLocation(root, group);
    for (const { children: [key, value] = [] } of settings?.type === 'object' ? (settings.children ?? []) : []) {
      const name: unknown = key?.value;
      if (key && value && typeof name === 'string' && !ruleNames.has(name))
        yield { name, path: [...group, name], key, value };
    }
  }
}

/**
 * What is wrong with the settings of policies: a name that no policy of the project has, nor of those that it builds on, and
 * a setting that policies do not have. While a file of the project cannot be read to its end, a name may be that of a policy
 * there: then only what is known is said.
 */
export function policySettingProblems(named: readonly NamedPolicy[], project: Project): readonly ConfigProblem[] {
  if (named.length === 0) return [];
  const fragments = project.allFragments;
  const policies = new Set(
    fragments.flatMap(({ root }) => root.elements.flatMap(node => (node.$type === 'Policy' ? [node.name] : []))),
  );
  const isBroken = fragments.some(({ broken }) => broken);
  return named.flatMap(({ name, start, end, problems }) => {
    if (policies.has(name)) return problems;
    if (isBroken) return [];
    const guess = nearest(name, [...ruleNames, ...policies]);
    const next = guess ? `Did you mean \`${guess}\`?` : '`remit rules` lists them.';
    return [{ start, end, message: `There is no rule or policy \`${name}\`. ${next}` }];
  });
}
