/** Says that the files are being read and checked for the first time: in a large project that takes a moment. */
import type { Connection } from 'vscode-languageserver';

export interface Loading {
  /** The files are read. */
  read(): void;
  /** Everything is checked. May be called again, and does nothing then. */
  done(): void;
}

/** For an editor that shows what goes on. It is not waited for. */
export function showLoading(connection: Connection): Loading {
  let isOver = false;
  const shown = connection.window.createWorkDoneProgress();
  const tell = (what: (progress: Awaited<typeof shown>) => void) => {
    // An editor that cannot show it now goes without.
    shown.then(what).catch(() => {});
  };
  tell(progress => progress.begin('Remit', undefined, 'Reading the files', false));
  return {
    read: () => tell(progress => progress.report('Checking who answers for what')),
    done: () => {
      if (!isOver) tell(progress => progress.done());
      isOver = true;
    },
  };
}
