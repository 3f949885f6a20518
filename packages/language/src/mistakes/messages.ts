/**
 * What is wrong, for those who write. The lexer's sentences are complete here. Of the parser's mistakes only what it expected
 * is known while it parses, and Chevrotain carries it as a text: `expectedIn` reads it again, and sentences.ts makes a
 * sentence of it when the whole file has been read.
 */
import type { TokenType } from 'chevrotain';
import { AbstractParserErrorMessageProvider, DefaultLexerErrorMessageProvider } from 'langium';

/** Says what the parser expected: the names of tokens, one a line. */
export class RemitMessages extends AbstractParserErrorMessageProvider {
  override buildMismatchTokenMessage({ expected }: { expected: TokenType }): string {
    return expected.name;
  }

  override buildNotAllInputParsedMessage(): string {
    return 'EOF';
  }

  override buildNoViableAltMessage({ expectedPathsPerAlt }: { expectedPathsPerAlt: TokenType[][][] }): string {
    return namesOf(expectedPathsPerAlt.flat());
  }

  override buildEarlyExitMessage({ expectedIterationPaths }: { expectedIterationPaths: TokenType[][] }): string {
    return namesOf(expectedIterationPaths);
  }
}

function namesOf(paths: readonly TokenType[][]): string {
  return [...new Set(paths.flatMap(([first]) => (first ? [first.name] : [])))].join('\n');
}

/** The names of the tokens that were expected, from the message of a parser's error. */
export function expectedIn({ message }: { readonly message: string }): readonly string[] {
  return message.split('\n');
}

const currencies: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };

/** How a condition says what a sign means: before a number, and anywhere in a condition. */
function operatorFor(sign: string, behind: string, line: string): string | undefined {
  if (/^([<>]=?|=[<>]|[≤≥])$/.test(sign) && /^\s*-?\d/.test(behind)) return /[>≥]/.test(sign) ? 'at least' : 'at most';
  if (!/\b(where|that|and|must|may)\b/.test(line)) return undefined;
  if (/^(!=+|≠|<>)$/.test(sign)) return 'is not';
  return /^=+$/.test(sign) ? 'is' : undefined;
}

/** Sentences for what is no word, no text and no number. */
export class RemitLexerMessages extends DefaultLexerErrorMessageProvider {
  override buildUnexpectedCharactersMessage(text: string, start: number, length: number): string {
    const found = text.slice(start, start + length);
    const before = text.slice(Math.max(0, start - 500), start);
    const line = before.slice(before.lastIndexOf('\n') + 1).trim();
    const currency = currencies[found[0]!];
    if (currency) return `Write the currency after the amount, in three letters, such as 50 ${currency}.`;
    if (found === '%' && /\d\s*$/.test(before))
      return 'A share is a number and a % right behind it, with a point before a fraction: 40%, 22.5%.';
    if (/^['’]$/.test(found) && /\d$/.test(before) && /^\d/.test(text.slice(start + length)))
      return `No \`${found}\` is needed in a number: write 2,000 or 2000.`;
    if (line === '' && (found.startsWith('#') || found.startsWith('--'))) return 'A comment starts with //.';
    if (line === '' && /^[-*•]/.test(found))
      return `No \`${found}\` is needed: a list is written with commas, such as cco, head_of_care.`;
    if (/^['‘’‚`´]+$/.test(found)) return 'A text goes between double quotes: "like this".';
    if (line.includes('|')) return 'A cell of a RACI table holds capital letters only, such as A/R.';
    if (found === '@' || text.startsWith('://', start)) return 'An address goes between quotes.';
    if (found === ';') return 'No `;` is needed: a line ends where it ends.';
    const operator = operatorFor(found, text.slice(start + length), line);
    if (operator) return `Write \`${operator}\` instead of \`${found}\`.`;
    if (/^[[\]()<>]+$/.test(found))
      return `No \`${found}\` is needed: names are written one after the other, with commas.`;
    if (/^[:=]+>?$/.test(found)) return `No \`${found}\` is needed: write the word, a space and what it is.`;
    if (found.startsWith('&') || found === '+') return `Put a comma instead of \`${found}\`.`;
    if (/^[\p{Cf}\p{Cc}\p{Co}]+$/u.test(found))
      return `A character that cannot be seen (U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}) stands here. Delete it.`;
    return `\`${shortened(found)}\` means nothing here. A text goes between double quotes.`;
  }
}

/** What a token is called in a sentence: as written, but not longer than a few words, and on one line. */
export function shortened(image: string): string {
  const line = image.split(/[\r\n]/)[0]!;
  return line.length > 40 || line.length < image.length ? `${line.slice(0, 37).trimEnd()}...` : line;
}
