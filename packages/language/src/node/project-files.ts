/** Finds projects and their files on a disk. Everything is read at once and without waiting: for a few hundred small files that is the fastest. */
import { isUtf8 } from 'node:buffer';
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { isIgnored, type Rules, rulesOf } from '../gitignore.ts';
import { configName, extension, neverSearched } from '../project-folders.ts';

/** A project as it lies on the disk: its folder, and every `.remit` file in it that .gitignore does not name. */
export interface FoundProject {
  /** Absolute, with `/`. */
  readonly root: string;
  readonly hasConfig: boolean;
  /** Relative to `root`, with `/`, sorted by UTF-16 units. What `include` leaves out is still here. */
  readonly files: readonly string[];
  /** Folders that could not be looked into. */
  readonly unreadable: readonly Unreadable[];
}

export interface Unreadable {
  /** Relative to the project's folder; `.` for that folder itself. */
  readonly file: string;
  /** The line that is at fault, counted from 0, where one is. */
  readonly line?: number;
  readonly message: string;
}

/** A path made absolute, with `/` on every system. */
export function absolute(...paths: readonly string[]): string {
  const path = resolve(...paths);
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** The nearest folder, from a folder upward, that holds a remit.json. */
export function enclosingProject(folder: string): string | undefined {
  return enclosing(folder, configName);
}

/** The nearest folder, from a folder upward, that is the top of a git repository or worktree. */
export function enclosingRepository(folder: string): string | undefined {
  return enclosing(folder, '.git');
}

function enclosing(folder: string, name: string): string | undefined {
  for (let at = absolute(folder); ; at = absolute(dirname(at))) {
    if (existsSync(`${at}/${name}`)) return at;
    if (at === absolute(dirname(at))) return undefined;
  }
}

/** The project in one folder, without the projects in folders below it. */
export function findProject(root: string): FoundProject {
  return search(absolute(root), false)[0]!;
}

/**
 * Every project in a folder and below it. The folder comes first when it holds a remit.json, or `.remit` files that are in
 * no other project: those are a project with defaults.
 */
export function findProjects(folder: string): readonly FoundProject[] {
  const [own, ...below] = search(absolute(folder), true);
  const isProject = own!.hasConfig || own!.files.length > 0 || own!.unreadable.length > 0;
  return isProject ? [own!, ...below] : below;
}

function search(start: string, withNested: boolean): FoundProject[] {
  const projects: { root: string; hasConfig: boolean; files: string[]; unreadable: Unreadable[] }[] = [];
  const begin = (root: string, hasConfig: boolean) => {
    const project = { root, hasConfig, files: [], unreadable: [] };
    projects.push(project);
    return project;
  };
  const visit = (folder: string, around: (typeof projects)[number] | undefined, above: readonly Rules[]) => {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      const project = around ?? begin(folder, false);
      const file = folder === project.root ? '.' : folder.slice(project.root.length + 1);
      project.unreadable.push({ file, message: `This folder cannot be read: ${reasonOf(error)}.` });
      return;
    }
    const hasConfig = entries.some(({ name }) => name === configName);
    if (hasConfig && around && !withNested) return;
    const project = hasConfig || !around ? begin(folder, hasConfig) : around;
    const rules = entries.some(({ name }) => name === '.gitignore') ? [...above, rulesIn(folder)] : above;
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!neverSearched.has(entry.name) && !isIgnored(`${path}/`, rules)) visit(path, project, rules);
      } else if (entry.name.endsWith(extension) && !isIgnored(path, rules) && isText(path, entry)) {
        project.files.push(path.slice(project.root.length + 1));
      }
    }
  };
  visit(start, undefined, rulesAbove(start));
  for (const { files } of projects) files.sort();
  return projects;
}

/**
 * Whether what lies in a folder can be read to its end: a file, or a link to one. A link to a folder is not followed: it could lead in a
 * circle. One that leads nowhere counts: whoever reads it says so.
 */
function isText(path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch {
    return true;
  }
}

/** The .gitignore files between the top of the repository and a folder. None when they leave out the folder itself: somebody asked for it by name. */
function rulesAbove(folder: string): readonly Rules[] {
  const top = enclosingRepository(folder);
  const rules: Rules[] = [];
  for (let at = folder; top !== undefined && at !== top; ) {
    at = absolute(dirname(at));
    if (existsSync(`${at}/.gitignore`)) rules.unshift(rulesIn(at));
  }
  return isIgnored(`${folder}/`, rules) ? [] : rules;
}

/** None when the file cannot be read, as for git. */
function rulesIn(folder: string): Rules {
  try {
    return rulesOf(folder, readFileSync(`${folder}/.gitignore`, 'utf8'));
  } catch {
    return rulesOf(folder, '');
  }
}

/** The text of a file, with its byte order mark and line ends; or why it is no text. */
export type ReadText = { readonly text: string } | Omit<Unreadable, 'file'>;

export function readText(path: string): ReadText {
  try {
    return textOf(readFileSync(path));
  } catch (error) {
    return { message: `This file cannot be read: ${reasonOf(error)}.` };
  }
}

/** The text that some bytes are, or why they are none. */
export function textOf(bytes: Buffer): ReadText {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') };
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE(0);
  if (mark === 0xfffe || mark === 0xfeff)
    return { line: 0, message: 'This file is saved as UTF-16. Save it as UTF-8 in your editor.' };
  const { line, byte } = firstFault(bytes);
  const code = byte.toString(16).toUpperCase().padStart(2, '0');
  return {
    line,
    message: `This file is not UTF-8: line ${line + 1} holds the byte ${code}. Save it as UTF-8 in your editor.`,
  };
}

/** The first byte that is not UTF-8, and its line. */
function firstFault(bytes: Buffer): { readonly line: number; readonly byte: number } {
  let line = 0;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
    line++;
    start = end + 1;
  }
  let at = start;
  for (let length = 1; at < bytes.length; at += length) {
    length = [1, 2, 3, 4].find(size => at + size <= bytes.length && isUtf8(bytes.subarray(at, at + size))) ?? 0;
    if (length === 0) break;
  }
  return { line, byte: bytes[at]! };
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not open it',
  EPERM: 'you may not open it',
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads in a circle',
  EROFS: 'it is on a disk that cannot be written to',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
};
