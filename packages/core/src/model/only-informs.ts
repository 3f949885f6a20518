/** Which forums only exchange what their members know, for the rules that ask a forum how it decides and what. */
import type { Forum } from './model.ts';

/** Whether a forum decides nothing: a network. Authority or a quorum would say that it decides something after all. */
export function onlyInforms({ forumKind, authority, quorum }: Forum): boolean {
  return forumKind === 'network' && authority.length === 0 && quorum === undefined;
}
