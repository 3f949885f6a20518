/** Accepting a finding for some time, where it is shown: a waiver for the thing that it is about, without its reason. */
import type { Finding } from '@remit-cx/core/lint/rule';
import { kindOfType } from '@remit-cx/core/project/kinds';
import type { Declaration } from '@remit-cx/core/project/project';
import { addDays, type Day } from '@remit-cx/core/project/values';
import type { Edit } from '@remit-cx/core/source/span';
import type { LiveProject } from '../builder.ts';

/** How long something is accepted unless somebody writes another day. No source gives a figure: 90 days are a quarter. */
const usualDays = 90;

export interface WaiverOffer {
  readonly title: string;
  edits(day: Day): readonly Edit[];
}

/**
 * The waiver of a finding, behind those of its file, else at the end of it. That the reason is missing is a mistake until
 * somebody writes it: nothing is accepted in silence. Undefined for what cannot be waived, or has no name to waive it by.
 */
export function waiverFor(live: LiveProject, { rule, about, at: { file } }: Finding): WaiverOffer | undefined {
  const { project } = live;
  const fragment = project.fragment(file);
  const declaration = about === undefined ? undefined : named(live, about);
  if (!fragment || !declaration) return undefined;
  const name = project.shortest(declaration, 'Named');
  if (project.resolve(name, 'Named') !== declaration) return undefined;
  const edits = (day: Day): readonly Edit[] => {
    const line = `waive ${rule} for ${name} until ${addDays(day, usualDays)} because ""`;
    const { text, root } = fragment;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const last = root.elements.findLast(({ $type }) => $type === 'Waiver');
    if (last) return [{ file, start: last.$end, end: last.$end, text: newline + line }];
    const end = text.trimEnd().length;
    return [{ file, start: end, end: text.length, text: `${newline}${newline}${line}${newline}` }];
  };
  return { title: `Accept it for ${usualDays} days: waive ${rule} for ${name}`, edits };
}

/** The thing that a finding names by its kind and path. */
function named({ project }: LiveProject, about: string): Declaration | undefined {
  const [kind = '', id = ''] = about.split(' ');
  for (const one of project.candidates(id, 'Named'))
    if (one.id === id && one.kind !== 'BuiltIn' && kindOfType(one.kind) === kind) return one;
  return undefined;
}
