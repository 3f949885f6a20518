import { canonical } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { type Escalation, label, type Party } from '../../model/model.ts';
import { whoActs } from '../../model/who-acts.ts';
import type { Ref } from '../../project/fragment.ts';
import type { Day } from '../../project/values.ts';
import { removeNode } from '../edits.ts';
import { type Fix, rule } from '../rule.ts';

export default rule({
  name: 'same-person-two-tiers',
  group: 'escalation',
  level: 'warning',
  since: '0.2',
  summary: 'An escalation goes from somebody to the same person again.',
  docs: `
Whoever could not settle a case in one role will not settle it in another. On paper the case climbs; in the office it stays on the same
desk until the time of the next tier is over.

Take one of the tiers out, or let somebody else hold or act for one of the roles. What counts is who acts on the day asked about: the
delegate, else the holder, else the deputy. A role of which nobody wrote down who holds it is only compared with itself.
`,
  source: 'Practice for escalation: each level adds authority that the one before did not have.',
  bad: `
person diego "Diego Sorel"
role station_manager "Station manager" { held by diego }
role vp_airports     "VP Airports"     { held by diego }
role cco "Chief Customer Officer" { level executive }

escalation service_recovery "Service recovery" {
  tier station_manager within 4 hours
  tier vp_airports     within 24 hours
  tier cco             within 48 hours
}
`,
  good: `
person diego "Diego Sorel"
person amal "Amal Haddad"
role station_manager "Station manager" { held by amal }
role vp_airports     "VP Airports"     { held by diego }
role cco "Chief Customer Officer" { level executive }

escalation service_recovery "Service recovery" {
  tier station_manager within 4 hours
  tier vp_airports     within 24 hours
  tier cco             within 48 hours
}
`,
  check({ graph, day, report }) {
    for (const escalation of graph.all('escalation')) {
      const before = new Map<Party, Tier>();
      for (const { party: ref } of escalation.tiers) {
        const tier = tierOf(graph, ref, day);
        if (!tier) continue;
        const { party, acting } = tier;
        const earlier = before.get(acting);
        before.set(acting, tier);
        if (!earlier) continue;
        report(ref, `${label(escalation)} goes to ${twice(graph, acting, earlier, tier)}.`, {
          about: escalation,
          related: [{ at: earlier.ref, message: `${label(earlier.party)} is the tier before.` }],
          fixes: waysOut(graph, escalation, earlier, { ref, party, acting }),
        });
      }
    }
  },
});

interface Tier {
  readonly ref: Ref;
  readonly party: Party;
  /** Who acts; the party itself where nobody wrote that down. */
  readonly acting: Party;
}

/** Undefined for a name that is not known, and a role that is vacant. */
function tierOf(graph: Graph, ref: Ref<'Party'>, day: Day): Tier | undefined {
  const party = graph.get(ref);
  if (!party) return undefined;
  const { by, as } = whoActs(graph, party, day);
  if (as === 'vacant' || as === 'circle') return undefined;
  return { ref, party, acting: by ?? canonical(graph, party) };
}

function twice(graph: Graph, acting: Party, earlier: Tier, later: Tier): string {
  const [one, other] = [earlier, later].map(({ party }) => canonical(graph, party));
  if (one === other) return `${label(later.party)} twice`;
  return `${label(acting)} twice: as ${label(earlier.party)} and as ${label(later.party)}`;
}

/** To take out one of the two; not the last tier, where the escalation is to end. */
function waysOut(graph: Graph, { tiers, then }: Escalation, earlier: Tier, later: Tier): Fix[] {
  const isLast = !then && tiers.at(-1)!.party === later.ref;
  const isSame = canonical(graph, earlier.party) === canonical(graph, later.party);
  return [earlier, ...(isLast ? [] : [later])].map(({ party, ref }) => ({
    title: isSame
      ? `Keep only the ${ref === earlier.ref ? 'later' : 'earlier'} tier of ${label(party)}`
      : `Leave out ${label(party)}`,
    edits: [removeNode(ref)],
  }));
}
