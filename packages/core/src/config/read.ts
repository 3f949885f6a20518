/** Reads the text of a `remit.json`. Mistakes are sentences with places; what is right counts in spite of them. */
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { generators } from '../generate/all.ts';
import { rules } from '../lint/all.ts';
import type { Level } from '../lint/rule.ts';
import type { Override, RuleSetting } from '../lint/settings.ts';
import type { AddedWords } from '../project/vocabulary.ts';
import { type Config, type ConfigProblem, defaultConfig, type NamedPolicy, type NamedProject } from './config.ts';
import { isWriting, namedPolicy, namesOfOthers } from './policy-settings.ts';
import { foreignFormats, problemOf, repeatedKeys, syntaxProblem, tooDeep } from './problems.ts';
import { type ConfigInput, configSchema, type Known, policySchema } from './schema.ts';

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
  const deep = tooDeep(json);
  if (deep) return { config: defaultConfig, problems: [deep] };
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
    // What is said about a policy is judged with its name, when the project is read.
    ...issues.filter(({ path }) => namedPolicy(path) === undefined).flatMap(issue => problemOf(issue, root, known)),
    ...settingsOfWriting(root),
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
    policies: root ? namedPolicies(root) : [],
    generate: (valid('generate') ?? []).map(({ what, as, to }) => ({ what, as, to })),
  };
}

/** Findings about the writing are no rules, though they are called like them. */
function settingsOfWriting(root: Node): readonly ConfigProblem[] {
  return [...namesOfOthers(root)]
    .filter(({ name }) => isWriting(name))
    .map(({ name, key: { offset, length } }) => ({
      start: offset,
      end: offset + length,
      message: `\`${name}\` is about the writing itself, and is always an error. It cannot be changed here.`,
    }));
}

function namedPolicies(root: Node): readonly NamedPolicy[] {
  return [...namesOfOthers(root)]
    .filter(({ name }) => !isWriting(name))
    .map(({ name, path, key: { offset, length }, value }) => {
      const issues = policySchema.safeParse(getNodeValue(value)).error?.issues ?? [];
      const problems = issues.flatMap(issue => problemOf(issue, root, known, path));
      return { name: name.normalize('NFC'), start: offset, end: offset + length, problems };
    });
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

/** Each rule and policy on its own: what is wrong with one leaves the others as they are. */
function settingsOf(written: unknown): Readonly<Record<string, RuleSetting>> {
  if (!isObject(written)) return {};
  schema ??= configSchema(known);
  const shapes = schema.shape.rules.def.innerType.shape;
  const settings: Record<string, RuleSetting> = {};
  for (const [name, said] of Object.entries(written)) {
    const shape = (Object.hasOwn(shapes, name) && shapes[name]) || policySchema;
    const setting = shape.safeParse(said).data as Setting;
    if (setting === undefined) continue;
    const { level, ...options } = typeof setting === 'string' ? { level: setting } : setting;
    settings[name.normalize('NFC')] = { level, options: options as Record<string, number> };
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
