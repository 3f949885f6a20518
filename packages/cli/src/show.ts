/** `remit check --show-files` and `--show-config`: what would be checked, and by which settings. */
import { rules } from '@remit-cx/core/lint/all';
import { usualProfile } from '@remit-cx/core/lint/profile';
import type { Level } from '@remit-cx/core/lint/rule';
import { type Override, settingOf } from '@remit-cx/core/lint/settings';
import { Graph } from '@remit-cx/core/model/graph';
import { heaviest } from '@remit-cx/core/policy/policy-page';
import { policyRules } from '@remit-cx/core/policy/policy-rules';
import { extension } from '@remit-cx/language/project-folders';
import { type Asked, isAsked } from './selection.ts';
import { toJson, visible } from './terminal/harmless.ts';

/** The files of projects that were asked about, one on each line, from the top of the repository. */
export function showFiles(asked: readonly Asked[]): string {
  return asked.flatMap(one => filesOf(one).map(file => `${visible(file)}\n`)).join('');
}

function filesOf(one: Asked): string[] {
  const { loaded, folder } = one;
  const unread = loaded.problems.map(({ file }) => file).filter(file => file.endsWith(extension));
  const files = new Set([...loaded.project.fragments.map(({ file }) => file), ...unread]);
  return [...files]
    .filter(file => isAsked(file, one))
    .sort()
    .map(file => (folder === '' ? file : `${folder}/${file}`));
}

/**
 * The settings that count, as JSON: remit.json with all that it does not say. Rules read as they are written there. Where
 * one file was asked about, they are those that count in it.
 */
export function showConfig(asked: readonly Asked[]): string {
  return `${toJson({ format: 'remit-config', version: 1, projects: asked.map(settingsOf) })}\n`;
}

function settingsOf({ loaded, folder, day, only }: Asked) {
  const { config, name, hasConfig } = loaded;
  const { lint } = config;
  const file = only?.length === 1 && only[0]!.endsWith(extension) ? only[0] : undefined;
  return {
    name,
    folder: folder || '.',
    ...(file === undefined ? {} : { file }),
    hasConfig,
    asOf: day,
    include: config.include,
    dependsOn: config.dependsOn.map(({ name }) => name),
    ...config.words,
    raci: { scheme: config.scheme },
    profile: lint.profile ?? usualProfile,
    ...(lint.rulesVersion === undefined ? {} : { rulesVersion: lint.rulesVersion }),
    rules: Object.fromEntries([
      ...rules.map(rule => {
        const { level, options } = settingOf(rule, lint, file);
        return [rule.name, { level, ...options }];
      }),
      ...policyLevels(loaded, file),
    ]),
    // What counts in one file says all that the overrides say about it.
    ...(file === undefined && lint.overrides?.length ? { overrides: lint.overrides.map(asWritten) } : {}),
    generate: config.generate,
  };
}

/** What counts for each policy; where its lines weigh differently, the most. */
function policyLevels({ project, config: { words, scheme, lint } }: Asked['loaded'], file: string | undefined) {
  const levels = new Map<string, Level[]>();
  for (const rule of policyRules(new Graph(project, words, scheme)))
    levels.set(rule.name, [...(levels.get(rule.name) ?? []), settingOf(rule, lint, file).level]);
  return [...levels].map(([name, all]) => [name, { level: heaviest(all) }] as const);
}

function asWritten({ files, rules }: Override) {
  const written = Object.entries(rules).map(([name, { level, options }]) => [
    name,
    { ...(level === undefined ? {} : { level }), ...options },
  ]);
  return { files, rules: Object.fromEntries(written) };
}
