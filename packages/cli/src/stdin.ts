/** `remit check --stdin`: one file of a project as it stands in an editor, before it is saved. */
import { existsSync, statSync } from 'node:fs';
import { absolute, enclosingProject, textOf } from '@remit-cx/language/node/project-files';
import { parseAll } from '@remit-cx/language/parse-all';
import { configName, extension, inclusion, isWithin } from '@remit-cx/language/project-folders';
import { Refusal } from './refusal.ts';
import { type Selected, selectProjects } from './selection.ts';
import type { Session } from './session.ts';

/**
 * The project around a file, in which the file says what is sent to standard input; it need not exist yet. Only this file is
 * asked about. Refuses a file that does not belong to the project.
 */
export async function withInput(session: Session, filename: string): Promise<Selected> {
  const { host } = session;
  const file = absolute(host.cwd, filename);
  if (!file.endsWith(extension)) throw new Refusal(`${filename} is no ${extension} file.`);
  const folder = absolute(file, '..');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(`There is no folder for ${filename}: --stdin-filename says where the text belongs.`);
  const here = absolute(host.cwd);
  const project = session.project ?? enclosingProject(folder) ?? (isWithin(file, here) ? here : folder);
  const [selected] = await selectProjects({ ...session, project });
  const { loaded } = selected!;
  const { root } = loaded;
  if (!isWithin(file, root)) throw new Refusal(`${filename} is not in the project ${root}.`);
  const name = file.slice(root.length + 1);
  const isKnown = loaded.project.fragment(name) !== undefined || loaded.problems.some(problem => problem.file === name);
  if (!isKnown && existsSync(file))
    throw new Refusal(`${filename} is left out by a .gitignore file, or by \`include\` in ${configName}.`);
  if (!inclusion(loaded.config.include)(name))
    throw new Refusal(`${filename} is left out by \`include\` in ${configName}.`);

  const input = textOf(Buffer.from(await host.readInput()));
  const problems = loaded.problems.filter(problem => problem.file !== name);
  if ('text' in input) {
    const [fragment] = await parseAll([{ file: name, text: input.text }]);
    loaded.project.set(name, fragment!);
    loaded.project.link();
  } else problems.push({ file: name, ...input });
  return { ...selected!, loaded: { ...loaded, problems }, only: [name] };
}
