/** What the letters of a RACI table say in the scheme of the project, and the words that say the same in a block. */
import { type Block, type Inline, list, md, paragraph } from '@remit-cx/core/generate/markdown';
import { meaningOf } from '@remit-cx/core/generate/raci-words';
import { isRef, label } from '@remit-cx/core/model/model';
import { lettersOfScheme, type RaciScheme, readLetter, schemeNames } from '@remit-cx/core/model/raci-scheme';
import { entityAt } from '@remit-cx/core/model/read/read';
import { letterOf } from '@remit-cx/core/model/read/reader';
import type { Fragment, Node } from '@remit-cx/core/project/fragment';
import type * as Syntax from '@remit-cx/core/project/syntax';
import type { LiveProject } from '../builder.ts';

export interface LettersAt {
  readonly start: number;
  readonly end: number;
  readonly blocks: readonly Block[];
}

/** The letters of a cell, or the first word of a claim, that an offset is on, and what they say. */
export function lettersAt(live: LiveProject, fragment: Fragment, offset: number): LettersAt | undefined {
  const element = fragment.root.elements.find(node => covers(node, offset));
  if (element?.$type === 'RaciTable') return cellAt(live, element, offset);
  return element && wordAt(fragment.text, element, offset);
}

function covers({ $start, $end }: Node, offset: number): boolean {
  return $start <= offset && offset <= $end;
}

function cellAt(live: LiveProject, table: Syntax.RaciTable, offset: number): LettersAt | undefined {
  const { scheme } = live.config;
  const row = table.rows.find(node => covers(node, offset));
  const cells = row?.$type === 'Row' ? row.cells : [];
  const found = cells.flatMap(({ codes }) => codes).find(node => covers(node, offset));
  const written = found && [...new Set(found.text)].filter(letter => letter !== '/');
  if (!found || !written?.length) return undefined;
  const blocks = [
    ...whoAndWhat(live, table, found),
    list(written.map(letter => letterText(letter, scheme))),
    paragraph(md`*Letters of ${schemeNames[scheme]}, the scheme of the project.*`),
  ];
  return { start: found.$start, end: found.$end, blocks };
}

/** Whose letters they are, and for what: in a wide table the heads of column and row may be out of sight. */
function whoAndWhat({ graph }: LiveProject, node: Syntax.RaciTable, letters: Syntax.Letters): Block[] {
  const table = entityAt(node);
  const claims = table?.kind === 'raci' ? table.rows.flatMap(({ claims }) => claims) : [];
  const claim = claims.find(({ at }) => at === letters);
  const party = claim && graph.party(claim);
  const work = claim && graph.target(claim);
  if (!party || !work || isRef(work) || !('name' in work)) return [];
  return [paragraph(md`**${label(party)}** for **${label(work)}**`)];
}

/** `**S** support: helps those who do it`; of a letter that the scheme has not, what it says in the schemes that have it. */
function letterText(written: string, scheme: RaciScheme): Inline {
  if (lettersOfScheme[scheme].includes(written)) return md`**${written}** ${meaningOf(readLetter(written, scheme)!)}`;
  const others = (Object.keys(schemeNames) as RaciScheme[]).filter(other => lettersOfScheme[other].includes(written));
  const says = others.map(other => `in ${schemeNames[other]} ${meaningOf(readLetter(written, other)!)}`);
  const elsewhere = says.length ? `; ${says.join('; ')}` : '';
  return md`**${written}** is not a letter of ${schemeNames[scheme]}${elsewhere}`;
}

/** The word that a claim begins with: `accountable`, `support`. It says the same in every scheme. */
function wordAt(text: string, block: Node, offset: number): LettersAt | undefined {
  const { body = [] } = block as Node & { readonly body?: readonly Node[] };
  const inner = body.find(node => covers(node, offset));
  if (inner?.$type !== 'Claim') return inner && wordAt(text, inner, offset);
  const { kind } = inner as Syntax.Claim;
  const start = text.indexOf(kind, inner.$start);
  const letter = letterOf[kind];
  if (offset < start || start + kind.length < offset || letter === undefined || kind === 'owner') return undefined;
  return { start, end: start + kind.length, blocks: [paragraph(md`**${kind}**: ${behind(meaningOf(letter))}`)] };
}

/** What a meaning says behind its word and the colon. */
function behind(meaning: string): string {
  return meaning.slice(meaning.indexOf(': ') + 2);
}
