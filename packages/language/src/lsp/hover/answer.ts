/** The answer of `remit who` as a hover shows it: short, with links to the places. */

import type { Fact } from '@remit-cx/core/generate/fields/fields';
import { type Block, type Inline, inline, joined, list, md, paragraph } from '@remit-cx/core/generate/markdown';
import type { Place } from '@remit-cx/core/generate/place';
import {
  type Actor,
  type Answered,
  allSeats,
  type PartyAnswer,
  type RegionAnswer,
  type WorkAnswer,
} from '@remit-cx/core/generate/who/answer';
import { andList } from '@remit-cx/core/project/names';
import type { LiveProject } from '../../builder.ts';

/** So many things are listed; the others are counted. */
const most = 6;
/** So much of a text is shown. */
const longest = 160;

/** The answer as the blocks of a hover. */
export function answerBlocks(live: LiveProject, answered: Answered): Block[] {
  switch (answered.about) {
    case 'work':
      return workBlocks(live, answered);
    case 'party':
      return partyBlocks(answered);
    case 'thing':
      return factBlocks(answered.facts);
  }
}

/** Who is accountable, region by region, with who acts; the other letters; and the claims with what became of them. */
function workBlocks(live: LiveProject, answered: WorkAnswer): Block[] {
  const { asleep, regions, changes, bands, rights, touchpoints, escalation, facts } = answered;
  const isSame = regions.every(region => otherLetters(region) === otherLetters(regions[0]!));
  return [
    ...(asleep === undefined ? [] : [paragraph(md`Customers do not meet it on this day: ${asleep}.`)]),
    ...regions.flatMap((region, i) => [
      paragraph(sentence(region)),
      ...(isSame && i < regions.length - 1 ? [] : letters(region)),
    ]),
    ...lines(
      bands.map(({ amount, parties, regions }) => `${amount || 'everything'}: ${texts(parties)}${where(regions)}`),
    ),
    ...lines(rights.map(({ right, parties }) => `${right}: ${texts(parties)}`)),
    ...lines(touchpoints.map(({ touchpoint, accountable }) => `${touchpoint.title}: ${accountable}`)),
    ...factBlocks(facts),
    ...(changes.length ? [paragraph('What will change:'), list(changes)] : []),
    ...(escalation.length ? [paragraph(md`When it goes wrong: ${joined(escalation.map(stepText), ' → ')}`)] : []),
    ...regions.flatMap(region => why(live, region)),
  ];
}

/** `In Gulf & Africa: **VP Product is accountable.** Held by Hana Suzuki.` */
function sentence({ sentence, everywhere, regions, letters }: RegionAnswer): Inline {
  const actors = letters.find(({ letter }) => letter === 'A')?.parties ?? [];
  const acting = actors
    .map(actor => ({ title: actor.title, text: actingText(actor) }))
    .filter(({ text }) => text !== '')
    .map(({ title, text }) => (actors.length > 1 ? `${title}: ${text}.` : `${capital(text)}.`));
  const said = acting.length ? md`**${sentence}** ${acting.join(' ')}` : md`**${sentence}**`;
  return everywhere ? said : md`In ${andList(regions)}: ${said}`;
}

/** Who acts, and how it comes; empty where nobody wrote it down. */
function actingText({ actsAs, today, title, text, through, deputies }: Actor): string {
  return [
    ...(actsAs === 'holder' ? [`held by ${today}`] : []),
    ...(actsAs === 'delegate' || actsAs === 'deputy' ? [text] : []),
    ...through.map(({ text }) => text),
    ...(actsAs === 'vacant' ? [`${title} is vacant, and nobody stands in`] : []),
    ...(actsAs === 'circle' ? ['nobody acts: its delegations go in a circle'] : []),
    ...(deputies.length ? [`deputy: ${andList(deputies.map(({ title }) => title))}`] : []),
  ].join('; ');
}

