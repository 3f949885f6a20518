/** A difference for a pull request: a table that a reviewer reads in a minute, and whom to ask. */
import { code, heading, type Inline, inline, joined, md, page, paragraph, plain, table } from '../generate/markdown.ts';
import type { Change, Difference, Place } from './change.ts';
import { about, headline, part, reachInWords, signers, subject, where } from './words.ts';

export interface Printed {
  readonly markdown: string;
  /** How many changes are not shown, because the comment would be too long. */
  readonly left: number;
}

/** A place as `people.remit:41`, or as a link to it. */
export type ShowPlace = (place: Place) => Inline;

/**
 * The difference as Markdown of at most `limit` characters (a comment on GitHub holds 65,536): the worst changes first, and
 * a line that says how many are left. Everything that people wrote is escaped.
 */
export function differenceInMarkdown(difference: Difference, showPlace: ShowPlace, limit: number): Printed {
  const { changes } = difference;
  let shown = changes.length;
  for (;;) {
    const markdown = print(difference, changes.slice(0, shown), showPlace);
    if (markdown.length <= limit || shown === 0) return { markdown, left: changes.length - shown };
    // Lines are of much the same length: a first guess, then in small steps.
    shown = Math.min(shown - 1, Math.floor((shown * limit) / markdown.length));
  }
}

function print(difference: Difference, shown: readonly Change[], showPlace: ShowPlace): string {
  const { changes, causes, isUncertain } = difference;
  const ownership = shown.filter(({ kind }) => kind !== 'text-only');
  const texts = shown.filter(({ kind }) => kind === 'text-only');
  const left = changes.length - shown.length;
  const signing = signers(changes);
  return page([
    heading(3, `Ownership: ${headline(changes)}`),
    isUncertain
      ? paragraph(
          md`**A file could not be read to its end**, before or after this change: what seems to be missing may be written there.`,
        )
      : undefined,
    ownership.length
      ? table(
          ['', 'What', 'Before → after', 'Why'],
          ownership.map(change => row(change, showPlace)),
        )
      : undefined,
    causes.length
      ? paragraph(
          joined(
            causes
              .slice(0, 5)
              .map(
                cause => md`**${plainWord(cause.text)}** (${showPlace(cause.place)}) reaches ${reachInWords(cause)}.`,
              ),
            ' ',
          ),
        )
      : undefined,
    texts.length ? paragraph(md`Only the text changed: ${joined(texts.map(subject))}.`) : undefined,
    left
      ? paragraph(
          md`${left} more ${left === 1 ? 'change is' : 'changes are'} not shown here. \`remit diff\` shows all.`,
        )
      : undefined,
    signing.length
      ? paragraph(md`Sign-off: ${joined(signing.map(signer => md`${whom(signer.party)} (${part(signer)})`))}`)
      : undefined,
  ]);
}

function row(change: Change, showPlace: ShowPlace): Inline[] {
  const { kind, before, after, why } = change;
  const of = about(change);
  const from = before === undefined ? undefined : quiet(before);
  const to =
    after === undefined ? undefined : isBad(change) || kind === 'transfer' ? md`**${quiet(after)}**` : quiet(after);
  const both =
    from && to
      ? md`${from} → ${to}`
      : to
        ? kind === 'added' || kind === 'gap'
          ? to
          : md`+ ${to}`
        : from
          ? md`${from} → –`
          : md`–`;
  return [
    isBad(change) ? md`**${kind}**` : inline(kind),
    md`${subject(change)}${quiet(where(change))}`,
    of ? md`${of}: ${both}` : both,
    why ? md`${plainWord(why.text)} (${showPlace(why.place)})` : showPlace(change.place),
  ];
}

/** Words of others in a comment: they call nobody (`@name`) and refer to nothing (`#12`). What is put between has no width. */
function quiet(text: string): Inline {
  return { markdown: plain(text).markdown.replace(/[@#](?=\w)|\bGH-(?=\d)/gi, '$&&#8203;') };
}

/** A sentence of ours with source in backquotes, which is shown as source. */
function plainWord(text: string): Inline {
  const pieces = text.split('`');
  // A backquote that was in the source: nobody can tell any more what is source.
  if (pieces.length % 2 === 0 || pieces.some((piece, i) => i % 2 === 1 && piece.trim() === '')) return quiet(text);
  return joined(
    pieces.map((piece, i) => (i % 2 === 0 ? quiet(piece) : source(piece))),
    '',
  );
}

/** In a table a bar needs a backslash, which elsewhere would be shown: in HTML it is right everywhere. */
function source(text: string): Inline {
  return text.includes('|') ? { markdown: `<code>${quiet(text).markdown}</code>` } : code(text);
}

/** An account or a team on GitHub or GitLab. */
const account = /^@\w(?:[\w.-]*\w)?(?:\/[\w.-]*\w)*$/;

/** By the handles, so that they are told; by the title where there is none that is one. */
function whom({ title, handles }: { readonly title: string; readonly handles: readonly string[] }): Inline {
  const accounts = handles.filter(handle => account.test(handle));
  return accounts.length ? { markdown: accounts.join(', ') } : quiet(title);
}

function isBad({ kind }: Change): boolean {
  return kind === 'gap' || kind === 'conflict';
}
