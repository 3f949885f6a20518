/** Which pieces belong together: declarations, properties and rows, by the tree of the text. */
import type { Node, Ref } from '@remit-cx/core/project/fragment';
import type { File, GovernanceModel } from '@remit-cx/core/project/syntax';
import type { Block, Blocks } from '../mistakes/blocks.ts';
import type { Piece } from './pieces.ts';

export interface Statement {
  /** The indexes of its first and its last piece. */
  readonly first: number;
  readonly last: number;
  /** A row has bars; a declaration may have a block. */
  readonly kind: 'declaration' | 'property' | 'row';
  /** Of how many pieces the words are that a property starts with (`head`, `part of`); 0 where nothing follows them. */
  readonly key: number;
  /** The piece that opens its block. */
  readonly open: number | undefined;
  readonly children: readonly Statement[];
  /** Pieces that begin something which may go on a line of its own, such as `because`. */
  readonly breaks: ReadonlySet<number>;
}

/** What holds the statements of a block. */
const lists = ['elements', 'body', 'rows', 'rules', 'factors'] as const;

/** The statements of a file, outermost first. */
export function statementsOf(root: File, pieces: readonly Piece[], blocks: Blocks): readonly Statement[] {
  const at = new Map(pieces.map(({ start }, i) => [start, i]));
  const ending = new Map(pieces.map(({ end }, i) => [end, i]));

  const toStatement = (node: Node, around: Block): Statement => {
    const first = at.get(node.$start)!;
    const last = ending.get(node.$end)!;
    const isOpen = lists.some(list => list in node) && pieces[last]!.text === '}';
    const isDeclaration = 'body' in node || isOpen;
    const open = isOpen ? indexOf(pieces, '{', first, last) : undefined;
    const kind = isDeclaration ? 'declaration' : node.$type === 'Row' || node.$type === 'Columns' ? 'row' : 'property';
    return {
      first,
      last,
      kind,
      key: kind === 'property' && around !== blocks.file && isAligned(node) ? keyOf(first, last, around) : 0,
      open,
      children: isOpen ? childrenOf(node, blocks.ofRule(node.$type)!) : [],
      breaks: new Set(breaksIn(node).map(({ $start }) => at.get($start)!)),
    };
  };

  const childrenOf = (node: Node, block: Block): readonly Statement[] => {
    const found = lists.flatMap(key => (node as unknown as Record<string, readonly Node[] | undefined>)[key] ?? []);
    const children = found.map(child => toStatement(child, block));
    if (node.$type === 'GovernanceModel') children.push(...leadsOf(node as GovernanceModel));
    return children.sort((a, b) => a.first - b.first);
  };

  /** `lead executive cco` stands in the model itself, not in a node of its own. */
  const leadsOf = ({ leads, leaders }: GovernanceModel): Statement[] =>
    leads.map((lead, i) => {
      let first = at.get(lead.$start)! - 1;
      while (pieces[first]!.isComment) first--;
      const until = leads[i + 1]?.$start ?? Number.POSITIVE_INFINITY;
      const isNext = ({ start }: Ref) => start > lead.$start && start < until;
      const last = ending.get(leaders.find(isNext)?.end ?? lead.$end)!;
      return { first, last, kind: 'property', key: 1, open: undefined, children: [], breaks: new Set<number>() };
    });

  const keyOf = (first: number, last: number, { properties }: Block): number => {
    const [one, two] = [pieces[first]!, pieces[first + 1]];
    const isTwo = two && (one.text === 'default' || properties.includes(`${one.text} ${two.text}`));
    const key = isTwo ? 2 : 1;
    return first + key > last ? 0 : key;
  };

  return childrenOf(root, blocks.file);
}

/** `critical` and `moment of truth` say all there is to say; a rule of a policy is a sentence. */
function isAligned(node: Node): boolean {
  return node.$type !== 'PolicyRule' && Object.keys(node).some(key => !key.startsWith('$'));
}

function indexOf(pieces: readonly Piece[], text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (pieces[i]!.text === text) return i;
  return to;
}

/** The parts of a statement that are told after its subject: dates, regions, reasons, amounts. */
function breaksIn(node: Node): Node[] {
  const {
    qualifiers = [],
    within,
    measuredBy,
  } = node as Node & {
    readonly qualifiers?: readonly Node[];
    readonly within?: Node;
    readonly measuredBy?: Node;
  };
  return [...qualifiers, ...(within ? [within] : []), ...(measuredBy ? [measuredBy] : [])];
}
