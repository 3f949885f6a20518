import type { Severity } from '@remit-cx/core/lint/rule';
import type { Report, ReportedFinding, ReportedProject } from '../report.ts';
import type { Paint } from '../terminal/colour.ts';
import { oneLine } from '../terminal/harmless.ts';
import { printFrames } from './frame.ts';
import { counted, countsInWords, countsOf, type Page, type Reporter } from './reporter.ts';

/** For people: each finding with every place that it involves, then what it all comes to. */
export const human: Reporter = {
  name: 'human',
  summary: 'for people, with the lines that a finding is about',
  print(report, page) {
    const findings = report.findings.map(finding => `${printFinding(finding, page)}\n\n`);
    return `${findings.join('')}${closingWords(report, page.paint)}\n`;
  },
};

const words: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'info' };

function colourOf(severity: Severity, paint: Paint): (text: string) => string {
  return severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.blue;
}

function printFinding(finding: ReportedFinding, page: Page): string {
  const { paint } = page;
  const colour = colourOf(finding.severity, paint);
  const marks = [
    { place: finding.place, message: '', isMain: true },
    ...finding.related.map(({ place, message }) => ({ place, message: oneLine(message), isMain: false })),
  ];
  const ways = finding.fixes.map(
    ({ title, safe }) => `  ${paint.green('fix:')} ${oneLine(title)}${safe ? paint.dim(' (remit check --fix)') : ''}`,
  );
  return [
    `${paint.bold(`${colour(words[finding.severity])}: ${oneLine(finding.message)}`)} ${paint.dim(`[${finding.rule}]`)}`,
    ...printFrames(marks, page, colour),
    ...ways,
  ].join('\n');
}

/** What it all comes to, in words; with several projects, each of them. */
export function closingWords(report: Report, paint: Paint): string {
  const { projects, findings, waived, outside, quiet, problems } = report;
  const lines = projects.length > 1 ? projects.map(project => projectWords(report, project)) : [];
  const files = projects.reduce((sum, project) => sum + project.files, 0);
  const days = [...new Set(projects.map(({ day }) => day))];
  const read = `${counted(files, 'file') || 'no file'}${days.length === 1 ? `, as of ${days[0]}` : ''}`;
  const found = countsInWords(countsOf(findings));
  const fixable = findings.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length;
  if (found) lines.push(paint.bold(`${found} in ${read}.`));
  else if (problems.length === 0) lines.push(paint.bold(`${paint.green('Nothing to object to')} in ${read}.`));
  if (waived.length)
    lines.push(
      `${waived.length === 1 ? '1 more is' : `${waived.length} more are`} waived, with a reason and an end date.`,
    );
  if (quiet) lines.push(`${quiet === 1 ? '1 more is' : `${quiet} more are`} not shown (--quiet).`);
  if (outside)
    lines.push(`${counted(outside, 'finding')} elsewhere in the project ${outside === 1 ? 'is' : 'are'} not shown.`);
  if (fixable) lines.push(`${fixable} can be put right with \`remit check --fix\`.`);
  if (findings.length)
    lines.push(paint.dim(`\`remit explain ${findings[0]!.rule}\` says why that matters and what to do.`));
  return lines.join('\n');
}

function projectWords({ findings, problems }: Report, project: ReportedProject): string {
  const own = findings.filter(finding => finding.project === project);
  const isHere = ({ path }: { path: string }) =>
    project.folder === '.' || path === project.folder || path.startsWith(`${project.folder}/`);
  const outcome = problems.some(isHere) ? 'cannot be judged' : countsInWords(countsOf(own)) || 'nothing to object to';
  return `${oneLine(project.name)} (${oneLine(project.folder)}): ${outcome}`;
}
