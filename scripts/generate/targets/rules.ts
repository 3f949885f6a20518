import { list } from '../read.ts';
import { toValueList } from '../value-list.ts';

const files = list('packages/core/src/lint/rules');

export const outputs = () => [
  {
    path: 'packages/core/src/lint/all.ts',
    text: toValueList({ folder: 'rules', files, type: 'Rule', from: './rule.ts', name: 'rules' }),
  },
];
