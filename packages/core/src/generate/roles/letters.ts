/** What a party answers for, does, is asked and is told: letter by letter, journey by journey. */
import type { Letter } from '../../model/model.ts';
import { andList } from '../../project/names.ts';
import { type Block, heading, type Inline, joined, list, md } from '../markdown.ts';
import type { LetteredWork, PartyAnswer } from '../who/answer.ts';

const titles: Readonly<Record<Letter, string>> = {
  A: 'Answers for (accountable)',
  R: 'Does (responsible)',
  S: 'Helps with (support)',
  V: 'Checks (verifier)',
  G: 'Signs (signatory)',
  C: 'Is asked before (consulted)',
  I: 'Is told after (informed)',
  O: 'Is left out of (omitted)',
};

export function letterBlocks({ letters }: PartyAnswer): Block[] {
  return letters.flatMap(({ letter, work }) => [heading(2, titles[letter]), list(groupsOf(work).map(groupLine))]);
}

interface Group {
  readonly title: string;
  readonly work: readonly LetteredWork[];
}

/** Touchpoints by their journey, in order, a journey itself first; then responsibilities and decisions. */
function groupsOf(work: readonly LetteredWork[]): readonly Group[] {
  const byTitle = Map.groupBy(work, ({ kind, journey }) => {
    if (journey) return journey.title;
    return kind === 'journey' ? 'Journeys, from end to end' : kind === 'decision' ? 'Decisions' : 'Responsibilities';
  });
  return [...byTitle].map(([title, work]) => ({ title, work }));
}

function groupLine({ title, work }: Group): Inline {
  const things = work.map(({ title, regions }) => `${title}${regions.length ? ` (in ${andList(regions)})` : ''}`);
  return md`**${title}:** ${joined(things, '; ')}`;
}
