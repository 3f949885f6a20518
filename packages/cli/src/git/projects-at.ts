/** Projects as they were at a commit, read from git's objects. */
import { assemble, type LoadedProject } from '@remit-cx/language/node/load-project';
import { textOf } from '@remit-cx/language/node/project-files';
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
  return [...own].sort(byFolder).map(([folder, files]) => ({ folder, load: () => load(repository, folder, files) }));
}

async function load(repository: string, folder: string, files: readonly FileAt[]): Promise<LoadedProject> {
  const bytes = readObjects(
    repository,
    files.map(({ object }) => object),
  );
  const prefix = folder === '' ? 0 : folder.length + 1;
  const objects = new Map(files.map(({ path, object }) => [path.slice(prefix), object]));
  const read = (file: string) => textOf(bytes.get(objects.get(file)!)!);
  return assemble(
    folder === '' ? repository : `${repository}/${folder}`,
    objects.has(configName) ? read(configName) : undefined,
    [...objects.keys()].filter(path => path.endsWith(extension)),
    read,
  );
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

export function joined(folder: string, path: string): string {
  return folder === '' ? path : path === '' ? folder : `${folder}/${path}`;
}

function byFolder([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
