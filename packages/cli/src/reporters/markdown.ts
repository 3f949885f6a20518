/** Markdown: as a format, and for the summary of a run on GitHub. */
import { ruleUrl } from '@remit-cx/core/lint/docs';
import { counted } from '../counts.ts';
import type { Report } from '../report.ts';
import { paint } from '../terminal/colour.ts';
import { oneLine } from '../terminal/harmless.ts';
import { closingWords } from './closing-words.ts';
import type { Reporter } from './reporter.ts';

/** A table of all findings, for a comment or a page. */
export const markdown: Reporter = {
  name: 'markdown',
  summary: 'a table, for a comment or a page',
  print: report => printSummary(report, Number.POSITIVE_INFINITY),
};

/** The findings as a table, at most `most` bytes of UTF-8; what does not fit is counted. */
export function printSummary(report: Report, most: number): string {
  const head = `### Remit\n\n${closingWords(report, paint(false))
    .split('\n')
    .map(line => `${escaped(line)}\n`)
    .join('\n')}\n`;
  const problems = report.problems.map(
    ({ path, message, line }) =>
      `- **cannot be judged**: ${escaped(path)}${line === undefined ? '' : `:${line + 1}`}: ${escaped(message)}\n`,
  );
  const table = report.findings.length ? '| | Finding | Where | Rule |\n|---|---|---|---|\n' : '';
  const rows = report.findings.map(
    ({ severity, message, place, rule }) =>
      `| ${severity} | ${escaped(message)} | ${escaped(place.path)}:${place.start.line + 1} | [${escaped(rule)}](${ruleUrl(rule)}) |\n`,
  );
  // Room for the sentence about what is left out.
  let room = most - 200;
  let text = '';
  for (const [i, part] of [head, ...problems, ...(problems.length ? ['\n'] : []), table, ...rows].entries()) {
    room -= Buffer.byteLength(part);
    if (room < 0) {
      const left = 1 + problems.length + (problems.length ? 1 : 0) + 1 + rows.length - i;
      return `${text}\n${counted(left, 'line')} more than a summary holds. \`remit check\` shows all.\n`;
    }
    text += part;
  }
  return text;
}

/** A text as Markdown shows it, word for word: in a paragraph and in a cell of a table. Words in backticks are shown as code. */
export function escaped(text: string): string {
  const parts = oneLine(text).split('`');
  if (parts.length % 2 === 0) return plain(parts.join('`'));
  return parts
    .map((part, i) => (i % 2 === 0 ? plain(part) : part === '' ? '' : `<code>${plain(part)}</code>`))
    .join('');
}

function plain(text: string): string {
  // GitHub makes links of addresses by itself.
  return text.replace(/[\\`*_[\]<>|~@&$#]|:(?=\/\/)|(?<=www)\./gi, character => `&#${character.charCodeAt(0)};`);
}
