/**
 * When a question is answered: once everything that was said before it is taken in, or checked as well. Not at all when it is
 * taken back, or when it is about a place in a text that has become another one in the meantime.
 */
import type { CancellationToken } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { configName } from '../project-folders.ts';
import type { Place, Workspace } from '../workspace.ts';
import { contentModified, refuseCancelled } from './patience.ts';

/** What can be waited for. */
export interface Awaited {
  readonly workspace: Pick<Workspace, 'settled' | 'placeOf' | 'projectOf'>;
  /** Until everything is checked that has changed so far. */
  readonly checking: { done(): Promise<void> };
  /** Which of its texts an open file has now; undefined for one that is not open. */
  version(uri: string): number | undefined;
}

/** A question about a file; one with a place means the text that the editor had when it asked. */
interface AboutFile {
  readonly textDocument: { readonly uri: string };
  readonly position?: unknown;
  readonly positions?: unknown;
  readonly range?: unknown;
}

type Answerer<P, R> = (params: P, token: CancellationToken) => Promise<R>;

/** Waits for something, no longer than a question is asked. Refuses (throws) to go on when it is taken back. */
export async function waitFor(something: Promise<unknown>, token: CancellationToken): Promise<void> {
  refuseCancelled(token);
  const { promise: isTakenBack, resolve } = Promise.withResolvers<void>();
  const hearing = token.onCancellationRequested(() => resolve());
  await Promise.race([something, isTakenBack]).finally(() => hearing.dispose());
  refuseCancelled(token);
}

type Answer<P, R> = (params: P, token: CancellationToken) => R | Promise<R>;
type AnswerAt<P, R> = (place: Place, params: P, token: CancellationToken) => R | Promise<R>;

export type Questions = ReturnType<typeof questions>;

/** The ways to answer. `isChecked`: only once everything is checked. */
export function questions({ workspace, checking, version }: Awaited) {
  const ready = async (isChecked: boolean) => {
    await workspace.settled();
    if (isChecked) await checking.done();
  };
  function inTurn<P, R>(isChecked: boolean, answer: Answer<P, R>): Answerer<P, R> {
    return async (params, token) => {
      await waitFor(ready(isChecked), token);
      return answer(params, token);
    };
  }
  /** The same for a question about a file, unless its text has become another one in the meantime. */
  function ofText<P extends AboutFile, R>(isChecked: boolean, answer: Answer<P, R>): Answerer<P, R> {
    return async (params, token) => {
      const { uri } = params.textDocument;
      const before = version(uri);
      await waitFor(ready(isChecked), token);
      if ((params.position ?? params.positions ?? params.range) !== undefined && version(uri) !== before)
        throw contentModified();
      return answer(params, token);
    };
  }
  function aboutFile<P extends AboutFile, R>(isChecked: boolean, nothing: R, answer: AnswerAt<P, R>): Answerer<P, R> {
    return ofText(isChecked, (params, token) => {
      const place = workspace.placeOf(params.textDocument.uri);
      return place?.live.has(place.file) ? answer(place, params, token) : nothing;
    });
  }
  return {
    /** Answers once everything is taken in that was said before. */
    onceSettled: <P, R>(answer: Answer<P, R>) => inTurn(false, answer),
    /** Answers once everything is checked. */
    onceChecked: <P, R>(answer: Answer<P, R>) => inTurn(true, answer),
    /** Answers about a file; nothing for one that is in no project. */
    about: <P extends AboutFile, R>(nothing: R, answer: AnswerAt<P, R>) => aboutFile(false, nothing, answer),
    /** The same about what is found in it. */
    aboutFindings: <P extends AboutFile, R>(nothing: R, answer: AnswerAt<P, R>) => aboutFile(true, nothing, answer),
    /** Answers about a remit.json with what its project knows, and about another file as `usual`. */
    aboutSettings<P extends AboutFile, R, U>(
      answer: (live: LiveProject, params: P) => R,
      usual: Answerer<P, U>,
    ): Answerer<P, R | U | null> {
      const inSettings = ofText(false, (params: P) => {
        const live = workspace.projectOf(params.textDocument.uri);
        return live ? answer(live, params) : null;
      });
      return (params, token) =>
        params.textDocument.uri.endsWith(`/${configName}`) ? inSettings(params, token) : usual(params, token);
    },
  };
}
