/** Changes to claims, however they are written: a property, an element of a list, a letter in a RACI table. */

import { canonical } from '../model/claims.ts';
import type { Graph } from '../model/graph.ts';
import type { Answerable, Claim, Owned, Party, Region } from '../model/model.ts';
import { writeLetter } from '../model/raci-scheme.ts';
import { fragmentOf, type Node, type Ref } from '../project/fragment.ts';
import type * as Syntax from '../project/syntax.ts';
import type { Day } from '../project/values.ts';
import type { Edit } from '../source/span.ts';
import { insertProperty, removeFromList, removeNode, replaceNode } from './edits.ts';
import { nameFor } from './naming.ts';

/** Somebody inside the company who can answer for something: not a vendor, not a group, not a department without a head. */
export type Answering = Extract<Party, { kind: 'role' | 'unit' | 'person' }>;

/** Whether a party (a department as its head) can answer for something. */
export function canAnswer(party: Party | undefined): party is Answering {
  return party?.kind === 'role' || party?.kind === 'unit' || party?.kind === 'person';
}

/** The line that a claim stands on, with its lists; undefined for a cell of a table and for a nested responsibility. */
export function lineOf({ node }: Claim): Syntax.Claim | undefined {
  return node.$type === 'Claim' ? (node as Syntax.Claim) : undefined;
}

/** The names that one line makes claims of: its parties where the work stands, its targets where the party stands; none for a claim by condition. */
export function namesIn(line: Syntax.Claim): readonly Ref[] {
  return line.targets.length ? line.targets : line.parties;
}

/** ` in gulf_africa from 2026-01-01`: where and when, as a claim with the same reach writes it. */
export function reachOf({ regions, from, until }: Pick<Claim, 'regions' | 'from' | 'until'>): string {
  const where = regions.length ? ` in ${regions.map(({ text }) => text).join(', ')}` : '';
  return `${where}${from ? ` from ${from}` : ''}${until ? ` until ${until}` : ''}`;
}

/** ` in gulf_africa, iberia`; nothing for everywhere. */
export function inNames(graph: Graph, regions: readonly Region[]): string {
  return regions.length ? ` in ${regions.map(region => nameFor(graph, region, 'Region')).join(', ')}` : '';
}

/** Makes a party accountable for something; undefined where that cannot be written in one place. */
export function grant(graph: Graph, work: Answerable, party: Answering, reach = ''): Edit | undefined {
  const name = nameFor(graph, party, 'Party');
  if (work.kind === 'journey' || work.kind === 'metric' || work.kind === 'handoff')
    return insertProperty(work, `owner ${name}${reach}`);
  if (work.kind === 'stage') return insertProperty(work, `default accountable ${name}${reach}`);
  return assign(graph, work, 'A', party, reach);
}

/** Gives a party a letter for work, where the work stands: in its block, in its row of a table, else in the block of the party. */
export function assign(
  graph: Graph,
  work: Exclude<Owned, { kind: 'journey' | 'metric' | 'handoff' }>,
  letter: 'A' | 'R',
  party: Answering,
  reach = '',
): Edit | undefined {
  const word = letter === 'A' ? 'accountable' : 'responsible';
  const inBlock = insertProperty(work, `${word} ${nameFor(graph, party, 'Party')}${reach}`);
  if (inBlock || work.kind !== 'responsibility') return inBlock;
  const inRow = reach === '' ? letterInRow(graph, work.node, letter, party) : undefined;
  if (inRow || party.kind === 'person') return inRow;
  return insertProperty(party, `${word} for ${nameFor(graph, work, 'Answerable')}${reach}`);
}

/** Writes a letter into the cell of a party in the row that declares a responsibility; undefined where it has no column. */
function letterInRow(graph: Graph, declared: Node, letter: 'A' | 'R', party: Party): Edit | undefined {
  const row = declared.$parent as Syntax.Row;
  const table = row.$parent as Syntax.RaciTable;
  const columns = table.body.find(node => node.$type === 'Columns')?.parties ?? [];
  const meant = canonical(graph, party);
  const i = columns.findIndex(ref => {
    const column = graph.get(ref);
    return column && canonical(graph, column) === meant;
  });
  const cell = row.cells[i];
  return cell && addLetter(cell, letter);
}

