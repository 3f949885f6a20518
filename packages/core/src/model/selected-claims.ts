/**
 * Claims by condition, one by one: `accountable for touchpoints in stay where channel is phone` is a claim on each
 * touchpoint that meets the conditions (LANGUAGE.md, "Claims"). Each condition is looked at once for a graph, and depends
 * on nothing but what is written: who is accountable cannot decide who is accountable.
 */
import { claimOf } from './claim.ts';
import { areClear, isMet } from './conditions/judge.ts';
import type { Question } from './conditions/question.ts';
import { SaidByAll } from './conditions/said-by-all.ts';
import { saidValues } from './conditions/said-values.ts';
import { Survey } from './conditions/survey.ts';
import type { Graph } from './graph.ts';
import type { Claim, ConditionalClaim, Journey, Stage, Touchpoint } from './model.ts';

const none: readonly never[] = [];

/** What the claims by condition of a project come to. */
export interface Selections {
  /** The claims on each touchpoint, in source order. Each is a claim of its own, and knows its selection. */
  readonly claims: ReadonlyMap<Touchpoint, readonly Claim[]>;
  /** One claim of each line that is for any touchpoint at all: for whoever looks at how claims are written. */
  readonly firsts: readonly Claim[];
  /** The touchpoints for which somebody may be accountable by a condition that cannot be understood. */
  readonly doubtful: ReadonlySet<Touchpoint>;
}

/** Looks at every condition once. */
export function select(graph: Graph): Selections {
  const claims = new Map<Touchpoint, Claim[]>();
  const firsts: Claim[] = [];
  const doubtful = new Set<Touchpoint>();
  const survey = surveyFor(graph);
  for (const claim of graph.conditionalClaims) {
    const { conditions } = claim.selection;
    if (!conditions || !areClear(conditions)) {
      if (claim.letter === 'A') for (const touchpoint of inScope(graph, claim)) doubtful.add(touchpoint);
      continue;
    }
    const meeting = isWhole(graph, claim) ? survey.meeting(conditions) : meetingIn(graph, claim, conditions);
    for (const [i, touchpoint] of meeting.entries()) {
      const selected = claimOf(claim, claim.party, touchpoint, claim.at);
      if (i === 0) firsts.push(selected);
      const others = claims.get(touchpoint);
      if (others) others.push(selected);
      else claims.set(touchpoint, [selected]);
    }
  }
  return { claims, firsts, doubtful };
}

/** What claims for touchpoints of the whole project ask is asked of all at once; the others ask few. */
function surveyFor(graph: Graph): Survey<Touchpoint> {
  const questions = graph.conditionalClaims
    .filter(claim => isWhole(graph, claim))
    .flatMap(({ selection }) => selection.conditions ?? none);
  const said = new SaidByAll(graph, graph.all('touchpoint'), questions);
  return new Survey(graph, said, noDay, (touchpoint, field) => saidValues(graph, touchpoint, field));
}

/** What a claim by condition may ask for is the same on every day. */
const noDay = '';

/** Whether a claim is for touchpoints of the whole own project. */
function isWhole(graph: Graph, claim: ConditionalClaim): boolean {
  return claim.selection.scopes.length === 0 && graph.projectOf(claim) === graph.project;
}

function meetingIn(graph: Graph, claim: ConditionalClaim, conditions: readonly Question[]): readonly Touchpoint[] {
  return inScope(graph, claim).filter(touchpoint =>
    conditions.every(one => isMet(graph, one, saidValues(graph, touchpoint, one.field), noDay)),
  );
}

/** The same; undefined where a condition, or a name in it, cannot be understood. */
export function selectableBy(graph: Graph, claim: ConditionalClaim): readonly Touchpoint[] | undefined {
  const { conditions, scopes } = claim.selection;
  const isKnown = graph.getAll(scopes).length === scopes.length;
  return conditions && areClear(conditions) && isKnown ? inScope(graph, claim) : undefined;
}

/** The touchpoints among which a claim selects: those of its journeys and stages, or all of its project. */
function inScope(graph: Graph, claim: ConditionalClaim): readonly Touchpoint[] {
  const { scopes } = claim.selection;
  if (scopes.length > 0) return [...new Set(graph.getAll(scopes).flatMap(touchpointsIn))];
  const project = graph.projectOf(claim);
  if (project === graph.project) return graph.all('touchpoint');
  return graph.known('touchpoint').filter(touchpoint => graph.projectOf(touchpoint) === project);
}

function touchpointsIn(scope: Journey | Stage): readonly Touchpoint[] {
  if (scope.kind === 'stage') return scope.touchpoints;
  return [...scope.touchpoints, ...scope.stages.flatMap(({ touchpoints }) => touchpoints)];
}
