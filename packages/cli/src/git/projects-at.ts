/** Projects as they were at a commit, read from git's objects. */
import { posix } from 'node:path';
import { type LoadedProject, load, otherOnDisk, type ProjectSource } from '@remit-cx/language/node/load-project';
import { absolute, textOf } from '@remit-cx/language/node/project-files';
import { configName, extension, isWithin, nearestRoot } from '@remit-cx/language/project-folders';
import { type FileAt, filesAt, readObjects } from './files-at.ts';

/** A project of a commit that need not be read. */
export interface ProjectAt {
  /** From the top of the repository; empty for the top itself. */
  readonly folder: string;
  load(): Promise<LoadedProject>;
}

/**
 * All projects of a commit: one for each remit.json. `.remit` files that belong to none are a project with defaults in the
 * innermost of the `loose` folders around them; outside of these folders they are none.
 */
export function projectsAt(repository: string, commit: string, loose: readonly string[]): readonly ProjectAt[] {
  return projectsOf(repository, filesAt(repository, commit, isOfProject), loose);
}

/** Whether a file can belong to a project. */
export function isOfProject(path: string): boolean {
  return path.endsWith(extension) || nameOf(path) === configName;
}

/** The same, of files that git holds elsewhere than in a commit. */
export function projectsOf(
  repository: string,
  files: readonly FileAt[],
  loose: readonly string[],
): readonly ProjectAt[] {
  const roots = files.filter(({ path }) => nameOf(path) === configName).map(({ path }) => folderOf(path));
  const own = new Map<string, FileAt[]>(roots.map(root => [root, []]));
  for (const file of files) {
    const root = innermost(file.path, roots) ?? innermost(file.path, loose);
    if (root === undefined) continue;
    const known = own.get(root);
    if (known) known.push(file);
    else own.set(root, [file]);
  }
  const projects = new Map([...own].map(([folder, files]) => [joined(repository, folder), files]));
  return [...own.keys()]
    .sort()
    .map(folder => ({ folder, load: () => load(sourceIn(repository, projects, joined(repository, folder))) }));
}

/** A project of a commit, by its folder. What it builds on is as it was at that commit, or on the disk where the commit does not hold it. */
function sourceIn(repository: string, projects: ReadonlyMap<string, readonly FileAt[]>, root: string): ProjectSource {
  const files = projects.get(root)!;
  const bytes = readObjects(
    repository,
    files.map(({ object }) => object),
  );
  const prefix = root === repository ? 0 : root.length - repository.length;
  const objects = new Map(files.map(({ path, object }) => [path.slice(prefix), object]));
  const read = (file: string) => textOf(bytes.get(objects.get(file)!)!);
  const isHere = (folder: string) => projects.get(folder)?.some(({ path }) => nameOf(path) === configName);
  return {
    root,
    config: objects.has(configName) ? read(configName) : undefined,
    files: [...objects.keys()].filter(path => path.endsWith(extension)),
    unreadable: [],
    read,
    other: name => {
      const folder = absolute(root, name);
      if (name.startsWith('.') && isHere(folder)) return sourceIn(repository, projects, folder);
      const other = otherOnDisk(root, name);
      return 'root' in other && isHere(other.root) ? sourceIn(repository, projects, other.root) : other;
    },
  };
}

/** The innermost of some folders around a path; the top has the empty name. */
function innermost(path: string, folders: readonly string[]): string | undefined {
  const below = folders.filter(folder => folder !== '');
  return nearestRoot(path, below) ?? (folders.includes('') ? '' : undefined);
}

/** Whether a path of the repository is a folder or in it; everything is in the top, which has the empty name. */
export function isIn(path: string, folder: string): boolean {
  return folder === '' || isWithin(path, folder);
}

/** A path that starts in a folder; it may lead out of it, to what a project builds on (`../group/roles.remit`). */
export function joined(folder: string, path: string): string {
  if (path.startsWith('../')) return posix.join(folder, path);
  return folder === '' ? path : path === '' ? folder : `${folder}/${path}`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
