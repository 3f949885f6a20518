import { ruleUrl } from '@remit-cx/core/lint/docs';
import type { Severity } from '@remit-cx/core/lint/rule';
import type { Position } from '@remit-cx/core/source/span';
import type { Place, Report, ReportedFinding } from '../report.ts';
import { toJson } from '../terminal/harmless.ts';
import type { Reporter } from './reporter.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };
const source = { name: 'remit', url: ruleUrl() };

/** Reviewdog's diagnostic format: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
export const rdjson: Reporter = {
  name: 'rdjson',
  summary: 'for reviewdog',
  print: report => `${toJson({ source, diagnostics: diagnosticsOf(report) })}\n`,
};

/** The same, a diagnostic on each line. */
export const rdjsonl: Reporter = {
  name: 'rdjsonl',
  summary: 'for reviewdog, one finding on each line',
  print: report =>
    diagnosticsOf(report)
      .map(diagnostic => `${toJson({ ...diagnostic, source }, 0)}\n`)
      .join(''),
};

function diagnosticsOf({ findings, problems }: Report) {
  const unread = problems.map(({ path, message, place, line }) => ({
    message,
    location: place
      ? locationOf(place)
      : { path, ...(line === undefined ? {} : { range: { start: { line: line + 1 } } }) },
    severity: 'ERROR',
    code: { value: 'cannot-be-judged' },
  }));
  return [...unread, ...findings.map(diagnosticOf)];
}

function diagnosticOf({ message, place, severity, rule, related, fixes }: ReportedFinding) {
  // A suggestion is offered as a change of this file: fixes that reach into others are not.
  const suggestions = fixes.flatMap(({ edits }) =>
    edits.length === 1 && edits[0]!.place.path === place.path
      ? [{ range: rangeOf(edits[0]!.place), text: edits[0]!.text }]
      : [],
  );
  return {
    message,
    location: locationOf(place),
    severity: severities[severity],
    code: { value: rule, url: ruleUrl(rule) },
    ...(suggestions.length ? { suggestions } : {}),
    ...(related.length
      ? { related_locations: related.map(({ message, place }) => ({ message, location: locationOf(place) })) }
      : {}),
  };
}

function locationOf(place: Place) {
  return { path: place.path, range: rangeOf(place) };
}

function rangeOf({ start, end, lines }: Place) {
  return { start: positionOf(start, lines), end: positionOf(end, lines) };
}

/** Both count from 1; columns count bytes of UTF-8. The end is exclusive, as in our places. */
function positionOf({ line, column }: Position, lines: Place['lines']) {
  return { line: line + 1, column: Buffer.byteLength(lines.lineText(line).slice(0, column)) + 1 };
}
