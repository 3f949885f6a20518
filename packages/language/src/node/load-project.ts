/** A project from a disk: its settings, and the linked model of all its files. */
import { type Config, defaultConfig } from '@remit-cx/core/config/config';
import { readConfig } from '@remit-cx/core/config/read';
import { Project } from '@remit-cx/core/project/project';
import { parse } from '../parse.ts';
import { configName, inclusion } from '../project-folders.ts';
import { type FoundProject, readText } from './project-files.ts';

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
  const { config, problems } = hasConfig ? configOf(root) : { config: defaultConfig, problems: [] };
  const project = new Project();
  const all: LoadProblem[] = [...problems, ...unreadable];
  for (const file of files.filter(inclusion(config.include))) {
    const read = readText(`${root}/${file}`);
    if ('text' in read) project.set(file, parse(file, read.text));
    else all.push({ file, ...read });
  }
  project.link();
  return {
    root,
    name: config.name ?? root.slice(root.lastIndexOf('/') + 1),
    hasConfig,
    config,
    project,
    problems: all,
  };
}

function configOf(root: string): { readonly config: Config; readonly problems: readonly LoadProblem[] } {
  const read = readText(`${root}/${configName}`);
  if (!('text' in read)) return { config: defaultConfig, problems: [{ file: configName, ...read }] };
  const { config, problems } = readConfig(read.text);
  const placed = problems.map(({ start, end, message }) => ({
    file: configName,
    message,
    source: { text: read.text, start, end },
  }));
  return { config, problems: placed };
}
