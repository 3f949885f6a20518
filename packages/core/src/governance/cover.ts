import type { MetricKind } from './metric-sets.ts';

/**
 * What in a written model can cover a blind spot of a published governance model, or show that a condition of it is met.
 *
 * Each member says exactly what counts, so that the charter can name it ("CX Council, which decides by consent") and a
 * reader can check it. All of one cover must hold; of several covers of one blind spot or condition, one is enough.
 * Everything is judged on the day asked about: an ended holding, delegation or claim does not count. What judges them is
 * evidence.ts, for the rules and for the charter.
 *
 * Two words used below. *The lead* is the role that `lead` names, or the head of the department or team that it names.
 * *The centre* is the departments and roles in `central`; where `central` is missing, the lead and the department that it is
 * part of.
 */
export type Cover =
  | ForumCover
  | DepartmentResponsibleCover
  /** The model's `sponsor` is a role or person (a department as its head) other than the lead, and not a vacant role. */
  | { readonly kind: 'sponsor' }
  /** The lead's `mandate` states each of these at least once. */
  | { readonly kind: 'mandate'; readonly states: readonly MandatePart[] }
  /**
   * Every department that the mandate of the lead reaches, other than the lead's own, stands in its `approved by`, itself,
   * through its head, or through a department around it. It reaches the departments that are accountable for a live
   * touchpoint in its scope, and those that the scope names; all that are accountable for any where it has no scope.
   */
  | { readonly kind: 'approval' }
  /** The lead is a role of `level executive`. */
  | { readonly kind: 'executive' }
  /**
   * The same, or the lead reports to an executive (such a role, the sponsor, or somebody of whom model/executives.ts says so):
   * directly, through the team that leads, or through the department it is part of.
   */
  | { readonly kind: 'executive-level' }
  /** The centre, or its head, is accountable for at least one responsibility. */
  | { readonly kind: 'central-owner' }
  /** Every body in `local` has a `led by`, and none of these roles is vacant. */
  | { readonly kind: 'local-lead' }
  /** A metric is split `by` one of these and has an owner. */
  | { readonly kind: 'split-metric'; readonly by: readonly MetricSplit[] }
  /** A metric of this kind has an owner. */
  | { readonly kind: 'metric'; readonly of: MetricKind }
  /** A region or unit states an `exception`, or a touchpoint has an accountable, or a decision somebody who decides, `in` a region. */
  | { readonly kind: 'regional-exception' }
  /** There are at least two departments, and each is responsible or accountable for a live touchpoint or a responsibility. */
  | { readonly kind: 'departments-at-work' }
  /** `everyone` is responsible for a live touchpoint or a responsibility. */
  | { readonly kind: 'everyone-responsible' }
  /** A role of `level frontline` has an `authority` or its limit, or decides something. */
  | { readonly kind: 'frontline-authority' }
  /** Every journey keeps a `promise`, itself or in one of its touchpoints. */
  | { readonly kind: 'promise-kept' }
  /** The organization has a `goal` that is `measured by` a metric. */
  | { readonly kind: 'goal' }
  /** The model has an `until`, and that day has not passed. */
  | { readonly kind: 'end-date' }
  /** The model says with `releases` which share of the lead's time is freed. */
  | { readonly kind: 'released-capacity' }
  /** The model has a `rationale`. */
  | { readonly kind: 'rationale' }
  /** The model has a `stance`: the team leads, or helps others to lead. */
  | { readonly kind: 'stance' }
  /** A charter has a `review due`, and that day has not passed. */
  | { readonly kind: 'review' };

/** One forum that states everything in `needs` and brings together those in `joins`. */
export interface ForumCover {
  readonly kind: 'forum';
  readonly needs: readonly ForumPart[];
  readonly joins: ForumReach;
}

/** `cadence`: how often it meets; `decision-process`: `decides by`; `feedback-loop`: `feedback loop`. */
export type ForumPart = 'cadence' | 'decision-process' | 'feedback-loop';

/**
 * Who sits together, as chair or member (a role counts for the department it is part of or heads, a person for the
 * roles held that day):
 * - `departments`: at least two departments;
 * - `lead-and-departments`: the lead and at least two departments other than the lead's own;
 * - `centre-and-local`: someone of the centre with the leader of a local body. Here several forums may share the work:
 *   every body in `local` must meet the centre in one of them;
 * - a list: at least one department of each of these functions.
 */
export type ForumReach = 'departments' | 'lead-and-departments' | 'centre-and-local' | readonly BusinessFunction[];

/**
 * For each of `functions` there is a department with that `function` that is responsible or accountable (itself,
 * through its head, or through a role that is part of it) for at least one live touchpoint or responsibility.
 *
 * With `during`, only touchpoints count, and only in stages that state a `phase`: for `before-purchase` one of
 * `phasesBeforePurchase`, for `outside-use` any phase but `use`.
 */
export interface DepartmentResponsibleCover {
  readonly kind: 'department-responsible';
  readonly functions: readonly BusinessFunction[];
  readonly during?: 'before-purchase' | 'outside-use';
}

/** The words for a metric's `by` that tell departments or local bodies apart. */
export type MetricSplit = 'region' | 'unit' | 'department';

export type MandatePart = 'scope' | 'authority' | 'boundary';

/** The words for a stage's `phase` that say that the customer has not bought yet. */
export const phasesBeforePurchase: readonly string[] = ['awareness', 'consideration', 'pre-purchase'];

/** The words for a department's `function` that the published models speak of. */
export type BusinessFunction = 'cx' | 'marketing' | 'sales' | 'service' | 'product' | 'it' | 'hr';
