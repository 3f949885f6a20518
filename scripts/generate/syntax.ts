/** The types of a fragment's nodes for core, made from what Langium made from the grammar: the same shapes without Langium. */
import { RemitAstReflection } from '../../packages/language/src/generated/ast.ts';

/** Returns the text of `packages/core/src/project/syntax.ts`. `ast` is Langium's generated `ast.ts`, `grammar` the grammar: their texts. */
export function toSyntax(ast: string, grammar: string): string {
  const reflection = new RemitAstReflection();
  const names = new Set<string>();
  const refKinds = new Set(
    [...grammar.matchAll(/\[(\w+):Path\]|@(\w+)/g)].map(([, named, declared]) => (named ?? declared)!),
  );
  const parts: string[] = [];
  for (const [, name, body] of ast.matchAll(/^export interface (\w+) extends langium\.AstNode \{\n(.*?)^\}/gms)) {
    names.add(name!);
    const lines = body!
      .split('\n')
      .filter(line => line.trim() !== '' && !line.includes('readonly $container'))
      .map(line => line.replace(/langium\.Reference<(\w+)>/g, "Ref<'$1'>"))
      .map(line =>
        line
          .replace(/^ {4}(readonly )?/, '  readonly ')
          .replace(/Array<(.*)>;$/, 'readonly ($1)[];')
          .replace(/(\w+)\?: (.*);$/, '$1?: $2 | undefined;'),
      );
    parts.push(`export interface ${name} extends Node {\n${lines.join('\n')}\n}`);
  }
  const unions = [...ast.matchAll(/^export type (\w+) = ((?:\w+(?: \| )?)+);/gms)].filter(
    ([, name]) => !name!.startsWith('Remit'),
  );
  for (const [, name, members] of unions) parts.push(`export type ${name} = ${members};`);
  const kinds = [...refKinds].sort().map(kind => {
    const types = [...names].filter(type => reflection.isSubtype(type, kind)).sort();
    return `  ${kind}: [${types.map(type => `'${type}'`).join(', ')}],`;
  });
  return `// Generated from packages/language/src/remit.langium by \`npm run generate\`. Do not edit.
import type { Node, Ref } from './fragment.ts';

${parts.join('\n\n')}

export type NodeType =
${[...names]
  .sort()
  .map(name => `  | '${name}'`)
  .join('\n')};

export interface NodeOf {
${[...names]
  .sort()
  .map(name => `  ${name}: ${name};`)
  .join('\n')}
}

/** What a reference may ask for, and the types of node that answer. */
export const refKinds = {
${kinds.join('\n')}
} as const satisfies Record<string, readonly NodeType[]>;

export type RefKind = keyof typeof refKinds;
`;
}
