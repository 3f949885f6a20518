/** Who gets a card: every role, and every other party that may have letters and is not a person or a forum. */
import { canonical } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import type { Department, External, Role, Team, Unit, Vendor } from '../../model/model.ts';
import { headedBy } from '../party-words.ts';
import { inSourceOrder } from '../raci-columns.ts';

export type Carded = Role | Department | Team | Unit | Vendor | External;

/** In the order of kinds, then of files and places. A department has the card of its head; one without a head has its own. */
export function cardsOf(graph: Graph): readonly Carded[] {
  return [
    ...inSourceOrder(graph.all('role')),
    ...inSourceOrder(graph.all('department')).filter(department => canonical(graph, department) === department),
    ...inSourceOrder(graph.all('unit')).filter(unit => canonical(graph, unit) === unit),
    ...inSourceOrder(graph.all('team')),
    ...inSourceOrder(graph.all('vendor')),
    ...inSourceOrder(graph.all('external')),
  ];
}

/** Where a card is: `roles/cco.md`, `roles/team-rebooking_squad.md`. */
export function cardPath({ kind, id }: Carded): string {
  return `roles/${kind === 'role' ? '' : `${kind}-`}${id}.md`;
}

/** The departments that a card speaks for: those that a role heads, or the department itself. */
export function departmentsFor(graph: Graph, card: Carded): readonly Department[] {
  return card.kind === 'department' ? [card] : headedBy(graph, card);
}
