/** Which files can be made of a preview: apart from what makes them, for an editor that offers them. */
import type { PreviewKind } from '../preview.ts';

/** The forms of each kind, by how their files end; the usual one first. */
export const exportForms = {
  raci: ['xlsx', 'csv', 'md', 'html'],
  map: ['svg', 'html', 'mmd'],
  charter: ['html', 'md'],
} as const satisfies Readonly<Record<PreviewKind, readonly string[]>>;

export type ExportForm = (typeof exportForms)[PreviewKind][number];
