/** One mistake with everything around it that a sentence may speak of. */
import type { SyntaxProblem } from '@remit-cx/core/project/fragment';
import type { IToken } from 'chevrotain';
import type { Blocks } from './blocks.ts';
import { shortened } from './messages.ts';
import type { Page } from './page.ts';

/** What the parser expected in which rule of the grammar, and the index of the token that it met; past the last one, the file ends. */
export interface Mistake {
  readonly rule: string;
  readonly expected: readonly string[];
  readonly actual: number;
}

export interface Scene extends Mistake {
  readonly page: Page;
  readonly blocks: Blocks;
  /** What stands where something else was expected; undefined at the end of the file. */
  readonly wrong: IToken | undefined;
  readonly previous: IToken | undefined;
  /** Whether the wrong token stands on the line of the one before it. */
  readonly isInLine: boolean;
  /** A token as the author wrote it, which a repair may have changed. */
  source(token: IToken): string;
  /** A token as it is shown in a sentence. */
  show(token: IToken): string;
}

export function toScene(mistake: Mistake, page: Page, text: string, blocks: Blocks): Scene {
  const wrong = page.tokens[mistake.actual];
  const source = (token: IToken) => text.slice(token.startOffset, token.endOffset! + 1);
  return {
    ...mistake,
    page,
    blocks,
    wrong,
    previous: page.tokens[mistake.actual - 1],
    isInLine: wrong !== undefined && mistake.actual > 0 && !page.isFirst(mistake.actual),
    source,
    show: token => `\`${shortened(source(token))}\``,
  };
}

/** A problem with the words from one token to another. */
export function at(from: IToken, message: string, to: IToken = from): SyntaxProblem {
  return { start: from.startOffset, end: to.endOffset! + 1, message };
}

/**
 * At the wrong token where it stands in the line, and the sentence may go on with ", not by ..."; else at the token before
 * it, after which something is missing.
 */
export function after({ wrong, previous, isInLine, show }: Scene, sentence: (not: string) => string): SyntaxProblem {
  if (wrong && (!previous || (isInLine && wrong.image !== '}'))) return at(wrong, sentence(`, not by ${show(wrong)}`));
  return at(previous!, sentence(''));
}
