/** What changed in what has no name of its own: handoffs, delegations, allocations and waivers, told by what they are about. */
import { aboutOf, titleOfUnnamed, type Unnamed, unnamedKinds } from '../generate/unnamed.ts';
import { fragmentOf } from '../project/fragment.ts';
import type { Change } from './change.ts';
import { propertyChanges } from './detail-changes.ts';
import { type Comparison, placeIn, type State } from './state.ts';

type Draft = Omit<Change, 'fingerprint'>;

/** All changes in them. Two about the same are told apart by their order; one that names something unknown is known by its text. */
export function unnamedChanges(comparison: Comparison): Draft[] {
  return unnamedKinds.flatMap(kind => {
    const byAbout = paired(aboutKeys(comparison.before, kind), aboutKeys(comparison.after, kind));
    const byText = paired(textKeys(byAbout.gone), textKeys(byAbout.come));
    return [
      ...[...byAbout.pairs, ...byText.pairs].flatMap(([before, after]) => changesOf(comparison, before, after)),
      ...byText.gone.flatMap(before => changesOf(comparison, before, undefined)),
      ...byText.come.flatMap(after => changesOf(comparison, undefined, after)),
    ];
  });
}

type Keyed = readonly (readonly [key: string, unnamed: Unnamed])[];

/** What has the same key in both lists, pair by pair, and what is left of each. */
function paired(before: Keyed, after: Keyed) {
  const left = Map.groupBy(after, ([key]) => key);
  const gone: Unnamed[] = [];
  const pairs: (readonly [Unnamed, Unnamed])[] = [];
  for (const [key, old] of before) {
    const same = left.get(key)?.shift();
    if (same) pairs.push([old, same[1]]);
    else gone.push(old);
  }
  return { pairs, gone, come: [...left.values()].flat().map(([, unnamed]) => unnamed) };
}

function aboutKeys({ graph, idOf: keyOf }: State, kind: Unnamed['kind']): Keyed {
  return (graph.all(kind) as readonly Unnamed[]).map(one => [idOf(one, aboutOf(graph, one).map(keyOf)), one]);
}

function textKeys(unnamed: readonly Unnamed[]): Keyed {
  return unnamed.map(one => [
    fragmentOf(one.node).text.slice(one.node.$start, one.node.$end).replace(/\s+/g, ' '),
    one,
  ]);
}

function changesOf(comparison: Comparison, before: Unnamed | undefined, after: Unnamed | undefined): Draft[] {
  if (before && after) return propertyChanges(comparison, { before, after }, entityOf(comparison.after, after));
  const there = after ? ('after' as const) : ('before' as const);
  const unnamed = (after ?? before)!;
  return [
    {
      kind: after ? 'added' : 'removed',
      entity: entityOf(comparison[there], unnamed),
      relation: 'declared',
      before: undefined,
      after: undefined,
      regions: [],
      why: undefined,
      place: placeIn(there, unnamed),
      losing: [],
      gaining: [],
      derivation: [],
    },
  ];
}

function entityOf({ graph }: State, unnamed: Unnamed): Change['entity'] {
  return {
    kind: unnamed.kind,
    id: idOf(
      unnamed,
      aboutOf(graph, unnamed).map(({ id }) => id),
    ),
    title: titleOfUnnamed(graph, unnamed),
  };
}

function idOf(unnamed: Unnamed, about: readonly string[]): string {
  switch (unnamed.kind) {
    case 'waiver':
      return `${unnamed.rule.value}${about.length ? ` for ${about.join(', ')}` : ''}`;
    case 'allocation':
      return about.join(', ');
    default:
      return about.join(' to ');
  }
}
