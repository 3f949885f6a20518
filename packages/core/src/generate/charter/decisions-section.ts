/** Decision rights by band: up to which amount who decides, and who else has a say. */
import { inRegions } from '../../lint/ownership-words.ts';
import type { Graph } from '../../model/graph.ts';
import { type Decision, type DecisionRight, label } from '../../model/model.ts';
import type { Day } from '../../project/values.ts';
import { type DecisionBand, decisionBands, limitsText, otherRights } from '../decision-table.ts';
import { compactTable, type Inline, joined, md, paragraph } from '../markdown.ts';
import { partyTitle, partyTitles } from '../party-words.ts';
import { during } from '../period-words.ts';
import { inSourceOrder } from '../raci-columns.ts';
import type { Section } from './section.ts';

const others = ['recommend', 'agree', 'input', 'perform'] as const;

export const decisions: Section = {
  name: 'decisions',
  title: 'Decision rights',
  write({ graph, day }) {
    const all = inSourceOrder(graph.all('decision'));
    if (all.length === 0) return [paragraph('No decision is declared.')];
    return [
      paragraph(
        'Each decision has one decider for each band. Whoever must agree can stop it; whoever gives input is heard before.',
      ),
      compactTable(
        ['Decision', 'Band', 'Decides', 'Recommends', 'Must agree', 'Gives input', 'Carries out', 'Goes on to'],
        all.flatMap(decision => rows(graph, decision, day)),
      ),
    ];
  },
};

function rows(graph: Graph, decision: Decision, day: Day): (string | Inline)[][] {
  const bands = [...Map.groupBy(decisionBands(graph, decision, day), ({ amount }) => amount)].map(([amount, same]) => ({
    amount: amount || 'any',
    who: joined(same.map(deciders), '; '),
  }));
  const target = graph.get(decision.escalatesTo);
  const title = joined([md`**${label(decision)}**`, ...decision.when.map(when => md`*${when}*`)], '<br>');
  const [first, ...rest] = bands.length ? bands : [{ amount: '', who: md`**nobody decides**` }];
  const rights = others.map(right => whoHas(graph, decision, right, day));
  return [
    [title, first!.amount, first!.who, ...rights, target ? label(target) : ''],
    ...rest.map(({ amount, who }) => ['', amount, who, ...others.map(() => ''), '']),
  ];
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
