/** The grammar, as Langium has just written it. */
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  type GrammarAST,
  inject,
} from 'langium';
import { RemitGeneratedModule, RemitGeneratedSharedModule } from '../../packages/language/src/generated/module.ts';

export function readGrammar(): GrammarAST.Grammar {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), RemitGeneratedSharedModule);
  return inject(createDefaultCoreModule({ shared }), RemitGeneratedModule).Grammar;
}
