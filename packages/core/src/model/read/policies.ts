/** Reads a team's own rules. */
import { fragmentOf } from '../../project/fragment.ts';
import { kindNamed, kindNames } from '../../project/kinds.ts';
import { nearest } from '../../project/names.ts';
import type * as Syntax from '../../project/syntax.ts';
import type { Policy, PolicyRule } from '../model.ts';
import { cannot } from './comparisons.ts';
import { readConditions } from './conditions.ts';
import { named } from './parties.ts';
import { one, type Reader, word } from './reader.ts';

/** Every rule of a policy that can be understood; what cannot is a problem. */
export function readPolicy(reader: Reader, node: Syntax.Policy): Policy {
  if (node.rules.length === 0)
    reader.problems.push({
      code: 'incomplete',
      at: node,
      message: 'This policy says nothing yet. Write for example: every touchpoint must have escalation',
    });
  return {
    kind: 'policy',
    ...named(node, node.body),
    rules: node.rules
      .filter((rule, i) => isWhole(rule, node.rules[i + 1]?.$start ?? node.$end))
      .map(rule => readRule(reader, rule))
      .filter(rule => rule !== undefined),
  };
}

/** Whether all of a rule could be read: of half a sentence only that is said. */
function isWhole(rule: Syntax.PolicyRule, end: number): boolean {
  return !fragmentOf(rule).errors.some(({ start }) => rule.$start <= start && start <= end);
}

function readRule(reader: Reader, node: Syntax.PolicyRule): PolicyRule | undefined {
  const { quantifier, obligation } = node;
  const level = one(reader, node.qualifiers, 'Level');
  const because = one(reader, node.qualifiers, 'Because')?.text;
  const weight = level ? word(reader, level.word, 'policyLevel') : 'warning';
  const of = kindNamed(node.kind.text);
  if (!of) {
    const guess = nearest(node.kind.text, kindNames);
    const hint = guess
      ? ` Did you mean \`${guess}\`?`
      : ' Write for example touchpoint, journey, role, metric or forum.';
    return cannot(reader, node.kind, `There is no kind of thing called \`${node.kind.text}\`.${hint}`, guess);
  }
  const conditions = readConditions(reader, of, node.conditions, 'policy');
  const requirements = readConditions(reader, of, node.requirements, 'policy');
  const fitting = quantifier === 'no' ? 'may' : 'must';
  if (obligation !== fitting)
    return cannot(reader, node, `\`${quantifier}\` goes with \`${fitting}\`, not with \`${obligation}\`.`);
  if (!conditions || !requirements) return undefined;
  return {
    node,
    quantifier,
    of,
    scopes: node.scopes,
    conditions,
    requirements,
    level: weight as PolicyRule['level'],
    because,
  };
}
