/** Ways out where a model that one department leads leaves something to nobody: the department of another function takes it. */
import type { BusinessFunction } from '../governance/cover.ts';
import { canonical } from '../model/claims.ts';
import type { Graph } from '../model/graph.ts';
import { label, type Stage } from '../model/model.ts';
import { canAnswer } from './claim-edits.ts';
import { dutyTitle, nestDuty } from './duty-stubs.ts';
import { insertProperty } from './edits.ts';
import { nameFor } from './naming.ts';
import type { Choice } from './rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

/** Makes the departments of some functions responsible for the touchpoints of a stage. */
export function workOnStage(graph: Graph, functions: readonly BusinessFunction[], stage: Stage): Choice[] {
  return departmentsOf(graph, functions).map(department => ({
    title: `Let ${label(department)} work on ${label(stage)}`,
    edits: [insertProperty(stage, `default responsible ${nameFor(graph, department, 'Party')}`)],
  }));
}

/** Writes a duty that the articles list for the function into its departments; their heads answer for it. */
export function takeDuty(graph: Graph, wanted: BusinessFunction, duty: string): Choice[] {
  const title = dutyTitle(duty);
  const name = duty.slice(wanted.length + 1).replaceAll('-', '_');
  return departmentsOf(graph, [wanted]).flatMap(department => {
    const head = canonical(graph, department);
    if (!canAnswer(head)) return [];
    const edits = [insertProperty(department, nestDuty(graph, name, title, head))];
    return [{ title: `Give ${label(department)} a responsibility: “${title}”`, edits }];
  });
}

function departmentsOf(graph: Graph, functions: readonly BusinessFunction[]) {
  return graph
    .known('department')
    .filter(({ function: own }) => functions.some(wanted => wanted === own))
    .slice(0, mostProposals);
}
