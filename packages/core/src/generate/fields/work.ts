/** The fields of what there is to answer for: journeys, touchpoints, handoffs, responsibilities and decisions. Who has which letter is apart. */
import type { Decision, Handoff, Journey, RaciTable, Responsibility, Stage, Touchpoint } from '../../model/model.ts';
import { printAmount } from '../../project/values.ts';
import { during, everyText } from '../period-words.ts';
import { type Field, flag, parties, text, things } from './field.ts';

export const journeyFields: readonly Field<Journey>[] = [
  text('state', ({ state }) => state),
  things('persona', ({ personas }) => personas),
  things('promise', ({ promises }) => promises),
  things('measured by', ({ measuredBy }) => measuredBy),
  things('listens to', ({ listensTo }) => listensTo),
  parties('complaints investigated by', ({ investigatedBy }) => investigatedBy),
  text('last reviewed', ({ lastReviewed }) => lastReviewed?.value),
];

export const stageFields: readonly Field<Stage>[] = [text('phase', ({ phase }) => phase)];

/** Where and when a touchpoint exists: a change of these is mostly told as a change of ownership. */
const existence: readonly Field<Touchpoint>[] = [
  text('status', ({ status }) => status),
  text('live', ({ live }) => live.map(period => during(period).trim())),
  things('only in', ({ onlyIn }) => onlyIn),
];

export const existenceFields: ReadonlySet<string> = new Set(existence.map(({ name }) => name));

export const touchpointFields: readonly Field<Touchpoint>[] = [
  text('channel', ({ channels }) => channels),
  flag('moment of truth', ({ isMomentOfTruth }) => isMomentOfTruth),
  flag('critical', ({ isCritical }) => isCritical),
  things('persona', ({ personas }) => personas),
  things('promise', ({ promises }) => promises),
  text('trigger', ({ triggers }) => triggers),
  text('needs', ({ needs }) => needs),
  text('irritant', ({ irritants }) => irritants),
  text('opportunity', ({ opportunities }) => opportunities),
  text('backstage', ({ backstage }) => backstage),
  things('uses', ({ uses }) => uses),
  things('vendor', ({ vendor }) => vendor),
  text('volume', ({ volume }) => volume && volumeText(volume)),
  text('sla', ({ slas }) => slas),
  things('measured by', ({ measuredBy }) => measuredBy),
  things('listens to', ({ listensTo }) => listensTo),
  things('escalates to', ({ escalatesTo }) => escalatesTo),
  parties('complaints investigated by', ({ investigatedBy }) => investigatedBy),
  text('control', ({ controls }) => controls),
  ...existence,
  text('last reviewed', ({ lastReviewed }) => lastReviewed?.value),
];

/** `12,000 every month`, `300 daily`. */
export function volumeText({ count, every }: NonNullable<Touchpoint['volume']>): string {
  return `${printAmount({ unit: 'number', value: count })} ${everyText(every)}`;
}

export const handoffFields: readonly Field<Handoff>[] = [
  text('passes', ({ passes }) => passes),
  text('within', ({ within }) => within),
];

export const responsibilityFields: readonly Field<Responsibility>[] = [
  flag('critical', ({ isCritical }) => isCritical),
  things('measured by', ({ measuredBy }) => measuredBy),
  things('escalates to', ({ escalatesTo }) => escalatesTo),
  text('control', ({ controls }) => controls),
  things('only in', ({ onlyIn }) => onlyIn),
  text('last reviewed', ({ lastReviewed }) => lastReviewed?.value),
];

export const decisionFields: readonly Field<Decision>[] = [
  text('when', ({ when }) => when),
  flag('critical', ({ isCritical }) => isCritical),
  things('escalates to', ({ escalatesTo }) => escalatesTo),
  text('control', ({ controls }) => controls),
  text('last reviewed', ({ lastReviewed }) => lastReviewed?.value),
];

export const raciFields: readonly Field<RaciTable>[] = [
  things('in', ({ regions }) => regions),
  text('from', ({ from }) => from),
  text('until', ({ until }) => until),
];
