import type { Citation } from './source.ts';

/** A question that a governance model must answer with a name, and the responsibility that answers it. */
export interface GovernanceQuestion {
  /** Stable: also usable as the name of the responsibility. */
  readonly id: string;
  readonly question: string;
  readonly responsibility: string;
  readonly source: Citation;
}

const definition: Citation = {
  article: 'who-is-really-responsible',
  section: 'Defining the customer experience',
};
const introduction: Citation = { article: 'who-owns-introduction' };

/** The four questions behind "who is responsible for the customer experience". */
export const governanceQuestions: readonly GovernanceQuestion[] = [
  {
    id: 'governance',
    question: 'Who is accountable for governance?',
    responsibility: 'Run the governance of the customer experience',
    source: definition,
  },
  {
    id: 'customer-information',
    question: 'Who collects what customers say and shares it?',
    responsibility: 'Collect and share customer information',
    source: definition,
  },
  {
    id: 'frameworks',
    question: 'Who applies the frameworks and the methods?',
    responsibility: 'Apply the frameworks and put the methods into practice',
    source: definition,
  },
  {
    id: 'transformation',
    question: 'Who leads the initiatives and carries them out?',
    responsibility: 'Lead the improvement initiatives',
    source: definition,
  },
];

/** The three questions that "everyone owns it" leaves open. */
export const ownershipQuestions: readonly GovernanceQuestion[] = [
  {
    id: 'strategy',
    question: 'Who devises the strategy?',
    responsibility: 'Devise the customer-experience strategy',
    source: introduction,
  },
  {
    id: 'success-criteria',
    question: 'Who says what success is?',
    responsibility: 'Set the success criteria',
    source: introduction,
  },
  {
    id: 'leadership',
    question: 'Who keeps customer experience at the top of the list across the organization?',
    responsibility: 'Keep customer experience a priority across the organization',
    source: introduction,
  },
];

/** A question by its id. Refuses (throws) an id that no question has. */
export function questionOf(id: string): GovernanceQuestion {
  const question = [...ownershipQuestions, ...governanceQuestions].find(one => one.id === id);
  if (!question) throw new Error(`There is no question ${id}.`);
  return question;
}
