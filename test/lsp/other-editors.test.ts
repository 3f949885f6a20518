/**
 * Neovim and Helix, as docs/editors.md sets them up: each initializes with what it says of itself, opens a file, and gets
 * findings, a hover and a layout. What they say is from runtime/lua/vim/lsp/protocol.lua of Neovim 0.11 and from
 * helix-lsp/src/client.rs of Helix, in the parts that a server may answer differently for.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { ClientCapabilities, DocumentDiagnosticReport, Hover, TextEdit } from 'vscode-languageserver';
import { Editor } from './client.ts';
import { applyTextEdits } from './editor.ts';

const page = readFileSync('docs/editors.md', 'utf8');
const snippet = (language: string) => new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'ms').exec(page)![1]!;

/** The words of a list of texts, in Lua or TOML. */
const wordsOf = (list: string) => [...list.matchAll(/['"]([^'"]*)['"]/g)].map(([, word]) => word!);

/** What the page has an editor start, with the command line from its sources. */
function commandIn(words: readonly string[]): string[] {
  const [program, ...args] = words;
  expect(program).toBe('remit');
  return [resolve('packages/cli/src/main.ts'), ...args];
}

const lua = snippet('lua');
const toml = snippet('toml');
const helixFormatter = /^formatter = \{ command = (".*?"), args = (\[.*?\]) \}$/m.exec(toml)!;
const commands = {
  neovim: commandIn(wordsOf(/cmd = (\{.*?\})/.exec(lua)![1]!)),
  helix: commandIn([...wordsOf(/^command = (.*)$/m.exec(toml)![1]!), ...wordsOf(/^args = (.*)$/m.exec(toml)![1]!)]),
  helixFormatter: commandIn([...wordsOf(helixFormatter[1]!), ...wordsOf(helixFormatter[2]!)]),
};

const neovim: ClientCapabilities = {
  general: { positionEncodings: ['utf-8', 'utf-16', 'utf-32'] },
  textDocument: {
    diagnostic: { dynamicRegistration: false },
    synchronization: { dynamicRegistration: false, willSave: true, willSaveWaitUntil: true, didSave: true },
    codeAction: {
      dynamicRegistration: true,
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit', 'command'] },
    },
    formatting: { dynamicRegistration: true },
    rangeFormatting: { dynamicRegistration: true },
    hover: { dynamicRegistration: true, contentFormat: ['markdown', 'plaintext'] },
    rename: { dynamicRegistration: true, prepareSupport: true },
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] }, dataSupport: true },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: false },
    workspaceFolders: true,
    applyEdit: true,
    workspaceEdit: { resourceOperations: ['rename', 'create', 'delete'] },
    semanticTokens: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: false, relativePatternSupport: true },
    inlayHint: { refreshSupport: true },
  },
  window: { workDoneProgress: true, showDocument: { support: true } },
};

const helix: ClientCapabilities = {
  general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] },
  textDocument: {
    hover: { contentFormat: ['markdown'] },
    rename: { dynamicRegistration: false, prepareSupport: true, honorsChangeAnnotations: false },
    formatting: { dynamicRegistration: false },
    codeAction: {
      isPreferredSupport: true,
      disabledSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit', 'command'] },
    },
    publishDiagnostics: { versionSupport: true, tagSupport: { valueSet: [1, 2] } },
    inlayHint: { dynamicRegistration: false },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: false },
    workspaceFolders: true,
    applyEdit: true,
    inlayHint: { refreshSupport: false },
    workspaceEdit: { documentChanges: true, failureHandling: 'abort', normalizesLineEndings: false },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: false },
  },
  window: { workDoneProgress: true },
};

/** From Helix 25.07 on it asks for findings. */
const helixThatAsks: ClientCapabilities = {
  ...helix,
  textDocument: { ...helix.textDocument, diagnostic: { dynamicRegistration: false, relatedDocumentSupport: true } },
  workspace: { ...helix.workspace, diagnostics: { refreshSupport: true } },
};

