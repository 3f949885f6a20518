/** The editor around the page. */
import type { FromPage, PageState } from '../preview/messages.ts';

interface Host {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): Host;

/** May be asked for once only. */
export const host: Host = acquireVsCodeApi();
