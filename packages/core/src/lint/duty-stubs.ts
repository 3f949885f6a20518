/** Responsibilities that the articles name, written down by a fix: the words are published, who answers is proposed. */
import { duties } from '../governance/duties.ts';
import { questionOf } from '../governance/questions.ts';
import type { Graph } from '../model/graph.ts';
import type { NamedEntity } from '../model/model.ts';
import type { Day } from '../project/values.ts';
import type { Answering } from './claim-edits.ts';
import { freeName, nameFor } from './naming.ts';

/**
 * Lines that declare the responsibility that answers a question of the articles: a party answers for it, and carries it out.
 * Refuses (throws) an id that no question has.
 */
export function declareQuestion(graph: Graph, id: string, party: Answering): string {
  return declareDuty(graph, id.replaceAll('-', '_'), questionOf(id).responsibility, party);
}

/** The same, in words of our own. */
export function declareDuty(graph: Graph, name: string, title: string, party: Answering): string {
  const who = nameFor(graph, party, 'Party');
  return [
    `responsibility ${freeName(graph, name)} "${title}" {`,
    `  accountable ${who}`,
    `  responsible ${who}`,
    '}',
  ].join('\n');
}

/** Lines for the block of a department, unit, team or role, which then carries the responsibility out; the head answers for it. */
export function nestDuty(graph: Graph, name: string, title: string, head: NamedEntity): string {
  return [
    `responsibility ${freeName(graph, name)} "${title}" {`,
    `  accountable ${nameFor(graph, head, 'Party')}`,
    '}',
  ].join('\n');
}

/** The same, where it is still to be decided who answers for it, until a day. */
export function openDuty(graph: Graph, name: string, title: string, until: Day): string {
  return [`responsibility ${freeName(graph, name)} "${title}" {`, `  accountable undecided until ${until}`, '}'].join(
    '\n',
  );
}

/** The words of a published duty, by its id. Refuses (throws) an id that there is not. */
export function dutyTitle(id: string): string {
  const duty = duties.find(one => one.id === id);
  if (!duty) throw new Error(`There is no duty ${id}.`);
  return duty.title;
}
