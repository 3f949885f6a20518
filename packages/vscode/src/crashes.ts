/** What happens when the language server ends although nobody ended it, or fails at something: it is started anew, and somebody is told. */
import { commands, window } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  ErrorCodes,
  type ErrorHandler,
} from 'vscode-languageclient';

/** A server that ends more often than this within the time is left alone: it would end again. */
const mostCrashes = 4;
const within = 3 * 60 * 1000;

/** A connection on which this many messages in a row failed is given up. */
const mostErrors = 3;

const restart = 'Restart';
const showOutput = 'Show Output';

const does: Readonly<Record<string, string>> = {
  [restart]: 'remit.restartServer',
  [showOutput]: 'remit.showOutput',
};

/** Starts the server again, up to a few times in three minutes. The texts of the user are the editor's: none is lost. */
export function restartAfterCrash(): ErrorHandler {
  const crashes: number[] = [];
  return {
    error: (_error, _message, count) => {
      if (count !== undefined && count <= mostErrors) return { action: ErrorAction.Continue, handled: true };
      const message = 'Remit does not answer any more, and checks nothing. Your files are as you left them.';
      window.showErrorMessage(message, restart, showOutput).then(choose);
      return { action: ErrorAction.Shutdown, message, handled: true };
    },
    closed: () => {
      const now = Date.now();
      crashes.push(now);
      const first = crashes.length > mostCrashes ? crashes.shift()! : 0;
      if (now - first < within) {
        // Somebody who starts it again gives it as many tries as before.
        crashes.length = 0;
        const message = `Remit has failed ${mostCrashes + 1} times in a few minutes, and checks nothing any more. Your files are as you left them.`;
        window.showErrorMessage(message, restart, showOutput).then(choose);
        return { action: CloseAction.DoNotRestart, message, handled: true };
      }
      const message = 'Remit has failed, and was started again. Your files are as you left them.';
      window.showWarningMessage(message, showOutput).then(choose);
      return { action: CloseAction.Restart, message, handled: true };
    },
  };
}

/** Whether something has failed only because the server has ended: of that the handler above tells. */
export function isEndOfServer(error: unknown): boolean {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return code === ErrorCodes.PendingResponseRejected || code === ErrorCodes.ConnectionInactive;
}

/** What the library would tell of connections and codes is for programmers: it goes to the output, and people read a sentence. */
export function tellInWords(client: BaseLanguageClient): void {
  const log = client.error.bind(client);
  client.error = (message, data, isShown = true) => {
    log(message, data, false);
    if (!isShown || (data as { readonly code?: unknown } | undefined)?.code === ErrorCodes.PendingResponseRejected)
      return;
    const words = 'Something in Remit has failed. The output says what; your files are as you left them.';
    window.showErrorMessage(words, restart, showOutput).then(choose);
  };
}

function choose(button: string | undefined): void {
  if (button !== undefined) commands.executeCommand(does[button]!);
}
