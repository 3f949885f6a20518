/** With what a condition compares a field, and whether it can. */
import { type Field, looksBack } from '../../project/fields.ts';
import type { Node } from '../../project/fragment.ts';
import { isWord } from '../../project/meant.ts';
import type * as Syntax from '../../project/syntax.ts';
import { type Amount, amountProblem, dayProblem, isDay, printAmount, readAmount } from '../../project/values.ts';
import { wordsOf } from '../../project/vocabulary.ts';
import { rhythmLength } from '../conditions/compare.ts';
import type { Asked, Bound, Wanted } from '../conditions/question.ts';
import { checkWord, type Reader } from './reader.ts';

/** Who asks: a team's own rule, or a claim on all touchpoints that meet something. */
export type Asker = 'policy' | 'claim';

/** What a comparison asks of a field; undefined, with a problem, when it cannot be asked. */
export function readComparison(reader: Reader, field: Field, node: Syntax.Comparison, asker: Asker): Asked | undefined {
  const { operator, values } = node;
  if (field.type === 'flag')
    return cannot(
      reader,
      node,
      `\`${field.name}\` is so or not so. Write \`is ${field.name}\` or \`is not ${field.name}\`.`,
    );
  if (field.type === 'block')
    return cannot(
      reader,
      node,
      `\`${field.name}\` is there or not. Write \`has ${field.name}\` or \`has no ${field.name}\`.`,
    );
  const [value, second] = values;
  if (second && operator !== 'in') {
    const hint = operator === 'is' ? ` For one of several write \`${node.isNot ? 'not ' : ''}in\`.` : '';
    return cannot(reader, second, `\`${words[operator]}\` compares with one value.${hint}`);
  }
  if (operator === 'is' || operator === 'in') {
    const wanted = values.map(value => readWanted(reader, field, value));
    return wanted.every(one => one !== undefined) ? { what: 'one of', values: wanted } : undefined;
  }
  if (operator === 'before' || operator === 'after') {
    if (field.type !== 'day')
      return cannot(
        reader,
        node,
        `\`${operator}\` compares days, and \`${field.name}\` is ${kindOf(field)}. Write ${waysFor(field)}.`,
      );
    const day = readDay(reader, value!);
    return day === undefined ? undefined : { what: 'day', side: operator, day };
  }
  return readBound(reader, field, operator, value!, node, asker);
}

const words = { is: 'is', in: 'in', least: 'at least', most: 'at most', before: 'before', after: 'after' } as const;

/** A problem with some words of a condition. `instead` is what was probably meant. */
export function cannot(reader: Reader, at: Node, message: string, instead?: string): undefined {
  reader.problems.push({ code: 'unknown-word', at, message, ...(instead !== undefined && { instead }) });
  return undefined;
}

function impossible(reader: Reader, at: Node, message: string): undefined {
  reader.problems.push({ code: 'impossible-value', at, message });
  return undefined;
}

/** One of the values that `is` and `in` compare with. */
function readWanted(reader: Reader, field: Field, node: Syntax.Value): Wanted | undefined {
  const { meant, text } = node;
  switch (field.type) {
    case 'name':
      if (meant) return isWord(meant) ? meant.text : meant;
      if (field.mayBeText) return text;
      return cannot(reader, node, `\`${field.name}\` is compared with a name, which is written without quotes.`);
    case 'text':
      return meant ? meant.text : text;
    case 'day':
      return readDay(reader, node);
    case 'word':
      return readWord(reader, field, node);
    case 'frequency':
      return meant ? readWord(reader, field, node) : readTime(reader, field, node);
    default:
      return readNumber(reader, field, node);
  }
}

