/** From a name to where it is declared, and to everywhere it is used. */
import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { configName } from '../project-folders.ts';
import type { Place } from '../workspace.ts';
import { type Neighbourhood, occurrencesEverywhere, settingsEverywhere } from './everywhere.ts';
import { type NameAt, nameAt, nameSpan, occurrencesOf } from './occurrences.ts';
import { linesOf, locationOf, rangeOf, top } from './places.ts';

/** Where the thing that is named at an offset is declared; of another project, where its settings are. */
export function definition({ live, file }: Place, offset: number): Location | undefined {
  const { declaration, project } = namedAt(live, file, offset) ?? {};
  if (project) return { uri: `${live.whereIs(project.project).root}/${configName}`, range: top };
  const span = declaration && nameSpan(declaration);
  return span && locationOf(live, span);
}

/** Every place where the thing that is named at an offset is named, paths through it included, in all projects that know it. */
export function references(
  around: Neighbourhood,
  { live, file }: Place,
  offset: number,
  withDeclaration: boolean,
): Location[] {
  const declaration = namedAt(live, file, offset)?.declaration;
  if (!declaration) return [];
  const places = [...occurrencesEverywhere(around, { live, declaration })]
    .filter(({ occurrence: { isDeclaration } }) => withDeclaration || !isDeclaration)
    .map(({ live, occurrence }) => locationOf(live, occurrence)!);
  return [...places, ...settingsEverywhere(around, { live, declaration })];
}

/** The places in the same file. */
export function highlights({ live, file }: Place, offset: number): DocumentHighlight[] {
  const declaration = namedAt(live, file, offset)?.declaration;
  const fragment = live.project.fragment(file);
  if (!declaration || !fragment) return [];
  return [...occurrencesOf(live.project, declaration)]
    .filter(occurrence => occurrence.file === file)
    .map(occurrence => ({
      range: rangeOf(linesOf(fragment), occurrence),
      kind: occurrence.isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}

function namedAt({ project }: LiveProject, file: string, offset: number): NameAt | undefined {
  const fragment = project.fragment(file);
  return fragment && nameAt(project, fragment, offset);
}
