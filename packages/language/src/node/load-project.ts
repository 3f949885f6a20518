/** A project from a disk: its settings, and the linked model of all its files. */
import { type Config, defaultConfig } from '@remit-cx/core/config/config';
import { readConfig } from '@remit-cx/core/config/read';
import { Project } from '@remit-cx/core/project/project';
import { parseAll } from '../parse-all.ts';
import { configName, inclusion } from '../project-folders.ts';
import { type FoundProject, type ReadText, readText } from './project-files.ts';

export interface LoadedProject {
  /** Absolute, with `/`. */
  readonly root: string;
  /** From remit.json, else the name of the folder. */
  readonly name: string;
  readonly hasConfig: boolean;
  readonly config: Config;
  /** Linked. When `problems` says that a file could not be read, what stands in that file is missing. */
  readonly project: Project;
  readonly problems: readonly LoadProblem[];
}

/** Why a project cannot be judged: a mistake in remit.json, or something that cannot be read. */
export interface LoadProblem {
  /** Relative to the project's folder. */
  readonly file: string;
  readonly message: string;
  /** The text it is about, and where in it; nothing for what could not be read. */
  readonly source?: { readonly text: string; readonly start: number; readonly end: number };
  /** The line, counted from 0, of what could not be read. */
  readonly line?: number;
}

/** Reads, parses and links a project that was found. Never refuses: what is wrong is in `problems`. */
export async function loadProject({ root, hasConfig, files, unreadable }: FoundProject): Promise<LoadedProject> {
  const config = hasConfig ? readText(`${root}/${configName}`) : undefined;
  return assemble(root, config, files, file => readText(`${root}/${file}`), unreadable);
}

/**
 * The project of some files, wherever they come from. `config` is remit.json as it was read, undefined where there is none;
 * `read` is called for the files that its `include` means.
 */
export async function assemble(
  root: string,
  config: ReadText | undefined,
  files: readonly string[],
  read: (file: string) => ReadText,
  unreadable: readonly LoadProblem[] = [],
): Promise<LoadedProject> {
  const settings = config ? configOf(config) : { config: defaultConfig, problems: [] };
  const project = new Project();
  const problems: LoadProblem[] = [...settings.problems, ...unreadable];
  const texts: { readonly file: string; readonly text: string }[] = [];
  for (const file of files.filter(inclusion(settings.config.include))) {
    const found = read(file);
    if ('text' in found) texts.push({ file, text: found.text });
    else problems.push({ file, ...found });
  }
  for (const fragment of await parseAll(texts)) project.set(fragment.file, fragment);
  project.link();
  return {
    root,
    name: settings.config.name ?? root.slice(root.lastIndexOf('/') + 1),
    hasConfig: config !== undefined,
    config: settings.config,
    project,
    problems,
  };
}

function configOf(read: ReadText): { readonly config: Config; readonly problems: readonly LoadProblem[] } {
  if (!('text' in read)) return { config: defaultConfig, problems: [{ file: configName, ...read }] };
  const { config, problems } = readConfig(read.text);
  const placed = problems.map(({ start, end, message }) => ({
    file: configName,
    message,
    source: { text: read.text, start, end },
  }));
  return { config, problems: placed };
}
