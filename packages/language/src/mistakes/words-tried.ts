/** Words that people try at the start of a line, and what the language says there. */
import { nearest } from '@remit-cx/core/project/names';
import type { Block, Blocks } from './blocks.ts';

/** Words of earlier versions of the language, by word, or by block and word. */
const renamed: ReadonlyMap<string, string> = new Map(
  Object.entries({
    activity: 'responsibility',
    feedback: 'feedback loop',
    'metric reviewed': 'discussed in',
    party: 'external',
    'review by': 'review due',
    reviewed: 'last reviewed',
    tenet: 'principle',
    topology: 'structure',
    voc_source: 'voice',
  }),
);

/** Words of other blocks, and of other ways to say it, by block and word. */
const instead: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'decision owner': 'decide',
    'department in': 'part of',
    'department lead': 'head',
    'department manager': 'head',
    'department owner': 'head',
    'forum head': 'chair',
    'forum owner': 'chair',
    'forum participants': 'members',
    'metric accountable': 'owner',
    'region in': 'part of',
    'region lead': 'head',
    'region owner': 'head',
    'responsibility owner': 'accountable',
    'role department': 'part of',
    'role holder': 'held by',
    'role in': 'part of',
    'role person': 'held by',
    'stage owner': 'default accountable',
    'system accountable': 'owner',
    'team lead': 'head',
    'team leader': 'head',
    'team owner': 'head',
    'team participants': 'members',
    'touchpoint in': 'only in',
    'touchpoint metric': 'measured by',
    'touchpoint owner': 'accountable',
    'touchpoint region': 'only in',
    'touchpoint system': 'uses',
    'unit in': 'part of',
    'unit owner': 'head',
    'voice accountable': 'owner',
  }),
);

/** What a word of an earlier version, or of another block, is called in a block; undefined where it is nothing in particular. */
export function insteadOf(
  word: string,
  block: Block,
): { readonly write: string; readonly isRenamed: boolean } | undefined {
  for (const [words, isRenamed] of [
    [renamed, true],
    [instead, false],
  ] as const) {
    const write = words.get(`${block.word} ${word}`) ?? words.get(word);
    if (write !== undefined && block.starts.has(firstOf(write))) return { write, isRenamed };
  }
  return undefined;
}

/** What two words, or the first of them alone, are called now; undefined where they never were anything. */
export function nowCalled(first: string, second: string): { readonly old: string; readonly now: string } | undefined {
  const old = [`${first} ${second}`, first].find(words => renamed.has(words));
  return old === undefined ? undefined : { old, now: renamed.get(old)! };
}

/** The word of a block that a wrong one can be read as: what it is called now, or what it is a misspelling of. */
export function wordMeant(word: string, block: Block, blocks: Blocks): string | undefined {
  const found = insteadOf(word, block);
  if (found) return firstOf(found.write);
  return blocks.owners(word).length > 0 || blocks.file.starts.has(word) ? undefined : nearest(word, block.starts);
}

const firstOf = (words: string): string => words.split(' ')[0]!;
