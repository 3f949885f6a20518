/** What every client of the language server has in common, on a computer and in a browser. */
import type { Offers } from '@remit-cx/language/lsp/protocol';
import type { LogOutputChannel } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { restartAfterCrash } from './crashes.ts';

/** `schemes`: where files are that the server is told of. Texts that were never saved are told to it as well. */
export function clientOptions(schemes: readonly string[], outputChannel: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [
      ...[...schemes, 'untitled'].map(scheme => ({ language: 'remit', scheme })),
      ...schemes.map(scheme => ({ scheme, pattern: '**/remit.json' })),
    ],
    outputChannel,
    errorHandler: restartAfterCrash(),
    // Without it the bare error pops up; what follows is told in words (`tellInWords`).
    initializationFailedHandler: () => false,
    initializationOptions: {
      explainCommand: 'remit.explainRule',
      suggestCommand: 'editor.action.triggerSuggest',
      hearsChecked: true,
      hearsFindings: true,
    } satisfies Offers,
    markdown: { isTrusted: false, supportHtml: false },
  };
}
