/** `--since` and `--staged`: of all findings, those that are new or that are about lines that changed. */
import { posix } from 'node:path';
import type { Project } from '@remit-cx/core/project/project';
import type { Day } from '@remit-cx/core/project/values';
import { absolute } from '@remit-cx/language/node/project-files';
import { pairs } from '../difference/pairs.ts';
import { sideNamed, workTree } from '../difference/side.ts';
import { judge, type Place, type Report, type ReportedFinding } from '../report.ts';
import type { Asked } from '../selection.ts';
import type { Session } from '../session.ts';
import { changedLines, type IsChanged } from './changed-lines.ts';

/** What a report is compared with. */
export interface Base {
  /** A revision, as git understands it. */
  readonly revision: string;
  /** The day that was asked for; otherwise each state has its own, as its remit.json says. */
  readonly day: Day | undefined;
  readonly isWanted: (rule: string) => boolean;
}

/**
 * The report without what was there before: a finding stays when the same one is not found in the base, wherever in the project
 * its cause was edited, and when it is about a line that changed. Refuses a revision that git does not know, with the fetch
 * that brings it.
 */
export async function onlySince(
  session: Session,
  report: Report,
  asked: readonly Asked[],
  { revision, day, isWanted }: Base,
): Promise<Report> {
  const { host, version } = session;
  const here = absolute(host.cwd);
  const isOne = asked.length === 1;
  const about = { area: isOne ? asked[0]!.loaded.root : here, isOne, selected: asked };
  const states = await pairs(sideNamed(about, host.cwd, revision), workTree(about));
  const earlier = asked.map(one => ({
    one,
    before: states.find(({ after }) => after?.loaded === one.loaded)?.before?.loaded,
  }));
  for (const { one, before } of earlier)
    for (const { file, message } of before?.problems ?? [])
      session.note(
        `At ${revision}, ${file} could not be read, so everything in ${one.loaded.name} counts as new: ${message}`,
      );
  // Under the folder of today, so that what is found in a project that moved is still the same.
  const base = judge(
    version,
    earlier.flatMap(({ one, before }) =>
      before
        ? { loaded: before, folder: one.folder, only: undefined, day: day ?? before.config.asOf ?? host.today() }
        : [],
    ),
    isWanted,
  );
  const known = new Set(base.findings.map(({ fingerprint }) => fingerprint));
  const changed = report.projects.map((project, i) => {
    const { one, before } = earlier[i]!;
    return { project, isChanged: isChangedIn(before?.project, one.loaded.project, one.folder) };
  });
  const isNew = (finding: ReportedFinding) =>
    !known.has(finding.fingerprint) ||
    placesOf(finding).some(changed.find(({ project }) => project === finding.project)!.isChanged);
  const findings = report.findings.filter(isNew);
  return { ...report, findings, earlier: { count: report.findings.length - findings.length, at: revision } };
}

/** Every place that a finding is about. */
function placesOf({ place, related }: ReportedFinding): readonly Place[] {
  return [place, ...related.map(({ place }) => place)];
}

function isChangedIn(before: Project | undefined, after: Project, folder: string): (place: Place) => boolean {
  const isChanged: IsChanged = changedLines(before, after);
  return ({ path, start, end }) => isChanged(posix.relative(folder, path), start.line, end.line);
}
