import type { Position } from '@remit-cx/core/source/span';
import { countsOf } from '../counts.ts';
import type { Place, Report, ReportedFinding } from '../report.ts';
import { toJson } from '../terminal/harmless.ts';
import type { Reporter } from './reporter.ts';

/** For programs: versioned, and described by docs/schema/check-1.schema.json. Lines and columns count from 1, columns in UTF-16 units. */
export const json: Reporter = {
  name: 'json',
  summary: 'for programs (docs/schema/check-1.schema.json)',
  print: report => `${toJson(toDocument(report))}\n`,
};

/** The document that docs/schema/check-1.schema.json describes. */
export function toDocument(report: Report) {
  const { version, projects, findings, waived, problems, failures, outside, earlier, baselined, quiet } = report;
  const counts = countsOf(findings);
  return {
    format: 'remit-check',
    version: 1,
    tool: { name: 'remit', version },
    projects: projects.map(({ name, folder, day, files }) => ({ name, folder, asOf: day, files })),
    findings: findings.map(toFinding),
    waived: waived.map(({ finding, until, because, place }) => ({
      ...toFinding(finding),
      waiver: { ...toPlace(place), until, ...(because === undefined ? {} : { because }) },
    })),
    problems: problems.map(({ project, path, message, place, line }) => ({
      message,
      project: project.folder,
      ...(place ? toPlace(place) : { path, ...(line === undefined ? {} : { line: line + 1 }) }),
    })),
    failures: failures.map(({ rule, project, error }) => ({
      rule,
      project: project.folder,
      message: error instanceof Error ? error.message : String(error),
    })),
    summary: {
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      waived: waived.length,
      notShown: quiet,
      outside,
      earlier: earlier?.count ?? 0,
      baselined,
    },
  };
}

function toFinding({
  rule,
  severity,
  message,
  place,
  related,
  fixes,
  about,
  regions,
  project,
  fingerprint,
}: ReportedFinding) {
  return {
    rule,
    severity,
    message,
    ...toPlace(place),
    project: project.folder,
    ...(about === undefined ? {} : { about }),
    regions,
    related: related.map(({ place, message }) => ({ message, ...toPlace(place) })),
    fixes: fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map(({ place, text }) => ({ ...toPlace(place), text })),
    })),
    fingerprint,
  };
}

function toPlace({ path, start, end }: Place) {
  return { path, start: toPosition(start), end: toPosition(end) };
}

function toPosition({ line, column }: Position) {
  return { line: line + 1, column: column + 1 };
}
