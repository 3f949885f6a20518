/** Where customers pass from one touchpoint to the next, and from one of us to another. */
import type { Handoff } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import type { Occasion } from '../generator.ts';
import { type Block, compactTable, type Inline, joined, lines, md } from '../markdown.ts';
import { partyWithHolder } from '../party-words.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { titleWithJourney } from '../raci-words.ts';
import { linkText } from '../title-cell.ts';

/** A table of handoffs; of one that names what is not known, its title. */
export function handoffTable({ graph, day }: Pick<Occasion, 'graph' | 'day'>, handoffs: readonly Handoff[]): Block {
  return compactTable(
    ['Handoff', 'From', 'To', 'Answers for it', 'What is passed on', 'Within'],
    inSourceOrder(handoffs).map(handoff => {
      const [from, to] = [graph.get(handoff.source), graph.get(handoff.target)];
      const owners = [...new Set(ownership(graph, handoff, day).flatMap(({ answer }) => answer.parties))];
      const who: Inline = owners.length
        ? joined(owners.map(owner => partyWithHolder(graph, owner, day)))
        : md`**nobody**`;
      return [
        joined(
          [...(handoff.title === undefined ? [] : [md`**${handoff.title}**`]), ...handoff.links.map(linkText)],
          '<br>',
        ),
        from ? titleWithJourney(from) : handoff.source.text,
        to ? titleWithJourney(to) : handoff.target.text,
        who,
        lines(handoff.passes),
        handoff.within ?? '',
      ];
    }),
  );
}
