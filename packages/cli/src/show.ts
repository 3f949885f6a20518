/** `remit check --show-files` and `--show-config`: what would be checked, and by which settings. */
import { rules } from '@remit-cx/core/lint/all';
import { extension } from '@remit-cx/language/project-folders';
import type { Asked } from './report.ts';
import { isAsked } from './selection.ts';
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

/** The settings that count, as JSON: remit.json with all that it does not say. Rules read as they are written there. */
export function showConfig(asked: readonly Asked[]): string {
  return `${toJson({ format: 'remit-config', version: 1, projects: asked.map(settingsOf) })}\n`;
}

function settingsOf({ loaded, folder, day }: Asked) {
  const { config, name, hasConfig } = loaded;
  return {
    name,
    folder: folder || '.',
    hasConfig,
    asOf: day,
    include: config.include,
    ...config.words,
    raci: { scheme: config.scheme },
    rules: Object.fromEntries(
      rules.map(({ name, level, options = {} }) => {
        const set = config.lint.rules[name];
        const numbers = Object.entries(options).map(([option, spec]) => [
          option,
          set?.options?.[option] ?? spec.default,
        ]);
        return [name, { level: set?.level ?? level, ...Object.fromEntries(numbers) }];
      }),
    ),
    generate: config.generate,
  };
}
