import type { ReportedFinding } from '../report.ts';
import { oneLine } from '../terminal/harmless.ts';
import type { Reporter } from './reporter.ts';

/**
 * JUnit XML, as CI servers read it (https://github.com/testmoapp/junitxml): a case for each finding, failed; for information
 * it is passed. A project without findings is one passed case, since servers take a report without cases for a mistake.
 */
export const junit: Reporter = {
  name: 'junit',
  summary: 'JUnit XML, for CI servers',
  print({ projects, findings, problems }) {
    const suites = projects.map(({ name, folder }) => {
      const own = findings.filter(({ project }) => project.folder === folder);
      const cases = own.length
        ? own.map(caseOf)
        : [`    <testcase${attributes({ name: 'Who answers for what', classname: 'remit' })}/>\n`];
      const failures = own.filter(({ severity }) => severity !== 'info').length;
      return `  <testsuite${attributes({ name: `remit ${name}`, tests: cases.length, failures, errors: 0, skipped: 0 })}>\n${cases.join('')}  </testsuite>\n`;
    });
    const unread = problems.map(
      ({ path, message }) =>
        `    <testcase${attributes({ name: path, classname: 'remit.cannot-be-judged' })}>\n      <error${attributes({ message: oneLine(message), type: 'cannot-be-judged' })}/>\n    </testcase>\n`,
    );
    if (unread.length)
      suites.push(
        `  <testsuite${attributes({ name: 'remit', tests: unread.length, failures: 0, errors: unread.length, skipped: 0 })}>\n${unread.join('')}  </testsuite>\n`,
      );
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
  },
};

function caseOf({ rule, severity, message, place, about }: ReportedFinding): string {
  const { path, start } = place;
  const where = `${path}:${start.line + 1}:${start.column + 1}`;
  const head = `    <testcase${attributes({ name: `${about ?? path}: ${oneLine(message)}`, classname: `remit.${rule}`, file: path, line: start.line + 1 })}`;
  if (severity === 'info')
    return `${head}>\n      <system-out>${escaped(`${where}: ${oneLine(message)}`)}</system-out>\n    </testcase>\n`;
  return `${head}>\n      <failure${attributes({ message: oneLine(message), type: severity })}>${escaped(where)}</failure>\n    </testcase>\n`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

/** Text for XML 1.0: what it cannot hold at all is replaced. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\n\r\t]/g, ' ');
}
