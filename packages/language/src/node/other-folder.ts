/** Where a project is that another one builds on: a folder, or an npm package that is installed. Nothing is fetched or run. */
import { existsSync, lstatSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { readConfig } from '@remit-cx/core/config/read';
import { nearest } from '@remit-cx/core/project/names';
import type { NotThere } from '../other-projects.ts';
import { configName } from '../project-folders.ts';
import { absolute, findProjects, readText } from './project-files.ts';

/** The folder of the project that one in `root` names. Refuses, with a next step, what is no folder with a remit.json. */
export function otherFolder(root: string, name: string): { readonly root: string } | NotThere {
  const isFolder = name.startsWith('.');
  const folder = isFolder ? absolute(root, name) : installed(root, name);
  if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })) return { problem: notThere(root, name) };
  if (!statSync(folder).isDirectory()) return { problem: `\`${name}\` is a file. Name the folder of a project.` };
  if (existsSync(`${folder}/${configName}`)) return { root: folder };
  return {
    problem: isFolder
      ? `There is no ${configName} in \`${name}\`, so it is no project. Give it one: \`{}\` is enough.`
      : `The npm package \`${name}\` holds no project: there is no ${configName} in it.`,
  };
}

/** The folders of all projects that those in a folder, or below it, build on; and of what these build on. */
export function foldersBehind(folder: string): readonly string[] {
  const found = new Set<string>();
  const follow = (root: string) => {
    const read = readText(`${root}/${configName}`);
    if (!('text' in read)) return;
    for (const { name } of readConfig(read.text).config.dependsOn) {
      const other = otherFolder(root, name);
      if ('problem' in other || found.has(other.root)) continue;
      found.add(other.root);
      follow(other.root);
    }
  };
  for (const { root } of findProjects(folder)) follow(root);
  return [...found];
}

/** The folder of an npm package: in the nearest node_modules upward that has it. A link, as in a workspace, is followed to what it means. */
function installed(root: string, name: string): string | undefined {
  for (let at = root; ; at = absolute(dirname(at))) {
    const folder = `${at}/node_modules/${name}`;
    if (existsSync(folder)) return followed(folder);
    if (at === absolute(dirname(at))) return undefined;
  }
}

/** More links than these lead in a circle. */
const mostLinks = 20;

function followed(folder: string): string {
  let at = folder;
  for (let i = 0; i < mostLinks && lstatSync(at).isSymbolicLink(); i++) at = absolute(dirname(at), readlinkSync(at));
  return at;
}

function notThere(root: string, name: string): string {
  if (!name.startsWith('.')) {
    const hint = existsSync(`${root}/${name}/${configName}`)
      ? `Did you mean the folder \`./${name}\`?`
      : 'Run `npm install`; a folder is written with `./` or `../` in front.';
    return `There is no npm package \`${name}\` in the node_modules here or above. ${hint}`;
  }
  const path = absolute(root, name);
  const last = path.slice(path.lastIndexOf('/') + 1);
  const guess = nearest(last, foldersIn(absolute(path, '..')));
  const hint = guess
    ? `Did you mean \`${name.replace(/[^/]*\/?$/, '')}${guess}\`?`
    : `Write the way from the folder of this ${configName}.`;
  return `There is no folder \`${name}\`. ${hint}`;
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? entry.name : []));
  } catch {
    // The folder around it does not exist either: then there is nothing to propose.
    return [];
  }
}
