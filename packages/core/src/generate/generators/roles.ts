import type { Generator } from '../generator.ts';
import { cardPage } from '../roles/card-page.ts';
import { cardPath, cardsOf } from '../roles/cards.ts';
import { overviewPage } from '../roles/overview-page.ts';

export default {
  name: 'roles',
  summary: 'A card for each role: what it answers for, does, decides and may do, who holds it; and one page of all.',
  formats: ['md'],
  generate(occasion, format) {
    if (format !== 'md') throw new Error(`roles are not written as ${format}`);
    return [
      { path: 'roles.md', text: overviewPage(occasion) },
      ...cardsOf(occasion.graph).map(card => ({ path: cardPath(card), text: cardPage(occasion, card) })),
    ];
  },
} satisfies Generator;
