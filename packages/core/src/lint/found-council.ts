/** A way to bring departments together: a forum of their heads. */
import { canonical } from '../model/claims.ts';
import type { Graph } from '../model/graph.ts';
import type { Department, Entity, Party } from '../model/model.ts';
import { insertDeclaration } from './edits.ts';
import { freeName, nameFor } from './naming.ts';
import type { Choice } from './rule.ts';

/**
 * A council of departments, each through its head, declared behind something of the project. `chair` takes the chair, else
 * the first department does.
 */
export function foundCouncil(
  graph: Graph,
  behind: Entity,
  chair: Party | undefined,
  departments: readonly Department[],
): Choice {
  const seats = new Set<Party>([chair, ...departments].flatMap(party => (party ? [canonical(graph, party)] : [])));
  const [first, ...members] = [...seats].flatMap(party =>
    party.kind === 'builtin' ? [] : [nameFor(graph, party, 'Party')],
  );
  const lines = [
    `forum ${freeName(graph, 'cx_council')} "CX Council" {`,
    `  chair      ${first}`,
    `  members    ${members.join(', ')}`,
    '  cadence    weekly',
    '  decides by consent',
    '}',
  ];
  return { title: 'Found a council of the departments', edits: [insertDeclaration(behind, lines.join('\n'))] };
}
