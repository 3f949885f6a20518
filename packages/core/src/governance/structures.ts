import type { ModelPart } from './model-part.ts';
import type { Citation } from './source.ts';

export type Structure = 'centralized' | 'decentralized' | 'hybrid';

const balance: Citation = {
  article: 'who-should-own-strategy',
  section: '11. Balancing Centralized and Decentralized Approaches to CX Ownership',
};
const responsibilities: Citation = {
  article: 'who-is-really-responsible',
  section: 'What exactly are our responsibilities?',
};

/** The second axis of a governance model: where strategy is set and where it is carried out. */
export const structures: readonly ModelPart<Structure>[] = [
  {
    name: 'centralized',
    title: 'Centralized',
    summary: 'One department or leader sets the customer-experience strategy for the whole organization.',
    strengths: [
      { text: 'It is clear who is accountable, and attention does not scatter.', source: balance },
      { text: 'Customers meet the same standard everywhere in the organization.', source: balance },
    ],
    blindSpots: [
      {
        id: 'local-tailoring',
        text: 'One rule for all can be too rigid for what a department, a region or a customer group needs.',
        source: balance,
        coveredBy: [{ kind: 'regional-exception' }, { kind: 'local-lead' }],
      },
      {
        id: 'executive-involvement',
        text: 'Departments contribute only as far as executives are seen to stand behind the centre.',
        source: responsibilities,
        coveredBy: [{ kind: 'sponsor' }, { kind: 'executive-level' }],
      },
    ],
    conditions: [
      {
        id: 'dedicated-driver',
        text: 'A dedicated leader or team drives the work.',
        source: responsibilities,
        shownBy: [{ kind: 'central-owner' }],
      },
      {
        id: 'executive-involvement',
        text: 'Executives are strongly involved and choose the right projects.',
        source: responsibilities,
        shownBy: [{ kind: 'sponsor' }, { kind: 'executive-level' }],
      },
    ],
    recommendedWhen: [
      { text: 'Customer-experience maturity is low.', source: responsibilities },
      { text: 'Consistency matters more than local differences.', source: balance },
    ],
  },
  {
    name: 'decentralized',
    title: 'Decentralized',
    summary: 'Each department or region decides on its own customer experience and carries it out.',
    strengths: [
      { text: 'Each department or region can answer what its own customers need.', source: balance },
      { text: 'Decisions are quicker and easier to make.', source: responsibilities },
    ],
    blindSpots: [
      {
        id: 'consistency',
        text: 'The experience may differ from one department or region to the next, and nobody compares them.',
        source: balance,
        coveredBy: [{ kind: 'split-metric', by: ['region', 'unit', 'department'] }],
      },
      {
        id: 'common-standards',
        text: 'Nobody sets the standard that every department or region is held to.',
        source: balance,
        coveredBy: [{ kind: 'central-owner' }],
      },
      {
        id: 'alignment',
        text: 'It rests on departments that keep in step with each other without a centre that makes them.',
        source: responsibilities,
        coveredBy: [{ kind: 'forum', needs: ['cadence', 'decision-process'], joins: 'departments' }],
      },
    ],
    conditions: [
      {
        id: 'part-of-strategy',
        text: 'Customer experience is already part of the company strategy.',
        source: responsibilities,
        shownBy: [{ kind: 'goal' }],
      },
      {
        id: 'everyone-aware',
        text: 'Every employee keeps it in mind in daily work.',
        source: responsibilities,
        shownBy: [{ kind: 'everyone-responsible' }],
      },
      {
        id: 'coordination',
        text: 'Departments coordinate with each other.',
        source: responsibilities,
        shownBy: [{ kind: 'forum', needs: ['cadence', 'decision-process'], joins: 'departments' }],
      },
    ],
    recommendedWhen: [
      { text: 'Customer-experience maturity is high and speed is wanted.', source: responsibilities },
      { text: 'Customer needs differ much between departments or regions.', source: balance },
    ],
  },
  {
    name: 'hybrid',
    title: 'Hybrid',
    summary: 'A centre sets the strategy and gives guidance; local teams carry it out and adapt it to their customers.',
    strengths: [
      { text: 'It joins one common strategy with the freedom to meet local needs.', source: balance },
      { text: 'It involves every level and every department.', source: responsibilities },
      {
        text: 'It keeps dedicated customer-experience staff for the tactical and operational work.',
        source: responsibilities,
      },
    ],
    blindSpots: [
      {
        id: 'clear-direction',
        text: 'Without a centre that answers for the strategy, local teams have nothing to carry out.',
        source: responsibilities,
        coveredBy: [{ kind: 'central-owner' }],
      },
      {
        id: 'local-execution',
        text: 'Without somebody who leads each local body, the strategy stays on paper there.',
        source: balance,
        coveredBy: [{ kind: 'local-lead' }],
      },
      {
        id: 'centre-local-communication',
        text: 'Centre and local teams drift apart unless they talk regularly.',
        source: responsibilities,
        coveredBy: [{ kind: 'forum', needs: ['cadence'], joins: 'centre-and-local' }],
      },
      {
        id: 'regional-differences',
        text: 'An average hides the region that falls behind, so the strategy is not adjusted there.',
        source: balance,
        coveredBy: [{ kind: 'split-metric', by: ['region', 'unit'] }],
      },
    ],
    conditions: [
      {
        id: 'central-team',
        text: 'A central team sets the strategy and the brand guidelines.',
        source: balance,
        shownBy: [{ kind: 'central-owner' }],
      },
      {
        id: 'local-room',
        text: 'Local teams have the room to adapt what they do to their customers.',
        source: balance,
        shownBy: [{ kind: 'regional-exception' }],
      },
      {
        id: 'clear-goal',
        text: 'The direction is clear.',
        source: responsibilities,
        shownBy: [{ kind: 'goal' }],
      },
      {
        id: 'regular-talk',
        text: 'The strategic role of the work is talked about regularly.',
        source: responsibilities,
        shownBy: [{ kind: 'forum', needs: ['cadence'], joins: 'centre-and-local' }],
      },
      {
        id: 'dedicated-staff',
        text: 'Dedicated staff does the tactical and the operational work.',
        source: responsibilities,
        shownBy: [{ kind: 'local-lead' }],
      },
    ],
    recommendedWhen: [
      { text: 'Customer-experience maturity is intermediate.', source: responsibilities },
      {
        text: 'Size, industry, customer base or culture call for both one standard and local flexibility.',
        source: balance,
      },
    ],
  },
];
