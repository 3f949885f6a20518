// Generated from the folder rules by `npm run generate`. Do not edit.
import type { Rule } from './rule.ts';
import charterOverdue from './rules/charter-overdue.ts';
import collectiveOwner from './rules/collective-owner.ts';
import conflictingOwners from './rules/conflicting-owners.ts';
import crossFunctionalWithoutForum from './rules/cross-functional-without-forum.ts';
import decisionBandGap from './rules/decision-band-gap.ts';
import delegationCycle from './rules/delegation-cycle.ts';
import departmentMissingFromForum from './rules/department-missing-from-forum.ts';
import departmentWithoutHead from './rules/department-without-head.ts';
import duplicateName from './rules/duplicate-name.ts';
import duplicateResponsibility from './rules/duplicate-responsibility.ts';
import endBeforeStart from './rules/end-before-start.ts';
import escalationCycle from './rules/escalation-cycle.ts';
import executiveWithoutMandate from './rules/executive-without-mandate.ts';
import forumWithoutCadence from './rules/forum-without-cadence.ts';
import forumWithoutChair from './rules/forum-without-chair.ts';
import forumWithoutDecisionProcess from './rules/forum-without-decision-process.ts';
import hybridWithoutLocalTeam from './rules/hybrid-without-local-team.ts';
import jointWithoutReason from './rules/joint-without-reason.ts';
import noResponsible from './rules/no-responsible.ts';
import quorumUnreachable from './rules/quorum-unreachable.ts';
import redundantLetters from './rules/redundant-letters.ts';
import sharedRole from './rules/shared-role.ts';
import tooManyAccountable from './rules/too-many-accountable.ts';
import undecidedOwner from './rules/undecided-owner.ts';
import unownedJourney from './rules/unowned-journey.ts';
import unownedMetric from './rules/unowned-metric.ts';
import unownedResponsibility from './rules/unowned-responsibility.ts';
import unownedTouchpoint from './rules/unowned-touchpoint.ts';
import upcomingConflict from './rules/upcoming-conflict.ts';
import upcomingGap from './rules/upcoming-gap.ts';
import vacantOwner from './rules/vacant-owner.ts';
import vendorAccountable from './rules/vendor-accountable.ts';
import waiverExpired from './rules/waiver-expired.ts';
import waiverUnused from './rules/waiver-unused.ts';

export const rules: readonly Rule[] = [
  charterOverdue,
  collectiveOwner,
  conflictingOwners,
  crossFunctionalWithoutForum,
  decisionBandGap,
  delegationCycle,
  departmentMissingFromForum,
  departmentWithoutHead,
  duplicateName,
  duplicateResponsibility,
  endBeforeStart,
  escalationCycle,
  executiveWithoutMandate,
  forumWithoutCadence,
  forumWithoutChair,
  forumWithoutDecisionProcess,
  hybridWithoutLocalTeam,
  jointWithoutReason,
  noResponsible,
  quorumUnreachable,
  redundantLetters,
  sharedRole,
  tooManyAccountable,
  undecidedOwner,
  unownedJourney,
  unownedMetric,
  unownedResponsibility,
  unownedTouchpoint,
  upcomingConflict,
  upcomingGap,
  vacantOwner,
  vendorAccountable,
  waiverExpired,
  waiverUnused,
];
