/** The command that opens the tour, which VS Code otherwise shows among its own. */
import { commands, type Disposable } from 'vscode';

export function openWalkthrough(): Disposable {
  return commands.registerCommand('remit.openWalkthrough', () =>
    commands.executeCommand('workbench.action.openWalkthrough', 'remit-cx.remit#remit.start', false),
  );
}