function readWord(reader: Reader, { name, vocabulary }: Field, node: Syntax.Value): string | undefined {
  const { meant, text = '' } = node;
  if (!meant) {
    const isWord = vocabulary && wordsOf(vocabulary, reader.added).includes(text);
    return cannot(
      reader,
      node,
      `\`${name}\` is a word, which is written without quotes${isWord ? `: \`${text}\`` : ''}.`,
      isWord ? text : undefined,
    );
  }
  return !vocabulary || checkWord(reader, node, meant.text, vocabulary) ? meant.text : undefined;
}

function readDay(reader: Reader, node: Syntax.Value): string | undefined {
  const text = node.meant?.text ?? node.text ?? '';
  return isDay(text) ? text : impossible(reader, node, dayProblem(text)!);
}

/** An amount that a field of amounts can be compared with. */
function readNumber(reader: Reader, field: Field, node: Syntax.Value): Amount | undefined {
  if (field.type === 'length') return readTime(reader, field, node);
  const amount = amountOf(node);
  const isRight = field.type === 'count' ? amount?.unit === 'number' : amount !== undefined;
  if (!amount || !isRight)
    return impossible(
      reader,
      node,
      `\`${field.name}\` is compared with a number${field.type === 'count' ? '' : ', such as 40, 40% or 2,000 EUR'}.`,
    );
  const problem = amountProblem(node.text ?? '');
  return problem ? impossible(reader, node, problem) : amount;
}

function readTime(reader: Reader, { name }: Field, node: Syntax.Value): Amount | undefined {
  const amount = amountOf(node);
  return amount?.unit === 'time'
    ? amount
    : impossible(reader, node, `\`${name}\` is compared with a length of time, such as 48 hours or 2 working days.`);
}

function amountOf({ meant, text = '' }: Syntax.Value): Amount | undefined {
  return meant ? undefined : readAmount(text);
}

function readBound(
  reader: Reader,
  field: Field,
  bound: Bound,
  node: Syntax.Value,
  comparison: Syntax.Comparison,
  asker: Asker,
): Asked | undefined {
  switch (field.type) {
    case 'amount':
    case 'length':
    case 'count': {
      const amount = readNumber(reader, field, node);
      return amount && { what: 'amount', bound, amount };
    }
    case 'frequency': {
      const length = node.meant && rhythmLength(node.meant.text);
      if (length) {
        const time = printAmount(length);
        const message = `\`at ${bound}\` is about the time between two times: write \`at ${bound} ${time}\`.`;
        return cannot(reader, node, message, time);
      }
      const amount = readTime(reader, field, node);
      return amount && { what: 'amount', bound, amount };
    }
    case 'day':
      return readAge(reader, field, bound, node, comparison, asker);
    default: {
      const amount = amountOf(node);
      if (amount?.unit === 'number') return { what: 'count', bound, count: amount.value };
      return cannot(
        reader,
        comparison,
        `\`${words[bound]}\` counts, and \`${field.name}\` is ${kindOf(field)}. Write a number, or ${waysFor(field)}.`,
      );
    }
  }
}

/** `last reviewed at most 12 months`: no longer ago than that. */
function readAge(
  reader: Reader,
  field: Field,
  bound: Bound,
  node: Syntax.Value,
  comparison: Syntax.Comparison,
  asker: Asker,
): Asked | undefined {
  const amount = amountOf(node);
  if (!looksBack(field) || amount?.unit !== 'time')
    return cannot(reader, comparison, `\`${field.name}\` is a day. Write ${waysFor(field)}.`);
  if (asker === 'claim')
    return cannot(
      reader,
      comparison,
      'Who is accountable may not depend on how long ago something was. Write a day: `before 2026-01-01`.',
    );
  return { what: 'age', bound, length: amount };
}

export function numberOf(text: string): number {
  return Number(text.replaceAll(',', ''));
}

/** What a field is, for a sentence that says why it cannot be compared so. */
function kindOf({ type }: Field): string {
  if (type === 'name') return 'a name';
  if (type === 'word' || type === 'text' || type === 'day') return `a ${type}`;
  return type === 'length' || type === 'frequency' ? 'a length of time' : 'an amount';
}

/** How a field can be compared. */
function waysFor(field: Field): string {
  const { name, type } = field;
  switch (type) {
    case 'name':
    case 'word':
    case 'text':
      return `\`${name} is ...\` or \`${name} in ..., ...\``;
    case 'day':
      return looksBack(field)
        ? `\`before 2026-01-01\`, \`after 2026-01-01\`, or \`at most 12 months\` for how long ago`
        : '`before 2026-01-01` or `after 2026-01-01`';
    default:
      return '`at least ...` or `at most ...`';
  }
}
