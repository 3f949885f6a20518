/** How much of what there is to answer for has an owner, and how much is found: the numbers of a status bar. */

import type { Severity } from '@remit-cx/core/lint/rule';
import { unsettledWork } from '@remit-cx/core/model/unsettled';
import type { Day } from '@remit-cx/core/project/values';
import { allWork, type Question } from './ownership/branch.ts';

export interface Coverage {
  /** How many projects the numbers are of. */
  readonly projects: number;
  /** The day that they are of; undefined where the projects ask about different ones. */
  readonly day: Day | undefined;
  /** What exactly one party is to be accountable for: live touchpoints, responsibilities, journeys and metrics. */
  readonly total: number;
  /** How many of these are settled, in all regions. */
  readonly owned: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** The numbers of some projects together. The findings of one that is not checked as it is now are not counted. */
export function coverageOf(questions: readonly Question[]): Coverage {
  const findings = { error: 0, warning: 0, info: 0 };
  let [total, owned] = [0, 0];
  for (const question of questions) {
    const all = allWork(question).length;
    total += all;
    owned += all - unsettledWork(question.live.graph, question.day).size;
    for (const { severity } of question.live.result?.findings ?? []) findings[severity]++;
  }
  const [day, ...otherDays] = new Set(questions.map(({ day }) => day));
  return { projects: questions.length, day: otherDays.length ? undefined : day, total, owned, findings };
}

/** A share in whole percent: 100 only when all are. */
export function percent(owned: number, total: number): number {
  return Math.floor((100 * owned) / total);
}
