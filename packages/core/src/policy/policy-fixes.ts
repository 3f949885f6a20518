/** Ways to meet a policy, where one is obvious: say what is missing, where little can be meant; take out what must not be there. */

import { insertProperty, removeNode, replaceNode, type WithBlock } from '../lint/edits.ts';
import { nameFor } from '../lint/naming.ts';
import type { Choice } from '../lint/rule.ts';
import type { Question, Wanted } from '../model/conditions/question.ts';
import { isAmount } from '../model/conditions/question.ts';
import { blockOf } from '../model/conditions/written-values.ts';
import { type Graph, spanOf } from '../model/graph.ts';
import type { Entity, NamedEntity } from '../model/model.ts';
import { entityAt } from '../model/read/read.ts';
import type { Field } from '../project/fields.ts';
import { type Node, Ref } from '../project/fragment.ts';
import { type Day, printAmount } from '../project/values.ts';
import { vocabularies } from '../project/vocabulary.ts';
import type { WrittenField } from '../project/written-fields.ts';
import type { Edit } from '../source/span.ts';
import { flagWords } from './predicates.ts';
import { elementsOf, takeOut } from './take-out.ts';

/** More proposals than these help nobody to choose. */
const mostProposals = 3;

/** A value that can be written, and what to say about it where that is more than the value. */
interface Proposal {
  readonly value: string;
  readonly title?: string;
}

type Target = Extract<Entity, WithBlock>;

/** What a thing can be made to say on a day so that it meets a question; nothing where much could be meant. */
export function waysToMeet(graph: Graph, entity: Entity, question: Question, day: Day): Choice[] {
  const { field, isNegated } = question;
  if (field.name === 'title' && field.sources.length === 0) return isNegated ? [] : giveTitle(entity, question);
  const property = propertyOf(field);
  if (!property || !hasBlock(entity)) return [];
  const nodes = blockOf(entity.node).filter(({ $type }) => $type === property.type);
  if (field.type === 'flag') return flag(entity, field, nodes, isNegated);
  const recently = doneRecently(property.written, question, day);
  if (isNegated && !recently) return takeOut(graph, question, property.written, nodes);
  const proposals = recently ? [recently] : proposalsFor(graph, entity, property.written, question);
  if (proposals.length > mostProposals) return [];
  return proposals.flatMap(proposal => say(entity, field, property.written, nodes, proposal));
}

/** The property that says a field, where one line of the block says it. */
function propertyOf({ sources }: Field): { readonly type: Node['$type']; readonly written: WrittenField } | undefined {
  const [source, ...others] = sources;
  const [type, ...further] = source?.through ?? [];
  if (!source?.field || !type || further.length || others.some(({ through }) => through[0] !== type)) return undefined;
  const { where, name, shape } = source.field;
  return where || name === '' || shape === 'period' || shape === 'block' ? undefined : { type, written: source.field };
}

/** A thing that always may have a block. */
function hasBlock(entity: Entity): entity is Target {
  const { kind, node } = entity;
  const never = ['promise', 'goal', 'delegation', 'allocation', 'waiver'];
  return !never.includes(kind) && node.$parent?.$type !== 'Row';
}

function flag(entity: Target, field: Field, nodes: readonly Node[], isNegated: boolean): Choice[] {
  if (isNegated) return [{ title: `Say no longer that it is ${flagWords(field)}`, edits: nodes.map(removeNode) }];
  return [{ title: `Say that it is ${flagWords(field)}`, edits: [insertProperty(entity, field.name)] }];
}

/** A title made of the name: `seat_map` is `Seat map`. */
function giveTitle(entity: Entity, { asks }: Question): Choice[] {
  if (asks.what !== 'said' || !('name' in entity) || entity.node.$name < 0) return [];
  const words = entity.name.replaceAll(/[_-]+/g, ' ').trim();
  const title = `${words.charAt(0).toLocaleUpperCase('en')}${words.slice(1)}`;
  const { file, end } = spanOf(entity);
  return [{ title: `Call it “${title}”`, edits: [{ file, start: end, end, text: ` "${title}"` }] }];
}

const doneOn: Readonly<Record<string, string>> = {
  'last reviewed': 'Say that it was reviewed on',
  'last run': 'Say that it ran on',
};

/** That something was done on the day, where that meets a question. It is a fact that only who applies it can know. */
function doneRecently({ name }: WrittenField, { asks, isNegated }: Question, day: Day): Proposal | undefined {
  const isMet =
    (asks.what === 'said' && !isNegated) ||
    (asks.what === 'age' && (asks.bound === 'least') === isNegated) ||
    (asks.what === 'day' &&
      (asks.side === 'after' ? asks.day < day : asks.day <= day) &&
      (asks.side === 'before') === isNegated);
  return isMet && doneOn[name] ? { value: day, title: `${doneOn[name]} ${day}` } : undefined;
}

/** What could be said; more than can be offered where much could be meant. */
function proposalsFor(
  graph: Graph,
  entity: Target,
  { shape, name }: WrittenField,
  { field, asks }: Question,
): readonly Proposal[] {
  switch (asks.what) {
    case 'one of':
      return asks.values.map(wanted => written(field, wanted));
    case 'amount':
      // What somebody may commit is no number to be set in passing.
      return name === 'authority limit' ? [] : [{ value: printAmount(asks.amount) }];
    case 'age':
    case 'day':
      return [];
    case 'count':
      if (asks.bound !== 'least' || asks.count !== 1) return [];
      break;
  }
  // Which link, nobody can say in one text.
  if (shape === 'text' && name !== 'link')
    return [{ value: `"Say the ${field.noun}"`, title: `Add \`${name}\`, to be filled in` }];
  return candidates(graph, entity, field);
}

function written({ type, mayBeText }: Field, wanted: Wanted): Proposal {
  if (wanted instanceof Ref) return { value: wanted.text };
  if (isAmount(wanted)) return { value: printAmount(wanted) };
  return { value: type === 'text' || mayBeText ? `"${wanted}"` : wanted };
}

/** All that could be named or said, if it is not much. */
function candidates(graph: Graph, entity: Entity, field: Field): readonly Proposal[] {
  if (field.type === 'word')
    return field.vocabulary ? vocabularies[field.vocabulary].words.map(value => ({ value })) : [];
  if (field.type !== 'name' || !field.wants || field.sources.some(({ field: written }) => !written)) return [];
  const found: Proposal[] = [];
  for (const { node } of graph.project.visible(field.wants)) {
    const candidate = node && entityAt(node);
    if (!candidate || candidate === entity) continue;
    found.push({ value: nameFor(graph, candidate as NamedEntity, field.wants) });
    if (found.length > mostProposals) break;
  }
  return found;
}

/** Says a value: in a line of its own, at the end of the list that is there, or in the place of the one that is there. */
function say(
  entity: Target,
  { name }: Field,
  field: WrittenField,
  nodes: readonly Node[],
  { value, title }: Proposal,
): Choice[] {
  const line = `${name} ${value}`;
  const [node] = nodes;
  if (!node) return [{ title: title ?? `Add \`${line}\``, edits: [insertProperty(entity, line)] }];
  const said = elementsOf(node, field);
  if (said.elements.length === 0) return [];
  if (!said.isList)
    return [{ title: title ?? `Change to \`${line}\``, edits: [replaceNode(said.elements[0]!, value)] }];
  const last = replaceNode(said.elements.at(-1)!, '');
  const edit: Edit = { ...last, start: last.end, text: `, ${value}` };
  return [{ title: title ?? `Add \`${value}\``, edits: [edit] }];
}
