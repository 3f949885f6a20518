/** Ways out that several rules about forums share: somebody is invited, or the forum only informs. */
import type { Graph } from '../model/graph.ts';
import { type Department, type Forum, label, type Party } from '../model/model.ts';
import { andList } from '../project/names.ts';
import { insertProperty, replaceNode } from './edits.ts';
import { addToList } from './list-edits.ts';
import { nameFor } from './naming.ts';
import type { Choice } from './rule.ts';

/** Adds the heads of departments to the members of a forum, a department itself where it has none. `to` says which forum. */
export function invite(graph: Graph, forum: Forum, departments: readonly Department[], to = ''): Choice {
  const parties = departments.map(department => spokesmanOf(graph, department));
  const names = parties.map(party => nameFor(graph, party, 'Party')).join(', ');
  return {
    title: `Invite ${andList(parties.map(label))}${to}`,
    edits: [addToList(forum, 'members', forum.members, names)],
  };
}

function spokesmanOf(graph: Graph, department: Department): Exclude<Party, { kind: 'builtin' }> {
  const head = graph.get(department.head);
  return head && head.kind !== 'builtin' ? head : department;
}

/** Lets a forum decide nothing. Not one with a quorum: that says that it decides. */
export function makeNetwork(forum: Forum): Choice[] {
  if (forum.quorum) return [];
  const kind = forum.node.body.find(({ $type }) => $type === 'Kind');
  const edit = kind ? replaceNode(kind, 'kind network') : insertProperty(forum, 'kind network');
  return [{ title: 'Make it a network, which only informs', edits: [edit] }];
}
