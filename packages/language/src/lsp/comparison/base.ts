/** A project as it was: the files as they are now, but for those of which another text is known. */

import { defaultConfig } from '@remit-cx/core/config/config';
import { readConfig } from '@remit-cx/core/config/read';
import { Graph } from '@remit-cx/core/model/graph';
import { type Dependency, Project } from '@remit-cx/core/project/project';
import { addressOf } from '../../addresses.ts';
import type { LiveProject } from '../../builder.ts';
import { parse } from '../../parse.ts';
import { configName, extension, inclusion, isWithin } from '../../project-folders.ts';
import { noPause, type Pause } from '../patience.ts';

/** By address, what a file said; null for one that was not there. */
export type EarlierTexts = ReadonlyMap<string, string | null>;

/** The model of a project with earlier texts. What it builds on is the same as now, with earlier texts too. */
export async function baseGraph(
  live: LiveProject,
  texts: EarlierTexts,
  isOwn: (address: string) => boolean,
  pause = noPause,
): Promise<Graph> {
  const configAddress = `${live.folder}/${configName}`;
  const configText = texts.has(configAddress) ? texts.get(configAddress) : live.configText;
  const config = typeof configText === 'string' ? readConfig(configText).config : defaultConfig;
  const copies = new Map<Project, Project>();
  const project = await copyOf(live, live.project, texts, copies, pause);
  const isIncluded = inclusion(config.include);
  for (const [address, text] of texts) {
    if (text === null || !address.endsWith(extension) || !isWithin(address, live.folder) || !isOwn(address)) continue;
    const file = decodeURIComponent(address.slice(live.folder.length + 1));
    if (!live.has(file) && isIncluded(file)) project.set(file, parse(file, text));
  }
  project.link();
  return new Graph(project, config.words, config.scheme);
}

/** A project of its own: nothing that is shown now may be changed by looking back. */
async function copyOf(
  live: LiveProject,
  project: Project,
  texts: EarlierTexts,
  copies: Map<Project, Project>,
  pause: Pause,
): Promise<Project> {
  const known = copies.get(project);
  if (known) return known;
  const copy = new Project();
  copies.set(project, copy);
  for (const { file, text } of project.fragments) {
    const earlier = texts.get(addressOf(live.uriOf(file)));
    if (earlier !== null) copy.set(file, parse(file, earlier ?? text));
    await pause();
  }
  const dependencies: Dependency[] = [];
  for (const dependency of project.dependencies)
    dependencies.push({ ...dependency, project: await copyOf(live, dependency.project, texts, copies, pause) });
  copy.dependOn(dependencies);
  return copy;
}
