/** What changed in who answers for what since another state of the files, which the editor knows from its version control. */

import type { Place } from '@remit-cx/core/diff/change';
import { diffInSteps } from '@remit-cx/core/diff/diff';
import { differenceInMarkdown } from '@remit-cx/core/diff/markdown';
import { headline } from '@remit-cx/core/diff/words';
import { code } from '@remit-cx/core/generate/markdown';
import type { Graph } from '@remit-cx/core/model/graph';
import type { Day } from '@remit-cx/core/project/values';
import { URI, UriUtils } from 'langium';
import { addressOf } from '../addresses.ts';
import type { LiveProject } from '../builder.ts';
import { nearestRoot } from '../project-folders.ts';
import { baseGraph, type EarlierTexts } from './comparison/base.ts';
import { type ChangeNode, type ComparedPlace, changeNodes } from './comparison/nodes.ts';
import { noPause, type Pause, walk } from './patience.ts';
import { linesOf, rangeOf } from './places.ts';

export interface CompareAsked {
  /** Every file that was another one in the other state, with its text then; null for one that was not there. */
  readonly files: readonly { readonly uri: string; readonly text: string | null }[];
}

/** What changed in one project. */
export interface Compared {
  readonly folder: string;
  readonly project: string;
  readonly day: Day;
  /** `1 gap · 2 transfers`; `nothing changed`. */
  readonly headline: string;
  readonly nodes: readonly ChangeNode[];
  /** The same as a page, which is cut at a length that can still be read. */
  readonly markdown: string;
}

const longestPage = 100_000;

/** Compares every project with what it was. Those in which nothing changed are left out, unless nothing changed in any. */
export async function compare(
  projects: Iterable<LiveProject>,
  { files }: CompareAsked,
  dayOf: (live: LiveProject) => Day,
  pause = noPause,
): Promise<readonly Compared[]> {
  const texts: EarlierTexts = new Map(files.map(({ uri, text }) => [addressOf(uri), text]));
  const whole = [...projects].filter(({ extent }) => extent === 'whole');
  const folders = whole.map(({ folder }) => folder);
  const compared: Compared[] = [];
  for (const live of whole) {
    const isOwn = (address: string) => nearestRoot(address, folders) === live.folder;
    compared.push(await compareOne(live, await baseGraph(live, texts, isOwn, pause), dayOf(live), pause));
  }
  const changed = compared.filter(({ nodes }) => nodes.length > 0);
  return changed.length ? changed : compared;
}

async function compareOne(live: LiveProject, before: Graph, day: Day, pause: Pause): Promise<Compared> {
  const difference = await walk(diffInSteps({ graph: before, day }, { graph: live.graph, day }), pause);
  const locate = (place: Place): ComparedPlace => locationIn(live, place.in === 'after' ? live.graph : before, place);
  const show = (place: Place) => {
    const { range } = locate(place);
    return code(`${place.in === 'before' ? 'was ' : ''}${place.at.file}:${range.start.line + 1}`);
  };
  return {
    folder: live.folder,
    project: live.config.name ?? UriUtils.basename(URI.parse(live.folder)),
    day,
    headline: headline(difference.changes),
    nodes: changeNodes(difference, locate),
    markdown: differenceInMarkdown(difference, show, longestPage).markdown,
  };
}

function locationIn(live: LiveProject, { project }: Graph, { at, in: which }: Place): ComparedPlace {
  const fragment = project.fragment(at.file)!;
  const uri = live.has(at.file) ? live.uriOf(at.file) : UriUtils.joinPath(URI.parse(live.folder), at.file).toString();
  return { in: which, uri, range: rangeOf(linesOf(fragment), at) };
}
