/** Sentences for lines of policies that are not whole, or begin with another word. */
import type { SyntaxProblem } from '@remit-cx/core/project/fragment';
import { kindNamed } from '@remit-cx/core/project/kinds';
import type { IToken } from 'chevrotain';
import { isWord } from './page.ts';
import { at, type Scene } from './scene.ts';

/** What people say instead of how many, and what is written. */
const quantifiers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    all: 'every',
    each: 'every',
    any: 'every',
    always: 'every',
    none: 'no',
    never: 'no',
    one: 'some',
  }),
);

/** What is wrong with how a line of a policy begins, or with where it ends; undefined for anything else. */
export function wrongInPolicy(scene: Scene): SyntaxProblem | undefined {
  const { rule, expected, wrong, previous, isInLine, page, actual, show } = scene;
  if (rule === 'Policy' && wrong && isWord(wrong) && (page.isFirst(actual) || previous?.image === '{')) {
    const word = wrong.image.toLowerCase();
    const meant = quantifiers.get(word) ?? (/^(every|no|some)$/.test(word) ? word : undefined);
    if (meant) return at(wrong, `Write \`${meant}\` instead of ${show(wrong)}.`);
    if (kindNamed(word) && isRuleOf(page.restOfLine(actual)))
      return at(wrong, `Write \`every\` or \`no\` before ${show(wrong)}.`);
  }
  if (!previous) return undefined;
  const before = page.tokens[actual - 2];
  // `where channel is must have sla`: what must be so was read as the value.
  if (
    rule === 'PolicyRule' &&
    /^(must|may)$/.test(previous.image) &&
    before &&
    /^(is|in|not|before|after)$/.test(before.image)
  )
    return at(before, `A value is missing after ${show(before)}.`);
  if (isInLine && wrong?.image !== '}') return undefined;
  const line = page.restOfLine(page.lineStart(actual - 1)).slice(0, -1);
  const [quantifier] = line.filter(({ image }) => /^(every|no|some)$/.test(image));
  const isForbidden = quantifier?.image === 'no';
  const [word, so] = isForbidden ? ['may', 'must not be so'] : ['must', 'must be so'];
  if (/^(must|may)$/.test(previous.image) && /^(Condition|PolicyRule)$/.test(rule))
    return at(
      previous,
      `Say what ${so}, such as \`${previous.image} have escalation\` or \`${previous.image} be critical\`.`,
    );
  if (/^(where|that|and)$/.test(previous.image) && /^(Condition|PolicyRule)$/.test(rule))
    return at(
      previous,
      `A condition is missing after ${show(previous)}, such as \`channel is phone\` or \`is critical\`.`,
    );
  if (rule !== 'PolicyRule' || !expected.includes('must')) return undefined;
  return at(previous, `What ${so} is missing after ${show(previous)}: write for example \`${word} have escalation\`.`);
}

/** Whether a line says what must be so. */
function isRuleOf(line: readonly IToken[]): boolean {
  return line.some(({ image }) => /^(must|may|should|shall|has|have)$/.test(image));
}
