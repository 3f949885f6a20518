/**
 * Which vocabulary a word is checked against, by the type of the node that it stands in and the property of it; with the
 * type of the block in front where two blocks mean different things.
 */
import type { VocabularyName } from './vocabulary.ts';

export const wordPlaces: Readonly<Record<string, VocabularyName>> = {
  'BusinessFunction.word': 'function',
  'Cadence.frequency': 'cadence',
  'Channels.channels': 'channel',
  'Covers.all': 'coversAll',
  'DecidesBy.word': 'decisionProcess',
  'Desired.word': 'maturity',
  'Every.frequency': 'cadence',
  'External.Kind.word': 'externalKind',
  'Factor.factor': 'maturityFactor',
  'Factor.word': 'maturity',
  'Forum.Kind.word': 'forumKind',
  'GovernanceModel.leads': 'lead',
  'Included.section': 'charterSection',
  'Includes.parts.section': 'charterSection',
  'Initiative.Status.word': 'initiativeStatus',
  'InitiativeTier.word': 'initiativeTier',
  'Level.word': 'level',
  'MandateScope.all': 'scopeAll',
  'Maturity.word': 'maturity',
  'Metric.Kind.word': 'metricKind',
  'MetricScope.word': 'metricScope',
  'Phase.word': 'phase',
  'Policy.Level.word': 'policyLevel',
  'PolicyRule.Level.word': 'policyLevel',
  'Programme.Kind.word': 'programmeKind',
  'SplitBy.splits': 'metricSplit',
  'Stance.word': 'stance',
  'State.word': 'state',
  'Structure.word': 'structure',
  'Touchpoint.Status.word': 'status',
  'Unit.Kind.word': 'unitKind',
  'Volume.frequency': 'cadence',
};
