/** A thing in all projects that know it: its own, and those that build on that one. Each of them that is open holds it for itself. */
import type { Declaration } from '@remit-cx/core/project/project';
import type { Location } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import type { Place } from '../workspace.ts';
import { policySettings } from './config-policies.ts';
import { nameSpan, type Occurrence, occurrencesOf } from './occurrences.ts';

/** Who knows in which projects a file is read: the workspace. */
export interface Neighbourhood {
  placesOf(uri: string): readonly Place[];
  /** Each remit.json that a project is read with: its own, and those of the projects that it builds on. */
  configsOf(live: LiveProject): Iterable<{ readonly uri: string; readonly text: string }>;
}

/** A thing as a project holds it. */
export interface Sighting {
  readonly live: LiveProject;
  readonly declaration: Declaration;
}

/** The same thing in every project around that knows it, first in the one that is asked. */
export function everywhere(around: Neighbourhood, { live, declaration }: Sighting): readonly Sighting[] {
  const found: Sighting[] = [{ live, declaration }];
  const span = nameSpan(declaration);
  if (!span) return found;
  for (const place of around.placesOf(live.uriOf(span.file))) {
    if (place.live === live) continue;
    const { project } = place.live;
    const named = project.fragment(place.file)?.named ?? [];
    const node = named.find(({ $type, $name }) => $type === declaration.kind && $name === span.start);
    const same = node && project.declarationOf(node);
    if (same) found.push({ live: place.live, declaration: same });
  }
  return found;
}

/** Every place where a thing is named, in all these projects, each once: its declaration first. */
export function* occurrencesEverywhere(
  around: Neighbourhood,
  sighting: Sighting,
): Iterable<{ readonly live: LiveProject; readonly occurrence: Occurrence }> {
  const seen = new Set<string>();
  for (const { live, declaration } of everywhere(around, sighting))
    for (const project of live.projects)
      for (const occurrence of occurrencesOf(project, declaration)) {
        const place = `${live.uriOf(occurrence.file)}:${occurrence.start}`;
        if (seen.has(place)) continue;
        seen.add(place);
        yield { live, occurrence };
      }
}

/** Where policies are set in remit.json, in all these projects, each place once. */
export function* settingsEverywhere(around: Neighbourhood, sighting: Sighting): Iterable<Location> {
  const seen = new Set<string>();
  if (sighting.declaration.kind !== 'Policy') return;
  for (const { live, declaration } of everywhere(around, sighting))
    for (const { uri, text } of around.configsOf(live)) {
      if (seen.has(uri)) continue;
      seen.add(uri);
      for (const range of policySettings(text, declaration.name)) yield { uri, range };
    }
}
