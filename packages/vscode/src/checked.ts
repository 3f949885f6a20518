/** When the server has checked everything anew. A client keeps one listener for each notification: this one is shared. */
import type { Notifications } from '@remit-cx/language/lsp/protocol';
import { type Event, EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const method: keyof Notifications = 'remit/checked';
const emitters = new WeakMap<BaseLanguageClient, EventEmitter<void>>();

/** Fires after each check: what was shown of the model or of the findings may be old. */
export function onChecked(client: BaseLanguageClient): Event<void> {
  let emitter = emitters.get(client);
  if (!emitter) {
    const made = new EventEmitter<void>();
    emitters.set(client, (emitter = made));
    client.onNotification(method, () => made.fire());
  }
  return emitter.event;
}
