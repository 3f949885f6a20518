/** A value of a field, however it came about. */
import type { Amount, Day } from '../../project/values.ts';
import type { Entity, Party } from '../model.ts';

/** What is only there, or is not, has no more to it. */
export type Value =
  | { readonly is: 'there' }
  | { readonly is: 'text' | 'word'; readonly text: string }
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'amount'; readonly amount: Amount }
  /** `to` is undefined while the name is not known. */
  | { readonly is: 'name'; readonly to: Entity | Party | undefined; readonly text: string };

/** Texts that say something. */
export function texts(found: readonly (string | undefined)[]): readonly Value[] {
  return found.flatMap((text): Value[] => (text === undefined || text.trim() === '' ? [] : [{ is: 'text', text }]));
}

/** Words, each once. */
export function words(found: readonly (string | undefined)[]): readonly Value[] {
  return [...new Set(found)].flatMap((text): Value[] => (text === undefined ? [] : [{ is: 'word', text }]));
}

/** Things, each once. */
export function names(found: readonly (Entity | Party | undefined)[]): readonly Value[] {
  // Most fields have one value, and policies ask them of every touchpoint.
  if (found.length < 2) return found[0] ? [nameOf(found[0])] : [];
  return [...new Set(found)].flatMap(to => (to ? [nameOf(to)] : []));
}

function nameOf(to: Entity | Party): Value {
  return { is: 'name', to, text: 'name' in to ? to.name : '' };
}
