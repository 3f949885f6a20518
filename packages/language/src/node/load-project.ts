/** A project from a disk, or from wherever else its files are: its settings, and the linked model of all its files. */
import { type Config, type ConfigProblem, defaultConfig } from '@remit-cx/core/config/config';
import { policySettingProblems } from '@remit-cx/core/config/policy-settings';
import { readConfig } from '@remit-cx/core/config/read';
import { createFragment, type Fragment, type SyntaxProblem } from '@remit-cx/core/project/fragment';
import { Project } from '@remit-cx/core/project/project';
import { Lines } from '@remit-cx/core/source/span';
import {
  findOthers,
  type Mistake,
  type NotThere,
  type Other,
  type Others,
  type Readable,
  type Step,
} from '../other-projects.ts';
import { parseAll } from '../parse-all.ts';
import { configName, inclusion } from '../project-folders.ts';
import { otherFolder } from './other-folder.ts';
import { type FoundProject, findProject, type ReadText, readText, type Unreadable } from './project-files.ts';

export interface LoadedProject {
  /** Absolute, with `/`. */
  readonly root: string;
  /** From remit.json, else the name of the folder. */
  readonly name: string;
  readonly hasConfig: boolean;
  readonly config: Config;
  /** Linked, also with the projects that it builds on. When `problems` says that a file could not be read, what stands in that file is missing. */
  readonly project: Project;
  /** The folders of the projects that it builds on. Absolute, with `/`. */
  readonly others: readonly string[];
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

/** A project before it is read, wherever its files are. */
export interface ProjectSource {
  /** Absolute, with `/`. */
  readonly root: string;
  /** remit.json as it was read; undefined where there is none. */
  readonly config: ReadText | undefined;
  /** Relative to `root`. What `include` leaves out is still here. */
  readonly files: readonly string[];
  readonly unreadable: readonly Unreadable[];
  /** Called for the files that `include` means. */
  read(file: string): ReadText;
  /** The project that is named in `dependsOn`. */
  other(name: string): ProjectSource | NotThere;
}

/** Reads, parses and links a project that was found, with those that it builds on. Never refuses: what is wrong is in `problems`. */
export function loadProject(found: FoundProject): Promise<LoadedProject> {
  return load(onDisk(found));
}

/** The project in a folder as it is named in the `dependsOn` of another. */
export function otherOnDisk(root: string, name: string): ProjectSource | NotThere {
  const folder = otherFolder(root, name);
  return 'problem' in folder ? folder : onDisk(findProject(folder.root));
}

function onDisk({ root, hasConfig, files, unreadable }: FoundProject): ProjectSource {
  return {
    root,
    config: hasConfig ? readText(`${root}/${configName}`) : undefined,
    files,
    unreadable,
    read: file => readText(`${root}/${file}`),
    other: name => otherOnDisk(root, name),
  };
}

/** A project whose remit.json and files were read. */
interface ReadProject extends Readable {
  readonly source: ProjectSource;
  readonly fragments: readonly Fragment[];
  readonly problems: readonly LoadProblem[];
}

/** The same, of a project whose files may be elsewhere than on a disk. */
export async function load(source: ProjectSource): Promise<LoadedProject> {
  const own = await read(source);
  const known = new Map([[source.root, own]]);
  const others = await findOthers(own, async (from, name) => {
    const found = from.source.other(name);
    if ('problem' in found) return found;
    const other = known.get(found.root) ?? (await read(found));
    known.set(found.root, other);
    return other;
  });
  const text = source.config && 'text' in source.config ? source.config.text : '';
  const project = linked(own, others);
  // A policy may stand in what could not be read.
  const isAllThere = source.unreadable.length + others.problems.length === 0;
  const settings = isAllThere ? policySettingProblems(own.config.policies, project) : [];
  return {
    root: source.root,
    name: own.config.name ?? source.root.slice(source.root.lastIndexOf('/') + 1),
    hasConfig: source.config !== undefined,
    config: own.config,
    project,
    others: others.all.map(({ project }) => project.path),
    problems: [...own.problems, ...placed([...others.problems, ...settings], text)],
  };
}

async function read(source: ProjectSource): Promise<ReadProject> {
  const { config, problems } = source.config ? configOf(source.config) : { config: defaultConfig, problems: [] };
  const all: LoadProblem[] = [...problems, ...source.unreadable];
  const texts: { readonly file: string; readonly text: string }[] = [];
  for (const file of source.files.filter(inclusion(config.include))) {
    const found = source.read(file);
    if ('text' in found) texts.push({ file, text: found.text });
    else all.push({ file, ...found });
  }
  const fragments = await parseAll(texts);
  return { source, path: source.root, config, fragments, problems: all, mistake: all[0] ?? syntaxMistake(fragments) };
}

/** What another project builds on must be there in full: what cannot be read in it would be missing here. */
function syntaxMistake(fragments: readonly Fragment[]): Mistake | undefined {
  const broken = fragments.find(fragment => fragment.broken);
  if (!broken) return undefined;
  const [{ start, message }] = broken.errors as [SyntaxProblem];
  return { file: `${broken.file}:${new Lines(broken.text).at(start).line + 1}`, message };
}

/** The project with those that it builds on, whose files have names of their own. */
function linked(own: ReadProject, others: Others<ReadProject>): Project {
  const projects = new Map<Other<ReadProject>, Project>();
  const assemble = (fragments: Iterable<Fragment>, dependsOn: readonly Step<ReadProject>[]) => {
    const project = new Project();
    for (const fragment of fragments) project.set(fragment.file, fragment);
    project.dependOn(
      dependsOn.map(({ name, to }) => {
        const { words, scheme } = to.project.config;
        return { name, project: projects.get(to)!, words, scheme };
      }),
    );
    return project;
  };
  for (const other of others.all) {
    const { prefix, dependsOn } = other;
    const renamed = other.project.fragments.map(({ file, text, root, named, refs, errors }) =>
      createFragment(prefix + file, text, { root, named, refs }, errors),
    );
    projects.set(other, assemble(renamed, dependsOn));
  }
  const project = assemble(own.fragments, others.dependsOn);
  project.link();
  return project;
}

function configOf(read: ReadText): { readonly config: Config; readonly problems: readonly LoadProblem[] } {
  if (!('text' in read)) return { config: defaultConfig, problems: [{ file: configName, ...read }] };
  const { config, problems } = readConfig(read.text);
  return { config, problems: placed(problems, read.text) };
}

function placed(problems: readonly ConfigProblem[], text: string): LoadProblem[] {
  return problems.map(({ start, end, message }) => ({ file: configName, message, source: { text, start, end } }));
}
