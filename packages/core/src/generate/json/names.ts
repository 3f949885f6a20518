/** How the JSON names things: references, places, and what every named thing has. */
import type { Graph } from '../../model/graph.ts';
import { isRef, label, type NamedEntity, type Party } from '../../model/model.ts';
import { descriptionOf, type Ref } from '../../project/fragment.ts';
import type { RefKind } from '../../project/syntax.ts';
import type { Amount } from '../../project/values.ts';
import { placeOf } from '../place.ts';
import type { NamedOf, ThingOf } from './schema.ts';

export function thingOf({ kind, id }: NamedEntity | Party): ThingOf {
  return { kind, id };
}

/** What a reference, or a value that may be the thing itself, names. */
export function thingAt(graph: Graph, value: Ref<RefKind> | NamedEntity | undefined): ThingOf | undefined {
  const entity = value && (isRef(value) ? graph.get(value as Ref<'Named'>) : (value as NamedEntity));
  return entity && thingOf(entity);
}

export function thingsAt<K extends RefKind>(graph: Graph, refs: readonly Ref<K>[]): ThingOf[] {
  return refs.flatMap(ref => thingAt(graph, ref) ?? []);
}

export function idsAt<K extends RefKind>(graph: Graph, refs: readonly Ref<K>[]): string[] {
  return thingsAt(graph, refs).map(({ id }) => id);
}

/** What every named thing has. Properties that are not written are left out. */
export function namedOf(graph: Graph, entity: NamedEntity): NamedOf {
  const description = descriptionOf(entity.node);
  return {
    id: entity.id,
    title: label(entity),
    place: placeOf(graph, entity),
    ...(description === undefined ? {} : { description }),
    ...(entity.links.length ? { links: entity.links.map(({ title, url }) => ({ title, url })) } : {}),
  };
}

type Written<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** An object without the properties whose value is not written. */
export function written<T extends object>(values: T): Written<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Written<T>;
}

/** A number with its unit: `percent`, a currency, a unit of time. */
export function amountOf(amount: Amount): { value: number; unit: string } {
  const unit = amount.unit === 'money' ? amount.currency : amount.unit === 'time' ? amount.of : amount.unit;
  return { value: amount.value, unit };
}
