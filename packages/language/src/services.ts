/** Langium's services for Remit: what the grammar leans on, and its parser. Everything about names is core's. */
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { RemitGeneratedModule, RemitGeneratedSharedModule } from './generated/module.ts';
import { RemitLexerMessages, RemitMessages } from './mistakes/messages.ts';
import { RemitParser } from './remit-parser.ts';
import { RemitLexer, RemitTokenBuilder } from './tokens.ts';
import { RemitValueConverter } from './value-converter.ts';

const RemitModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: {
    TokenBuilder: () => new RemitTokenBuilder(),
    Lexer: services => new RemitLexer(services),
    ValueConverter: () => new RemitValueConverter(),
    LangiumParser: services => new RemitParser(services),
    LexerErrorMessageProvider: () => new RemitLexerMessages(),
    ParserErrorMessageProvider: () => new RemitMessages(),
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
