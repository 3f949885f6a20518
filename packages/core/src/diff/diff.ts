/** What changed in who answers for what, between two states of a project. */
import type { Thing } from '../generate/fields/field.ts';
import { canonical } from '../model/claims.ts';
import type { NamedEntity, Party } from '../model/model.ts';
import { label } from '../model/model.ts';
import { type Cause, type Change, changeKinds, type Difference } from './change.ts';
import { claimChanges } from './claim-changes.ts';
import { detailChanges } from './detail-changes.ts';
import { match } from './match.ts';
import { ownershipChanges } from './ownership-changes.ts';
import type { Comparison, State } from './state.ts';
import { placeOf } from './state.ts';
import { unnamedChanges } from './unnamed-changes.ts';

/** All changes, the worst first, and within a kind in the order of files and places. Two equal states give none. */
export function diff(old: Moment, now: Moment): Difference {
  const steps = diffInSteps(old, now);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of one thing, for an editor that must stay awake between them and stops when the text changes. */
export function* diffInSteps(old: Moment, now: Moment): Generator<undefined, Difference> {
  const pairs = match(old.graph, now.graph);
  const forward = <T extends Thing>(thing: T) =>
    (thing.kind === 'builtin' ? thing : (pairs.forward(thing) ?? thing)) as T;
  const partyKeyOf = (party: Party) => idOf(canonical(now.graph, party));
  const before: State = {
    ...old,
    idOf: thing => idOf(forward(thing)),
    partyKeyOf: party => partyKeyOf(forward(party)),
  };
  const after: State = { ...now, idOf, partyKeyOf };
  const comparison: Comparison = { before, after, match: pairs };
  const drafts: Omit<Change, 'fingerprint'>[] = [];
  for (const pair of comparison.match.pairs) {
    const entity = (pair.after ?? pair.before)!;
    const owned = isOwned(entity) ? ownershipChanges(comparison, pair as never) : [];
    drafts.push(...owned);
    if (pair.before && pair.after) {
      drafts.push(...detailChanges(comparison, { before: pair.before, after: pair.after }, owned.length > 0));
    } else if (owned.length === 0 && isReported(entity)) {
      drafts.push(cameOrWent(pair));
    }
    yield;
  }
  drafts.push(...(yield* claimChanges(comparison, drafts)), ...unnamedChanges(comparison));
  const changes = drafts.map(draft => ({ ...draft, fingerprint: fingerprintOf(draft) })).sort(byWeight);
  return { changes, causes: causesOf(comparison, changes), isUncertain: before.graph.isBroken || after.graph.isBroken };
}

/** A project, and the day on which it is asked. */
export type Moment = Pick<State, 'graph' | 'day'>;

function idOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`;
}

function isOwned(entity: NamedEntity): boolean {
  return (
    entity.kind === 'touchpoint' ||
    entity.kind === 'responsibility' ||
    entity.kind === 'journey' ||
    entity.kind === 'metric'
  );
}

/** Stages, tables and promises come and go with what is in them. */
function isReported({ kind }: NamedEntity): boolean {
  return kind !== 'stage' && kind !== 'raci' && kind !== 'promise';
}

function cameOrWent({
  before,
  after,
}: {
  before: NamedEntity | undefined;
  after: NamedEntity | undefined;
}): Omit<Change, 'fingerprint'> {
  const entity = (after ?? before)!;
  const place = placeOf({ before, after });
  return {
    kind: after ? 'added' : 'removed',
    entity: { kind: entity.kind, id: entity.id, title: label(entity) },
    relation: 'declared',
    before: undefined,
    after: undefined,
    regions: [],
    why: undefined,
    place,
    losing: [],
    gaining: [],
    derivation: [],
  };
}

/** Kind, entity, relation, before and after, as one line of text. */
export function fingerprintOf({ kind, entity, relation, before, after, regions }: Omit<Change, 'fingerprint'>): string {
  return [kind, `${entity.kind} ${entity.id}`, relation, before ?? '', after ?? '', regions.join(', ')]
    .join(' | ')
    .replace(/\s+/g, ' ');
}

function byWeight(a: Change, b: Change): number {
  const weight = changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind);
  if (weight) return weight;
  if (a.place.at.file !== b.place.at.file) return a.place.at.file < b.place.at.file ? -1 : 1;
  return a.place.at.start - b.place.at.start || (a.fingerprint < b.fingerprint ? -1 : 1);
}

/** Edits that several changes follow from, with what they reach. */
function causesOf(comparison: Comparison, changes: readonly Change[]): readonly Cause[] {
  const byPlace = Map.groupBy(
    changes.filter(({ why, kind }) => why && kind !== 'text-only'),
    ({ why }) => `${why!.text} ${why!.place.in} ${why!.place.at.file} ${why!.place.at.start}`,
  );
  const causes = [...byPlace.values()]
    .filter(same => new Set(same.map(({ entity }) => entity.id)).size > 1)
    .map(same => reach(comparison, same));
  return causes.sort((a, b) => b.touchpoints + b.metrics - (a.touchpoints + a.metrics));
}

function reach({ after, before }: Comparison, changes: readonly Change[]): Cause {
  const ids = (kind: string) =>
    new Set(changes.filter(({ entity }) => entity.kind === kind).map(({ entity }) => entity.id));
  const touched = ids('touchpoint');
  const journeys = new Set([...ids('journey'), ...[...touched].map(id => id.split('.')[0]!)]);
  const metrics = new Set(ids('metric'));
  for (const { graph } of [before, after]) {
    for (const touchpoint of graph.all('touchpoint')) {
      if (touched.has(touchpoint.id)) for (const metric of graph.getAll(touchpoint.measuredBy)) metrics.add(metric.id);
    }
  }
  const { text, place } = changes[0]!.why!;
  return { text, place, journeys: journeys.size, touchpoints: touched.size, metrics: metrics.size };
}
