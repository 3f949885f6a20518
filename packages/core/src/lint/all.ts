// Generated from the folder rules by `npm run generate`. Do not edit.
import type { Rule } from './rule.ts';
import accountableTooHigh from './rules/accountable-too-high.ts';
import accountableWithoutAuthority from './rules/accountable-without-authority.ts';
import centralizedWithoutExceptions from './rules/centralized-without-exceptions.ts';
import charterOverdue from './rules/charter-overdue.ts';
import circularReporting from './rules/circular-reporting.ts';
import collectiveOwner from './rules/collective-owner.ts';
import complaintSubjectInvestigates from './rules/complaint-subject-investigates.ts';
import conditionMeetsNothing from './rules/condition-meets-nothing.ts';
import conflictingOwners from './rules/conflicting-owners.ts';
import contractExpired from './rules/contract-expired.ts';
import coreDutyUnassigned from './rules/core-duty-unassigned.ts';
import crossFunctionalWithoutForum from './rules/cross-functional-without-forum.ts';
import cxTeamWithoutStanding from './rules/cx-team-without-standing.ts';
import decentralizedWithoutStandards from './rules/decentralized-without-standards.ts';
import decisionBandGap from './rules/decision-band-gap.ts';
import delegationCycle from './rules/delegation-cycle.ts';
import delegationRunsOut from './rules/delegation-runs-out.ts';
import departmentMissingFromForum from './rules/department-missing-from-forum.ts';
import departmentWithoutHead from './rules/department-without-head.ts';
import doerVerifies from './rules/doer-verifies.ts';
import duplicateName from './rules/duplicate-name.ts';
import duplicateResponsibility from './rules/duplicate-responsibility.ts';
import emptyStage from './rules/empty-stage.ts';
import endBeforeStart from './rules/end-before-start.ts';
import escalationCycle from './rules/escalation-cycle.ts';
import escalationTimesOutOfOrder from './rules/escalation-times-out-of-order.ts';
import escalationWithoutExecutive from './rules/escalation-without-executive.ts';
import everyoneWithoutDriver from './rules/everyone-without-driver.ts';
import executiveWithoutMandate from './rules/executive-without-mandate.ts';
import executiveWithoutMetric from './rules/executive-without-metric.ts';
import forumTooSmallOrLarge from './rules/forum-too-small-or-large.ts';
import forumWithoutAuthority from './rules/forum-without-authority.ts';
import forumWithoutCadence from './rules/forum-without-cadence.ts';
import forumWithoutChair from './rules/forum-without-chair.ts';
import forumWithoutDecisionProcess from './rules/forum-without-decision-process.ts';
import forumWithoutFeedbackLoop from './rules/forum-without-feedback-loop.ts';
import forumWithoutFrontline from './rules/forum-without-frontline.ts';
import holderLeft from './rules/holder-left.ts';
import hybridWithoutLocalTeam from './rules/hybrid-without-local-team.ts';
import idleColumn from './rules/idle-column.ts';
import idleDepartment from './rules/idle-department.ts';
import interimWithoutEnd from './rules/interim-without-end.ts';
import jointWithoutReason from './rules/joint-without-reason.ts';
import journeyWithoutVoice from './rules/journey-without-voice.ts';
import letterOutsideScheme from './rules/letter-outside-scheme.ts';
import lifecycleGap from './rules/lifecycle-gap.ts';
import mandateWithoutBuyIn from './rules/mandate-without-buy-in.ts';
import marketingLedWithoutService from './rules/marketing-led-without-service.ts';
import metricNobodyDiscusses from './rules/metric-nobody-discusses.ts';
import metricOwnerAudits from './rules/metric-owner-audits.ts';
import metricScopeMismatch from './rules/metric-scope-mismatch.ts';
import metricSetIncomplete from './rules/metric-set-incomplete.ts';
import metricWithoutRegionalSplit from './rules/metric-without-regional-split.ts';
import metricWithoutTarget from './rules/metric-without-target.ts';
import noBusinessGoal from './rules/no-business-goal.ts';
import noDecider from './rules/no-decider.ts';
import noDriver from './rules/no-driver.ts';
import noEscalationPath from './rules/no-escalation-path.ts';
import noResponsible from './rules/no-responsible.ts';
import noSponsor from './rules/no-sponsor.ts';
import nobodyConsulted from './rules/nobody-consulted.ts';
import omittedWithLetters from './rules/omitted-with-letters.ts';
import overallocatedPerson from './rules/overallocated-person.ts';
import overlappingMandates from './rules/overlapping-mandates.ts';
import partyInEveryRow from './rules/party-in-every-row.ts';
import personInsteadOfRole from './rules/person-instead-of-role.ts';
import productLedWithoutLinks from './rules/product-led-without-links.ts';
import promiseNotShared from './rules/promise-not-shared.ts';
import quorumUnreachable from './rules/quorum-unreachable.ts';
import redundantLetters from './rules/redundant-letters.ts';
import requesterApproves from './rules/requester-approves.ts';
import reviewOverdue from './rules/review-overdue.ts';
import roleWithTooManyTasks from './rules/role-with-too-many-tasks.ts';
import samePersonTwoTiers from './rules/same-person-two-tiers.ts';
import secondApprovalLayer from './rules/second-approval-layer.ts';
import serviceLedWithoutMarketing from './rules/service-led-without-marketing.ts';
import severalDeciders from './rules/several-deciders.ts';
import severalDrivers from './rules/several-drivers.ts';
import sharedRole from './rules/shared-role.ts';
import signatoryWithoutVerifier from './rules/signatory-without-verifier.ts';
import singlePointOfFailure from './rules/single-point-of-failure.ts';
import soleFunctionOwnership from './rules/sole-function-ownership.ts';
import staleTouchpoint from './rules/stale-touchpoint.ts';
import structureMaturityMismatch from './rules/structure-maturity-mismatch.ts';
import supportWithoutResponsible from './rules/support-without-responsible.ts';
import tooManyAccountable from './rules/too-many-accountable.ts';
import tooManyConsulted from './rules/too-many-consulted.ts';
import tooManyInformed from './rules/too-many-informed.ts';
import tooManyResponsible from './rules/too-many-responsible.ts';
import unapprovedCharter from './rules/unapproved-charter.ts';
import uncoordinatedDepartments from './rules/uncoordinated-departments.ts';
import undecidedOwner from './rules/undecided-owner.ts';
import undeclaredModel from './rules/undeclared-model.ts';
import undefinedHandoff from './rules/undefined-handoff.ts';
import unempoweredFrontline from './rules/unempowered-frontline.ts';
import unmappedPromise from './rules/unmapped-promise.ts';
import unmeasuredMomentOfTruth from './rules/unmeasured-moment-of-truth.ts';
import unownedJourney from './rules/unowned-journey.ts';
import unownedMetric from './rules/unowned-metric.ts';
import unownedResponsibility from './rules/unowned-responsibility.ts';
import unownedSystem from './rules/unowned-system.ts';
import unownedTouchpoint from './rules/unowned-touchpoint.ts';
import untrainedFrontline from './rules/untrained-frontline.ts';
import upcomingConflict from './rules/upcoming-conflict.ts';
import upcomingError from './rules/upcoming-error.ts';
import upcomingGap from './rules/upcoming-gap.ts';
import vacantOwner from './rules/vacant-owner.ts';
import vendorAccountable from './rules/vendor-accountable.ts';
import vendorWithoutOwner from './rules/vendor-without-owner.ts';
import vendorWithoutSla from './rules/vendor-without-sla.ts';
import vetoHeavy from './rules/veto-heavy.ts';
import waiverEnding from './rules/waiver-ending.ts';
import waiverExpired from './rules/waiver-expired.ts';
import waiverUnused from './rules/waiver-unused.ts';

