/** What the rules about separation of duties share: words for one who has two duties, and the control that makes up for it. */
import { canonical } from '../model/claims.ts';
import type { Graph } from '../model/graph.ts';
import { type EntityOf, label, type Party } from '../model/model.ts';
import { insertProperty } from './edits.ts';
import type { Choice } from './rule.ts';

type Controlled = EntityOf<'touchpoint' | 'responsibility' | 'decision' | 'metric'>;

/** Whether it is recorded what makes up for duties that are not separate. */
export function isControlled({ controls }: Controlled): boolean {
  return controls.some(control => control.trim() !== '');
}

/** Records a control in each that makes up for it, to be written; none in rows of a table, which have no block. */
export function recordControl(...things: readonly Controlled[]): Choice[] {
  const line = 'control "Say what makes up for it: who else looks at it, and when"';
  const edits = things.map(thing => insertProperty(thing, line)).filter(edit => edit !== undefined);
  const title = `Record what makes up for it${things.length > 1 ? ' in each' : ''}, to be written`;
  return edits.length === things.length ? [{ title, edits }] : [];
}

/** `Team leader`, or `Ada Lovelace, as Team leader,` where somebody has the duty in one of several roles. */
export function inRole(graph: Graph, common: Party, party: Party): string {
  return canonical(graph, party) === common ? label(party) : `${label(common)}, as ${label(party)},`;
}
