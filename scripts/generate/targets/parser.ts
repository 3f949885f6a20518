import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import { RemitGeneratedModule, RemitGeneratedSharedModule } from '../../../packages/language/src/generated/module.ts';
import { toParser, toTokenTable } from '../parser.ts';

export function outputs() {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), RemitGeneratedSharedModule);
  const { Grammar } = inject(createDefaultCoreModule({ shared }), RemitGeneratedModule);
  const folder = 'packages/language/src/generated';
  return [
    { path: `${folder}/token-table.ts`, text: toTokenTable(Grammar) },
    { path: `${folder}/fast-parser.ts`, text: toParser(Grammar) },
  ];
}
