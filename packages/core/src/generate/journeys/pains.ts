/** What hurts customers on a journey, and what could be better. */
import { type Journey, label } from '../../model/model.ts';
import { type Block, compactTable, heading, lines } from '../markdown.ts';

/** A table of the touchpoints that say so; nothing when none does. */
export function pains({ touchpoints, stages }: Journey): Block[] {
  const all = [...touchpoints, ...stages.flatMap(stage => stage.touchpoints)];
  const some = all.filter(({ irritants, opportunities }) => irritants.length + opportunities.length);
  if (some.length === 0) return [];
  return [
    heading(2, 'What hurts, and what could be better'),
    compactTable(
      ['Touchpoint', 'What hurts', 'What could be better'],
      some.map(touchpoint => [label(touchpoint), lines(touchpoint.irritants), lines(touchpoint.opportunities)]),
    ),
  ];
}
