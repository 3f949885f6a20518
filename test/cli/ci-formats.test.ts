/** Formats that other systems read, held to what these systems document. */
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { folderWith, runCli } from './cli.ts';

/** Two findings in one file, one of them in a line with letters of more than one byte, and a title that tries to get out. */
const files = {
  'remit.json': '{ "name": "shop", "asOf": "2026-11-01" }',
  'shop.remit': `role cco
journey kauf "Käufe" {
  owner cco
  /* ü */ touchpoint kasse "Kasse ]]> <b> & \\"x\\" ##vso[task.complete]; %0A" { channel web responsible cco }
  touchpoint lager { channel wbe accountable cco responsible cco }
}
`,
};

async function printed(format: string): Promise<string> {
  const { stdout, code } = await runCli(['check', '--format', format], { cwd: folderWith(files) });
  expect(code).toBe(1);
  return stdout;
}

/**
 * Reviewdog's diagnostic format, restated from its JSON schema (proto/rdf/jsonschema/DiagnosticResult) and stricter: that
 * schema allows any further key, and here none is expected. `related_locations` is in the protocol buffer, and not yet in the schema.
 */
const position = {
  type: 'object',
  required: ['line', 'column'],
  additionalProperties: false,
  properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
};
const range = {
  type: 'object',
  required: ['start', 'end'],
  additionalProperties: false,
  properties: { start: position, end: position },
};
const location = {
  type: 'object',
  required: ['path', 'range'],
  additionalProperties: false,
  properties: { path: { type: 'string' }, range },
};
const source = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: { name: { type: 'string' }, url: { type: 'string' } },
};
const diagnostic = {
  type: 'object',
  required: ['message', 'location', 'severity', 'code'],
  additionalProperties: false,
  properties: {
    message: { type: 'string' },
    location,
    severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
    source,
    code: {
      type: 'object',
      required: ['value'],
      additionalProperties: false,
      properties: { value: { type: 'string' }, url: { type: 'string' } },
    },
    suggestions: {
      type: 'array',
      items: {
        type: 'object',
        required: ['range', 'text'],
        additionalProperties: false,
        properties: { range, text: { type: 'string' } },
      },
    },
    related_locations: {
      type: 'array',
      items: {
        type: 'object',
        required: ['message', 'location'],
        additionalProperties: false,
        properties: { message: { type: 'string' }, location },
      },
    },
  },
};
const ajv = new Ajv2020({ allErrors: true });
const isDiagnostic = ajv.compile(diagnostic);
const isResult = ajv.compile({
  type: 'object',
  required: ['source', 'diagnostics'],
  additionalProperties: false,
  properties: { source, diagnostics: { type: 'array', items: diagnostic } },
});

test('rdjson: its shape, and columns that count bytes of UTF-8', async () => {
  const result = JSON.parse(await printed('rdjson'));
  expect(isResult(result), JSON.stringify(isResult.errors)).toBe(true);
  const [unowned, wrong] = result.diagnostics;
  expect(unowned.code.value).toBe('unowned-touchpoint');
  const before = Buffer.byteLength('  /* ü */ touchpoint ');
  expect(unowned.location.range).toEqual({
    start: { line: 4, column: before + 1 },
    end: { line: 4, column: before + 1 + 'kasse'.length },
  });
  expect(wrong.code.value).toBe('unknown-word');
});

test('rdjsonl: the same diagnostics, each on its line with its source', async () => {
  const lines = (await printed('rdjsonl'))
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  for (const line of lines) expect(isDiagnostic(line), JSON.stringify(isDiagnostic.errors)).toBe(true);
  const { diagnostics } = JSON.parse(await printed('rdjson'));
  expect(lines.map(({ source: { name }, ...rest }) => [name, rest])).toEqual(
    diagnostics.map((each: unknown) => ['remit', each]),
  );
});

test('gitlab: what a code quality report has, with fingerprints of their own', async () => {
  const issues = JSON.parse(await printed('gitlab'));
  const shape = ajv.compile({
    type: 'array',
    minItems: 2,
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      additionalProperties: false,
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', minLength: 1 },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          additionalProperties: false,
          properties: {
            path: { type: 'string', pattern: '^(?!\\./|/)' },
            lines: {
              type: 'object',
              required: ['begin'],
              additionalProperties: false,
              properties: { begin: { type: 'integer', minimum: 1 } },
            },
          },
        },
      },
    },
  });
  expect(shape(issues), JSON.stringify(shape.errors)).toBe(true);
  expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(issues.length);
});

test('junit: XML that a strict parser reads, with counts that are true', async () => {
  const { root } = parseXml(await printed('junit'));
  expect(root!.name).toBe('testsuites');
  const [suite] = root!.children.filter(child => child instanceof XmlElement);
  const cases = suite!.children.filter(child => child instanceof XmlElement);
  const failures = cases.flatMap(each =>
    each.children.filter(child => child instanceof XmlElement && child.name === 'failure'),
  );
  expect(suite!.attributes).toMatchObject({
    tests: String(cases.length),
    failures: String(failures.length),
    errors: '0',
  });
  expect(cases[0]!.attributes.name).toContain('Kasse ]]> <b> & "x"');
  expect(cases[0]!.attributes).toMatchObject({ classname: 'remit.unowned-touchpoint', file: 'shop.remit', line: '4' });
});

test('junit: a project without findings is one passed case', async () => {
  const cwd = folderWith({ 'remit.json': '{}', 'a.remit': 'role cco' });
  const { root } = parseXml((await runCli(['check', '--format', 'junit'], { cwd })).stdout);
  const [suite] = root!.children.filter(child => child instanceof XmlElement);
  expect(suite!.attributes).toMatchObject({ tests: '1', failures: '0' });
});

test('azure: one command for each finding, and none from a title', async () => {
  const lines = (await printed('azure')).trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  for (const line of lines)
    expect(line).toMatch(
      /^##vso\[task\.logissue type=(error|warning);sourcepath=shop\.remit;linenumber=\d+;columnnumber=\d+;code=[\w-]+;\](?!.*##vso\[)/,
    );
  expect(lines[0]).toContain('%AZP250A');
});

test('jsonl: what json says of each finding, a line each', async () => {
  const lines = (await printed('jsonl'))
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  const { findings } = JSON.parse(await printed('json'));
  expect(lines).toEqual(findings.map((finding: object) => ({ type: 'finding', ...finding })));
});

test('markdown: a table with a row for each finding', async () => {
  const rows = (await printed('markdown')).split('\n').filter(line => /^\| (error|warning|info) \|/.test(line));
  expect(rows).toHaveLength(2);
  // Five bars that end a cell, and none from the title.
  for (const row of rows) expect(row.match(/\|/g)).toHaveLength(5);
});
