/**
 * What in a written model can cover a blind spot of a published governance model.
 *
 * Each member says exactly what counts, so that the charter can name it ("CX Council, which decides by consent") and a
 * reader can check it. All of one cover must hold; of several covers of one blind spot, one is enough. Everything is
 * judged on the day asked about: an ended holding, delegation or claim does not count.
 *
 * Two words used below. *The lead* is the role that `lead` names, or the head of the department or team that it names.
 * *The centre* is the departments and roles in `central`; where `central` is missing, the department that the lead is
 * part of.
 */
export type Cover =
  | ForumCover
  | DepartmentResponsibleCover
  /** The model's `sponsor` is a role or person other than the lead, and not a vacant role. */
  | { readonly kind: 'sponsor' }
  /** The lead's `mandate` states each of these at least once. */
  | { readonly kind: 'mandate'; readonly states: readonly MandatePart[] }
  /**
   * Every department that is accountable for a live touchpoint, other than the lead's own, stands in `approved by` of
   * the lead's mandate, itself or through its head.
   */
  | { readonly kind: 'approval' }
  /** The lead is a role of `level executive`, or `reports to` one (directly, or through the department it is part of). */
  | { readonly kind: 'executive-level' }
  /** The centre, or its head, is accountable for at least one responsibility. */
  | { readonly kind: 'central-owner' }
  /** Every body in `local` has a `led by`, and none of these roles is vacant. */
  | { readonly kind: 'local-lead' }
  /** A metric is split `by region` (or `by unit`) and has an owner. */
  | { readonly kind: 'regional-metric' }
  /** A region or unit states an `exception`, or a touchpoint has an accountable of its own `in` a region. */
  | { readonly kind: 'regional-exception' }
  /** The organization has a `goal` that is `measured by` a metric. */
  | { readonly kind: 'goal' }
  /** The model has an `until`, and that day has not passed. */
  | { readonly kind: 'end-date' }
  /** The model says with `releases` which share of the lead's time is freed. */
  | { readonly kind: 'released-capacity' }
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

export type MandatePart = 'scope' | 'authority' | 'boundary';

/** The words for a stage's `phase` that say that the customer has not bought yet. */
export const phasesBeforePurchase: readonly string[] = ['awareness', 'consideration', 'pre-purchase'];

/** The words for a department's `function` that the published models speak of. */
export type BusinessFunction = 'cx' | 'marketing' | 'sales' | 'service' | 'product' | 'it' | 'hr';
