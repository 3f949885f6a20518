/**
 * A small project to start from, for each way of leading: the example company of that model, with its dates moved so that it
 * stands on the wanted day as the example stands on its own. So it has no findings on that day, as the example has none.
 */
import { leads } from '../governance/leads.ts';
import { addDays, type Day, daysBetween, isDay } from '../project/values.ts';
import { starterTexts } from './generated/texts.ts';

export type StarterLead = keyof typeof starterTexts;

/** A file of a project, relative to its folder, with `/`. */
export interface StarterFile {
  readonly path: string;
  readonly text: string;
}

/** The day of the examples, which their remit.json pins. */
const dayOfExamples = '2026-11-01';

/** The ways of leading that there is a project for: all that are published. */
export const starterLeads = leads.filter(({ name }) => Object.hasOwn(starterTexts, name));

/** The files of a new project: remit.json first. It is asked about today, so `day` is not pinned in it. */
export function starter(lead: StarterLead, project: string, day: Day): readonly StarterFile[] {
  const moved = daysBetween(dayOfExamples, day);
  const files: StarterFile[] = Object.entries(starterTexts[lead]).map(([path, text]) => ({
    path,
    text: path === 'remit.json' ? configOf(text, project) : move(text, moved),
  }));
  return files.sort((a, b) => Number(b.path === 'remit.json') - Number(a.path === 'remit.json'));
}

/** The text with every date that exists moved by some days. */
function move(text: string, days: number): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, date => (isDay(date) ? addDays(date, days) : date));
}

function configOf(text: string, name: string): string {
  const { asOf: _, ...config } = JSON.parse(text) as Record<string, unknown>;
  return `${JSON.stringify({ ...config, name }, undefined, 2)}\n`;
}
