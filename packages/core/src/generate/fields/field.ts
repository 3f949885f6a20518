/** A field of a thing: the words that start its line, and what it says. */
import type { Graph } from '../../model/graph.ts';
import type { Entity, NamedEntity, Party } from '../../model/model.ts';
import type { Ref } from '../../project/fragment.ts';
import type { RefKind } from '../../project/syntax.ts';

/** A text; a thing that the model knows; or such a thing with words of its own behind its title: ` on 2026-02-01`. */
export type Value = string | Thing | { readonly thing: Thing; readonly more: string };
export type Thing = NamedEntity | Party;

export interface Field<E extends Entity> {
  /** `measured by`: as a file has it. */
  readonly name: string;
  /** Set where the field says who takes part: documents name the holder, and a change needs the word of whoever comes or goes. */
  readonly takesPart: boolean;
  /** Everything that is written, in that order; empty when nothing is. Names that name nothing are left out. */
  say(graph: Graph, entity: E): readonly Value[];
}

/** A field that says one text, several, or nothing. */
export function text<E extends Entity>(
  name: string,
  said: (entity: E) => string | readonly string[] | undefined,
): Field<E> {
  return {
    name,
    takesPart: false,
    say(_, entity) {
      const found = said(entity) ?? [];
      return typeof found === 'string' ? [found] : found;
    },
  };
}

/** A field that is there or not, such as `critical`. */
export function flag<E extends Entity>(name: string, isSet: (entity: E) => boolean): Field<E> {
  return text(name, entity => (isSet(entity) ? 'yes' : undefined));
}

type Named = Ref<RefKind> | readonly Ref<RefKind>[] | undefined;

/** A field that names things. */
export function things<E extends Entity>(name: string, named: (entity: E) => Named): Field<E> {
  return { name, takesPart: false, say: (graph, entity) => resolved(graph, named(entity)) };
}

/** A field that names those who take part. */
export function parties<E extends Entity>(name: string, named: (entity: E) => Named): Field<E> {
  return { ...things(name, named), takesPart: true };
}

function resolved(graph: Graph, named: Named): readonly Thing[] {
  const refs = named === undefined ? [] : 'wants' in named ? [named] : named;
  return refs.map(ref => graph.get(ref as Ref<'Named'>)).filter(found => found !== undefined);
}
