import { list } from '../read.ts';
import { toRuleList } from '../rules.ts';

export const outputs = () => [
  { path: 'packages/core/src/lint/all.ts', text: toRuleList(list('packages/core/src/lint/rules')) },
];
