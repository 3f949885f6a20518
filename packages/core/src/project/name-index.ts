/** Declarations by name or by path. Most keys have one, and a list costs more than it. */
import type { Declaration } from './project.ts';

/** By a key, the one thing of that key, or the several. */
export type NameIndex = Map<string, Declaration | Declaration[]>;

export function put(index: NameIndex, key: string, value: Declaration): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, value);
  else if (Array.isArray(known)) known.push(value);
  else index.set(key, [known, value]);
}

export function pull(index: NameIndex, key: string, value: Declaration): void {
  const left = all(index, key).filter(other => other !== value);
  if (left.length === 0) index.delete(key);
  else index.set(key, left.length === 1 ? left[0]! : left);
}

export function all(index: NameIndex, key: string): readonly Declaration[] {
  const known = index.get(key);
  return known === undefined ? [] : Array.isArray(known) ? known : [known];
}
