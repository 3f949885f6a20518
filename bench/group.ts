/**
 * A large project in which every construct is used: the airline of the examples many times over, as a group of airlines
 * under one organization. What each airline declares has its number behind the name and before the title (`book_pay_7`,
 * `7 Book and pay`).
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../packages/core/src/config/read.ts';
import type { Node } from '../packages/core/src/project/fragment.ts';
import { type Declaration, Project } from '../packages/core/src/project/project.ts';
import { parseAll } from '../packages/language/src/parse-all.ts';

const folder = fileURLToPath(new URL('../examples/velmara-air', import.meta.url));

/** There is one of each for the whole group. */
const single: ReadonlySet<string> = new Set([
  'Organization',
  'Region',
  'Unit',
  'Persona',
  'BrandPromise',
  'Goal',
  'GovernanceModel',
  'Charter',
  'Policy',
  'Waiver',
]);

/** The settings of the airline: the words that it adds. */
export const groupConfig = readConfig(readFileSync(join(folder, 'remit.json'), 'utf8')).config;

/** The files of a group with about as many touchpoints. */
export async function groupSources(touchpoints: number): Promise<ReadonlyMap<string, string>> {
  const project = new Project();
  const files = globSync('**/*.remit', { cwd: folder }).sort();
  for (const fragment of await parseAll(files.map(file => ({ file, text: readFileSync(join(folder, file), 'utf8') }))))
    project.set(fragment.file, fragment);
  project.link();
  const each = [...project.declarations()].filter(({ kind }) => kind === 'Touchpoint').length;
  const journeys = [...project.declarations()].filter(({ kind }) => kind === 'Journey').map(({ name }) => name);
  const sources = new Map<string, string>();
  for (let copy = 0; copy < Math.max(1, Math.round(touchpoints / each)); copy++)
    for (const { file, text, root, named, refs } of project.fragments) {
      const changes = [
        ...named.filter(node => node.$name >= 0).map(node => nameChange(node, text, copy)),
        ...refs.flatMap(ref => (ref.to?.node ? refChange(ref, ref.to, copy) : [])),
      ].filter(change => change !== undefined);
      const elements = root.elements.filter(({ $type }) => copy === 0 || !single.has($type));
      const texts = elements.map(({ $start, $end }) => changed(text, $start, $end, changes));
      const own = texts
        .join('\n\n')
        .replace(/^(\s*[a-z]+ [\w.-]+ +)"(?!"")/gm, `$1"${copy} `)
        // The council of an airline does not meet about the others.
        .replaceAll('all journeys', journeys.map(name => `${name}_${copy}`).join(', '));
      if (own) sources.set(`airline-${copy}/${file}`, `${own}\n`);
    }
  return sources;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The element of the file that a node stands in. */
function topOf(node: Node): Node {
  let top = node;
  while (top.$parent && top.$parent.$type !== 'File') top = top.$parent;
  return top;
}

function nameChange(node: Node, text: string, copy: number): Change | undefined {
  if (single.has(topOf(node).$type)) return undefined;
  const name = /^[\p{L}_][\p{L}\p{M}\p{N}_-]*/u.exec(text.slice(node.$name))![0];
  return { start: node.$name, end: node.$name + name.length, text: `${name}_${copy}` };
}

/** A reference as a full path, with the number behind each part. */
function refChange(
  { start, end }: Change | { start: number; end: number },
  { node, id }: Declaration,
  copy: number,
): Change[] {
  if (single.has(topOf(node!).$type)) return [];
  const parts = id.split('.').map(part => `${part}_${copy}`);
  return [{ start, end, text: parts.join('.') }];
}

function changed(text: string, start: number, end: number, changes: readonly Change[]): string {
  let made = '';
  let at = start;
  for (const change of changes
    .filter(change => start <= change.start && change.end <= end)
    .sort((a, b) => a.start - b.start)) {
    made += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return made + text.slice(at, end);
}
