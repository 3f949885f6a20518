/**
 * Understands what a condition asks: which field, how it is compared, with what. What cannot be asked is a problem with its
 * place and the nearest thing that can; then the condition is left out, and nothing is guessed.
 */

import { type Field, fieldNamed, fieldsOf, fieldWords } from '../../project/fields.ts';
import type { ThingKind } from '../../project/kinds.ts';
import { nearest, withArticle } from '../../project/names.ts';
import type * as Syntax from '../../project/syntax.ts';
import { wordsOf } from '../../project/vocabulary.ts';
import type { Asked, Question } from '../conditions/question.ts';
import { type Asker, cannot, numberOf, readComparison } from './comparisons.ts';
import { asWritten, type Reader } from './reader.ts';

/** A condition on its way to be understood. */
interface Asking {
  readonly reader: Reader;
  readonly kind: ThingKind;
  readonly asker: Asker;
  readonly node: Syntax.Condition;
  /** Its own, or the one before it, which goes on: `have escalation and metric`. */
  readonly verb: string | undefined;
}

/** All of some conditions; undefined when one of them cannot be asked. */
export function readConditions(
  reader: Reader,
  kind: ThingKind,
  conditions: readonly Syntax.Condition[],
  asker: Asker,
): readonly Question[] | undefined {
  const questions = conditions.map((node, i) =>
    readCondition({ reader, kind, asker, node, verb: node.verb ?? verbBefore(conditions, i) }),
  );
  return questions.every(question => question !== undefined) ? questions : undefined;
}

/** Nothing goes on after a comparison, and after a `no` nobody knows whether that goes on. */
function verbBefore(conditions: readonly Syntax.Condition[], i: number): string | undefined {
  const before = conditions[i - 1];
  if (!before || before.comparison || before.isNone || before.isNot) return undefined;
  return before.verb ?? verbBefore(conditions, i - 1);
}

function readCondition(asking: Asking): Question | undefined {
  const { node } = asking;
  const field = readField(asking);
  const asks = field && readAsked(asking, field);
  return asks && { node, field, isNegated: node.isNone !== (node.isNot || (node.comparison?.isNot ?? false)), asks };
}

function readField({ reader, kind, asker, node, verb }: Asking): Field | undefined {
  const { text } = node.field;
  const field = fieldNamed(kind, text);
  if (!field) {
    if (!node.verb && verbs.has(text)) return cannot(reader, node.field, `A word is missing after \`${text}\`.`);
    const taker = isBe(verb) ? fieldTaking(kind, text, reader) : undefined;
    if (taker)
      return cannot(reader, node.field, `\`${text}\` is a word for \`${taker}\`. Write \`${taker} is ${text}\`.`);
    const guess = nearest(text, fieldWords(kind));
    const more = guess ? `Did you mean \`${guess}\`?` : `It has ${someOf(fieldsOf(kind))} and others.`;
    // The field is known by its letters; what is shown has the blanks that were written.
    const message = `${capital(withArticle(kind))} has no \`${asWritten(node.field)}\`. ${more}`;
    return cannot(reader, node.field, message, guess);
  }
  if (asker === 'claim' && !field.isSaidThere)
    return cannot(
      reader,
      node.field,
      `\`${field.name}\` is worked out from who is accountable, and that is what this line says. A claim asks only for what is written at the touchpoint, its stage and its journey.`,
    );
  return field;
}

const verbs: ReadonlySet<string> = new Set(['has', 'have', 'is', 'be']);

function isBe(verb: string | undefined): boolean {
  return verb === 'is' || verb === 'be';
}

/** The field that takes a word: for somebody who writes `is phone`. */
function fieldTaking(kind: ThingKind, word: string, { added }: Reader): string | undefined {
  return fieldsOf(kind).find(({ vocabulary }) => vocabulary && wordsOf(vocabulary, added).includes(word))?.name;
}

function readAsked({ reader, kind, asker, node, verb }: Asking, field: Field): Asked | undefined {
  const { comparison, count, bound } = node;
  const { name, type } = field;
  if (count) {
    if (type !== 'flag') return { what: 'count', bound: bound as 'least' | 'most', count: numberOf(count.text) };
    return cannot(reader, node, `\`${name}\` is so or not so, and cannot be counted. Write \`is ${name}\`.`);
  }
  if (comparison) return readComparison(reader, field, comparison, asker);
  if (verb === undefined) {
    const words = `${type === 'flag' ? 'is' : 'has'} ${name}`;
    return cannot(reader, node, `What is \`${name}\` to be? Write \`${words}\`, or compare it with something.`, words);
  }
  if (isBe(verb) && type !== 'flag')
    return cannot(
      reader,
      node.field,
      `\`${name}\` is something that ${withArticle(kind)} has. Write \`has ${node.isNot ? 'no ' : ''}${name}\`, or compare it: \`${name} is ...\`.`,
    );
  return { what: 'said' };
}

function someOf(fields: readonly Field[]): string {
  return fields
    .slice(0, 5)
    .map(({ name }) => `\`${name}\``)
    .join(', ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
