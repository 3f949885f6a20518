/** What documents call parties, and whoever acts for them. Plain text: escaping is for what prints it. */

import { canonical } from '../model/claims.ts';
import type { Graph } from '../model/graph.ts';
import { type Department, label, type Party, type Role } from '../model/model.ts';
import { holdersOn, whoActs } from '../model/who-acts.ts';
import { andList } from '../project/names.ts';
import type { Day } from '../project/values.ts';

/** The title of a party, else its name; `Everyone` for the built-in one. */
export function partyTitle(party: Party): string {
  if (party.kind !== 'builtin') return label(party);
  return party.name[0]!.toUpperCase() + party.name.slice(1);
}

/** `A`, `A and B`. */
export function partyTitles(parties: readonly Party[]): string {
  return andList(parties.map(partyTitle));
}

/** The departments that a role is the head of, in source order. */
export function headedBy(graph: Graph, role: Party): readonly Department[] {
  const byHead = graph.once('departments by head', () =>
    Map.groupBy(graph.known('department'), department => canonical(graph, department)),
  );
  return (byHead.get(role) ?? []).filter(department => department !== role);
}

/** The department that a role is part of, if it is part of one. */
export function departmentOf(graph: Graph, role: Role): Department | undefined {
  const whole = graph.deref<{ readonly kind: string }>(role.partOf);
  return whole?.kind === 'department' ? (whole as Department) : undefined;
}

/**
 * Who exercises a party on a day, for a table beside the party's title: `Tomas Rehn`, `Yusuf Haddad, acting`,
 * `Amara Osei, deputy`, `vacant`. Empty where nobody wrote it down, or the party acts itself.
 */
export function actsToday(graph: Graph, party: Party, day: Day): string {
  const acting = whoActs(graph, party, day);
  switch (acting.as) {
    case 'holder':
      return andList(holdersOn(graph, canonical(graph, party) as Role, day).map(label));
    case 'delegate':
      return acting.by ? `${partyTitle(acting.by)}, acting` : '';
    case 'deputy':
      return acting.by ? `${partyTitle(acting.by)}, deputy` : '';
    case 'vacant':
      return 'vacant';
    case 'circle':
      return 'nobody: the delegations go in a circle';
    default:
      return '';
  }
}

/** The same as a phrase that stands alone: `Yusuf Haddad, acting for Regional CX Lead Gulf`; `Chief Customer Officer (Tomas Rehn)`. */
export function partyWithHolder(graph: Graph, party: Party, day: Day): string {
  const acting = whoActs(graph, party, day);
  const title = partyTitle(canonical(graph, party));
  if ((acting.as === 'delegate' || acting.as === 'deputy') && acting.by && acting.by !== canonical(graph, party))
    return `${partyTitle(acting.by)}, acting for ${title}`;
  const today = actsToday(graph, party, day);
  return today === '' ? title : `${title} (${today})`;
}
