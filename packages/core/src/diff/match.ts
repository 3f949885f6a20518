/**
 * Which thing of one state of a project is which thing of the other: by name first, then what was renamed or moved.
 *
 * A rename is told by content, never by chance: a thing that is gone and one that is new are the same when they share a
 * title, or what is written in them, and no other pair fits as well.
 */
import type { Graph } from '../model/graph.ts';
import type { Entity, Kind, NamedEntity } from '../model/model.ts';
import { fragmentOf } from '../project/fragment.ts';

export interface Pair<E extends NamedEntity = NamedEntity> {
  readonly before: E | undefined;
  readonly after: E | undefined;
}

export interface Match {
  /** The things of the project itself; those of projects that it builds on have their own differences. */
  readonly pairs: readonly Pair[];
  /** What became of a thing of the old state; undefined when it is gone. */
  forward(entity: NamedEntity): NamedEntity | undefined;
  /** What a thing of the new state was; undefined when it is new. */
  back(entity: NamedEntity): NamedEntity | undefined;
}

/** Kinds in an order in which what stands around comes before what stands within. */
const kinds: readonly Kind[] = [
  'organization',
  'region',
  'person',
  'department',
  'unit',
  'role',
  'team',
  'vendor',
  'external',
  'system',
  'persona',
  'voice',
  'model',
  'promise',
  'goal',
  'forum',
  'escalation',
  'metric',
  'journey',
  'stage',
  'touchpoint',
  'raci',
  'responsibility',
  'decision',
  'initiative',
  'programme',
  'policy',
  'charter',
];

export function match(before: Graph, after: Graph): Match {
  const forward = new Map<NamedEntity, NamedEntity>();
  const back = new Map<NamedEntity, NamedEntity>();
  const pairs: Pair[] = [];
  const isForeign = (graph: Graph, entity: NamedEntity | undefined) =>
    entity && graph.project.dependencies.length > 0 && graph.projectOf(entity) !== graph.project;
  const pair = (old: NamedEntity | undefined, now: NamedEntity | undefined) => {
    if (!isForeign(before, old) && !isForeign(after, now)) pairs.push({ before: old, after: now });
  };
  const join = (old: NamedEntity, now: NamedEntity) => {
    forward.set(old, now);
    back.set(now, old);
    pair(old, now);
  };
  for (const kind of kinds) {
    const now = byKey(after.known(kind) as readonly NamedEntity[], entity => entity.id);
    const left: NamedEntity[] = [];
    for (const old of before.known(kind) as readonly NamedEntity[]) {
      const key = expectedId(old, forward);
      const found = now.get(key)?.shift() ?? now.get(old.id)?.shift();
      if (found) join(old, found);
      else left.push(old);
    }
    const added = [...now.values()].flat();
    for (const [old, renamed] of renames(left, added, forward)) join(old, renamed);
    for (const old of left) if (!forward.has(old)) pair(old, undefined);
    for (const entity of added) if (!back.has(entity)) pair(undefined, entity);
  }
  return { pairs, forward: entity => forward.get(entity), back: entity => back.get(entity) };
}

/** The id that a thing has now if only what is around it was renamed. */
function expectedId(old: NamedEntity, forward: ReadonlyMap<NamedEntity, NamedEntity>): string {
  const around = containerOf(old);
  const now = around && forward.get(around);
  return now ? `${now.id}.${old.name}` : old.id;
}

/** What a thing stands in, when that is part of its path. */
export function containerOf(entity: NamedEntity): NamedEntity | undefined {
  if (entity.kind === 'touchpoint') return entity.stage ?? entity.journey;
  if (entity.kind === 'stage') return entity.journey;
  if (entity.kind === 'responsibility') return entity.within;
  const around = entity.node.$parent?.$entity as Entity | undefined;
  return around && 'id' in around ? around : undefined;
}

/** Pairs of what is gone and what is new that are the same thing, the surest first, each thing once. */
function renames(
  gone: readonly NamedEntity[],
  added: readonly NamedEntity[],
  forward: ReadonlyMap<NamedEntity, NamedEntity>,
): readonly [NamedEntity, NamedEntity][] {
  if (gone.length === 0 || added.length === 0) return [];
  const clues = [
    (entity: NamedEntity) => `${entity.name} ${contentOf(entity)}`,
    contentOf,
    (entity: NamedEntity) => (entity.title ? `${entity.name} ${entity.title.trim().toLowerCase()}` : undefined),
    (entity: NamedEntity) => entity.title?.trim().toLowerCase(),
    (entity: NamedEntity) => (containerOf(entity) ? entity.name : undefined),
    (entity: NamedEntity) => namesWithin(entity),
  ];
  const pairs: [NamedEntity, NamedEntity][] = [];
  const taken = new Set<NamedEntity>();
  for (const clue of clues) {
    const olds = byKey(
      gone.filter(entity => !taken.has(entity)),
      clue,
    );
    const news = byKey(
      added.filter(entity => !taken.has(entity)),
      clue,
    );
    for (const [key, candidates] of olds) {
      const found = news.get(key);
      if (!found) continue;
      const pair = onlyPair(candidates, found, forward);
      if (!pair) continue;
      pairs.push(pair);
      taken.add(pair[0]).add(pair[1]);
    }
  }
  return pairs;
}

/** The pair of two lists, when there is only one; or only one in the same place. */
function onlyPair(
  olds: readonly NamedEntity[],
  news: readonly NamedEntity[],
  forward: ReadonlyMap<NamedEntity, NamedEntity>,
): [NamedEntity, NamedEntity] | undefined {
  if (olds.length === 1 && news.length === 1) return [olds[0]!, news[0]!];
  const inPlace = olds.flatMap(old => {
    const around = containerOf(old);
    return news
      .filter(now => around && forward.get(around) === containerOf(now))
      .map((now): [NamedEntity, NamedEntity] => [old, now]);
  });
  return inPlace.length === 1 ? inPlace[0] : undefined;
}

/** What is written in a thing's block, without its name and title; undefined when that is nothing. */
function contentOf({ node }: NamedEntity): string | undefined {
  const source = fragmentOf(node).text.slice(node.$start, node.$end);
  const open = source.indexOf('{');
  if (open < 0 || !source.endsWith('}')) return undefined;
  const content = source
    .slice(open + 1, -1)
    .replace(/\s+/g, ' ')
    .trim();
  return content === '' ? undefined : content;
}

/** The names of what stands in a journey or stage, when there are at least two: most of a renamed journey stays. */
function namesWithin(entity: NamedEntity): string | undefined {
  if (entity.kind !== 'journey' && entity.kind !== 'stage') return undefined;
  const inside =
    entity.kind === 'journey'
      ? [
          ...entity.stages.flatMap(stage => [stage.name, ...stage.touchpoints.map(({ name }) => name)]),
          ...entity.touchpoints.map(({ name }) => name),
        ]
      : entity.touchpoints.map(({ name }) => name);
  return inside.length > 1 ? inside.join(' ') : undefined;
}

function byKey<E>(entities: readonly E[], key: (entity: E) => string | undefined): Map<string, E[]> {
  const found = new Map<string, E[]>();
  for (const entity of entities) {
    const at = key(entity);
    if (at === undefined) continue;
    const same = found.get(at);
    if (same) same.push(entity);
    else found.set(at, [entity]);
  }
  return found;
}
