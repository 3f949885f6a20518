/** Where something stands in the source, as documents and answers print it. */
import type { Graph } from '../model/graph.ts';
import { type Located, spanOf } from '../model/graph.ts';
import { Lines } from '../source/span.ts';

/** The file, relative to the project's folder, and the line, counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export function placeOf(graph: Graph, located: Located): Place {
  const { file, start } = spanOf(located);
  const lines = graph.once('lines of files', () => new Map<string, Lines>());
  let known = lines.get(file);
  if (!known) lines.set(file, (known = new Lines(graph.project.fragment(file)?.text ?? '')));
  return { file, line: known.at(start).line + 1 };
}

/** `journeys/travel.remit:41`. */
export function placeText(graph: Graph, located: Located): string {
  const { file, line } = placeOf(graph, located);
  return `${file}:${line}`;
}
