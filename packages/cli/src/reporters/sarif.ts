import { rules } from '@remit-cx/core/lint/all';
import { type Documented, ruleToMarkdown, ruleUrl } from '@remit-cx/core/lint/docs';
import type { Severity } from '@remit-cx/core/lint/rule';
import { writing } from '@remit-cx/core/lint/writing';
import type { Log, Notification, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import type { Place, Report, ReportedFinding, ReportedProblem } from '../report.ts';
import { oneLine, toJson } from '../terminal/harmless.ts';
import type { Reporter } from './reporter.ts';

/** GitHub refuses a file with more. */
const mostResults = 25_000;
/** GitHub cuts a description here. */
const longestDescription = 1024;

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;
const order: readonly Severity[] = ['error', 'warning', 'info'];

/** For code scanning and every tool that reads SARIF 2.1.0. What is waived is left out: GitHub would show it all the same. */
export const sarif: Reporter = {
  name: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning',
  print: report => `${toJson(toSarif(report))}\n`,
};

function toSarif(report: Report): Log {
  const used = new Set(report.findings.map(({ rule }) => rule));
  const descriptors = [...rules, ...writing, ...report.policies].filter(({ name }) => used.has(name)).map(descriptorOf);
  const index = new Map(descriptors.map(({ id }, i) => [id, i]));
  // Where not all are kept, the worst are.
  const findings = order.flatMap(severity => report.findings.filter(finding => finding.severity === severity));
  const isWhole = report.problems.length === 0 && report.failures.length === 0;
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Remit', version: report.version, informationUri: ruleUrl(), rules: descriptors },
        },
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: 'remit/check/' },
        invocations: [
          {
            executionSuccessful: isWhole,
            toolConfigurationNotifications: report.problems.map(notificationOf),
            toolExecutionNotifications: report.failures.map(({ rule }) => ({
              level: 'error',
              message: { text: `The rule ${rule} failed: a fault in Remit.` },
            })),
          },
        ],
        results: findings.slice(0, mostResults).map(finding => resultOf(finding, index.get(finding.rule) ?? -1)),
      },
    ],
  };
}

function descriptorOf(rule: Documented): ReportingDescriptor {
  const level = 'level' in rule ? rule.level : 'error';
  return {
    id: rule.name,
    shortDescription: { text: cut(rule.summary) },
    fullDescription: { text: cut(paragraphs(rule.docs)) },
    help: { text: paragraphs(rule.docs), markdown: ruleToMarkdown(rule) },
    helpUri: ruleUrl(rule.name),
    defaultConfiguration: level === 'off' ? { enabled: false } : { level: levels[level] },
    properties: { tags: ['customer-experience', groupOf(rule)] },
  };
}

function groupOf(rule: Documented): string {
  if ('place' in rule) return 'policies';
  return 'level' in rule ? rule.group : 'writing';
}

/** The first paragraph lines joined, so that a viewer wraps them itself. */
function paragraphs(markdown: string): string {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .map(paragraph => paragraph.replace(/\n/g, ' '))
    .join('\n\n');
}

function cut(text: string): string {
  return text.length <= longestDescription ? text : `${text.slice(0, longestDescription - 1)}…`;
}

function resultOf(finding: ReportedFinding, ruleIndex: number): Result {
  const { rule, severity, message, place, related, fingerprint, about, regions } = finding;
  const links = related.map(({ message }, i) => ` [${linkText(message)}](${i + 1})`);
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: `${plainText(message)}${links.length ? ` See:${links.join(',')}.` : ''}` },
    locations: [{ physicalLocation: physical(place) }],
    ...(related.length
      ? {
          relatedLocations: related.map(({ place, message }, i) => ({
            id: i + 1,
            physicalLocation: physical(place),
            message: { text: plainText(message) },
          })),
        }
      : {}),
    partialFingerprints: { 'remitFinding/v1': fingerprint },
    ...(about === undefined ? {} : { properties: { about: oneLine(about), regions } }),
  };
}

/** In a message, brackets make a link (SARIF 2.1.0, 3.11.6): those that are meant as such are escaped. */
function plainText(text: string): string {
  return oneLine(text).replace(/[\\[\]]/g, '\\$&');
}

function linkText(message: string): string {
  return plainText(message).replace(/\.$/, '') || 'here';
}

function physical({ path, start, end }: Place): PhysicalLocation {
  return {
    artifactLocation: { uri: uriOf(path) },
    region: {
      startLine: start.line + 1,
      startColumn: start.column + 1,
      endLine: end.line + 1,
      endColumn: end.column + 1,
    },
  };
}

function notificationOf({ path, message, place, line }: ReportedProblem): Notification {
  const location = place
    ? physical(place)
    : { artifactLocation: { uri: uriOf(path) }, ...(line === undefined ? {} : { region: { startLine: line + 1 } }) };
  return { level: 'error', message: { text: plainText(message) }, locations: [{ physicalLocation: location }] };
}

/** A relative URI: every part of the path escaped, umlauts included. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
