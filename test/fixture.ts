/**
 * Fixtures are Markdown: each `##` section is a case, each `remit` fence a file (```remit people.remit), and comment lines
 * with carets under the words assert findings:
 *
 *     touchpoint seat_map
 *     //         ^^^^^^^^ error unowned-touchpoint
 *
 * A line `as of 2026-12-01` in the text of a section sets the day, a line `scheme rasci` what the letters of its tables are.
 * A fence ```remit fixed says what the first fix of the first finding makes of the first file. See test/README.md.
 */
import { readFileSync } from 'node:fs';
import type { RaciScheme } from '@remit-cx/core/model/raci-scheme';

export interface Case {
  readonly title: string;
  readonly day: string | undefined;
  readonly scheme: RaciScheme | undefined;
  /** With their marks. */
  readonly files: Readonly<Record<string, string>>;
  readonly fixed: string | undefined;
}

export function readCases(path: URL): Case[] {
  const text = readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
  return text
    .split(/^## /m)
    .slice(1)
    .map(section => {
      const files: Record<string, string> = {};
      let fixed: string | undefined;
      for (const [, name = '', source = ''] of section.matchAll(/^```remit ?(\S*)\n(.*?)^```$/gms)) {
        if (name === 'fixed') fixed = source;
        else files[name || 'main.remit'] = source;
      }
      return {
        title: section.slice(0, section.indexOf('\n')),
        day: /\bas of (\d{4}-\d{2}-\d{2})\b/.exec(section)?.[1],
        scheme: /^scheme (raci|rasci|raci-vs|cairo)$/m.exec(section)?.[1] as RaciScheme | undefined,
        files,
        fixed,
      };
    });
}

export interface Mark {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const markLine = /^\s*\/\/\s*(\^+) (.*)$/;

/** The source without its mark lines: what is checked. */
export function withoutMarks(text: string): string {
  return text
    .split('\n')
    .filter(line => !markLine.test(line))
    .join('\n');
}

/** What a fixture should say: the source with a mark line under every marked one. A failing test prints this. */
export function withMarks(source: string, marks: readonly Mark[]): string {
  return source
    .split('\n')
    .flatMap((text, line) => [
      text,
      ...marks
        .filter(mark => mark.line === line)
        .map(({ start, end, label }) =>
          start < 2
            ? `${'//'}${'^'.repeat(Math.max(1, end - 2))} ${label}`
            : `//${' '.repeat(start - 2)}${'^'.repeat(Math.max(1, end - start))} ${label}`,
        ),
    ])
    .join('\n');
}
