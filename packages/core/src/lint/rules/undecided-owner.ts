import { canonical, isUndecided } from '../../model/claims.ts';
import { type Graph, spanOf } from '../../model/graph.ts';
import { type Answerable, type Claim, label, type Region } from '../../model/model.ts';
import { unsettledWork } from '../../model/unsettled.ts';
import { addDays, type Day, daysBetween } from '../../project/values.ts';
import { canAnswer, insertQualifier, lineOf, namesIn, reachOf } from '../claim-edits.ts';
import { nameFor } from '../naming.ts';
import { daysToDecide, journeyOwner, responsibleInside } from '../owner-fixes.ts';
import { inRegions, whatFor } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

export default rule({
  name: 'undecided-owner',
  group: 'ownership',
  level: 'info',
  since: '0.1',
  summary: 'Who is accountable is still to be decided.',
  docs: `
A gap that somebody knows about, with a day on which it will be closed, is better than a name that is wrong. It is shown, so that it is
not forgotten: up to its last day as information, and from then on as a gap like any other.

Name the one accountable as soon as it is settled: a name beside \`undecided\` settles it. Give every open decision a day (\`until\`) and
somebody who decides (\`by\`).
`,
  source: 'Remit: a gap is governance too, as long as it has an end and somebody who closes it.',
  bad: `
role cco "Chief Customer Officer"

responsibility loyalty_desk "Run the loyalty desk" {
  accountable undecided by cco until 2027-01-15 because "Reorganization"
  responsible cco
}
`,
  good: `
role cco "Chief Customer Officer"
role head_loyalty "Head of Loyalty"

responsibility loyalty_desk "Run the loyalty desk" {
  accountable head_loyalty
  responsible cco
}
`,
  check({ graph, day, report }) {
    for (const [claim, { regions, isEverywhere }] of openDecisions(graph, day)) {
      const target = graph.target(claim);
      if (!target) continue;
      const where = isEverywhere ? [] : [...regions];
      const by = claim.undecidedBy && graph.get(claim.undecidedBy);
      const who = by ? ` ${label(by)} decides.` : '';
      report(
        claim.at,
        `Who is accountable for ${whatFor(claim, target)}${inRegions(where)} is undecided${untilWhen(claim, day)}.${who}`,
        { about: target, regions: where, fixes: () => [...setDay(claim, day), ...decide(graph, claim, target, day)] },
      );
    }
  },
});

/** The claims that leave something open on a day, and where. */
function openDecisions(graph: Graph, day: Day) {
  const open = new Map<Claim, { regions: Set<Region>; isEverywhere: boolean }>();
  for (const answers of unsettledWork(graph, day).values()) {
    for (const { answer, regions, everywhere } of answers) {
      if (answer.verdict !== 'undecided') continue;
      for (const { claim, counted } of answer.considered) {
        if (!counted || !isUndecided(claim)) continue;
        const entry = open.get(claim) ?? { regions: new Set(), isEverywhere: false };
        open.set(claim, entry);
        for (const region of regions) entry.regions.add(region);
        if (everywhere) entry.isEverywhere = true;
      }
    }
  }
  return open;
}

function untilWhen({ until }: Claim, day: Day): string {
  if (until === undefined) return ', and no day is set';
  const days = daysBetween(day, until);
  const left = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
  return ` until ${until} (${left}), and nobody is accountable after that`;
}

function setDay(claim: Claim, day: Day): Choice[] {
  const line = lineOf(claim);
  if (claim.until !== undefined || !line) return [];
  const until = addDays(day, daysToDecide);
  return [
    {
      title: `Set a day: ${until}`,
      edits: [insertQualifier(line, `until ${until}`, ['Jointly', 'By', 'In', 'From'])],
    },
  ];
}

/** Names those who do the work, the owner of the journey, or whoever is to decide, in the place of what is undecided. */
function decide(graph: Graph, claim: Claim, target: Answerable, day: Day): Choice[] {
  const line = lineOf(claim);
  const names = line ? namesIn(line) : [];
  if (!line || names.length !== 1 || claim.form === 'party') return [];
  const isWork = target.kind === 'touchpoint' || target.kind === 'responsibility';
  const journey = target.kind === 'journey' ? target : 'journey' in target ? target.journey : undefined;
  const by = graph.get(claim.undecidedBy);
  const candidates = new Set([
    ...(isWork ? responsibleInside(graph, target, day) : []),
    journey && claim.form !== 'owner' ? journeyOwner(graph, journey, day) : undefined,
    by && canonical(graph, by),
  ]);
  const { until } = claim;
  const isFollowed = graph
    .claimsOn(target)
    .some(({ letter, from }) => letter === 'A' && from !== undefined && until !== undefined && from > until);
  const reach = reachOf(isFollowed ? claim : { ...claim, until: undefined });
  const { file } = spanOf(line);
  return [...candidates]
    .filter(canAnswer)
    .slice(0, mostProposals)
    .map(party => ({
      title: `Make ${label(party)} accountable`,
      edits: [
        {
          file,
          start: names[0]!.start,
          end: line.$end,
          text: nameFor(graph, party, 'Party') + reach,
        },
      ],
    }));
}
