/** The pages of what was found under the cursor: why it matters and what to do, where the finding is. */
import type { Finding } from '@remit-cx/core/lint/rule';
import type { LiveProject } from '../../builder.ts';
import { explain, inSmall } from '../explain.ts';

/** So many pages are shown below each other; a place with more findings than that has its links in the list of findings. */
const mostPages = 2;

export interface FoundHere {
  /** Offsets of the first finding's words. */
  readonly start: number;
  readonly end: number;
  /** A page for each rule, as Markdown. */
  readonly pages: readonly string[];
}

/** What is said at an offset of a file; undefined when nothing was found there, or the text is newer than what was found. */
export function foundHere(live: LiveProject, file: string, offset: number): FoundHere | undefined {
  const isHere = ({ at }: Finding) => at.file === file && at.start <= offset && offset <= at.end;
  const here = (live.result?.findings ?? []).filter(isHere);
  const [first] = here;
  if (!first) return undefined;
  const rules = [...new Set(here.map(({ rule }) => rule))].slice(0, mostPages);
  const pages = rules.flatMap(rule => explain(rule, [live]) ?? []).map(inSmall);
  return { start: first.at.start, end: first.at.end, pages };
}
