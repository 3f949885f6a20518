/** Turns letters into other letters, however they are written: a word in a block, or a letter in a RACI table. */
import type { Claim, Letter } from '../model/model.ts';
import { letterWords, writeLetter } from '../model/raci-scheme.ts';
import type { Ref } from '../project/fragment.ts';
import type * as Syntax from '../project/syntax.ts';
import type { Edit } from '../source/span.ts';
import { lineOf, namesIn, reachOf, removeLetter } from './claim-edits.ts';
import { insertAfter, removeFromList, replaceNode, writtenAt } from './edits.ts';

const links: Partial<Record<Letter, string>> = { C: 'on', I: 'about' };

/**
 * Whether a claim can get another letter where it stands, and nothing else changes: not a default, which other touchpoints
 * have too, nor one by condition, nor a responsibility that stands in the block of a party.
 */
export function canTurn(claim: Claim): boolean {
  return !claim.isDefault && canTurnForAll(claim);
}

/** The same where a default may change for all touchpoints that have it. */
export function canTurnForAll(claim: Claim): boolean {
  if (claim.form === 'nested' || claim.joint) return false;
  const line = lineOf(claim);
  return !line || (!line.selection && (claim.form === 'party' || claim.form === 'work'));
}

/** Gives claims another letter. Each of them must be able to turn. */
export function turn(claims: readonly Claim[], letter: Letter): Edit[] {
  return [...Map.groupBy(claims, ({ node }) => node).values()].flatMap(group => {
    const line = lineOf(group[0]!);
    if (!line) return group.map(claim => removeLetter(claim, writeLetter(letter)));
    return turnLine(line, group, letter);
  });
}

function turnLine(line: Syntax.Claim, group: readonly Claim[], letter: Letter): Edit[] {
  const names = namesIn(line);
  const gone = group.map(({ at }) => at as Ref);
  const word = `${line.isDefault ? 'default ' : ''}${letterWords[letter]}`;
  const start = line.targets.length ? `${word} ${links[letter] ?? 'for'} ` : `${word} `;
  if (gone.length === names.length) return [{ ...replaceNode(line, start), end: names[0]!.start }];
  const written = `${start}${gone.map(writtenAt).join(', ')}${reachOf(group[0]!)}`;
  return [removeFromList(names, gone), insertAfter(line, written)];
}
