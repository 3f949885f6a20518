/** What is worth offering in a condition: fields of the kind that is asked about, comparisons that fit the field, its words. */
import type { Config } from '@remit-cx/core/config/config';
import { type Field, fieldNamed, fieldsOf, looksBack } from '@remit-cx/core/project/fields';
import { kindNames, type ThingKind } from '@remit-cx/core/project/kinds';
import type { RefKind } from '@remit-cx/core/project/syntax';
import { vocabularies, wordsOf } from '@remit-cx/core/project/vocabulary';
import type { IToken } from 'chevrotain';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { conditionSoFar } from '../condition-words.ts';

/** The kinds of things, behind `every`, `no` and `some`. */
export function* kindItems(): Iterable<CompletionItem> {
  for (const label of kindNames) yield { label, kind: CompletionItemKind.Class };
}

/** The fields that may stand behind the words so far. */
export function* fieldItems(statement: readonly IToken[]): Iterable<CompletionItem> {
  const { kind, isClaim, verb } = conditionSoFar(statement);
  // Behind `must` a field has its verb: `must have escalation`.
  if (!kind || (verb === '' && isRequired(statement))) return;
  for (const field of fieldsOf(kind)) {
    if (isClaim && !field.isSaidThere) continue;
    const isFlag = field.type === 'flag';
    if (verb === 'is' || verb === 'be' ? !isFlag : isFlag) continue;
    // What is only there or not cannot be compared.
    if (verb === '' && field.type === 'block') continue;
    const label = sayable(kind, field);
    if (label !== undefined) yield { label, kind: CompletionItemKind.Field, detail: describe(field) };
  }
}

/** How a field is written in a condition: as the thing it leads to where that is one word, else as in its block. */
function sayable(kind: ThingKind, field: Field): string | undefined {
  const { noun, name } = field;
  const words = noun.includes(' ') || noun.toLowerCase() === name ? [name] : [noun, name];
  return words.find(word => !/ in$/.test(word) && fieldNamed(kind, word) === field);
}

/** What a field is, in a few words. */
export function describe({ name, type, vocabulary, wants }: Field): string {
  if (vocabulary) return `${name}: ${vocabularies[vocabulary].what}`;
  const what: Readonly<Record<Field['type'], string>> = {
    flag: 'is so or not',
    text: 'a text',
    word: 'a word',
    day: 'a day',
    amount: 'an amount',
    length: 'a length of time',
    frequency: 'a rhythm',
    count: 'a number',
    name: wants ? 'the name of something' : 'a name',
    block: 'is there or not',
  };
  return `${name}: ${what[type]}`;
}

/** Whether a keyword of a condition is worth offering behind the words so far. */
export function fitsCondition(keyword: string, rule: string, statement: readonly IToken[]): boolean {
  const { kind, isClaim, quantifier, verb, words, field, isCompared } = conditionSoFar(statement);
  switch (rule) {
    case 'PolicyRule':
      // A field that is half written, or of which nothing is said yet, goes on first.
      if (words !== '' && (!field || (verb === '' && !isCompared && !isRequired(statement)))) return false;
      if (keyword === 'must') return quantifier !== 'no';
      if (keyword === 'may') return quantifier === 'no';
      return keyword !== 'that';
    case 'Condition':
      if (keyword === 'have' || keyword === 'be') return isRequired(statement);
      if (keyword === 'has' || keyword === 'is') return !isRequired(statement);
      return true;
    case 'FieldText':
      return (
        kind !== undefined && fieldsOf(kind).some(({ name }) => name.replaceAll(' ', '').startsWith(words + keyword))
      );
    case 'Comparison':
      // Behind `at` and `not`, what was begun goes on.
      if (keyword === 'least' || keyword === 'most' || statement.at(-1)?.image === 'not') return true;
      return (
        field !== undefined &&
        (verb === '' || !['is', 'be'].includes(verb)) &&
        comparisonsOf(field, isClaim).includes(keyword)
      );
    default:
      return true;
  }
}

/** Behind `must` and `may` a sentence goes on with `have` and `be`, elsewhere with `has` and `is`. */
function isRequired(statement: readonly IToken[]): boolean {
  return statement.some(({ image }) => image === 'must' || image === 'may');
}

/** The first words of the comparisons that a field can stand. How long ago something was decides for nobody what they answer for. */
function comparisonsOf(field: Field, isClaim: boolean): readonly string[] {
  switch (field.type) {
    case 'flag':
    case 'block':
      return [];
    case 'day':
      return ['is', 'before', 'after', ...(looksBack(field) && !isClaim ? ['at'] : [])];
    case 'amount':
    case 'length':
    case 'count':
      return ['is', 'at'];
    case 'text':
      return ['is', 'in', 'not'];
    default:
      return ['is', 'in', 'not', 'at'];
  }
}

/** What a value may be: words of the field, and the kind of thing that it may name. */
export function valueChoices(
  statement: readonly IToken[],
  config: Config,
): { readonly words: readonly CompletionItem[]; readonly wants: RefKind | undefined } {
  const { field, isBound } = conditionSoFar(statement);
  if (!field || isBound) return { words: [], wants: undefined };
  const { vocabulary, type, wants } = field;
  const words = vocabulary ? wordsOf(vocabulary, config.words) : [];
  return {
    words: words.map(label => ({
      label,
      kind: CompletionItemKind.EnumMember,
      detail: vocabularies[vocabulary!].what,
    })),
    wants: type === 'name' ? wants : undefined,
  };
}

/**
 * What kind of value is compared behind the words so far; an empty text for a field that there is not. A rhythm, and a day of
 * the past, are at least or at most so long.
 */
export function typeCompared(statement: readonly IToken[]): Field['type'] | 'age' | '' {
  const { field, isBound } = conditionSoFar(statement);
  if (field && isBound && (field.type === 'frequency' || looksBack(field))) return 'age';
  return field?.type ?? '';
}

/** A field as a hover shows it: what it is, and how it can be asked for. */
export function fieldHelp(field: Field): { readonly what: string; readonly ways: readonly string[] } {
  const { name, type } = field;
  const label = field.noun.includes(' ') ? name : field.noun;
  const example: Readonly<Record<Field['type'], readonly string[]>> = {
    flag: [`is ${name}`, `is not ${name}`],
    block: [`has ${name}`, `has no ${name}`],
    text: [`has ${label}`, `has no ${label}`, `${label} is "..."`],
    word: [`${label} is ...`, `${label} in ..., ...`, `has no ${label}`],
    name: [`has ${label}`, `${label} is ...`, `has at least 2 ${label}s`],
    day: [`has no ${label}`, `${name} before 2026-01-01`, `${name} after 2026-01-01`],
    amount: [`has no ${label}`, `${label} at least ...`, `${label} at most ...`],
    length: [`has no ${label}`, `${name} at most 4 hours`],
    frequency: [`has no ${label}`, `${name} is monthly`, `${name} at most 1 month`],
    count: [`has no ${label}`, `${name} at least 3`],
  };
  const what = describe(field).slice(name.length + ': '.length);
  return { what: field.isSaidThere ? `${what}.` : `${what}, worked out for the day.`, ways: example[type] };
}
