/** Words and fixes that the rules about ownership share. */
import type { Graph } from '../model/graph.ts';
import { label, type Region, type Touchpoint } from '../model/model.ts';
import { fragmentOf } from '../project/fragment.ts';
import { andList } from '../project/names.ts';
import type { Fix } from './rule.ts';

/** ` in Gulf & Africa and Central Europe`; nothing for everywhere. */
export function inRegions(regions: readonly Region[]): string {
  return regions.length ? ` in ${andList(regions.map(label))}` : '';
}

/** Makes the owner of the journey accountable for a touchpoint, if there is one. */
export function addAccountable(graph: Graph, touchpoint: Touchpoint): Fix[] {
  const owner = touchpoint.journey.claims.find(({ form }) => form === 'owner');
  const party = owner && graph.party(owner);
  if (!party) return [];
  const name = (owner.party as { text?: string }).text ?? party.id;
  return [
    { title: `Make ${party.title ?? name} accountable`, edits: [insertProperty(touchpoint, `accountable ${name}`)] },
  ];
}

/** An edit that puts a line first into the block of a thing, and makes the block where there is none. */
export function insertProperty(entity: Touchpoint, line: string) {
  const { node } = entity;
  const { file, text } = fragmentOf(node);
  const lineStart = Math.max(text.lastIndexOf('\n', node.$start - 1), text.lastIndexOf('\r', node.$start - 1)) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, node.$start))![0];
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const source = text.slice(node.$start, node.$end);
  const open = source.endsWith('}') ? node.$start + source.indexOf('{') + 1 : -1;
  if (open > 0) return { file, start: open, end: open, text: `${newline}${indent}  ${line}` };
  return { file, start: node.$end, end: node.$end, text: ` {${newline}${indent}  ${line}${newline}${indent}}` };
}
