/** One preview: it asks the server when the model has changed, shows the answer, and follows the cursor both ways. */
import type { PreviewPlace } from '@remit-cx/language/lsp/preview/places';
import type { Requests } from '@remit-cx/language/lsp/protocol';
import {
  CancellationTokenSource,
  Disposable,
  Range,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { onChecked } from '../checked.ts';
import { type ExportTo, exportPreview } from './export-preview.ts';
import type { FromPage, PageState, ToPage } from './messages.ts';
import { type Change, movedPlaces } from './moved-places.ts';
import { pageHtml } from './page.ts';
import { placeAt } from './place-at.ts';

export class PreviewPanel {
  readonly #panel: WebviewPanel;
  readonly #client: BaseLanguageClient;
  #state: PageState;
  #places: readonly PreviewPlace[] = [];
  /** What was written since the server was asked: its answer may be about the text before that. */
  #written: { readonly uri: string; readonly changes: readonly Change[] }[] = [];
  #isReady = false;
  #isStale = true;
  #asking: CancellationTokenSource | undefined;

  constructor(panel: WebviewPanel, client: BaseLanguageClient, folder: Uri, state: PageState) {
    this.#panel = panel;
    this.#client = client;
    this.#state = state;
    panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(folder, 'dist')] };
    const subscriptions = Disposable.from(
      panel.webview.onDidReceiveMessage((message: FromPage) => this.#hear(message)),
      panel.onDidChangeViewState(() => this.#refreshIfSeen()),
      onChecked(client)(() => this.refresh()),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) =>
        this.#move(document.uri.toString(), contentChanges),
      ),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#follow(textEditor)),
      window.onDidChangeActiveTextEditor(editor => editor && this.#follow(editor)),
    );
    panel.onDidDispose(() => {
      this.#asking?.cancel();
      subscriptions.dispose();
    });
    panel.webview.html = pageHtml(panel.webview, folder, panel.title);
  }

  get isActive(): boolean {
    return this.#panel.active;
  }

  /** Writes what is shown to a file. */
  async export(known?: ExportTo): Promise<void> {
    try {
      await exportPreview(this.#client, this.#state, known);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      window.showErrorMessage(`The file could not be written: ${reason}`);
    }
  }

  /** Brings it to the front, with the project of another file if need be. */
  show(uri: string | undefined): void {
    if (uri !== undefined) this.#state = { ...this.#state, uri };
    this.#panel.reveal(undefined, true);
    this.refresh();
  }

  onDidDispose(then: () => void): void {
    this.#panel.onDidDispose(then);
  }

  /** What is shown may be old: it is asked for again, now or when somebody sees it. */
  refresh(): void {
    this.#isStale = true;
    this.#refreshIfSeen();
  }

  #refreshIfSeen(): void {
    // A page that is hidden is gone; it says so when it is there again.
    if (!this.#panel.visible) this.#isReady = false;
    if (this.#isReady && this.#isStale) void this.#ask();
  }

  #hear(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        this.#isReady = true;
        this.refresh();
        break;
      case 'ask':
        this.#state = { ...this.#state, asked: message.asked };
        this.refresh();
        break;
      case 'export':
        void this.export();
        break;
      case 'open':
        void this.#open(message.at);
        break;
    }
  }

  /** The last question counts: an answer to an earlier one is not shown. */
  async #ask(): Promise<void> {
    this.#isStale = false;
    this.#written = [];
    this.#asking?.cancel();
    const asking = new CancellationTokenSource();
    this.#asking = asking;
    const { uri, asked } = this.#state;
    const params: Requests['remit/preview']['params'] = { ...asked, ...(uri !== undefined && { uri }) };
    let answer: Requests['remit/preview']['result'];
    try {
      answer = await this.#client.sendRequest<typeof answer>('remit/preview', params, asking.token);
    } catch (error) {
      if (asking.token.isCancellationRequested) return;
      const problem =
        'The preview could not be made. “Remit: Show Output” says more, “Remit: Restart Server” may help.';
      this.#say({ type: 'refuse', problem });
      this.#client.outputChannel.appendLine(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return;
    }
    if (asking.token.isCancellationRequested) return;
    if ('problem' in answer) {
      this.#places = [];
      this.#say({ type: 'refuse', problem: answer.problem });
      return;
    }
    this.#places = answer.places.map(place => ({ ...place, uri: Uri.parse(place.uri).toString() }));
    for (const { uri, changes } of this.#written) this.#places = movedPlaces(this.#places, uri, changes);
    this.#say({ type: 'show', preview: { ...answer, places: [] }, state: this.#state });
    const editor = window.activeTextEditor;
    if (editor) this.#follow(editor);
  }

  #move(uri: string, changes: readonly Change[]): void {
    if (changes.length === 0) return;
    this.#written.push({ uri, changes });
    this.#places = movedPlaces(this.#places, uri, changes);
  }

  #say(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }

  #follow({ document, selection }: TextEditor): void {
    if (!this.#isReady || (document.languageId !== 'remit' && document.uri.scheme !== 'file')) return;
    this.#say({ type: 'here', at: placeAt(this.#places, document.uri.toString(), selection.active) });
  }

  async #open(at: number): Promise<void> {
    const place = this.#places[at];
    if (!place) return;
    const uri = Uri.parse(place.uri);
    const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === place.uri);
    const beside = this.#panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
    const { start, end } = place.at;
    await window.showTextDocument(uri, {
      viewColumn: shown?.viewColumn ?? beside,
      selection: new Range(start.line, start.character, end.line, end.character),
    });
  }
}
