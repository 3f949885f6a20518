/** What a report comes to, in words. */

import { counted, countsInWords, countsOf } from '../counts.ts';
import type { Report, ReportedProject } from '../report.ts';
import type { Paint } from '../terminal/colour.ts';
import { oneLine } from '../terminal/harmless.ts';

/** A few lines without a line break at their end: each project where there are several, the counts, and what is not shown. */
export function closingWords(report: Report, paint: Paint): string {
  const { projects, findings, waived, outside, earlier, baselined, quiet, failures } = report;
  const isJudged = report.problems.length === 0 && failures.length === 0;
  const files = projects.reduce((sum, { files }) => sum + files, 0);
  const days = [...new Set(projects.map(({ day }) => day))];
  const read = `${counted(files, 'file') || 'no file'}${days.length === 1 ? `, as of ${days[0]}` : ''}`;
  const found = countsInWords(countsOf(findings));
  const fixable = findings.filter(({ hasSafeFix }) => hasSafeFix).length;
  const nothing = earlier?.count || baselined ? 'Nothing new to object to' : 'Nothing to object to';
  return [
    ...(projects.length > 1 || !isJudged ? projects.map(project => projectWords(report, project)) : []),
    found && paint.bold(`${found} in ${read}.`),
    !found && isJudged && paint.bold(`${paint.green(nothing)} in ${read}.`),
    waived.length && `${more(waived.length)} waived, with a reason and an end date.`,
    quiet && `${more(quiet)} not shown (--quiet).`,
    earlier?.count &&
      `${earlier.count === 1 ? '1 more was' : `${earlier.count} more were`} there at ${oneLine(earlier.at)} already, and ${earlier.count === 1 ? 'is' : 'are'} not shown.`,
    baselined && `${more(baselined)} known from the baseline.`,
    outside && `${counted(outside, 'finding')} elsewhere in the project ${outside === 1 ? 'is' : 'are'} not shown.`,
    fixable && `${fixable} can be put right with \`remit check --fix\`.`,
    findings[0] && paint.dim(`\`remit explain ${findings[0].rule}\` says why that matters and what to do.`),
  ]
    .filter(line => line)
    .join('\n');
}

function more(count: number): string {
  return count === 1 ? '1 more is' : `${count} more are`;
}

function projectWords({ findings, problems, failures }: Report, project: ReportedProject): string {
  const own = countsInWords(countsOf(findings.filter(finding => finding.project === project)));
  const isUnread = problems.some(problem => problem.project === project);
  const isInDoubt = failures.some(failure => failure.project === project);
  const outcome = isUnread
    ? 'cannot be judged'
    : [own, isInDoubt && 'not judged by every rule'].filter(text => text).join(', ');
  return `${oneLine(project.name)} (${oneLine(project.folder)}): ${outcome || 'nothing to object to'}`;
}
