/** From Langium's tree, a fragment: the same shape as the other producer gives (generated/fast-parser.ts). */
import { type Node, type Parsed, Ref } from '@remit-cx/core/project/fragment';
import type { File, NodeType, RefKind } from '@remit-cx/core/project/syntax';
import {
  type AstNode,
  AstUtils,
  type CstNode,
  GrammarAST,
  GrammarUtils,
  isAstNode,
  isReference,
  type Reference,
  type TypeMetaData,
} from 'langium';
import { RemitAstReflection } from './generated/ast.ts';

type Writable = { -readonly [K in keyof Node]: Node[K] } & Record<string, unknown>;

const types: Readonly<Record<string, TypeMetaData>> = new RemitAstReflection().types;

/**
 * Generic over the grammar: it knows what a reference and a name are, and no construct.
 *
 * A tree keeps what the types of its nodes promise, also of a file that is half written: a thing whose name is missing is
 * called '', and anything else that lacks what it must have is left out. Names and references in it are still listed, so
 * that half a line makes nothing unknown elsewhere.
 */
export function toParsed(ast: AstNode): Parsed {
  const named: Node[] = [];
  const refs: Ref[] = [];

  const convert = (from: AstNode, parent: Node | undefined): Node | undefined => {
    const cst = from.$cstNode;
    const node: Writable = {
      $type: from.$type as NodeType,
      $start: cst?.offset ?? 0,
      $end: cst?.end ?? 0,
      $name: -1,
      $parent: parent,
    };
    const { properties } = types[from.$type]!;
    if ('name' in from && typeof from.name === 'string')
      node.$name = GrammarUtils.findNodeForProperty(cst, 'name')?.offset ?? -1;
    else if (properties.name && !properties.name.optional) node.name = '';
    if (node.$name >= 0 || from.$type === 'GovernanceModel') named.push(node);
    for (const [key, value] of Object.entries(from)) {
      if (key.startsWith('$')) continue;
      node[key] = Array.isArray(value)
        ? value.map(item => convertValue(item, node)).filter(item => item !== undefined)
        : convertValue(value, node);
    }
    const isWhole = Object.values(properties).every(({ name, optional }) => optional || node[name] !== undefined);
    return isWhole ? node : undefined;
  };

  const convertValue = (value: unknown, node: Node): unknown => {
    if (isReference(value)) {
      const { $refText, $refNode } = value as Reference;
      if (!$refNode) return undefined;
      const ref = new Ref($refText, wantedBy($refNode), $refNode.offset, $refNode.end, node);
      refs.push(ref);
      return ref;
    }
    return isAstNode(value) ? convert(value, node) : value;
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
