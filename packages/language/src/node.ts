/** The language server on a computer: over stdio or the channel of a parent process, with the files of the disk. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { addressOf } from './addresses.ts';
import type { FileSystem, ProjectOnDisk } from './file-system.ts';
import { serve } from './lsp/server.ts';
import { otherFolder } from './node/other-folder.ts';
import {
  enclosingProject,
  type FoundProject,
  findProject,
  findProjects,
  reasonOf,
  textOf,
} from './node/project-files.ts';
import { extension, isWithin } from './project-folders.ts';

/** Serves an editor until it hangs up. The channel is the one that the arguments name: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
export function startServer(): void {
  serve(createConnection(ProposedFeatures.all), disk);
}

const disk: FileSystem = {
  find: async folder => {
    if (!isOnDisk(folder)) return [];
    const path = pathOf(folder);
    const around = enclosingProject(path);
    if (around === undefined || around === path) return findProjects(path).map(onDisk);
    const all = [findProject(around), ...findProjects(path)];
    return all.filter(({ root, hasConfig }) => root === around || (hasConfig && isWithin(root, path))).map(onDisk);
  },
  findAround: async file => {
    if (!isOnDisk(file)) return { root: file.slice(0, file.lastIndexOf('/')), hasConfig: false, files: [] };
    const folder = dirname(pathOf(file));
    const around = enclosingProject(folder);
    if (around !== undefined) return onDisk(findProject(around));
    // Somebody's home folder may be all that is around a file: what lies below it is left alone.
    return { root: addressOfPath(folder), hasConfig: false, files: remitFilesIn(folder) };
  },
  findOther: async (folder, name) => {
    const found = otherFolder(pathOf(folder), name);
    return 'root' in found ? { root: addressOfPath(found.root) } : found;
  },
  read: async file => {
    let bytes: Buffer;
    try {
      bytes = await readFile(pathOf(file));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      return { text: '', problem: { message: `This file cannot be read: ${reasonOf(error)}.` } };
    }
    const read = textOf(bytes);
    // What is no clean text is read as far as it goes: the names in it are known elsewhere.
    return 'text' in read ? read : { text: bytes.toString('utf8'), problem: read };
  },
};

/** Editors open what is elsewhere, too: a file as it was in git, or the folder of a server. */
function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:');
}

/** None in a folder that is not there yet, or that cannot be read. */
function remitFilesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter(name => name.endsWith(extension));
  } catch {
    return [];
  }
}

function onDisk({ root, hasConfig, files }: FoundProject): ProjectOnDisk {
  return { root: addressOfPath(root), hasConfig, files };
}

function pathOf(uri: string): string {
  return fileURLToPath(uri).replaceAll('\\', '/');
}

function addressOfPath(path: string): string {
  return addressOf(pathToFileURL(path).toString());
}
