/** Where customers pass from one touchpoint to the next, and from one of us to another. */

import type { Graph } from '../../model/graph.ts';
import { type Lettered, lettersOn } from '../../model/letters.ts';
import type { Handoff } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { letterWords } from '../../model/raci-scheme.ts';
import { regionsOf } from '../../model/where-and-when.ts';
import { descriptionOf } from '../../project/fragment.ts';
import type { Day } from '../../project/values.ts';
import type { Occasion } from '../generator.ts';
import { type Block, compactTable, type Inline, joined, lines, md } from '../markdown.ts';
import { partyTitle, partyWithHolder } from '../party-words.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { titleWithJourney } from '../raci-words.ts';
import { linkText } from '../title-cell.ts';

/** A table of handoffs; of one that names what is not known, its title. */
export function handoffTable({ graph, day }: Pick<Occasion, 'graph' | 'day'>, handoffs: readonly Handoff[]): Block {
  return compactTable(
    ['Handoff', 'From', 'To', 'Answers for it', 'Does it', 'Who else', 'What is passed on', 'Within'],
    inSourceOrder(handoffs).map(handoff => {
      const [from, to] = [graph.get(handoff.source), graph.get(handoff.target)];
      const owners = [...new Set(ownership(graph, handoff, day).flatMap(({ answer }) => answer.parties))];
      const who: Inline = owners.length
        ? joined(owners.map(owner => partyWithHolder(graph, owner, day)))
        : md`**nobody**`;
      const does = lettered(graph, handoff, day, ({ letter }) => letter === 'R');
      const others = lettered(graph, handoff, day, ({ letter }) => letter !== 'R' && letter !== 'A');
      const description = descriptionOf(handoff.node);
      return [
        joined(
          [
            ...(handoff.title === undefined ? [] : [md`**${handoff.title}**`]),
            ...(description === undefined ? [] : [md`*${description}*`]),
            ...handoff.links.map(linkText),
          ],
          '<br>',
        ),
        from ? titleWithJourney(from) : handoff.source.text,
        to ? titleWithJourney(to) : handoff.target.text,
        who,
        joined(does.map(({ party }) => partyTitle(party))),
        joined(others.map(({ letter, party }) => `${partyTitle(party)} (${letterWords[letter]})`)),
        lines(handoff.passes),
        handoff.within ?? '',
      ];
    }),
  );
}

/** Who has some letters for a handoff, in whatever region, each once. */
function lettered(graph: Graph, handoff: Handoff, day: Day, isWanted: (one: Lettered) => boolean): readonly Lettered[] {
  const regions = regionsOf(graph, handoff);
  const found = (regions.length ? regions : [undefined]).flatMap(region => lettersOn(graph, handoff, region, day));
  return [
    ...new Map(found.filter(isWanted).map(one => [`${one.letter} ${one.party.kind} ${one.party.id}`, one])).values(),
  ];
}
