/** Which things a line of a policy is about: those of its kind that are in its scopes and meet its conditions. */
import { valuesOn } from '../model/conditions/derived-values.ts';
import { areClear } from '../model/conditions/judge.ts';
import type { Question } from '../model/conditions/question.ts';
import { SaidByAll } from '../model/conditions/said-by-all.ts';
import { Survey } from '../model/conditions/survey.ts';
import type { Graph } from '../model/graph.ts';
import type { Entity, Kind, PolicyRule } from '../model/model.ts';
import { isLive } from '../model/where-and-when.ts';
import type { Day } from '../project/values.ts';
import { canBeIn, isIn } from './within.ts';

/** Things of a kind by their numbers, and what they say for the fields that policies ask. */
export interface AskedAbout {
  readonly survey: Survey<Entity>;
  readonly numbers: readonly number[];
}

/** Whether every name in a rule is known, and its scopes can hold what it is about: else it says nothing, and there is a finding. */
export function isClear(graph: Graph, { of, scopes, conditions, requirements }: PolicyRule): boolean {
  const places = graph.getAll(scopes);
  if (places.length < scopes.length || !places.every(({ kind }) => canBeIn(of, kind))) return false;
  return areClear(conditions) && areClear(requirements);
}

/**
 * What a line is about on a day; of things with some numbers, where these are given. With no `conditions` of it: what it
 * would be about without. The line must be clear.
 */
export function askedAbout(
  graph: Graph,
  rule: PolicyRule,
  day: Day,
  {
    conditions = rule.conditions,
    among,
  }: { readonly conditions?: readonly Question[]; readonly among?: readonly number[] | undefined } = {},
): AskedAbout {
  const survey = new Survey<Entity>(graph, saidAbout(graph, rule.of), day, (entity, field) =>
    valuesOn(graph, entity, field, day),
  );
  const scopes = graph.getAll(rule.scopes);
  const numbers = survey
    .numbersMeeting(conditions, among)
    .filter(i => isMeant(survey.entity(i), rule, day))
    .filter(i => scopes.length === 0 || scopes.some(scope => isIn(graph, survey.entity(i), scope, day)));
  return { survey, numbers };
}

/** What all things of a kind say for the fields that the policies about them ask. */
export function saidAbout(graph: Graph, kind: Kind): SaidByAll<Entity> {
  return graph.once(`what policies ask of each ${kind}`, () => {
    const questions = graph
      .known('policy')
      .flatMap(({ rules }) => rules)
      .filter(({ of }) => of === kind)
      .flatMap(({ conditions, requirements }) => [...conditions, ...requirements]);
    return new SaidByAll<Entity>(graph, graph.all(kind), questions);
  });
}

/** What customers do not meet is not judged, unless the rule is about that. */
function isMeant(entity: Entity, { conditions, requirements }: PolicyRule, day: Day): boolean {
  if (entity.kind !== 'touchpoint' || isLive(entity, day)) return true;
  return [...conditions, ...requirements].some(({ field }) => field.name === 'status' || field.name === 'live');
}
