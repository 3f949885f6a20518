/** Which files belong to which project: pure questions about paths, for the desktop, the browser and the command line. All paths have `/`. */
import picomatch from 'picomatch';

export const configName = 'remit.json';
export const extension = '.remit';

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

/**
 * Whether a file of a project (relative to its folder) is meant by the `include` of its remit.json. A pattern that starts
 * with `!` leaves files out, wherever it stands in the list.
 */
export function inclusion(patterns: readonly string[]): (file: string) => boolean {
  const wanted = patterns.filter(pattern => !pattern.startsWith('!')).map(withoutDot);
  const unwanted = patterns.filter(pattern => pattern.startsWith('!')).map(pattern => withoutDot(pattern.slice(1)));
  if (unwanted.length === 0 && wanted.includes('**/*.remit')) return () => true;
  const isWanted = picomatch(wanted.length ? wanted : '**', { dot: true });
  const isUnwanted = unwanted.length ? picomatch(unwanted, { dot: true }) : () => false;
  return file => isWanted(file) && !isUnwanted(file);
}

function withoutDot(pattern: string): string {
  return pattern.replace(/^\.\//, '');
}
