/** How customer experience is steered, in JSON: the governance model, decisions, metrics, forums, escalations, charters. */
import { cite } from '../../governance/source.ts';
import type { Graph } from '../../model/graph.ts';
import type { GovernanceModel } from '../../model/model.ts';
import { isInForce } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { coverage } from '../charter/coverage.ts';
import { placeOf } from '../place.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { lettersOf, ownershipOf } from './answers.ts';
import { amountOf, idsAt, namedOf, thingAt, thingsAt, written } from './names.ts';
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
              ...written({
                assessed: maturity.assessed,
                using: maturity.using,
                desired: maturity.desired?.value,
                desiredBy: maturity.desiredBy,
              }),
              factors: maturity.factors.map(({ factor, level, desired, because }) => ({
                factor: factor.value,
                level: level.value,
                ...written({ desired: desired?.value, because }),
              })),
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
      stance: model.stance?.value,
      releases: model.releases && amountOf(model.releases),
    }),
    central: thingsAt(graph, model.central),
    local: model.local.flatMap(({ place, ledBy }) => {
      const where = thingAt(graph, place);
      return where ? [{ place: where, ...written({ ledBy: thingAt(graph, ledBy) }) }] : [];
    }),
    context: model.context.map(({ what, text }) => ({ what, text })),
    ...judged(graph, model, day),
  }));
}

/** What the published model leaves open and asks for, with what there is of it here. */
function judged(
  graph: Graph,
  model: GovernanceModel,
  day: Day,
): Pick<Model['models'][number], 'blindSpots' | 'conditions'> {
  const parts = coverage(graph, model, day);
  return {
    blindSpots: parts.flatMap(({ axis, blindSpots }) =>
      blindSpots.map(({ blindSpot: { id, text, source }, by }) => ({
        axis,
        id,
        text,
        source: cite(source),
        coveredBy: [...by],
      })),
    ),
    conditions: parts.flatMap(({ axis, conditions }) =>
      conditions.map(({ condition: { text, source, shownBy }, by }) => ({
        axis,
        text,
        source: cite(source),
        ...written({ met: shownBy.length ? by.length > 0 : undefined }),
        shownBy: [...by],
      })),
    ),
  };
}

export function decisionsOf(graph: Graph, day: Day): Model['decisions'] {
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
    critical: decision.isCritical,
    controls: [...decision.controls],
    ...written({
      escalatesTo: thingAt(graph, decision.escalatesTo),
      lastReviewed: decision.lastReviewed?.value,
    }),
    letters: lettersOf(graph, decision, day),
  }));
}

export function metricsOf(graph: Graph, day: Day): Model['metrics'] {
  return inSourceOrder(graph.all('metric')).map(metric => {
    const { metricKind, scope, baseline, target, every, unit, better, source } = metric;
    const origin = typeof source === 'string' ? { text: source } : thingAt(graph, source);
    return {
      ...namedOf(graph, metric),
      ...written({
        kind: metricKind,
        scope,
        unit,
        better,
        every,
        baseline: baseline && amountOf(baseline),
        source: origin,
      }),
      ...(target ? { target: { ...written({ bound: target.bound }), ...amountOf(target.value) } } : {}),
      ownership: ownershipOf(graph, metric, day),
      splitBy: [...metric.splitBy],
      discussedIn: idsAt(graph, metric.discussedIn),
      auditedBy: thingsAt(graph, metric.auditedBy),
      controls: [...metric.controls],
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
        limit: forum.limit && amountOf(forum.limit.value),
        escalatesTo: thingAt(graph, forum.escalatesTo),
        partOf: thingAt(graph, forum.partOf),
      }),
      ...(covers === undefined
        ? {}
        : { covers: covers === 'all' ? ('all journeys' as const) : thingsAt(graph, covers) }),
      members: thingsAt(graph, forum.members),
      inputs: forum.inputs.flatMap(input =>
        typeof input === 'string' ? { text: input } : (thingAt(graph, input) ?? []),
      ),
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
