/** What a thing says, property by property: in words for people, and with what tells one item from another in both states. */
import { partyTitle } from '../generate/party-words.ts';
import { during } from '../generate/period-words.ts';
import type { Graph } from '../model/graph.ts';
import {
  type Decision,
  type DecisionRight,
  type Department,
  type Escalation,
  type Forum,
  label,
  type Metric,
  type NamedEntity,
  type Party,
  type Role,
} from '../model/model.ts';
import { whoActs } from '../model/who-acts.ts';
import { andList } from '../project/names.ts';
import { printAmount } from '../project/values.ts';
import type { ChangeKind } from './change.ts';
import type { State } from './state.ts';

/** All of a property in one state: what it says, for people, and who it names; or a list, each item with what tells it from others. */
export interface Said {
  readonly text: string | undefined;
  readonly parties?: readonly Party[];
  readonly items?: readonly { readonly key: string; readonly text: string }[];
}

/** What the properties of a kind of thing say, by the words that start their lines. */
type Properties<E extends NamedEntity> = Readonly<Record<string, (state: State, entity: E) => Said>>;

/** The properties that are compared of a thing, and what a change of them is called; undefined for kinds of which only the text is. */
export function propertiesOf({
  kind,
}: NamedEntity): { readonly change: ChangeKind; readonly properties: Properties<never> } | undefined {
  switch (kind) {
    case 'forum':
      return { change: 'forum', properties: forumProperties };
    case 'metric':
      return { change: 'metric', properties: metricProperties };
    case 'decision':
      return { change: 'decision', properties: decisionProperties };
    case 'escalation':
      return { change: 'escalation', properties: escalationProperties };
    case 'role':
      return { change: 'holder', properties: roleProperties };
    case 'department':
      return { change: 'holder', properties: departmentProperties };
    default:
      return undefined;
  }
}

/** Parties as a property says them. */
export const listed = (found: readonly Party[]): Said => ({
  text: found.length ? andList(found.map(partyTitle)) : undefined,
  parties: found,
});
const text = (said: string | undefined): Said => ({ text: said });
const titles = (found: readonly { name: string; title: string | undefined }[]): Said =>
  text(found.length ? andList(found.map(label)) : undefined);

const forumProperties: Properties<Forum> = {
  chair: ({ graph }, { chair }) => listed(chair ? graph.getAll([chair]) : []),
  members: ({ graph }, { members }) => listed(graph.getAll(members)),
  cadence: (_, { cadence }) => text(cadence),
  'decides by': (_, { decidesBy }) => text(decidesBy),
  quorum: (_, { quorum }) => text(quorum && String(quorum.value)),
  authority: (_, { authority }) => text(authority.join(' ') || undefined),
  covers: ({ graph }, { covers }) => (covers === 'all' ? text('all journeys') : titles(graph.getAll(covers ?? []))),
  'escalates to': ({ graph }, { escalatesTo }) => titles(graph.getAll(escalatesTo ? [escalatesTo] : [])),
};

const metricProperties: Properties<Metric> = {
  target: (_, { target }) => text(target && `${target.bound ? `at ${target.bound} ` : ''}${printAmount(target.value)}`),
  baseline: (_, { baseline }) => text(baseline && printAmount(baseline)),
  every: (_, { every }) => text(every),
  by: (_, { splitBy }) => text(splitBy.join(', ') || undefined),
  'discussed in': ({ graph }, { discussedIn }) => titles(graph.getAll(discussedIn)),
};

const decisionProperties: Properties<Decision> = {
  decide: rightsTo('decide'),
  recommend: rightsTo('recommend'),
  agree: rightsTo('agree'),
  input: rightsTo('input'),
  perform: rightsTo('perform'),
  driver: rightsTo('driver'),
};

function rightsTo(right: DecisionRight['right']) {
  return ({ graph, idOf }: State, { rights }: Decision): Said => {
    const items = rights
      .filter(each => each.right === right)
      .map(each => ({ key: sayRight(graph, each, idOf), text: sayRight(graph, each, partyTitle) }));
    return { text: items.map(({ text }) => text).join('; '), items };
  };
}

const escalationProperties: Properties<Escalation> = {
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

const roleProperties: Properties<Role> = {
  'held by': ({ graph, day }, role) => {
    const { by, as } = whoActs(graph, role, day);
    if (as === 'unwritten') return listed([]);
    return by
      ? { text: as === 'holder' ? partyTitle(by) : `${partyTitle(by)} (${as})`, parties: [by] }
      : { text: 'nobody', parties: [] };
  },
  deputy: ({ graph }, { deputies }) => listed(graph.getAll(deputies)),
};

const departmentProperties: Properties<Department> = {
  head: ({ graph }, { head }) => listed(head ? graph.getAll([head]) : []),
};
