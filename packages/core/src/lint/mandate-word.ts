/** The word `mandate`, under which findings about a mandate stand: the block may be long. */
import { spanOf } from '../model/graph.ts';
import type { Mandate } from '../model/model.ts';
import type { Span } from '../source/span.ts';

export function mandateWord({ node }: Mandate): Span {
  const { file, start } = spanOf(node);
  return { file, start, end: start + 'mandate'.length };
}
