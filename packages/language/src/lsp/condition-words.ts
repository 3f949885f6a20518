/** What a condition that is being written says so far, from its words: it need not be complete, nor right. */
import { type Field, fieldNamed } from '@remit-cx/core/project/fields';
import { kindNamed, type ThingKind } from '@remit-cx/core/project/kinds';
import type { IToken } from 'chevrotain';

export interface ConditionSoFar {
  /** Undefined while the word for it means no kind. */
  readonly kind: ThingKind | undefined;
  /** Whether it decides for what somebody is accountable: then it asks only for what is written. */
  readonly isClaim: boolean;
  /** `every`, `no` or `some`; empty in a claim. */
  readonly quantifier: string;
  /** `has`, `is` and their like; empty where the field comes first. */
  readonly verb: string;
  /** The words of the field, without blanks. */
  readonly words: string;
  readonly field: Field | undefined;
  /** Whether something is said of the field. */
  readonly isCompared: boolean;
  /** Whether it is compared with `at least` or `at most`. */
  readonly isBound: boolean;
}

const connectors: ReadonlySet<string> = new Set(['where', 'that', 'and', 'must', 'may']);
const quantifiers: ReadonlySet<string> = new Set(['every', 'no', 'some']);
const verbs: ReadonlySet<string> = new Set(['has', 'have', 'is', 'be']);
/** What may stand behind a field. */
const operators: ReadonlySet<string> = new Set(['is', 'in', 'not', 'at', 'before', 'after']);

/** The condition that the last words of a statement are part of. */
export function conditionSoFar(statement: readonly IToken[]): ConditionSoFar {
  const images = statement.map(({ image }) => image.normalize('NFC'));
  const isClaim = !quantifiers.has(images[0] ?? '');
  const kind = isClaim ? 'touchpoint' : kindNamed(images[1] ?? '');
  const start = images.findLastIndex(word => connectors.has(word)) + 1;
  const said = start > 0 ? images.slice(start) : [];
  const verb = verbs.has(said[0] ?? '') ? said.shift()! : '';
  if (verb && (said[0] === 'no' || said[0] === 'not')) said.shift();
  // `has at least 3 members`
  if (verb && said[0] === 'at') said.splice(0, 3);
  const end = said.findIndex((word, i) => i > 0 && operators.has(word));
  const words = (end < 0 ? said : said.slice(0, end)).join('');
  return {
    kind,
    isClaim,
    quantifier: isClaim ? '' : images[0]!,
    verb,
    words,
    field: kind && words !== '' ? fieldNamed(kind, words) : undefined,
    isCompared: end >= 0,
    isBound: end >= 0 && said[end] === 'at',
  };
}
