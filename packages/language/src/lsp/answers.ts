/** What an editor asks, each question to the function that knows. */
import type { Day } from '@remit-cx/core/project/values';
import {
  type CallHierarchyItem,
  type CancellationToken,
  type Connection,
  type GenericRequestHandler,
  LSPErrorCodes,
  type Position,
  ResponseError,
} from 'vscode-languageserver';
import type { Place, Workspace } from '../workspace.ts';
import { refuseWord, renameWord, wordAt, wordDefinition, wordUses } from './added-words.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './call-hierarchy.ts';
import type { Checking } from './checking.ts';
import { type ActionsAsked, codeActions, type LazyAction, resolved } from './code-actions.ts';
import { codeLenses } from './code-lenses.ts';
import { compare } from './compare.ts';
import type { NameData } from './completion/names.ts';
import { described } from './completion/resolve.ts';
import type { CompletionAsked } from './completion/words.ts';
import { complete } from './completion.ts';
import { hoverPolicy, offerPolicies, orInSettings, policyDefinition } from './config-policies.ts';
import { coverageOf } from './coverage.ts';
import { documentLinks } from './document-links.ts';
import { explain, explainable } from './explain.ts';
import { fixProjects } from './fix-projects.ts';
import { foldingRanges } from './folding.ts';
import { formatting, formattingOnType } from './formatting.ts';
import { generateDocuments } from './generate.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { linkedEditing } from './linked-editing.ts';
import { definition, highlights, references } from './navigation.ts';
import { ownershipTree } from './ownership-tree.ts';
import { afresh, contentModified, type Pause } from './patience.ts';
import { linesOf, offsetAt, rangeOf } from './places.ts';
import { exportPreview } from './preview/export.ts';
import { preview } from './preview.ts';
import type { Refused, Requests } from './protocol.ts';
import { questions } from './questions.ts';
import { answersFor, whoAnswers } from './relations.ts';
import { prepareRename, rename } from './rename.ts';
import { selectionRanges } from './selection-ranges.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { signatureHelp } from './signature-help.ts';
import { documentSymbols, workspaceSymbols } from './symbols.ts';

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

