/** `remit.json`: what is read, and what is said about mistakes, each at its place. */
import { globSync, readFileSync } from 'node:fs';
import { defaultConfig } from '@remit-cx/core/config/config';
import { readConfig } from '@remit-cx/core/config/read';
import { rules } from '@remit-cx/core/lint/all';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';

/** Each problem as `words under it: sentence`. */
function problems(text: string): string[] {
  return readConfig(text).problems.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`);
}

describe('what is right', () => {
  test('an empty pair of braces is a project with the usual settings', () => {
    expect(readConfig('{}')).toEqual({ config: defaultConfig, problems: [] });
  });

  test('everything at once, with comments, trailing commas, CRLF and a byte order mark', () => {
    const text = `\uFEFF{
      // The schema comes with Remit.
      "$schema": "./remit.schema.json",
      "name": "velmara-air",
      "asOf": "2026-11-01", /* pinned */
      "include": ["**/*.remit", "!drafts/**"],
      "dependsOn": ["../group"],
      "channels": ["courier", "Büro-Post"], "functions": ["catering"], "phases": ["fly"], "levels": ["board"],
      "raci": { "scheme": "rasci" },
      "profile": "intermediate",
      "rules": {
        "unowned-touchpoint": "warning",
        "too-many-accountable": { "max": 12 },
        "forum-without-chair": { "level": "off", },
      },
      "rulesVersion": "0.1",
      "overrides": [
        { "files": ["regions/gulf/**"], "rules": { "unowned-touchpoint": "info", "too-many-accountable": { "max": 20 } } },
      ],
      "generate": [{ "what": "raci", "as": ["md", "csv"], "to": "docs/raci" }, { "what": "charter", "to": "docs" },],
    }`.replaceAll('\n', '\r\n');
    expect(readConfig(text)).toEqual({
      problems: [],
      config: {
        name: 'velmara-air',
        asOf: '2026-11-01',
        include: ['**/*.remit', '!drafts/**'],
        dependsOn: [{ name: '../group', start: text.indexOf('"../group"'), end: text.indexOf('"../group"') + 10 }],
        words: { channels: ['courier', 'Büro-Post'], functions: ['catering'], phases: ['fly'], levels: ['board'] },
        scheme: 'rasci',
        lint: {
          rules: {
            'unowned-touchpoint': { level: 'warning', options: {} },
            'too-many-accountable': { level: undefined, options: { max: 12 } },
            'forum-without-chair': { level: 'off', options: {} },
          },
          profile: 'intermediate',
          rulesVersion: '0.1',
          overrides: [
            {
              files: ['regions/gulf/**'],
              rules: {
                'unowned-touchpoint': { level: 'info', options: {} },
                'too-many-accountable': { level: undefined, options: { max: 20 } },
              },
            },
          ],
        },
        policies: [],
        generate: [
          { what: 'raci', as: ['md', 'csv'], to: 'docs/raci' },
          { what: 'charter', as: undefined, to: 'docs' },
        ],
      },
    });
  });
});

test('the example in the README is right', () => {
  const [, example] = /```jsonc\n(.*?)```/s.exec(readFileSync('packages/cli/README.md', 'utf8'))!;
  expect(readConfig(example!).problems).toEqual([]);
});

describe('what is wrong costs only itself', () => {
  test('the rest counts', () => {
    const { config } = readConfig(
      '{ "name": 3, "asOf": "2026-11-01", "rules": { "unowned-touchpoint": "loud", "forum-without-chair": "off", "x": "off" } }',
    );
    expect(config.asOf).toBe('2026-11-01');
    expect(config.lint.rules).toEqual({
      'forum-without-chair': { level: 'off', options: {} },
      // It may be a policy, which only the project's files say.
      x: { level: 'off', options: {} },
    });
  });

  test('the projects it builds on, each with its place; what cannot be meant is left out', () => {
    const text = '{ "dependsOn": [".", "../group", "a b", "@acme/group", "group/../x", 3] }';
    const { config, problems } = readConfig(text);
    expect(config.dependsOn.map(({ name }) => name)).toEqual(['.', '../group', '@acme/group']);
    expect(config.dependsOn.map(({ start, end }) => text.slice(start, end))).toEqual([
      '"."',
      '"../group"',
      '"@acme/group"',
    ]);
    expect(problems.map(({ start, end }) => text.slice(start, end))).toEqual(['"a b"', '"group/../x"', '3']);
  });

  test('while it is being typed, what can be read counts', () => {
    const { config, problems } = readConfig('{ "asOf": "2026-11-01", "na');
    expect(config.asOf).toBe('2026-11-01');
    expect(problems).toHaveLength(1);
  });
});

describe('what is said about mistakes', () => {
  test.each([
    ['{ "naem": "x" }', '"naem": remit.json has no key `naem`. Did you mean `name`?'],
    ['{ "zzz": 1 }', /^"zzz": remit\.json has no key `zzz`\. It can have `name`, `asOf`, /],
    ['{ "dependsOn": "../x" }', '"../x": `dependsOn` is a list in square brackets.'],
    ['{ "dependsOn": ["..\\\\group"] }', '"..\\\\group": `dependsOn[0]` is written with `/`: `../group`.'],
    [
      '{ "dependsOn": ["../group", "/srv/group"] }',
      /^"\/srv\/group": `dependsOn\[1\]` is a folder of one machine\. Write the way to it from here, such as `\.\.\/group`/,
    ],
    [
      '{ "dependsOn": ["https://example.com/group"] }',
      '"https://example.com/group": `dependsOn[0]` is a folder, such as `../group` or `./group`, or the name of an npm package.',
    ],
    ['{ "name": 3 }', '3: `name` is a text in double quotes.'],
    ['{ "name": "" }', '"": `name` is empty. Write something, or take it out.'],
    ['{ "asOf": "2026-02-30" }', '"2026-02-30": There is no such day as 2026-02-30.'],
    ['{ "asOf": "1.3.2026" }', '"1.3.2026": A date is written year-month-day, such as 2026-03-01, not 1.3.2026.'],
    ['{ "include": "x" }', '"x": `include` is a list in square brackets.'],
    ['{ "include": [] }', '[]: `include` is empty. Write something, or take it out.'],
    [
      '{ "channels": ["a b"] }',
      '"a b": `channels[0]` is a word of letters, digits, `-` and `_`, such as `self-service`.',
    ],
    ['{ "raci": { "schema": "raci" } }', '"schema": `raci` has no key `schema`. Did you mean `scheme`?'],
    [
      '{ "raci": { "scheme": "rascii" } }',
      '"rascii": `raci.scheme` is `raci`, `rasci`, `raci-vs` or `cairo`. Did you mean `rasci`?',
    ],
    ['{ "profile": "lo" }', '"lo": `profile` is `low`, `intermediate` or `high`. Did you mean `low`?'],
    [
      '{ "rules": { "syntax": "off" } }',
      '"syntax": `syntax` is about the writing itself, and is always an error. It cannot be changed here.',
    ],
    [
      '{ "rules": { "unowned-touchpoint": "of" } }',
      '"of": `rules.unowned-touchpoint` is `error`, `warning`, `info` or `off`. Did you mean `off`?',
    ],
    [
      '{ "rules": { "unowned-touchpoint": { "level": "eror" } } }',
      '"eror": `rules.unowned-touchpoint.level` is `error`, `warning`, `info` or `off`. Did you mean `error`?',
    ],
    [
      '{ "rules": { "too-many-accountable": { "mx": 3 } } }',
      '"mx": `rules.too-many-accountable` has no key `mx`. Did you mean `max`?',
    ],
    ['{ "rules": { "too-many-accountable": { "max": 0 } } }', '0: `rules.too-many-accountable.max` is at least 1.'],
    [
      '{ "rules": { "too-many-accountable": { "max": 2.5 } } }',
      '2.5: `rules.too-many-accountable.max` is a whole number.',
    ],
    ['{ "rulesVersion": 0.1 }', /^0\.1: `rulesVersion` is `0\.1`.*\. Put it in double quotes\.$/],
    ['{ "rulesVersion": "9.9" }', /^"9\.9": `rulesVersion` is `0\.1`.*\. A later one needs a newer Remit\.$/],
    ['{ "rulesVersion": "first" }', /^"first": `rulesVersion` is `0\.1`[^.]*(\.\d`[^.]*)*\.$/],
    ['{ "overrides": [{ "rules": {} }] }', '{ "rules": {} }: `overrides[0]` needs `files`.'],
    [
      '{ "overrides": [{ "files": [], "rules": {} }] }',
      '[]: `overrides[0].files` is empty. Write something, or take it out.',
    ],
    [
      '{ "overrides": [{ "file": [], "files": ["x"], "rules": {} }] }',
      '"file": `overrides[0]` has no key `file`. Did you mean `files`?',
    ],
    [
      '{ "overrides": [{ "files": ["x"], "rules": { "too-many-accountable": { "mx": 3 } } }] }',
      '"mx": `overrides[0].rules.too-many-accountable` has no key `mx`. Did you mean `max`?',
    ],
    [
      '{ "overrides": [{ "files": ["x"], "rules": { "syntax": "off" } }] }',
      '"syntax": `syntax` is about the writing itself, and is always an error. It cannot be changed here.',
    ],
    ['{ "generate": [{ "to": "docs" }] }', '{ "to": "docs" }: `generate[0]` needs `what`.'],
    [
      '{ "generate": [{ "what": "rasi", "to": "docs" }] }',
      /^"rasi": `generate\[0\]\.what` is .* Did you mean `raci`\?$/,
    ],
    [
      '{ "generate": [{ "what": "charter", "as": ["csv"], "to": "docs" }] }',
      /^"csv": `charter` is not written as `csv`\. It can be `md`/,
    ],
    [
      '{ "generate": [{ "what": "raci", "to": "../out" }] }',
      '"../out": `generate[0].to` is a folder inside the project, such as `docs/raci`.',
    ],
    [
      '{ "generate": [{ "what": "raci", "to": "/etc" }] }',
      '"/etc": `generate[0].to` is a folder inside the project, such as `docs/raci`.',
    ],
    ['{ "generate": [{ "what": "raci", "to": "C:\\\\x" }] }', /is a folder inside the project/],
    ['{ "name": "a", "name": "b" }', '"name": `name` is written twice. Keep one of them.'],
    ['[]', '[]: remit.json is a group of keys in braces.'],
    ['', ': remit.json is empty. A pair of braces, `{}`, is enough.'],
    [`{ "rules": ${'['.repeat(100_000)} }`, '[: More than 50 brackets are open here. No setting is as deep.'],
    ['{ "name" "x" }', '"x": A colon is missing between the key and its value.'],
    ['{ "name": "x" "asOf": 1 }', '"asOf": A comma is missing before this.'],
    ['{ "name": ', /A value is missing here\.$/],
    ['{ "name": x }', /: A text stands in double quotes: "like this"\.$/],
    ['{ "name": "x }', /: The closing quote is missing\.$/],
    ['{ } }', '}: Nothing may follow the closing brace.'],
  ])('%s', (text, sentence) => {
    const said = problems(text);
    expect(said).toHaveLength(1);
    if (typeof sentence === 'string') expect(said[0]).toBe(sentence);
    else expect(said[0]).toMatch(sentence);
  });

  test('several are each said, in the order of their places', () => {
    expect(problems('{ "raci": { "a": "off" }, "naem": "x", "asOf": 1 }').map(text => text.split(':')[0])).toEqual([
      '"a"',
      '"naem"',
      '1',
    ]);
  });
});

