/** Ways out where a model that one department leads leaves something to nobody: the department of another function takes it. */
import type { Asked } from '../governance/asked.ts';
import type { BusinessFunction } from '../governance/cover.ts';
import { canonical } from '../model/claims.ts';
import type { Graph } from '../model/graph.ts';
import { liveByJourney } from '../model/live-touchpoints.ts';
import { label, type Stage } from '../model/model.ts';
import { workOfDepartments } from '../model/work-of-departments.ts';
import { addDays, type Day } from '../project/values.ts';
import { canAnswer } from './claim-edits.ts';
import { dutyTitle, nestDuty, openDuty } from './duty-stubs.ts';
import { insertDeclaration, insertProperty } from './edits.ts';
import { freeName, nameFor } from './naming.ts';
import { daysToDecide } from './owner-fixes.ts';
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

/**
 * Writes a duty that the articles list for the function into its departments; their heads answer for it, or it is still to be
 * decided who does. Where no department has the function: one that has none yet and is at work is it, or one is to be named.
 */
export function takeDuty({ graph, model, day }: Asked, wanted: BusinessFunction, duty: string): Choice[] {
  const title = dutyTitle(duty);
  const name = duty.slice(wanted.length + 1).replaceAll('-', '_');
  const until = addDays(day, daysToDecide);
  const having = departmentsOf(graph, [wanted]).map(department => {
    const head = canonical(graph, department);
    const lines = canAnswer(head) ? nestDuty(graph, name, title, head) : openDuty(graph, name, title, until);
    return {
      title: `Give ${label(department)} a responsibility: “${title}”`,
      edits: [insertProperty(department, lines)],
    };
  });
  if (having.length) return [...having, ...workOnJourney(graph, wanted, day)];
  const works = workOfDepartments(graph, day);
  const without = graph.all('department').filter(department => !department.function && works.has(department));
  const said = without.slice(0, mostProposals).map(department => ({
    title: `Say that ${label(department)} is the ${wanted} department`,
    edits: [insertProperty(department, `function ${wanted}`)],
  }));
  const lines = [
    `department ${freeName(graph, `${wanted}_department`)} "Name the ${wanted} department" {`,
    `  function ${wanted}`,
    ...openDuty(graph, name, title, until)
      .split('\n')
      .map(line => `  ${line}`),
    '}',
  ];
  const stub = {
    title: `Write down a ${wanted} department, to be named`,
    edits: [insertDeclaration(model, lines.join('\n'))],
  };
  return [...said, stub];
}

/** Makes the departments of a function responsible for the touchpoints of the largest journey, beside those who are already. */
function workOnJourney(graph: Graph, wanted: BusinessFunction, day: Day): Choice[] {
  const largest = [...liveByJourney(graph, day)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
  if (!largest) return [];
  return departmentsOf(graph, [wanted]).map(department => ({
    title: `Let ${label(department)} work on ${label(largest)}`,
    edits: [insertProperty(largest, `default responsible ${nameFor(graph, department, 'Party')}`)],
  }));
}

function departmentsOf(graph: Graph, functions: readonly BusinessFunction[]) {
  return graph
    .known('department')
    .filter(({ function: own }) => functions.some(wanted => wanted === own))
    .slice(0, mostProposals);
}
