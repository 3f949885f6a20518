/** Decision rights by band: up to which amount who decides, and who else has a say. */
import { inRegions } from '../../lint/ownership-words.ts';
import type { Graph } from '../../model/graph.ts';
import { lettersOn } from '../../model/letters.ts';
import { type Decision, type DecisionRight, type Letter, label, type Region } from '../../model/model.ts';
import { regionsHere } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { type DecisionBand, decisionBands, limitsText, otherRights } from '../decision-table.ts';
import { compactTable, type Inline, joined, md, paragraph, type Row } from '../markdown.ts';
import { criticalMark } from '../marks.ts';
import { partyTitle, partyTitles } from '../party-words.ts';
import { during } from '../period-words.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { titleCell } from '../title-cell.ts';
import type { Section } from './section.ts';

const others = ['driver', 'recommend', 'agree', 'input', 'perform'] as const;
/** The letters that somebody may have for a decision, with the head of their column. */
const letters: readonly (readonly [letter: Letter, head: string])[] = [
  ['A', 'Accountable'],
  ['R', 'Responsible'],
  ['S', 'Supports'],
  ['V', 'Verifies'],
  ['G', 'Signs'],
  ['C', 'Is asked'],
  ['I', 'Is told'],
  ['O', 'Is left out'],
];

export const decisions: Section = {
  name: 'decisions',
  title: 'Decision rights',
  write({ graph, day }) {
    const all = inSourceOrder(graph.all('decision'));
    if (all.length === 0) return [paragraph('No decision is declared.')];
    return [
      paragraph(
        `Each decision has one decider for each band. Whoever must agree can stop it; whoever gives input is heard before.${isDriven(all) ? ' Whoever drives it sees to it that it is made.' : ''}`,
      ),
      compactTable(
        [
          'Decision',
          'Band',
          'Decides',
          'Drives',
          'Recommends',
          'Must agree',
          'Gives input',
          'Carries out',
          ...letters.map(([, head]) => head),
          'Goes on to',
        ],
        all.flatMap(decision => rows(graph, decision, day)),
      ),
    ];
  },
};

function isDriven(all: readonly Decision[]): boolean {
  return all.some(({ rights }) => rights.some(({ right }) => right === 'driver'));
}

function rows(graph: Graph, decision: Decision, day: Day): Row[] {
  const bands = [...Map.groupBy(decisionBands(graph, decision, day), ({ amount }) => amount)].map(([amount, same]) => ({
    amount: amount || 'any',
    who: joined(same.map(deciders), '; '),
  }));
  const target = graph.get(decision.escalatesTo);
  const title = titleCell(decision, [
    ...(decision.isCritical ? [md`${criticalMark} critical`] : []),
    ...decision.when.map(when => md`*${when}*`),
    ...decision.controls.map(control => md`Control: ${control}`),
    ...(decision.lastReviewed ? [md`Last reviewed ${decision.lastReviewed.value}`] : []),
  ]);
  const [first, ...rest] = bands.length ? bands : [{ amount: '', who: md`**nobody decides**` }];
  const rights = [
    ...others.map(right => whoHas(graph, decision, right, day)),
    ...letters.map(([letter]) => whoHasLetter(graph, decision, letter, day)),
  ];
  const all = [
    [title, first!.amount, first!.who, ...rights, target ? label(target) : ''],
    ...rest.map(({ amount, who }) => ['', amount, who, ...rights.map(() => ''), '']),
  ];
  return all.map(cells => ({ cells, subject: decision }));
}

function deciders({ parties, regions, right }: DecisionBand): string {
  const until = right.until === undefined ? '' : during(right);
  const because = right.because === undefined ? '' : ` (${right.because})`;
  return `${partyTitles(parties)}${inRegions(regions)}${until}${because}`;
}

/** Everybody with another right than to decide, with its regions and limits. */
function whoHas(graph: Graph, decision: Decision, right: DecisionRight['right'], day: Day): Inline {
  return joined(
    otherRights(decision, right, day).flatMap(one =>
      graph
        .getAll(one.parties)
        .map(party => `${partyTitle(party)}${inRegions(graph.getAll(one.regions))}${limitsText(one)}`),
    ),
    '; ',
  );
}

/** Everybody with a letter, with the regions where it is not everywhere. */
function whoHasLetter(graph: Graph, decision: Decision, letter: Letter, day: Day): Inline {
  const regions: readonly (Region | undefined)[] = regionsHere(graph).length ? regionsHere(graph) : [undefined];
  const found = regions.flatMap(region =>
    lettersOn(graph, decision, region, day)
      .filter(one => one.letter === letter)
      .map(({ party }) => ({ party, region })),
  );
  return joined(
    [...Map.groupBy(found, ({ party }) => party)].map(([party, at]) => {
      const where = at.length === regions.length ? [] : at.flatMap(({ region }) => region ?? []);
      return `${partyTitle(party)}${inRegions(where)}`;
    }),
    '; ',
  );
}
