/** Who holds a role, with how much of the time and how to reach them; and who acts where nobody does. */
import { label, type Person, type Role } from '../../model/model.ts';
import { isInForce } from '../../model/where-and-when.ts';
import type { Occasion } from '../generator.ts';
import { type Inline, inline, joined, md, plain } from '../markdown.ts';
import { actsToday } from '../party-words.ts';
import { during } from '../period-words.ts';
import { shareText } from '../who/tasks.ts';
import type { Carded } from './cards.ts';

/** Lines for the head of a card; nothing for parties that nobody holds. */
export function holderLines({ graph, day }: Pick<Occasion, 'graph' | 'day'>, card: Carded): readonly Inline[] {
  if (card.kind !== 'role' || !card.holdings) return [];
  const inForce = card.holdings.filter(holding => isInForce(holding, day));
  const later = card.holdings.filter(({ from }) => from !== undefined && day < from);
  const said = (holdings: Role['holdings'] & object) =>
    holdings.flatMap(holding => {
      const person = graph.get(holding.person);
      return person?.kind === 'person'
        ? [md`${label(person)}${plain(during(holding))}${shareText(graph, person, card, day)}${reach(person)}`]
        : [];
    });
  const held = said(inForce);
  const acting = actsToday(graph, card, day);
  return [
    md`**Held by:** ${held.length ? joined(held, '; ') : 'nobody'}`,
    ...(held.length === 0 && acting !== '' && acting !== 'vacant' ? [md`**Exercised by:** ${acting}`] : []),
    ...(said(later).length ? [md`**To come:** ${joined(said(later), '; ')}`] : []),
  ];
}

function reach({ email, handle }: Person): Inline {
  const ways = [email, handle].filter(way => way !== undefined);
  return ways.length ? md` (${joined(ways)})` : inline('');
}
