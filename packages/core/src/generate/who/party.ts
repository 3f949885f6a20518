/** Everything that a party answers for. */

import { canonical } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { label, type Party, type Role } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { isInForce } from '../../model/where-and-when.ts';
import { whoActs } from '../../model/who-acts.ts';
import type { Day } from '../../project/values.ts';
import { decisionBands, limitsText, otherRights } from '../decision-table.ts';
import { factsAbout } from '../fields/fields.ts';
import { departmentOf, partyTitle } from '../party-words.ts';
import { during } from '../period-words.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { oneLine } from '../visible.ts';
import type { PartyAnswer, Seats, Thing } from './answer.ts';
import { lettersOf } from './party-letters.ts';
import { shareText, tasksOf } from './tasks.ts';
import { oneLined, toActor, toSubject, toThing } from './things.ts';

type Asked = Exclude<Party, { kind: 'builtin' }>;

/** What `remit who` says of a party. A person answers for what the roles have that they hold, or exercise for somebody else. */
export function whatAnswersFor(graph: Graph, party: Asked, day: Day): PartyAnswer {
  const inside =
    party.kind === 'vendor'
      ? graph.get(party.owner)
      : party.kind === 'external'
        ? graph.get(party.representedBy)
        : undefined;
  const roles = party.kind === 'person' ? rolesOf(graph, party, day) : [];
  const own = new Set<Party>([party, canonical(graph, party), ...roles.map(({ role }) => canonical(graph, role))]);
  return {
    about: 'party',
    day,
    subject: toSubject(graph, party),
    actor: toActor(graph, party, day),
    answeredBy: inside && toActor(graph, inside, day),
    roles: roles.map(({ role, text }) => ({ role: toThing(role), text: oneLine(text) })),
    parts: partsOf(graph, party).map(role => toActor(graph, role, day)),
    letters: lettersOf(graph, party, own, day),
    owns: ownedBy(graph, own, day),
    seats: seatsOf(graph, own, day),
    tasks: tasksOf(graph, own).map(oneLine),
    delegations: delegationsOf(graph, own, day).map(oneLine),
    facts: oneLined(factsAbout(graph, party, day, saidElsewhere)),
  };
}

/** The fields that other parts of the answer say. */
const saidElsewhere: readonly string[] = ['head', 'deputy', 'chair', 'members', 'mission', 'owner', 'represented by'];

/** The roles that a person holds on a day, and those that the person exercises for somebody else. */
function rolesOf(graph: Graph, person: Asked, day: Day): { role: Role; text: string }[] {
  return inSourceOrder(graph.known('role')).flatMap(role => {
    const holding = role.holdings?.find(one => isInForce(one, day) && graph.get(one.person) === person);
    if (holding) return { role, text: `${partyTitle(role)}${during(holding)}${shareText(graph, person, role, day)}` };
    const acting = whoActs(graph, role, day);
    if (acting.by !== person) return [];
    return {
      role,
      text: `acting for ${partyTitle(role)}${acting.through[0] ? during(acting.through[0]) : ', as deputy'}`,
    };
  });
}

function partsOf(graph: Graph, party: Asked): readonly Party[] {
  if (party.kind === 'team' || party.kind === 'forum') {
    const first = graph.get(party.kind === 'team' ? party.head : party.chair);
    return [...new Set([...(first ? [first] : []), ...graph.getAll(party.members)])];
  }
  if (party.kind !== 'department') return [];
  return inSourceOrder(graph.known('role')).filter(
    role => departmentOf(graph, role) === party && role !== canonical(graph, party),
  );
}

function ownedBy(graph: Graph, own: ReadonlySet<Party>, day: Day): readonly Thing[] {
  const metrics = graph
    .all('metric')
    .filter(metric => ownership(graph, metric, day).some(({ answer }) => answer.parties.some(party => own.has(party))));
  const owned = (['vendor', 'system', 'voice', 'initiative', 'programme'] as const).flatMap(kind =>
    inSourceOrder(graph.all(kind)).filter(({ owner }) => {
      const party = graph.get(owner);
      return party && own.has(canonical(graph, party));
    }),
  );
  return [...inSourceOrder(metrics), ...owned].map(toThing);
}

/** What it decides, where it sits, and where it stands in an escalation. */
function seatsOf(graph: Graph, own: ReadonlySet<Party>, day: Day): Seats {
  const isOwn = (party: Party | undefined) => party !== undefined && own.has(canonical(graph, party));
  const decisions = inSourceOrder(graph.all('decision')).flatMap(decision => [
    ...decisionBands(graph, decision, day)
      .filter(({ parties }) => parties.some(isOwn))
      .map(({ amount }) => `decides ${label(decision)}${amount ? ` ${amount}` : ''}`),
    ...(['driver', 'recommend', 'agree', 'input', 'perform'] as const).flatMap(right =>
      otherRights(decision, right, day)
        .filter(({ parties }) => graph.getAll(parties).some(isOwn))
        .map(one => `${rightWords[right]} ${label(decision)}${limitsText(one)}`),
    ),
  ]);
  const forums = inSourceOrder(graph.all('forum')).flatMap(forum => {
    if (isOwn(graph.get(forum.chair))) return `chairs ${label(forum)}`;
    return graph.getAll(forum.members).some(isOwn) ? `sits in ${label(forum)}` : [];
  });
  const tiers = inSourceOrder(graph.all('escalation')).flatMap(escalation =>
    escalation.tiers.flatMap(({ party, within }, i) =>
      isOwn(graph.get(party))
        ? `step ${i + 1} of ${label(escalation)}${within === undefined ? '' : `, within ${within}`}`
        : [],
    ),
  );
  const models = graph.all('model').flatMap(model => [
    ...(isOwn(graph.get(model.leader)) ? ['leads the customer experience'] : []),
    ...(isOwn(graph.get(model.sponsor)) ? ['sponsors the customer experience'] : []),
    ...model.local.flatMap(({ place, ledBy }) => {
      const body = graph.get(place);
      return body && isOwn(graph.get(ledBy)) ? `leads ${label(body)}` : [];
    }),
  ]);
  return {
    leads: models.map(oneLine),
    decisions: decisions.map(oneLine),
    forums: forums.map(oneLine),
    escalations: tiers.map(oneLine),
  };
}

const rightWords = {
  recommend: 'recommends on',
  agree: 'must agree to',
  input: 'gives input to',
  perform: 'carries out',
  driver: 'drives',
} as const;

/** Delegations from and to it, those that have ended too. */
function delegationsOf(graph: Graph, own: ReadonlySet<Party>, day: Day): readonly string[] {
  return inSourceOrder(graph.known('delegation')).flatMap(delegation => {
    const [role, delegate] = [graph.get(delegation.role), graph.get(delegation.delegate)];
    if (!role || !delegate || (!own.has(role) && !own.has(canonical(graph, delegate)))) return [];
    const ended = delegation.until !== undefined && delegation.until < day ? ' (ended)' : '';
    const later = delegation.from !== undefined && day < delegation.from ? ' (to come)' : '';
    return `${partyTitle(delegate)}, acting for ${partyTitle(role)}${during(delegation)}${ended}${later}`;
  });
}
