import type { Severity } from '@remit-cx/core/lint/rule';
import type { ReportedFinding } from '../report.ts';
import type { Paint } from '../terminal/colour.ts';
import { oneLine } from '../terminal/harmless.ts';
import { closingWords } from './closing-words.ts';
import { printFrames } from './frame.ts';
import type { Page, Reporter } from './reporter.ts';

/** More ways out than this are left to an editor, where one of them is chosen. */
const mostWays = 5;

/** For people: each finding with every place that it involves, then what it all comes to. */
export const human: Reporter = {
  name: 'human',
  summary: 'for people, with the lines that a finding is about',
  isForPeople: true,
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
  const ways = finding.fixes
    .slice(0, mostWays)
    .map(
      ({ title, safe }) => `  ${paint.green('fix:')} ${oneLine(title)}${safe ? paint.dim(' (remit check --fix)') : ''}`,
    );
  return [
    `${paint.bold(`${colour(words[finding.severity])}: ${oneLine(finding.message)}`)} ${paint.dim(`[${finding.rule}]`)}`,
    ...printFrames(marks, page, colour),
    ...ways,
    ...(finding.fixes.length > mostWays
      ? [paint.dim(`  and ${finding.fixes.length - mostWays} more, in an editor or with --format json`)]
      : []),
  ].join('\n');
}
