/** What a thing is like where a policy looks: `has no escalation`, `has the target 38, less than 40`, `is not critical`. */

import { compareAmounts } from '../model/conditions/compare.ts';
import { amountIn, isOneOf } from '../model/conditions/judge.ts';
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

/** Several predicates of one thing, as one. */
export function joined(predicates: readonly string[]): string {
  const each = [...new Set(predicates)];
  if (each.some(one => one.includes(','))) return each.join('; it ');
  const isLike = (one: string, i: number) => i > 0 && one.startsWith('has ') && each[i - 1]!.startsWith('has ');
  return andList(each.map((one, i) => (isLike(one, i) ? one.slice('has '.length) : one)));
}

/** What a thing has for the field of a question; where it does not meet it, also what it lacks. */
export function predicate(graph: Graph, question: Question, values: readonly Value[], isMet: boolean): string {
  const { field, asks, isNegated } = question;
  if (field.type === 'flag') return `is ${values.length ? '' : 'not '}${flagWords(field)}`;
  if (values.length === 0) return has(field, values);
  if (asks.what === 'count') return `${counted(field, values.length)}${isMet ? '' : shortOf(graph, question, values)}`;
  // Of several values only those matter that should not be there.
  if (asks.what === 'one of' && isNegated !== isMet)
    return has(
      field,
      values.filter(value => isOneOf(graph, field, value, asks.values)),
    );
  return isMet ? has(field, values) : has(field, values) + shortOf(graph, question, values);
}

/** `critical`, `a moment of truth`. */
export function flagWords({ name }: Pick<Field, 'name'>): string {
  return name === 'moment of truth' ? withArticle(name) : name;
}

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

/** Who has a letter: `somebody accountable`, not `an accountable`. */
function isLetter({ name, wants }: Field): boolean {
  return wants === 'Party' && letters.has(name);
}

/** Whether a party is asked what it answers for. */
function isAnswering({ name, wants }: Field): boolean {
  return wants === 'Answerable' && name === 'accountable';
}

function has(field: Field, values: readonly Value[]): string {
  if (values.length === 0) {
    if (isLetter(field)) return `has nobody ${field.name}`;
    return isAnswering(field) ? 'is accountable for nothing' : `has no ${field.noun}`;
  }
  if (values.length > mostNamed) return counted(field, values.length);
  const said = values.map(value => sayValue(field, value)).filter(text => text !== '');
  if (isLetter(field)) return `has ${andList(said)} ${field.name}`;
  if (isAnswering(field)) return `is accountable for ${andList(said)}`;
  if (said.length === 0) return `has ${withArticle(field.noun)}`;
  return `has the ${values.length === 1 ? field.noun : severalOf(field.noun)} ${andList(said)}`;
}

function counted(field: Field, count: number): string {
  if (isAnswering(field))
    return `is accountable for ${count === 1 ? 'one touchpoint or responsibility' : `${count} touchpoints and responsibilities`}`;
  if (isLetter(field)) return `has ${count} ${field.name}`;
  return `has ${count} ${count === 1 ? field.noun : severalOf(field.noun)}`;
}

/** `ways of deciding`: the first part of a noun is the one that counts. */
function severalOf(noun: string): string {
  const [, first = noun, rest = ''] = /^(.*?)( (?:that|of|passed) .*)?$/.exec(noun) ?? [];
  return pluralOf(first) + rest;
}

function sayValue({ sources }: Field, value: Value): string {
  switch (value.is) {
    case 'name':
      return value.to ? label(value.to as { name: string; title: string | undefined }) : value.text;
    case 'text':
      return `“${value.text.length > 60 ? `${value.text.slice(0, 59).trimEnd()}…` : value.text}”`;
    case 'word':
      return value.text;
    case 'day':
      return sources[0]?.field?.shape === 'period' ? `until ${value.day}` : value.day;
    case 'amount':
      return printAmount(value.amount);
    case 'there':
      return '';
  }
}

/** Why what it has is not what is asked for. */
function shortOf(graph: Graph, { field, asks, isNegated }: Question, values: readonly Value[]): string {
  if (isNegated) return '';
  switch (asks.what) {
    case 'said':
      return '';
    case 'count':
      return `, ${asks.bound === 'least' ? 'fewer' : 'more'} than ${asks.count}`;
    case 'one of':
      return `, not ${orList(asks.values.map(wanted => sayWanted(graph, wanted)))}`;
    case 'amount': {
      const wanted = printAmount(asks.amount);
      const amounts = values.map(amountIn).filter(amount => amount !== undefined);
      if (!amounts.some(amount => compareAmounts(amount, asks.amount) !== undefined))
        return `, which cannot be compared with ${wanted}`;
      const isTime = field.type === 'length' || field.type === 'frequency';
      if (asks.bound === 'least') return `, ${isTime ? 'shorter' : 'less'} than ${wanted}`;
      return `, ${isTime ? 'longer' : 'more'} than ${wanted}`;
    }
    case 'age':
      return `, ${asks.bound === 'most' ? 'more' : 'less'} than ${printAmount({ unit: 'time', ...asks.length })} ago`;
    case 'day':
      return `, not ${asks.side} ${asks.day}`;
  }
}

/** A value that is asked for, as a sentence says it. */
function sayWanted(graph: Graph, wanted: Wanted): string {
  if (isAmount(wanted)) return printAmount(wanted);
  if (!(wanted instanceof Ref)) return wanted;
  const to = graph.get(wanted as Ref<'Party'>);
  return to ? label(to) : wanted.text;
}
