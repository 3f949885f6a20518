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
import type { Reader } from './reader.ts';

/** All of some conditions; undefined when one of them cannot be asked. */
export function readConditions(
  reader: Reader,
  kind: ThingKind,
  conditions: readonly Syntax.Condition[],
  asker: Asker,
): readonly Question[] | undefined {
  const questions = conditions.map(condition => readCondition(reader, kind, condition, asker));
  return questions.every(question => question !== undefined) ? questions : undefined;
}

function readCondition(reader: Reader, kind: ThingKind, node: Syntax.Condition, asker: Asker): Question | undefined {
  const field = readField(reader, kind, node, asker);
  const asks = field && readAsked(reader, kind, field, node, asker);
  return asks && { node, field, isNegated: node.isNone !== (node.isNot || (node.comparison?.isNot ?? false)), asks };
}

function readField(reader: Reader, kind: ThingKind, node: Syntax.Condition, asker: Asker): Field | undefined {
  const { text } = node.field;
  const field = fieldNamed(kind, text);
  if (!field) {
    const said = node.verb === 'is' || node.verb === 'be' ? written(kind, text, reader) : undefined;
    if (said) return cannot(reader, node.field, `\`${text}\` is ${said.what}. Write \`${said.field} is ${text}\`.`);
    const guess = nearest(text, fieldWords(kind));
    const more = guess ? `Did you mean \`${guess}\`?` : `It has ${someOf(fieldsOf(kind))} and others.`;
    return cannot(reader, node.field, `${capital(withArticle(kind))} has no \`${text}\`. ${more}`, guess);
  }
  if (asker === 'claim' && !field.isSaidThere)
    return cannot(
      reader,
      node.field,
      `\`${field.name}\` is worked out from who is accountable, and that is what this line says. A claim asks only for what is written at the touchpoint, its stage and its journey.`,
    );
  return field;
}

/** The field that takes a word: for somebody who writes `is phone`. */
function written(kind: ThingKind, text: string, reader: Reader) {
  for (const { name, vocabulary } of fieldsOf(kind))
    if (vocabulary && wordsOf(vocabulary, reader.added).includes(text))
      return { field: name, what: `a word for \`${name}\`` };
  return undefined;
}

function readAsked(
  reader: Reader,
  kind: ThingKind,
  field: Field,
  node: Syntax.Condition,
  asker: Asker,
): Asked | undefined {
  const { comparison, count, bound, verb } = node;
  if (count) {
    if (field.type === 'flag') return cannot(reader, node, notCounted(field));
    return { what: 'count', bound: bound as 'least' | 'most', count: numberOf(count.text) };
  }
  if (comparison) return readComparison(reader, field, comparison, asker);
  if ((verb === 'is' || verb === 'be') && field.type !== 'flag')
    return cannot(
      reader,
      node.field,
      `\`${field.name}\` is something that ${withArticle(kind)} has. Write \`has ${node.isNot ? 'no ' : ''}${field.name}\`, or compare it: \`${field.name} is ...\`.`,
    );
  return { what: 'said' };
}

function notCounted({ name }: Field): string {
  return `\`${name}\` is so or not so, and cannot be counted. Write \`is ${name}\`.`;
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