function letters({ letters }: RegionAnswer): Block[] {
  const others = letters.filter(({ letter }) => letter !== 'A');
  return others.length ? [list(others.map(({ word, parties }) => `${word}: ${texts(parties)}`))] : [];
}

function otherLetters(region: RegionAnswer): string {
  return letters(region)
    .map(({ block }) => block)
    .join();
}

function stepText({ of, party, within }: WorkAnswer['escalation'][number]): string {
  return `${party?.title ?? of.title}${within ? ` within ${within}` : ''}`;
}

/** The claims on the A, those that counted with a tick. */
function why(live: LiveProject, { everywhere, regions, claims }: RegionAnswer): Block[] {
  const accountable = claims.filter(({ letter }) => letter === 'A');
  if (accountable.length === 0) return [];
  return [
    paragraph(everywhere ? 'Why:' : `Why in ${andList(regions)}:`),
    list(
      accountable.map(
        ({ counted, text, why, place }) => md`${counted ? '✓' : '✗'} ${text} (${why}, ${link(live, place)})`,
      ),
    ),
  ];
}

function link(live: LiveProject, { file, line }: Place): Inline {
  const text = inline(`${file}:${line}`).markdown;
  return live.has(file) ? { markdown: `[${text}](${live.uriOf(file)}#L${line})` } : { markdown: text };
}

/** Who holds it and acts for it, and what it answers for. */
function partyBlocks(answered: PartyAnswer): Block[] {
  const { subject, actor, answeredBy, roles, parts, letters, owns, seats, tasks, facts } = answered;
  const isItself = actor.kind === subject.kind && actor.id === subject.id;
  const acting = actingText(actor);
  const accountable = letters.find(({ letter }) => letter === 'A')?.work ?? [];
  const others = letters
    .filter(({ letter }) => letter !== 'A')
    .map(({ word, work }) => `${word} ${prepositions[word] ?? 'for'} ${work.length}`);
  return [
    ...(isItself ? [] : [paragraph(md`Its head: **${actor.title}**`)]),
    ...(acting ? [paragraph(`${capital(acting)}.`)] : []),
    ...(answeredBy ? [paragraph(`${answeredBy.text} answers for it.`)] : []),
    ...factBlocks(facts),
    ...titled(
      'Roles',
      roles.map(({ text }) => text),
    ),
    ...titled(
      subject.kind === 'department' ? 'Roles in it' : 'Members',
      parts.map(({ text }) => text),
    ),
    ...titled(
      'Accountable for',
      accountable.map(({ title, regions }) => `${title}${where(regions)}`),
    ),
    ...(others.length ? [paragraph(`${capital(others.join(', '))}.`)] : []),
    ...titled(
      'Owns',
      owns.map(({ title, kind }) => `${title} (${kind})`),
    ),
    ...titled('Decisions, forums, escalations', allSeats(seats)),
    ...titled('Other tasks', tasks),
  ];
}

/** What else is written, a line for each field; long texts are cut. */
function factBlocks(facts: readonly Fact[]): Block[] {
  return lines(facts.map(({ name, texts }) => `${capital(name)}: ${shortened(texts.join('; '))}`));
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

const prepositions: Readonly<Record<string, string>> = { consulted: 'on', informed: 'about' };

function titled(title: string, things: readonly string[]): Block[] {
  if (things.length === 0) return [];
  const more = things.length > most ? ` · and ${things.length - most} more` : '';
  return [paragraph(md`**${title} (${things.length})**: ${`${things.slice(0, most).join(' · ')}${more}`}`)];
}

function lines(all: readonly string[]): Block[] {
  if (all.length === 0) return [];
  return [list(all.length > most + 1 ? [...all.slice(0, most), `and ${all.length - most} more`] : all)];
}

function where(regions: readonly string[]): string {
  return regions.length ? ` in ${andList(regions)}` : '';
}

function texts(parties: readonly Actor[]): string {
  return parties.map(({ text }) => text).join(', ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
