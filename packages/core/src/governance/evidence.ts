/**
 * What in a written model shows what a published model asks for (cover.ts). Everything that counts is named, so that taking
 * one thing away changes the list. Rules ask whether there is any; the charter prints each.
 */
import type {
  Charter,
  Decision,
  Department,
  Forum,
  Goal,
  Metric,
  Party,
  Person,
  Region,
  Responsibility,
  Role,
  Touchpoint,
  Unit,
  Work,
} from '../model/model.ts';
import type { Amount, Day } from '../project/values.ts';
import type { DepartmentResponsibleCover, ForumPart, MandatePart, MetricSplit } from './cover.ts';

export type Evidence =
  /** A forum, and how many departments it brings together. */
  | {
      readonly kind: 'forum';
      readonly forum: Forum;
      readonly needs: readonly ForumPart[];
      readonly departments: number;
    }
  /** A forum in which somebody of the centre meets these leaders of local bodies. */
  | {
      readonly kind: 'local-forum';
      readonly forum: Forum;
      readonly needs: readonly ForumPart[];
      readonly leaders: readonly Party[];
    }
  | {
      readonly kind: 'department-responsible';
      readonly department: Department;
      readonly work: readonly Work[];
      readonly during: DepartmentResponsibleCover['during'];
    }
  | { readonly kind: 'departments-at-work'; readonly departments: readonly Department[] }
  | { readonly kind: 'everyone-responsible'; readonly work: readonly Work[] }
  | { readonly kind: 'frontline-authority'; readonly role: Role }
  | { readonly kind: 'sponsor'; readonly party: Role | Person }
  | { readonly kind: 'mandate'; readonly role: Role; readonly states: readonly MandatePart[] }
  | { readonly kind: 'approval'; readonly departments: readonly Department[] }
  | { readonly kind: 'executive'; readonly role: Role }
  /** `party` is the lead, or the team that leads. */
  | { readonly kind: 'reports-to-executive'; readonly party: Party; readonly above: Party }
  | { readonly kind: 'central-owner'; readonly party: Party; readonly responsibilities: readonly Responsibility[] }
  | { readonly kind: 'local-lead'; readonly place: Region | Unit | undefined; readonly leader: Party }
  | { readonly kind: 'split-metric'; readonly by: MetricSplit; readonly metrics: readonly Metric[] }
  | { readonly kind: 'metric'; readonly metric: Metric }
  | { readonly kind: 'exception'; readonly body: Region | Unit }
  | { readonly kind: 'regional-owner'; readonly touchpoints: readonly Touchpoint[] }
  | { readonly kind: 'regional-decision'; readonly decisions: readonly Decision[] }
  | { readonly kind: 'promise-kept' }
  | { readonly kind: 'goal'; readonly goal: Goal; readonly metrics: readonly Metric[] }
  | { readonly kind: 'end-date'; readonly until: Day }
  | { readonly kind: 'released-capacity'; readonly share: Amount }
  | { readonly kind: 'rationale' }
  | { readonly kind: 'stance'; readonly stance: string }
  | { readonly kind: 'review'; readonly charter: Charter };
