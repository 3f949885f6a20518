/**
 * Findings for editors that ask for them. Such an editor is sent nothing about a file that it has open, for it asks about
 * that one; about the others it is told, unless it asks about the whole workspace. So nothing is shown twice or not at all.
 */
import {
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Checking, Shown } from './checking.ts';
import type { Offers } from './protocol.ts';
import { waitFor } from './questions.ts';

/** What the editor has open, by address. */
export interface OpenFiles {
  get(uri: string): unknown;
}

/** Whether an editor asks. One that cannot be told to ask again would show what is over: what one file needs stands in others. */
export function asksForFindings({ textDocument, workspace }: ClientCapabilities, { hearsFindings }: Offers): boolean {
  return !hearsFindings && textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true;
}

export class Findings {
  readonly #connection: Connection;
  readonly #open: OpenFiles;
  #isAsked = false;
  #isAskedForAll = false;
  /** What the editor was sent something about, and has not been sent that it is over. */
  readonly #sent = new Set<string>();

  constructor(connection: Connection, open: OpenFiles) {
    this.#connection = connection;
    this.#open = open;
  }

  /** Answers an editor from now on. To be called before it may ask. */
  answer(checking: Checking): void {
    this.#isAsked = true;
    const { diagnostics } = this.#connection.languages;
    diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
      await waitFor(checking.done(), token);
      return reportOf(checking.shownAt(uri), previousResultId);
    });
    diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
      this.#isAskedForAll = true;
      for (const uri of this.#sent) this.#send(uri, []);
      await waitFor(checking.done(), token);
      const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
      const items = [...new Set([...checking.shown, ...known.keys()])].map(
        (uri): WorkspaceDocumentDiagnosticReport => ({
          uri,
          version: null,
          ...reportOf(checking.shownAt(uri), known.get(uri)),
        }),
      );
      return { items };
    });
  }

  /** What is under a file has changed. */
  publish(uri: string, diagnostics: readonly Diagnostic[]): void {
    if (!this.#isAsked || (!this.#isAskedForAll && this.#open.get(uri) === undefined)) this.#send(uri, diagnostics);
  }

  /** All changes were published: an editor that asks is to ask again. */
  published(): void {
    // An editor that is closing does not answer any more.
    if (this.#isAsked) this.#connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => {});
  }

  /** The editor has opened a file. */
  opened(uri: string): void {
    if (this.#isAsked && this.#sent.has(uri)) this.#send(uri, []);
  }

  /** The editor has closed a file, under which something is. */
  closed(uri: string, { diagnostics }: Shown): void {
    if (this.#isAsked && !this.#isAskedForAll && diagnostics.length > 0) this.#send(uri, diagnostics);
  }

  #send(uri: string, diagnostics: readonly Diagnostic[]): void {
    if (diagnostics.length > 0) this.#sent.add(uri);
    else this.#sent.delete(uri);
    this.#connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
  }
}

function reportOf({ id, diagnostics }: Shown, known: string | undefined): DocumentDiagnosticReport {
  return id === known
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
    : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...diagnostics] };
}
