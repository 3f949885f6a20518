/** The colours of a text before a server answers: no name is coloured as a keyword, whatever it is called. */
import { readdirSync, readFileSync } from 'node:fs';
import { Project } from '@remit-cx/core/project/project';
import { colouredWords } from '@remit-cx/language/lsp/semantic-tokens';
import { parse } from '@remit-cx/language/parse';
import { createRemitServices } from '@remit-cx/language/services';
import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { airline, everywhere, nasty, sectionsOf } from './programs.ts';
import { type Piece, pieces } from './textmate.ts';

const sorts = {
  keyword: /^keyword\./,
  declaration: /^entity\.name\./,
  reference: /^variable\./,
  value: /^(support\.constant|constant\.language)\./,
};
type Sort = keyof typeof sorts;

interface Word {
  readonly text: string;
  readonly line: number;
  /** What it is, as the fragment has it. */
  readonly is: Sort;
  /** What it looks like, as the TextMate grammar colours it; undefined where it is not one piece, or is nothing. */
  readonly looks: Sort | undefined;
}

function words(text: string): Word[] {
  const byStart = new Map(pieces(text).map(piece => [piece.start, piece]));
  return colouredWords(new Project(), parse('main.remit', text)).flatMap(({ start, end, type, modifier }) => {
    const is =
      type === 'keyword'
        ? 'keyword'
        : type === 'enumMember'
          ? 'value'
          : modifier === 'declaration'
            ? 'declaration'
            : 'reference';
    const line = text.slice(0, start).split(/\r\n?|\n/).length;
    // `A/R` is one value, and two letters with a mark between them.
    const parts =
      is === 'value'
        ? text.slice(start, end).matchAll(/[^\s/]+/g)
        : [Object.assign([text.slice(start, end)], { index: 0 })];
    return [...parts].map(({ 0: part = '', index }) => {
      const piece = byStart.get(start + index);
      return { text: part, line, is, looks: piece?.end === start + index + part.length ? looksOf(piece) : undefined };
    });
  });
}

function looksOf({ scopes }: Piece): Sort | undefined {
  return (Object.keys(sorts) as Sort[]).find(sort => sorts[sort].test(scopes.at(-1) ?? ''));
}

/** The words that look different from what they are. */
function wrong(text: string): string[] {
  return words(text)
    .filter(({ is, looks }) => is !== looks)
    .map(({ line, text, is, looks }) => `line ${line}: ${text} is a ${is}, and looks like ${looks ?? 'nothing'}`);
}

/** The pieces that have a scope of their own: `role keyword.declaration`. */
function scoped(text: string): string[] {
  return pieces(text)
    .filter(({ scopes, start, end }) => scopes.length > 0 && text.slice(start, end).trim() !== '')
    .map(({ scopes, start, end }) => `${text.slice(start, end).trim()} ${scopes.at(-1)!.replace(/\.remit$/, '')}`);
}

const keywords = [
  ...new Set(
    [...AstUtils.streamAllContents(createRemitServices().remit.Grammar)]
      .filter(GrammarAST.isKeyword)
      .map(({ value }) => value)
      .filter(value => /^\p{L}+$/u.test(value)),
  ),
];

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.remit'))
  .map(file => ({ title: file, text: readFileSync(`examples/${file}`, 'utf8') }));

describe('every word looks like what it is', () => {
  test.each([airline, ...nasty, ...examples])('$title', ({ text }) => {
    expect(wrong(text)).toEqual([]);
  });

  test.each(keywords)('%s as a name of every kind, at every place', keyword => {
    expect(wrong(everywhere(keyword))).toEqual([]);
  });

  test('and there are many words of each sort', () => {
    const counts = { keyword: 0, declaration: 0, reference: 0, value: 0 };
    for (const text of [airline, ...nasty, ...examples].map(({ text }) => text).concat(keywords.map(everywhere)))
      for (const { is } of words(text)) counts[is]++;
    console.log(
      `Compared: ${counts.declaration} names declared, ${counts.reference} names referred to, ` +
        `${counts.value} words of a list and letters, ${counts.keyword} keywords.`,
    );
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(1000);
  });
});

