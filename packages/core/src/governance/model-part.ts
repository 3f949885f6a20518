import type { Cover } from './cover.ts';
import type { Statement } from './source.ts';

/** One end of an axis of the governance model, as published: a lead (`executive`) or a structure (`hybrid`). */
export interface ModelPart<Name extends string> {
  /** The word in the language. */
  readonly name: Name;
  /** How documents call it: "Executive-led". */
  readonly title: string;
  /** One or two sentences: who leads, or where decisions are made. */
  readonly summary: string;
  readonly strengths: readonly Statement[];
  readonly blindSpots: readonly BlindSpot[];
  /** What must be in place for it to work. */
  readonly conditions: readonly Condition[];
  readonly recommendedWhen: readonly Statement[];
}

/**
 * What the published model leaves open. `id` is stable and the same wherever the same blind spot occurs.
 * It is covered when at least one of `coveredBy` holds in the written model.
 */
export interface BlindSpot extends Statement {
  readonly id: string;
  readonly coveredBy: readonly [Cover, ...Cover[]];
}

/**
 * What must be in place for a published model to work. `id` is unique within its model. It is met when at least one of
 * `shownBy` holds in the written model; where there is none, no file can show it, and it is for people to judge.
 */
export interface Condition extends Statement {
  readonly id: string;
  readonly shownBy: readonly Cover[];
}
