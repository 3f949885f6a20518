/**
 * What in a written governance model covers each blind spot of the published one, and shows that its conditions are met. What
 * counts is defined in governance/cover.ts; everything that counts is named, so that taking one of it away changes what is
 * printed.
 */
import { ask } from '../../governance/asked.ts';
import type { Cover } from '../../governance/cover.ts';
import { evidenceOf } from '../../governance/find-evidence.ts';
import { leads } from '../../governance/leads.ts';
import type { BlindSpot, Condition, ModelPart } from '../../governance/model-part.ts';
import { structures } from '../../governance/structures.ts';
import type { Graph } from '../../model/graph.ts';
import type { GovernanceModel } from '../../model/model.ts';
import type { Day } from '../../project/values.ts';
import { evidenceWords } from './evidence-words.ts';

/** One axis of the model: the published lead or structure, with its blind spots and conditions as they are here. */
export interface CoveredPart {
  readonly axis: 'lead' | 'structure';
  readonly part: ModelPart<string>;
  readonly blindSpots: readonly CoveredBlindSpot[];
  readonly conditions: readonly JudgedCondition[];
}

export interface CoveredBlindSpot {
  readonly blindSpot: BlindSpot;
  /** Everything that covers it, each as a phrase in plain text; empty when nothing does. */
  readonly by: readonly string[];
}

export interface JudgedCondition {
  readonly condition: Condition;
  /** Everything that shows it, each as a phrase in plain text; empty when nothing does, or nothing can. */
  readonly by: readonly string[];
}

/** The lead, then the structure of a model, as far as they are written and published. */
export function coverage(graph: Graph, model: GovernanceModel, day: Day): readonly CoveredPart[] {
  const asked = ask(graph, model, day);
  const parts = [
    { axis: 'lead' as const, part: leads.find(({ name }) => name === model.lead?.value) },
    { axis: 'structure' as const, part: structures.find(({ name }) => name === model.structure?.value) },
  ];
  const phrases = (covers: readonly Cover[]) => [
    ...new Set(covers.flatMap(cover => evidenceOf(asked, cover)).map(evidence => evidenceWords(graph, evidence, day))),
  ];
  return parts.flatMap(({ axis, part }) =>
    part
      ? {
          axis,
          part,
          blindSpots: part.blindSpots.map(blindSpot => ({ blindSpot, by: phrases(blindSpot.coveredBy) })),
          conditions: part.conditions.map(condition => ({ condition, by: phrases(condition.shownBy) })),
        }
      : [],
  );
}
