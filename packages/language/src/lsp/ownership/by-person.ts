/** Who answers for what, person by person: through the roles that they hold, stand in for, or act for on the day. */

import { partyTitle } from '@remit-cx/core/generate/party-words';
import { accountableFor } from '@remit-cx/core/model/accountable-for';
import { label, type Party, type Person, type Role } from '@remit-cx/core/model/model';
import { holdersOn, whoActs } from '@remit-cx/core/model/who-acts';
import { type Branch, counted, nobodyBranch, placeIn, type Question } from './branch.ts';
import { partyBranch } from './by-department.ts';

/** A party that somebody acts for, and in which capacity where that is not their own. */
interface Acted {
  readonly party: Party;
  readonly as: string;
}

interface Acts {
  readonly people: ReadonlyMap<Person, readonly Acted[]>;
  readonly vacant: readonly Acted[];
  readonly unwritten: readonly Acted[];
  /** Those who act themselves, and others than people who act for somebody. */
  readonly others: readonly Acted[];
}

export function byPerson(question: Question): readonly Branch[] {
  const { graph } = question.live;
  const { people, vacant, unwritten, others } = actsOn(question);
  return [
    ...nobodyBranch(question),
    ...group(question, 'vacant', 'Vacant', 'Nobody holds these, and nobody stands in.', vacant),
    ...graph.known('person').flatMap(person => {
      const acted = people.get(person);
      return acted ? [personBranch(question, person, acted)] : [];
    }),
    ...group(question, 'unwritten', 'No person is named', 'Nobody wrote down who holds these.', unwritten),
    ...others.map(({ party, as }) => partyBranch(question, party, as)),
  ];
}

function actsOn({ live: { graph }, day }: Question): Acts {
  return graph.once(`acts for owners on ${day}`, () => {
    const people = new Map<Person, Acted[]>();
    const found = { people, vacant: [] as Acted[], unwritten: [] as Acted[], others: [] as Acted[] };
    const add = (person: Person, acted: Acted) => {
      const known = people.get(person);
      if (known) known.push(acted);
      else people.set(person, [acted]);
    };
    for (const party of accountableFor(graph, day).keys()) {
      const { as, by } = whoActs(graph, party, day);
      switch (as) {
        case 'holder':
          for (const person of holdersOn(graph, party as Role, day)) add(person, { party, as: 'holder' });
          break;
        case 'delegate':
        case 'deputy':
          if (by?.kind === 'person') add(by, { party, as: as === 'deputy' ? 'as deputy' : 'acting' });
          else found.others.push({ party, as: by ? `${partyTitle(by)}, ${as}` : '' });
          break;
        case 'itself':
          if (party.kind === 'person') add(party, { party, as: 'in person' });
          else found.others.push({ party, as: '' });
          break;
        case 'unwritten':
          found.unwritten.push({ party, as: '' });
          break;
        default:
          found.vacant.push({ party, as: 'vacant' });
      }
    }
    return found;
  });
}

function personBranch(question: Question, person: Person, acted: readonly Acted[]): Branch {
  return {
    key: `person ${person.id}`,
    label: label(person),
    note: String(worksOf(question, acted)),
    detail: '',
    look: 'person',
    location: placeIn(question, person),
    inner: () => acted.map(({ party, as }) => partyBranch(question, party, as)),
  };
}

function group(
  question: Question,
  key: string,
  title: string,
  detail: string,
  acted: readonly Acted[],
): readonly Branch[] {
  if (acted.length === 0) return [];
  return [
    {
      key,
      label: title,
      note: String(worksOf(question, acted)),
      detail: `${detail} ${counted(acted.length, 'role')}.`,
      look: key === 'vacant' ? 'nobody' : 'unknown',
      state: key === 'vacant' ? 'vacant' : undefined,
      inner: () => acted.map(({ party, as }) => partyBranch(question, party, as)),
    },
  ];
}

/** For how much some parties answer together: what two of them share counts once. */
function worksOf({ live: { graph }, day }: Question, acted: readonly Acted[]): number {
  return new Set(
    acted.flatMap(({ party }) =>
      accountableFor(graph, day)
        .get(party)!
        .map(({ work }) => work),
    ),
  ).size;
}
