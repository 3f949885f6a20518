/** Times an edit in the language server as an editor sees it: from sending the change to the findings that follow from it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { median } from './measure.ts';

interface Diagnostic {
  readonly code?: string;
  readonly message: string;
}

export interface EditFigures {
  /** From start to the first findings of the whole project, in milliseconds. */
  readonly start: number;
  /** A touchpoint loses its owner, in one of the journeys: until the finding is there. */
  readonly leaf: number;
  /** A role is renamed in the file that all others refer to: until the findings in another file are there. */
  readonly hub: number;
  /** A brace is deleted: until its syntax error is there. */
  readonly syntax: number;
  /** What may follow `accountable `: until the list is there. */
  readonly completion: number;
  /** What may follow `accountable for `, just typed: until the list of all work is there, as far as it is sent. */
  readonly work: number;
}

/** Medians of some edits in one session. `command` starts the server over stdio; `folder` is a project of bench/project.ts. */
export async function measureEdits(command: readonly string[], folder: string, edits: number): Promise<EditFigures> {
  const begun = performance.now();
  const server = spawn(command[0]!, command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
  const session = new Session(server);
  try {
    const root = pathToFileURL(folder).href;
    await session.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: root,
      capabilities: {},
      workspaceFolders: [{ uri: root, name: 'bench' }],
    });
    await session.connection.sendNotification('initialized', {});
    const leaf = session.open(folder, 'journeys/journey_3.remit');
    await session.findings(leaf, () => true);
    const start = performance.now() - begun;
    const hub = session.open(folder, 'parties.remit');
    await session.findings(hub, () => true);
    const owner = /accountable head_\d+/.exec(session.texts.get(leaf)!)![0];
    const name = 'role head_3 ';
    const has = (code: string) => (found: readonly Diagnostic[]) => found.some(diagnostic => diagnostic.code === code);
    const hasNone = (found: readonly Diagnostic[]) => found.length === 0;
    const times: Record<Exclude<keyof EditFigures, 'start'>, number[]> = {
      leaf: [],
      hub: [],
      syntax: [],
      completion: [],
      work: [],
    };
    for (let i = 0; i < edits; i++) {
      times.leaf.push(
        await session.edit(leaf, text => text.replace(owner, 'consulted head_0'), leaf, has('unowned-touchpoint')),
      );
      times.leaf.push(await session.edit(leaf, text => text.replace('consulted head_0', owner), leaf, hasNone));
      times.hub.push(await session.edit(hub, text => text.replace(name, 'role other_3 '), leaf, has('unknown-name')));
      times.hub.push(await session.edit(hub, text => text.replace('role other_3 ', name), leaf, hasNone));
      times.syntax.push(await session.edit(leaf, text => text.replace(/\}\s*$/, ''), leaf, has('syntax')));
      await session.edit(leaf, text => `${text}\n}\n`, leaf, hasNone);
      times.completion.push(await session.complete(leaf, 'accountable '));
      const whole = session.texts.get(hub)!;
      await session.change(hub, `${whole}department other {\n  accountable for \n}\n`);
      times.work.push(await session.complete(hub, 'accountable for '));
      await session.change(hub, whole);
    }
    return {
      start,
      leaf: median(times.leaf),
      hub: median(times.hub),
      syntax: median(times.syntax),
      completion: median(times.completion),
      work: median(times.work),
    };
  } finally {
    await session.connection.sendRequest('shutdown').catch(() => undefined);
    await session.connection.sendNotification('exit').catch(() => undefined);
    session.connection.dispose();
    server.kill();
  }
}

class Session {
  readonly connection: MessageConnection;
  readonly texts = new Map<string, string>();
  readonly #published = new Map<string, readonly Diagnostic[]>();
  readonly #waiting = new Set<() => void>();
  #version = 1;

  constructor(server: ChildProcess) {
    this.connection = createMessageConnection(
      new StreamMessageReader(server.stdout!),
      new StreamMessageWriter(server.stdin!),
    );
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
        this.#published.set(uri, diagnostics);
        for (const look of this.#waiting) look();
      },
    );
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    this.connection.onRequest('window/workDoneProgress/create', () => null);
    this.connection.listen();
  }

  open(folder: string, file: string): string {
    const uri = pathToFileURL(join(folder, file)).href;
    const text = readFileSync(join(folder, file), 'utf8');
    this.texts.set(uri, text);
    void this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'remit', version: this.#version, text },
    });
    return uri;
  }

  /** Waits until the findings of a file are as wanted; a file that never had any counts as having none after the server has answered. */
  async findings(uri: string, isWanted: (found: readonly Diagnostic[]) => boolean): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No such findings for ${uri} within a minute.`)), 60_000);
      const look = () => {
        if (!isWanted(this.#published.get(uri) ?? [])) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      // Any answer shows that the server has read the project.
      void this.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } }).then(look);
    });
  }

  async edit(
    uri: string,
    change: (text: string) => string,
    watched: string,
    isWanted: (found: readonly Diagnostic[]) => boolean,
  ): Promise<number> {
    const before = this.texts.get(uri)!;
    const text = change(before);
    if (text === before) throw new Error(`The edit of ${uri} changes nothing.`);
    let start = 0;
    const waited = new Promise<number>(resolve => {
      const look = () => {
        if (!isWanted(this.#published.get(watched) ?? [])) return;
        this.#waiting.delete(look);
        resolve(performance.now() - start);
      };
      this.#waiting.add(look);
    });
    start = performance.now();
    await this.change(uri, text);
    return waited;
  }

  /** The whole text of an open file is another one. */
  async change(uri: string, text: string): Promise<void> {
    this.texts.set(uri, text);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++this.#version },
      contentChanges: [{ text }],
    });
  }

  /** What may stand behind some words, where they stand first. */
  async complete(uri: string, words: string): Promise<number> {
    const text = this.texts.get(uri)!;
    const before = text.slice(0, text.indexOf(words) + words.length).split('\n');
    const start = performance.now();
    await this.connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position: { line: before.length - 1, character: before.at(-1)!.length },
    });
    return performance.now() - start;
  }
}