const files = {
  'remit.json': '{ "asOf": "2026-11-01" }\n',
  'roles.remit': 'role cco "Chief Officer für Kunden" { held by ann }\nperson ann "Ann Ö."\n',
  'book.remit': 'journey book "Book" {\nowner cco\n    touchpoint card "Karte 💳" { channel web }\n}\n',
};
const formatted = `journey book "Book" {
  owner cco
  touchpoint card "Karte 💳" { channel web }
}
`;

let running: Editor | undefined;
afterEach(async () => {
  await running?.quit();
  running = undefined;
});

test.each([
  ['Neovim', commands.neovim, neovim],
  ['Helix', commands.helix, helix],
  ['Helix that asks', commands.helix, helixThatAsks],
])('%s gets findings, a hover and a layout', async (_, command, capabilities) => {
  const editor = new Editor(files, command);
  running = editor;
  const asked: string[] = [];
  for (const method of [
    'window/workDoneProgress/create',
    'workspace/inlayHint/refresh',
    'workspace/diagnostic/refresh',
  ])
    editor.connection.onRequest(method, () => {
      asked.push(method);
      return null;
    });
  const result = await editor.initialize(['.'], capabilities);
  expect(result.capabilities.documentOnTypeFormattingProvider).toBeDefined();
  // Without a word of the server's, positions are counted in UTF-16 by all of them.
  expect(result.capabilities.positionEncoding ?? 'utf-16').toBe('utf-16');
  await editor.open('book.remit');
  if (result.capabilities.diagnosticProvider) {
    const report = await editor.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: editor.uri('book.remit') },
    });
    expect(report.kind === 'full' && report.items.map(({ code }) => code)).toContain('unowned-touchpoint');
  } else {
    await editor.until(() => editor.diagnostics.has('book.remit'));
    expect(editor.findings('book.remit')).toContain('unowned-touchpoint [card]');
  }
  expect(result.capabilities.diagnosticProvider !== undefined).toBe(capabilities === helixThatAsks);

  const text = files['book.remit'];
  const hover = await editor.ask<Hover>('textDocument/hover', 'book.remit', text, 'owner cco', 7);
  expect(hover.contents).toMatchObject({
    kind: 'markdown',
    value: expect.stringContaining('Chief Officer für Kunden'),
  });

  const isRegistered = () => editor.registrations.some(({ method }) => method === 'textDocument/formatting');
  if (!result.capabilities.documentFormattingProvider) await editor.until(isRegistered);
  const edits = await editor.connection.sendRequest<TextEdit[]>('textDocument/formatting', {
    textDocument: { uri: editor.uri('book.remit') },
    options: { tabSize: 2, insertSpaces: true },
  });
  expect(applyTextEdits(text, edits)).toBe(formatted);
  // Nothing is asked of an editor that it has not said it can.
  const able = {
    'window/workDoneProgress/create': capabilities.window?.workDoneProgress,
    'workspace/inlayHint/refresh': capabilities.workspace?.inlayHint?.refreshSupport,
    'workspace/diagnostic/refresh': capabilities.workspace?.diagnostics?.refreshSupport,
  };
  const registers = {
    'textDocument/formatting': capabilities.textDocument?.formatting?.dynamicRegistration,
    'textDocument/rangeFormatting': capabilities.textDocument?.rangeFormatting?.dynamicRegistration,
    'workspace/didChangeWatchedFiles': capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration,
  };
  for (const { method } of editor.registrations)
    expect([method, registers[method as keyof typeof registers]]).toEqual([method, true]);
  for (const method of asked) expect([method, able[method as keyof typeof able]]).toEqual([method, true]);
});

test('the formatter that Helix is given reads standard input and writes the layout', () => {
  const input = files['book.remit'];
  expect(execFileSync(process.execPath, commands.helixFormatter, { input, encoding: 'utf8' })).toBe(formatted);
});

test('the page names the files, the language and the marks of a project as they are', () => {
  expect(lua).toContain("extension = { remit = 'remit' }");
  expect(lua).toContain("filetypes = { 'remit' }");
  expect(lua).toContain("root_markers = { 'remit.json', '.git' }");
  expect(toml).toContain('file-types = ["remit"]');
  expect(toml).toContain('roots = ["remit.json"]');
});
