/** What is shown of a text: what stands at a place, where it leads, and what is drawn around it. */
import type { CallHierarchyItem } from 'vscode-languageserver';
import type { Place } from '../../workspace.ts';
import { wordAt, wordDefinition, wordUses } from '../added-words.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../call-hierarchy.ts';
import { codeLenses } from '../code-lenses.ts';
import { hoverPolicy, policyDefinition } from '../config-policies.ts';
import { documentLinks } from '../document-links.ts';
import { foldingRanges } from '../folding.ts';
import { hover } from '../hover.ts';
import { inlayHints } from '../inlay-hints.ts';
import { definition, highlights, references } from '../navigation.ts';
import { answersFor, whoAnswers } from '../relations.ts';
import { selectionRanges } from '../selection-ranges.ts';
import { semanticTokens } from '../semantic-tokens.ts';
import { documentSymbols, workspaceSymbols } from '../symbols.ts';
import { type Answering, offsetIn } from './answering.ts';

/** Answers what an editor asks to show a text, and to find one's way in it. */
export function answerReading({ connection, workspace, ways, dayOf }: Answering): void {
  const { about, aboutFindings, aboutSettings, onceSettled } = ways;
  connection.onHover(
    aboutSettings(
      (live, { position }) => hoverPolicy(live, position) ?? null,
      aboutFindings(
        null,
        (place, { position }) => hover(place.live, place.file, offsetIn(place, position), dayOf(place.live)) ?? null,
      ),
    ),
  );
  connection.onDefinition(
    aboutSettings(
      (live, { position }) => policyDefinition(live, position) ?? null,
      about(null, (place, { position }) => {
        const word = wordAt(place, offsetIn(place, position));
        if (word) return wordDefinition(workspace, place, word);
        return definition(place, offsetIn(place, position)) ?? null;
      }),
    ),
  );
  connection.onReferences(
    about(null, (place, { position, context: { includeDeclaration } }) => {
      const word = wordAt(place, offsetIn(place, position));
      if (!word) return references(workspace, place, offsetIn(place, position), includeDeclaration);
      return [...(includeDeclaration ? wordDefinition(workspace, place, word) : []), ...wordUses(place, word)];
    }),
  );
  connection.onTypeDefinition(
    about(null, (place, { position }) =>
      whoAnswers(place.live, place.file, offsetIn(place, position), dayOf(place.live)),
    ),
  );
  connection.onImplementation(
    about(null, (place, { position }) =>
      answersFor(place.live, place.file, offsetIn(place, position), dayOf(place.live)),
    ),
  );
  connection.languages.callHierarchy.onPrepare(
    about(null, (place, { position }) => prepareCallHierarchy(place.live, place.file, offsetIn(place, position))),
  );
  /** Answers about a thing that was shown before: nothing when its file is gone. */
  function aboutItem<R>(answer: (live: Place['live'], item: CallHierarchyItem) => R) {
    return onceSettled(({ item }: { readonly item: CallHierarchyItem }) => {
      const place = workspace.placeOf(item.uri);
      return place?.live.has(place.file) ? answer(place.live, item) : null;
    });
  }
  connection.languages.callHierarchy.onIncomingCalls(aboutItem(incomingCalls));
  connection.languages.callHierarchy.onOutgoingCalls(aboutItem(outgoingCalls));
  connection.onWorkspaceSymbol(onceSettled(({ query }) => workspaceSymbols(workspace.projects(), query)));

  connection.onDocumentHighlight(about(null, (place, { position }) => highlights(place, offsetIn(place, position))));
  connection.onDocumentSymbol(about(null, ({ live, file }) => documentSymbols(live, file)));
  connection.onDocumentLinks(about(null, ({ live, file }) => documentLinks(live, file)));
  connection.onFoldingRanges(about(null, ({ live, file }) => foldingRanges(live.project.fragment(file)!.text)));
  connection.onSelectionRanges(
    about(null, (place, { positions }) =>
      selectionRanges(
        place.live,
        place.file,
        positions.map(position => offsetIn(place, position)),
      ),
    ),
  );
  connection.onCodeLens(aboutFindings(null, ({ live, file }) => codeLenses(live, file, dayOf(live))));
  connection.languages.inlayHint.on(
    about(null, (place, { range }) =>
      inlayHints(
        place.live,
        place.file,
        { start: offsetIn(place, range.start), end: offsetIn(place, range.end) },
        dayOf(place.live),
      ),
    ),
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
}
