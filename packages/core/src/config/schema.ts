/** The shape of `remit.json`: what is refused, and what the JSON Schema that editors complete from is made of. */
import * as z from 'zod/mini';
import type { Generator } from '../generate/generator.ts';
import { levelsInWords, profiles } from '../lint/profile.ts';
import type { OptionSpec, Rule } from '../lint/rule.ts';
import { versionsOf } from '../lint/rules-version.ts';
import { vocabularies } from '../project/vocabulary.ts';

/** What a schema is made for: the rules and documents that this version of Remit knows. */
export interface Known {
  readonly rules: readonly Rule[];
  readonly generators: readonly Pick<Generator, 'name' | 'formats' | 'summary'>[];
}

export const levels = ['error', 'warning', 'info', 'off'] as const;
export const schemes = ['raci', 'rasci', 'raci-vs', 'cairo'] as const;

/** A description is what editors show, and what the JSON Schema carries. */
function described<T extends z.ZodMiniType>(type: T, description: string): T {
  z.globalRegistry.add(type, { description });
  return type;
}

/** A word of a vocabulary is a name of the language. */
const word = z.string().check(z.regex(/^[_\p{L}][\p{L}\p{M}\p{N}_-]*$/u));

/** A path with `/` that cannot leave the project's folder: remit.json comes with the project, and nobody may be surprised by what it writes where. */
const within = z.string().check(z.regex(/^(?![/\\~]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$)).+$/));

/** A folder, or the name of an npm package: nothing that could be fetched. */
const otherProject = z.string().check(z.regex(/^(?:\.{1,2}(?:\/[^\\]*)?|(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*)$/));

const addedWords = (what: string) =>
  described(z.optional(z.array(word)), `Words for ${what}, beside the built-in ones.`);

/** What may be said about one rule: a level, or a level and its numbers. */
function ruleSchema(rule: Rule) {
  const { summary, options = {} } = rule;
  const numbers = Object.entries(options).map(([name, spec]) => [name, optionSchema(spec)]);
  const object = z.strictObject({
    level: described(z.optional(z.enum(levels)), `How much it weighs. Without it: ${levelsInWords(rule)}.`),
    ...(Object.fromEntries(numbers) as Record<string, ReturnType<typeof optionSchema>>),
  });
  return described(z.union([z.enum(levels), object]), summary);
}

function optionSchema({ default: otherwise, least, most, meaning }: OptionSpec) {
  const number = z.optional(z.int().check(z.minimum(least), z.maximum(most)));
  return described(number, `${meaning} Without it: ${otherwise}.`);
}

/** What may be said about a policy of the project: how much it weighs. All else stands in its lines. */
export const policySchema = described(
  z.union([
    z.enum(levels),
    z.strictObject({
      level: described(z.optional(z.enum(levels)), 'How much it weighs. Without it: as its lines say.'),
    }),
  ]),
  'A policy of the project: how much it weighs, instead of what its lines say.',
);

function jobSchema(generators: Known['generators']) {
  const names = generators.map(({ name }) => name);
  const formats = [...new Set(generators.flatMap(({ formats }) => formats))];
  return z.strictObject({
    what: described(
      z.enum(names),
      `The document: ${generators.map(({ name, summary }) => `${name} (${summary})`).join(' ')}`,
    ),
    as: described(
      z.optional(z.array(z.enum(formats)).check(z.minLength(1))),
      'The formats. Without it: the first that the document has.',
    ),
    to: described(within, "The folder, relative to the project's, with `/`."),
  });
}

type Settings = Record<string, z.ZodMiniOptional<ReturnType<typeof ruleSchema>>>;

/** Rules by name; any other name may be that of a policy, which only the project's files say. */
function settingsSchema(rules: readonly Rule[]) {
  const settings: Settings = Object.fromEntries(rules.map(rule => [rule.name, z.optional(ruleSchema(rule))]));
  return z.catchall(z.object(settings), policySchema);
}

function overrideSchema(rules: readonly Rule[]) {
  return z.strictObject({
    files: described(
      z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
      "Patterns of files, relative to the project's folder, such as `regions/gulf/**`; one that starts with `!` leaves files out.",
    ),
    rules: described(settingsSchema(rules), 'How much each rule and policy weighs in these files, and its numbers.'),
  });
}

/** The schema of a whole `remit.json`. */
export function configSchema({ rules, generators }: Known) {
  return described(
    z.strictObject({
      $schema: described(z.optional(z.string()), 'Where this schema is, for editors.'),
      name: described(z.optional(z.string().check(z.minLength(1))), 'The name of the project, for titles.'),
      asOf: described(
        z.optional(z.iso.date()),
        'Pins the day that is asked about, such as 2026-11-01. Without it: today.',
      ),
      include: described(
        z.optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
        'Patterns of the files that belong to the project, relative to its folder; one that starts with `!` leaves files out. Without it: every .remit file. What .gitignore names is never read.',
      ),
      dependsOn: described(
        z.optional(z.array(otherProject)),
        'Other projects whose names can be used here: folders, such as `../group`, or npm packages that hold a project.',
      ),
      channels: addedWords(vocabularies.channel.what),
      functions: addedWords(vocabularies.function.what),
      phases: addedWords(vocabularies.phase.what),
      levels: addedWords(vocabularies.level.what),
      raci: z.optional(
        z.strictObject({
          scheme: described(z.optional(z.enum(schemes)), 'The letters of RACI tables. Without it: raci.'),
        }),
      ),
      profile: described(
        z.optional(z.enum(profiles)),
        'How mature the organization is, which decides how much rules weigh: at `low`, only what matters most is an error; at `high`, more is asked. Without it: intermediate.',
      ),
      rulesVersion: described(
        z.optional(z.enum(versionsOf(rules))),
        'Keeps rules that came after this version off, so that a new version of Remit finds nothing new. Without it: every rule is on.',
      ),
      rules: described(
        z.optional(settingsSchema(rules)),
        'How much each rule weighs, and its numbers; and how much each policy of the project weighs.',
      ),
      overrides: described(
        z.optional(z.array(overrideSchema(rules))),
        'What is different in some files. Of several that fit a file, the last one that says something counts.',
      ),
      generate: described(
        z.optional(z.array(jobSchema(generators))),
        'The documents that `remit generate` writes when it is not told which.',
      ),
    }),
    'A Remit project: the folder of this file and every .remit file in it.',
  );
}

export type ConfigSchema = ReturnType<typeof configSchema>;
export type ConfigInput = z.output<ConfigSchema>;
