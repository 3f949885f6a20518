/** What changed in decisions, forums, metrics and the holders of roles, and in texts: property by property, in words. */

import { partyTitle } from '../generate/party-words.ts';
import { during } from '../generate/period-words.ts';
import type { Graph } from '../model/graph.ts';
import type { NamedEntity, Party } from '../model/model.ts';
import {
  type Decision,
  type DecisionRight,
  type Department,
  type Escalation,
  type Forum,
  label,
  type Metric,
  type Role,
} from '../model/model.ts';
import { whoActs } from '../model/who-acts.ts';
import { fragmentOf, type Node, type Ref } from '../project/fragment.ts';
import { andList } from '../project/names.ts';
import { printAmount } from '../project/values.ts';
import type { Change, ChangeKind, Place } from './change.ts';
import { containerOf } from './match.ts';
import { type Comparison, partyName, placeIn, placeOf, type State, without } from './state.ts';

type Draft = Omit<Change, 'fingerprint'>;
type Both<E extends NamedEntity> = { readonly before: E; readonly after: E };

/** All of a property in one state: what it says, for people, and who it names; or a list, each item with what tells it from others. */
interface Said {
  readonly text: string | undefined;
  readonly parties?: readonly Party[];
  readonly items?: readonly { readonly key: string; readonly text: string }[];
}

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
  const { before, after } = comparison;
  const compare = <E extends NamedEntity>(
    kind: ChangeKind,
    properties: Readonly<Record<string, (state: State, entity: E) => Said>>,
  ): Draft[] =>
    Object.entries(properties).flatMap(([relation, say]) => {
      const old = say(before, pair.before as E);
      const now = say(after, pair.after as E);
      const isSame =
        old.parties && now.parties ? isSameList(comparison, old.parties, now.parties) : old.text === now.text;
      if (isSame) return [];
      if (old.items && now.items) {
        const left = missing(old.items, now.items);
        const joined = missing(now.items, old.items);
        return (left ?? joined) ? [draft(pair, kind, relation, { before: left, after: joined })] : [];
      }
      const lost = without(comparison, old.parties ?? [], now.parties ?? []);
      const won = without(comparison, now.parties ?? [], old.parties ?? []);
      // Of a long list only what left it and what joined it.
      const isList = (old.parties?.length ?? 0) > 1 || (now.parties?.length ?? 0) > 1;
      const said = isList
        ? { before: listed(lost).text, after: listed(won).text }
        : { before: old.text, after: now.text };
      return [
        {
          ...draft(pair, kind, relation, said),
          losing: lost.map(party => partyName(before, party)),
          gaining: won.map(party => partyName(after, party)),
        },
      ];
    });
  switch (pair.after.kind) {
    case 'forum':
      return compare('forum', forumProperties);
    case 'metric':
      return compare('metric', metricProperties);
    case 'decision':
      return compare('decision', decisionProperties);
    case 'escalation':
      return compare('escalation', escalationProperties);
    case 'role':
      return compare('holder', roleProperties);
    case 'department':
      return compare('holder', departmentProperties);
    default:
      return [];
  }
}

function isSameList(comparison: Comparison, before: readonly Party[], after: readonly Party[]): boolean {
  return without(comparison, before, after).length === 0 && without(comparison, after, before).length === 0;
}

const listed = (found: readonly Party[]): Said => ({
  text: found.length ? andList(found.map(partyTitle)) : undefined,
  parties: found,
});
const text = (said: string | undefined): Said => ({ text: said });
const titles = (found: readonly { name: string; title: string | undefined }[]): Said =>
  text(found.length ? andList(found.map(label)) : undefined);

const forumProperties: Readonly<Record<string, (state: State, forum: Forum) => Said>> = {
  chair: ({ graph }, { chair }) => listed(chair ? graph.getAll([chair]) : []),
  members: ({ graph }, { members }) => listed(graph.getAll(members)),
  cadence: (_, { cadence }) => text(cadence),
  'decides by': (_, { decidesBy }) => text(decidesBy),
  quorum: (_, { quorum }) => text(quorum && String(quorum.value)),
  authority: (_, { authority }) => text(authority.join(' ') || undefined),
  covers: ({ graph }, { covers }) => (covers === 'all' ? text('all journeys') : titles(graph.getAll(covers ?? []))),
  'escalates to': ({ graph }, { escalatesTo }) => titles(graph.getAll(escalatesTo ? [escalatesTo] : [])),
};

const metricProperties: Readonly<Record<string, (state: State, metric: Metric) => Said>> = {
  target: (_, { target }) => text(target && `${target.bound ? `at ${target.bound} ` : ''}${printAmount(target.value)}`),
  baseline: (_, { baseline }) => text(baseline && printAmount(baseline)),
  every: (_, { every }) => text(every),
  by: (_, { splitBy }) => text(splitBy.join(', ') || undefined),
  'discussed in': ({ graph }, { discussedIn }) => titles(graph.getAll(discussedIn)),
};

