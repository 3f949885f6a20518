/** Which blind spots of a published model are open in a written one: for the rules. */
import type { Asked } from './asked.ts';
import type { Cover } from './cover.ts';
import { isShown } from './find-evidence.ts';
import { type Lead, leads } from './leads.ts';
import { type Structure, structures } from './structures.ts';

const covers: ReadonlyMap<string, readonly Cover[]> = new Map(
  [...leads, ...structures].flatMap(({ name, blindSpots }) =>
    blindSpots.map(({ id, coveredBy }) => [`${name} ${id}`, coveredBy] as const),
  ),
);

/** Whether nothing in a written model covers a blind spot of a lead or structure. Refuses (throws) an id that it does not have. */
export function isOpen(asked: Asked, part: Lead | Structure, id: string): boolean {
  const coveredBy = covers.get(`${part} ${id}`);
  if (!coveredBy) throw new Error(`${part} has no blind spot ${id}.`);
  return !isShown(asked, coveredBy);
}
