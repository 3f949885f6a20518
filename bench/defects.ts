/**
 * Breaks a project in many places, the same ones each time: what it says is left out, said twice, said of others, or past
 * its day. Every file can still be read.
 */
import { parseFast } from '../packages/language/src/generated/fast-parser.ts';

/** One line in so many is changed. */
const every = 3;

/** A file that would not be readable stays as it is. */
export function withDefects(sources: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const roles = [...sources.values()].flatMap(text => [...text.matchAll(/^\s*role (\S+)/gm)].map(([, name]) => name!));
  const draw = numbers();
  return new Map(
    [...sources].map(([file, text]) => {
      const broken = file.endsWith('.remit') ? changedLines(text, roles, draw) : text;
      return [file, parseFast(broken) ? broken : text];
    }),
  );
}

function changedLines(text: string, roles: readonly string[], draw: (below: number) => number): string {
  const lines = text.split('\n');
  let isInText = false;
  return lines
    .flatMap((line, i) => {
      const isText = isInText || line.includes('"""');
      if ((line.match(/"""/g)?.length ?? 0) % 2) isInText = !isInText;
      const isWhole = /^\s+\S/.test(line) && !/[{}|]|,\s*$|\/\/|\*/.test(line) && !/,\s*$/.test(lines[i - 1] ?? '');
      if (isText || !isWhole || draw(every)) return [line];
      return changedLine(line, roles, draw);
    })
    .join('\n');
}

function changedLine(line: string, roles: readonly string[], draw: (below: number) => number): string[] {
  const role = () => roles[draw(roles.length)]!;
  const [, indent = '', word = ''] = /^(\s*)(\S+)/.exec(line)!;
  if (word === 'accountable' && !line.includes(' for '))
    return [
      [],
      [line, `${indent}accountable ${role()}`],
      [`${indent}accountable everyone`],
      [`${line} until 2026-12-01`],
      [`${indent}accountable ${role()} from 2026-12-01`, line],
    ][draw(5)]!;
  if (['consulted', 'informed', 'responsible', 'members'].includes(word))
    return [[], [`${line}, ${Array.from({ length: 12 }, role).join(', ')}`]][draw(2)]!;
  if (word === 'tier')
    return [line.replace(/within .*/, 'within 100 days'), line.replace(/tier \S+/, `tier ${role()}`)];
  if (word === 'decide') return [line.replace(/\d[\d,]*(?= EUR)/, '999')];
  return /\b20\d\d-\d\d-\d\d/.test(line) && draw(2) ? [line.replace(/\b20\d\d-/, '2024-')] : [];
}

/** Numbers that look drawn and are the same each time (Numerical Recipes' generator, 32 bits). */
function numbers(): (below: number) => number {
  let state = 2026;
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
