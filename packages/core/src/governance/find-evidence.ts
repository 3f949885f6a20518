/** Finds what in a written model shows what a published one asks for: every kind of cover, or whether there is any. */
import { canonical } from '../model/claims.ts';
import { isExecutive } from '../model/executives.ts';
import type { Metric } from '../model/model.ts';
import { bossOf } from '../model/reporting-lines.ts';
import { isInForce } from '../model/where-and-when.ts';
import { isVacant, whoActs } from '../model/who-acts.ts';
import type { Asked } from './asked.ts';
import type { Cover, MandatePart, MetricSplit } from './cover.ts';
import type { Evidence } from './evidence.ts';
import { forumsThatCover } from './forum-evidence.ts';
import {
  approval,
  centralOwner,
  departmentResponsible,
  departmentsAtWork,
  everyoneResponsible,
  frontlineAuthority,
  promiseKept,
  regionalException,
} from './work-evidence.ts';

/** Everything in a written model that counts as a cover. */
export function evidenceOf(asked: Asked, cover: Cover): readonly Evidence[] {
  switch (cover.kind) {
    case 'forum':
      return forumsThatCover(asked, cover);
    case 'department-responsible':
      return departmentResponsible(asked, cover);
    case 'mandate':
      return mandate(asked, cover.states);
    case 'split-metric':
      return cover.by.flatMap(by => splitMetric(asked, by));
    case 'metric':
      return asked.graph
        .known('metric')
        .filter(metric => metric.metricKind === cover.of && isOwned(asked, metric))
        .map(metric => ({ kind: 'metric', metric }));
    default:
      return plain[cover.kind](asked);
  }
}

/** Whether a written model shows at least one of some covers. */
export function isShown(asked: Asked, covers: readonly Cover[]): boolean {
  return covers.some(cover => evidenceOf(asked, cover).length > 0);
}

type PlainKind = Exclude<Cover['kind'], 'forum' | 'department-responsible' | 'mandate' | 'split-metric' | 'metric'>;

/** The covers that say nothing but their kind. */
const plain: Readonly<Record<PlainKind, (asked: Asked) => readonly Evidence[]>> = {
  approval,
  'central-owner': centralOwner,
  'departments-at-work': departmentsAtWork,
  'everyone-responsible': everyoneResponsible,
  'frontline-authority': frontlineAuthority,
  'promise-kept': promiseKept,
  'regional-exception': regionalException,
  sponsor({ graph, model, lead, day }) {
    const named = graph.get(model.sponsor);
    const party = named && canonical(graph, named);
    if (!party || party === lead || (party.kind !== 'role' && party.kind !== 'person')) return [];
    return isVacant(whoActs(graph, party, day)) ? [] : [{ kind: 'sponsor', party }];
  },
  executive({ lead }) {
    return lead?.kind === 'role' && lead.level === 'executive' ? [{ kind: 'executive', role: lead }] : [];
  },
  'executive-level'(asked) {
    const executive = plain.executive(asked);
    const { graph, lead, team, leadDepartments, day } = asked;
    const party = lead ?? team;
    if (executive.length || !party) return executive;
    const lines = [
      lead?.kind === 'role' ? bossOf(graph, lead) : undefined,
      graph.get(team?.reportsTo),
      ...[...leadDepartments].map(department => graph.get(department.reportsTo)),
    ];
    const above = lines.find(line => isExecutive(graph, line, day));
    return above ? [{ kind: 'reports-to-executive', party, above }] : [];
  },
  'local-lead'({ graph, model, day }) {
    const led: Evidence[] = [];
    for (const { place, ledBy } of model.local) {
      const leader = graph.get(ledBy);
      if (!leader || isVacant(whoActs(graph, leader, day))) return [];
      led.push({ kind: 'local-lead', place: graph.get(place), leader });
    }
    return led;
  },
  goal({ graph }) {
    return graph.known('goal').flatMap(goal => {
      const metrics = graph.getAll(goal.measuredBy);
      return metrics.length ? [{ kind: 'goal', goal, metrics } as const] : [];
    });
  },
  'end-date'({ model: { until }, day }) {
    return until !== undefined && day <= until ? [{ kind: 'end-date', until }] : [];
  },
  'released-capacity'({ model: { releases } }) {
    return releases ? [{ kind: 'released-capacity', share: releases }] : [];
  },
  rationale({ model: { rationale } }) {
    return rationale?.trim() ? [{ kind: 'rationale' }] : [];
  },
  stance({ model: { stance } }) {
    return stance ? [{ kind: 'stance', stance: stance.value }] : [];
  },
  review({ graph, day }) {
    return graph
      .known('charter')
      .filter(({ reviewDue }) => reviewDue && day <= reviewDue.value)
      .map(charter => ({ kind: 'review', charter }));
  },
};

function mandate({ lead }: Asked, states: readonly MandatePart[]): readonly Evidence[] {
  const written = lead?.kind === 'role' ? lead.mandate : undefined;
  if (lead?.kind !== 'role' || !written) return [];
  const stated = {
    scope: written.scopeAll.length + written.scope.length,
    authority: written.authority.length,
    boundary: written.boundaries.length,
  };
  return states.every(part => stated[part] > 0) ? [{ kind: 'mandate', role: lead, states }] : [];
}

function splitMetric(asked: Asked, by: MetricSplit): readonly Evidence[] {
  const metrics = asked.graph.known('metric').filter(metric => metric.splitBy.includes(by) && isOwned(asked, metric));
  return metrics.length ? [{ kind: 'split-metric', by, metrics }] : [];
}

function isOwned({ graph, day }: Asked, metric: Metric): boolean {
  return metric.claims.some(claim => claim.letter === 'A' && isInForce(claim, day) && graph.party(claim));
}
