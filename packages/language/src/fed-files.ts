/**
 * The files of a workspace that is on no disk of ours: of a browser, whose editor reads them. Whoever starts the server
 * answers two questions, what is in a folder and what is in a file; which projects there are is found out here.
 */
import { URI, UriUtils } from 'langium';
import { addressIn, addressOf, pathOf } from './addresses.ts';
import type { FileSystem, ProjectOnDisk, TextOnDisk } from './file-system.ts';
import { isIgnored, type Rules, rulesOf } from './gitignore.ts';
import type { NotThere } from './other-projects.ts';
import { configName, extension, neverSearched } from './project-folders.ts';

/** What the server asks, by method: with what, and for what. */
export interface FeedRequests {
  /** What stands directly in a folder; null where there is no folder, or it cannot be read. */
  readonly 'remit/readFolder': { readonly params: { readonly uri: string }; readonly result: readonly Entry[] | null };
  /** The text of a file; null where there is none. */
  readonly 'remit/readFile': { readonly params: { readonly uri: string }; readonly result: TextOnDisk | null };
}

export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Asks one of these questions. */
export type Ask = <M extends keyof FeedRequests>(
  method: M,
  params: FeedRequests[M]['params'],
) => Promise<FeedRequests[M]['result']>;

/** The projects and texts that somebody feeds. Rules of git above a folder that is searched are not known. */
export function fedFiles(ask: Ask): FileSystem {
  const read = async (uri: string) => (await ask('remit/readFile', { uri })) ?? undefined;
  const entries = async (uri: string) => (await ask('remit/readFolder', { uri })) ?? [];

  /** The nearest folder, from a folder upward, that holds a remit.json. */
  async function enclosing(folder: string): Promise<string | undefined> {
    for (let at = folder; ; at = parentOf(at)) {
      if ((await entries(at)).some(({ name, isFolder }) => name === configName && !isFolder)) return at;
      if (parentOf(at) === at) return undefined;
    }
  }

  /** The project in a folder, and those below it where they are wanted. The first one is that of the folder itself. */
  async function search(start: string, withNested: boolean): Promise<Found[]> {
    const projects: Found[] = [];
    const begin = (root: string, hasConfig: boolean) => {
      const project: Found = { root, hasConfig, files: [] };
      projects.push(project);
      return project;
    };
    const visit = async (folder: string, path: string, around: Found | undefined, above: readonly Rules[]) => {
      const inside = await entries(folder);
      const hasConfig = inside.some(({ name, isFolder }) => name === configName && !isFolder);
      if (hasConfig && around && !withNested) return;
      const project = hasConfig || !around ? begin(folder, hasConfig) : around;
      const ignored = inside.some(({ name }) => name === '.gitignore') ? await read(`${folder}/.gitignore`) : undefined;
      const rules = ignored ? [...above, rulesOf(path, ignored.text)] : above;
      await Promise.all(
        inside.map(async ({ name, isFolder }) => {
          const inner = `${path}/${name}`;
          if (isFolder) {
            if (neverSearched.has(name) || isIgnored(`${inner}/`, rules)) return;
            await visit(addressIn(folder, name), inner, project, rules);
          } else if (name.endsWith(extension) && !isIgnored(inner, rules))
            project.files.push(inner.slice(pathOf(project.root).length + 1));
        }),
      );
    };
    await visit(start, pathOf(start), undefined, []);
    for (const { files } of projects) files.sort();
    // In the order of their names, in whatever order the answers came.
    const [first, ...rest] = projects;
    return [first!, ...rest.sort((a, b) => (a.root < b.root ? -1 : 1))];
  }

  async function find(folder: string): Promise<ProjectOnDisk[]> {
    const around = await enclosing(folder);
    const [own, ...below] = await search(folder, true);
    const inFolder = own!.hasConfig || own!.files.length > 0 ? [own!, ...below] : below;
    if (around === undefined || around === folder) return inFolder;
    // The folder is a part of a project, whose other files count too.
    return [(await search(around, false))[0]!, ...inFolder.filter(({ hasConfig }) => hasConfig)];
  }

  async function findAround(file: string): Promise<ProjectOnDisk> {
    const folder = parentOf(file);
    const around = await enclosing(folder);
    if (around !== undefined) return (await search(around, false))[0]!;
    const files = (await entries(folder)).filter(({ name, isFolder }) => !isFolder && name.endsWith(extension));
    return { root: folder, hasConfig: false, files: files.map(({ name }) => name) };
  }

  return { find, findAround, findOther: (folder, name) => findOther(folder, name, read), read };
}

interface Found extends ProjectOnDisk {
  readonly files: string[];
}

/** A folder that holds a remit.json. Nothing is installed where a browser reads. */
async function findOther(
  folder: string,
  name: string,
  read: FileSystem['read'],
): Promise<{ readonly root: string } | NotThere> {
  if (!name.startsWith('.'))
    return {
      problem: `The npm package \`${name}\` cannot be read in a browser: only folders can, such as \`../group\`.`,
    };
  const root = addressOf(UriUtils.joinPath(URI.parse(folder), name).toString());
  if (await read(`${root}/${configName}`)) return { root };
  return {
    problem: `There is no project in \`${name}\`. Write the way to a folder with a ${configName} from the folder of this one.`,
  };
}

function parentOf(address: string): string {
  return addressOf(UriUtils.dirname(URI.parse(address)).toString());
}
