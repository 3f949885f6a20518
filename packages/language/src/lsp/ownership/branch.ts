/** What the trees of ownership are made of, and the leaves that they share. */

import { partyTitles } from '@remit-cx/core/generate/party-words';
import { inRegions } from '@remit-cx/core/lint/ownership-words';
import type { Severity } from '@remit-cx/core/lint/rule';
import { type AnswersFor, type NeedsOwner, whatNeedsOwner } from '@remit-cx/core/model/accountable-for';
import { type Located, spanOf } from '@remit-cx/core/model/graph';
import { type Kind, label } from '@remit-cx/core/model/model';
import type { Verdict } from '@remit-cx/core/model/ownership';
import { ownership } from '@remit-cx/core/model/ownership';
import { unsettledWork } from '@remit-cx/core/model/unsettled';
import { exists } from '@remit-cx/core/model/where-and-when';
import type { Day } from '@remit-cx/core/project/values';
import type { Location } from 'vscode-languageserver';
import type { LiveProject } from '../../builder.ts';
import { locationOf } from '../places.ts';

/** What a node stands for: an editor chooses its picture by it. */
export type Look = Kind | 'builtin' | 'project' | 'nobody' | 'unknown' | 'rule' | 'finding';

/** What is wrong with it, or in it: an editor chooses its colour by it. Undefined for nothing. */
export type State = Exclude<Verdict, 'owned'> | 'vacant' | Severity;

/** A node of a tree, as an editor shows it. */
export interface OwnershipNode {
  /** Names it among its siblings, and stays the same while lines move. */
  readonly key: string;
  readonly label: string;
  /** Behind the label, quieter: who answers for it, or how much there is. May be empty. */
  readonly note: string;
  /** A sentence or two for whoever asks what this is; empty where the hover at its place says it. */
  readonly detail: string;
  readonly look: Look;
  readonly state?: State | undefined;
  /** Where it is written; undefined for what is not. */
  readonly location?: Location | undefined;
  readonly hasChildren: boolean;
}

/** The same with what is below it, worked out when somebody opens it. */
export interface Branch extends Omit<OwnershipNode, 'hasChildren'> {
  readonly inner?: (() => readonly Branch[]) | undefined;
}

/** What is asked: a project, on a day. */
export interface Question {
  readonly live: LiveProject;
  readonly day: Day;
}

export function placeIn({ live }: Question, located: Located): Location | undefined {
  return locationOf(live, spanOf(located));
}

/** `3 touchpoints`, `1 touchpoint`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Everything of a project that exactly one party is to be accountable for on a day. */
export function allWork({ live: { graph }, day }: Question): readonly NeedsOwner[] {
  return graph.once(`what needs an owner on ${day}`, () =>
    [...whatNeedsOwner(graph)].filter(work => exists(work, day)),
  );
}

const verdictWords: Readonly<Record<Exclude<Verdict, 'owned'>, string>> = {
  unowned: 'nobody is accountable',
  conflict: 'several are accountable',
  undecided: 'undecided',
  unclear: 'unclear',
};

/** The gravest first: what a thing is coloured by that is not settled in several ways. */
const gravest: readonly Exclude<Verdict, 'owned'>[] = ['unowned', 'conflict', 'unclear', 'undecided'];

/** What is not settled about some work; undefined where one party, or one declared set, answers for it everywhere. */
export function verdictOf({ live: { graph }, day }: Question, work: NeedsOwner): Exclude<Verdict, 'owned'> | undefined {
  const answers = unsettledWork(graph, day).get(work);
  return answers && gravest.find(verdict => answers.some(({ answer }) => answer.verdict === verdict));
}

/** Who answers for some work, in a few words: `VP Product`, `nobody is accountable`, `nobody is accountable in Gulf & Africa`. */
function ownerNote(question: Question, work: NeedsOwner): string {
  const { graph } = question.live;
  const answers = ownership(graph, work, question.day);
  const wrong = verdictOf(question, work);
  if (wrong) {
    const there = answers.filter(({ answer }) => answer.verdict === wrong);
    const regions = there.some(({ everywhere }) => everywhere) ? [] : there.flatMap(({ regions }) => regions);
    return `${verdictWords[wrong]}${inRegions(regions)}`;
  }
  const owners = new Set(answers.map(({ answer }) => partyTitles(answer.parties)));
  return owners.size > 2 ? `${owners.size} owners, by region` : [...owners].join(' / ');
}

/** Some work, with who answers for it behind its title. */
export function workBranch(question: Question, work: NeedsOwner): Branch {
  return {
    key: `${work.kind} ${work.id}`,
    label: label(work),
    note: ownerNote(question, work),
    detail: '',
    look: work.kind,
    state: verdictOf(question, work),
    location: placeIn(question, work),
  };
}

/** Some work below the party that answers for it: with its journey, and the regions if not all. */
export function workOfParty(question: Question, { work, regions }: AnswersFor): Branch {
  const around = work.kind === 'touchpoint' ? label(work.journey) : work.kind;
  return { ...workBranch(question, work), note: `${around}${inRegions(regions)}` };
}

/** What nobody answers for, as a branch of its own at the top; nothing where there is none. */
export function nobodyBranch(question: Question): readonly Branch[] {
  const works = allWork(question).filter(work => verdictOf(question, work) === 'unowned');
  if (works.length === 0) return [];
  return [
    {
      key: 'nobody',
      label: 'Nobody',
      note: String(works.length),
      detail: 'Nobody is accountable for these, in some region at least.',
      look: 'nobody',
      state: 'unowned',
      inner: () => works.map(work => workBranch(question, work)),
    },
  ];
}