export const rules: readonly Rule[] = [
  accountableTooHigh,
  accountableWithoutAuthority,
  centralizedWithoutExceptions,
  charterOverdue,
  circularReporting,
  collectiveOwner,
  complaintSubjectInvestigates,
  conditionMeetsNothing,
  conflictingOwners,
  contractExpired,
  coreDutyUnassigned,
  crossFunctionalWithoutForum,
  cxTeamWithoutStanding,
  decentralizedWithoutStandards,
  decisionBandGap,
  delegationCycle,
  delegationRunsOut,
  departmentMissingFromForum,
  departmentWithoutHead,
  doerVerifies,
  duplicateName,
  duplicateResponsibility,
  emptyStage,
  endBeforeStart,
  escalationCycle,
  escalationTimesOutOfOrder,
  escalationWithoutExecutive,
  everyoneWithoutDriver,
  executiveWithoutMandate,
  executiveWithoutMetric,
  forumTooSmallOrLarge,
  forumWithoutAuthority,
  forumWithoutCadence,
  forumWithoutChair,
  forumWithoutDecisionProcess,
  forumWithoutFeedbackLoop,
  forumWithoutFrontline,
  holderLeft,
  hybridWithoutLocalTeam,
  idleColumn,
  idleDepartment,
  interimWithoutEnd,
  jointWithoutReason,
  journeyWithoutVoice,
  letterOutsideScheme,
  lifecycleGap,
  mandateWithoutBuyIn,
  marketingLedWithoutService,
  metricNobodyDiscusses,
  metricOwnerAudits,
  metricScopeMismatch,
  metricSetIncomplete,
  metricWithoutRegionalSplit,
  metricWithoutTarget,
  noBusinessGoal,
  noDecider,
  noDriver,
  noEscalationPath,
  noResponsible,
  noSponsor,
  nobodyConsulted,
  omittedWithLetters,
  overallocatedPerson,
  overlappingMandates,
  partyInEveryRow,
  personInsteadOfRole,
  productLedWithoutLinks,
  promiseNotShared,
  quorumUnreachable,
  redundantLetters,
  requesterApproves,
  reviewOverdue,
  roleWithTooManyTasks,
  samePersonTwoTiers,
  secondApprovalLayer,
  serviceLedWithoutMarketing,
  severalDeciders,
  severalDrivers,
  sharedRole,
  signatoryWithoutVerifier,
  singlePointOfFailure,
  soleFunctionOwnership,
  staleTouchpoint,
  structureMaturityMismatch,
  supportWithoutResponsible,
  tooManyAccountable,
  tooManyConsulted,
  tooManyInformed,
  tooManyResponsible,
  unapprovedCharter,
  uncoordinatedDepartments,
  undecidedOwner,
  undeclaredModel,
  undefinedHandoff,
  unempoweredFrontline,
  unmappedPromise,
  unmeasuredMomentOfTruth,
  unownedJourney,
  unownedMetric,
  unownedResponsibility,
  unownedSystem,
  unownedTouchpoint,
  untrainedFrontline,
  upcomingConflict,
  upcomingError,
  upcomingGap,
  vacantOwner,
  vendorAccountable,
  vendorWithoutOwner,
  vendorWithoutSla,
  vetoHeavy,
  waiverEnding,
  waiverExpired,
  waiverUnused,
];
