/** Reads claims for all touchpoints that meet something: `accountable for touchpoints in stay where channel is phone`. */
import type * as Syntax from '../../project/syntax.ts';
import type { ConditionalClaim, Party } from '../model.ts';
import { readConditions } from './conditions.ts';
import { type Reader, saidByLine } from './reader.ts';

/** The claim of a line in the block of a party. */
export function conditionalClaim(
  reader: Reader,
  node: Syntax.Claim,
  selection: Syntax.Selection,
  party: Party,
): ConditionalClaim {
  return {
    ...saidByLine(reader, node, 'party', false),
    party,
    at: selection,
    selection: {
      node: selection,
      scopes: selection.scopes,
      conditions: readConditions(reader, 'touchpoint', selection.conditions, 'claim'),
    },
  };
}
