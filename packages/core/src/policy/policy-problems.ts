/** What is wrong with policies beyond their words: a name that a rule has, or a policy of another project, and an `in` that nothing can be in. */
import { placeOf } from '../generate/place.ts';
import type { Graph, Located } from '../model/graph.ts';
import { kindWords } from '../model/model.ts';
import { withArticle } from '../project/names.ts';
import { canBeIn } from './within.ts';

export interface PolicyProblem {
  readonly code: 'ambiguous-name' | 'unknown-name';
  readonly at: Located;
  readonly message: string;
}

/** `rules` are those of the catalogue, and what is said about the writing: findings, waivers and settings go by their names. */
export function policyProblems(graph: Graph, rules: readonly { readonly name: string }[]): readonly PolicyProblem[] {
  const names = new Set(rules.map(({ name }) => name));
  const own = graph.all('policy');
  const foreign = new Map(
    graph
      .known('policy')
      .slice(own.length)
      .map(policy => [policy.name, policy]),
  );
  const problems: PolicyProblem[] = [];
  for (const policy of own) {
    const namesake = foreign.get(policy.name);
    if (names.has(policy.name))
      problems.push({
        code: 'ambiguous-name',
        at: policy,
        message: `\`${policy.name}\` is a rule of Remit. Give the policy another name, so that a waiver means one of the two.`,
      });
    if (namesake) {
      const { file, line } = placeOf(graph, namesake);
      problems.push({
        code: 'ambiguous-name',
        at: policy,
        message: `There is a policy called \`${policy.name}\` in a project that this one builds on (${file}:${line}), which holds here too. Give this one another name, so that a waiver means one of the two.`,
      });
    }
    for (const { of, scopes } of policy.rules)
      for (const ref of scopes) {
        const scope = graph.get(ref);
        if (!scope || canBeIn(of, scope.kind)) continue;
        const what = `\`${ref.text}\` is ${withArticle(kindWords[scope.kind])}, and no ${kindWords[of]} is in one.`;
        problems.push({
          code: 'unknown-name',
          at: ref,
          message: `${what} Leave out \`in\`, or say with \`where\` which are meant.`,
        });
      }
  }
  return problems;
}
