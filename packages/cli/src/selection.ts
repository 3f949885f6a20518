/** Which projects a command is about, from the words on the command line and the place where it is run. */

import { readdirSync, statSync } from 'node:fs';
import { nearest } from '@remit-cx/core/project/names';
import type { Day } from '@remit-cx/core/project/values';
import { type LoadedProject, loadProject } from '@remit-cx/language/node/load-project';
import {
  absolute,
  enclosingProject,
  enclosingRepository,
  type FoundProject,
  findProject,
  findProjects,
  reasonOf,
} from '@remit-cx/language/node/project-files';
import { configName, extension, isWithin } from '@remit-cx/language/project-folders';
import { Refusal } from './refusal.ts';
import type { Session } from './session.ts';

export interface Selected {
  readonly loaded: LoadedProject;
  /** From the top of the repository (outside of git: from what was asked about) to the project's folder; empty for the top itself. */
  readonly folder: string;
  /** Files and folders of the project that were named, when it was not the whole project. */
  readonly only: readonly string[] | undefined;
}

/** A project, which part of it is asked about, and as of which day. */
export interface Asked extends Selected {
  readonly day: Day;
}

interface Wanted {
  readonly found: FoundProject;
  only: string[] | undefined;
}

/**
 * The projects that some paths name: a folder means the project in it or around it, and all projects below; a file means its
 * project. Without paths: the project of `--project`, else the one around the current folder, else all below it.
 * May be empty. Refuses a path that does not exist, and a file that belongs to no project.
 */
export async function selectProjects(session: Session, paths: readonly string[] = []): Promise<Selected[]> {
  const { host, project } = session;
  const wanted = new Map<string, Wanted>();
  if (project !== undefined) {
    const root = rootOf(host.cwd, project);
    wanted.set(root, { found: findProject(root), only: undefined });
  }
  if (paths.length === 0 && project === undefined) addFolder(wanted, absolute(host.cwd), { wholeProject: true });
  for (const path of paths) {
    const full = existing(host.cwd, path);
    if (project !== undefined) narrow(wanted, full, path);
    else if (statSync(full).isDirectory()) addFolder(wanted, full, { wholeProject: false });
    else addFile(wanted, full, path, absolute(host.cwd));
  }
  const top = wanted.size > 1 ? absolute(host.cwd) : undefined;
  const selected: Selected[] = [];
  for (const { found, only } of [...wanted.values()].sort((a, b) => (a.found.root < b.found.root ? -1 : 1))) {
    const loaded = await loadProject(found);
    const isThere = (file: string) =>
      loaded.project.fragment(file) || loaded.problems.some(problem => problem.file === file);
    const left = only?.find(path => path.endsWith(extension) && found.files.includes(path) && !isThere(path));
    if (left !== undefined) throw new Refusal(`${left} is left out by \`include\` in ${configName}.`);
    selected.push({ loaded, folder: folderName(found.root, top), only });
    if (!found.hasConfig)
      session.note(
        `${folderName(found.root, top) || 'This folder'} has no ${configName}: it is read as a project with the usual settings.`,
      );
  }
  return selected;
}

/** Whether a file of a selected project was asked about. */
export function isAsked(file: string, { only }: Pick<Selected, 'only'>): boolean {
  return only === undefined || only.some(path => isWithin(file, path));
}

/**
 * The one project that a command is about which cannot be about several. Refuses when there is none, and when there are
 * several to choose from.
 */
export async function selectProject(session: Session): Promise<Selected> {
  const selected = await selectProjects(session);
  const [only, ...others] = selected;
  if (!only) throw new Refusal(nothingFound(session));
  if (others.length === 0) return only;
  const names = selected.map(({ folder }) => `  --project ${folder}`).join('\n');
  throw new Refusal(`There are ${selected.length} projects here. Say which one is meant:\n${names}`);
}

/** The sentence for a place without any project. */
export function nothingFound({ host, project }: Session): string {
  return `There is no ${configName} and no ${extension} file in ${project ?? host.cwd}. Name the folder of a project: --project <folder>`;
}

/** The project that a folder named by `--project` holds or belongs to; that folder itself when there is no remit.json. */
function rootOf(cwd: string, folder: string): string {
  const full = existing(cwd, folder);
  const start = statSync(full).isDirectory() ? full : absolute(full, '..');
  return enclosingProject(start) ?? start;
}

function addFolder(wanted: Map<string, Wanted>, folder: string, { wholeProject }: { wholeProject: boolean }): void {
  const around = enclosingProject(folder);
  if (around !== undefined && around !== folder) {
    add(wanted, findProject(around), wholeProject ? undefined : folder.slice(around.length + 1));
    if (wholeProject) return;
  }
  for (const found of findProjects(folder)) if (found.hasConfig || around === undefined) add(wanted, found, undefined);
}

function addFile(wanted: Map<string, Wanted>, file: string, asWritten: string, cwd: string): void {
  const folder = absolute(file, '..');
  // Without a remit.json the current folder is the project, so that the file finds the names of its neighbours.
  const root = enclosingProject(folder) ?? (isWithin(file, cwd) ? cwd : folder);
  const found = findProject(root);
  const name = file.slice(root.length + 1);
  if (name === configName) {
    add(wanted, found, undefined);
    return;
  }
  if (!name.endsWith(extension)) throw new Refusal(`${asWritten} is no ${extension} file.`);
  if (!found.files.includes(name))
    throw new Refusal(`${asWritten} is left out by a .gitignore file. Take it out there, or name another file.`);
  add(wanted, found, name);
}

function add(wanted: Map<string, Wanted>, found: FoundProject, only: string | undefined): void {
  const known = wanted.get(found.root);
  if (!known) wanted.set(found.root, { found, only: only === undefined ? undefined : [only] });
  else if (only === undefined) known.only = undefined;
  else known.only?.push(only);
}

/** Narrows the project of `--project` to a path in it. */
function narrow(wanted: Map<string, Wanted>, full: string, asWritten: string): void {
  const [one] = wanted.values();
  const { root } = one!.found;
  if (!isWithin(full, root)) throw new Refusal(`${asWritten} is not in the project ${root}.`);
  if (full !== root) one!.only = [...(one!.only ?? []), full.slice(root.length + 1)];
}

/** The absolute path of something that exists. Refuses others, with the name that was probably meant. */
export function existing(cwd: string, path: string): string {
  if (path === '')
    throw new Refusal('The name of a folder or file is empty: the variable that should hold it is not set.');
  const full = absolute(cwd, path);
  try {
    statSync(full);
    return full;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      throw new Refusal(`${path} cannot be read: ${reasonOf(error)}.`);
  }
  const name = full.slice(full.lastIndexOf('/') + 1);
  let neighbours: string[] = [];
  try {
    neighbours = readdirSync(absolute(full, '..'));
  } catch {
    // The folder does not exist either: then there is nothing to propose.
  }
  const guess = nearest(name, neighbours);
  const meant = guess === undefined ? '' : ` Did you mean \`${path.slice(0, path.length - name.length)}${guess}\`?`;
  throw new Refusal(`There is no file or folder \`${path}\`.${meant}`);
}

function folderName(root: string, top: string | undefined): string {
  const base = enclosingRepository(root) ?? (top !== undefined && isWithin(root, top) ? top : root);
  return root === base ? '' : root.slice(base.endsWith('/') ? base.length : base.length + 1);
}
