/**
 * Claims by condition, one by one: `accountable for touchpoints in stay where channel is phone` is a claim on each
 * touchpoint that meets the conditions (LANGUAGE.md, "Claims"). Each condition is looked at once for a graph, and depends
 * on nothing but what is written: who is accountable cannot decide who is accountable.
 */
import { Ref } from '../project/fragment.ts';
import { areClear, isMet } from './conditions/judge.ts';
import type { Question } from './conditions/question.ts';
import { saidValues } from './conditions/said-values.ts';
import type { Graph } from './graph.ts';
import type { Claim, ConditionalClaim, Entity, Journey, Stage, Touchpoint } from './model.ts';

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
  for (const claim of graph.conditionalClaims) {
    const { conditions } = claim.selection;
    if (!conditions || !areClear(conditions)) {
      if (claim.letter === 'A') for (const touchpoint of inScope(graph, claim)) doubtful.add(touchpoint);
      continue;
    }
    let isFirst = true;
    for (const touchpoint of likely(graph, claim, conditions)) {
      if (!meetsAll(graph, touchpoint, conditions)) continue;
      const selected: Claim = { ...claim, target: touchpoint };
      if (isFirst) firsts.push(selected);
      isFirst = false;
      const others = claims.get(touchpoint);
      if (others) others.push(selected);
      else claims.set(touchpoint, [selected]);
    }
  }
  return { claims, firsts, doubtful };
}

function meetsAll(graph: Graph, touchpoint: Touchpoint, conditions: readonly Question[]): boolean {
  return conditions.every(one => isMet(graph, one, saidValues(graph, touchpoint, one.field), noDay));
}

/** What a claim by condition may ask for is the same on every day. */
const noDay = '';

/** The touchpoints among which a claim selects: those of its journeys and stages, or all of its project. */
function inScope(graph: Graph, claim: ConditionalClaim): Iterable<Touchpoint> {
  const { scopes } = claim.selection;
  if (scopes.length > 0) return new Set(graph.getAll(scopes).flatMap(touchpointsIn));
  const project = graph.projectOf(claim);
  if (project === graph.project) return graph.all('touchpoint');
  return graph.known('touchpoint').filter(touchpoint => graph.projectOf(touchpoint) === project);
}

function touchpointsIn(scope: Journey | Stage): readonly Touchpoint[] {
  if (scope.kind === 'stage') return scope.touchpoints;
  return [...scope.touchpoints, ...scope.stages.flatMap(({ touchpoints }) => touchpoints)];
}

/** Those of a scope that can meet the conditions: of a whole project, only those that have a value that is asked for. */
function likely(graph: Graph, claim: ConditionalClaim, conditions: readonly Question[]): Iterable<Touchpoint> {
  const question = conditions.find(isIndexed);
  const isWhole = claim.selection.scopes.length === 0 && graph.projectOf(claim) === graph.project;
  if (!isWhole || question?.asks.what !== 'one of') return inScope(graph, claim);
  const index = touchpointsByValue(graph, question);
  const found = question.asks.values.flatMap(
    wanted => index.get(wanted instanceof Ref ? wanted.to?.node : wanted) ?? none,
  );
  return question.asks.values.length > 1 ? new Set(found) : found;
}

/** Whether a condition asks for words or names that stand at touchpoints. A party may be named by its department. */
function isIndexed({ field, asks, isNegated }: Question): boolean {
  const isNamed = field.type === 'word' || (field.type === 'name' && field.wants !== 'Party');
  return isNamed && !isNegated && asks.what === 'one of';
}

/** By the words, or the nodes of the things, that touchpoints have for a field. */
function touchpointsByValue(graph: Graph, question: Question): ReadonlyMap<unknown, readonly Touchpoint[]> {
  const known = graph.once(touchpointsByValue, () => new Map<string, Map<unknown, Touchpoint[]>>());
  const { name } = question.field;
  let index = known.get(name);
  if (index) return index;
  known.set(name, (index = new Map()));
  for (const touchpoint of graph.all('touchpoint'))
    for (const value of saidValues(graph, touchpoint, question.field)) {
      const said = value.is === 'name' ? (value.to as Entity | undefined)?.node : value.is === 'word' && value.text;
      const others = index.get(said);
      if (!others) index.set(said, [touchpoint]);
      else if (others.at(-1) !== touchpoint) others.push(touchpoint);
    }
  return index;
}
