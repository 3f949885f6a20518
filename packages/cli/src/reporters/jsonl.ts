import { toJson } from '../terminal/harmless.ts';
import { toDocument } from './json.ts';
import type { Reporter } from './reporter.ts';

/** What `json` says of each finding, one on each line; then what could not be judged. */
export const jsonl: Reporter = {
  name: 'jsonl',
  summary: 'for programs, one finding on each line',
  print(report) {
    const { findings, problems } = toDocument(report);
    const lines = [
      ...findings.map(finding => ({ type: 'finding', ...finding })),
      ...problems.map(problem => ({ type: 'problem', ...problem })),
    ];
    return lines.map(line => `${toJson(line, 0)}\n`).join('');
  },
};
