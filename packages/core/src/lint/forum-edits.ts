/** Changes to who is in a forum. */
import { type Graph, spanOf } from '../model/graph.ts';
import type { Forum, NamedEntity, Party } from '../model/model.ts';
import type { Edit } from '../source/span.ts';
import { insertProperty } from './edits.ts';
import { nameFor } from './naming.ts';

/** Adds somebody to the members of a forum, last. */
export function invite(graph: Graph, forum: Forum, party: Party & NamedEntity): Edit {
  const name = nameFor(graph, party, 'Party');
  const last = forum.members.at(-1);
  return last
    ? { ...spanOf(last), start: spanOf(last).end, text: `, ${name}` }
    : insertProperty(forum, `members ${name}`);
}
