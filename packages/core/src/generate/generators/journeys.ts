import type { Journey } from '../../model/model.ts';
import type { Generator } from '../generator.ts';
import { journeysInOrder } from '../journey-order.ts';
import { journeyPage } from '../journeys/journey-page.ts';
import { overviewPage } from '../journeys/overview-page.ts';

export default {
  name: 'journeys',
  summary: 'A page for each journey with all that is written of its touchpoints, and one of what runs through all.',
  formats: ['md'],
  generate(occasion, format) {
    if (format !== 'md') throw new Error(`journeys are not written as ${format}`);
    const pathOf = ({ name }: Journey) => `journeys/${name}.md`;
    return [
      { path: 'journeys.md', text: overviewPage(occasion, pathOf) },
      ...journeysInOrder(occasion.graph).map(journey => ({
        path: pathOf(journey),
        text: journeyPage(occasion, journey),
      })),
    ];
  },
} satisfies Generator;
