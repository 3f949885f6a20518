/** Names under `rules` in the text of a `remit.json`, for editors: where one stands, and where one is being written. */
import { findNodeAtLocation, getLocation, type JSONPath, parseTree } from 'jsonc-parser';

/** The place of a name, with its quotes if it has them. Offsets count UTF-16 units. */
export interface SettingAt {
  /** As far as it is written. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether a level follows it already. */
  readonly isSet: boolean;
  /** What else is set in the same braces. */
  readonly others: readonly string[];
}

/** The name under `rules`, of the project or of some files, that an offset is in or that could be written there. */
export function settingAt(text: string, offset: number): SettingAt | undefined {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  if (!isAtPropertyKey || !isOfRule(path)) return undefined;
  const isInside = previousNode?.type === 'property' && offset <= previousNode.offset + previousNode.length;
  const typed = /[\p{L}\p{M}\p{N}_-]*$/u.exec(text.slice(0, offset))![0];
  const start = isInside ? previousNode.offset : offset - typed.length;
  const end = isInside ? start + previousNode.length : offset;
  const root = parseTree(text);
  const braces = root && findNodeAtLocation(root, path.slice(0, -1));
  const others = (braces?.children ?? []).flatMap(({ children: [key] = [] }) =>
    key && key.offset !== start ? [String(key.value)] : [],
  );
  const name = isInside ? String(path.at(-1)) : typed;
  return { name, start, end, isSet: /^\s*:/.test(text.slice(end)), others };
}

function isOfRule(path: JSONPath): boolean {
  if (path.length === 2) return path[0] === 'rules';
  return path.length === 4 && path[0] === 'overrides' && path[2] === 'rules';
}
