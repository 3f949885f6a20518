/** Decision rights by band: up to which amount who decides, and who else has a say. */

import { inRegions } from '../../lint/ownership-words.ts';
import { scalesOf } from '../../model/decision-bands.ts';
import type { Graph } from '../../model/graph.ts';
import { type Decision, type DecisionRight, label, type Region } from '../../model/model.ts';
import { isInForce } from '../../model/ownership.ts';
import { type Amount, type Day, hoursIn, printAmount } from '../../project/values.ts';
import { type Inline, joined, md, paragraph, table } from '../markdown.ts';
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
      table(
        ['Decision', 'Band', 'Decides', 'Recommends', 'Must agree', 'Gives input', 'Carries out', 'Goes on to'],
        all.flatMap(decision => rows(graph, decision, day)),
      ),
    ];
  },
};

function rows(graph: Graph, decision: Decision, day: Day): (string | Inline)[][] {
  const bands = bandsOf(graph, decision, day);
  const target = graph.get(decision.escalatesTo);
  const title = joined([md`**${label(decision)}**`, ...decision.when.map(when => md`*${when}*`)], '<br>');
  const [first, ...rest] = bands.length ? bands : [{ text: '', who: md`**nobody decides**` }];
  return [
    [
      title,
      first!.text,
      first!.who,
      ...others.map(right => whoHas(graph, decision, right, day)),
      target ? label(target) : '',
    ],
    ...rest.map(({ text, who }) => ['', text, who, ...others.map(() => ''), '']),
  ];
}

/** Everybody with another right than to decide, with its regions and dates. */
function whoHas(graph: Graph, { rights }: Decision, right: DecisionRight['right'], day: Day): Inline {
  const found = rights.filter(one => one.right === right && isInForce(one, day));
  return joined(
    found.flatMap(one =>
      graph
        .getAll(one.parties)
        .map(party => `${partyTitle(party)}${inRegions(graph.getAll(one.regions))}${limits(one)}`),
    ),
    '; ',
  );
}

function limits({ above, upTo }: DecisionRight): string {
  return `${above ? ` above ${printAmount(above.value)}` : ''}${upTo ? ` up to ${printAmount(upTo.value)}` : ''}`;
}

interface PrintedBand {
  readonly text: string;
  readonly who: Inline;
}

/**
 * The bands, lowest first. The lower end is where the band below ends, which may differ from region to region; bands that
 * are the same in several regions stand together.
 */
function bandsOf(graph: Graph, decision: Decision, day: Day): PrintedBand[] {
  const regions: readonly (Region | undefined)[] = graph.all('region').length ? graph.all('region') : [undefined];
  const found = new Map<string, { right: DecisionRight; low: number; high: number; unit: string; in: Region[] }>();
  for (const region of regions) {
    for (const { unit, bands } of scalesOf(graph, decision, region, day)) {
      for (const { right, low, high } of bands) {
        const key = [decision.rights.indexOf(right), low, unit].join(' ');
        const band = found.get(key) ?? { right, low, high, unit, in: [] };
        if (region) band.in.push(region);
        found.set(key, band);
      }
    }
  }
  const banded = new Set([...found.values()].map(({ right }) => right));
  const free = decision.rights.filter(right => right.right === 'decide' && isInForce(right, day) && !banded.has(right));
  const sorted = [...found.values()].sort((a, b) =>
    a.unit === b.unit ? a.low - b.low || a.high - b.high : a.unit < b.unit ? -1 : 1,
  );
  const printed = [
    ...free.map(right => ({ text: 'any', who: decider(graph, right, graph.getAll(right.regions)) })),
    ...sorted.map(band => ({
      text: bandText(decision, band),
      who: decider(graph, band.right, band.in.length === regions.length ? [] : band.in),
    })),
  ];
  return [...Map.groupBy(printed, ({ text }) => text)].map(([text, same]) => ({
    text,
    who: joined(
      same.map(({ who }) => who),
      '; ',
    ),
  }));
}

function decider(graph: Graph, right: DecisionRight, regions: readonly Region[]): Inline {
  const because = right.because === undefined ? '' : `, because ${right.because}`;
  const until = right.until === undefined ? '' : during(right);
  return joined([`${partyTitles(graph.getAll(right.parties))}${inRegions(regions)}${until}${because}`]);
}

function bandText(decision: Decision, { right, low }: { right: DecisionRight; low: number }): string {
  const amounts = decision.rights.flatMap(({ above, upTo }) => [above, upTo]).flatMap(at => (at ? [at.value] : []));
  const lowest = low > 0 ? amounts.find(amount => sizeOf(amount) === low) : undefined;
  const text = `${lowest ? `above ${printAmount(lowest)}` : ''}${right.upTo ? ` up to ${printAmount(right.upTo.value)}` : ''}`;
  return text.trim() || 'any amount';
}

function sizeOf(amount: Amount): number {
  return amount.unit === 'time' ? amount.value * hoursIn[amount.of] : amount.value;
}
