/** Errors that a day to come brings although nobody changes anything. */
import type { Graph } from '../model/graph.ts';
import { addDays, type Day } from '../project/values.ts';
import type { Finding, Rule } from './rule.ts';
import { coverageOf, type Found } from './waivers.ts';

/** An error that is found from a day on, as it will be said then. */
export interface Coming extends Found {
  readonly from: Day;
}

/**
 * The errors that are not found today and are found after `day`, up to `last`, each from the first day on; without those
 * that a waiver covers then. `findOn` asks one rule for its errors on a day, those aside that it finds on an earlier one too;
 * `today` is what all of them have found today.
 */
export function comingErrors(
  graph: Graph,
  day: Day,
  last: Day,
  rules: readonly Rule[],
  findOn: (rule: Rule, day: Day, earlier: Day) => readonly Found[],
  today: readonly Found[],
): readonly Coming[] {
  const ahead = rules
    .map(rule => ({ rule, turns: turnsOf(rule, graph, day, last) }))
    .filter(({ turns }) => turns.length > 0);
  const names = new Set(ahead.map(({ rule }) => rule.name));
  // Of a policy one line may be milder than another.
  const errors = today.filter(({ finding: { rule, severity } }) => severity === 'error' && names.has(rule));
  const known = new Set(errors.map(({ finding }) => keyOf(finding)));
  const coming: Coming[] = [];
  for (const { rule, turns } of ahead)
    for (const [i, from] of turns.entries()) {
      const found = findOn(rule, from, turns[i - 1] ?? day);
      const { waiverOf } = coverageOf(graph, found, () => true, from);
      for (const { finding, about } of found) {
        const key = keyOf(finding);
        if (finding.severity !== 'error' || known.has(key) || waiverOf(finding)) continue;
        known.add(key);
        coming.push({ finding, about, from });
      }
    }
  return coming;
}

/** The days on which a rule may find something new, earliest first. */
function turnsOf({ lastDays }: Rule, graph: Graph, day: Day, last: Day): readonly Day[] {
  if (!lastDays) return [];
  const turns = new Set<Day>();
  for (const until of lastDays(graph))
    if (until !== undefined && day <= until && until < last) turns.add(addDays(until, 1));
  return [...turns].sort();
}

function keyOf({ rule, about, regions }: Finding): string {
  return [rule, about, ...regions].join('\n');
}
