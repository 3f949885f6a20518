import type { Lead } from './leads.ts';
import type { Citation, Statement } from './source.ts';
import type { Structure } from './structures.ts';

/** The three levels of the language, on which every published scale is mapped. */
export type MaturityLevel = 'low' | 'intermediate' | 'high';

/** A published maturity scale. Its stages are the publisher's; which of our levels each one counts as is our reading. */
export interface MaturityScale {
  readonly id: string;
  readonly title: string;
  readonly source: Citation;
  readonly stages: readonly MaturityStage[];
  /** What a reader must know about the mapping or the names. */
  readonly note: string;
}

/** One stage, counted from 1. Without `name`, the publisher only numbers it. */
export interface MaturityStage {
  readonly number: number;
  readonly name?: string;
  readonly level: MaturityLevel;
}

export const maturityScales: readonly MaturityScale[] = [
  {
    id: 'xm-institute',
    title: 'XM Institute, five stages',
    source: { outside: 'xm-maturity' },
    stages: [
      { number: 1, name: 'Investigate', level: 'low' },
      { number: 2, name: 'Initiate', level: 'low' },
      { number: 3, name: 'Mobilize', level: 'intermediate' },
      { number: 4, name: 'Scale', level: 'high' },
      { number: 5, name: 'Embed', level: 'high' },
    ],
    note: 'Stage 3 counts as intermediate: executives see a strategic priority and full-time staff are at work.',
  },
  {
    id: 'forrester',
    title: 'Forrester, four phases',
    source: { outside: 'forrester-maturity' },
    stages: [
      { number: 1, name: 'Repair', level: 'low' },
      { number: 2, name: 'Elevate', level: 'intermediate' },
      { number: 3, name: 'Optimize', level: 'intermediate' },
      { number: 4, name: 'Differentiate', level: 'high' },
    ],
    note: 'A version with six levels that is passed around is not what Forrester published.',
  },
  {
    id: 'gartner',
    title: 'Gartner, five levels',
    source: { outside: 'gartner-maturity' },
    stages: [
      { number: 1, level: 'low' },
      { number: 2, level: 'low' },
      { number: 3, level: 'intermediate' },
      { number: 4, level: 'high' },
      { number: 5, level: 'high' },
    ],
    note: 'Formal governance is in place from level 3. Names for the levels are known only at second hand and left out.',
  },
];

const responsibilities: Citation = {
  article: 'who-is-really-responsible',
  section: 'What exactly are our responsibilities?',
};

/**
 * Which governance models the articles recommend at a level. `leads` is empty where they name none: any lead fits.
 * Maturity is not the only factor, so a model outside of this needs a rationale, not a correction.
 */
export interface MaturityRecommendation extends Statement {
  readonly level: MaturityLevel;
  readonly structures: readonly Structure[];
  readonly leads: readonly Lead[];
}

export const maturityRecommendations: readonly MaturityRecommendation[] = [
  {
    level: 'low',
    structures: ['centralized'],
    // The article's leader or team; and, where there is no team yet, its interim champions.
    leads: ['executive', 'cx-team', 'interim', 'marketing', 'service', 'product'],
    text: 'A centralized model: one leader or team drives the work, and executives stand behind it.',
    source: responsibilities,
  },
  {
    level: 'intermediate',
    structures: ['hybrid'],
    leads: [],
    text: 'A hybrid model, if its direction is clear, people talk regularly and there is dedicated staff.',
    source: responsibilities,
  },
  {
    level: 'high',
    structures: ['decentralized', 'hybrid'],
    leads: [],
    text: 'A decentralized model for speed, which rests on coordination between departments; a hybrid also fits.',
    source: responsibilities,
  },
];

/** What a level of maturity can come from. */
export const maturityFactors: readonly Statement[] = [
  'Whether there is a customer-experience team, and its role.',
  'The culture of the company.',
  'How the organization is structured.',
  'The customer-experience strategy.',
  'How clear the promise to customers is.',
  'Whether the voice of the customer reaches decisions.',
  'What management does to promote the culture.',
].map(text => ({
  text,
  source: { article: 'who-is-really-responsible', section: 'Defining the customer experience' },
}));

/** How low maturity shows. */
export const lowMaturitySigns: readonly Statement[] = [
  {
    text: 'Feedback is hard to gather, or does not reach processes, products and services.',
    source: { article: 'who-is-really-responsible', section: 'What if it was the Marketing team?' },
  },
  {
    text: 'Saving cost and working efficiently come first, which frontline employees feel.',
    source: { article: 'who-is-really-responsible', section: 'What if it was the customer service delivery teams?' },
  },
];
