/**
 * What in a written governance model covers each blind spot of the published one, or that nothing does. What counts is
 * defined in governance/cover.ts; everything that counts is named, so that taking one of it away changes what is printed.
 */
import type { Cover } from '../../governance/cover.ts';
import { leads } from '../../governance/leads.ts';
import type { BlindSpot, ModelPart } from '../../governance/model-part.ts';
import { structures } from '../../governance/structures.ts';
import type { Graph } from '../../model/graph.ts';
import { type GovernanceModel, label } from '../../model/model.ts';
import { isInForce } from '../../model/where-and-when.ts';
import { whoActs } from '../../model/who-acts.ts';
import { andList } from '../../project/names.ts';
import { type Day, printAmount } from '../../project/values.ts';
import { isVacant, partyTitle, partyWithHolder } from '../party-words.ts';
import { type Asked, ask } from './asked.ts';
import { forumsThatCover } from './forum-cover.ts';
import { approval, centralOwner, departmentResponsible, regionalException } from './work-cover.ts';

/** One axis of the model: the published lead or structure, with the blind spots as they are covered here. */
export interface CoveredPart {
  readonly axis: 'lead' | 'structure';
  readonly part: ModelPart<string>;
  readonly blindSpots: readonly CoveredBlindSpot[];
}

export interface CoveredBlindSpot {
  readonly blindSpot: BlindSpot;
  /** Everything that covers it, each as a phrase in plain text; empty when nothing does. */
  readonly by: readonly string[];
}

/** The lead, then the structure of a model, as far as they are written and published. */
export function coverage(graph: Graph, model: GovernanceModel, day: Day): readonly CoveredPart[] {
  const asked = ask(graph, model, day);
  const parts = [
    { axis: 'lead' as const, part: leads.find(({ name }) => name === model.lead?.value) },
    { axis: 'structure' as const, part: structures.find(({ name }) => name === model.structure?.value) },
  ];
  return parts.flatMap(({ axis, part }) =>
    part
      ? {
          axis,
          part,
          blindSpots: part.blindSpots.map(blindSpot => ({
            blindSpot,
            by: [...new Set(blindSpot.coveredBy.flatMap(cover => coveredBy(asked, cover)))],
          })),
        }
      : [],
  );
}

function coveredBy(asked: Asked, cover: Cover): readonly string[] {
  switch (cover.kind) {
    case 'forum':
      return forumsThatCover(asked, cover);
    case 'department-responsible':
      return departmentResponsible(asked, cover);
    case 'approval':
      return approval(asked);
    case 'central-owner':
      return centralOwner(asked);
    case 'regional-exception':
      return regionalException(asked);
    case 'mandate':
      return mandate(asked, cover.states);
    default:
      return simpleCovers[cover.kind](asked);
  }
}

function mandate({ lead }: Asked, states: readonly ('scope' | 'authority' | 'boundary')[]): readonly string[] {
  const written = lead?.kind === 'role' ? lead.mandate : undefined;
  if (!lead || !written) return [];
  const stated = {
    scope: written.scopeAll.length + written.scope.length,
    authority: written.authority.length,
    boundary: written.boundaries.length,
  };
  if (!states.every(part => stated[part] > 0)) return [];
  return [`the mandate of the ${partyTitle(lead)}, which states its ${andList([...states])}`];
}

/** The covers that need nothing but the model: each returns what counts. */
const simpleCovers: Readonly<
  Record<
    | 'sponsor'
    | 'executive-level'
    | 'local-lead'
    | 'regional-metric'
    | 'goal'
    | 'end-date'
    | 'released-capacity'
    | 'review',
    (asked: Asked) => readonly string[]
  >
> = {
  sponsor({ graph, model, lead, day }) {
    const sponsor = graph.get(model.sponsor);
    if (!sponsor || sponsor === lead || (sponsor.kind !== 'role' && sponsor.kind !== 'person')) return [];
    return isVacant(whoActs(graph, sponsor, day)) ? [] : [`the sponsor: ${partyWithHolder(graph, sponsor, day)}`];
  },
  'executive-level'({ graph, lead, leadDepartments }) {
    if (lead?.kind !== 'role') return [];
    if (lead.level === 'executive') return [`the ${partyTitle(lead)}, who is an executive`];
    const above = graph.getAll(
      [lead.reportsTo, ...[...leadDepartments].map(department => department.reportsTo)].filter(
        ref => ref !== undefined,
      ),
    );
    const executive = above.find(party => party.kind === 'role' && party.level === 'executive');
    return executive ? [`the ${partyTitle(lead)}, who reports to the ${partyTitle(executive)}`] : [];
  },
  'local-lead'({ graph, model, day }) {
    const bodies = model.local.map(({ place, ledBy }) => ({ place: graph.get(place), leader: graph.get(ledBy) }));
    const isLed = ({ leader }: (typeof bodies)[number]) => leader && !isVacant(whoActs(graph, leader, day));
    if (bodies.length === 0 || !bodies.every(isLed)) return [];
    return bodies.map(({ place, leader }) => `${place ? label(place) : ''}: ${partyWithHolder(graph, leader!, day)}`);
  },
  'regional-metric'({ graph, day }) {
    const isOwned = (metric: ReturnType<typeof graph.all<'metric'>>[number]) =>
      metric.claims.some(claim => claim.letter === 'A' && isInForce(claim, day) && graph.party(claim));
    return ['region', 'unit'].flatMap(split => {
      const metrics = graph.all('metric').filter(metric => metric.splitBy.includes(split) && isOwned(metric));
      return metrics.length ? [`metrics reported by ${split}: ${andList(metrics.map(label))}`] : [];
    });
  },
  goal({ graph }) {
    return graph.all('goal').flatMap(goal => {
      const metrics = graph.getAll(goal.measuredBy);
      return metrics.length ? [`the goal “${label(goal)}”, measured by ${andList(metrics.map(label))}`] : [];
    });
  },
  'end-date'({ model, day }) {
    return model.until !== undefined && day <= model.until ? [`the end of the model on ${model.until}`] : [];
  },
  'released-capacity'({ model }) {
    return model.releases ? [`${printAmount(model.releases)} of the lead's time, which is released`] : [];
  },
  review({ graph, day }) {
    return graph
      .all('charter')
      .filter(({ reviewDue }) => reviewDue && day <= reviewDue.value)
      .map(charter => `the review of “${label(charter)}”, due on ${charter.reviewDue!.value}`);
  },
};
