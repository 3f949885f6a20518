/** What every answer needs: who asks, what is known, and which day is meant. */
import type { Day } from '@remit-cx/core/project/values';
import type { Connection, Position } from 'vscode-languageserver';
import type { LiveProject } from '../../builder.ts';
import type { Place, Workspace } from '../../workspace.ts';
import type { CompletionAsked } from '../completion/words.ts';
import { linesOf, offsetAt } from '../places.ts';
import type { Questions } from '../questions.ts';

/** What answers depend on beside the files. It may change while the editor runs. */
export interface Asked {
  /** The day that the user asks about; undefined for the project's own. */
  day(): Day | undefined;
  explainCommand(): string | undefined;
  /** What the editor does with what it completes. */
  completion(): Pick<CompletionAsked, 'takesSnippets' | 'suggestCommand'>;
  /** Which of its texts an open file has now; undefined for one that is not open. */
  version(uri: string): number | undefined;
  /** Whether the edits of a code action may be asked for when it is chosen. */
  asksForEdits(): boolean;
}

export interface Answering {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly asked: Asked;
  /** The ways to answer. */
  readonly ways: Questions;
  /** The day that is asked about. */
  dayOf(live: LiveProject): Day;
}

/** The offset of a position in the text of a place. */
export function offsetIn({ live, file }: Place, position: Position): number {
  return offsetAt(linesOf(live.project.fragment(file)!), position);
}
