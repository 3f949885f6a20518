/** What is found, rule by rule: the gravest first, then what is found most often. */

import { rules } from '@remit-cx/core/lint/all';
import type { Finding, Severity } from '@remit-cx/core/lint/rule';
import { policySummary } from '@remit-cx/core/policy/policy-page';
import { Lines } from '@remit-cx/core/source/span';
import { linesOf, locationOf } from '../places.ts';
import type { Branch, Question } from './branch.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What is found, rule by rule, the worst first; nothing of a project that is not checked as it is now. */
export function byFinding(question: Question): readonly Branch[] {
  const groups = [...Map.groupBy(question.live.result?.findings ?? [], ({ rule }) => rule)].map(([rule, findings]) => ({
    rule,
    findings,
    worst: Math.min(...findings.map(({ severity }) => severities.indexOf(severity))),
  }));
  groups.sort((a, b) => a.worst - b.worst || b.findings.length - a.findings.length || (a.rule < b.rule ? -1 : 1));
  return groups.map(({ rule, findings, worst }) => ({
    key: `rule ${rule}`,
    label: rule,
    note: String(findings.length),
    detail: summaryOf(question, rule),
    look: 'rule',
    state: severities[worst],
    inner: () => findings.map(finding => findingBranch(question, finding)),
  }));
}

/** What a rule or a policy finds; nothing for what is about the writing, whose sentences say it. */
function summaryOf({ live: { graph } }: Question, name: string): string {
  const policy = graph.known('policy').find(policy => policy.name === name);
  return rules.find(rule => rule.name === name)?.summary ?? (policy ? policySummary(policy) : '');
}

function findingBranch({ live }: Question, { rule, message, at, severity, about, regions }: Finding): Branch {
  const fragment = live.project.fragment(at.file);
  const line = (fragment ? linesOf(fragment) : new Lines('')).at(at.start).line + 1;
  return {
    key: [rule, about ?? '', regions.join(), message].join(' '),
    label: message,
    note: `${at.file}:${line}`,
    detail: message,
    look: 'finding',
    state: severity,
    location: locationOf(live, at),
  };
}
