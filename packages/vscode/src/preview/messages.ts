/** What a preview's page and the extension say to each other. */
import type { Preview, PreviewAsked } from '@remit-cx/language/lsp/preview';

/** What a page keeps, so that it comes back after a restart of the editor. */
export interface PageState {
  /** A file of the project. */
  readonly uri: string | undefined;
  readonly asked: PreviewAsked;
}

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'ask'; readonly asked: PreviewAsked }
  | { readonly type: 'export' }
  /** Something was chosen that is written at a place, by its number. */
  | { readonly type: 'open'; readonly at: number };

export type ToPage =
  | { readonly type: 'show'; readonly preview: Preview; readonly state: PageState }
  | { readonly type: 'refuse'; readonly problem: string }
  /** The cursor is at a place, or at none that is shown. */
  | { readonly type: 'here'; readonly at: number | undefined };
