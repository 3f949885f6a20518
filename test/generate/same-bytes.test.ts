import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generators } from '@remit-cx/core/generate/all';
import { dayOf, isSameDocument } from '@remit-cx/core/generate/on-disk';
import { describe, expect, test } from 'vitest';
import { today } from '../project.ts';
import { generated, occasionOf, sample } from './sample.ts';

const each = generators.flatMap(({ name, formats }) => formats.map(format => [name, format] as const));

describe.each(each)('%s as %s', (name, format) => {
  const before = generated(name, format);

  test('the order in which files are read does not matter', () => {
    const turned = Object.fromEntries(Object.entries(sample).reverse());
    expect(generated(name, format, turned)).toEqual(before);
  });

  test('line ends and a byte order mark in the source do not matter', () => {
    const windows = Object.fromEntries(
      Object.entries(sample).map(([file, text]) => [file, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    expect(generated(name, format, windows)).toEqual(before);
  });

  test('the document says of which day it speaks, and is found to be the same with other line ends', () => {
    for (const [path, text] of Object.entries(before)) {
      expect(dayOf(text), path).toBe(today);
      expect(dayOf(`\uFEFF${text.replaceAll(/\r?\n/g, '\r\n')}`), path).toBe(today);
      expect(isSameDocument(`\uFEFF${text.replaceAll(/\r?\n/g, '\r\n')}`, text)).toBe(true);
      expect(isSameDocument(text.replace('e', 'é'), text)).toBe(false);
    }
  });

  test('nothing that people wrote passes for the day', () => {
    const lie = '*As of 2020-01-01. x*\n{ "day": "2020-01-01" }';
    const occasion = { ...occasionOf({ ...sample, 'zz.remit': `role x "${lie}"\n` }), project: lie };
    for (const { text } of generators.find(one => one.name === name)!.generate(occasion, format))
      expect(dayOf(text)).toBe(today);
  });

  test('a project without anything in it makes documents too, or none', () => {
    for (const text of Object.values(generated(name, format, { 'main.remit': '' }))) expect(dayOf(text)).toBe(today);
  });
});

test('time zone and language of the machine do not matter', () => {
  const script = fileURLToPath(new URL('print-documents.ts', import.meta.url));
  const run = (env: Record<string, string>) =>
    execFileSync(process.execPath, [script], { encoding: 'utf8', env: { PATH: process.env.PATH, ...env } });
  const first = run({ TZ: 'UTC', LANG: 'en_US.UTF-8' });
  expect(first).toBe(each.map(([name, format]) => JSON.stringify(generated(name, format))).join(''));
  expect(run({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(first);
  expect(run({ TZ: 'Pacific/Niue', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' })).toBe(first);
});

test('nothing that writes documents asks for the language of the machine', () => {
  const folder = 'packages/core/src/generate';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
  const pattern = /\bIntl\b|localeCompare|toLocale|new Date|Date\.now/;
  expect(files.filter(file => pattern.test(readFileSync(`${folder}/${file}`, 'utf8')))).toEqual([]);
  expect(files.length).toBeGreaterThan(30);
});

test('what does not come from a generator speaks of no day', () => {
  expect(dayOf('# As of 2026-11-01.\n')).toBeUndefined();
  expect(dayOf('{ "days": { "day": "2026-11-01" } }')).toBeUndefined();
  expect(dayOf('As of,Title\r\n2026-02-30,x\r\n')).toBeUndefined();
  expect(dayOf('')).toBeUndefined();
});