/** Answers the editor's questions about the files of a workspace. */
export function answerQuestions(
  connection: Connection,
  workspace: Workspace,
  checking: Pick<Checking, 'done'>,
  asked: Asked,
): void {
  const { onceSettled, onceChecked, about, aboutFindings } = questions({
    workspace,
    checking,
    version: asked.version,
  });
  /** Answers about a thing that was shown before: nothing when its file is gone. */
  function aboutItem<R>(answer: (live: Place['live'], item: CallHierarchyItem) => R) {
    return onceSettled(({ item }: { readonly item: CallHierarchyItem }) => {
      const place = workspace.placeOf(item.uri);
      return place?.live.has(place.file) ? answer(place.live, item) : null;
    });
  }
  function onRequest<M extends keyof Requests>(
    method: M,
    answer: (
      params: Requests[M]['params'],
      token: CancellationToken,
    ) => Requests[M]['result'] | Promise<Requests[M]['result']>,
    when = onceSettled,
  ): void {
    const handler: GenericRequestHandler<unknown, void> = when(answer);
    connection.onRequest(method, handler);
  }
  const offsetIn = ({ live, file }: Place, position: Position): number =>
    offsetAt(linesOf(live.project.fragment(file)!), position);
  const dayOf = ({ live }: Place): Day => live.dayFor(asked.day());

  connection.onCompletion(
    orInSettings(
      workspace,
      about(null, (place, { position, context }) =>
        // A quote begins a name in remit.json, and here a text.
        context?.triggerCharacter === '"'
          ? null
          : complete(place.live, place.file, offsetIn(place, position), {
              onBlank: context?.triggerCharacter === ' ',
              day: dayOf(place),
              ...asked.completion(),
            }),
      ),
      (live, { position, context }) => (context?.triggerCharacter === ' ' ? null : offerPolicies(live, position)),
    ),
  );
  connection.onCompletionResolve(
    onceSettled(item => {
      const data = item.data as CompletionData | undefined;
      const place = data && workspace.placeOf(data.uri);
      return place ? described(place.live, item, data, dayOf(place)) : item;
    }),
  );
  connection.onHover(
    orInSettings(
      workspace,
      aboutFindings(
        null,
        (place, { position }) => hover(place.live, place.file, offsetIn(place, position), dayOf(place)) ?? null,
      ),
      (live, { position }) => hoverPolicy(live, position) ?? null,
    ),
  );
  connection.onDefinition(
    orInSettings(
      workspace,
      about(null, (place, { position }) => {
        const word = wordAt(place, offsetIn(place, position));
        if (word) return wordDefinition(workspace, place, word);
        return definition(place, offsetIn(place, position)) ?? null;
      }),
      (live, { position }) => policyDefinition(live, position) ?? null,
    ),
  );
  connection.onReferences(
    about(null, (place, { position, context: { includeDeclaration } }) => {
      const word = wordAt(place, offsetIn(place, position));
      if (!word) return references(workspace, place, offsetIn(place, position), includeDeclaration);
      return [...(includeDeclaration ? wordDefinition(workspace, place, word) : []), ...wordUses(place, word)];
    }),
  );
  connection.onDocumentHighlight(about(null, (place, { position }) => highlights(place, offsetIn(place, position))));
  connection.onDocumentSymbol(about(null, ({ live, file }) => documentSymbols(live, file)));
  connection.onFoldingRanges(about(null, ({ live, file }) => foldingRanges(live.project.fragment(file)!.text)));
  connection.onSignatureHelp(
    about(null, (place, { position }) => signatureHelp(place.live, place.file, offsetIn(place, position)) ?? null),
  );
  connection.onTypeDefinition(
    about(null, (place, { position }) => whoAnswers(place.live, place.file, offsetIn(place, position), dayOf(place))),
  );
  connection.onImplementation(
    about(null, (place, { position }) => answersFor(place.live, place.file, offsetIn(place, position), dayOf(place))),
  );
  connection.languages.inlayHint.on(
    about(null, (place, { range }) =>
      inlayHints(
        place.live,
        place.file,
        { start: offsetIn(place, range.start), end: offsetIn(place, range.end) },
        dayOf(place),
      ),
    ),
  );
  connection.onCodeLens(aboutFindings(null, place => codeLenses(place.live, place.file, dayOf(place))));
  connection.languages.callHierarchy.onPrepare(
    about(null, (place, { position }) => prepareCallHierarchy(place.live, place.file, offsetIn(place, position))),
  );
  connection.languages.callHierarchy.onIncomingCalls(aboutItem(incomingCalls));
  connection.languages.callHierarchy.onOutgoingCalls(aboutItem(outgoingCalls));
  connection.onSelectionRanges(
    about(null, (place, { positions }) =>
      selectionRanges(
        place.live,
        place.file,
        positions.map(position => offsetIn(place, position)),
      ),
    ),
  );
  connection.onDocumentLinks(about(null, ({ live, file }) => documentLinks(live, file)));
  connection.languages.onLinkedEditingRange(
    about(null, (place, { position }) => linkedEditing(workspace, place, offsetIn(place, position)) ?? null),
  );
  connection.onCodeAction(
    aboutFindings(null, (place, { textDocument: { uri }, range, context: { only } }, token) => {
      const wanted = { range, only, explainCommand: asked.explainCommand() };
      const actions: LazyAction[] = codeActions(place.live, place.file, wanted);
      const { revision } = place.live;
      if (asked.asksForEdits())
        return actions.map(({ edits, isCostly: _, ...action }) =>
          edits ? { ...action, data: { uri, range, only, revision } satisfies ActionData } : action,
        );
      // Wherever the cursor goes an editor asks what can be done: the whole project is for when somebody wants it.
      const cheap = actions.filter(({ isCostly }) => !isCostly || only !== undefined);
      return Promise.all(cheap.map(action => resolved(place.live, action, dayOf(place), token)));
    }),
  );
  connection.onCodeActionResolve(
    onceChecked(async (action, token) => {
      const { uri, revision, ...wanted } = action.data as ActionData;
      const place = workspace.placeOf(uri);
      const actions = place?.live.revision === revision ? codeActions(place.live, place.file, wanted) : [];
      const chosen = actions.find(({ title, kind }) => title === action.title && kind === action.kind);
      if (!place || !chosen) throw contentModified();
      return resolved(place.live, chosen, dayOf(place), token);
    }),
  );
  connection.onDocumentFormatting(about([], ({ live, file }) => formatting(live, file)));
  connection.onDocumentRangeFormatting(about([], ({ live, file }, { range }) => formatting(live, file, range)));
  connection.onDocumentOnTypeFormatting(
    about([], (place, { position, ch }) => formattingOnType(place.live, place.file, offsetIn(place, position), ch)),
  );
  const renameAt = (place: Place, offset: number, newName: string) => {
    const word = wordAt(place, offset);
    return word ? renameWord(workspace, place, word, newName) : rename(workspace, place, offset, newName);
  };
  connection.onPrepareRename(
    about(null, (place, { position }) => {
      const word = wordAt(place, offsetIn(place, position));
      if (!word) return orRefuse(prepareRename(place, offsetIn(place, position)));
      const problem = refuseWord(workspace, place, word);
      const range = rangeOf(linesOf(place.live.project.fragment(place.file)!), word);
      return orRefuse(problem === undefined ? { range, placeholder: word.text } : { problem });
    }),
  );
  connection.onRenameRequest(
    about(null, (place, { position, newName }) => orRefuse(renameAt(place, offsetIn(place, position), newName))),
  );
  connection.languages.semanticTokens.on(about({ data: [] }, ({ live, file }) => semanticTokens(live, file)));
  connection.languages.semanticTokens.onRange(
    about({ data: [] }, (place, { range }) =>
      semanticTokens(place.live, place.file, {
        start: offsetIn(place, range.start),
        end: offsetIn(place, range.end),
      }),
    ),
  );
  connection.onWorkspaceSymbol(onceSettled(({ query }) => workspaceSymbols(workspace.projects(), query)));
  onRequest('remit/generate', ({ uri }) => {
    const live = uri
      ? workspace.projectOf(uri)
      : [...workspace.projects()].find(({ config }) => config.generate.length > 0);
    if (!live) return { problem: 'No project is open. Open a folder with a remit.json, or a file in it.' };
    return generateDocuments(live, live.dayFor(asked.day()));
  });
  onRequest('remit/preview', ({ uri, ...wanted }) => {
    const live = uri ? workspace.projectOf(uri) : [...workspace.projects()][0];
    if (!live) return { problem: noProject };
    return preview(live, wanted, live.dayFor(asked.day()));
  });
  onRequest('remit/exportPreview', ({ uri, form, ...wanted }) => {
    const live = uri ? workspace.projectOf(uri) : [...workspace.projects()][0];
    if (!live) return { problem: noProject };
    return exportPreview(live, wanted, form, live.dayFor(asked.day()));
  });
  onRequest(
    'remit/ownershipTree',
    params => ownershipTree(workspace.projects(), params, live => live.dayFor(asked.day())),
    onceChecked,
  );
  onRequest(
    'remit/coverage',
    ({ uri }) => {
      const live = uri ? workspace.projectOf(uri) : undefined;
      const projects = live?.extent === 'whole' ? [live] : [...workspace.projects()];
      const whole = projects.filter(({ extent }) => extent === 'whole');
      return coverageOf(whole.map(live => ({ live, day: live.dayFor(asked.day()) })));
    },
    onceChecked,
  );
  onRequest('remit/compare', (params, token) => {
    const compareNow = async (pause: Pause) => {
      await workspace.settled();
      return compare(workspace.projects(), params, live => live.dayFor(asked.day()), pause);
    };
    return afresh(() => [...workspace.projects()], compareNow, token);
  });
  onRequest('remit/fixAll', ({ uri }, token) => {
    const live = uri ? workspace.projectOf(uri) : undefined;
    return fixProjects(live ? [live] : workspace.projects(), live => live.dayFor(asked.day()), token);
  });
  onRequest('remit/explain', ({ rule }) => explain(rule, workspace.projects()) ?? null);
  onRequest('remit/rules', () => explainable(workspace.projects()));
}

const noProject = 'No project is open. Open a folder with a remit.json, or a .remit file.';

/** What cannot be done is said by the editor, in our sentence. */
function orRefuse<T>(result: T): Exclude<T, Refused> {
  if (isRefused(result)) throw new ResponseError(LSPErrorCodes.RequestFailed, result.problem);
  return result as Exclude<T, Refused>;
}

function isRefused(result: unknown): result is Refused {
  return typeof result === 'object' && result !== null && 'problem' in result;
}
