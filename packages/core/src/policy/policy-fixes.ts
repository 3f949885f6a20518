/** Ways to meet a policy, where one is obvious: say what is missing, where little can be meant. */

import { insertProperty, removeNode, replaceNode, type WithBlock } from '../lint/edits.ts';
import { nameFor } from '../lint/naming.ts';
import type { Choice } from '../lint/rule.ts';
import type { Question, Wanted } from '../model/conditions/question.ts';
import { isAmount } from '../model/conditions/question.ts';
import { blockOf } from '../model/conditions/written-values.ts';
import type { Graph } from '../model/graph.ts';
import type { Entity, NamedEntity } from '../model/model.ts';
import { entityAt } from '../model/read/read.ts';
import type { Field } from '../project/fields.ts';
import { type Node, Ref } from '../project/fragment.ts';
import { vocabularies } from '../project/vocabulary.ts';
import type { WrittenField } from '../project/written-fields.ts';
import type { Edit } from '../source/span.ts';
import { flagWords } from './predicates.ts';

/** More proposals than these help nobody to choose. */
const mostProposals = 3;

/** What a thing can be made to say so that it meets a question; nothing where much could be meant. */
export function waysToMeet(graph: Graph, entity: Entity, question: Question): Choice[] {
  const { field, asks, isNegated } = question;
  const property = propertyOf(field);
  if (!property || !hasBlock(entity) || (asks.what !== 'said' && asks.what !== 'one of')) return [];
  const nodes = blockOf(entity.node).filter(({ $type }) => $type === property.type);
  if (field.type === 'flag') return flag(entity, field, nodes, isNegated);
  if (isNegated) return [];
  const proposals = asks.what === 'one of' ? asks.values.map(written) : candidates(graph, entity, field);
  if (proposals.length > mostProposals || proposals.includes(undefined)) return [];
  return proposals.flatMap(value => say(entity, field, property.written, nodes, value!));
}

/** The property that says a field, where one line of the block says it. */
function propertyOf({ sources }: Field): { readonly type: Node['$type']; readonly written: WrittenField } | undefined {
  const [source, ...others] = sources;
  const [type, ...further] = source?.through ?? [];
  if (!source?.field || !type || further.length || others.some(({ through }) => through[0] !== type)) return undefined;
  return source.field.where || source.field.name === '' ? undefined : { type, written: source.field };
}

/** A thing that always may have a block. */
function hasBlock(entity: Entity): entity is Extract<Entity, WithBlock> {
  const { kind, node } = entity;
  const never = ['promise', 'goal', 'delegation', 'allocation', 'waiver'];
  return !never.includes(kind) && node.$parent?.$type !== 'Row';
}

function flag(entity: Extract<Entity, WithBlock>, field: Field, nodes: readonly Node[], isNegated: boolean): Choice[] {
  if (isNegated) return [{ title: `Say no longer that it is ${flagWords(field)}`, edits: nodes.map(removeNode) }];
  return [{ title: `Say that it is ${flagWords(field)}`, edits: [insertProperty(entity, field.name)] }];
}

function written(wanted: Wanted): string | undefined {
  if (wanted instanceof Ref) return wanted.text;
  return isAmount(wanted) ? undefined : wanted;
}

/** All that could be named or said, if it is not much. */
function candidates(graph: Graph, entity: Entity, field: Field): readonly (string | undefined)[] {
  if (field.type === 'word') return field.vocabulary ? vocabularies[field.vocabulary].words : [undefined];
  if (field.type !== 'name' || !field.wants || field.sources.some(({ field: written }) => !written)) return [undefined];
  const found: string[] = [];
  for (const { node } of graph.project.visible(field.wants)) {
    const candidate = node && entityAt(node);
    if (!candidate || candidate === entity) continue;
    if (found.length === mostProposals) return [undefined];
    found.push(nameFor(graph, candidate as NamedEntity, field.wants));
  }
  return found;
}

/** Says a value: in a line of its own, at the end of the list that is there, or in the place of the one that is there. */
function say(
  entity: Extract<Entity, WithBlock>,
  field: Field,
  { at }: WrittenField,
  nodes: readonly Node[],
  value: string,
): Choice[] {
  const line = `${field.name} ${value}`;
  const [node] = nodes;
  if (!node) return [{ title: `Add \`${line}\``, edits: [insertProperty(entity, line)] }];
  const said = (node as unknown as Readonly<Record<string, Node | Ref | readonly (Node | Ref)[] | undefined>>)[at[0]!];
  if (!said || (Array.isArray(said) && said.length === 0)) return [];
  if (!Array.isArray(said))
    return [{ title: `Change to \`${line}\``, edits: [replaceNode(said as Node | Ref, value)] }];
  const last = replaceNode(said.at(-1)!, '');
  const edit: Edit = { ...last, start: last.end, text: `, ${value}` };
  return [{ title: `Add \`${value}\``, edits: [edit] }];
}
