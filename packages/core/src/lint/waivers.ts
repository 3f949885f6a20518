/** What waivers cover: a waiver speaks of a rule, of a thing, and of everything inside that thing. */
import type { Graph } from '../model/graph.ts';
import type { Entity, Waiver } from '../model/model.ts';
import { entityAt } from '../model/read/read.ts';
import { isInForce } from '../model/where-and-when.ts';
import { fragmentOf, type Node } from '../project/fragment.ts';
import type { Day } from '../project/values.ts';
import type { Finding } from './rule.ts';

/** A finding with the thing that it is about. */
export interface Found {
  readonly finding: Finding;
  readonly about: Entity;
}

export interface Coverage {
  /** Whether the rule has looked at what a waiver is for: it exists, is not off there, and did not keep silent over a file that cannot be read. */
  hasLooked(waiver: Waiver): boolean;
  /** What a waiver speaks of, whether it is in force or not. */
  findingsOf(waiver: Waiver): readonly Finding[];
  /** The waiver in force that covers a finding; of several, the one whose target is nearest to it. */
  waiverOf(finding: Finding): Waiver | undefined;
}

/** Which waivers cover which findings on a day. `hasRun` says whether a rule looked for them in a file. */
export function coverageOf(
  graph: Graph,
  found: readonly Found[],
  hasRun: (rule: string, file: string) => boolean,
  day: Day,
): Coverage {
  const waivers = waiversByTarget(graph);
  const findings = new Map<Waiver, Finding[]>();
  const covering = new Map<Finding, Waiver>();
  for (const { finding, about } of found) {
    const targets = waivers.get(finding.rule);
    if (!targets) continue;
    const speaking = new Set(withThingsAround(about).flatMap(entity => targets.get(entity) ?? []));
    for (const waiver of speaking) {
      const known = findings.get(waiver);
      if (known) known.push(finding);
      else findings.set(waiver, [finding]);
      if (!covering.has(finding) && isWaiverInForce(waiver, day)) covering.set(finding, waiver);
    }
  }
  return {
    hasLooked: ({ rule, targets }) =>
      graph.getAll(targets).every(({ node }) => hasRun(rule.value, fragmentOf(node).file)),
    findingsOf: waiver => findings.get(waiver) ?? [],
    waiverOf: finding => covering.get(finding),
  };
}

/** Whether a waiver counts on a day. One without an end never does: the writing is not complete. */
export function isWaiverInForce({ until }: Waiver, day: Day): boolean {
  return until !== undefined && isInForce({ from: undefined, until: until.value }, day);
}

/** By rule, then by target. */
function waiversByTarget(graph: Graph): ReadonlyMap<string, ReadonlyMap<Entity, readonly Waiver[]>> {
  const byRule = new Map<string, Map<Entity, Waiver[]>>();
  for (const waiver of graph.all('waiver')) {
    const targets = byRule.get(waiver.rule.value) ?? new Map<Entity, Waiver[]>();
    byRule.set(waiver.rule.value, targets);
    for (const target of graph.getAll(waiver.targets)) {
      const same = targets.get(target);
      if (same) same.push(waiver);
      else targets.set(target, [waiver]);
    }
  }
  return byRule;
}

/** A thing and those whose blocks it stands in, innermost first. */
function withThingsAround(entity: Entity): Entity[] {
  const around: Entity[] = [];
  for (let node: Node | undefined = entity.node; node; node = node.$parent) {
    const at = entityAt(node);
    if (at) around.push(at);
  }
  return around;
}
