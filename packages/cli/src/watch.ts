/** `remit check --watch`: the same question again, whenever a file of the projects changes. */
import { type Stats, statSync } from 'node:fs';
import { basename } from 'node:path';
import { foldersBehind } from '@remit-cx/language/node/other-folder';
import { absolute, enclosingProject, enclosingRepository } from '@remit-cx/language/node/project-files';
import { configName, extension, isWithin } from '@remit-cx/language/project-folders';
import { type FSWatcher, watch as watchPaths } from 'chokidar';
import { Exit, Refusal } from './refusal.ts';
import type { Session } from './session.ts';
import { faultReport } from './terminal/fault.ts';
import { visible } from './terminal/harmless.ts';

/** An editor writes a file in several steps, and several files one after the other: they are answered together. In milliseconds. */
const pause = 100;
/** Empties a terminal with what was scrolled away, and starts at its top. */
const clear = '\x1b[2J\x1b[3J\x1b[H';
const skipped = new Set(['node_modules', '.git', '.hg', '.svn']);

/**
 * Asks, and asks again after each change, until somebody wants it to end. What refuses the first time is a mistake in the
 * question and ends the run; later it is said, and the next change may put it right.
 */
export async function watch(session: Session, paths: readonly string[], ask: () => Promise<Exit>): Promise<Exit> {
  const { host } = session;
  // Nothing that was named exists: to ask says so.
  if (foldersToWatch(session, paths).length === 0) return ask();
  const stopped = host.stopped();
  const watchers: FSWatcher[] = [];
  const watched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let isFault = false;
  /** What is built on may be another project after each change. */
  const watchAll = async () => {
    const added = foldersToWatch(session, paths).filter(folder => !watched.has(folder));
    if (added.length === 0) return;
    for (const folder of added) watched.add(folder);
    const watcher = await startWatching(added);
    watchers.push(watcher);
    watcher.on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(again);
      }, pause);
    });
  };
  const again = async () => {
    await watchAll();
    if (host.stdout.isTerminal) host.stdout.write(clear);
    // By this line and the last one an editor knows where a report begins and ends: see `remit-watch` in packages/vscode/package.json.
    session.note('A file has changed: checking again.');
    isFault = (await answer(session, ask)) || isFault;
    session.note('Waiting for changes. Ctrl+C ends.');
  };
  try {
    await watchAll();
    isFault = (await ask()) === Exit.fault;
    session.note('Waiting for changes. Ctrl+C ends.');
    await stopped;
    clearTimeout(timer);
    await running;
    return isFault ? Exit.fault : Exit.ok;
  } finally {
    for (const watcher of watchers) await watcher.close();
  }
}

/** Asks once more; returns whether Remit itself was at fault. */
async function answer({ host, version }: Session, ask: () => Promise<Exit>): Promise<boolean> {
  try {
    return (await ask()) === Exit.fault;
  } catch (error) {
    if (error instanceof Refusal) {
      host.stderr.write(`${error.message.split('\n').map(visible).join('\n')}\n`);
      return false;
    }
    host.stderr.write(faultReport(error, version, ['check', '--watch']));
    return true;
  }
}

/** Watches the folders, and above them, up to the top of the repository, only the .gitignore files. */
function startWatching(folders: readonly string[]): Promise<FSWatcher> {
  const tops = folders.map(folder => enclosingRepository(folder) ?? folder);
  const ignored = (path: string, stats?: Stats) => isOfNoInterest(absolute(path), stats, folders);
  const watcher = watchPaths(tops, { ignoreInitial: true, ignored });
  // What vanishes or is locked while it is looked at is looked at again with the next change.
  watcher.on('error', () => {});
  return new Promise(settle => watcher.once('ready', () => settle(watcher)));
}

function isOfNoInterest(path: string, stats: Stats | undefined, folders: readonly string[]): boolean {
  const name = basename(path);
  if (!folders.some(folder => isWithin(path, folder))) {
    const above = name === '.gitignore' ? absolute(path, '..') : path;
    return !folders.some(folder => isWithin(folder, above));
  }
  // A package that is built on is looked into, and nothing else of its kind.
  if (!stats?.isFile()) return skipped.has(name) && !folders.some(folder => isWithin(folder, path));
  return !(name.endsWith(extension) || name === configName || name === '.gitignore');
}

/** The folders that are asked about, each with the project around it, and those of the projects that they build on. */
function foldersToWatch({ host, project }: Session, paths: readonly string[]): string[] {
  const named = [...paths, ...(project === undefined ? [] : [project])];
  const found = (named.length ? named : ['.']).flatMap(path => {
    const full = absolute(host.cwd, path);
    const stats = statSync(full, { throwIfNoEntry: false });
    if (!stats) return [];
    const folder = stats.isDirectory() ? full : absolute(full, '..');
    const own = enclosingProject(folder) ?? folder;
    return [own, ...foldersBehind(own)];
  });
  return [...new Set(found)];
}
