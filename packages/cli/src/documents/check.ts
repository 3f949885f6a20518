/** `remit generate --check`: whether the documents on disk are what the files say. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Job } from '@remit-cx/core/config/config';
import { dayOf, isSameDocument } from '@remit-cx/core/generate/on-disk';
import { label, type Work } from '@remit-cx/core/model/model';
import { ownership } from '@remit-cx/core/model/ownership';
import { exists } from '@remit-cx/core/model/where-and-when';
import { andList } from '@remit-cx/core/project/names';
import type { Day } from '@remit-cx/core/project/values';
import { counted } from '../counts.ts';
import { Exit } from '../refusal.ts';
import type { Session } from '../session.ts';
import { oneLine } from '../terminal/harmless.ts';
import { type Document, documentsOf, type Source } from './documents.ts';

interface Question {
  /** The day that counts as now. */
  readonly day: Day;
  /** Whether all jobs of remit.json are asked about: then a document that none of them writes is left over. */
  readonly isWholeList: boolean;
}

/**
 * Compares. Each document is written again as of the day that it names itself, so that none goes stale overnight. Names
 * those that differ, are missing or left over on stdout; says on stderr when somebody else has become accountable since.
 */
export function checkDocuments(
  session: Session,
  source: Source,
  jobs: readonly Job[],
  place: (job: Job) => string,
  { day, isWholeList }: Question,
): Exit {
  const show = (path: string) => oneLine(nameIn(path, source.selected.loaded.root, source.selected.folder));
  const complaints: string[] = [];
  const days = new Map<Day, string[]>();
  const expected = new Set<string>();
  for (const job of jobs) {
    const generated = once((day: Day) => new Map(documentsOf(source, job, day, place(job)).map(toEntry)));
    for (const path of generated(day).keys()) {
      expected.add(path);
      const onDisk = read(path);
      if (onDisk === undefined) {
        complaints.push(`${show(path)} is missing.`);
        continue;
      }
      const written = dayOf(onDisk);
      if (written === undefined)
        complaints.push(`${show(path)} does not say of which day it speaks: it was changed by hand.`);
      else if (!isSameDocument(onDisk, generated(written).get(path) ?? ''))
        complaints.push(`${show(path)} is not what the files say.`);
      else if (written !== day) days.set(written, [...(days.get(written) ?? []), show(path)]);
    }
  }
  if (isWholeList)
    for (const path of leftovers([...new Set(jobs.map(place))], expected))
      complaints.push(`${show(path)} is left over: nothing writes it any more. Delete it.`);
  for (const [written, paths] of days) {
    const changed = changedOwners(source, written, day);
    if (changed.length) session.note(changedSince(paths, written, day, changed));
  }
  for (const complaint of complaints.sort()) session.say(`${complaint}\n`);
  if (complaints.length === 0) {
    session.say(`${counted(expected.size, 'document') || 'No document'}: what the files say.\n`);
    return Exit.ok;
  }
  session.note('`remit generate` writes what is missing or differs.');
  return Exit.findings;
}

function toEntry({ path, text }: Document): [string, string] {
  return [path, text];
}

function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return key => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Documents in the folders that say of themselves that they were generated, and are not expected there. */
function leftovers(folders: readonly string[], expected: ReadonlySet<string>): string[] {
  return folders.flatMap(folder => {
    let names: string[] = [];
    try {
      names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => name.replaceAll('\\', '/'));
    } catch {
      // Nothing was ever written there: what is missing has been said.
    }
    const candidates = names
      .filter(name => /\.(md|csv|html|json|svg|mmd)$/.test(name))
      .map(name => `${folder}/${name}`);
    return candidates.filter(path => !expected.has(path) && dayOf(read(path) ?? '') !== undefined);
  });
}

/** The work whose accountable party is another one on a second day. */
function changedOwners({ graph }: Source, before: Day, after: Day): Work[] {
  const answer = (work: Work, day: Day) =>
    exists(work, day)
      ? ownership(graph, work, day)
          .map(({ regions, answer: { verdict, parties } }) =>
            [verdict, ...regions.map(({ id }) => id), ...parties.map(({ kind, id }) => `${kind} ${id}`)].join(' '),
          )
          .join('\n')
      : 'nothing to answer for';
  return [...graph.all('touchpoint'), ...graph.all('responsibility')].filter(
    work => answer(work, before) !== answer(work, after),
  );
}

function changedSince(paths: readonly string[], written: Day, day: Day, changed: readonly Work[]): string {
  const some = changed.slice(0, 3).map(work => oneLine(label(work)));
  const names = andList(changed.length > 3 ? [...some, `${changed.length - 3} more`] : some);
  const speak = paths.length === 1 ? 'speaks' : 'speak';
  return `Note: ${andList(paths)} ${speak} of ${written}. Who answers for ${names} is different on ${day}.`;
}

function nameIn(path: string, root: string, folder: string): string {
  if (!path.startsWith(`${root}/`)) return path;
  return `${folder === '' ? '' : `${folder}/`}${path.slice(root.length + 1)}`;
}
