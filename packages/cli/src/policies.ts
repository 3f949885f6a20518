/** The policies that hold where a command is run: the rules that the projects there, and those that they build on, have of their own. */
import { statSync } from 'node:fs';
import { Graph } from '@remit-cx/core/model/graph';
import { type PolicyPage, policyPages } from '@remit-cx/core/policy/policy-page';
import { absolute, enclosingProject } from '@remit-cx/language/node/project-files';
import { existing, selectProjects } from './selection.ts';
import type { Session } from './session.ts';

/** Those of the projects that some paths name; without paths, of the project around. None of a project that cannot be read. */
export async function policiesOf(session: Session, paths: readonly string[] = []): Promise<readonly PolicyPage[]> {
  const selected = await selectProjects(session, paths);
  return selected.flatMap(({ loaded: { project, config, problems } }) =>
    problems.length ? [] : policyPages(new Graph(project, config.words, config.scheme), config.lint),
  );
}

/** The same for a command that needs no project: none where no remit.json is around. */
export async function policiesAround(session: Session): Promise<readonly PolicyPage[]> {
  const { host, project } = session;
  const full = project === undefined ? absolute(host.cwd) : existing(host.cwd, project);
  const isProject = enclosingProject(statSync(full).isDirectory() ? full : absolute(full, '..')) !== undefined;
  return isProject ? policiesOf(session) : [];
}
