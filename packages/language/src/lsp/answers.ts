/** What an editor asks, each question to the function that knows. */
import type { Connection } from 'vscode-languageserver';
import type { Workspace } from '../workspace.ts';
import type { Answering, Asked } from './answers/answering.ts';
import { answerBeyondProtocol } from './answers/beyond-protocol.ts';
import { answerReading } from './answers/reading.ts';
import { answerWriting } from './answers/writing.ts';
import type { Checking } from './checking.ts';
import { questions } from './questions.ts';

/** Answers the editor's questions about the files of a workspace. */
export function answerQuestions(
  connection: Connection,
  workspace: Workspace,
  checking: Pick<Checking, 'done'>,
  asked: Asked,
): void {
  const ways = questions({ workspace, checking, version: asked.version });
  const answering: Answering = { connection, workspace, asked, ways, dayOf: live => live.dayFor(asked.day()) };
  answerReading(answering);
  answerWriting(answering);
  answerBeyondProtocol(answering);
}
