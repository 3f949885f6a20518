/** One side of a difference: the projects of the files as they are, of a revision, or of a folder with another copy. */
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type LoadedProject, loadProject } from '@remit-cx/language/node/load-project';
import { absolute, enclosingRepository, findProjects } from '@remit-cx/language/node/project-files';
import { configName, isWithin } from '@remit-cx/language/project-folders';
import { submoduleAt } from '../git/files-at.ts';
import { git, repositoryAt } from '../git/git.ts';
import { isIn, joined, projectsAt } from '../git/projects-at.ts';
import { commitAt, commitNamed } from '../git/revision.ts';
import { Refusal } from '../refusal.ts';
import type { Selected } from '../selection.ts';

/** A project of one side. */
export interface Source {
  /** The top of the repository that it is in; undefined outside of git. */
  readonly repository: string | undefined;
  /** From there (outside of git: from what was asked about); empty for the top itself. */
  readonly folder: string;
  load(): Promise<LoadedProject>;
}

export interface Side {
  readonly asked: readonly Source[];
  /** Every project of a revision, also where nobody asked: one may have moved. */
  readonly all: readonly Source[];
  /** Whether this side has a project in the place of one of the other side. */
  has(other: Source): boolean;
}

/** What a difference is about. */
export interface Asked {
  /** The project, or the folder with projects, that was named or is around. Absolute. */
  readonly area: string;
  /** Only the project whose folder the area is, none below it. */
  readonly isOne: boolean;
  readonly selected: readonly Selected[];
}

/** The files as they are. */
export function workTree({ selected }: Asked): Side {
  const asked = selected.map(
    ({ loaded, folder }): Source => ({
      repository: enclosingRepository(loaded.root),
      folder,
      load: async () => loaded,
    }),
  );
  const has = ({ repository, folder }: Source) =>
    asked.some(own => own.repository === repository && own.folder === folder) ||
    existsSync(`${repository ?? ''}/${joined(folder, configName)}`);
  return { asked, all: asked, has };
}

/** What a word on the command line names: a revision before a folder of the same name, unless it is written as a path. */
export function sideNamed(asked: Asked, cwd: string, word: string): Side {
  const path = absolute(cwd, word);
  const isFolder = word !== '' && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
  if (isFolder && /^(\.{0,2}[\\/]|\.{1,2}$|[a-z]:[\\/])/i.test(word)) return folderSide(asked, word, path);
  const repository = enclosingRepository(asked.area);
  if (isFolder && !(repository && commitNamed(repository, word))) return folderSide(asked, word, path);
  return revisionSide(asked, word);
}

function folderSide({ area, selected }: Asked, word: string, path: string): Side {
  const found = findProjects(path);
  if (found.length === 0) throw new Refusal(`There is no project in ${word}.`);
  const repository = enclosingRepository(area);
  const prefix = folderIn(repository ?? area, area);
  const asked = found.map((one): Source => {
    const folder = joined(prefix, folderIn(path, one.root));
    // One project and another copy of it are a pair, whatever their folders are called.
    const only = found.length === 1 && selected.length === 1 ? selected[0] : undefined;
    return { repository, folder: only?.folder ?? folder, load: () => loadProject(one) };
  });
  return { asked, all: asked, has: other => asked.some(own => isSamePlace(own, other)) };
}

function revisionSide({ area, isOne, selected }: Asked, revision: string): Side {
  const main = enclosingRepository(area);
  const repositories = new Set(selected.flatMap(({ loaded }) => enclosingRepository(loaded.root) ?? []));
  if (main || repositories.size === 0) repositories.add(main ?? repositoryAt(area));
  const all = [...repositories].sort().flatMap(repository => {
    repositoryAt(repository);
    const commit = commitIn(repository, main, revision);
    if (commit === undefined) return [];
    const own = selected.filter(({ loaded }) => enclosingRepository(loaded.root) === repository);
    const loose = own.length
      ? own.map(({ folder }) => folder)
      : isWithin(area, repository)
        ? [folderIn(repository, area)]
        : [];
    return projectsAt(repository, commit, loose).map((project): Source => ({ repository, ...project }));
  });
  const isAsked = ({ repository, folder }: Source) => {
    if (isWithin(repository!, area) && repository !== area) return !isOne;
    const wanted = folderIn(repository!, area);
    return isOne ? folder === wanted : isIn(folder, wanted);
  };
  return { asked: all.filter(isAsked), all, has: other => all.some(own => isSamePlace(own, other)) };
}

/**
 * The commit of a repository that belongs to a revision of the one around all: the same revision, or for a submodule the
 * commit that it was at. Undefined where there was no such submodule yet.
 */
function commitIn(repository: string, main: string | undefined, revision: string): string | undefined {
  if (main === undefined || repository === main || !isWithin(repository, main)) return commitAt(repository, revision);
  const around = enclosingRepository(absolute(dirname(repository)))!;
  const outer = commitIn(around, main, revision);
  const path = folderIn(around, repository);
  const commit = outer && submoduleAt(around, outer, path);
  if (!commit) return isStray(repository, around) ? commitNamed(repository, revision) : undefined;
  if (commitNamed(repository, commit)) return commit;
  throw new Refusal(
    `The submodule ${path} does not hold the commit that it was at. Run: git -C ${path} fetch origin ${commit}`,
  );
}

export function isSamePlace(one: Source, other: Source): boolean {
  return one.repository === other.repository && one.folder === other.folder;
}

/** From a folder to one in it, both absolute; empty for itself. */
function folderIn(top: string, folder: string): string {
  return folder === top ? '' : folder.slice(top.endsWith('/') ? top.length : top.length + 1);
}

/** Whether a repository lies in another without being its submodule: it has a history of its own. */
function isStray(repository: string, around: string): boolean {
  return git(around, ['ls-files', '--stage', '-z', '--', folderIn(around, repository)]).out.length === 0;
}
