/** A scripted editor: it starts the language server as its own process and talks with it over stdio, as any editor does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Registration,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
  type UnregistrationParams,
} from 'vscode-languageserver/node';

/** What an editor says of itself; a test may leave something out. */
const able = {
  workspace: {
    workspaceFolders: true,
    configuration: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
  textDocument: { publishDiagnostics: { relatedInformation: true } },
};

export class Editor {
  readonly folder: string;
  readonly connection: ProtocolConnection;
  readonly server: ChildProcess;
  /** What is under which file now, as published; by path relative to the folder. */
  readonly diagnostics = new Map<string, readonly Diagnostic[]>();
  /** Every publication, in order. */
  readonly published: string[] = [];
  readonly messages: string[] = [];
  /** What the server has asked to be told of. */
  registrations: Registration[] = [];
  settings: Record<string, unknown> = {};
  exitCode: Promise<number | null>;
  readonly #isOurs: boolean;
  #versions = new Map<string, number>();
  #waiting = new Set<() => void>();

  /** Starts the server: in a folder that is there, or with files that are laid out in one of their own. `command`: a script and its arguments. */
  constructor(
    files: string | Readonly<Record<string, string | Uint8Array>>,
    command: readonly string[] = [join(import.meta.dirname, 'start-server.ts'), '--stdio'],
  ) {
    this.folder = typeof files === 'string' ? resolve(files) : mkdtempSync(join(tmpdir(), 'remit-editor-'));
    this.#isOurs = typeof files === 'object';
    if (typeof files === 'object') for (const [file, text] of Object.entries(files)) this.write(file, text);
    this.server = spawn(process.execPath, command, {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.exitCode = new Promise(resolve => this.server.on('exit', resolve));
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.server.stdout!),
      new StreamMessageWriter(this.server.stdin!),
    );
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: PublishDiagnosticsParams) => {
        const file = this.fileOf(uri);
        this.published.push(file);
        this.diagnostics.set(file, diagnostics);
        this.#look();
      },
    );
    for (const method of ['window/logMessage', 'window/showMessage'])
      this.connection.onNotification(method, ({ message }: { message: string }) => {
        this.messages.push(message);
        this.#look();
      });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    this.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.registrations.push(...registrations);
      this.#look();
      return null;
    });
    this.connection.onRequest('client/unregisterCapability', ({ unregisterations }: UnregistrationParams) => {
      const gone = unregisterations.map(({ id }) => id);
      this.registrations = this.registrations.filter(({ id }) => !gone.includes(id));
      this.#look();
      return null;
    });
    this.connection.listen();
  }

  /** `capabilities`: what this editor can do beside what every one in these tests can; a part that is given is all of it. */
  async initialize(
    folders: readonly string[] = ['.'],
    capabilities: ClientCapabilities = {},
  ): Promise<InitializeResult> {
    const result: InitializeResult = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folders.map(folder => ({ uri: this.uri(folder), name: folder })),
      capabilities: { ...able, ...capabilities },
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  uri(file: string): string {
    return pathToFileURL(join(this.folder, file)).toString().replace(/\/$/, '');
  }

  fileOf(uri: string): string {
    return decodeURIComponent(uri).slice(decodeURIComponent(this.uri('.')).length + 1);
  }

  /** Writes to the disk, as another program does. */
  write(file: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  delete(file: string): void {
    rmSync(join(this.folder, file), { recursive: true });
  }

  /** Says which files have come (1), changed (2) or gone (3) on the disk. */
  async watched(...changes: readonly [file: string, type: 1 | 2 | 3][]): Promise<void> {
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: changes.map(([file, type]) => ({ uri: this.uri(file), type })),
    });
  }

  /** Opens a file of the disk, or a text that is not on it. */
  async open(file: string, text = existsSync(join(this.folder, file)) ? this.read(file) : ''): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.uri(file), languageId: 'remit', version: 1, text },
    });
  }

  /** The whole text of an open file is another one. */
  async type(file: string, text: string): Promise<void> {
    const version = (this.#versions.get(file) ?? 1) + 1;
    this.#versions.set(file, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(file), version },
      contentChanges: [{ text }],
    });
  }

  async close(file: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(file) } });
  }

  /** Asks about a file at the first place where some words stand in it, a number of characters behind their start. */
  ask<R>(method: string, file: string, text: string, words: string, offset = 0, more: object = {}): Promise<R> {
    const before = text.slice(0, text.indexOf(words) + offset).split('\n');
    return this.connection.sendRequest(method, {
      textDocument: { uri: this.uri(file) },
      position: { line: before.length - 1, character: before.at(-1)!.length },
      ...more,
    });
  }

  /** What is under a file now: `rule [words]`. */
  findings(file: string, text = this.read(file)): string[] {
    const lines = text.split(/\r\n?|\n/);
    return (this.diagnostics.get(file) ?? []).map(({ range: { start, end }, code, message }) => {
      const words = start.line === end.line ? lines[start.line]!.slice(start.character, end.character) : '...';
      return `${code ?? message} [${words}]`;
    });
  }

  #look(): void {
    for (const look of this.#waiting) look();
  }

  /** Waits until what is published is as wanted. A test that waits in vain runs into Vitest's limit. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      await new Promise<void>(resolve => {
        const look = () => {
          this.#waiting.delete(look);
          resolve();
        };
        this.#waiting.add(look);
      });
    }
  }

  /** Ends the server as an editor does; its exit code. */
  async quit(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await this.exitCode;
    this.connection.dispose();
    if (this.#isOurs) rmSync(this.folder, { recursive: true, force: true });
    return code;
  }
}
