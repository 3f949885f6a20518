/** The rules that a team writes itself, as rules: what runs, reports and waives them knows no difference. */

import type { Context, Rule } from '../lint/rule.ts';
import { valuesOn } from '../model/conditions/derived-values.ts';
import { areClear } from '../model/conditions/judge.ts';
import type { Question } from '../model/conditions/question.ts';
import { Survey } from '../model/conditions/survey.ts';
import type { Graph } from '../model/graph.ts';
import type { Entity, Kind, Policy, PolicyRule } from '../model/model.ts';
import { isLive } from '../model/where-and-when.ts';
import type { Day } from '../project/values.ts';
import { waysToMeet } from './policy-fixes.ts';
import { policyDocs, policySummary } from './policy-page.ts';
import { joined, predicate } from './predicates.ts';
import { sayPolicy, sayRule, subjectOf } from './sentences.ts';
import { canBeIn, isIn } from './within.ts';

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
    check: context => check(context, policy, rule),
  };
}

function check(context: Context, policy: Policy, rule: PolicyRule): void {
  const { graph, day } = context;
  if (!isClear(graph, rule)) return;
  const survey = surveyOf(graph, rule.of, day);
  const scopes = graph.getAll(rule.scopes);
  const asked = survey
    .numbersMeeting(rule.conditions)
    .filter(i => isAskedAbout(survey.entity(i), rule, day))
    .filter(i => scopes.length === 0 || scopes.some(scope => isIn(graph, survey.entity(i), scope, day)));
  if (rule.quantifier === 'some') reportNone(context, policy, rule, survey, asked);
  else for (const i of asked) reportOne(context, policy, rule, survey, i);
}

/** Whether every name in a rule is known, and its scopes can hold what it is about: else it says nothing, and there is a finding. */
export function isClear(graph: Graph, { of, scopes, conditions, requirements }: PolicyRule): boolean {
  const places = graph.getAll(scopes);
  if (places.length < scopes.length || !places.every(({ kind }) => canBeIn(of, kind))) return false;
  return areClear(conditions) && areClear(requirements);
}

/** What all things of a kind say for the fields that the policies about them ask. */
function surveyOf(graph: Graph, kind: Kind, day: Day): Survey<Entity> {
  return graph.once(`policies about ${kind} on ${day}`, () => {
    const questions = graph
      .known('policy')
      .flatMap(({ rules }) => rules)
      .filter(({ of }) => of === kind)
      .flatMap(({ conditions, requirements }) => [...conditions, ...requirements]);
    return new Survey<Entity>(graph, graph.all(kind), questions, day, (entity, field) =>
      valuesOn(graph, entity, field, day),
    );
  });
}

/** What customers do not meet is not judged, unless the rule is about that. */
function isAskedAbout(entity: Entity, { conditions, requirements }: PolicyRule, day: Day): boolean {
  if (entity.kind !== 'touchpoint' || isLive(entity, day)) return true;
  return [...conditions, ...requirements].some(({ field }) => field.name === 'status' || field.name === 'live');
}

function reportOne(
  { graph, report }: Context,
  policy: Policy,
  rule: PolicyRule,
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
  report(entity, `${subjectOf(graph, entity)} ${joined(predicates)}. ${sayPolicy(policy, rule)}`, {
    about: entity,
    related: [{ at: rule.node, message: `The policy says: ${sayRule(rule)}.` }],
    fixes: () => (wrong.length === 1 ? waysToMeet(graph, entity, isForbidden ? not(wrong[0]!) : wrong[0]!) : []),
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
