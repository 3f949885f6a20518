/** To a place that the server names. */
import { Range, Uri, window } from 'vscode';
import type { Location } from 'vscode-languageclient';

export async function goTo({ uri, range: { start, end } }: Location): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(Uri.parse(uri), { selection });
}
