/** Conditions as sentences quote them: in the words of their author, on one line. */
import { fragmentOf, type Node, type Ref } from '../../project/fragment.ts';
import { andList } from '../../project/names.ts';
import type { Selection } from '../model.ts';

/** Texts stay as they are; comments go, and blanks and line breaks are one blank. */
const piece = /"""[\s\S]*?"""|["“”„](?:\\.|[^"“”\\\r\n])*["“”]?|(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)+|[^\s"“”„/]+|\//g;

/** The words from one node to another, both included. */
export function asWritten(first: Node, last: Node = first): string {
  const text = fragmentOf(first).text.slice(first.$start, last.$end);
  return text.replace(piece, found => (/^(\s|\/[/*])/.test(found) ? ' ' : found)).trim();
}

/** `touchpoints in Stay and resolve where channel is phone`. */
export function selectionWords({ node, scopes }: Selection): string {
  const { conditions } = node;
  const where = asWritten(conditions[0]!, conditions.at(-1));
  const within = scopes.length ? ` in ${andList(scopes.map(titleOf))}` : '';
  return `touchpoints${within} where ${where}`;
}

function titleOf({ to, text }: Ref): string {
  const { title } = (to?.node ?? {}) as { readonly title?: string };
  return title || text;
}
