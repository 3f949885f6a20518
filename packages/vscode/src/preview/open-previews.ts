/** The commands that show previews beside the text. There is one of each kind; it comes back when the editor starts again. */
import type { PreviewKind } from '@remit-cx/language/lsp/preview';
import { commands, Disposable, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ExportTo } from './export-preview.ts';
import type { PageState } from './messages.ts';
import { PreviewPanel } from './panel.ts';

const viewType = 'remit.preview';

const titles: Readonly<Record<PreviewKind, string>> = {
  raci: 'RACI matrix',
  map: 'Governance map',
  charter: 'Charter',
};

/** `folder` is where the extension is. */
export function openPreviews(client: BaseLanguageClient, folder: Uri): Disposable {
  const open = new Map<PreviewKind, PreviewPanel>();

  function adopt(panel: WebviewPanel, state: PageState): void {
    const { kind } = state.asked;
    const preview = new PreviewPanel(panel, client, folder, state);
    open.set(kind, preview);
    preview.onDidDispose(() => open.get(kind) === preview && open.delete(kind));
  }

  function show(kind: PreviewKind): void {
    const document = window.activeTextEditor?.document;
    const isOurs = document?.languageId === 'remit' || document?.uri.path.endsWith('/remit.json');
    const uri = isOurs ? document?.uri.toString() : undefined;
    const known = open.get(kind);
    if (known) known.show(uri);
    else {
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      adopt(window.createWebviewPanel(viewType, titles[kind], place), { uri, asked: { kind } });
    }
  }

  return Disposable.from(
    commands.registerCommand('remit.previewRaci', () => show('raci')),
    commands.registerCommand('remit.previewMap', () => show('map')),
    commands.registerCommand('remit.previewCharter', () => show('charter')),
    // What is exported and where to may be said by a keybinding or another extension.
    commands.registerCommand('remit.exportPreview', (known?: ExportTo & { readonly kind?: PreviewKind }) => {
      const all = [...open.values()];
      const preview = known?.kind ? open.get(known.kind) : (all.find(({ isActive }) => isActive) ?? all.at(-1));
      if (preview) return preview.export(known);
      window.showInformationMessage('Open a preview first: “Remit: Preview RACI Matrix” shows one.');
    }),
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel: WebviewPanel, state: PageState | undefined) {
        if (state && Object.hasOwn(titles, state.asked.kind)) adopt(panel, state);
        else panel.dispose();
      },
    }),
  );
}
