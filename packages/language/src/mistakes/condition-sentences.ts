/** Sentences for conditions and policies that go on in a way that English would, and the language does not. */

import { fieldsOf } from '@remit-cx/core/project/fields';
import type { SyntaxProblem } from '@remit-cx/core/project/fragment';
import { kindNames } from '@remit-cx/core/project/kinds';
import { nearest } from '@remit-cx/core/project/names';
import { currencies } from '@remit-cx/core/project/values';
import type { IToken } from 'chevrotain';
import { isWord, type Page } from './page.ts';
import { after, at, type Scene } from './scene.ts';

const rules: ReadonlySet<string> = new Set(['Condition', 'Comparison', 'Field', 'PolicyRule', 'Selection']);
const verbs: ReadonlySet<string> = new Set(['has', 'have', 'is', 'be']);
/** What may stand before a field. */
const openers: ReadonlySet<string> = new Set(['where', 'that', 'and', 'must', 'may', 'has', 'have', 'no']);
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** What people say before a condition. */
const spoken: ReadonlyMap<string, string> = new Map(
  Object.entries({
    with: 'where has',
    without: 'where has no',
    having: 'where has',
    whose: 'where',
    which: 'where',
    who: 'where',
    if: 'where',
    when: 'where',
    should: 'must',
    shall: 'must',
    needs: 'must have',
  }),
);
/** What may stand behind a condition. */
const followers = ['level', 'because', 'and', 'must', 'may', 'where'];

/** What is wrong in a condition; undefined for what has a sentence elsewhere. */
export function wrongInCondition(scene: Scene): SyntaxProblem | undefined {
  const { rule, wrong, previous, isInLine, page, actual, show } = scene;
  if (!isInCondition(scene)) return undefined;
  if (rule === 'Condition' && wrong && verbs.has(wrong.image)) {
    const example = wrong.image === 'is' || wrong.image === 'be' ? 'critical' : 'escalation';
    return at(wrong, `A word is missing after ${show(wrong)}, such as \`${wrong.image} ${example}\`.`);
  }
  if (!previous || !wrong || !isInLine) return undefined;
  if (articles.has(previous.image) && isWord(wrong))
    return at(previous, `No \`${previous.image}\` is needed before ${show(wrong)}.`);
  if (previous.image === 'not' && (wrong.image === 'have' || wrong.image === 'has'))
    return at(previous, `Write \`${wrong.image} no\` instead of \`not ${wrong.image}\`.`, wrong);
  if (previous.image === 'not' && (wrong.image === 'be' || wrong.image === 'is'))
    return at(previous, `Write \`${wrong.image} not\` instead of \`not ${wrong.image}\`.`, wrong);
  const operator = operatorAt(scene, wrong);
  if (operator) return operator;
  const value = wrongAsValue(scene, wrong, previous);
  if (value) return value;
  if (wrong.image === 'or')
    return at(wrong, 'For one of several values write `in` and commas, such as `channel in phone, chat`.');
  const instead = spoken.get(wrong.image);
  if (rule === 'PolicyRule' && instead) return at(wrong, `Write \`${instead}\` instead of \`${wrong.image}\`.`);
  const before = page.tokens[actual - 2];
  if (before?.image === 'and' && /^(must|may)$/.test(previous.image))
    return at(before, 'A condition is missing after `and`.');
  if (previous.image === 'no' && isWord(wrong)) return at(previous, `Write \`has no ${wrong.image}\`.`, wrong);
  if (!before || !openers.has(before.image) || !isWord(previous) || !isValue(wrong)) return undefined;
  const meant = isWord(wrong) ? nearest(wrong.image, followers) : undefined;
  if (meant) return at(wrong, `\`${wrong.image}\` means nothing here. Did you mean \`${meant}\`?`);
  return after(scene, () => `Say how ${show(previous)} is compared with ${show(wrong)}: ${operatorsFor(wrong)}.`);
}

/** Whether a mistake was met in a condition, or behind one in the line of a policy. */
function isInCondition({ rule, page, actual }: Scene): boolean {
  return rules.has(rule) || (rule === 'Policy' && isRequired({ page, actual }));
}

/** Whether `must` or `may` stands before a place in its line. */
function isRequired({ page, actual }: Pick<Scene, 'page' | 'actual'>): boolean {
  for (let i = actual - 1; i >= 0; i--) {
    if (/^(must|may)$/.test(page.tokens[i]!.image)) return true;
    if (page.isFirst(i)) return false;
  }
  return false;
}

const operators: ReadonlySet<string> = new Set(['is', 'in', 'not', 'before', 'after', 'at']);

/** Whether nothing stands at an index that could be a value: the line ends, or what follows a condition begins. */
function isEndOfCondition(page: Page, index: number): boolean {
  const token = page.tokens[index];
  return !token || page.isFirst(index) || /^(must|may|and|level|because|\})$/.test(token.image);
}

