/** Which of all things of a kind meet some conditions on a day. */
import type { Field } from '../../project/fields.ts';
import type { Day } from '../../project/values.ts';
import type { Graph } from '../graph.ts';
import type { Entity } from '../model.ts';
import { isMet } from './judge.ts';
import type { Question } from './question.ts';
import type { SaidByAll } from './said-by-all.ts';
import type { Value } from './value.ts';

/** How the values of a field that is not simply a property come about. */
export type Otherwise = (entity: Entity, field: Field) => readonly Value[];

export class Survey<E extends Entity> {
  readonly #graph: Graph;
  readonly #said: SaidByAll<E>;
  readonly #day: Day;
  readonly #otherwise: Otherwise;

  /** `said` is what the things say on every day; `otherwise` tells the rest, as it is on the day. */
  constructor(graph: Graph, said: SaidByAll<E>, day: Day, otherwise: Otherwise) {
    this.#graph = graph;
    this.#said = said;
    this.#day = day;
    this.#otherwise = otherwise;
  }

  /** The things that meet all of some conditions, in source order. Only those are looked at that have a value that one of them names. */
  meeting(questions: readonly Question[]): readonly E[] {
    return this.numbersMeeting(questions).map(i => this.entity(i));
  }

  /** The numbers of these things; of those `among` some numbers where these are given. */
  numbersMeeting(questions: readonly Question[], among?: readonly number[]): readonly number[] {
    let fewest = among;
    for (const question of among ? [] : questions) {
      const having = this.#said.having(question);
      if (having && (!fewest || having.length < fewest.length)) fewest = having;
    }
    const found: number[] = [];
    const look = (i: number) => {
      if (questions.every(question => this.meets(i, question))) found.push(i);
    };
    if (fewest) for (const i of fewest) look(i);
    else for (let i = 0; i < this.#said.entities.length; i++) look(i);
    return found;
  }

  /** The thing that has a number. */
  entity(i: number): E {
    return this.#said.entities[i]!;
  }

  /** Whether a thing meets a condition. */
  meets(i: number, question: Question): boolean {
    return isMet(this.#graph, question, this.valuesOf(i, question.field), this.#day);
  }

  /** What a thing says for a field. */
  valuesOf(i: number, field: Field): readonly Value[] {
    return this.#said.valuesOf(i, field) ?? this.#otherwise(this.entity(i), field);
  }
}