const decisionProperties: Readonly<Record<string, (state: State, decision: Decision) => Said>> = {
  decide: rightsTo('decide'),
  recommend: rightsTo('recommend'),
  agree: rightsTo('agree'),
  input: rightsTo('input'),
  perform: rightsTo('perform'),
};

function rightsTo(right: DecisionRight['right']) {
  return ({ graph, idOf }: State, { rights }: Decision): Said => {
    const items = rights
      .filter(each => each.right === right)
      .map(each => ({ key: sayRight(graph, each, idOf), text: sayRight(graph, each, partyTitle) }));
    return { text: items.map(({ text }) => text).join('; '), items };
  };
}

const escalationProperties: Readonly<Record<string, (state: State, escalation: Escalation) => Said>> = {
  tiers: ({ graph, idOf }, { tiers }) => {
    const say = (name: (party: Party) => string) => (tier: Escalation['tiers'][number], i: number) => {
      const party = graph.get(tier.party);
      return `${i + 1}. ${party ? name(party) : tier.party.text}${tier.within ? ` within ${tier.within}` : ''}`;
    };
    const keys = tiers.map(say(idOf));
    const texts = tiers.map(say(partyTitle));
    return { text: texts.join('; '), items: keys.map((key, i) => ({ key, text: texts[i]! })) };
  },
  then: ({ graph }, { then }) => titles(graph.getAll(then ? [then] : [])),
};

/** The items of one list whose keys the other does not have; undefined for none. */
function missing(items: NonNullable<Said['items']>, others: NonNullable<Said['items']>): string | undefined {
  const left = items.filter(({ key }) => !others.some(other => other.key === key));
  return left.length ? left.map(({ text }) => text).join('; ') : undefined;
}

function sayRight(
  graph: Graph,
  { parties: who, above, upTo, regions, ...period }: DecisionRight,
  name: (party: Party) => string,
): string {
  const limits = [above && `above ${printAmount(above.value)}`, upTo && `up to ${printAmount(upTo.value)}`]
    .filter(Boolean)
    .join(' ');
  const where = regions.length ? ` in ${andList(graph.getAll(regions).map(label))}` : '';
  return `${andList(graph.getAll(who).map(name))}${limits && ` ${limits}`}${where}${during(period)}`;
}

const roleProperties: Readonly<Record<string, (state: State, role: Role) => Said>> = {
  'held by': ({ graph, day }, role) => {
    const { by, as } = whoActs(graph, role, day);
    if (as === 'unwritten') return listed([]);
    return by
      ? { text: as === 'holder' ? partyTitle(by) : `${partyTitle(by)} (${as})`, parties: [by] }
      : { text: 'nobody', parties: [] };
  },
  deputy: ({ graph }, { deputies }) => listed(graph.getAll(deputies)),
};

const departmentProperties: Readonly<Record<string, (state: State, department: Department) => Said>> = {
  head: ({ graph }, { head }) => listed(head ? graph.getAll([head]) : []),
};

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

/** What is reported as a change of something else: claims, and whatever has a name of its own. */
const elsewhere: ReadonlySet<Node['$type']> = new Set([
  'Claim',
  'Responsibility',
  'Stage',
  'Touchpoint',
  'Department',
  'Role',
  'Row',
  'Columns',
  'BrandPromise',
  'Goal',
  'Handoff',
  'HeldBy',
  'Head',
]);

function isSameText({ match }: Comparison, { before, after }: Both<NamedEntity>): boolean {
  if (ownText(before, ({ text }) => text) === ownText(after, ({ text }) => text)) return true;
  // Another name for the same thing is no other text.
  const named = (ref: Ref, entity: NamedEntity | undefined) => entity?.id ?? ref.text;
  const old = ownText(before, ref => {
    const was = ref.to?.node?.$entity as NamedEntity | undefined;
    return named(ref, was && (match.forward(was) ?? was));
  });
  return old === ownText(after, ref => named(ref, ref.to?.node?.$entity as NamedEntity | undefined));
}

/** The text of a thing without its name, and without what stands in it and is compared for itself; names as `say` has them. */
function ownText({ node }: NamedEntity, say: (ref: Ref) => string): string {
  const { text: source, refs } = fragmentOf(node);
  const { body = [], rows = [] } = node as { body?: readonly Node[]; rows?: readonly Node[] };
  const apart = [...body, ...rows].filter(({ $type }) => elsewhere.has($type)).sort((a, b) => a.$start - b.$start);
  let result = '';
  let at = node.$name < 0 ? node.$start : node.$name + (node as { name?: string }).name!.length;
  const copy = (end: number) => {
    for (let i = firstFrom(refs, at); i < refs.length && refs[i]!.end <= end; i++) {
      result += source.slice(at, refs[i]!.start) + say(refs[i]!);
      at = refs[i]!.end;
    }
    result += source.slice(at, end);
    at = end;
  };
  for (const inner of apart) {
    copy(inner.$start);
    at = inner.$end;
  }
  copy(node.$end);
  return result.replace(/\s+/g, ' ').trim();
}

/** The index of the first reference at or after an offset; references stand in source order. */
function firstFrom(refs: readonly Ref[], offset: number): number {
  let low = 0;
  let high = refs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (refs[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
