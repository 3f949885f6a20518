/** Findings as an editor shows them. */
import { ruleUrl } from '@remit-cx/core/lint/docs';
import type { Finding, Severity } from '@remit-cx/core/lint/rule';
import { Lines } from '@remit-cx/core/source/span';
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import type { LiveProject } from './builder.ts';
import { locationOf, rangeOf, top } from './lsp/places.ts';
import type { Workspace } from './workspace.ts';

const source = 'remit';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A finding under its words, with the other places involved and a link to the page of its rule. */
export function toDiagnostic(live: LiveProject, finding: Finding): Diagnostic {
  const { rule, severity, message, at, related, unnecessary } = finding;
  const places: DiagnosticRelatedInformation[] = [];
  for (const { at, message } of related) {
    const location = locationOf(live, at);
    if (location) places.push({ location, message });
  }
  return {
    range: locationOf(live, at)?.range ?? top,
    severity: severities[severity],
    source,
    code: rule,
    codeDescription: { href: ruleUrl(rule) },
    message,
    ...(places.length > 0 && { relatedInformation: places }),
    ...(unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
  };
}

/** Everything that is to be said about every file, by its address as the editor spells it. */
export function allDiagnostics(workspace: Workspace): Map<string, Diagnostic[]> {
  const all = new Map<string, Diagnostic[]>();
  const add = (uri: string, diagnostic: Diagnostic) => {
    const known = all.get(uri);
    if (known) known.push(diagnostic);
    else all.set(uri, [diagnostic]);
  };
  for (const live of workspace.projects()) {
    for (const finding of shown(live))
      if (live.has(finding.at.file)) add(live.uriOf(finding.at.file), toDiagnostic(live, finding));
    const lines = new Lines(live.configText ?? '');
    for (const problem of live.configProblems)
      add(workspace.configUri(live), {
        range: rangeOf(lines, problem),
        severity: DiagnosticSeverity.Error,
        source,
        message: problem.message,
      });
  }
  for (const [uri, { message, line = 0 }] of workspace.problems)
    add(uri, {
      range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } },
      severity: DiagnosticSeverity.Error,
      source,
      message,
    });
  return all;
}

/** Of a file that its project leaves out, only what cannot be read. */
function shown({ extent, project, result }: LiveProject): readonly Finding[] {
  const findings = result?.findings ?? [];
  if (extent === 'whole') return findings;
  return findings.filter(({ at, message }) =>
    project.fragment(at.file)?.errors.some(error => error.start === at.start && error.message === message),
  );
}
