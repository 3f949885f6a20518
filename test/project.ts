/** Sources to findings, for tests: what `remit check` does, without a disk. */
import { lint } from '@remit-cx/core/lint/lint';
import type { Finding, Rule } from '@remit-cx/core/lint/rule';
import { Graph } from '@remit-cx/core/model/graph';
import type { RaciScheme } from '@remit-cx/core/model/raci-scheme';
import { Project } from '@remit-cx/core/project/project';
import { parse } from '@remit-cx/language/parse';

/** The day on which every test asks, unless it says otherwise. */
export const today = '2026-11-01';

/** The linked model of some files, by name. A single text is `main.remit`. */
export function modelOf(files: string | Readonly<Record<string, string>>, scheme?: RaciScheme): Graph {
  const project = new Project();
  for (const [file, text] of Object.entries(typeof files === 'string' ? { 'main.remit': files } : files))
    project.set(file, parse(file, text));
  project.link();
  return new Graph(project, undefined, scheme);
}

/** All findings on a day; a rule that fails makes the test fail. */
export function findingsIn(
  files: string | Readonly<Record<string, string>>,
  day = today,
  rules?: readonly Rule[],
  scheme?: RaciScheme,
): readonly Finding[] {
  const { findings, failures } = lint(modelOf(files, scheme), day, { rules: {} }, rules);
  for (const { error } of failures) throw error;
  return findings;
}

/** `main.remit:3:5 unowned-touchpoint seat_map: Nobody ...`: a finding on one line, with the words under it. */
export function show({ at, rule, message }: Finding, files: string | Readonly<Record<string, string>>): string {
  const text = typeof files === 'string' ? files : files[at.file]!;
  return `${at.file}:${text.slice(0, at.start).split('\n').length} ${rule} [${text.slice(at.start, at.end)}] ${message}`;
}
