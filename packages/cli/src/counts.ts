/** How many, in numbers and in words. */
import type { Severity } from '@remit-cx/core/lint/rule';

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

export function countsOf(findings: readonly { readonly severity: Severity }[]): Counts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** `2 errors, 1 warning`; empty for none. */
export function countsInWords({ error, warning, info }: Counts): string {
  return [counted(error, 'error'), counted(warning, 'warning'), info ? `${info} for information` : '']
    .filter(text => text !== '')
    .join(', ');
}

/** `3 files`, `1 file`; empty for 0. */
export function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
