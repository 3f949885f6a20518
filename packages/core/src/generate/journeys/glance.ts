/** The touchpoints of a journey at a glance, stage by stage. */
import { inRegions } from '../../lint/ownership-words.ts';
import type { Graph } from '../../model/graph.ts';
import { type Journey, label, type Touchpoint } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { isLive } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { volumeText } from '../fields/work.ts';
import type { Occasion } from '../generator.ts';
import { type Block, compactTable, heading, type Inline, joined, md, paragraph } from '../markdown.ts';
import { markLegend, marksOf } from '../marks.ts';
import { partyTitles } from '../party-words.ts';

/** A table of what customers meet on the day, and what its marks mean. */
export function glance({ graph, day }: Occasion, journey: Journey): Block[] {
  const awake = (all: readonly Touchpoint[]) => all.filter(touchpoint => isLive(touchpoint, day));
  const row = (touchpoint: Touchpoint) => rowOf(graph, touchpoint, day);
  const rows = [
    ...awake(journey.touchpoints).map(row),
    ...journey.stages.flatMap(stage => {
      const own = awake(stage.touchpoints);
      return own.length ? [[md`*${label(stage)}*`, '', '', '', '', '', ''], ...own.map(row)] : [];
    }),
  ];
  if (rows.length === 0) return [paragraph('No touchpoint is declared.')];
  const all = awake([...journey.touchpoints, ...journey.stages.flatMap(({ touchpoints }) => touchpoints)]);
  const marks = markLegend(all).map(([mark, meaning]) => `${mark} ${meaning}`);
  return [
    heading(2, 'At a glance'),
    compactTable(
      ['Touchpoint', 'Channel', 'Accountable', 'How often', 'Measured by', 'Where we listen', 'Last reviewed'],
      rows,
    ),
    ...(marks.length ? [paragraph(joined(marks, ' · '))] : []),
  ];
}

function rowOf(graph: Graph, touchpoint: Touchpoint, day: Day): (string | Inline)[] {
  const { channels, volume, measuredBy, listensTo } = touchpoint;
  return [
    joined([md`**${label(touchpoint)}**`, ...marksOf(touchpoint)], ' '),
    channels.join(', '),
    accountable(graph, touchpoint, day),
    volume ? volumeText(volume) : '',
    joined(graph.getAll(measuredBy).map(label)),
    joined(graph.getAll(listensTo).map(label)),
    touchpoint.lastReviewed?.value ?? '',
  ];
}

/** Who is accountable, with the regions where it is not the same everywhere; in bold where that is not settled. */
function accountable(graph: Graph, touchpoint: Touchpoint, day: Day): Inline {
  return joined(
    ownership(graph, touchpoint, day).map(({ regions, everywhere, answer: { verdict, parties } }) => {
      const where = everywhere ? '' : inRegions(regions);
      switch (verdict) {
        case 'owned':
          return `${partyTitles(parties)}${parties.length > 1 ? ', jointly' : ''}${where}`;
        case 'conflict':
          return md`**${`${partyTitles(parties)} are accountable${where}`}**`;
        case 'undecided':
          return md`**${`undecided${where}`}**`;
        default:
          return md`**${`nobody${where}`}**`;
      }
    }),
    '; ',
  );
}
