import type { Severity } from '@remit-cx/core/lint/rule';
import { oneLine, toJson } from '../terminal/harmless.ts';
import type { Reporter } from './reporter.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab: Reporter = {
  name: 'gitlab',
  summary: "GitLab's code quality report, for merge requests",
  print({ findings, problems }) {
    const issues = findings.map(({ rule, severity, message, place, fingerprint }) => ({
      description: oneLine(message),
      check_name: rule,
      fingerprint,
      severity: severities[severity],
      location: { path: place.path, lines: { begin: place.start.line + 1 } },
    }));
    const unread = problems.map(({ path, message, line }, i) => ({
      description: oneLine(message),
      check_name: 'cannot-be-judged',
      fingerprint: `cannot-be-judged-${i}-${path}`,
      severity: 'blocker',
      location: { path, lines: { begin: (line ?? 0) + 1 } },
    }));
    return `${toJson([...unread, ...issues])}\n`;
  },
};
