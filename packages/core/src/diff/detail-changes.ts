/** What changed in what a thing says, in its name, and in its text. */
import { existenceFields } from '../generate/fields/work.ts';
import { type Entity, label, type NamedEntity } from '../model/model.ts';
import type { Change, ChangeKind } from './change.ts';
import { containerOf } from './match.ts';
import { isSameText } from './own-text.ts';
import { letterChanges } from './ownership-changes.ts';
import { type Item, propertiesOf } from './properties.ts';
import { shortened } from './shortened.ts';
import { type Comparison, partyName, placeIn, placeOf, without } from './state.ts';

type Draft = Omit<Change, 'fingerprint'>;
type Both<E> = { readonly before: E; readonly after: E };

/** The changes in a thing that is in both states. `hasOther` says that another change of it is reported already. */
export function detailChanges(comparison: Comparison, pair: Both<NamedEntity>, hasOther: boolean): Draft[] {
  const { before, after } = pair;
  const entity = { kind: after.kind, id: after.id, title: label(after) };
  const named = renamed(comparison, pair).map(said => draft(pair, entity, 'renamed', 'name', said));
  const all = propertyChanges(comparison, pair, entity);
  const isHolderTold = all.some(({ relation }) => relation === 'held by');
  const said = all.filter(({ relation }) => {
    if (relation === 'holdings') return !isHolderTold;
    return !(hasOther && existenceFields.has(relation)) && !(named.length && relation === 'part of');
  });
  const letters =
    before.kind === 'decision' && after.kind === 'decision' ? letterChanges(comparison, { before, after }) : [];
  const titles =
    before.title === after.title
      ? []
      : [draft(pair, entity, 'text-only', 'text', { before: label(before), after: label(after) }, textChanged(after))];
  const changes = [...said, ...letters, ...named, ...titles];
  if (changes.length || hasOther || isSameText(comparison, pair)) return changes;
  return [draft(pair, entity, 'text-only', 'text', { before: undefined, after: undefined }, textChanged(after))];
}

function renamed({ match }: Comparison, { before, after }: Both<NamedEntity>): { before: string; after: string }[] {
  const around = containerOf(before);
  const isMoved = (around && match.forward(around)) !== containerOf(after);
  return before.name === after.name && !isMoved ? [] : [{ before: before.id, after: after.id }];
}

/** The changes in what a thing says, property by property: of a list only what left it and what joined it. */
export function propertyChanges(comparison: Comparison, pair: Both<Entity>, entity: Change['entity']): Draft[] {
  const { before, after } = comparison;
  return propertiesOf(pair.after).flatMap(({ name, change, say }) => {
    const old = say(before, pair.before);
    const now = say(after, pair.after);
    const [gone, come] = [missing(old, now), missing(now, old)];
    if (gone.length + come.length === 0) return [];
    const [lost, won] = [partiesOf(gone), partiesOf(come)];
    return [
      {
        ...draft(pair, entity, change, name, shortened(inWords(gone), inWords(come))),
        losing: without(comparison, lost, won).map(party => partyName(before, party)),
        gaining: without(comparison, won, lost).map(party => partyName(after, party)),
      },
    ];
  });
}

const partiesOf = (items: readonly Item[]) => items.flatMap(({ party }) => party ?? []);

/** The items of one list whose keys the other does not have. */
function missing(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const known = new Set(others.map(({ key }) => key));
  return items.filter(({ key }) => !known.has(key));
}

function inWords(items: readonly Item[]): string | undefined {
  return items.length ? items.map(({ text }) => text).join('; ') : undefined;
}

function draft(
  pair: Both<Entity>,
  entity: Change['entity'],
  kind: ChangeKind,
  relation: string,
  said: { before: string | undefined; after: string | undefined },
  why?: Change['why'],
): Draft {
  return {
    kind,
    entity,
    relation,
    ...said,
    regions: [],
    why,
    place: placeOf(pair),
    losing: [],
    gaining: [],
    derivation: [],
  };
}

function textChanged(after: NamedEntity): Change['why'] {
  return { text: 'its text changed', place: placeIn('after', after) };
}
