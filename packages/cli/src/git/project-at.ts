/** Projects as they were at a commit, read from git's objects. */
import { assemble, type LoadedProject } from '@remit-cx/language/node/load-project';
import { textOf } from '@remit-cx/language/node/project-files';
import { configName, extension, nearestRoot } from '@remit-cx/language/project-folders';
import { type FileAt, filesAt, readObjects } from './files-at.ts';

export interface ProjectAt {
  readonly loaded: LoadedProject;
  /** From the top of the repository; empty for the top itself. */
  readonly folder: string;
}

/**
 * The projects in a folder of a commit and below it: one for each remit.json. Where there is none, the `.remit` files are one
 * project with defaults, in that folder. Empty where there are no such files.
 */
export async function projectsAt(repository: string, commit: string, folder: string): Promise<readonly ProjectAt[]> {
  const files = filesAt(repository, commit, folder).filter(
    ({ path }) => path.endsWith(extension) || nameOf(path) === configName,
  );
  const objects = readObjects(
    repository,
    files.map(({ object }) => object),
  );
  const roots = files.filter(({ path }) => nameOf(path) === configName).map(({ path }) => folderOf(path));
  const isLoose = ({ path }: FileAt) => path.endsWith(extension) && rootOf(path, roots) === undefined;
  if (files.some(isLoose)) roots.push('');
  const projects = [...new Set(roots)].sort().map(async root => {
    const prefix = root === '' ? '' : `${root}/`;
    const own = new Map(
      files.filter(({ path }) => path.startsWith(prefix)).map(file => [file.path.slice(prefix.length), file]),
    );
    const read = (file: string) => textOf(objects.get(own.get(file)!.object)!);
    const names = [...own.keys()].filter(
      path => path.endsWith(extension) && (rootOf(`${prefix}${path}`, roots) ?? '') === root,
    );
    const loaded = await assemble(
      `${repository}/${joined(folder, root)}`.replace(/\/$/, ''),
      own.has(configName) ? read(configName) : undefined,
      names,
      read,
    );
    return { loaded, folder: joined(folder, root) };
  });
  return Promise.all(projects);
}

/** The nearest of some folders around a path; the folder that was asked about has the empty name. */
function rootOf(path: string, roots: readonly string[]): string | undefined {
  return (
    nearestRoot(
      path,
      roots.filter(root => root !== ''),
    ) ?? (roots.includes('') ? '' : undefined)
  );
}

export function joined(folder: string, path: string): string {
  return folder === '' ? path : path === '' ? folder : `${folder}/${path}`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
