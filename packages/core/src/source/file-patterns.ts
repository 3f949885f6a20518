/** Which files some patterns mean. All paths are relative to the project's folder, with `/`. */
// The half of it that takes every path for one with `/`, on Windows too.
import picomatch from 'picomatch/posix.js';

/**
 * Whether a file is meant by patterns such as `regions/gulf/**`. One that starts with `!` leaves files out, wherever it
 * stands in the list; where all do, every other file is meant.
 */
export function fileMatcher(patterns: readonly string[]): (file: string) => boolean {
  const wanted = patterns.filter(pattern => !pattern.startsWith('!')).map(withoutDot);
  const unwanted = patterns.filter(pattern => pattern.startsWith('!')).map(pattern => withoutDot(pattern.slice(1)));
  if (unwanted.length === 0 && wanted.includes('**/*.remit')) return file => file.endsWith('.remit');
  const isWanted = picomatch(wanted.length ? wanted : '**', { dot: true });
  const isUnwanted = unwanted.length ? picomatch(unwanted, { dot: true }) : () => false;
  return file => isWanted(file) && !isUnwanted(file);
}

function withoutDot(pattern: string): string {
  return pattern.replace(/^\.\//, '');
}
