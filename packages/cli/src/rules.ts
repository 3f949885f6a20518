/**
 * The rules by name, with the findings about the writing itself, which are no rules but are explained like them, and the
 * policies of the project.
 */
import { rules } from '@remit-cx/core/lint/all';
import type { Documented } from '@remit-cx/core/lint/docs';
import { writing } from '@remit-cx/core/lint/writing';
import { nearest } from '@remit-cx/core/project/names';
import { policiesOf } from './policies.ts';
import { Refusal } from './refusal.ts';
import type { Session } from './session.ts';

/**
 * A rule, a kind of mistake in the writing, or a policy of the projects that some paths name. Refuses other names, with the
 * one that was probably meant. Only for a name that no rule has a project is read.
 */
export async function ruleNamed(session: Session, text: string, paths: readonly string[] = []): Promise<Documented> {
  const name = text.normalize('NFC');
  const published = [...rules, ...writing];
  const found = published.find(rule => rule.name === name);
  if (found) return found;
  const policies = await policiesOf(session, paths);
  const policy = policies.find(policy => policy.name === name);
  if (policy) return policy;
  const guess = nearest(
    name,
    [...published, ...policies].map(({ name }) => name),
  );
  throw new Refusal(
    `There is no rule \`${name}\`. ${guess ? `Did you mean \`${guess}\`?` : '`remit rules` lists them.'}`,
  );
}

/** Whether a finding is about the writing itself. */
export function isAboutWriting(rule: string): boolean {
  return writing.some(({ name }) => name === rule);
}
