/** How a difference is printed: for a terminal, for a pull request, for programs. */
import type { Change, PartyName, Place } from '@remit-cx/core/diff/change';
import { differenceInMarkdown } from '@remit-cx/core/diff/markdown';
import { differenceInLines } from '@remit-cx/core/diff/text';
import { headline, signers, subject, where } from '@remit-cx/core/diff/words';
import { code, heading, md, page, paragraph } from '@remit-cx/core/generate/markdown';
import { counted } from '../counts.ts';
import { command, mostOfAKind } from '../reporters/github.ts';
import type { Page } from '../reporters/reporter.ts';
import { oneLine, toJson, visible } from '../terminal/harmless.ts';
import type { Compared } from './compare.ts';

export interface DifferenceFormat {
  readonly name: string;
  readonly summary: string;
  /** Set for text that people read in a log: there it must not be taken for commands. */
  readonly isForPeople?: boolean;
  print(compared: readonly Compared[], page: Page): string;
}

export const human: DifferenceFormat = {
  name: 'human',
  summary: 'for a terminal',
  isForPeople: true,
  print: (compared, { paint }) => {
    const tones = {
      bad: (text: string) => paint.bold(paint.red(text)),
      strong: paint.bold,
      quiet: paint.dim,
      plain: (text: string) => text,
    };
    return compared
      .map(one => {
        const title = compared.length > 1 ? `${paint.bold(oneLine(`${one.name} (${one.folder})`))}\n` : '';
        const lines = differenceInLines(one.difference, place => visible(shown(one, place)));
        return `${title}${lines.map(line => line.map(({ text, tone }) => tones[tone](visible(text))).join('')).join('\n')}\n`;
      })
      .join('\n');
  },
};

/** GitHub takes comments of up to 65,536 characters; a workflow may want to add a few words. */
const longestComment = 60_000;

const markdown: DifferenceFormat = {
  name: 'markdown',
  summary: 'for a comment on a pull request; never longer than 60,000 characters',
  isForPeople: true,
  print: compared => inMarkdown(compared, longestComment),
};

/** All projects in Markdown of at most `limit` characters; of several, those in which something changed, each with its fair part of the room. */
export function inMarkdown(compared: readonly Compared[], limit: number): string {
  if (compared.length === 1) return pageOf(compared[0]!, limit);
  const changed = compared
    .filter(({ difference }) => difference.changes.length > 0 || difference.isUncertain)
    .map(one => ({ one, title: titleOf(one), length: pageOf(one, Number.POSITIVE_INFINITY).length }));
  const parts = new Map<Compared, string>();
  // Room for the sentence about what is left out.
  let room = limit - 100;
  // The shortest first: what they leave of their part goes to the others.
  for (const [i, { one, title }] of changed.toSorted((a, b) => a.length - b.length).entries()) {
    const part = Math.floor(room / (changed.length - i)) - title.length - 1;
    const printed = pageOf(one, part);
    if (printed.length > part) continue;
    parts.set(one, title + printed);
    room -= title.length + printed.length + 1;
  }
  const left = changed.length - parts.size;
  const pages = changed.flatMap(({ one }) => parts.get(one) ?? []);
  if (left) pages.push(page([paragraph(md`${counted(left, 'project')} more changed. \`remit diff\` shows all.`)]));
  return pages.join('\n') || page([heading(3, `Ownership: ${headline([])}`)]);
}

function titleOf({ name, folder }: Compared): string {
  return `${page([heading(2, folder === '.' ? name : `${name} (${folder})`)])}\n`;
}

function pageOf(one: Compared, limit: number): string {
  return differenceInMarkdown(one.difference, place => code(visible(shown(one, place))), limit).markdown;
}

const json: DifferenceFormat = {
  name: 'json',
  summary: 'for programs (docs/schema/diff-1.schema.json)',
  print: compared => `${toJson({ format: 'remit-diff', version: 1, projects: compared.map(toDocument) })}\n`,
};

/** For GitHub's pull requests: what became unowned or owned twice, at the line that was edited. */
export const github: DifferenceFormat = {
  name: 'github',
  summary: 'marks the lines in a pull request on GitHub that leave something unowned or owned twice',
  print(compared) {
    const bad = compared.flatMap(one =>
      one.difference.changes
        .filter(({ kind }) => kind === 'gap' || kind === 'conflict')
        .map(change => ({ one, change })),
    );
    const marked = bad.length <= mostOfAKind ? bad : bad.slice(0, mostOfAKind - 1);
    const lines = marked.map(({ one, change }) => {
      const { path, line } = one.place(anchorOf(change));
      return command('warning', { file: path, line, title: change.kind }, sentenceOf(change));
    });
    const left = bad.length - marked.length;
    return [...lines, left ? command('warning', {}, `${left} more: see the summary.`) : ''].join('');
  },
};

/** The edited line, where it is still there; else the thing that it is about. */
function anchorOf({ why, place }: Change): Place {
  return why?.place.in === 'after' ? why.place : place;
}

function sentenceOf(change: Change): string {
  const { before, after, why } = change;
  const both = [before, after].filter(Boolean).join(' → ');
  return `${subject(change)}${where(change)}: ${both}${why ? ` (${why.text})` : ''}`;
}

export const differenceFormats: readonly DifferenceFormat[] = [human, markdown, json, github];

/** `people.remit:41`, with a word where that line is no more. */
function shown(one: Compared, place: Place): string {
  const { path, line, in: which } = one.place(place);
  return `${which === 'before' ? 'was ' : ''}${path}:${line}`;
}

function toDocument(one: Compared) {
  const { name, folder, days, difference, doubts } = one;
  return {
    name,
    folder,
    asOf: days,
    isUncertain: difference.isUncertain || doubts.length > 0,
    changes: difference.changes.map(({ why, place, before, after, losing, gaining, ...change }) => ({
      ...change,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(why ? { why: { text: why.text, ...one.place(why.place) } } : {}),
      place: one.place(place),
      losing: losing.map(toParty),
      gaining: gaining.map(toParty),
    })),
    causes: difference.causes.map(({ place, ...cause }) => ({ ...cause, place: one.place(place) })),
    signOff: signers(difference.changes).map(({ party, loses, gains }) => ({ ...toParty(party), loses, gains })),
  };
}

function toParty({ kind, id, title, handles }: PartyName) {
  return { kind, id, title, handles };
}
