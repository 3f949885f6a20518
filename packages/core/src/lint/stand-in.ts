/** Ways to have somebody act for a role that nobody acts for: a delegation that goes on, or a deputy. */
import { canonical } from '../model/claims.ts';
import type { Graph } from '../model/graph.ts';
import { type Delegation, label, type Party, type Role } from '../model/model.ts';
import { whoActs } from '../model/who-acts.ts';
import type { Day } from '../project/values.ts';
import { endOn } from './claim-edits.ts';
import { insertProperty } from './edits.ts';
import { nameFor } from './naming.ts';
import type { Choice } from './rule.ts';

/** For how long a fix renews a delegation; no source gives a figure. */
export const daysToStandIn = 90;

/** Lets a delegation last until a day, if the delegate can act on `day`. */
export function renew(graph: Graph, { delegate: ref, node }: Delegation, until: Day, day: Day): Choice[] {
  const delegate = graph.get(ref);
  if (!delegate || !canAct(graph, delegate, day)) return [];
  return [{ title: `Let ${label(delegate)} act until ${until}`, edits: [endOn(node, until)] }];
}

/** Makes a deputy of whom the role reports to, or of the head of its department: of those who can act on a day. */
export function nameDeputy(graph: Graph, role: Role, day: Day): Choice[] {
  const whole = graph.deref<object>(role.partOf) as
    | { readonly kind: string; readonly head?: Role['reportsTo'] }
    | undefined;
  const candidates = [role.reportsTo, whole?.head].map(ref => graph.get(ref));
  const found = new Set(candidates.flatMap(party => (party ? [canonical(graph, party)] : [])));
  return [...found].flatMap(party =>
    party.kind === 'role' && party !== role && canAct(graph, party, day)
      ? [
          {
            title: `Name ${label(party)} as deputy`,
            edits: [insertProperty(role, `deputy ${nameFor(graph, party, 'Party')}`)],
          },
        ]
      : [],
  );
}

function canAct(graph: Graph, party: Party, day: Day): boolean {
  const { as } = whoActs(graph, party, day);
  return as !== 'vacant' && as !== 'circle';
}
