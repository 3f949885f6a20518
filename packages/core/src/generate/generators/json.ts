import type { Generator } from '../generator.ts';
import { toModel } from '../json.ts';

export default {
  name: 'json',
  summary:
    'The whole model for other programs, with who is accountable and why (docs/schema/remit-model-1.schema.json).',
  formats: ['json'],
  generate(occasion, format) {
    if (format !== 'json') throw new Error(`json is not written as ${format}`);
    return [{ path: 'model.json', text: `${JSON.stringify(toModel(occasion), undefined, 2)}\n` }];
  },
} satisfies Generator;
