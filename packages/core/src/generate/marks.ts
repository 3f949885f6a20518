/** The marks behind the title of work, and what they mean. */
import type { Work } from '../model/model.ts';

export const momentMark = '◆';
export const criticalMark = '▲';

/** The marks of a touchpoint or responsibility. */
export function marksOf(work: Work): readonly string[] {
  return [
    ...(work.kind === 'touchpoint' && work.isMomentOfTruth ? [momentMark] : []),
    ...(work.isCritical ? [criticalMark] : []),
  ];
}

/** What the marks of some work mean: only those that are among them. */
export function markLegend(all: readonly Work[]): readonly (readonly [mark: string, meaning: string])[] {
  const used = new Set(all.flatMap(marksOf));
  return [
    [momentMark, 'a moment of truth for customers'] as const,
    [criticalMark, 'critical: it must not fail'] as const,
  ].filter(([mark]) => used.has(mark));
}
