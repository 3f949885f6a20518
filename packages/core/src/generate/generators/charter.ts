import { charterPage } from '../charter/charter-page.ts';
import type { Generator } from '../generator.ts';
import { inSourceOrder } from '../raci-columns.ts';

export default {
  name: 'charter',
  summary:
    'The governance charter, ready to sign: the model and what covers its blind spots, forums, decisions, metrics, RACI.',
  formats: ['md'],
  generate(occasion, format) {
    if (format !== 'md') throw new Error(`charter is not written as ${format}`);
    return inSourceOrder(occasion.graph.all('charter')).map(charter => ({
      path: `${charter.name}.md`,
      text: charterPage(occasion, charter),
    }));
  },
} satisfies Generator;
