/** Tasks for the command line: `remit check`, once or after each change, and `remit generate` for each project. They run when somebody runs them, and only in folders that are trusted. */
import {
  type Disposable,
  RelativePattern,
  ShellExecution,
  type ShellQuotedString,
  ShellQuoting,
  Task,
  type TaskDefinition,
  TaskGroup,
  tasks,
  type Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

const type = 'remit';

interface Definition extends TaskDefinition {
  readonly command: string;
  /** The folder of the project, from the workspace folder; empty for that itself. */
  readonly project?: string;
  readonly arguments?: readonly string[];
}

/** The command line that is installed in the project, or for everybody; nothing is fetched. */
const ownCommandLine = ['npx', '--no-install', 'remit'];

const titles: Readonly<Record<string, string>> = { check: 'check', generate: 'write documents' };
const watch = '--watch';

/** What is offered for each project. */
const offered: readonly Pick<Definition, 'command' | 'arguments'>[] = [
  { command: 'check' },
  { command: 'check', arguments: [watch] },
  { command: 'generate' },
];

export function provideTasks(): Disposable {
  return tasks.registerTaskProvider(type, {
    provideTasks: async () => (await Promise.all((workspace.workspaceFolders ?? []).map(tasksIn))).flat(),
    resolveTask: ({ definition, scope }) => {
      const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
      return folder && taskOf(folder, definition as Definition);
    },
  });
}

/** The tasks of a folder on this computer; elsewhere there is nothing that could run them. */
async function tasksIn(folder: WorkspaceFolder): Promise<Task[]> {
  if (folder.uri.scheme !== 'file') return [];
  const configs = await workspace.findFiles(new RelativePattern(folder, '**/remit.json'), '**/node_modules/**', 100);
  return configs
    .map(config => folderIn(folder, config))
    .sort()
    .flatMap(project => offered.map(one => taskOf(folder, { type, ...one, ...(project && { project }) })));
}

function folderIn({ uri }: WorkspaceFolder, config: Uri): string {
  return config.path.slice(uri.path.length + 1, -'/remit.json'.length).replace(/^\//, '');
}

function taskOf(folder: WorkspaceFolder, definition: Definition): Task {
  const { command, project, arguments: more = [] } = definition;
  const isCheck = command === 'check';
  const isWatching = more.includes(watch);
  // What is shown live under the words already is not listed a second time: no problem matcher, unless somebody names one.
  const words = [
    command,
    ...(isCheck ? ['--format', 'concise'] : []),
    ...(project ? ['--project', project] : []),
    ...more,
  ];
  const title = isWatching ? 'check after each change' : (titles[command] ?? command);
  const name = [title, ...(project ? [`(${project})`] : [])].join(' ');
  const configured = workspace.getConfiguration(type, folder).get<readonly string[]>('commandLine', []);
  const [program, ...before] = configured.length ? configured : ownCommandLine;
  const execution = new ShellExecution(program!, [...before, ...words.map(quoted)]);
  const task = new Task(definition, folder, name, 'remit', execution, []);
  task.isBackground = isWatching;
  if (isCheck) task.group = TaskGroup.Test;
  return task;
}

/** A word as it is, whatever a shell would make of it. */
function quoted(value: string): string | ShellQuotedString {
  return /^[\w./:=@,-]+$/.test(value) ? value : { value, quoting: ShellQuoting.Strong };
}
