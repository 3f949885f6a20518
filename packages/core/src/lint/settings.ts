/** What counts for a rule: its own level and numbers, what the profile makes of them, and what remit.json says, file by file. */
import { fileMatcher } from '../source/file-patterns.ts';
import { levelAt, type Profile, usualProfile } from './profile.ts';
import type { Level, Rule } from './rule.ts';
import { compareVersions, type RulesVersion } from './rules-version.ts';

/** What is said about one rule. What is left out stays as it would be without. */
export interface RuleSetting {
  readonly level?: Level | undefined;
  readonly options?: Readonly<Record<string, number>> | undefined;
}

type RuleSettings = Readonly<Record<string, RuleSetting>>;

export interface LintConfig {
  readonly rules: RuleSettings;
  /** Undefined: the usual one. */
  readonly profile?: Profile | undefined;
  /** Rules that came later are off, unless a level is named for them. Undefined: there is no later. */
  readonly rulesVersion?: RulesVersion | undefined;
  readonly overrides?: readonly Override[] | undefined;
}

/** What is different in some files of a project. */
export interface Override {
  /** Patterns of files, relative to the project's folder. */
  readonly files: readonly string[];
  readonly rules: RuleSettings;
}

/** What counts in the end. Every option of the rule has its number. */
export interface Setting {
  readonly level: Level;
  readonly options: Readonly<Record<string, number>>;
}

/** A run of a rule with one set of options: how much its findings weigh in a file; `off` in files that are not of this run. */
export interface Pass {
  readonly options: Setting['options'];
  /** Whether the project has what rules find since a version. A level that is named for the rule changes nothing about it. */
  has(since: RulesVersion): boolean;
  levelIn(file: string): Level;
}

/** What counts for a rule in a file; without one, where no override fits. */
export function settingOf(rule: Rule, config: LintConfig, file?: string): Setting {
  const fitting = file === undefined ? [] : (config.overrides ?? []).filter(({ files }) => fileMatcher(files)(file));
  return joined(rule, config, [config, ...fitting]);
}

/** Whether a rule is off only because it came after the version that the project pins. */
export function isHeldBack({ name, since }: Rule, { rulesVersion, rules }: Omit<LintConfig, 'overrides'>): boolean {
  return isLater(since, rulesVersion) && rules[name]?.level === undefined;
}

/**
 * The runs that a rule needs: one, or where options differ from file to file, one for each different set of them. Its check
 * looks at the whole project each time; a finding counts in the run that has the options of the file where it is reported.
 * None where the rule is off in all files.
 */
export function passesOf(rule: Rule, config: LintConfig, files: Iterable<string>): readonly Pass[] {
  const has = (since: RulesVersion) => !isLater(since, config.rulesVersion);
  const overrides = (config.overrides ?? []).filter(({ rules }) => rules[rule.name] !== undefined);
  if (overrides.length === 0) {
    const { level, options } = settingOf(rule, config);
    return level === 'off' ? [] : [{ options, has, levelIn: () => level }];
  }
  const matchers = overrides.map(override => ({ override, isMeant: fileMatcher(override.files) }));
  const passes = new Map<string, { readonly options: Setting['options']; readonly levels: Map<string, Level> }>();
  for (const file of files) {
    const fitting = matchers.filter(({ isMeant }) => isMeant(file)).map(({ override }) => override);
    const { level, options } = joined(rule, config, [config, ...fitting]);
    if (level === 'off') continue;
    const key = JSON.stringify(options);
    const pass = passes.get(key);
    if (pass) pass.levels.set(file, level);
    else passes.set(key, { options, levels: new Map([[file, level]]) });
  }
  return [...passes.values()].map(({ options, levels }) => ({
    options,
    has,
    levelIn: file => levels.get(file) ?? 'off',
  }));
}

/** Of several that say something, the last one counts: for the level, and for each number. */
function joined(
  rule: Rule,
  { profile = usualProfile, rulesVersion }: Pick<LintConfig, 'profile' | 'rulesVersion'>,
  all: readonly Pick<LintConfig, 'rules'>[],
): Setting {
  const said = all.flatMap(({ rules }) => rules[rule.name] ?? []);
  const chosen = said.findLast(({ level }) => level !== undefined)?.level;
  const options = Object.entries(rule.options ?? {}).map(([name, spec]) => [
    name,
    said.findLast(({ options }) => options?.[name] !== undefined)?.options?.[name] ?? spec.default,
  ]);
  return {
    level: chosen ?? (isLater(rule.since, rulesVersion) ? 'off' : levelAt(rule, profile)),
    options: Object.fromEntries(options) as Record<string, number>,
  };
}

function isLater(since: RulesVersion, pinned: RulesVersion | undefined): boolean {
  return pinned !== undefined && compareVersions(pinned, since) < 0;
}
