/** Who answers for what, along the journeys of customers; then for responsibilities and metrics, which are in none. */

import { journeysInOrder } from '@remit-cx/core/generate/journey-order';
import type { NeedsOwner } from '@remit-cx/core/model/accountable-for';
import { type Journey, label, type Responsibility, type Touchpoint } from '@remit-cx/core/model/model';
import { isLive } from '@remit-cx/core/model/where-and-when';
import { allWork, type Branch, counted, placeIn, type Question, verdictOf, workBranch } from './branch.ts';

export function byJourney(question: Question): readonly Branch[] {
  const { graph } = question.live;
  return [
    ...journeysInOrder(graph).map(journey => journeyBranch(question, journey)),
    ...groupOf(question, 'responsibilities', 'Responsibilities', graph.all('responsibility'), works =>
      responsibilities(question, works),
    ),
    ...groupOf(question, 'metrics', 'Metrics', graph.all('metric'), works =>
      works.map(work => workBranch(question, work)),
    ),
  ];
}

function journeyBranch(question: Question, journey: Journey): Branch {
  const { day } = question;
  const live = (all: readonly Touchpoint[]) => all.filter(touchpoint => isLive(touchpoint, day));
  const stages = journey.stages
    .map(stage => ({ stage, touchpoints: live(stage.touchpoints) }))
    .filter(({ touchpoints }) => touchpoints.length > 0);
  const loose = live(journey.touchpoints);
  const all = [...loose, ...stages.flatMap(({ touchpoints }) => touchpoints)];
  const leaves = (touchpoints: readonly Touchpoint[]) => touchpoints.map(one => workBranch(question, one));
  return {
    key: `journey ${journey.id}`,
    label: label(journey),
    ...sumUp(question, [journey, ...all], counted(all.length, 'touchpoint')),
    detail: '',
    look: 'journey',
    location: placeIn(question, journey),
    ...(all.length && {
      inner: () => [
        ...leaves(loose),
        ...stages.map(
          ({ stage, touchpoints }): Branch => ({
            key: `stage ${stage.id}`,
            label: label(stage),
            ...sumUp(question, touchpoints, String(touchpoints.length)),
            detail: '',
            look: 'stage',
            location: placeIn(question, stage),
            inner: () => leaves(touchpoints),
          }),
        ),
      ],
    }),
  };
}

/** How much of some work is not settled, behind how much there is of it; and the gravest of what is wrong. */
function sumUp(question: Question, works: readonly NeedsOwner[], count: string): Pick<Branch, 'note' | 'state'> {
  const wrong = works.flatMap(work => verdictOf(question, work) ?? []);
  return { note: wrong.length ? `${count}, ${wrong.length} open` : count, state: wrong[0] };
}

function groupOf<W extends NeedsOwner>(
  question: Question,
  key: string,
  title: string,
  all: readonly W[],
  inner: (works: readonly W[]) => readonly Branch[],
): readonly Branch[] {
  const known = new Set(allWork(question));
  const works = all.filter(work => known.has(work));
  const [first] = works;
  if (!first) return [];
  return [
    {
      key,
      label: title,
      ...sumUp(question, works, String(works.length)),
      detail: `${title}: what there is to answer for beside the touchpoints of journeys.`,
      look: first.kind,
      inner: () => inner(works),
    },
  ];
}

/** By the table, department or role in which they stand; without that step where there is only one. */
function responsibilities(question: Question, works: readonly Responsibility[]): readonly Branch[] {
  const groups = [...Map.groupBy(works, ({ within }) => within)];
  const leaves = (some: readonly Responsibility[]) => some.map(work => workBranch(question, work));
  if (groups.length === 1) return leaves(works);
  return groups.flatMap(([within, some]): readonly Branch[] =>
    within
      ? [
          {
            key: `${within.kind} ${within.id}`,
            label: label(within),
            ...sumUp(question, some, String(some.length)),
            detail: '',
            look: within.kind,
            location: placeIn(question, within),
            inner: () => leaves(some),
          },
        ]
      : leaves(some),
  );
}
