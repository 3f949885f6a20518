/** Counts which branches the generated cases reached, prints the shares, and makes a branch that none reached a failure. */
import { expect } from 'vitest';

export class Reached {
  readonly #counts: Map<string, number>;
  #cases = 0;

  constructor(branches: readonly string[]) {
    this.#counts = new Map(branches.map(branch => [branch, 0]));
  }

  /** One generated case, and the branches that it reached. A branch that was not announced is a mistake in the test. */
  add(branches: ReadonlySet<string>): void {
    this.#cases++;
    for (const branch of branches) {
      expect(this.#counts.has(branch), branch).toBe(true);
      this.#counts.set(branch, this.#counts.get(branch)! + 1);
    }
  }

  print(title: string): void {
    const width = Math.max(...[...this.#counts.keys()].map(({ length }) => length));
    const lines = [...this.#counts].map(
      ([branch, count]) =>
        `  ${branch.padEnd(width)} ${String(Math.round((1000 * count) / this.#cases) / 10).padStart(5)} %`,
    );
    console.log([`${title}: ${this.#cases} cases, of which reached`, ...lines].join('\n'));
    expect([...this.#counts].filter(([, count]) => count === 0).map(([branch]) => branch)).toEqual([]);
  }
}
