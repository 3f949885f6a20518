/** A line above each touchpoint, responsibility, journey and role that sums up who has which letter, and what was found. */
import { partyWithHolder } from '@remit-cx/core/generate/party-words';
import { accountableFor } from '@remit-cx/core/model/accountable-for';
import { canonical, claimsFor } from '@remit-cx/core/model/claims';
import type { Graph } from '@remit-cx/core/model/graph';
import type { Entity, Journey, Letter, Role, Work } from '@remit-cx/core/model/model';
import { ownership } from '@remit-cx/core/model/ownership';
import { entityAt } from '@remit-cx/core/model/read/read';
import { exists, isInForce } from '@remit-cx/core/model/where-and-when';
import type { Day } from '@remit-cx/core/project/values';
import type { CodeLens, Command } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { endOfName } from './occurrences.ts';
import { linesOf, rangeOf } from './places.ts';

/**
 * The lenses of a file, as of a day. Findings are counted in a project that is checked as it is now. While a file has a
 * mistake they stay, so that no line jumps at every letter, but for what may be said where nobody can read it.
 */
export function codeLenses(live: LiveProject, file: string, day: Day): CodeLens[] {
  const fragment = live.project.fragment(file);
  if (!fragment) return [];
  const { graph } = live;
  const counts = findingsIn(live, file);
  const lines = linesOf(fragment);
  return fragment.named.flatMap(node => {
    const entity = entityAt(node);
    const text = entity && summary(graph, entity, day);
    if (!text) return [];
    const found = counts.filter(start => node.$start <= start && start < node.$end).length;
    const title = [text, ...(found ? [`${found} ${found === 1 ? 'finding' : 'findings'}`] : [])].join(' · ');
    // Nothing happens on a click: the line is there to be read.
    const command: Command = { title, command: '' };
    return [{ range: rangeOf(lines, { start: node.$name, end: endOfName(fragment.text, node.$name) }), command }];
  });
}

function findingsIn({ result }: LiveProject, file: string): readonly number[] {
  return (result?.findings ?? []).filter(({ at }) => at.file === file).map(({ at }) => at.start);
}

function summary(graph: Graph, entity: Entity, day: Day): string | undefined {
  switch (entity.kind) {
    case 'touchpoint':
    case 'responsibility':
      return exists(entity, day) ? ofWork(graph, entity, day) : undefined;
    case 'journey':
      return ofJourney(graph, entity, day);
    case 'role':
      return ofRole(graph, entity, day);
    default:
      return undefined;
  }
}

const shown: readonly Letter[] = ['A', 'R', 'C', 'I'];
const notKnown = 'owner not known while a file has a mistake';

/** `1 A · 3 R · owner Head of Care (Greta Lind)` */
function ofWork(graph: Graph, work: Work, day: Day): string {
  const answers = ownership(graph, work, day);
  const parties = new Map<Letter, Set<unknown>>([['A', new Set(answers.flatMap(({ answer }) => answer.parties))]]);
  for (const claim of claimsFor(graph, work)) {
    const party = claim.letter !== 'A' && isInForce(claim, day) ? graph.party(claim) : undefined;
    if (!party) continue;
    const same = parties.get(claim.letter) ?? new Set();
    parties.set(claim.letter, same.add(canonical(graph, party)));
  }
  const letters = shown.flatMap(letter => {
    const count = parties.get(letter)?.size ?? 0;
    return count || (letter === 'A' && !graph.isBroken) ? [`${count} ${letter}`] : [];
  });
  return [...letters, owner(graph, answers, day)].join(' · ');
}

function owner(graph: Graph, answers: ReturnType<typeof ownership>, day: Day): string {
  const [first, ...others] = answers;
  if (others.length) return `differs in ${answers.length} groups of regions`;
  const { verdict, parties } = first!.answer;
  if (verdict === 'owned') return `owner ${parties.map(party => partyWithHolder(graph, party, day)).join(' and ')}`;
  if (verdict === 'unowned' && graph.isBroken) return notKnown;
  return {
    unowned: 'nobody is accountable',
    conflict: 'several are accountable',
    undecided: 'undecided',
    unclear: 'unclear',
  }[verdict];
}

function ofJourney(graph: Graph, journey: Journey, day: Day): string | undefined {
  const touchpoints = [...journey.touchpoints, ...journey.stages.flatMap(({ touchpoints }) => touchpoints)].filter(
    each => exists(each, day),
  );
  if (touchpoints.length === 0) return undefined;
  const count = `${touchpoints.length} ${touchpoints.length === 1 ? 'touchpoint' : 'touchpoints'}`;
  if (graph.isBroken) return count;
  const owned = touchpoints.filter(each =>
    ownership(graph, each, day).every(({ answer }) => answer.verdict === 'owned'),
  );
  return `${count}, ${owned.length} with an owner`;
}

function ofRole(graph: Graph, role: Role, day: Day): string | undefined {
  const count = accountableFor(graph, day).get(role)?.length ?? 0;
  return count ? `accountable for ${count}` : undefined;
}
