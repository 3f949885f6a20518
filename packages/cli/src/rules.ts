/** The rules by name, with the findings about the writing itself: those are no rules, but are explained like them. */
import { rules } from '@remit-cx/core/lint/all';
import type { Rule } from '@remit-cx/core/lint/rule';
import { type Writing, writing } from '@remit-cx/core/lint/writing';
import { nearest } from '@remit-cx/core/project/names';
import { Refusal } from './refusal.ts';

/** A rule, or a kind of mistake in the writing. Refuses other names, with the one that was probably meant. */
export function ruleNamed(name: string): Rule | Writing {
  const all = [...rules, ...writing];
  const found = all.find(rule => rule.name === name);
  if (found) return found;
  const guess = nearest(
    name,
    all.map(({ name }) => name),
  );
  throw new Refusal(
    `There is no rule \`${name}\`. ${guess ? `Did you mean \`${guess}\`?` : '`remit rules` lists them.'}`,
  );
}

/** Whether a finding is about the writing itself. */
export function isAboutWriting(rule: string): boolean {
  return writing.some(({ name }) => name === rule);
}
