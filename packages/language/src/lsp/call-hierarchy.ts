/**
 * "Show Call Hierarchy": how a customer, or a problem, is passed on. Touchpoints hand over to touchpoints; touchpoints,
 * responsibilities, decisions and forums escalate to an escalation or a forum, and an escalation goes on to the next.
 */
import { spanOf } from '@remit-cx/core/model/graph';
import { kindWords, label, type NamedEntity } from '@remit-cx/core/model/model';
import { entityAt } from '@remit-cx/core/model/read/read';
import type { Ref } from '@remit-cx/core/project/fragment';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  SymbolKind,
} from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { lookOf } from './kinds.ts';
import { nameAt } from './occurrences.ts';
import { linesOf, rangeOf } from './places.ts';

/** One thing passes on to another; `at` is where that is written. */
interface Step {
  readonly from: NamedEntity;
  readonly to: NamedEntity;
  readonly at: Ref;
}

/** The thing at an offset, when it can pass something on or be passed to. */
export function prepareCallHierarchy(live: LiveProject, file: string, offset: number): CallHierarchyItem[] {
  const fragment = live.project.fragment(file);
  const node = fragment && nameAt(live.project, fragment, offset)?.declaration?.node;
  const entity = node && live.graph ? (entityAt(node) as NamedEntity | undefined) : undefined;
  const isPart = entity && stepsOf(live).some(({ from, to }) => from === entity || to === entity);
  return isPart ? [itemOf(live, entity)] : [];
}

/** Who passes something to an item. */
export function incomingCalls(live: LiveProject, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const steps = stepsOf(live).filter(({ to }) => isItem(to, item));
  return grouped(steps, ({ from }) => from).map(([from, same]) => ({
    from: itemOf(live, from),
    fromRanges: same.map(step => rangeOfRef(live, step.at)),
  }));
}

/** To whom an item passes something. */
export function outgoingCalls(live: LiveProject, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const steps = stepsOf(live).filter(({ from }) => isItem(from, item));
  return grouped(steps, ({ to }) => to).map(([to, same]) => ({
    to: itemOf(live, to),
    fromRanges: same.map(step => rangeOfRef(live, step.at)),
  }));
}

function stepsOf({ graph }: LiveProject): readonly Step[] {
  return graph.once(stepsOf, () => {
    const steps: Step[] = [];
    const add = (from: NamedEntity | undefined, at: Ref | undefined) => {
      const to = at && (graph.get(at) as NamedEntity | undefined);
      if (from && to) steps.push({ from, to, at: at! });
    };
    for (const { source, target } of graph.all('handoff')) add(graph.get(source), target);
    for (const kind of ['touchpoint', 'responsibility', 'decision', 'forum'] as const)
      for (const entity of graph.all(kind)) add(entity, entity.escalatesTo);
    for (const escalation of graph.all('escalation')) {
      for (const { party } of escalation.tiers) add(escalation, party);
      add(escalation, escalation.then);
    }
    return steps;
  });
}

function grouped(steps: readonly Step[], by: (step: Step) => NamedEntity): [NamedEntity, Step[]][] {
  return [...Map.groupBy(steps, by)];
}

function isItem(entity: NamedEntity, { data }: CallHierarchyItem): boolean {
  return data === `${entity.kind} ${entity.id}`;
}

function itemOf(live: LiveProject, entity: NamedEntity): CallHierarchyItem {
  const { node } = entity;
  const span = spanOf(entity);
  const lines = linesOf(live.project.fragment(span.file)!);
  return {
    name: label(entity),
    detail: kindWords[entity.kind],
    kind: lookOf(node.$type)?.symbol ?? SymbolKind.Object,
    uri: live.uriOf(span.file),
    range: rangeOf(lines, { start: node.$start, end: node.$end }),
    selectionRange: rangeOf(lines, span),
    data: `${entity.kind} ${entity.id}`,
  };
}

function rangeOfRef(live: LiveProject, ref: Ref) {
  const span = spanOf(ref);
  return rangeOf(linesOf(live.project.fragment(span.file)!), span);
}
