import { oneLine, visible } from '../terminal/harmless.ts';
import { closingWords } from './closing-words.ts';
import type { Reporter } from './reporter.ts';

/** One line for each finding: for a quick look, and for `grep`. */
export const concise: Reporter = {
  name: 'concise',
  summary: 'one line for each finding',
  isForPeople: true,
  print(report, { paint }) {
    const lines = report.findings.map(
      ({ place, severity, rule, message }) =>
        `${visible(place.path)}:${place.start.line + 1}:${place.start.column + 1}: ${severity}: ${oneLine(message)} [${rule}]\n`,
    );
    return `${lines.join('')}${closingWords(report, paint)}\n`;
  },
};
