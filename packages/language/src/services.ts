/** Langium's services for Remit: what the grammar leans on, and its parser. Everything about names is core's. */
import { EmptyFileSystem, inject, type LangiumParser, type Module, prepareLangiumParser } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type DefaultSharedModuleContext,
  type LangiumServices,
  type LangiumSharedServices,
  type PartialLangiumServices,
} from 'langium/lsp';
import { RemitGeneratedModule, RemitGeneratedSharedModule } from './generated/module.ts';
import { RemitLexerMessages, RemitMessages } from './messages.ts';
import { recoverByLines } from './recovery.ts';
import { RemitLexer, RemitTokenBuilder } from './tokens.ts';
import { RemitValueConverter } from './values.ts';

export const RemitModule: Module<LangiumServices, PartialLangiumServices> = {
  parser: {
    TokenBuilder: () => new RemitTokenBuilder(),
    Lexer: services => new RemitLexer(services),
    ValueConverter: () => new RemitValueConverter(),
    LangiumParser: (services): LangiumParser => {
      const parser = prepareLangiumParser(services);
      recoverByLines(parser);
      parser.finalize();
      return parser;
    },
    LexerErrorMessageProvider: () => new RemitLexerMessages(),
    ParserErrorMessageProvider: services => new RemitMessages(services),
  },
};

export function createRemitServices(context: DefaultSharedModuleContext = EmptyFileSystem): {
  shared: LangiumSharedServices;
  remit: LangiumServices;
} {
  const shared = inject(createDefaultSharedModule(context), RemitGeneratedSharedModule);
  const remit = inject(createDefaultModule({ shared }), RemitGeneratedModule, RemitModule);
  shared.ServiceRegistry.register(remit);
  return { shared, remit };
}
