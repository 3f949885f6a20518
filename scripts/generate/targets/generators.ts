import { list } from '../read.ts';
import { toValueList } from '../value-list.ts';

const files = list('packages/core/src/generate/generators');

export const outputs = () => [
  {
    path: 'packages/core/src/generate/all.ts',
    text: toValueList({ folder: 'generators', files, type: 'Generator', from: './generator.ts', name: 'generators' }),
  },
];
