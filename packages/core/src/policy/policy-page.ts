/** The page of a policy: what `remit explain`, the editor and SARIF show of a team's own rule. */
import { type Place, placeOf } from '../generate/place.ts';
import type { Level } from '../lint/rule.ts';
import type { LintConfig } from '../lint/settings.ts';
import type { Graph } from '../model/graph.ts';
import type { Policy } from '../model/model.ts';
import { orList } from '../project/names.ts';
import { ended, sayRule, sayRuleAsSentence } from './sentences.ts';

/** What is known of a policy wherever a rule is listed: its name, its heaviest level, its sentences. */
export interface PolicyPage {
  readonly name: string;
  readonly level: Level;
  readonly summary: string;
  /** The sentences of its lines, each with its reason, and where it is written. */
  readonly docs: string;
  /** The sentences alone. */
  readonly asks: readonly string[];
  readonly place: Place;
  /** What remit.json says about its level, as a sentence; undefined where it says nothing. */
  readonly setting: string | undefined;
}

const weights = ['error', 'warning', 'info', 'off'] as const;

/** What weighs most of some levels; `off` of none. */
export function heaviest(levels: readonly Level[]): Level {
  return weights.find(level => levels.includes(level)) ?? 'off';
}

/** The pages of all policies of a project, and of those that it builds on. `lint` are the settings of the project. */
export function policyPages(graph: Graph, lint: LintConfig): readonly PolicyPage[] {
  return graph.known('policy').map(policy => ({
    name: policy.name,
    level: heaviest(policy.rules.map(({ level }) => level)),
    summary: policySummary(policy),
    docs: policyDocs(policy),
    asks: policy.rules.map(sayRule),
    place: placeOf(graph, policy),
    setting: settingInWords(policy.name, lint),
  }));
}

/** What remit.json says about the level of a policy, which counts instead of what its lines say; undefined where it says nothing. */
export function settingInWords(name: string, { rules, overrides = [] }: LintConfig): string | undefined {
  const level = rules[name]?.level;
  const elsewhere = [...new Set(overrides.flatMap(override => override.rules[name]?.level ?? []))];
  if (elsewhere.length === 0) return level && `\`remit.json\` sets its level to ${level}.`;
  const inFiles = `in some files to ${orList(elsewhere)}`;
  return `\`remit.json\` sets its level ${level ? `to ${level}, and ${inFiles}` : inFiles}.`;
}

/** The title of a policy; without one, its first line. */
export function policySummary({ title, name, rules }: Policy): string {
  const [first] = rules;
  return title || !first ? ended(title || name) : sayRuleAsSentence(first);
}

/** Its lines as Markdown: what must be so, why, and how much it weighs. */
export function policyDocs({ rules }: Policy): string {
  const lines = rules.map(rule => {
    const why = rule.because?.trim() ? ` ${ended(rule.because.trim())}` : '';
    return `- ${sayRuleAsSentence(rule)}${why} (${rule.level})`;
  });
  return lines.join('\n');
}

/** The page as Markdown. */
export function policyToMarkdown({ name, level, summary, docs, place: { file, line }, setting }: PolicyPage): string {
  return `${[
    `# ${name}`,
    summary,
    `A policy of the project, written in ${file}:${line}.`,
    '## What it asks',
    docs,
    ...(setting === undefined ? [] : [setting]),
    '## What to do',
    'Change what a finding names so that it meets the policy, or change the policy where it stands: `level error`, `warning`, `info` or `off` says how much a line weighs. In `remit.json` a level counts for all its lines; under `overrides` it is for some files only:',
    `\`\`\`json\n{\n  "rules": {\n    "${name}": "${level === 'info' ? 'warning' : 'info'}"\n  }\n}\n\`\`\``,
    'To accept one finding for some time, write a waiver:',
    `\`\`\`remit\nwaive ${name} for NAME until 2027-03-31 because "Who agreed to it, and why"\n\`\`\``,
  ].join('\n\n')}\n`;
}
