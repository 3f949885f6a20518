/** Langium's parser with our way to go on after a mistake. */
import type { IToken } from 'chevrotain';
import { type CstNodeBuilder, createParser, type LangiumCoreServices, LangiumParser, type Lexer } from 'langium';
import type { Blocks } from './blocks.ts';
import { isEnd } from './page.ts';
import { type RecoveringParser, recoverByLines } from './recovery.ts';
import type { RemitLexer, RemitTokenBuilder } from './tokens.ts';

export class RemitParser extends LangiumParser {
  readonly blocks: Blocks;
  protected override readonly lexer: Lexer;

  constructor(services: LangiumCoreServices) {
    super(services);
    const lexer = services.parser.Lexer as RemitLexer;
    this.blocks = lexer.blocks;
    // Comments and blanks have no place in a fragment, and Langium needs long to find theirs in its tree: for each word that
    // begins something it looks through all that stands before, even if there are none.
    this.lexer = {
      definition: lexer.definition,
      tokenize: (text, options) => ({ ...lexer.tokenize(text, options), hidden: [] }),
    };
    const { nodeBuilder } = this as unknown as { nodeBuilder: CstNodeBuilder };
    nodeBuilder.addHiddenNodes = () => undefined;
    const { readings } = services.parser.TokenBuilder as RemitTokenBuilder;
    recoverByLines(this.wrapper as unknown as RecoveringParser, this.blocks, readings);
    createParser(services.Grammar, this, lexer.definition);
    this.finalize();
  }

  /** The tokens of the text that was parsed last. */
  get tokens(): readonly IToken[] {
    return this.wrapper.input.filter(token => !isEnd(token));
  }
}
