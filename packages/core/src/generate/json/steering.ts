/** How customer experience is steered, in JSON: the governance model, decisions, metrics, forums, escalations, charters. */
import { cite } from '../../governance/source.ts';
import type { Graph } from '../../model/graph.ts';
import { isInForce } from '../../model/where-and-when.ts';
import type { Amount, Day } from '../../project/values.ts';
import { coverage } from '../charter/coverage.ts';
import { placeOf } from '../place.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { ownershipOf } from './answers.ts';
import { idsAt, namedOf, thingAt, thingsAt, written } from './names.ts';
import { approvalsOf } from './parties.ts';
import type { Model } from './schema.ts';

export function organizationsOf(graph: Graph): Model['organizations'] {
  return inSourceOrder(graph.all('organization')).map(organization => {
    const { vision, mission, principles, maturity } = organization;
    return {
      ...namedOf(graph, organization),
      ...written({ vision, mission }),
      principles: [...principles],
      ...(maturity
        ? {
            maturity: {
              level: maturity.level.value,
              ...written({ assessed: maturity.assessed, using: maturity.using }),
            },
          }
        : {}),
    };
  });
}

export function modelsOf(graph: Graph, day: Day): Model['models'] {
  return inSourceOrder(graph.all('model')).map(model => ({
    ...namedOf(graph, model),
    ...written({
      lead: model.lead?.value,
      leader: thingAt(graph, model.leader),
      structure: model.structure?.value,
      sponsor: thingAt(graph, model.sponsor),
      rationale: model.rationale,
      until: model.until,
    }),
    central: thingsAt(graph, model.central),
    local: model.local.flatMap(({ place, ledBy }) => {
      const where = thingAt(graph, place);
      return where ? [{ place: where, ...written({ ledBy: thingAt(graph, ledBy) }) }] : [];
    }),
    context: model.context.map(({ what, text }) => ({ what, text })),
    blindSpots: coverage(graph, model, day).flatMap(({ axis, blindSpots }) =>
      blindSpots.map(({ blindSpot: { id, text, source }, by }) => ({
        axis,
        id,
        text,
        source: cite(source),
        coveredBy: [...by],
      })),
    ),
  }));
}

export function decisionsOf(graph: Graph): Model['decisions'] {
  return inSourceOrder(graph.all('decision')).map(decision => ({
    ...namedOf(graph, decision),
    when: [...decision.when],
    rights: decision.rights.map(({ right, parties, above, upTo, regions, from, until, because, node }) => ({
      right,
      parties: thingsAt(graph, parties),
      ...written({ above: above && amountOf(above.value), upTo: upTo && amountOf(upTo.value), from, until, because }),
      regions: idsAt(graph, regions),
      place: placeOf(graph, node),
    })),
    ...written({ escalatesTo: thingAt(graph, decision.escalatesTo) }),
  }));
}

function amountOf(amount: Amount): { value: number; unit: string } {
  const unit = amount.unit === 'money' ? amount.currency : amount.unit === 'time' ? amount.of : amount.unit;
  return { value: amount.value, unit };
}

export function metricsOf(graph: Graph, day: Day): Model['metrics'] {
  return inSourceOrder(graph.all('metric')).map(metric => {
    const { metricKind, scope, baseline, target, every } = metric;
    return {
      ...namedOf(graph, metric),
      ...written({ kind: metricKind, scope, every, baseline: baseline && amountOf(baseline) }),
      ...(target ? { target: { ...written({ bound: target.bound }), ...amountOf(target.value) } } : {}),
      ownership: ownershipOf(graph, metric, day),
      splitBy: [...metric.splitBy],
      discussedIn: idsAt(graph, metric.discussedIn),
    };
  });
}

export function forumsOf(graph: Graph): Model['forums'] {
  return inSourceOrder(graph.all('forum')).map(forum => {
    const { covers } = forum;
    return {
      ...namedOf(graph, forum),
      ...written({
        kind: forum.forumKind,
        purpose: forum.purpose,
        chair: thingAt(graph, forum.chair),
        cadence: forum.cadence,
        decidesBy: forum.decidesBy,
        quorum: forum.quorum?.value,
        escalatesTo: thingAt(graph, forum.escalatesTo),
        partOf: thingAt(graph, forum.partOf),
      }),
      ...(covers === undefined
        ? {}
        : { covers: covers === 'all' ? ('all journeys' as const) : thingsAt(graph, covers) }),
      members: thingsAt(graph, forum.members),
      authority: [...forum.authority],
      feedbackLoops: [...forum.feedbackLoops],
    };
  });
}

export function escalationsOf(graph: Graph): Model['escalations'] {
  return inSourceOrder(graph.all('escalation')).map(escalation => ({
    ...namedOf(graph, escalation),
    tiers: escalation.tiers.flatMap(({ party, within }) => {
      const who = thingAt(graph, party);
      return who ? [{ party: who, ...written({ within }) }] : [];
    }),
    ...written({ then: thingAt(graph, escalation.then) }),
  }));
}

export function delegationsOf(graph: Graph, day: Day): Model['delegations'] {
  return inSourceOrder(graph.all('delegation')).flatMap(delegation => {
    const [role, delegate] = [thingAt(graph, delegation.role), thingAt(graph, delegation.delegate)];
    if (!role || !delegate) return [];
    const { from, until, because } = delegation;
    return {
      role: role.id,
      delegate,
      ...written({ from, until, because }),
      inForce: isInForce(delegation, day),
      place: placeOf(graph, delegation.node),
    };
  });
}

export function chartersOf(graph: Graph): Model['charters'] {
  return inSourceOrder(graph.all('charter')).map(charter => {
    const { version, purpose, scope, funding, includes, approvals, reviewDue } = charter;
    return {
      ...namedOf(graph, charter),
      ...written({ version, purpose, scope, funding, reviewDue: reviewDue?.value }),
      ...(includes
        ? {
            includes: includes.map(part =>
              'table' in part ? `raci ${graph.get(part.table)?.id ?? part.table.text}` : part.section,
            ),
          }
        : {}),
      approvals: approvalsOf(graph, approvals),
    };
  });
}
