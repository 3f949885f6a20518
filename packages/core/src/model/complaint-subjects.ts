/** Whom a complaint about something is about. */
import type { Ref } from '../project/fragment.ts';
import type { Day } from '../project/values.ts';
import { claimsFor, partiesOf } from './claims.ts';
import type { Graph } from './graph.ts';
import type { Journey, Party, Touchpoint } from './model.ts';
import { ownership } from './ownership.ts';
import { actorBehind } from './same-actor.ts';
import { isInForce } from './where-and-when.ts';

export interface Subject {
  readonly party: Party;
  /** Otherwise they are responsible: they do the work. */
  readonly isAccountable: boolean;
}

/** Who is accountable for a touchpoint or owns a journey on a day, in any region; and for a touchpoint, who does the work. */
export function subjectsOf(graph: Graph, work: Touchpoint | Journey, day: Day): readonly Subject[] {
  const found: Subject[] = [];
  for (const { answer } of ownership(graph, work, day))
    for (const party of answer.parties) found.push({ party, isAccountable: true });
  for (const claim of claimsFor(graph, work))
    if (claim.letter === 'R' && isInForce(claim, day))
      for (const party of partiesOf(graph, claim) ?? []) found.push({ party, isAccountable: false });
  return found;
}

/** One who investigates and is the subject, or is in one hand with them. */
export interface Tie {
  readonly investigator: Party;
  readonly subject: Subject;
  /** The party or the person that both are. */
  readonly by: Party;
}

/** What ties the first of those who investigate to the subjects; undefined when one of them is independent, or not known. */
export function tieOf(
  graph: Graph,
  investigators: readonly Ref<'Party'>[],
  subjects: readonly Subject[],
  day: Day,
): Tie | undefined {
  let first: Tie | undefined;
  for (const ref of investigators) {
    const investigator = graph.get(ref);
    const tie = investigator && tieOfParty(graph, investigator, subjects, day);
    if (!tie) return undefined;
    first ??= tie;
  }
  return first;
}

export function tieOfParty(graph: Graph, investigator: Party, subjects: readonly Subject[], day: Day): Tie | undefined {
  const commonWith = actorBehind(graph, investigator, day);
  for (const subject of subjects) {
    const by = commonWith(subject.party);
    if (by) return { investigator, subject, by };
  }
  return undefined;
}
