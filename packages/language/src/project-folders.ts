/** Which files belong to which project: pure questions about paths, for the desktop, the browser and the command line. All paths have `/`. */
import { fileMatcher } from '@remit-cx/core/source/file-patterns';

export const configName = 'remit.json';
export const extension = '.remit';

/** Folders in which nobody's project is. */
export const neverSearched: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

/** The folder, of some folders that hold a project, that a path belongs to: the nearest one around it. Undefined when it is in none. */
export function nearestRoot(path: string, roots: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  for (const root of roots)
    if (isWithin(path, root) && (nearest === undefined || root.length > nearest.length)) nearest = root;
  return nearest;
}

/** Whether a path is a folder itself, or anything in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** Whether a file of a project (relative to its folder) is meant by the `include` of its remit.json. */
export function inclusion(patterns: readonly string[]): (file: string) => boolean {
  return fileMatcher(patterns);
}
