/** Mistakes in `remit.json`, as sentences with the place of the exact key or value. */
import { createScanner, findNodeAtLocation, type Node, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type * as z from 'zod/mini';
import { compareVersions, type RulesVersion } from '../lint/rules-version.ts';
import { nearest, orList } from '../project/names.ts';
import { dayProblem } from '../project/values.ts';
import type { ConfigProblem, Job } from './config.ts';
import { namedPolicy } from './policy-settings.ts';
import { configSchema, type Known } from './schema.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** The first thing that keeps a text from being JSON. */
export function syntaxProblem(text: string, error: ParseError | undefined): ConfigProblem {
  if (text.trim() === '')
    return { start: 0, end: 0, message: 'remit.json is empty. A pair of braces, `{}`, is enough.' };
  if (!error) return { start: 0, end: text.length, message: 'This is not JSON.' };
  const start = Math.min(error.offset, text.length);
  const message = sentences[printParseErrorCode(error.error)] ?? 'This is not JSON.';
  return { start, end: Math.min(start + error.length, text.length), message };
}

/** No setting is as deep. What reads JSON goes in by calling itself, and would not come out of a hundred thousand brackets. */
const deepest = 50;

/** Where a text has more brackets inside each other than any `remit.json` needs; undefined for what can be read. */
export function tooDeep(text: string): ConfigProblem | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const start = scanner.getTokenOffset();
    const first = text.charAt(start);
    if (first === '{' || first === '[') depth++;
    else if (first === '}' || first === ']') depth--;
    if (depth > deepest)
      return { start, end: start + 1, message: `More than ${deepest} brackets are open here. No setting is as deep.` };
  }
  return undefined;
}

const sentences: Readonly<Record<string, string>> = {
  InvalidSymbol: 'A text stands in double quotes: "like this".',
  InvalidNumberFormat: 'This is not a number.',
  PropertyNameExpected: 'A key in double quotes is missing here, such as "name".',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon is missing between the key and its value.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing brace, `}`, is missing.',
  CloseBracketExpected: 'A closing bracket, `]`, is missing.',
  EndOfFileExpected: 'Nothing may follow the closing brace.',
  UnexpectedEndOfComment: 'This comment is never closed: `*/` is missing.',
  UnexpectedEndOfString: 'The closing quote is missing.',
  InvalidEscapeCharacter: 'A backslash in a text is written twice: `\\\\`.',
  InvalidCharacter: 'A text cannot hold this character. A line break is written `\\n`.',
};

/** Keys that stand twice in the same braces: JSON would silently take the last. */
export function* repeatedKeys(node: Node): Iterable<ConfigProblem> {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    if (child.type === 'property') {
      const [key, value] = child.children ?? [];
      if (key && seen.has(key.value)) yield at(key, `\`${key.value}\` is written twice. Keep one of them.`);
      seen.add(key?.value);
      if (value) yield* repeatedKeys(value);
    } else yield* repeatedKeys(child);
  }
}

/** The problems that an issue of the schema stands for: one for each unknown key, else one. */
export function problemOf(issue: Issue, root: Node, known: Known, around: Path = []): ConfigProblem[] {
  const path = [...around, ...(issue.path as Path)];
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => unknownKey(path, key, root, known));
  if (issue.code === 'invalid_union') {
    const isObject = findNodeAtLocation(root, [...path])?.type === 'object';
    const meant = isObject ? issue.errors.at(-1) : issue.errors[0];
    return (meant ?? []).flatMap(inner => problemOf(inner, root, known, path));
  }
  const node = path.length ? findNodeAtLocation(root, [...path]) : root;
  if (!node) {
    const holder = findNodeAtLocation(root, path.slice(0, -1)) ?? root;
    return [at(holder, `${where(path.slice(0, -1))} needs ${quoted(String(path.at(-1)))}.`)];
  }
  return [at(node, invalidValue(issue, path, node))];
}

/** Formats that exist, but not for the document they are asked of. */
export function foreignFormats(root: Node, jobs: readonly Job[], { generators }: Known): ConfigProblem[] {
  return jobs.flatMap(({ what, as = [] }, i) => {
    const formats = generators.find(({ name }) => name === what)?.formats ?? as;
    return as.flatMap((format, j) => {
      const node = formats.includes(format) ? undefined : findNodeAtLocation(root, ['generate', i, 'as', j]);
      return node
        ? at(node, `\`${what}\` is not written as \`${format}\`. It can be ${orList(formats.map(quoted))}.`)
        : [];
    });
  });
}

