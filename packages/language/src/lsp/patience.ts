/** Long work in turns: between them the editor is heard, and what has become void is given up. */
import { CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';

/** To be called often: takes no time until a turn is over. Refuses (throws) to go on with what nobody wants any more. */
export type Pause = () => Promise<void>;

/** For whoever has nobody to listen to. */
export const noPause: Pause = async () => {};

/** How long a turn may keep the editor waiting, in milliseconds. */
const turn = 10;

/** What is said of an answer that is about a text of before. */
export function contentModified(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed in the meantime. Ask again.');
}

/** Refuses (throws) to go on when a question is taken back. */
export function refuseCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Not asked any more.');
}

/** Works something out about some projects that takes more than one turn. Refuses (throws) it when one of them has changed. */
export async function unchanged<R>(
  projects: readonly LiveProject[],
  work: (pause: Pause) => R | Promise<R>,
  token = CancellationToken.None,
): Promise<R> {
  const before = projects.map(({ revision }) => revision);
  const refuseVoid = () => {
    refuseCancelled(token);
    if (projects.some(({ revision }, i) => revision !== before[i])) throw contentModified();
  };
  let begun = performance.now();
  const result = await work(async () => {
    if (performance.now() - begun < turn) return;
    await new Promise(resolve => setTimeout(resolve));
    refuseVoid();
    begun = performance.now();
  });
  refuseVoid();
  return result;
}

/** The same, from the beginning whenever something has changed: for an answer that is to be about everything as it is by then. */
export async function afresh<R>(
  projects: () => readonly LiveProject[],
  work: (pause: Pause) => Promise<R>,
  token: CancellationToken,
): Promise<R> {
  for (;;) {
    try {
      return await unchanged(projects(), work, token);
    } catch (error) {
      if (!(error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified)) throw error;
    }
  }
}

/** The result of steps, with a pause after each. */
export async function walk<R>(steps: Generator<undefined, R>, pause: Pause): Promise<R> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await pause();
  }
}
