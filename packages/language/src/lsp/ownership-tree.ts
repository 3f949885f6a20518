/** Who answers for what, as trees for a side bar: asked for one level at a time, since a project may hold 20,000 things. */

import type { Day } from '@remit-cx/core/project/values';
import { URI, UriUtils } from 'langium';
import type { LiveProject } from '../builder.ts';
import { coverageOf, percent } from './coverage.ts';
import type { Branch, OwnershipNode, Question } from './ownership/branch.ts';
import { byDepartment } from './ownership/by-department.ts';
import { byFinding } from './ownership/by-finding.ts';
import { byJourney } from './ownership/by-journey.ts';
import { byPerson } from './ownership/by-person.ts';

const trees = { journey: byJourney, department: byDepartment, person: byPerson, finding: byFinding };
export type Grouping = keyof typeof trees;

export interface TreeAsked {
  readonly by: Grouping;
  /** The keys on the way to the node whose children are wanted; none for the roots. */
  readonly path?: readonly string[];
}

/** The nodes below a place in the tree of some projects; none below what is not there any more. Of several projects, each is a root. */
export function ownershipTree(
  projects: Iterable<LiveProject>,
  { by, path = [] }: TreeAsked,
  dayOf: (live: LiveProject) => Day,
): readonly OwnershipNode[] {
  const questions = [...projects]
    .filter(({ extent }) => extent === 'whole')
    .map((live): Question => ({ live, day: dayOf(live) }));
  let level: readonly Branch[] =
    questions.length === 1 ? trees[by](questions[0]!) : questions.map(question => projectBranch(question, by));
  for (const key of path)
    level =
      keyed(level)
        .find(branch => branch.key === key)
        ?.inner?.() ?? [];
  return keyed(level).map(({ inner, ...node }) => ({ ...node, hasChildren: inner !== undefined }));
}

function projectBranch(question: Question, by: Grouping): Branch {
  const { live } = question;
  const { owned, total } = coverageOf([question]);
  return {
    key: live.folder,
    label: live.config.name ?? UriUtils.basename(URI.parse(live.folder)),
    note: total ? `${percent(owned, total)}% owned` : '',
    detail: `${owned} of ${total} have exactly one owner, as of ${question.day}.`,
    look: 'project',
    inner: () => trees[by](question),
  };
}

/** Siblings with one key each: two things may have been given one name, which is a finding and not the end of the tree. */
function keyed(branches: readonly Branch[]): readonly Branch[] {
  const seen = new Map<string, number>();
  return branches.map(branch => {
    const before = seen.get(branch.key) ?? 0;
    seen.set(branch.key, before + 1);
    return before ? { ...branch, key: `${branch.key} #${before + 1}` } : branch;
  });
}
