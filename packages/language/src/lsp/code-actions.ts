/**
 * What can be done where the cursor is: the ways out that findings carry, all safe ones at once, and other ways to write the
 * same. Knows no rule by name.
 */
import type { Finding, Fix } from '@remit-cx/core/lint/rule';
import type { Day } from '@remit-cx/core/project/values';
import type { Edit } from '@remit-cx/core/source/span';
import { type CancellationToken, type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { toDiagnostic } from '../diagnostics.ts';
import { addRows } from './add-row.ts';
import { extractTable } from './extract-raci.ts';
import { fixAll } from './fix-all.ts';
import { moveClaims } from './move-claim.ts';
import { type Pause, unchanged } from './patience.ts';
import { linesOf, offsetAt, workspaceEdit } from './places.ts';
import type { Refactoring } from './refactoring.ts';
import { waiverFor } from './waive-finding.ts';

/** Everything of the project at once. Not below `source.fixAll`: what an editor does by itself on saving is for the file that is saved. */
const fixProjectKind = 'source.fixProject.remit';
const fixFileKind = `${CodeActionKind.SourceFixAll}.remit`;

export const codeActionKinds = [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixFileKind, fixProjectKind];

export interface ActionsAsked {
  readonly range: Range;
  /** Kinds that alone are wanted; undefined for all. */
  readonly only?: readonly string[] | undefined;
  /** A command of the editor that shows the page of a rule. */
  readonly explainCommand?: string | undefined;
}

/** An action whose edit is worked out when it is chosen. */
export interface LazyAction extends CodeAction {
  edits?(day: Day, pause?: Pause): readonly Edit[] | Promise<readonly Edit[]>;
  /** Whether the whole project is checked again for it. */
  readonly isCostly?: true;
}

/** What can be done with a range of a file, best first; with findings only in a project that is checked as it is now. */
export function codeActions(
  live: LiveProject,
  file: string,
  { range, only, explainCommand }: ActionsAsked,
): LazyAction[] {
  const fragment = live.project.fragment(file);
  if (!fragment) return [];
  const lines = linesOf(fragment);
  const [start, end] = [offsetAt(lines, range.start), offsetAt(lines, range.end)];
  const isWanted = (kind: string) => only?.some(one => kind === one || kind.startsWith(`${one}.`)) ?? true;
  const actions: LazyAction[] = [];
  if (isWanted(CodeActionKind.QuickFix)) {
    const findings = (live.result?.findings ?? []).filter(
      ({ at }) => at.file === file && at.start <= end && start <= at.end,
    );
    actions.push(...findings.flatMap(finding => finding.fixes.map(fix => actionOf(live, finding, fix))));
    if (findings.some(({ hasSafeFix }) => hasSafeFix))
      actions.push(...fixAllActions(live, file, CodeActionKind.QuickFix));
    actions.push(...findings.flatMap(finding => waiverActions(live, finding)));
    if (explainCommand !== undefined)
      actions.push(...findings.map(finding => explanationOf(live, finding, explainCommand)));
  }
  // In half a file something may be missing that a change would have to know.
  if (!fragment.broken && ['refactor.move', 'refactor.extract', 'refactor.rewrite'].some(isWanted)) {
    const selected = { fragment, start, end };
    const all = [moveClaims, extractTable, addRows].flatMap(offer => offer(live.graph, selected));
    actions.push(...all.filter(({ kind }) => isWanted(kind)).map(refactoringOf));
  }
  return [...actions, ...fixAllActions(live, file).filter(({ kind }) => isWanted(kind!))];
}

/** An action with its edit: worked out now, where it was not yet. */
export async function resolved(
  live: LiveProject,
  action: LazyAction,
  day: Day,
  token?: CancellationToken,
): Promise<CodeAction> {
  const { edits, isCostly: _, ...known } = action;
  return edits
    ? { ...known, edit: workspaceEdit(live, await unchanged([live], pause => edits(day, pause), token)) }
    : known;
}

function waiverActions(live: LiveProject, finding: Finding): LazyAction[] {
  const waiver = waiverFor(live, finding);
  return waiver ? [{ ...waiver, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(live, finding)] }] : [];
}

function explanationOf(live: LiveProject, finding: Finding, command: string): CodeAction {
  const title = `Explain ${finding.rule}`;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(live, finding)],
    command: { title, command, arguments: [finding.rule] },
  };
}

function actionOf(live: LiveProject, finding: Finding, fix: Fix): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(live, finding)],
    // The editor applies it at once when asked to mend something: only where nothing is decided for anybody.
    ...(fix.safe && finding.fixes.length === 1 && { isPreferred: true }),
    edit: workspaceEdit(live, fix.edits),
  };
}

/** The safe fixes of the file, and those of the project where it has more; as quick fixes only where they are several. */
function fixAllActions(live: LiveProject, file: string, kind?: string): LazyAction[] {
  const safe = (live.result?.findings ?? []).filter(({ hasSafeFix }) => hasSafeFix);
  const here = safe.filter(({ at }) => at.file === file).length;
  const title = (count: number, where: string) =>
    `Fix ${count === 1 ? 'the one' : `all ${count}`} in ${where} that ${count === 1 ? 'changes' : 'change'} nobody's accountability`;
  const actions: LazyAction[] = [];
  if (here > (kind ? 1 : 0))
    actions.push({
      title: title(here, 'this file'),
      kind: kind ?? fixFileKind,
      isCostly: true,
      edits: (day, pause) => fixAll(live, day, file, pause),
    });
  if (safe.length > here)
    actions.push({
      title: title(safe.length, 'the project'),
      kind: kind ?? fixProjectKind,
      isCostly: true,
      edits: (day, pause) => fixAll(live, day, undefined, pause),
    });
  return actions;
}

function refactoringOf({ title, kind, edits }: Refactoring): LazyAction {
  return { title, kind, edits };
}
