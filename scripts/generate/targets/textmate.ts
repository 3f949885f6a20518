import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import { RemitGeneratedModule, RemitGeneratedSharedModule } from '../../../packages/language/src/generated/module.ts';
import { toTextMate } from '../textmate.ts';

export function outputs() {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), RemitGeneratedSharedModule);
  const { Grammar } = inject(createDefaultCoreModule({ shared }), RemitGeneratedModule);
  return [{ path: 'syntaxes/remit.tmLanguage.json', text: toTextMate(Grammar) }];
}
