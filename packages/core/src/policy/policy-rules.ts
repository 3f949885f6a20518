/** The rules that a team writes itself, as rules: what runs, reports and waives them knows no difference. */

import type { Context, Rule } from '../lint/rule.ts';
import type { Question } from '../model/conditions/question.ts';
import type { Survey } from '../model/conditions/survey.ts';
import type { Graph } from '../model/graph.ts';
import type { Entity, Policy, PolicyRule } from '../model/model.ts';
import { askedAbout, isClear } from './asked-about.ts';
import { waysToMeet } from './policy-fixes.ts';
import { policyDocs, policySummary } from './policy-page.ts';
import { joined, predicate } from './predicates.ts';
import { sayPolicy, sayRule, subjectOf } from './sentences.ts';
import { changedSince, lastDaysOf } from './turns.ts';

/** The policies of a project and of those that it builds on, one rule for each of their lines, all with the name of the policy. */
export function policyRules(graph: Graph): readonly Rule[] {
  return graph.known('policy').flatMap(policy => policy.rules.map(rule => toRule(policy, rule)));
}

function toRule(policy: Policy, rule: PolicyRule): Rule {
  return {
    name: policy.name,
    group: 'policies',
    level: rule.level,
    // The level is written at the policy: no profile changes it, and no version of Remit brought it.
    essential: true,
    since: '0.0',
    summary: policySummary(policy),
    docs: policyDocs(policy),
    source: `The policy ${policy.name} of this project.`,
    bad: '',
    good: '',
    needsWholeModel: true,
    lastDays: graph => (isClear(graph, rule) ? lastDaysOf(graph, rule) : []),
    check: context => check(context, policy, rule),
  };
}

function check(context: Context, policy: Policy, rule: PolicyRule): void {
  const { graph, day, earlier } = context;
  if (!isClear(graph, rule)) return;
  const isSome = rule.quantifier === 'some';
  // Whether there is one that is as it must be cannot be told from those that have changed.
  const among = earlier === undefined || isSome ? undefined : changedSince(graph, rule, earlier, day);
  const { survey, numbers: asked } = askedAbout(graph, rule, day, { among });
  if (isSome) {
    reportNone(context, policy, rule, survey, asked);
    return;
  }
  // The same for thousands of findings.
  const words = { policy: sayPolicy(policy, rule), rule: sayRule(rule) };
  for (const i of asked) reportOne(context, rule, words, survey, i);
}

function reportOne(
  { graph, day, report }: Context,
  rule: PolicyRule,
  words: { readonly policy: string; readonly rule: string },
  survey: Survey<Entity>,
  i: number,
): void {
  const { requirements, quantifier } = rule;
  const met = requirements.filter(question => survey.meets(i, question));
  const isForbidden = quantifier === 'no';
  if (isForbidden ? met.length < requirements.length : met.length === requirements.length) return;
  const wrong = isForbidden ? requirements : requirements.filter(question => !met.includes(question));
  const entity = survey.entity(i);
  const predicates = wrong.map(question => predicate(graph, question, survey.valuesOf(i, question.field), isForbidden));
  report(entity, `${subjectOf(graph, entity)} ${joined(predicates)}. ${words.policy}`, {
    about: entity,
    related: [{ at: rule.node, message: `The policy says: ${words.rule}.` }],
    fixes: () => (wrong.length === 1 ? waysToMeet(graph, entity, isForbidden ? not(wrong[0]!) : wrong[0]!, day) : []),
  });
}

function not(question: Question): Question {
  return { ...question, isNegated: !question.isNegated };
}

/** `some`: nothing that is asked about is as at least one must be. */
function reportNone(
  { graph, report }: Context,
  policy: Policy,
  rule: PolicyRule,
  survey: Survey<Entity>,
  asked: readonly number[],
): void {
  if (graph.projectOf(policy) !== graph.project) return;
  if (asked.some(i => rule.requirements.every(question => survey.meets(i, question)))) return;
  const count = asked.length;
  const outcome = count === 0 ? 'there is none' : count === 1 ? 'the only one does not' : `none of the ${count} does`;
  const said = sayRule(rule).replace(/^some \S+/, `At least one ${rule.of}`);
  report(policy, `${said}: ${outcome}. ${sayPolicy(policy, rule)}`, {
    about: policy,
    related: asked.slice(0, 5).map(i => ({
      at: survey.entity(i),
      message: `${subjectOf(graph, survey.entity(i))} does not.`,
    })),
  });
}
