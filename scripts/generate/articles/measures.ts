/** Metrics, maturity, rhythm, principles and programmes. */
import { airline, card, charter, type Item } from './item.ts';
import * as from from './sources.ts';

const example = (line: RegExp): Item['example'] => ({ folder: airline, line });

export const measures: readonly Item[] = [
  {
    says: 'Figures: recommendation, satisfaction, effort, value, retention, engagement, first contact, cost; comparable by region.',
    sources: [from.empowering, from.holistic, from.analytics, from.balance, from.ifService],
    construct: 'metric { kind nps, scope, unit, baseline, target, every, by region, source, audited by }',
    example: example(/kind +nps/),
    rules: ['unowned-metric', 'metric-without-target', 'metric-without-regional-split', 'metric-scope-mismatch'],
    printed: charter('Metrics and targets', 'nps, relationship, in points'),
  },
  {
    says: 'Which figures belong together: for empowerment, leadership and culture; for the whole journey and the structure; for analytics.',
    sources: [from.empowering, from.leadership, from.holistic, from.analytics, from.culture, from.balance],
    construct: 'metric { kind csat }, nps, engagement, retention, ces, clv',
    example: example(/kind +engagement/),
    rules: ['metric-set-incomplete'],
    printed: charter('Metrics and targets', 'engagement, employee'),
  },
  {
    says: 'Maturity comes from team, culture, structure, strategy, promise, voice and management; the gap to what is wanted is followed.',
    sources: [from.definition, from.maturityLevel],
    construct: 'maturity LEVEL assessed DAY desired LEVEL by DAY { factor culture low desired intermediate }',
    example: example(/maturity intermediate assessed/),
    rules: ['structure-maturity-mismatch'],
    printed: charter('Why this model', 'The culture of the company'),
  },
  {
    says: 'Low maturity shows: customers are hardly heard, and saving comes first.',
    sources: [from.ifMarketing, from.ifService],
    construct: 'maturity low { factor voice low because "..." } · "profile": "low" in remit.json',
    example: { folder: 'examples/models/interim', line: /maturity low/ },
    rules: ['journey-without-voice', 'structure-maturity-mismatch'],
    printed: charter('Why this model', 'low, assessed on'),
  },
  {
    says: 'Departments meet often, decide in an agreed way, and hear back what came of it.',
    sources: [from.crossFunctional],
    construct: 'forum { cadence weekly, decides by, feedback loop, input }',
    example: example(/cadence +weekly/),
    rules: ['forum-without-cadence', 'forum-without-decision-process', 'forum-without-feedback-loop'],
    printed: charter('Voice of Customer Review', 'Who gave the feedback hears what came of it'),
  },
  {
    says: 'Everybody in it knows the goals, their own part and the vision.',
    sources: [from.crossFunctional],
    construct: 'organization { vision, goal }',
    example: example(/vision +"/),
    rules: ['no-business-goal'],
    printed: charter('Purpose', 'Every trip feels looked after.'),
  },
  {
    says: 'Initiatives are defined, put in order, documented, carried out, measured and told; strategic, tactical, operational.',
    sources: [from.maturityLevel],
    construct: 'initiative { goal, owner, tier strategic, status active, from, until, measured by }',
    example: example(/tier +strategic/),
    rules:
      'The tiers and the steps are words of the language; a status that is none of them is a mistake in the writing.',
    printed: charter('Initiatives', 'One picture of a customer, in every region'),
  },
  {
    says: 'What was agreed is looked at again, and roles are tried out.',
    sources: [from.analytics, from.effectiveOwnership, from.responsibilities],
    construct: 'charter { review due } · last reviewed',
    example: example(/review due/),
    rules: ['charter-overdue', 'review-overdue', 'stale-touchpoint'],
    printed: charter('Review', '2027-02-01'),
  },
  {
    says: 'Five principles: at the centre of the mission; championed by executives; no silos; all support each other; systems share.',
    sources: [from.introduction],
    construct: 'organization { principle } · system { shares with }',
    example: example(/principle "We remove silos/),
    rules: 'A principle is a statement: nothing can be missing in it.',
    printed: charter('Principles', 'We remove silos, and we do not build new ones.'),
  },
  {
    says: 'Owning it means: win customers, keep them happy, let them bring others; and it serves a goal of the business.',
    sources: [from.introduction, from.clearOwnership],
    construct: 'organization { goal ... measured by }',
    example: example(/goal +keep "/),
    rules: ['no-business-goal'],
    printed: charter('What we want to reach', 'Flyers who come back within a year'),
  },
  {
    says: 'Good work is recognized; leaders learn too.',
    sources: [from.empowering, from.leadership, from.culture],
    construct: 'programme { kind recognition | training, audience, every, last run }',
    example: example(/kind +recognition/),
    rules: ['untrained-frontline'],
    printed: charter('Training and recognition', 'Thank you, by name'),
  },
];

/** What goes wrong with figures and with those who know. */
export const unheard: readonly Item[] = [
  {
    says: 'Customer experience is looked at as a result, not managed: figures on which nobody acts.',
    sources: [from.conclusion],
    construct: 'metric { discussed in } · forum { input }',
    example: example(/discussed in +journey_team_digital/),
    rules: ['metric-nobody-discusses', 'metric-without-target'],
    printed: charter('Metrics and targets', 'Journey team Digital'),
  },
  {
    says: 'Those who know are not heard, because nobody knows what they may decide.',
    sources: [from.responsibilities],
    construct: 'role { authority, mandate } · decision { decide, recommend, input }',
    example: example(/authority +"Holds boarding/),
    rules: ['accountable-without-authority'],
    printed: card('special_assistance_manager', 'Authority', 'Holds boarding until everybody'),
  },
];
