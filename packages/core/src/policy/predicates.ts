/** What a thing is like where a policy looks: `has no escalation`, `has the target 38, less than 40`, `is not critical`. */

import { compareAmounts } from '../model/conditions/compare.ts';
import { amountIn } from '../model/conditions/judge.ts';
import { isAmount, type Question, type Wanted } from '../model/conditions/question.ts';
import type { Value } from '../model/conditions/value.ts';
import type { Graph } from '../model/graph.ts';
import { label } from '../model/model.ts';
import type { Field } from '../project/fields.ts';
import { Ref } from '../project/fragment.ts';
import { pluralOf } from '../project/kinds.ts';
import { andList, orList, withArticle } from '../project/names.ts';
import { printAmount } from '../project/values.ts';

/** So many values are named; more are counted. */
const mostNamed = 3;

/** What a thing has for the field of a question; where it does not meet it, also what it lacks. */
export function predicate(graph: Graph, question: Question, values: readonly Value[], isMet: boolean): string {
  const { field } = question;
  if (field.type === 'flag') return `is ${values.length ? '' : 'not '}${flagWords(field)}`;
  const state = has(field, values);
  return isMet || values.length === 0 ? state : state + shortOf(graph, question, values);
}

/** `critical`, `a moment of truth`. */
export function flagWords({ name }: Pick<Field, 'name'>): string {
  return name === 'moment of truth' ? withArticle(name) : name;
}

/** Who has a letter: `somebody accountable` rather than `an accountable`. */
const letters: ReadonlySet<string> = new Set([
  'accountable',
  'responsible',
  'consulted',
  'informed',
  'support',
  'verifier',
  'signatory',
  'omitted',
]);

function has(field: Field, values: readonly Value[]): string {
  const isLetter = field.wants === 'Party' && letters.has(field.name);
  if (values.length === 0) return isLetter ? `has nobody ${field.name}` : `has no ${field.noun}`;
  const said = values.map(sayValue).filter(text => text !== '');
  if (values.length > mostNamed) return `has ${values.length} ${isLetter ? field.name : severalOf(field.noun)}`;
  if (isLetter) return `has ${andList(said)} ${field.name}`;
  if (said.length === 0) return `has ${withArticle(field.noun)}`;
  return `has the ${values.length === 1 ? field.noun : severalOf(field.noun)} ${andList(said)}`;
}

/** `ways of deciding`: the first part of a noun is the one that counts. */
function severalOf(noun: string): string {
  const [, first = noun, rest = ''] = /^(.*?)( (?:that|of|passed) .*)?$/.exec(noun) ?? [];
  return pluralOf(first) + rest;
}

function sayValue(value: Value): string {
  switch (value.is) {
    case 'name':
      return value.to ? label(value.to as { name: string; title: string | undefined }) : value.text;
    case 'text':
      return `“${value.text.length > 60 ? `${value.text.slice(0, 59).trimEnd()}…` : value.text}”`;
    case 'word':
      return value.text;
    case 'day':
      return value.day;
    case 'amount':
      return printAmount(value.amount);
    case 'there':
      return '';
  }
}

/** Why what it has is not what is asked for. */
function shortOf(graph: Graph, { field, asks, isNegated }: Question, values: readonly Value[]): string {
  if (isNegated || asks.what === 'said') return '';
  switch (asks.what) {
    case 'count': {
      const count = values.length > mostNamed ? '' : `, which is ${values.length === 1 ? 'one' : values.length}`;
      return `${count}, ${asks.bound === 'least' ? 'fewer' : 'more'} than ${asks.count}`;
    }
    case 'one of':
      return `, not ${orList(asks.values.map(wanted => sayWanted(graph, wanted)))}`;
    case 'amount': {
      const amounts = values.map(amountIn).filter(amount => amount !== undefined);
      const wanted = printAmount(asks.amount);
      const canCompare = amounts.some(amount => compareAmounts(amount, asks.amount) !== undefined);
      if (!canCompare) return `, which cannot be compared with ${wanted}`;
      const isTime = field.type === 'length' || field.type === 'frequency';
      if (asks.bound === 'least') return `, ${isTime ? 'shorter' : 'less'} than ${wanted}`;
      return `, ${isTime ? 'longer' : 'more'} than ${wanted}`;
    }
    case 'age':
      return `, ${asks.bound === 'most' ? 'more' : 'less'} than ${asks.words} ago`;
    case 'day':
      return `, not ${asks.side} ${asks.day}`;
  }
}

/** A value that is asked for, as a sentence says it. */
export function sayWanted(graph: Graph, wanted: Wanted): string {
  if (isAmount(wanted)) return printAmount(wanted);
  if (!(wanted instanceof Ref)) return wanted;
  const to = graph.get(wanted as Ref<'Party'>);
  return to ? label(to) : wanted.text;
}
