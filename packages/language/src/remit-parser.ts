/** Langium's parser with our way to go on after a mistake. */
import type { IToken } from 'chevrotain';
import { type CstNodeBuilder, createParser, type LangiumCoreServices, LangiumParser, type Lexer } from 'langium';
import { Blocks } from './mistakes/blocks.ts';
import { mend } from './mistakes/mending.ts';
import { isEnd } from './mistakes/page.ts';
import { type RecoveringParser, recoverByLines } from './mistakes/recovery.ts';
import type { RemitTokenBuilder } from './tokens.ts';

export class RemitParser extends LangiumParser {
  readonly blocks: Blocks;
  protected override readonly lexer: Lexer;

  constructor(services: LangiumCoreServices) {
    super(services);
    const lexer = services.parser.Lexer;
    const { readings } = services.parser.TokenBuilder as RemitTokenBuilder;
    const blocks = new Blocks(services.Grammar);
    this.blocks = blocks;
    // Comments and blanks have no place in a fragment, and Langium needs long to find theirs in its tree: for each word that
    // begins something it looks through all that stands before, even if there are none.
    this.lexer = {
      definition: lexer.definition,
      tokenize: (text, options) => {
        const result = mend(lexer.tokenize(text, options), {
          text,
          types: lexer.definition,
          readings,
          blocks,
        });
        return { ...result, hidden: [] };
      },
    };
    const { nodeBuilder } = this as unknown as { nodeBuilder: CstNodeBuilder };
    nodeBuilder.addHiddenNodes = () => undefined;
    recoverByLines(this.wrapper as unknown as RecoveringParser, blocks, readings);
    // Only for messages, which name the next word: further ahead, where conditions may go on, there are too many ways to look at.
    Object.assign(this.wrapper, { maxLookahead: 1 });
    createParser(services.Grammar, this, lexer.definition);
    this.finalize();
  }

  /** The tokens of the text that was parsed last. */
  get tokens(): readonly IToken[] {
    return this.wrapper.input.filter(token => !isEnd(token));
  }
}
