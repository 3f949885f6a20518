/** The command that shows the page of a rule: that of the finding at the cursor first, else one from the list. */
import type { Requests } from '@remit-cx/language/lsp/protocol';
import { commands, Disposable, EventEmitter, languages, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const scheme = 'remit-rule';
type Answer<M extends keyof Requests> = Requests[M]['result'];

/** `rule` may be given by a link or a keybinding; otherwise it is asked for. */
export function explainRule(client: BaseLanguageClient): Disposable {
  const pages = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: new EventEmitter<Uri>().event,
    provideTextDocumentContent: async ({ path }) =>
      (await client.sendRequest<Answer<'remit/explain'>>('remit/explain', { rule: path.replace(/\.md$/, '') })) ?? '',
  });
  const command = commands.registerCommand('remit.explainRule', async (rule?: string) => {
    const name = rule ?? (await chooseRule(client));
    if (name === undefined) return;
    await commands.executeCommand('markdown.showPreview', Uri.from({ scheme, path: `${name}.md` }));
  });
  return Disposable.from(pages, command);
}

async function chooseRule(client: BaseLanguageClient): Promise<string | undefined> {
  const rules = await client.sendRequest<Answer<'remit/rules'>>('remit/rules', {});
  const here = rulesAtCursor();
  const items = rules.map(({ name, summary }) => ({ label: name, detail: summary, isHere: here.has(name) }));
  const sorted = [...items.filter(({ isHere }) => isHere), ...items.filter(({ isHere }) => !isHere)];
  const chosen = await window.showQuickPick(sorted, {
    placeHolder: 'Which rule?',
    matchOnDetail: true,
  });
  return chosen?.label;
}

/** The rules of the findings that the cursor is on. */
function rulesAtCursor(): ReadonlySet<unknown> {
  const editor = window.activeTextEditor;
  if (!editor) return new Set();
  const { selection, document } = editor;
  const findings = languages.getDiagnostics(document.uri).filter(({ range }) => range.intersection(selection));
  return new Set(findings.map(({ code }) => (typeof code === 'object' ? code.value : code)));
}