describe('a small text, piece by piece', () => {
  test('a department called service', () => {
    expect(scoped('department service "Service" { head owner until }')).toEqual([
      'department keyword.declaration',
      'service entity.name.type',
      '"Service" string.quoted.double',
      '{ punctuation.section.block.begin',
      'head keyword.other',
      'owner variable.other',
      'until keyword.other',
      '} punctuation.section.block.end',
    ]);
  });

  test('numbers are whole, with what they count', () => {
    expect(scoped('decision d { decide a up to 2,000.50 EUR from 2026-03-01 }')).toEqual([
      'decision keyword.declaration',
      'd entity.name.type',
      '{ punctuation.section.block.begin',
      'decide keyword.other',
      'a variable.other',
      'up keyword.other',
      'to keyword.other',
      '2,000.50 EUR constant.numeric.money',
      'from keyword.other',
      '2026-03-01 constant.numeric.date',
      '} punctuation.section.block.end',
    ]);
    expect(scoped('within 2 working days').at(-1)).toBe('2 working days constant.numeric.duration');
    expect(scoped('share 40 %').at(-1)).toBe('40 % constant.numeric.percent');
    expect(scoped('baseline -12').at(-1)).toBe('-12 constant.numeric');
  });

  test('a row, its letters and its bars', () => {
    expect(scoped('raci t {\n  touchpoint in.until in in | A/R | | owner // | A |\n}').slice(3, -1)).toEqual([
      'touchpoint keyword.other',
      'in variable.other',
      '. punctuation.separator.path',
      'until variable.other',
      'in keyword.other',
      'in variable.other',
      '| punctuation.separator.table',
      'A constant.language.raci',
      '/ punctuation.separator.letters',
      'R constant.language.raci',
      '| punctuation.separator.table',
      '| punctuation.separator.table',
      'owner constant.language.raci',
      '// punctuation.definition.comment',
      '| A | comment.line.double-slash',
    ]);
  });

  test('comments, and quotes of every sort', () => {
    expect(scoped('/** a */ /* b */ role r "a \\" b" // c').slice(0, 6)).toEqual([
      '/** punctuation.definition.comment',
      'a comment.block.documentation',
      '*/ punctuation.definition.comment',
      '/* punctuation.definition.comment',
      'b comment.block',
      '*/ punctuation.definition.comment',
    ]);
    for (const text of ['"a “b” { c"', '“a "b" // c”', '„role x“', '"a “', '""'])
      expect(scoped(`role r ${text} role s`)).toEqual([
        'role keyword.declaration',
        'r entity.name.type',
        `${text} string.quoted.double`,
        'role keyword.declaration',
        's entity.name.type',
      ]);
    expect(scoped('role r "a \\" b"').slice(2)).toEqual([
      '"a string.quoted.double',
      '\\" constant.character.escape',
      'b" string.quoted.double',
    ]);
  });

  test('Markdown between triple quotes, which ends with them whatever Markdown makes of it', () => {
    expect(scoped('department d {\n  mission """\n    The *voice* of\n    - role x {\n  """\n  head h\n}')).toEqual([
      'department keyword.declaration',
      'd entity.name.type',
      '{ punctuation.section.block.begin',
      'mission keyword.other',
      '""" punctuation.definition.string.begin',
      'The *voice* of markup.test',
      '- role x { markup.test',
      '""" punctuation.definition.string.end',
      'head keyword.other',
      'h variable.other',
      '} punctuation.section.block.end',
    ]);
    expect(scoped('mission """one"" { two""" head h').slice(1)).toEqual([
      '""" punctuation.definition.string.begin',
      'one"" { two string.quoted.triple',
      '""" punctuation.definition.string.end',
      'head keyword.other',
      'h variable.other',
    ]);
  });
});

describe('what is wrong or half written does not colour what follows', () => {
  const after = 'role owner "Owner" {\n  part of service, until\n}\njourney journey "J" { owner head }\n';
  const alone = scoped(after);

  /** The pieces of `after` when it stands behind a text. */
  function behind(text: string): string[] {
    return scoped(`${text}\n${after}`).slice(-alone.length);
  }

  test.each(sectionsOf('wrong.md'))('$title', ({ fences }) => {
    // A comment that nobody closes, and a list that goes on, say something about the next line.
    const text = fences.remit!.replace(/\/\*(?![\s\S]*\*\/)/, '').replace(/[,.]\s*$/, '');
    expect(behind(text)).toEqual(alone);
  });

  test('the example, broken off behind each of its words', () => {
    let cuts = 0;
    for (const { index } of airline.text.matchAll(/(?<=\S)(?=\s)|(?<=")|(?<=\|)/g)) {
      const text = airline.text.slice(0, index);
      if (/[,.]$/.test(text)) continue;
      expect(behind(text), text.slice(-200)).toEqual(alone);
      cuts++;
    }
    expect(cuts).toBeGreaterThan(500);
  });
});

describe('what no pattern can know, and the server settles', () => {
  test.each([
    [
      'A text between triple quotes is not known to be closed later, so it ends before a block at the margin.',
      'department d {\n  mission """\nrole r {\n"""\n  head h\n}',
    ],
    [
      'The name after `all` decides whether `all` is a keyword; it stands in the next line.',
      'role r { mandate { scope all\n  journeys } }',
    ],
    [
      'Whether the second word behind `lead` leads is asked within its line.',
      'model { lead executive // of the board\n  cco }',
    ],
  ])('%s', (_, text) => {
    expect(parse('main.remit', text).errors).toEqual([]);
    expect(wrong(text).length).toBeGreaterThan(0);
  });
});
