/** What the project around says about rules, for a command that needs nothing else of it. */
import { statSync } from 'node:fs';
import { readConfig } from '@remit-cx/core/config/read';
import type { LintConfig } from '@remit-cx/core/lint/settings';
import { absolute, enclosingProject, readText } from '@remit-cx/language/node/project-files';
import { configName } from '@remit-cx/language/project-folders';
import { existing } from './selection.ts';
import type { Session } from './session.ts';

/** The settings of rules in the remit.json of `--project`, else in the nearest one upward; undefined where there is none. */
export function pinnedSettings({ host, project }: Session): LintConfig | undefined {
  const full = project === undefined ? absolute(host.cwd) : existing(host.cwd, project);
  const root = enclosingProject(statSync(full).isDirectory() ? full : absolute(full, '..'));
  const read = root === undefined ? undefined : readText(`${root}/${configName}`);
  return read && 'text' in read ? readConfig(read.text).config.lint : undefined;
}
