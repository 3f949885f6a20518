/** What a change in who answers for what is: data, for a terminal, a pull request or a program. */
import type { Kind, Party } from '../model/model.ts';
import type { Span } from '../source/span.ts';

/** Worst first: the order in which they are shown. */
export const changeKinds = [
  'gap',
  'conflict',
  'transfer',
  'removed',
  'added',
  'scope',
  'renamed',
  'responsibilities',
  'holder',
  'authority',
  'decision',
  'model',
  'escalation',
  'forum',
  'metric',
  'details',
  'text-only',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A place in the old state or in the new one. */
export interface Place {
  readonly in: 'before' | 'after';
  readonly at: Span;
}

export interface PartyName {
  readonly kind: Party['kind'];
  readonly id: string;
  readonly title: string;
  /** The handles (`@greta-lind`) of the people who hold the role on the day, in the order in which they are written. */
  readonly handles: readonly string[];
}

export interface Change {
  readonly kind: ChangeKind;
  readonly entity: { readonly kind: Kind; readonly id: string; readonly title: string };
  /** What changed: `accountable`, `consulted`, `chair`, `up to 250 EUR`... */
  readonly relation: string;
  /** In words, for people: "Head of Care", "nobody", "CMO and Head of Care". Undefined where there was, or is, nothing to say. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Names of the regions that it concerns; empty for everywhere. */
  readonly regions: readonly string[];
  /** Why: what was edited, as a sentence with its place. */
  readonly why: { readonly text: string; readonly place: Place } | undefined;
  /** Where the thing itself stands. */
  readonly place: Place;
  readonly losing: readonly PartyName[];
  readonly gaining: readonly PartyName[];
  /** The derivation of the new answer, a sentence for each claim. */
  readonly derivation: readonly string[];
  /** Kind, entity, relation, before and after in one text: the same in every run, while lines move. */
  readonly fingerprint: string;
}

/** What one edit brought about, beyond one touchpoint. */
export interface Cause {
  readonly text: string;
  readonly place: Place;
  readonly journeys: number;
  readonly touchpoints: number;
  readonly metrics: number;
}

export interface Difference {
  readonly changes: readonly Change[];
  /** Edits that more than one change follows from, the widest first. */
  readonly causes: readonly Cause[];
  /** Set when a file of either state cannot be read to its end: then something may seem to be missing. */
  readonly isUncertain: boolean;
}
