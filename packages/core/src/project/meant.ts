/**
 * What a condition compares with may be a word (`channel is phone`) or the name of something (`escalates to is recovery`):
 * the field says which, and what kind of thing is named. So a word is never taken for a thing that happens to be called so.
 */
import { type Field, fieldNamed } from './fields.ts';
import type { Node, Ref } from './fragment.ts';
import { kindNamed, type ThingKind } from './kinds.ts';
import type { Comparison, Condition, PolicyRule } from './syntax.ts';
import { wordsOf } from './vocabulary.ts';

/** Whether something that may be a name is a word: it names nothing, and nothing is missing. */
export function isWord({ wants }: Ref): boolean {
  return wants === 'Meant';
}

/** Says of each value of a condition which kind of thing it names. What is a word stays as it is, and so does what is half written. */
export function settleMeant(refs: readonly Ref[]): void {
  for (const ref of refs) {
    if (!isWord(ref)) continue;
    const field = fieldCompared(ref.within.$parent as Comparison | undefined);
    if (field?.wants && !isWordOf(field, ref.text)) ref.wants = field.wants;
  }
}

/** A few fields take words beside names: `includes raci programme, decisions`. */
function isWordOf({ vocabulary }: Field, text: string): boolean {
  return vocabulary !== undefined && wordsOf(vocabulary).includes(text);
}

/** The field that a comparison is about; undefined where its words are not known. */
export function fieldCompared(comparison: Comparison | undefined): Field | undefined {
  const condition = comparison?.$parent as Condition | undefined;
  const kind = condition && kindAsked(condition);
  return kind && fieldNamed(kind, condition.field?.text ?? '');
}

/** The kind of thing that a condition is about; undefined where its word is not known. */
export function kindAsked({ $parent: around }: Condition): ThingKind | undefined {
  return isRule(around) ? kindNamed(around.kind?.text ?? '') : 'touchpoint';
}

function isRule(node: Node | undefined): node is PolicyRule {
  return node?.$type === 'PolicyRule';
}
