/** Makes claims. */
import type { Claim } from './model.ts';

/** What a line or a cell says of every claim that it makes. */
export type Said = Omit<Claim, 'party' | 'target' | 'at'>;

/**
 * All claims are made here, whatever they are read from, and field by field: there are several for each touchpoint and most
 * rules look at all of them, which costs half as much where they are laid out alike. What is asked for most comes first.
 */
export function claimOf(said: Said, party: Claim['party'], target: Claim['target'], at: Claim['at']): Claim {
  return {
    letter: said.letter,
    party,
    target,
    from: said.from,
    until: said.until,
    regions: said.regions,
    joint: said.joint,
    form: said.form,
    isDefault: said.isDefault,
    selection: said.selection,
    undecidedBy: said.undecidedBy,
    because: said.because,
    at,
    node: said.node,
  };
}
