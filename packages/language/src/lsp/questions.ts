/**
 * When a question is answered: once everything that was said before it is taken in, or checked as well. Not at all when it is
 * taken back, or when it is about a place in a text that has become another one in the meantime.
 */
import type { CancellationToken } from 'vscode-languageserver';
import type { Place, Workspace } from '../workspace.ts';
import { contentModified, refuseCancelled } from './patience.ts';

/** What can be waited for. */
export interface Awaited {
  readonly workspace: Pick<Workspace, 'settled' | 'placeOf'>;
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
  function aboutFile<P extends AboutFile, R>(isChecked: boolean, nothing: R, answer: AnswerAt<P, R>): Answerer<P, R> {
    return async (params, token) => {
      const { uri } = params.textDocument;
      const before = version(uri);
      await waitFor(ready(isChecked), token);
      if ((params.position ?? params.positions ?? params.range) !== undefined && version(uri) !== before)
        throw contentModified();
      const place = workspace.placeOf(uri);
      return place?.live.has(place.file) ? answer(place, params, token) : nothing;
    };
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
  };
}
