/** A sentence for each mistake that the parser met: what is wrong, where, and what to do. */
import type { SyntaxProblem } from '@remit-cx/core/project/fragment';
import { orList, withArticle } from '@remit-cx/core/project/names';
import { wrongInBlock } from './block-sentences.ts';
import { wrongInCondition } from './condition-sentences.ts';
import { isWord } from './page.ts';
import { wrongInPolicy } from './policy-sentences.ts';
import { after, at, type Scene } from './scene.ts';
import { nowCalled } from './words-tried.ts';

export function sentenceFor(scene: Scene): SyntaxProblem {
  const { expected, rule } = scene;
  const only = expected.length === 1 ? expected[0] : undefined;
  const known = wrongInPolicy(scene) ?? wrongInCondition(scene);
  if (known) return known;
  if (expected.some(name => name === '}' || name === 'EOF')) return wrongInBlock(scene);
  const mark = markTooMany(scene);
  if (mark) return mark;
  if (rule === 'Columns' || only === '|') return barMissing(scene);
  if (only === 'ID') return nameMissing(scene);
  if (only === 'STRING') return textMissing(scene);
  if (only === '{') return blockMissing(scene);
  if (expected.every(name => /^\p{Ll}+$/u.test(name))) return wordMissing(scene);
  const wanted = values[rule] ?? orList(expected.map(name => kinds[name] ?? `\`${name}\``));
  return after(scene, not => `${scene.show(scene.previous!)} is followed by ${wanted}${not}.`);
}

/** What a token is, by the name of its type. */
const kinds: Readonly<Record<string, string>> = {
  CODE: 'letters such as A/R',
  DATE: 'a date such as 2026-03-01',
  DURATION: 'a length of time such as 48 hours',
  ID: 'a name',
  MONEY: 'an amount such as 50 EUR',
  NUMBER: 'a number',
  PERCENT: 'a share such as 40%',
  STRING: 'a text between quotes',
};

/** What a value looks like, by the rule of the grammar that reads it. */
const values: Readonly<Record<string, string>> = {
  AmountText: 'an amount such as 50 EUR, 40% or 45',
  Count: 'a number',
  Day: 'a date such as 2026-03-01',
  FrequencyText: 'a word or a length of time, such as monthly or 2 weeks',
  LengthText: 'a length of time such as 48 hours',
  SayingText: 'a word, a number, or a text between quotes',
  Share: 'a share such as 40%',
};

/** Something is missing after a comma or a dot, or before one. */
function markTooMany({ previous, wrong }: Scene): SyntaxProblem | undefined {
  if (previous?.image === ',') return at(previous, 'There is a comma too many here, or a name is missing after it.');
  if (wrong?.image === ',') return at(wrong, 'There is a comma too many here, or a name is missing before it.');
  if (previous?.image === '.') return at(previous, 'There is a dot too many here, or a name is missing after it.');
  return undefined;
}

function nameMissing(scene: Scene): SyntaxProblem {
  const { page, blocks, actual, wrong, previous, isInLine, rule, show } = scene;
  const block = blocks.ofRule(rule);
  if (rule === 'LengthText')
    return after(
      scene,
      () => `The unit is missing after ${show(previous!)}. Write minutes, hours, days, working days, weeks or months.`,
    );
  const what = rule === 'Word' ? 'word' : 'name';
  const next = page.tokens[actual + 1];
  if (wrong?.tokenType.name === 'NUMBER' && next?.startOffset === wrong.startOffset)
    return at(next, `A name starts with a letter. Put one before ${show(next)}.`);
  if (block && wrong?.tokenType.name === 'STRING') {
    const example = `${block.word} ${nameFor(wrong.image)} ${show(wrong).slice(1, -1)}`;
    return at(wrong, `Before its title, ${withArticle(block.called)} has a name of one word: ${example}.`);
  }
  if (wrong?.tokenType.name === 'STRING' && isInLine)
    return at(wrong, `${show(previous!)} is followed by a name, which stands without quotes.`);
  return after(scene, not =>
    not && !/^[{}|]/.test(wrong!.image)
      ? `${show(previous!)} is followed by a ${what}${not}.`
      : `A ${what} is missing after ${show(previous!)}.`,
  );
}

/** A name made from a title: `chief_customer_officer`. */
function nameFor(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = words.slice(0, 4).join('_');
  return /^\p{L}/u.test(name) ? name : `_${name}`;
}

function textMissing(scene: Scene): SyntaxProblem {
  const { page, actual, wrong, previous, isInLine, rule, show } = scene;
  if (rule === 'Link')
    return after(scene, () => 'A link has a title and an address: link "Policy" "https://example.com".');
  const words = isInLine && wrong && !/^[{}|,]$/.test(wrong.image) ? page.restOfLine(actual) : [];
  const last = words.findLast(token => !/^[{}]$/.test(token.image));
  if (wrong && last) return at(wrong, `Put the text after ${show(previous!)} between quotes.`, last);
  return after(scene, not => `${show(previous!)} is followed by a text between quotes${not}.`);
}

function blockMissing(scene: Scene): SyntaxProblem {
  const { blocks, rule, previous, show } = scene;
  const lines = `the lines of ${withArticle(blocks.ofRule(rule)!.called)} stand between { and }`;
  return after(scene, () => `A { is missing after ${show(previous!)}: ${lines}.`);
}

function barMissing(scene: Scene): SyntaxProblem {
  const { page, actual, previous, isInLine, wrong, show } = scene;
  if (scene.rule === 'Columns' && !(isInLine && wrong && isWord(wrong)))
    return after(
      scene,
      () => 'After `parties` come the parties of the table, between bars: parties | cco | customer_care |',
    );
  const before = isInLine && wrong && page.tokens[actual + 1]?.image !== '|' ? wrong : previous!;
  return at(before, `A | is missing after ${show(before)}.`);
}

/** A word of the language is missing: the second one of a property, or one between two names. */
function wordMissing(scene: Scene): SyntaxProblem {
  const { blocks, rule, expected, wrong, previous, show } = scene;
  if (rule === 'Duty') {
    const how = `\`${previous!.image}\` is followed by \`${expected[0]}\` and a touchpoint or a responsibility`;
    const other = `Where that is declared, \`${previous!.image}\` is followed by a name.`;
    return after(scene, () => `In a department, unit, team or role, ${how}. ${other}`);
  }
  const renamed = nowCalled(previous!.image, wrong?.image ?? '');
  if (renamed) {
    const isBoth = renamed.old !== previous!.image;
    return at(previous!, `\`${renamed.old}\` is now called \`${renamed.now}\`.`, isBoth ? wrong : previous);
  }
  const pattern = expected.length === 1 ? `: write \`${blocks.pattern(rule)}\`` : '';
  const words = orList(expected.map(word => `\`${word}\``));
  return after(scene, not => `${show(previous!)} is followed by ${words}${not}${pattern}.`);
}
