import { oneLine, withoutCommands } from '../terminal/harmless.ts';
import type { Reporter } from './reporter.ts';

/**
 * For Azure Pipelines: logging commands that show findings on the page of the run
 * (https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands). It knows errors and warnings; what is for
 * information is a line of the log.
 */
export const azure: Reporter = {
  name: 'azure',
  summary: 'shows findings on the page of a run in Azure Pipelines',
  print({ findings, problems }) {
    const unread = problems.map(({ path, message, line }) =>
      issue('error', { sourcepath: path, linenumber: (line ?? 0) + 1, code: 'cannot-be-judged' }, message),
    );
    const lines = findings.map(({ severity, place, rule, message }) => {
      const { path, start } = place;
      if (severity === 'info')
        return `${withoutCommands(oneLine(`${path}:${start.line + 1}: ${message} [${rule}]`))}\n`;
      return issue(
        severity,
        { sourcepath: path, linenumber: start.line + 1, columnnumber: start.column + 1, code: rule },
        message,
      );
    });
    return [...unread, ...lines].join('');
  },
};

function issue(
  type: 'error' | 'warning',
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))};`);
  return `##vso[task.logissue type=${type};${written.join('')}]${data(withoutCommands(oneLine(message)))}\n`;
}

/** As the agent reads it back: azure-pipelines-agent, Command.cs. */
function data(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}
