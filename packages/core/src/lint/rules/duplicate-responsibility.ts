import { cite } from '../../governance/source.ts';
import { type Graph, spanOf } from '../../model/graph.ts';
import { label, type Responsibility } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { fragmentOf } from '../../project/fragment.ts';
import type { Day } from '../../project/values.ts';
import { removeNode, replaceNode } from '../edits.ts';
import { freeName, nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';

export default rule({
  name: 'duplicate-responsibility',
  group: 'raci',
  level: 'warning',
  since: '0.1',
  summary: 'The same responsibility is declared twice.',
  docs: `
Two entries for one piece of work are two places to look, and sooner or later two answers to who does it: departments do the same work
twice, or each leaves it to the other.

Keep one, and let the other refer to it: a row of a table without a title adds letters to something declared elsewhere, and a
department says \`responsible for\` it. If they are two pieces of work, give them titles that say so.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '2. Traditional Models of CX Ownership: Pros and Cons' })}: departments that work together have to avoid doing the same work twice. ${cite({ article: 'who-is-really-responsible', section: 'The importance of understanding your Customer Experience maturity level' })}: clear roles and responsibilities, and no overlap.`,
  bad: `
role cco "Chief Customer Officer"

department care "Customer Care" {
  head cco
  responsibility relay "Relay what customers say" {
    accountable cco
  }
}

raci programme "CX programme" {
  parties                                            | cco | care |
  responsibility feedback "Relay what customers say" | A   | R    |
}
`,
  good: `
role cco "Chief Customer Officer"

department care "Customer Care" {
  head cco
  responsibility relay "Relay what customers say" {
    accountable cco
  }
}

raci programme "CX programme" {
  parties              | cco | care |
  responsibility relay | A   | R    |
}
`,
  check({ graph, day, report }) {
    const titles = new Map<string, Responsibility[]>();
    const names = new Map<string, Responsibility[]>();
    for (const responsibility of graph.all('responsibility')) {
      const isSame = (other: Responsibility) => isOneWork(graph, other, responsibility);
      const sameTitle = join(titles, comparable(label(responsibility)), responsibility, isSame);
      const sameName = join(names, responsibility.name, responsibility, isSame);
      const before = sameTitle ?? sameName;
      if (!before) continue;
      const what = sameTitle ? 'title' : 'name';
      report(
        responsibility,
        `The responsibility ${label(responsibility)} is already declared${whereOf(before)}, with the same ${what}.`,
        {
          about: responsibility,
          related: [{ at: before, message: `${label(before)} is declared here.` }],
          fixes: () => [...referToIt(graph, responsibility, before, day), ...tellApart(graph, responsibility, before)],
        },
      );
    }
  },
});

/** The first under a key that is the same work; the new one joins them. */
function join(
  known: Map<string, Responsibility[]>,
  key: string,
  one: Responsibility,
  isSame: (other: Responsibility) => boolean,
): Responsibility | undefined {
  const others = known.get(key);
  if (!others) known.set(key, [one]);
  const found = others?.find(isSame);
  // One that is the same as an earlier one tells the next one nothing new.
  if (others && !found) others.push(one);
  return found;
}

/** A title without what differs by habit: case, blanks and punctuation. */
function comparable(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two can be the same work: not one declaration twice (a rule of its own), nor each for regions of its own. */
function isOneWork(graph: Graph, a: Responsibility, b: Responsibility): boolean {
  if (a.id === b.id) return false;
  if (!a.onlyIn || !b.onlyIn) return true;
  const regions = graph.getAll(b.onlyIn);
  return graph.getAll(a.onlyIn).some(region => regions.includes(region));
}

function whereOf({ within }: Responsibility): string {
  return within ? ` in ${label(within)}` : '';
}

/** Lets a row, or an entry without a block, refer to the one that was there before; not where two would then be accountable. */
function referToIt(graph: Graph, again: Responsibility, before: Responsibility, day: Day): Choice[] {
  const { node, within } = again;
  const declaration = graph.project.declarationOf(node);
  if (!declaration || !graph.project.references(declaration)[Symbol.iterator]().next().done) return [];
  const owners = [again, before].map(work => ownership(graph, work, day).flatMap(({ answer }) => answer.parties));
  const [own, other] = owners.map(parties => new Set(parties));
  if (own!.size && other!.size && (own!.size > 1 || [...own!].some(party => !other!.has(party)))) return [];
  const isRow = node.$parent?.$type === 'Row';
  const hasBlock = fragmentOf(node).text.slice(node.$start, node.$end).endsWith('}');
  if (!isRow && (hasBlock || !within)) return [];
  const name = nameFor(graph, before, 'Answerable');
  if (graph.project.candidates(name, isRow ? 'Responsibility' : 'Answerable').length !== 1) return [];
  const text = isRow ? name : `responsible for ${name}`;
  return [{ title: `Refer to the one${whereOf(before) || ' that is there'}`, edits: [replaceNode(node, text)] }];
}

/** Takes out one that says nothing else than the one that was there before; or gives one that is other work a name of its own. */
function tellApart(graph: Graph, again: Responsibility, before: Responsibility): Choice[] {
  const { node, within } = again;
  const declaration = graph.project.declarationOf(node);
  if (!declaration || !graph.project.references(declaration)[Symbol.iterator]().next().done) return [];
  const block = blockOf(again);
  if (comparable(label(again)) === comparable(label(before)))
    return block !== undefined && block === blockOf(before) && !within && !before.within
      ? [{ title: 'Remove this one: the other says the same', edits: [removeNode(node)] }]
      : [];
  const name = freeName(graph, within ? `${within.name}_${again.name}` : again.name);
  const written = { ...spanOf(again), text: name };
  return [{ title: `Call this one \`${name}\``, edits: [written] }];
}

/** What stands in the block of a responsibility, without what differs by habit; undefined for a row of a table. */
function blockOf({ node }: Responsibility): string | undefined {
  if (node.$parent?.$type === 'Row') return undefined;
  const text = fragmentOf(node).text.slice(node.$start, node.$end);
  return text.includes('{') ? text.slice(text.indexOf('{')).replace(/\s+/g, ' ') : '';
}
