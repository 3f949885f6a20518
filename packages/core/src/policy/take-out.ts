/** Ways to meet a policy by saying less: what must not be there is taken out. */
import { removeFromList, removeNode, writtenAt } from '../lint/edits.ts';
import type { Choice } from '../lint/rule.ts';
import { isOneOf } from '../model/conditions/judge.ts';
import type { Question } from '../model/conditions/question.ts';
import type { Value } from '../model/conditions/value.ts';
import type { Graph } from '../model/graph.ts';
import { type Node, Ref } from '../project/fragment.ts';
import { andList } from '../project/names.ts';
import type { WrittenField } from '../project/written-fields.ts';

/** The values of a property as they stand in it. */
export function elementsOf(
  node: Node,
  { at }: WrittenField,
): { readonly isList: boolean; readonly elements: readonly (Node | Ref)[] } {
  const said = (node as unknown as Readonly<Record<string, unknown>>)[at[0]!];
  if (Array.isArray(said)) return { isList: true, elements: said as readonly (Node | Ref)[] };
  return { isList: false, elements: typeof said === 'object' && said !== null ? [said as Node | Ref] : [] };
}

/** A list may lose some of its values, and with the last of them its line; a line with one value goes as a whole. Who answers for something is not taken out. */
export function takeOut(
  graph: Graph,
  { field, asks }: Question,
  written: WrittenField,
  nodes: readonly Node[],
): Choice[] {
  if (asks.what !== 'one of' && asks.what !== 'said') return [];
  const removals = nodes.map(node => {
    const { isList, elements } = elementsOf(node, written);
    if (field.wants === 'Party' && !isList) return undefined;
    if (asks.what === 'said') return { edit: removeNode(node), said: [written.name] };
    const gone = elements.filter(one => isOneOf(graph, field, valueIn(graph, one), asks.values));
    if (gone.length === 0) return { edit: undefined, said: [] };
    if (gone.length === elements.length) return { edit: removeNode(node), said: gone.map(writtenAt) };
    const refs = elements.filter(one => one instanceof Ref);
    const edit =
      refs.length === elements.length
        ? removeFromList(refs, gone as Ref[])
        : gone.length === 1
          ? removeNode(gone[0]!)
          : undefined;
    return edit && { edit, said: gone.map(writtenAt) };
  });
  const edits = removals.flatMap(removal => removal?.edit ?? []);
  if (edits.length === 0 || removals.includes(undefined)) return [];
  const said = [...new Set(removals.flatMap(removal => removal!.said))];
  return [{ title: `Take out ${andList(said.map(one => `\`${one}\``))}`, edits }];
}

function valueIn(graph: Graph, element: Node | Ref): Value {
  if (element instanceof Ref) return { is: 'name', to: graph.get(element as Ref<'Party'>), text: element.text };
  return { is: 'word', text: (element as Node & { readonly text?: string }).text ?? '' };
}
