import type { Entity } from '../../model/model.ts';
import type { Node } from '../../project/fragment.ts';
import type * as Syntax from '../../project/syntax.ts';
import { isDay } from '../../project/values.ts';
import { replaceNode } from '../edits.ts';
import { type Choice, type Context, rule } from '../rule.ts';

export default rule({
  name: 'end-before-start',
  group: 'time',
  level: 'error',
  since: '0.1',
  summary: 'Something ends before it begins.',
  docs: `
What ends before it begins never counts: the responsibility, the holding or the delegation is written down, and nobody has it on any
day. Most often the year is a slip of the pen.

Correct one of the two days. Both count themselves: \`from 2026-03-01 until 2026-03-01\` is one day. A row of a RACI table takes the day
that it does not say itself from its table.
`,
  source: 'Remit: a period has at least one day, its first and last included.',
  bad: `
role cco "Chief Customer Officer" { held by ada from 2026-03-01 until 2025-12-31 }
person ada "Ada"
`,
  good: `
role cco "Chief Customer Officer" { held by ada from 2026-03-01 until 2026-12-31 }
person ada "Ada"
`,
  check({ graph, report }) {
    for (const fragment of graph.fragments) {
      // Most files name no last day at all, and of the others most things do not.
      const ends = placesOf('until', fragment.text);
      if (ends.length === 0) continue;
      for (const entity of graph.entitiesIn(fragment)) {
        if (isIn(entity.node, ends)) checkPeriods(entity, report);
      }
    }
  },
});

function checkPeriods(entity: Entity, report: Context['report']): void {
  for (const { from, until } of periodsOf(entity)) {
    const [first, last] = [from.text, until.text];
    if (last >= first || !isDay(first) || !isDay(last)) continue;
    report(until, `This ends on ${last}, before it begins on ${first}.`, {
      about: entity,
      related: [{ at: from, message: 'It begins here.' }],
      fixes: () => putRight(from, until),
    });
  }
}

/** Where a word stands in a text, in order. */
function placesOf(word: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** Whether one of some places, which are in order, is in a node. */
function isIn({ $start, $end }: Node, places: readonly number[]): boolean {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < $start) low = middle + 1;
    else high = middle;
  }
  return low < places.length && places[low]! < $end;
}

interface Days {
  readonly from: Syntax.Day;
  readonly until: Syntax.Day;
}

/** The days are the wrong way round; or the year of the last one is wrong. */
function putRight(from: Syntax.Day, until: Syntax.Day): Choice[] {
  const year = Number(from.text.slice(0, 4));
  const later = [year, year + 1]
    .map(one => `${String(one).padStart(4, '0')}${until.text.slice(4)}`)
    .find(day => isDay(day) && day >= from.text);
  return [
    ...(standTogether(from, until)
      ? [{ title: 'Swap the two days', edits: [replaceNode(from, until.text), replaceNode(until, from.text)] }]
      : []),
    ...(later ? [{ title: `Let it end on ${later}`, edits: [replaceNode(until, later)] }] : []),
  ];
}

/** Every pair of a first and a last day that is written in a thing, without those of the things inside it. */
function periodsOf(entity: Entity): readonly Days[] {
  switch (entity.kind) {
    case 'delegation':
    case 'allocation':
      return pairsIn([entity.node.qualifiers]);
    case 'person':
    case 'initiative':
      return pairsIn([entity.node.body]);
    case 'role':
      return pairsIn([...linesOf(entity.node.body), ...(entity.holdings ?? []).map(({ node }) => node.qualifiers)]);
    case 'raci': {
      const table = pairOf(entity.node.body);
      return [...pairsIn([entity.node.body]), ...entity.rows.flatMap(({ node }) => pairsIn([node.qualifiers], table))];
    }
    default:
      return 'body' in entity.node ? pairsIn(linesOf(entity.node.body)) : none;
  }
}

const none: readonly never[] = [];

/** The ends of the lines of a block, where days can stand; without those that are too short for two. */
function linesOf(body: readonly Node[]): readonly (readonly Node[])[] {
  let lines: (readonly Node[])[] | undefined;
  for (const property of body) {
    const { qualifiers } = property as Node & { readonly qualifiers?: readonly Node[] };
    if (qualifiers && qualifiers.length > 1) (lines ??= []).push(qualifiers);
  }
  return lines ?? none;
}

/** The pairs in some lists of properties, each completed by the days of what is around it. */
function pairsIn(lists: readonly (readonly Node[])[], around: Partial<Days> = {}): readonly Days[] {
  return lists.flatMap((nodes): readonly Days[] => {
    if (nodes.length === 0) return none;
    const { from, until } = { ...around, ...pairOf(nodes) };
    return from && until ? [{ from, until }] : none;
  });
}

function pairOf(nodes: readonly Node[]): Partial<Days> {
  const days: { from?: Syntax.Day; until?: Syntax.Day } = {};
  for (const node of nodes) {
    if (node.$type === 'From' || node.$type === 'Since') days.from ??= (node as Syntax.From | Syntax.Since).day;
    else if (node.$type === 'Until') days.until ??= (node as Syntax.Until).day;
  }
  return days;
}

/** Whether both days belong to one line or block; a row and its table do not. */
function standTogether(from: Syntax.Day, until: Syntax.Day): boolean {
  return from.$parent?.$parent === until.$parent?.$parent;
}
