/** The command that writes a small project to start from. It says what it will write, and never replaces anything. */
import { type StarterFile, type StarterLead, starter, starterLeads } from '@remit-cx/core/starters/starter';
import { commands, type Disposable, FileType, Uri, WorkspaceEdit, window, workspace } from 'vscode';

/** `folder` is given where somebody points at one; otherwise it is that which is open, or asked for. */
export function createProject(): Disposable {
  return commands.registerCommand('remit.createProject', async (folder?: Uri) => {
    const into = folder instanceof Uri ? folder : await openFolder();
    if (into) await createIn(into);
  });
}

async function openFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]!.uri;
  if (folders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  const open = 'Open Folder...';
  const chosen = await window.showInformationMessage('A project lies in a folder. Open one first.', open);
  if (chosen === open) await commands.executeCommand('workbench.action.files.openFolder');
  return undefined;
}

async function createIn(folder: Uri): Promise<void> {
  const lead = await chooseLead();
  if (!lead) return;
  const files = starter(lead, nameOf(folder), new Date().toISOString().slice(0, 10));
  const inTheWay = await existing(folder, files);
  if (inTheWay.length) {
    const names = inTheWay.join(', ');
    window.showWarningMessage(
      `Nothing was written: ${names} ${inTheWay.length === 1 ? 'is' : 'are'} in ${nameOf(folder)} already.`,
    );
    return;
  }
  if (!(await confirm(folder, files))) return;
  const edit = new WorkspaceEdit();
  // Refuses what has appeared in the meantime.
  for (const { path, text } of files)
    edit.createFile(Uri.joinPath(folder, path), { overwrite: false, contents: new TextEncoder().encode(text) });
  if (!(await workspace.applyEdit(edit))) {
    window.showWarningMessage(`The files could not be written to ${nameOf(folder)}.`);
    return;
  }
  const [first] = files.filter(({ path }) => path.endsWith('.remit'));
  await window.showTextDocument(Uri.joinPath(folder, first!.path));
  await commands.executeCommand('remit.ownership.focus');
}

async function chooseLead(): Promise<StarterLead | undefined> {
  const items = starterLeads.map(({ name, title, summary, recommendedWhen }) => ({
    label: title,
    detail: recommendedWhen[0] ? `When: ${recommendedWhen[0].text}` : summary,
    name,
  }));
  const chosen = await window.showQuickPick(items, {
    title: 'Create a project (1/2)',
    placeHolder: 'Who leads customer experience? It can be changed later.',
    matchOnDetail: true,
  });
  return chosen?.name;
}

async function existing(folder: Uri, files: readonly StarterFile[]): Promise<string[]> {
  const found: string[] = [];
  for (const { path } of files) {
    try {
      const { type } = await workspace.fs.stat(Uri.joinPath(folder, path));
      if (type !== FileType.Unknown) found.push(path);
    } catch {
      // It is not there: as it should be.
    }
  }
  return found;
}

async function confirm(folder: Uri, files: readonly StarterFile[]): Promise<boolean> {
  const names = files.map(({ path }) => path).join(', ');
  const create = {
    label: `$(check) Create ${files.length} files in ${nameOf(folder)}`,
    detail: `${names}: a fictional company to make your own. No file is replaced.`,
  };
  const leave = { label: '$(close) Create nothing', detail: 'The folder stays as it is.' };
  const chosen = await window.showQuickPick([create, leave], {
    title: 'Create a project (2/2)',
    placeHolder: 'Write these files?',
  });
  return chosen === create;
}

function nameOf({ path }: Uri): string {
  return path.split('/').filter(Boolean).at(-1) ?? 'project';
}
