/** The ways out that findings carry, as quick fixes. Knows no rule by name. */
import type { Finding, Fix } from '@remit-cx/core/lint/rule';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { toDiagnostic } from '../diagnostics.ts';
import { linesOf, offsetAt, workspaceEdit } from './places.ts';

/** The fixes of the findings that a range of a file touches; then, where the editor has a command for it, the page of each rule. */
export function codeActions(live: LiveProject, file: string, range: Range, explainCommand?: string): CodeAction[] {
  const fragment = live.project.fragment(file);
  if (!fragment) return [];
  const lines = linesOf(fragment);
  const [start, end] = [offsetAt(lines, range.start), offsetAt(lines, range.end)];
  const findings = live.result.findings.filter(({ at }) => at.file === file && at.start <= end && start <= at.end);
  const fixes = findings.flatMap(finding => finding.fixes.map(fix => actionOf(live, finding, fix)));
  if (explainCommand === undefined) return fixes;
  return [...fixes, ...findings.map(finding => explanationOf(live, finding, explainCommand))];
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