function unknownKey(path: Path, key: string, root: Node, known: Known): ConfigProblem {
  const value = findNodeAtLocation(root, [...path, key]);
  const node = value?.parent?.children?.[0] ?? root;
  const policy = namedPolicy(path);
  if (policy !== undefined)
    return at(
      node,
      `\`${policy}\` is a policy: it has a \`level\`, and no other setting. What it asks stands in its lines.`,
    );
  const keys = keysAt(path, known);
  const guess = nearest(key, keys);
  const next = guess ? ` Did you mean \`${guess}\`?` : keys.length ? ` It can have ${orList(keys.map(quoted))}.` : '';
  return at(node, `${where(path)} has no key \`${key}\`.${next}`);
}

/** The keys that are known in the object at a path: asked of the schema. */
function keysAt(path: Path, known: Known): readonly string[] {
  let at = objectIn(configSchema(known));
  for (const part of path) if (typeof part === 'string') at = objectIn(at?.[part]);
  return Object.keys(at ?? {}).filter(key => key !== '$schema');
}

/** The properties of an object type, whatever is around it: an optional value, a list, the alternative to a word. */
function objectIn(type: z.core.$ZodType | undefined): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const { def } = (type?._zod ?? {}) as { def?: z.core.$ZodTypes['_zod']['def'] };
  switch (def?.type) {
    case 'object':
      return def.shape;
    case 'optional':
      return objectIn(def.innerType);
    case 'array':
      return objectIn(def.element);
    case 'union':
      return objectIn(def.options.at(-1));
    default:
      return undefined;
  }
}

function invalidValue(issue: Issue, path: Path, node: Node): string {
  const subject = where(path);
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String);
      const said = `${subject} is ${orList(values.map(quoted))}.`;
      if (typeof node.value === 'number' && values.includes(String(node.value)))
        return `${said} Put it in double quotes.`;
      if (typeof node.value !== 'string') return said;
      if (path[0] === 'rulesVersion') return `${said}${laterVersion(node.value, values as RulesVersion[])}`;
      const guess = nearest(node.value, values);
      return `${said}${guess ? ` Did you mean \`${guess}\`?` : ''}`;
    }
    case 'too_small':
      if (issue.origin !== 'number') return `${subject} is empty. Write something, or take it out.`;
      return `${subject} is at least ${issue.minimum}.`;
    case 'too_big':
      return `${subject} is at most ${issue.maximum}.`;
    case 'invalid_format':
      if (issue.format === 'date') return dayProblem(String(node.value)) ?? `${subject} is a date.`;
      if (path[0] === 'dependsOn') return `${subject} ${otherProject(String(node.value))}`;
      if (path.at(-1) === 'to') return `${subject} is a folder inside the project, such as \`docs/raci\`.`;
      return `${subject} is a word of letters, digits, \`-\` and \`_\`, such as \`self-service\`.`;
    case 'invalid_type':
      return `${subject} is ${typeWords[issue.expected] ?? issue.expected}.`;
    default:
      return `${subject} is not right.`;
  }
}

/** What to do when remit.json speaks of rules that came after this Remit. */
function laterVersion(written: string, known: readonly RulesVersion[]): string {
  const isVersion = /^\d+\.\d+$/.test(written);
  if (!isVersion || compareVersions(written as RulesVersion, known.at(-1)!) < 0) return '';
  return ' A later one needs a newer Remit.';
}

/** What is wrong with the name of another project. */
function otherProject(name: string): string {
  if (name.includes('\\')) return `is written with \`/\`: \`${name.replaceAll('\\', '/')}\`.`;
  if (/^(\/|~|[a-z]:)/i.test(name))
    return 'is a folder of one machine. Write the way to it from here, such as `../group`: it is the same on all.';
  return 'is a folder, such as `../group` or `./group`, or the name of an npm package.';
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  array: 'a list in square brackets',
  object: 'a group of keys in braces',
  int: 'a whole number',
  number: 'a number',
};

/** `rules.too-many-consulted.max` as it is said in a sentence; the whole file for no path. */
function where(path: Path): string {
  if (path.length === 0) return 'remit.json';
  return quoted(
    path.reduce<string>(
      (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part),
      '',
    ),
  );
}

function quoted(text: string): string {
  return `\`${text}\``;
}

function at({ offset, length }: Node, message: string): ConfigProblem {
  return { start: offset, end: offset + length, message };
}
