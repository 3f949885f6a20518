/** The answer of `remit who` as lines for a terminal. Plain: colour is for what shows it. */
import { andList } from '../project/names.ts';
import type { Fact } from './fields/fields.ts';
import { oneLine } from './visible.ts';
import {
  type Actor,
  type Answered,
  allSeats,
  type EscalationStep,
  type LetteredWork,
  type PartyAnswer,
  type RegionAnswer,
  type Subject,
  type ThingAnswer,
  type WorkAnswer,
} from './who/answer.ts';

/** The whole answer, with a line break at the end. */
export function whoText(answered: Answered): string {
  const lines = linesOf(answered);
  return `${lines.join('\n')}\n`;
}

function linesOf(answered: Answered): string[] {
  switch (answered.about) {
    case 'work':
      return workLines(answered);
    case 'party':
      return partyLines(answered);
    case 'thing':
      return thingLines(answered);
  }
}

function headLines({ kind, id, title, place, description }: Subject, day: string): string[] {
  return [
    `${title} (${kind} ${id}), on ${day}`,
    `${place.file}:${place.line}`,
    ...(description === undefined ? [] : [oneLine(description)]),
  ];
}

function workLines(answered: WorkAnswer): string[] {
  const { subject, day, asleep, regions, changes, bands, rights, touchpoints, escalation, facts } = answered;
  return [
    ...headLines(subject, day),
    ...(asleep === undefined ? [] : ['', `Customers do not meet it on this day: ${asleep}.`]),
    ...regions.flatMap(region => ['', ...regionLines(region)]),
    ...section(
      'Its touchpoints',
      touchpoints.map(({ touchpoint, accountable }) => `${touchpoint.title}: ${accountable}`),
    ),
    ...(bands.length ? ['', 'Who decides', ...aligned(bands.map(bandLine))] : []),
    ...(rights.length
      ? ['', 'Who else has a say', ...aligned(rights.map(({ right, parties }) => [right, texts(parties)]))]
      : []),
    ...factLines(facts),
    ...(changes.length ? ['', 'What will change', ...changes.map(change => `  ${change}`)] : []),
    ...(escalation.length ? ['', 'When it goes wrong', ...escalationLines(escalation)] : []),
    ...regions.flatMap(region => claimLines(region)),
  ];
}

function bandLine({ amount, regions, parties }: WorkAnswer['bands'][number]): [string, string] {
  return [amount || 'everything', `${texts(parties)}${regions.length ? ` in ${andList(regions)}` : ''}`];
}

function regionLines({ everywhere, regions, sentence, letters }: RegionAnswer): string[] {
  const where = everywhere ? [] : [`In ${andList(regions)}`];
  const others = letters.filter(({ letter }) => letter !== 'A');
  const accountable = letters.find(({ letter }) => letter === 'A')?.parties ?? [];
  return [
    ...where,
    sentence,
    ...accountable.flatMap(actor =>
      accountable.length > 1 ? standIns(actor).map(line => `  ${actor.title}: ${line.trim()}`) : standIns(actor),
    ),
    ...aligned(others.map(({ word, parties }) => [word, texts(parties)])),
  ];
}

/** How it comes that somebody acts, and who would. */
function standIns({ through, deputies, actsAs, title, text, today }: Actor): string[] {
  return [
    ...(actsAs === 'holder' ? [`  held by ${today}`] : []),
    ...(actsAs === 'delegate' || actsAs === 'deputy' ? [`  ${text}`] : []),
    ...through.map(({ text, place }) => `  ${text} (${place.file}:${place.line})`),
    ...(actsAs === 'vacant' ? [`  ${title} is vacant: nobody holds it, and nobody stands in.`] : []),
    ...(actsAs === 'circle' ? [`  nobody acts: its delegations go in a circle.`] : []),
    ...(deputies.length ? [`  deputy: ${andList(deputies.map(deputy => deputy.title))}`] : []),
  ];
}

