/** What an item of the list says once somebody looks at it: who or what it names. */
import { builtIns } from '@remit-cx/core/project/project';
import type { Day } from '@remit-cx/core/project/values';
import { type CompletionItem, MarkupKind } from 'vscode-languageserver';
import type { LiveProject } from '../../builder.ts';
import { description } from '../hover.ts';
import type { NameData } from './names.ts';

/** The item with what is known of the thing that it names, as of a day; as it is when that is not there any more. */
export function described(
  live: LiveProject,
  item: CompletionItem,
  { kind, id, file }: NameData,
  day: Day,
): CompletionItem {
  const { project } = live;
  const home = file === undefined ? undefined : live.projects.find(one => one.owns(file));
  const declaration =
    kind === 'BuiltIn'
      ? builtIns.get(id)?.declaration
      : [...(home ?? project).candidates(id, 'Named')].find(one => one.kind === kind && one.id === id);
  if (!declaration) return item;
  return { ...item, documentation: { kind: MarkupKind.Markdown, value: description(live, declaration, day) } };
}
