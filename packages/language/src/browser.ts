/** The language server in a worker of a browser: the files come from whoever started it. */
import { URI, UriUtils } from 'langium';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './lsp/server.ts';
import type { NotThere } from './other-projects.ts';
import { configName } from './project-folders.ts';
import { addressOf, type ProjectOnDisk, type TextOnDisk } from './workspace.ts';

// A worker talks with its owner through its global scope.
const connection = createConnection(
  new BrowserMessageReader(globalThis as never),
  new BrowserMessageWriter(globalThis as never),
);

serve(connection, {
  find: uri => connection.sendRequest<ProjectOnDisk[]>('remit/findProjects', { uri }),
  findAround: uri => connection.sendRequest<ProjectOnDisk>('remit/findProject', { uri }),
  findOther,
  read,
});

async function read(uri: string): Promise<TextOnDisk | undefined> {
  return (await connection.sendRequest<TextOnDisk | null>('remit/readFile', { uri })) ?? undefined;
}

/** A folder that holds a remit.json. Nothing is installed where a browser reads. */
async function findOther(folder: string, name: string): Promise<{ readonly root: string } | NotThere> {
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
