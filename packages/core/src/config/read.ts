/** Reads the text of a `remit.json`. Mistakes are sentences with places; what is right counts in spite of them. */
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { generators } from '../generate/all.ts';
import { rules } from '../lint/all.ts';
import type { Level } from '../lint/rule.ts';
import type { Override, RuleSetting } from '../lint/settings.ts';
import type { AddedWords } from '../project/vocabulary.ts';
import { type Config, defaultConfig, type NamedProject } from './config.ts';
import { type ConfigProblem, foreignFormats, problemOf, repeatedKeys, syntaxProblem } from './problems.ts';
import { type ConfigInput, configSchema, type Known } from './schema.ts';

const known: Known = { rules, generators };
let schema: ReturnType<typeof configSchema> | undefined;

/**
 * What a `remit.json` says: JSON with comments and trailing commas. Keys that are missing, or that a problem is about, have
 * their default. A single problem is given for a text that is no JSON.
 */
export function readConfig(text: string): { readonly config: Config; readonly problems: readonly ConfigProblem[] } {
  const errors: ParseError[] = [];
  // A byte order mark is not JSON, but editors write it.
  const json = text.replace(/^\uFEFF/, ' ');
  const root = parseTree(json, errors, { allowTrailingComma: true });
  if (!root || errors.length > 0) {
    const value = root && (getNodeValue(root) as unknown);
    return { config: toConfig(isObject(value) ? value : {}, root), problems: [syntaxProblem(json, errors[0])] };
  }
  const value: unknown = getNodeValue(root);
  schema ??= configSchema(known);
  const issues = schema.safeParse(value).error?.issues ?? [];
  const config = toConfig(isObject(value) ? value : {}, root);
  const problems = [
    ...repeatedKeys(root),
    ...issues.flatMap(issue => problemOf(issue, root, known)),
    ...foreignFormats(root, config.generate, known),
  ];
  return { config, problems: problems.sort((a, b) => a.start - b.start || a.end - b.end) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Each key on its own, so that a mistake costs that key: settings of rules even each rule on its own. */
function toConfig(value: Readonly<Record<string, unknown>>, root: Node | undefined): Config {
  schema ??= configSchema(known);
  const { shape } = schema;
  const valid = <K extends keyof ConfigInput>(key: K): ConfigInput[K] | undefined =>
    Object.hasOwn(value, key) ? (shape[key].safeParse(value[key]).data as ConfigInput[K] | undefined) : undefined;
  return {
    name: valid('name'),
    asOf: valid('asOf'),
    include: valid('include') ?? defaultConfig.include,
    dependsOn: otherProjects(root && findNodeAtLocation(root, ['dependsOn'])),
    words: wordsOf({
      channels: valid('channels'),
      functions: valid('functions'),
      phases: valid('phases'),
      levels: valid('levels'),
    }),
    scheme: valid('raci')?.scheme ?? defaultConfig.scheme,
    lint: {
      rules: settingsOf(value.rules),
      profile: valid('profile'),
      rulesVersion: valid('rulesVersion'),
      overrides: overridesOf(value.overrides),
    },
    generate: (valid('generate') ?? []).map(({ what, as, to }) => ({ what, as, to })),
  };
}

/** Each entry on its own, with its place: what is wrong with it is found when the project is looked for. */
function otherProjects(list: Node | undefined): readonly NamedProject[] {
  schema ??= configSchema(known);
  const { element } = schema.shape.dependsOn.def.innerType.def;
  return (list?.type === 'array' ? (list.children ?? []) : []).flatMap(({ value, offset, length }) => {
    const { data: name } = element.safeParse(value);
    return name === undefined ? [] : { name, start: offset, end: offset + length };
  });
}

function wordsOf(added: Readonly<Record<string, readonly string[] | undefined>>): AddedWords {
  return Object.fromEntries(Object.entries(added).filter(([, words]) => words !== undefined));
}

type Setting = Level | { readonly level?: Level | undefined; readonly [option: string]: unknown } | undefined;

/** Each rule on its own: what is wrong with one leaves the others as they are. */
function settingsOf(written: unknown): Readonly<Record<string, RuleSetting>> {
  if (!isObject(written)) return {};
  schema ??= configSchema(known);
  const shapes = schema.shape.rules.def.innerType.shape;
  const settings: Record<string, RuleSetting> = {};
  for (const { name } of rules) {
    if (!Object.hasOwn(written, name)) continue;
    const setting = shapes[name]?.safeParse(written[name]).data as Setting;
    if (setting === undefined) continue;
    const { level, ...options } = typeof setting === 'string' ? { level: setting } : setting;
    settings[name] = { level, options: options as Record<string, number> };
  }
  return settings;
}

/** One whose files cannot be read is left out: nobody knows what it is about. */
function overridesOf(written: unknown): readonly Override[] {
  if (!Array.isArray(written)) return [];
  schema ??= configSchema(known);
  const { files: patterns } = schema.shape.overrides.def.innerType.def.element.shape;
  return written.filter(isObject).flatMap(override => {
    const files = patterns.safeParse(override.files).data;
    return files ? { files, rules: settingsOf(override.rules) } : [];
  });
}
