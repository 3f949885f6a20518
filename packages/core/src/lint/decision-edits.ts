/** Changes to who has which right in a decision. */
import { type Graph, spanOf } from '../model/graph.ts';
import type { DecisionRight, Party } from '../model/model.ts';
import { meantBy } from '../model/rights-in-force.ts';
import type { Edit } from '../source/span.ts';
import { reachOf } from './claim-edits.ts';
import { insertAfter, removeFromList, writtenAt } from './edits.ts';

/** Lets some of those who have a right be asked before instead, in the same regions and on the same days. */
export function askInstead(graph: Graph, rights: readonly DecisionRight[], isAsked: (party: Party) => boolean): Edit[] {
  return rights.flatMap(right => {
    const asked = right.parties.filter(ref => {
      const party = meantBy(graph, ref);
      return party !== undefined && isAsked(party);
    });
    if (asked.length === 0) return [];
    const word = wordForAsked(right);
    if (asked.length < right.parties.length)
      return [
        removeFromList(right.parties, asked),
        insertAfter(right.node, `${word} ${asked.map(writtenAt).join(', ')}${reachOf(right)}`),
      ];
    return [replaceWord(right, word)];
  });
}

/** Makes another right of one, for the same parties, regions and days. */
export function replaceWord({ node }: DecisionRight, word: DecisionRight['node']['kind']): Edit {
  const { file, start } = spanOf(node);
  return { file, start, end: start + node.kind.length, text: word };
}

/** To be asked before, in the words in which the right is written. */
function wordForAsked({ node }: DecisionRight): 'contributor' | 'input' {
  return node.kind === 'approver' || node.kind === 'driver' ? 'contributor' : 'input';
}
