/** What happens when the language server ends although nobody ended it: it is started anew, and somebody is told. */
import { commands, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

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
    error: (_error, _message, count) => ({
      action: count !== undefined && count <= mostErrors ? ErrorAction.Continue : ErrorAction.Shutdown,
    }),
    closed: () => {
      crashes.push(Date.now());
      if (crashes.length > mostCrashes && Date.now() - crashes.shift()! < within) {
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

function choose(button: string | undefined): void {
  if (button !== undefined) commands.executeCommand(does[button]!);
}
