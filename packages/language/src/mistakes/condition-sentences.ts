/** Sentences for conditions and policies that go on in a way that English would, and the language does not. */
import type { SyntaxProblem } from '@remit-cx/core/project/fragment';
import { nearest } from '@remit-cx/core/project/names';
import type { IToken } from 'chevrotain';
import { isWord } from './page.ts';
import { after, at, type Scene } from './scene.ts';

const rules: ReadonlySet<string> = new Set(['Condition', 'Comparison', 'Field', 'PolicyRule', 'Selection']);
const verbs: ReadonlySet<string> = new Set(['has', 'have', 'is', 'be']);
/** What may stand before a field. */
const openers: ReadonlySet<string> = new Set(['where', 'that', 'and', 'must', 'may', 'has', 'have', 'no']);
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** What people say before a condition. */
const spoken: Readonly<Record<string, string>> = {
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
};
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
  if (wrong.image === 'or')
    return at(wrong, 'For one of several values write `in` and commas, such as `channel in phone, chat`.');
  const instead = spoken[wrong.image];
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
  if (rules.has(rule)) return true;
  if (rule !== 'Policy') return false;
  for (let i = actual - 1; i >= 0; i--) {
    if (/^(must|may)$/.test(page.tokens[i]!.image)) return true;
    if (page.isFirst(i)) return false;
  }
  return false;
}

const literals: ReadonlySet<string> = new Set(['STRING', 'DATE', 'NUMBER', 'PERCENT', 'MONEY', 'DURATION']);

function isValue(token: IToken): boolean {
  return isWord(token) || literals.has(token.tokenType.name);
}

function operatorsFor({ tokenType: { name } }: IToken): string {
  if (name === 'DATE') return '`before` or `after`';
  return name === 'STRING' || !literals.has(name) ? '`is` or `in`' : '`is`, `at least` or `at most`';
}
