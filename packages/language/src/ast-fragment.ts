/** From Langium's tree of a file that is open, a fragment: the same shape as the other producer gives (fragment-parser.ts). */
import { type Node, type Parsed, Ref } from '@remit-cx/core/project/fragment';
import type { File, NodeType, RefKind } from '@remit-cx/core/project/syntax';
import { type AstNode, AstUtils, type CstNode, GrammarAST, GrammarUtils, isReference, type Reference } from 'langium';

type Writable = { -readonly [K in keyof Node]: Node[K] } & Record<string, unknown>;

/** Generic over the grammar: it knows what a reference and a name are, and no construct. */
export function toParsed(ast: AstNode): Parsed {
  const named: Node[] = [];
  const refs: Ref[] = [];
  const convert = (from: AstNode, parent: Node | undefined): Node => {
    const cst = from.$cstNode;
    const node: Writable = {
      $type: from.$type as NodeType,
      $start: cst?.offset ?? 0,
      $end: cst?.end ?? 0,
      $name: -1,
      $parent: parent,
    };
    if ('name' in from && typeof from.name === 'string')
      node.$name = GrammarUtils.findNodeForProperty(cst, 'name')?.offset ?? -1;
    if (node.$name >= 0 || from.$type === 'GovernanceModel') named.push(node);
    for (const [key, value] of Object.entries(from)) {
      if (key.startsWith('$')) continue;
      node[key] = Array.isArray(value)
        ? value.map(item => convertValue(item, node)).filter(item => item !== undefined)
        : convertValue(value, node);
    }
    return node;
  };
  const convertValue = (value: unknown, node: Node): unknown => {
    if (isReference(value)) {
      const { $refText, $refNode } = value as Reference;
      if (!$refNode) return undefined;
      const ref = new Ref($refText, wantedBy($refNode), $refNode.offset, $refNode.end, node);
      refs.push(ref);
      return ref;
    }
    return value !== null && typeof value === 'object' ? convert(value as AstNode, node) : value;
  };
  const root = convert(ast, undefined) as File;
  Object.assign(root, { $start: 0, $end: ast.$cstNode?.root.fullText.length ?? 0 });
  refs.sort((a, b) => a.start - b.start);
  named.sort((a, b) => a.$start - b.$start || b.$end - a.$end);
  return { root, named, refs };
}

function wantedBy(node: CstNode): RefKind {
  const reference = AstUtils.getContainerOfType(node.grammarSource, GrammarAST.isCrossReference)!;
  return reference.type.ref!.name as RefKind;
}
