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
  /** Of a sentence with conditions, the pieces that begin its parts, with the last piece of each: where it goes on in the next line. */
  readonly parts: ReadonlyMap<number, number>;
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
    const sentence = sentenceOf(node);
    return {
      first,
      last,
      kind,
      key: kind === 'property' && around !== blocks.file && isAligned(node) ? keyOf(first, last, around) : 0,
      open,
      children: isOpen ? childrenOf(node, blocks.ofRule(node.$type)!) : [],
      breaks: new Set([...breaksIn(node).map(({ $start }) => at.get($start)!), ...sentence.breaks]),
      parts: partsOf(sentence, last),
    };
  };

  /** Where a condition begins: at the word before it, `where`, `and` or `must`. */
  const before = ({ $start }: Node): number => {
    let piece = at.get($start)! - 1;
    while (pieces[piece]!.isComment) piece--;
    return piece;
  };

  const sentenceOf = (node: Node): Sentence => {
    const {
      conditions = [],
      requirements = [],
      selection,
    } = node as Node & {
      readonly conditions?: readonly Node[];
      readonly requirements?: readonly Node[];
      readonly selection?: { readonly conditions: readonly Node[] };
    };
    const asked = (selection?.conditions ?? conditions).map(before);
    const must = requirements.map(before);
    const qualifiers = asked.length + must.length ? breaksIn(node).map(({ $start }) => at.get($start)!) : [];
    return { breaks: [...asked.slice(0, 1), ...must.slice(0, 1)], asked, must, qualifiers };
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
      return {
        first,
        last,
        kind: 'property',
        key: 1,
        open: undefined,
        children: [],
        breaks: new Set<number>(),
        parts: new Map(),
      };
    });

  const keyOf = (first: number, last: number, { properties }: Block): number => {
    const [one, two] = [pieces[first]!, pieces[first + 1]];
    const isTwo = two && (one.text === 'default' || properties.includes(`${one.text} ${two.text}`));
    const key = isTwo ? 2 : 1;
    return first + key > last ? 0 : key;
  };

  return childrenOf(root, blocks.file);
}

interface Sentence {
  readonly breaks: readonly number[];
  /** The pieces before its conditions, before what it asks for, and those that its qualifiers begin with. */
  readonly asked: readonly number[];
  readonly must: readonly number[];
  readonly qualifiers: readonly number[];
}

/** Where the parts of a sentence end. What must be stays together, if one line can hold it. */
function partsOf({ asked, must, qualifiers }: Sentence, last: number): ReadonlyMap<number, number> {
  const starts = [...asked, ...must, ...qualifiers].sort((a, b) => a - b);
  const parts = new Map(starts.map((start, i) => [start, (starts[i + 1] ?? last + 1) - 1]));
  if (must[0] !== undefined) parts.set(must[0], (qualifiers[0] ?? last + 1) - 1);
  return parts;
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
