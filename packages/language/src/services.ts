/** Langium's services for Remit: what the grammar leans on, and its parser. Everything about names is core's. */
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumParser,
  type Module,
  type PartialLangiumCoreServices,
  prepareLangiumParser,
} from 'langium';
import { RemitGeneratedModule, RemitGeneratedSharedModule } from './generated/module.ts';
import { RemitLexerMessages, RemitMessages } from './messages.ts';
import { recoverByLines } from './recovery.ts';
import { RemitLexer, RemitTokenBuilder } from './tokens.ts';
import { RemitValueConverter } from './values.ts';

export const RemitModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
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

export function createRemitServices(): { remit: LangiumCoreServices } {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), RemitGeneratedSharedModule);
  const remit = inject(createDefaultCoreModule({ shared }), RemitGeneratedModule, RemitModule);
  shared.ServiceRegistry.register(remit);
  return { remit };
}

let services: LangiumCoreServices | undefined;

/** The services, made when somebody needs them first: what can be read without Langium never loads them. */
export function remitServices(): LangiumCoreServices {
  services ??= createRemitServices().remit;
  return services;
}
