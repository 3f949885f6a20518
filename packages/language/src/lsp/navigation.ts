/** From a name to where it is declared, and to everywhere it is used. */
import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { nameAt, nameSpan, occurrencesOf } from './occurrences.ts';
import { linesOf, locationOf, rangeOf } from './places.ts';

/** Where the thing that is named at an offset is declared. */
export function definition(live: LiveProject, file: string, offset: number): Location | undefined {
  const declaration = declarationAt(live, file, offset);
  const span = declaration && nameSpan(declaration);
  return span && locationOf(live, span);
}

/** Every place where the thing that is named at an offset is named, paths through it included. */
export function references(live: LiveProject, file: string, offset: number, withDeclaration: boolean): Location[] {
  const declaration = declarationAt(live, file, offset);
  if (!declaration) return [];
  return [...occurrencesOf(live.project, declaration)]
    .filter(({ ref }) => withDeclaration || ref !== undefined)
    .map(occurrence => locationOf(live, occurrence)!);
}

/** The places in the same file. */
export function highlights(live: LiveProject, file: string, offset: number): DocumentHighlight[] {
  const declaration = declarationAt(live, file, offset);
  const fragment = live.project.fragment(file);
  if (!declaration || !fragment) return [];
  return [...occurrencesOf(live.project, declaration)]
    .filter(occurrence => occurrence.file === file)
    .map(occurrence => ({
      range: rangeOf(linesOf(fragment), occurrence),
      kind: occurrence.ref ? DocumentHighlightKind.Read : DocumentHighlightKind.Write,
    }));
}

function declarationAt({ project }: LiveProject, file: string, offset: number) {
  const fragment = project.fragment(file);
  return fragment && nameAt(project, fragment, offset)?.declaration;
}
