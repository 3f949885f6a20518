/** What a thing says, property by property: in words for people, and with what tells one item from another in both states. */

import type { Field } from '../generate/fields/field.ts';
import { fieldsOf, partsOf, titleOf } from '../generate/fields/fields.ts';
import { partyTitle } from '../generate/party-words.ts';
import { during } from '../generate/period-words.ts';
import type { Graph } from '../model/graph.ts';
import { lettersOn } from '../model/letters.ts';
import {
  type Decision,
  type DecisionRight,
  type Entity,
  type Escalation,
  type Handoff,
  type Letter,
  label,
  type Party,
  type Region,
  type Role,
} from '../model/model.ts';
import { ownership } from '../model/ownership.ts';
import { letterWords } from '../model/raci-scheme.ts';
import { regionsOf } from '../model/where-and-when.ts';
import { whoActs } from '../model/who-acts.ts';
import { andList } from '../project/names.ts';
import { printAmount } from '../project/values.ts';
import type { ChangeKind } from './change.ts';
import type { State } from './state.ts';

/** One thing of what a property says. */
export interface Item {
  /** The same in both states as long as the same is said, whatever names and titles became of it. */
  readonly key: string;
  readonly text: string;
  /** Whoever takes part by it: asked when it comes or goes. */
  readonly party?: Party;
}

/** A property of one kind of thing, by the words that start its line. */
export interface Property {
  readonly name: string;
  readonly change: ChangeKind;
  say(state: State, entity: Entity): readonly Item[];
}

/** The properties that are compared of a thing. */
export function propertiesOf({ kind }: Entity): readonly Property[] {
  const special = (specials[kind] ?? []) as readonly Property[];
  const names = new Set(special.map(({ name }) => name));
  const fields = (fieldsOf(kind) as readonly Field<Entity>[]).filter(({ name }) => !names.has(name));
  return [...special, ...fields.map(field => fromField(kind, field))];
}

function fromField(kind: Entity['kind'], field: Field<Entity>): Property {
  return {
    name: field.name,
    change: holderFields.has(`${kind} ${field.name}`)
      ? 'holder'
      : authorityFields.has(`${kind} ${field.name}`)
        ? 'authority'
        : (ownKinds[kind] ?? 'details'),
    say(state, entity) {
      return field.say(state.graph, entity).map((value): Item => {
        const [thing, more] = partsOf(value);
        if (typeof thing === 'string') return { key: thing.replace(/\s+/g, ' '), text: thing };
        const key = field.takesPart ? state.partyKeyOf(thing as Party) : state.idOf(thing);
        const item = { key: `${key}${more}`, text: `${titleOf(thing)}${more}` };
        return field.takesPart ? { ...item, party: thing as Party } : item;
      });
    },
  };
}

const holderFields: ReadonlySet<string> = new Set(['role deputy', 'department head', 'delegation until']);
const authorityFields: ReadonlySet<string> = new Set(
  ['scope', 'authority', 'authority limit', 'boundary', 'approved by'].map(name => `role ${name}`),
);

/** Kinds of things whose changes are called by the kind; those of all others are details. */
const ownKinds: { readonly [K in Entity['kind']]?: ChangeKind } = {
  forum: 'forum',
  metric: 'metric',
  decision: 'decision',
  escalation: 'escalation',
  model: 'model',
};

const others: readonly Letter[] = ['R', 'S', 'V', 'G', 'C', 'I', 'O'];
const rights = ['decide', 'driver', 'recommend', 'agree', 'input', 'perform'] as const;

/** Properties that are more than the words of a field. */
const specials: { readonly [K in Entity['kind']]?: readonly Property[] } = {
  decision: [
    ...rights.map(
      (right): Property => ({
        name: right,
        change: 'decision',
        say: ({ graph, idOf }, entity) =>
          (entity as Decision).rights
            .filter(each => each.right === right)
            .map(each => ({ key: sayRight(graph, each, idOf), text: sayRight(graph, each, partyTitle) })),
      }),
    ),
    accountable('decision'),
  ],
  handoff: [accountable('transfer'), ...others.map(letter => lettered(letter))],
  escalation: [
    {
      name: 'tiers',
      change: 'escalation',
      say: ({ graph, idOf }, entity) =>
        (entity as Escalation).tiers.map(({ party: ref, within }, i) => {
          const party = graph.get(ref);
          const say = (name: string) => `${i + 1}. ${name}${within ? ` within ${within}` : ''}`;
          return { key: say(party ? idOf(party) : ref.text), text: say(party ? partyTitle(party) : ref.text) };
        }),
    },
  ],
  role: [
    { name: 'held by', change: 'holder', say: holderOf },
    { name: 'holdings', change: 'holder', say: holdingsOf },
  ],
};

/** Who is accountable for what has no regions of its own. */
function accountable(change: ChangeKind): Property {
  return {
    name: 'accountable',
    change,
    say({ graph, day, partyKeyOf }, entity) {
      const found = ownership(graph, entity as Decision | Handoff, day).flatMap(({ answer }) => answer.parties);
      return [...new Set(found)].map(party => ({ key: partyKeyOf(party), text: partyTitle(party), party }));
    },
  };
}

/** Who has another letter, in whatever region. */
function lettered(letter: Letter): Property {
  return {
    name: letterWords[letter],
    change: 'responsibilities',
    say({ graph, day, partyKeyOf }, entity) {
      const regions: readonly (Region | undefined)[] = regionsOf(graph, entity as Handoff);
      const found = (regions.length ? regions : [undefined]).flatMap(region =>
        lettersOn(graph, entity as Handoff, region, day).filter(one => one.letter === letter),
      );
      const parties = [...new Set(found.map(({ party }) => party))];
      return parties.map(party => ({ key: partyKeyOf(party), text: partyTitle(party), party }));
    },
  };
}

function holderOf({ graph, day, idOf }: State, role: Entity): readonly Item[] {
  const { by, as } = whoActs(graph, role as Role, day);
  if (as === 'unwritten') return [];
  if (!by) return [{ key: 'nobody', text: 'nobody' }];
  const more = as === 'holder' ? '' : ` (${as})`;
  return [{ key: `${idOf(by)}${more}`, text: `${partyTitle(by)}${more}`, party: by }];
}

/** Everybody who is said to hold a role, at whatever time. */
function holdingsOf({ graph, idOf }: State, role: Entity): readonly Item[] {
  return ((role as Role).holdings ?? []).flatMap(holding => {
    const person = graph.get(holding.person);
    if (!person) return [];
    return { key: `${idOf(person)}${during(holding)}`, text: `${partyTitle(person)}${during(holding)}` };
  });
}

function sayRight(
  graph: Graph,
  { parties: who, above, upTo, regions, because, ...period }: DecisionRight,
  name: (party: Party) => string,
): string {
  const limits = [above && `above ${printAmount(above.value)}`, upTo && `up to ${printAmount(upTo.value)}`]
    .filter(Boolean)
    .join(' ');
  const where = regions.length ? ` in ${andList(graph.getAll(regions).map(label))}` : '';
  const why = because === undefined ? '' : ` because “${because}”`;
  return `${andList(graph.getAll(who).map(name))}${limits && ` ${limits}`}${where}${during(period)}${why}`;
}