describe('the schema for editors', () => {
  const schema = JSON.parse(readFileSync('docs/schema/remit.schema.json', 'utf8'));
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  test('accepts every example, and refuses what the reader refuses', () => {
    for (const example of globSync('examples/**/remit.json'))
      expect(validate(JSON.parse(readFileSync(example, 'utf8'))), example).toBe(true);
    expect(validate({ overrides: [{ files: ['x'], rules: { 'too-many-accountable': { max: 9 } } }] })).toBe(true);
    expect(validate({ rules: { 'phone-escalates': 'error', 'seats-known': { level: 'off' } } })).toBe(true);
    const wrong = [
      { naem: 1 },
      { rules: { x: 'loud' } },
      { rules: { 'unowned-touchpoint': 'loud' } },
      { generate: [{ what: 'x', to: 'y' }] },
      { asOf: '2026-02-30' },
      { overrides: [{ files: ['x'], rules: { 'unowned-touchpoint': 'loud' } }] },
      { overrides: [{ files: ['x'], rules: { x: { max: 3 } } }] },
      { rulesVersion: '99.0' },
    ];
    for (const text of wrong.map(value => JSON.stringify(value))) {
      const { config, problems } = readConfig(text);
      expect([...problems, ...config.policies.flatMap(({ problems }) => problems)]).not.toEqual([]);
      expect(validate(JSON.parse(text)), text).toBe(false);
    }
  });

  test('knows every rule, with what it finds', () => {
    const { properties } = schema.properties.rules;
    for (const { name, summary } of rules) expect(properties[name].description).toBe(summary);
  });
});
