import { read } from '../read.ts';
import { toSyntax } from '../syntax.ts';

export const outputs = () => [
  {
    path: 'packages/core/src/project/syntax.ts',
    text: toSyntax(read('packages/language/src/generated/ast.ts'), read('packages/language/src/remit.langium')),
  },
];