function escalationLines(steps: readonly EscalationStep[]): string[] {
  return aligned(
    steps.map(({ of, party, within }, i) => {
      const who = of.kind === 'forum' ? `${of.title}${party ? `, chaired by ${party.text}` : ''}` : (party?.text ?? '');
      return [
        `${i + 1}.`,
        `${who}${within === undefined ? '' : `, within ${within}`}${of.kind === 'forum' ? '' : ` (${of.title})`}`,
      ];
    }),
  );
}

/** Why it is so, claim by claim: those that counted with `+`. What other regions have for letters other than A is left to them. */
function claimLines({ everywhere, regions, claims }: RegionAnswer): string[] {
  const title = `Why${everywhere ? '' : `, in ${andList(regions)}`}`;
  const here = claims.filter(({ letter, outcome }) => letter === 'A' || outcome !== 'other-region');
  if (here.length === 0) return ['', `${title}: nothing is written about it.`];
  const lines = here.map(({ counted, text, why, place: { file, line }, outcome }) => {
    const judged = outcome === 'counts' ? '' : ` — ${why}`;
    return `  ${counted ? '+' : '-'} ${text}${judged} (${file}:${line})`;
  });
  return ['', title, ...lines];
}

function partyLines(answered: PartyAnswer): string[] {
  const { subject, day, actor, answeredBy, roles, parts, letters, owns, tasks, delegations, facts } = answered;
  const seats = allSeats(answered.seats);
  const isItself = actor.kind === subject.kind && actor.id === subject.id;
  const acts = [...(isItself ? [] : [`Its head: ${actor.title}`]), ...standIns(actor)];
  return [
    ...headLines(subject, day),
    ...(answeredBy ? ['', `${answeredBy.text} answers for it.`] : []),
    ...(acts.length ? ['', ...acts] : []),
    ...factLines(facts),
    ...section(
      'Roles',
      roles.map(({ text }) => text),
    ),
    ...section(
      subject.kind === 'department' ? 'Roles in it' : 'Members',
      parts.map(({ text }) => text),
    ),
    ...letters.flatMap(({ word, work }) =>
      section(`${word[0]!.toUpperCase()}${word.slice(1)} (${work.length})`, work.map(workLine)),
    ),
    ...section(
      'Owns',
      owns.map(({ kind, title }) => `${title} (${kind})`),
    ),
    ...section('Decisions, forums, escalations', seats),
    ...section('Other tasks', tasks),
    ...section('Delegations', delegations),
    ...(letters.length + owns.length + seats.length + tasks.length + parts.length === 0
      ? ['', 'It has no letter, owns nothing and sits nowhere on this day.']
      : []),
  ];
}

function thingLines({ subject, day, owner, facts, namedBy, escalation }: ThingAnswer): string[] {
  return [
    ...headLines(subject, day),
    ...(owner ? ['', `${owner.text} owns it.`] : []),
    ...factLines(facts),
    ...(escalation.length ? ['', 'Its steps', ...escalationLines(escalation)] : []),
    ...section(
      'Named by',
      namedBy.map(({ thing, field }) => `${thing.title} (${thing.kind}): ${field}`),
    ),
  ];
}

/** What is written, field by field. */
function factLines(facts: readonly Fact[]): string[] {
  return facts.length
    ? ['', 'What is written', ...aligned(facts.map(({ name, texts }) => [name, texts.join('; ')]))]
    : [];
}

function workLine({ kind, id, title, regions, through }: LetteredWork): string {
  const where = regions.length ? `, in ${andList(regions)}` : '';
  return `${title}${where} (${kind} ${id})${through ? `, as ${through.title}` : ''}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length ? ['', title, ...lines.map(line => `  ${line}`)] : [];
}

function texts(parties: readonly Actor[]): string {
  return parties.map(({ text }) => text).join(', ');
}

/** Pairs in two columns. */
function aligned(pairs: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...pairs.map(([name]) => name.length));
  return pairs.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}
