/** The patterns of texts, numbers and comments: what looks the same wherever it stands. */

export interface Pattern {
  readonly include?: string;
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly while?: string;
  readonly applyEndPatternLast?: 1;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly Pattern[];
}
export type Captures = Readonly<Record<number, Pattern>>;

/** A character of a name, behind its first. */
export const wordPart = '[\\w\\p{L}\\p{M}\\p{N}-]';

const commentMark: Pattern = { name: 'punctuation.definition.comment.remit' };

const numbers: Readonly<Record<string, string>> = {
  DATE: 'constant.numeric.date.remit',
  PERCENT: 'constant.numeric.percent.remit',
  MONEY: 'constant.numeric.money.remit',
  DURATION: 'constant.numeric.duration.remit',
  NUMBER: 'constant.numeric.remit',
};

/** Texts, and the numbers of the grammar in the order in which it tries them. `terminals` are their patterns by name. */
export function literals(terminals: ReadonlyMap<string, string>): Pattern {
  const known = [...terminals].filter(([name]) => name in numbers);
  return {
    patterns: [
      { include: '#markdown' },
      { include: '#text' },
      ...known.map(([name, pattern]) => ({ match: `(?<!${wordPart})(?:${pattern})`, name: numbers[name]! })),
    ],
  };
}

/** A text in one line. `pattern` is that of a text in the grammar; a text that is not closed ends with its line. */
export function text(pattern: string): Pattern {
  return {
    match: `(?!""")(?:${pattern})`,
    name: 'string.quoted.double.remit',
    captures: { 0: { patterns: [{ match: '\\\\.', name: 'constant.character.escape.remit' }] } },
  };
}

/**
 * A text between triple quotes. Whether it is ever closed cannot be known here, so an open one ends before the next block
 * at the margin. `elements` is a pattern of the words that a block in a file starts with.
 */
export function markdown(elements: string): Pattern {
  const blockAtMargin = `(?=${elements}\\s+[^"“„{}]*(?:["“„][^"“”„]*["“”]\\s*)?\\{)`;
  return {
    name: 'string.quoted.triple.remit',
    begin: '"""',
    beginCaptures: { 0: { name: 'punctuation.definition.string.begin.remit' } },
    end: `"""|^${blockAtMargin}`,
    endCaptures: { 0: { name: 'punctuation.definition.string.end.remit' } },
    patterns: [
      {
        // Asked before each line, so that no pattern of Markdown reads past the end; and without the indent, which is cut.
        contentName: 'meta.embedded.block.markdown.remit',
        begin: '\\G(?!.*""")',
        while: `^(?!.*"""|${blockAtMargin})[ \\t]*`,
        patterns: [{ include: 'text.html.markdown' }],
      },
    ],
  };
}

/** A comment above something is its description, so it looks like one everywhere. */
export const comments: Pattern = {
  patterns: [
    { name: 'comment.block.documentation.remit', begin: '/\\*\\*(?!/)', end: '\\*/', captures: { 0: commentMark } },
    { name: 'comment.block.remit', begin: '/\\*', end: '\\*/', captures: { 0: commentMark } },
    { name: 'comment.line.double-slash.remit', match: '(//).*$', captures: { 1: commentMark } },
  ],
};
