/** Whether values meet a condition. */
import type { Field } from '../../project/fields.ts';
import { Ref } from '../../project/fragment.ts';
import { type Amount, addLength, type Day } from '../../project/values.ts';
import { canonical } from '../claims.ts';
import type { Graph } from '../graph.ts';
import type { Entity, Party } from '../model.ts';
import { compareAmounts, rhythmLength } from './compare.ts';
import { type Bound, isAmount, type Question, type Wanted } from './question.ts';
import type { Value } from './value.ts';

/** Whether every name in some conditions is known: otherwise nobody can say what meets them. */
export function areClear(questions: readonly Question[]): boolean {
  return questions.every(
    ({ asks }) => asks.what !== 'one of' || asks.values.every(one => !(one instanceof Ref) || one.to),
  );
}

/** Whether a thing that has some values for the field of a question meets it on a day. */
export function isMet(graph: Graph, question: Question, values: readonly Value[], day: Day): boolean {
  return isSo(graph, question, values, day) !== question.isNegated;
}

function isSo(graph: Graph, { field, asks }: Question, values: readonly Value[], day: Day): boolean {
  switch (asks.what) {
    case 'said':
      return values.length > 0;
    case 'count':
      return isWithin(values.length - asks.count, asks.bound);
    case 'one of':
      return values.some(value => isOneOf(graph, field, value, asks.values));
    case 'amount':
      return values.some(value => {
        const amount = amountIn(value);
        const difference = amount && compareAmounts(amount, asks.amount);
        return difference !== undefined && isWithin(difference, asks.bound);
      });
    case 'age':
      return values.some(value => {
        if (value.is !== 'day') return false;
        const limit = addLength(value.day, asks.length);
        return asks.bound === 'least' ? limit <= day : day <= limit;
      });
    case 'day':
      return values.some(
        value =>
          (value.is === 'day' && (asks.side === 'before' ? value.day < asks.day : value.day > asks.day)) ||
          // What has no last day goes on.
          (value.is === 'there' && asks.side === 'after'),
      );
  }
}

/** Whether a value is one of those that are asked for. */
export function isOneOf(graph: Graph, { wants }: Field, value: Value, wanted: readonly Wanted[]): boolean {
  return wanted.some(one => isSame(graph, value, one, wants === 'Party'));
}

function isWithin(difference: number, bound: Bound): boolean {
  return bound === 'least' ? difference >= 0 : difference <= 0;
}

/** The amount in a value; of a rhythm, the time between two times. */
export function amountIn(value: Value): Amount | undefined {
  if (value.is === 'amount') return value.amount;
  return value.is === 'word' ? rhythmLength(value.text) : undefined;
}

/** A department is its head, where parties are compared. */
function isSame(graph: Graph, value: Value, wanted: Wanted, areParties: boolean): boolean {
  if (isAmount(wanted)) {
    const amount = amountIn(value);
    return amount !== undefined && compareAmounts(amount, wanted) === 0;
  }
  if (wanted instanceof Ref) {
    if (value.is !== 'name' || !value.to) return false;
    const to: Entity | Party | undefined = graph.get(wanted as Ref<'Party'>);
    if (to === value.to) return true;
    return areParties && to !== undefined && canonical(graph, to) === canonical(graph, value.to as Party);
  }
  if (value.is === 'day') return value.day === wanted;
  return (value.is === 'word' || value.is === 'text') && value.text === wanted;
}
