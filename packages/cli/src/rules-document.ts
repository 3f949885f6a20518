/** The rules as `remit rules --format json` prints them (docs/schema/rules-1.schema.json). */
import { ruleUrl } from '@remit-cx/core/lint/docs';
import { lint } from '@remit-cx/core/lint/lint';
import { levelsOf } from '@remit-cx/core/lint/profile';
import type { Rule } from '@remit-cx/core/lint/rule';
import type { Writing } from '@remit-cx/core/lint/writing';
import { Graph } from '@remit-cx/core/model/graph';
import type { PolicyPage } from '@remit-cx/core/policy/policy-page';
import { Project } from '@remit-cx/core/project/project';
import { parseAll } from '@remit-cx/language/parse-all';

/** The day on which the examples of rules are meant. */
const exampleDay = '2026-11-01';

export async function rulesDocument(
  rules: readonly Rule[],
  writing: readonly Writing[],
  policies: readonly PolicyPage[],
) {
  const fixes = await fixesInExamples(rules);
  return {
    format: 'remit-rules',
    version: 1,
    rules: [
      ...rules.map(rule => ({
        name: rule.name,
        group: rule.group,
        level: rule.level,
        levels: levelsOf(rule),
        essential: rule.essential ?? false,
        since: rule.since,
        summary: rule.summary,
        source: rule.source,
        options: Object.entries(rule.options ?? {}).map(([name, { default: otherwise, least, most, meaning }]) => ({
          name,
          default: otherwise,
          least,
          most,
          meaning,
        })),
        fixes: fixes.get(rule)!,
        url: ruleUrl(rule.name),
      })),
      ...writing.map(({ name, summary }) => ({
        name,
        group: 'writing',
        level: 'error',
        summary,
        options: [],
        url: ruleUrl(name),
      })),
      ...policies.map(({ name, level, summary, asks, place }) => ({
        name,
        group: 'policies',
        level,
        summary,
        options: [],
        asks,
        place,
        url: ruleUrl(name),
      })),
    ],
  };
}

/** What is offered for the example that breaks the rule. All rules look at it: what a waiver covers depends on the others. */
async function fixesInExamples(rules: readonly Rule[]) {
  const fragments = await parseAll(rules.map(({ bad }) => ({ file: 'example.remit', text: bad })));
  const offered = (rule: Rule, i: number) => {
    const project = new Project();
    project.set('example.remit', fragments[i]!);
    project.link();
    const { findings } = lint(new Graph(project), exampleDay);
    const own = findings.find(finding => finding.rule === rule.name);
    return (own?.fixes ?? []).map(({ title, safe = false }) => ({ title, safe }));
  };
  return new Map(rules.map((rule, i) => [rule, offered(rule, i)]));
}
