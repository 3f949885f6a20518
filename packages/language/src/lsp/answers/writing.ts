/** What helps to write, and what changes a text: completion, layout, fixes, other names. */
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Place } from '../../workspace.ts';
import { refuseWord, renameWord, wordAt } from '../added-words.ts';
import { type ActionsAsked, codeActions, type LazyAction, resolved } from '../code-actions.ts';
import type { NameData } from '../completion/names.ts';
import { described } from '../completion/resolve.ts';
import { complete } from '../completion.ts';
import { offerPolicies } from '../config-policies.ts';
import { formatting, formattingOnType } from '../formatting.ts';
import { linkedEditing } from '../linked-editing.ts';
import { contentModified } from '../patience.ts';
import { linesOf, rangeOf } from '../places.ts';
import type { Refused } from '../protocol.ts';
import { prepareRename, rename } from '../rename.ts';
import { signatureHelp } from '../signature-help.ts';
import { type Answering, offsetIn } from './answering.ts';

/** Where a name was offered. */
interface CompletionData extends NameData {
  readonly uri: string;
}

/** What was asked when an action was offered. */
interface ActionData extends ActionsAsked {
  readonly uri: string;
  /** Of the project. */
  readonly revision: number;
}

/** Answers what an editor asks for somebody who writes. */
export function answerWriting(answering: Answering): void {
  answerCompletion(answering);
  answerActions(answering);
  answerRename(answering);
  const { connection, workspace, ways } = answering;
  const { about } = ways;
  connection.onSignatureHelp(
    about(null, (place, { position }) => signatureHelp(place.live, place.file, offsetIn(place, position)) ?? null),
  );
  connection.onDocumentFormatting(about([], ({ live, file }) => formatting(live, file)));
  connection.onDocumentRangeFormatting(about([], ({ live, file }, { range }) => formatting(live, file, range)));
  connection.onDocumentOnTypeFormatting(
    about([], (place, { position, ch }) => formattingOnType(place.live, place.file, offsetIn(place, position), ch)),
  );
  connection.languages.onLinkedEditingRange(
    about(null, (place, { position }) => linkedEditing(workspace, place, offsetIn(place, position)) ?? null),
  );
}

function answerCompletion({ connection, workspace, asked, ways, dayOf }: Answering): void {
  const { about, aboutSettings, onceSettled } = ways;
  connection.onCompletion(
    aboutSettings(
      (live, { position, context }) => (context?.triggerCharacter === ' ' ? null : offerPolicies(live, position)),
      about(null, (place, { position, context }) =>
        // A quote begins a name in remit.json, and here a text.
        context?.triggerCharacter === '"'
          ? null
          : complete(place.live, place.file, offsetIn(place, position), {
              onBlank: context?.triggerCharacter === ' ',
              day: dayOf(place.live),
              ...asked.completion(),
            }),
      ),
    ),
  );
  connection.onCompletionResolve(
    onceSettled(item => {
      const data = item.data as CompletionData | undefined;
      const place = data && workspace.placeOf(data.uri);
      return place ? described(place.live, item, data, dayOf(place.live)) : item;
    }),
  );
}

function answerActions({ connection, workspace, asked, ways, dayOf }: Answering): void {
  const { aboutFindings, onceChecked } = ways;
  connection.onCodeAction(
    aboutFindings(null, ({ live, file }, { textDocument: { uri }, range, context: { only } }, token) => {
      const wanted = { range, only, explainCommand: asked.explainCommand() };
      const actions: LazyAction[] = codeActions(live, file, wanted);
      const { revision } = live;
      if (asked.asksForEdits())
        return actions.map(({ edits, isCostly: _, ...action }) =>
          edits ? { ...action, data: { uri, range, only, revision } satisfies ActionData } : action,
        );
      // Wherever the cursor goes an editor asks what can be done: the whole project is for when somebody wants it.
      const cheap = actions.filter(({ isCostly }) => !isCostly || only !== undefined);
      return Promise.all(cheap.map(action => resolved(live, action, dayOf(live), token)));
    }),
  );
  connection.onCodeActionResolve(
    onceChecked(async (action, token) => {
      const { uri, revision, ...wanted } = action.data as ActionData;
      const place = workspace.placeOf(uri);
      const actions = place?.live.revision === revision ? codeActions(place.live, place.file, wanted) : [];
      const chosen = actions.find(({ title, kind }) => title === action.title && kind === action.kind);
      if (!place || !chosen) throw contentModified();
      return resolved(place.live, chosen, dayOf(place.live), token);
    }),
  );
}

function answerRename({ connection, workspace, ways: { about } }: Answering): void {
  connection.onPrepareRename(
    about(null, (place, { position }) => {
      const word = wordAt(place, offsetIn(place, position));
      if (!word) return orRefuse(prepareRename(place, offsetIn(place, position)));
      const problem = refuseWord(workspace, place, word);
      const range = rangeOf(linesOf(place.live.project.fragment(place.file)!), word);
      return orRefuse(problem === undefined ? { range, placeholder: word.text } : { problem });
    }),
  );
  const renameAt = (place: Place, offset: number, newName: string) => {
    const word = wordAt(place, offset);
    return word ? renameWord(workspace, place, word, newName) : rename(workspace, place, offset, newName);
  };
  connection.onRenameRequest(
    about(null, (place, { position, newName }) => orRefuse(renameAt(place, offsetIn(place, position), newName))),
  );
}

/** What cannot be done is said by the editor, in our sentence. */
function orRefuse<T>(result: T): Exclude<T, Refused> {
  if (isRefused(result)) throw new ResponseError(LSPErrorCodes.RequestFailed, result.problem);
  return result as Exclude<T, Refused>;
}

function isRefused(result: unknown): result is Refused {
  return typeof result === 'object' && result !== null && 'problem' in result;
}
