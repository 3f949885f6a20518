/** Everything that the five articles say, in the order in which docs/coverage.md has it. */
import type { Item } from './item.ts';
import { failures, journeys, questions } from './journeys.ts';
import { measures, unheard } from './measures.ts';
import { models } from './models.ts';
import { everybody, roles } from './roles.ts';

export interface Group {
  readonly title: string;
  readonly items: readonly Item[];
}

export const groups: readonly Group[] = [
  { title: 'Who leads, and from where', items: models },
  { title: 'Who does what', items: roles },
  { title: 'Measured, reviewed, practised', items: measures },
  { title: 'Journeys and the voice of the customer', items: [...journeys, ...everybody, ...questions] },
  { title: 'What goes wrong', items: [...failures, ...unheard] },
];