/** A comparison with nothing behind it. */
function operatorAt({ page, actual, previous, show }: Scene, wrong: IToken): SyntaxProblem | undefined {
  if (!operators.has(wrong.image)) return undefined;
  const next = page.tokens[actual + 1];
  const isHalf = wrong.image === 'at' && next && /^(least|most)$/.test(next.image) && !page.isFirst(actual + 1);
  const behind = isHalf ? actual + 2 : actual + 1;
  if (!isEndOfCondition(page, behind)) return undefined;
  if (isHalf) return at(wrong, `A number is missing after \`at ${next.image}\`.`, next);
  // `in` is how a value is compared, so fields that end with it go by what they lead to.
  const field = wrong.image === 'in' ? fieldsEndingWithIn.get(`${previous!.image} in`) : undefined;
  if (field) return at(previous!, `Write \`${field}\` instead of \`${previous!.image} in\`.`, wrong);
  if (wrong.image === 'at') return at(wrong, '`at` is followed by `least` or `most`, and a number.');
  return at(wrong, `A value is missing after ${show(wrong)}.`);
}

const fieldsEndingWithIn: ReadonlyMap<string, string> = new Map(
  kindNames.flatMap(kind => fieldsOf(kind)).flatMap(({ name, noun }) => (name.endsWith(' in') ? [[name, noun]] : [])),
);

/** Other ways to say how something is compared, by their first word. */
const spokenOperators: ReadonlyMap<string, string> = new Map(
  Object.entries({
    more: 'at least',
    greater: 'at least',
    above: 'at least',
    minimum: 'at least',
    atleast: 'at least',
    min: 'at least',
    less: 'at most',
    fewer: 'at most',
    below: 'at most',
    maximum: 'at most',
    atmost: 'at most',
    max: 'at most',
    within: 'at most',
    under: 'at most',
    over: 'at least',
    equals: 'is',
    are: 'is',
    since: 'after',
    until: 'before',
  }),
);
const digits = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A number, an amount or a comparison as people say it. */
function wrongAsValue(scene: Scene, wrong: IToken, previous: IToken): SyntaxProblem | undefined {
  const { page, actual, show } = scene;
  const before = page.tokens[actual - 2];
  // `more than 3`: the first of the two words was read as the name of a field.
  const [said, behind] =
    spokenOperators.has(previous.image) && !page.isFirst(actual - 1)
      ? [previous, wrong]
      : [wrong, page.tokens[actual + 1]];
  const operator = spokenOperators.get(said.image);
  // Where a field may stand, `within` is one: `must have within at most 4 hours`.
  const isField = said === previous && before && openers.has(before.image) && /^(within|since|until)$/.test(said.image);
  if (operator && !isField && (said === wrong || !isWord(wrong) || wrong.image === 'than' || said.image === 'are')) {
    const last = behind?.image === 'than' ? behind : said;
    const words = last === said ? said.image : `${said.image} than`;
    const includes = /^at/.test(operator) && last !== said ? ', which the number itself meets,' : '';
    return at(said, `Write \`${operator}\`${includes} instead of \`${words}\`.`, last);
  }
  if (isLiteral(previous) && isWord(wrong) && before && /^(least|most|is|in)$/.test(before.image)) {
    if (/^per(cent|centage)?$/.test(wrong.image)) return at(wrong, `Write \`${previous.image}%\`.`, wrong);
    if (/^[a-z]{3}$/i.test(wrong.image) && currencies.has(wrong.image.toUpperCase()))
      return at(wrong, `Write the currency in capital letters: \`${previous.image} ${wrong.image.toUpperCase()}\`.`);
    if (!followers.includes(wrong.image))
      return at(
        wrong,
        `Leave out ${show(wrong)}, or write a length of time in minutes, hours, days, working days, weeks, months, quarters or years.`,
      );
  }
  if (/^(least|most)$/.test(previous.image) && digits.includes(wrong.image))
    return at(wrong, `Write the number in digits: \`${digits.indexOf(wrong.image)}\`.`);
  // `at least one persona`: the word was read as the value.
  const number = digits.indexOf(previous.image);
  if (number >= 0 && before && /^(least|most)$/.test(before.image))
    return at(previous, `Write the number in digits: \`${number}\`.`);
  const level = isWord(wrong) && wrong.image.length > 3 ? nearest(wrong.image, levels) : undefined;
  if (level && isWord(previous) && isRequired(scene)) return at(wrong, `Write \`level ${level}\`.`);
  if (previous.image === 'exactly')
    return at(previous, 'Write `is`; what is counted is compared with `at least` or `at most`.');
  if (/^(contains|includes|starts|ends|matches|like)$/.test(wrong.image))
    return at(
      wrong,
      `Nothing can be looked for inside of a text. Compare the whole of it: \`${previous.image} is ...\`.`,
    );
  return undefined;
}

const levels: readonly string[] = ['error', 'warning', 'info', 'off'];

function isLiteral({ tokenType: { name } }: IToken): boolean {
  return literals.has(name);
}

const literals: ReadonlySet<string> = new Set(['STRING', 'DATE', 'NUMBER', 'PERCENT', 'MONEY', 'DURATION']);

function isValue(token: IToken): boolean {
  return isWord(token) || literals.has(token.tokenType.name);
}

function operatorsFor({ tokenType: { name } }: IToken): string {
  if (name === 'DATE') return '`before` or `after`';
  return name === 'STRING' || !literals.has(name) ? '`is` or `in`' : '`is`, `at least` or `at most`';
}
