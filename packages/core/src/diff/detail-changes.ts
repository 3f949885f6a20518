/** What changed in decisions, forums, metrics and the holders of roles, in names, and in texts. */
import { label, type NamedEntity } from '../model/model.ts';
import type { Change, ChangeKind, Place } from './change.ts';
import { containerOf } from './match.ts';
import { isSameText } from './own-text.ts';
import { listed, propertiesOf, type Said } from './properties.ts';
import { type Comparison, partyName, placeIn, placeOf, without } from './state.ts';

type Draft = Omit<Change, 'fingerprint'>;
type Both<E extends NamedEntity> = { readonly before: E; readonly after: E };

/** The changes in a thing that is in both states. `hasOther` says that another change of it is reported already. */
export function detailChanges(comparison: Comparison, pair: Both<NamedEntity>, hasOther: boolean): Draft[] {
  const changes = [...propertyChanges(comparison, pair), ...renamed(comparison, pair)];
  if (changes.length || hasOther) return changes;
  const { before, after } = pair;
  if (before.title === after.title && isSameText(comparison, pair)) return [];
  const titles =
    before.title === after.title
      ? { before: undefined, after: undefined }
      : { before: label(before), after: label(after) };
  return [draft(pair, 'text-only', 'text', titles, comparison)];
}

function renamed({ match }: Comparison, pair: Both<NamedEntity>): Draft[] {
  const { before, after } = pair;
  const around = containerOf(before);
  const isMoved = (around && match.forward(around)) !== containerOf(after);
  if (before.name === after.name && !isMoved) return [];
  return [draft(pair, 'renamed', 'name', { before: before.id, after: after.id })];
}

function propertyChanges(comparison: Comparison, pair: Both<NamedEntity>): Draft[] {
  const compared = propertiesOf(pair.after);
  if (!compared) return [];
  const { before, after } = comparison;
  return Object.entries(compared.properties).flatMap(([relation, say]) => {
    const old: Said = say(before, pair.before as never);
    const now: Said = say(after, pair.after as never);
    const lost = without(comparison, old.parties ?? [], now.parties ?? []);
    const won = without(comparison, now.parties ?? [], old.parties ?? []);
    const isSame = old.parties && now.parties ? lost.length + won.length === 0 : old.text === now.text;
    if (isSame) return [];
    if (old.items && now.items) {
      const left = missing(old.items, now.items);
      const joined = missing(now.items, old.items);
      return (left ?? joined) ? [draft(pair, compared.change, relation, { before: left, after: joined })] : [];
    }
    // Of a long list only what left it and what joined it.
    const isList = (old.parties?.length ?? 0) > 1 || (now.parties?.length ?? 0) > 1;
    const said = isList
      ? { before: listed(lost).text, after: listed(won).text }
      : { before: old.text, after: now.text };
    return [
      {
        ...draft(pair, compared.change, relation, said),
        losing: lost.map(party => partyName(before, party)),
        gaining: won.map(party => partyName(after, party)),
      },
    ];
  });
}

/** The items of one list whose keys the other does not have; undefined for none. */
function missing(items: NonNullable<Said['items']>, others: NonNullable<Said['items']>): string | undefined {
  const left = items.filter(({ key }) => !others.some(other => other.key === key));
  return left.length ? left.map(({ text }) => text).join('; ') : undefined;
}

function draft(
  pair: Both<NamedEntity>,
  kind: ChangeKind,
  relation: string,
  said: { before: string | undefined; after: string | undefined },
  comparison?: Comparison,
): Draft {
  const { after } = pair;
  const place = placeOf(pair);
  const why = comparison && firstDifference(pair);
  return {
    kind,
    entity: { kind: after.kind, id: after.id, title: label(after) },
    relation,
    ...said,
    regions: [],
    why,
    place,
    losing: [],
    gaining: [],
    derivation: [],
  };
}

/** Where the text of a thing begins to differ. */
function firstDifference({ after }: Both<NamedEntity>): { text: string; place: Place } {
  return { text: 'its text changed', place: placeIn('after', after) };
}