/** Writes a letter before those of a cell, in the room that the cell has. */
export function addLetter(cell: Syntax.Cell, letter: string): Edit {
  const first = cell.codes[0];
  if (first) return rewriteLetters(first, [letter, ...first.text.split('/')].sort().join('/'));
  const start = cell.$start + 1;
  const { file, text } = fragmentOf(cell);
  return { file, start, end: start + Math.min(blanksAt(text, start), 2), text: ` ${letter}` };
}

/** Writes other letters where some stand, and takes or gives blanks for them: the bars of a table stay in line where there is room. */
export function rewriteLetters(letters: Syntax.Letters, text: string): Edit {
  const { file, text: source } = fragmentOf(letters);
  const width = letters.$end - letters.$start;
  const taken = Math.min(Math.max(0, text.length - width), Math.max(0, blanksAt(source, letters.$end) - 1));
  return { file, start: letters.$start, end: letters.$end + taken, text: text.padEnd(width) };
}

function blanksAt(text: string, offset: number): number {
  return /^ */.exec(text.slice(offset, offset + 200))![0].length;
}

/** Takes a letter out of its cell; with `instead`, another one stands there unless the cell has it. */
export function removeLetter({ at, node, letter }: Claim, instead?: string): Edit {
  const letters = at as Syntax.Letters;
  const inCell = (node as Syntax.Cell).codes.flatMap(({ text }) => text.split('/'));
  const written = writeLetter(letter);
  const left = letters.text
    .replaceAll('/', '')
    .split('')
    .map(one => (one !== written ? one : instead !== undefined && !inCell.join('').includes(instead) ? instead : ''))
    .filter(one => one !== '');
  return rewriteLetters(letters, left.join('/'));
}

/**
 * Takes claims out, those of one line together; an A in a table becomes an R: whoever answered for it does it still. A claim
 * by condition goes with its line, for all that meets it.
 */
export function takeOut(claims: readonly Claim[]): Edit[] {
  return [...Map.groupBy(claims, ({ node }) => node).values()].flatMap(group => {
    const line = lineOf(group[0]!);
    if (!line) return group.map(claim => removeLetter(claim, claim.letter === 'A' ? 'R' : undefined));
    if (line.selection) return [removeNode(line)];
    const names = namesIn(line);
    const gone = group.map(({ at }) => at as Ref);
    return [gone.length === names.length ? removeNode(line) : removeFromList(names, gone)];
  });
}

/** Writes the last day of a claim, of somebody's time in a role, or of a delegation. */
export function endOn(fact: Syntax.Claim | Syntax.Holding | Syntax.Delegation, day: Day): Edit {
  const until = fact.qualifiers.find(({ $type }) => $type === 'Until') as Syntax.Until | undefined;
  if (until) return replaceNode(until.day, day);
  return insertQualifier(fact, `until ${day}`, ['Jointly', 'By', 'In', 'From']);
}

/** Writes a qualifier behind those that go before it. */
export function insertQualifier(
  fact: Syntax.Claim | Syntax.Holding | Syntax.Delegation,
  words: string,
  after: readonly string[],
): Edit {
  const before = fact.qualifiers.filter(({ $type }) => after.includes($type)).map(({ $end }) => $end);
  const end = Math.max(endOfNames(fact), ...before);
  return { file: fragmentOf(fact).file, start: end, end, text: ` ${words}` };
}

function endOfNames(fact: Syntax.Claim | Syntax.Holding | Syntax.Delegation): number {
  if (fact.$type === 'Claim') return fact.selection?.$end ?? namesIn(fact).at(-1)!.end;
  return (fact.$type === 'Holding' ? fact.person : fact.delegate).end;
}
