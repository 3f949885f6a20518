/** How a difference is printed: for a terminal, for a pull request, for programs. */
import type { PartyName, Place } from '@remit-cx/core/diff/change';
import { differenceInMarkdown } from '@remit-cx/core/diff/markdown';
import { differenceInLines } from '@remit-cx/core/diff/text';
import { signers } from '@remit-cx/core/diff/words';
import { code, heading, page } from '@remit-cx/core/generate/markdown';
import type { Page } from '../reporters/reporter.ts';
import { oneLine, toJson, visible } from '../terminal/harmless.ts';
import type { Compared } from './compare.ts';

export interface DifferenceFormat {
  readonly name: string;
  readonly summary: string;
  print(compared: readonly Compared[], page: Page): string;
}

const human: DifferenceFormat = {
  name: 'human',
  summary: 'for a terminal',
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

const markdown: DifferenceFormat = {
  name: 'markdown',
  summary: 'for a comment on a pull request; never longer than 60,000 characters',
  print: compared => {
    const limit = Math.floor(60_000 / Math.max(1, compared.length)) - 200;
    return compared
      .map(one => {
        const { markdown } = differenceInMarkdown(one.difference, place => code(shown(one, place)), limit);
        return compared.length > 1 ? `${page([heading(2, one.name)])}\n${markdown}` : markdown;
      })
      .join('\n');
  },
};

const json: DifferenceFormat = {
  name: 'json',
  summary: 'for programs (docs/schema/diff-1.schema.json)',
  print: compared => `${toJson({ format: 'remit-diff', version: 1, projects: compared.map(toDocument) })}\n`,
};

export const differenceFormats: readonly DifferenceFormat[] = [human, markdown, json];

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
