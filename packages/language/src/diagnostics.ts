/** Findings as an editor shows them, and which of them it has not been told yet. */
import { ruleUrl } from '@remit-cx/core/lint/docs';
import type { Finding, Severity } from '@remit-cx/core/lint/rule';
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import type { LiveProject } from './builder.ts';
import { linesOf, locationOf, rangeOf } from './lsp/places.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A finding under its words, with the other places involved and a link to the page of its rule. */
export function toDiagnostic(live: LiveProject, finding: Finding): Diagnostic {
  const { rule, severity, message, at, related, unnecessary } = finding;
  const fragment = live.project.fragment(at.file);
  const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const href = ruleUrl(rule);
  const places: DiagnosticRelatedInformation[] = [];
  for (const { at, message } of related) {
    const location = locationOf(live, at);
    if (location) places.push({ location, message });
  }
  return {
    range: fragment ? rangeOf(linesOf(fragment), at) : nowhere,
    severity: severities[severity],
    source: 'remit',
    code: rule,
    ...(href && { codeDescription: { href } }),
    message,
    ...(places.length > 0 && { relatedInformation: places }),
    ...(unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
  };
}
