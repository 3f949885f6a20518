/** What somebody does beside work with letters: checks figures, looks into complaints, hands over, is trained. */
import { canonical } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { label, type Party, type Person, type Role } from '../../model/model.ts';
import { isInForce } from '../../model/where-and-when.ts';
import type { Ref } from '../../project/fragment.ts';
import { type Day, printAmount } from '../../project/values.ts';
import { journeysInOrder } from '../journey-order.ts';
import { during } from '../period-words.ts';
import { inSourceOrder } from '../raci-columns.ts';

/** The tasks of those in `own`, each as what follows their name in a sentence. */
export function tasksOf(graph: Graph, own: ReadonlySet<Party>): readonly string[] {
  const names = (parties: readonly Ref<'Party'>[]) =>
    graph.getAll(parties).some(party => own.has(canonical(graph, party)));
  const handoffs = inSourceOrder(graph.all('handoff')).flatMap(({ claims, source, target, title }) => {
    const isOwner = claims.some(claim => {
      const party = graph.party(claim);
      return claim.letter === 'A' && party && own.has(canonical(graph, party));
    });
    const [from, to] = [graph.get(source), graph.get(target)];
    if (!isOwner || !from || !to) return [];
    return `answers for the handoff ${title === undefined ? `from ${label(from)} to ${label(to)}` : `“${title}”`}`;
  });
  const complaints = journeysInOrder(graph).flatMap(journey => [
    ...(names(journey.investigatedBy) ? [label(journey)] : []),
    ...[...journey.touchpoints, ...journey.stages.flatMap(({ touchpoints }) => touchpoints)]
      .filter(({ investigatedBy }) => names(investigatedBy))
      .map(touchpoint => `${label(journey)}: ${label(touchpoint)}`),
  ]);
  const audits = inSourceOrder(graph.all('metric')).filter(({ auditedBy }) => names(auditedBy));
  const programmes = inSourceOrder(graph.all('programme')).filter(({ audience }) => names(audience));
  return [
    ...handoffs,
    ...complaints.map(title => `investigates complaints about ${title}`),
    ...audits.map(metric => `checks the figures of ${label(metric)}`),
    ...programmes.map(programme => `takes part in ${label(programme)}`),
  ];
}

/** `, 80% of the time`, where an allocation in force says so; empty otherwise. */
export function shareText(graph: Graph, person: Party, role: Role, day: Day): string {
  const own = allocations(graph).get(person as Person) ?? [];
  for (const allocation of own.filter(allocation => isInForce(allocation, day))) {
    const share = allocation.shares.find(share => graph.get(share.role) === role)?.share;
    if (share) return `, ${printAmount(share)} of the time${during(allocation)}`;
  }
  return '';
}

function allocations(graph: Graph) {
  return graph.once('allocations by person', () =>
    Map.groupBy(graph.known('allocation'), ({ person }) => graph.get(person)),
  );
}
