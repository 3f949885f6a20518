/** What is said when Remit itself is at fault: what to report, and nothing that blames the project. */

/** A report of an error that is not the user's: what was asked, where it happened. */
export function faultReport(error: unknown, version: string, args: readonly string[]): string {
  return [
    'This is a fault in Remit, not in your files. Please report it with these lines:',
    '',
    `  remit ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    `  remit ${args.join(' ')}`,
    ...stackOf(error),
    '',
  ].join('\n');
}

/** The same for a rule that failed; the findings of all others stand. */
export function ruleFaultReport(rule: string, project: string, error: unknown, version: string): string {
  return [
    `The rule ${rule} failed in ${project}: a fault in Remit, not in your files. The other findings stand.`,
    'Please report it with these lines:',
    '',
    `  remit ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}, rule ${rule}`,
    ...stackOf(error),
    '',
  ].join('\n');
}

function stackOf(error: unknown): string[] {
  const text = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return text.split('\n').map(line => `  ${line}`);
}
