/** What the rules report that count who does some work, who is asked and who is told. */
import { type Crowd, crowdOver } from '../model/crowd.ts';
import { type Crowding, crowdedWork } from '../model/letter-index.ts';
import type { Work } from '../model/model.ts';
import { claimant, howMany, inRegions, letterSays, whatIsDone } from './ownership-words.ts';
import type { Choice, Context, OptionSpec } from './rule.ts';

/** More places than this are not shown beside the one that is reported. */
const mostPlaces = 5;

/** How many may be asked about one piece of work where a project sets no other number. No source gives a figure. */
export const mostConsulted = 3;

const words: Readonly<Record<Crowding, string>> = {
  R: 'responsible (R) for',
  C: 'consulted (C) about',
  I: 'informed (I) about',
};

/** Reports the touchpoints and responsibilities for which more than `max` parties have a letter, each with its ways out. */
export function reportCrowds(
  { graph, day, options: { max }, report }: Context<{ readonly max: OptionSpec }>,
  letter: Crowding,
  fixes: (work: Work, crowd: Crowd) => readonly Choice[],
): void {
  for (const work of crowdedWork(graph, letter, max, day)) {
    const crowd = crowdOver(graph, work, letter, max, day);
    if (!crowd) continue;
    const { parties, regions } = crowd;
    const where = inRegions(regions);
    report(work, `${howMany(parties.size)} are ${words[letter]} ${whatIsDone(work)}${where}, more than ${max}.`, {
      about: work,
      regions,
      related: [...parties.values()]
        .slice(0, mostPlaces)
        .map(([claim]) => ({ at: claim!.at, message: `${claimant(graph, claim!)} ${letterSays[letter]} it.` })),
      fixes: () => fixes(work, crowd),
    });
  }
}
