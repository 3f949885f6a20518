/** `--staged`: projects as the next commit will hold them, whatever lies in the work tree. */
import { enclosingRepository } from '@remit-cx/language/node/project-files';
import { repositoryAt } from '../git/git.ts';
import { isOfProject, projectsOf } from '../git/projects-at.ts';
import { commitNamed } from '../git/revision.ts';
import { stagedFiles } from '../git/staged-files.ts';
import type { Selected } from '../selection.ts';
import type { Session } from '../session.ts';

/** The selected projects from git's index; a project of which nothing is staged is left out. Refuses a folder outside of git. */
export async function asStaged({ host }: Session, selected: readonly Selected[]): Promise<Selected[]> {
  const staged: Selected[] = [];
  const byRepository = Map.groupBy(
    selected,
    ({ loaded }) => enclosingRepository(loaded.root) ?? repositoryAt(loaded.root),
  );
  for (const [repository, own] of byRepository) {
    repositoryAt(repository);
    const files = stagedFiles(repository, host.env.GIT_INDEX_FILE, isOfProject);
    const projects = projectsOf(
      repository,
      files,
      own.map(({ folder }) => folder),
    );
    for (const { folder, only } of own) {
      const project = projects.find(project => project.folder === folder);
      if (project) staged.push({ loaded: await project.load(), folder, only });
    }
  }
  return staged;
}

/** Whether there is a commit yet that staged projects can be compared with. */
export function hasCommit(selected: readonly Selected[]): boolean {
  return selected.every(({ loaded }) => commitNamed(loaded.root, 'HEAD') !== undefined);
}
