/** The footnotes below one table of a responsibility matrix: the same words have the same number. */
import type { Graph } from '../model/graph.ts';
import type { RaciScheme } from '../model/raci-scheme.ts';
import type { Exception } from './raci-letters.ts';
import type { MatrixRow } from './raci-row.ts';
import { exceptionText } from './raci-words.ts';

export class Footnotes {
  readonly #graph: Graph;
  readonly #scheme: RaciScheme;
  readonly #numbers = new Map<string, number>();

  constructor(graph: Graph, scheme: RaciScheme) {
    this.#graph = graph;
    this.#scheme = scheme;
  }

  /** The numbers of some exceptions, from 1, each once, lowest first. New ones are written down. */
  numbersOf(exceptions: readonly Exception[]): readonly number[] {
    const numbers = exceptions.map(exception => {
      const text = exceptionText(this.#graph, exception, this.#scheme);
      const number = this.#numbers.get(text) ?? this.#numbers.size + 1;
      this.#numbers.set(text, number);
      return number;
    });
    return [...new Set(numbers)].sort((a, b) => a - b);
  }

  /** What has been written down, by number: the first is number 1. */
  get texts(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** The exceptions of a row that belong to none of its letters, and so to its title: what begins later. */
export function atNoLetter({ cells, exceptions }: MatrixRow): readonly Exception[] {
  const own = new Set(cells.flatMap(({ letters }) => letters.flatMap(({ exceptions }) => exceptions)));
  return exceptions.filter(exception => !own.has(exception));
}
