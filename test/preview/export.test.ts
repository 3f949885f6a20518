/** What a preview shows as a file. */
import { dayOf } from '@remit-cx/core/generate/on-disk';
import { exportPreview } from '@remit-cx/language/lsp/preview/export';
import { exportForms } from '@remit-cx/language/lsp/preview/forms';
import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { projectOf } from '../lsp/editor.ts';
import { today } from '../project.ts';
import { unzip } from '../unzip.ts';

const project = `
  region north "North"
  region south "South"
  department care "Care" { head chief }
  role chief "Chief"
  role local "Local" { part of care }
  journey buy "Buy" { owner chief
    touchpoint shelf "=SUM(A1) & <shelf>" { accountable chief accountable local in south moment of truth }
    touchpoint till "Till" {}
  }
  journey other "Other" { owner chief touchpoint mail "Mail" { accountable chief } }
  charter ours "Our charter" { purpose "Why" }`;

type Asked = Parameters<typeof exportPreview>[1];
async function exported(asked: Asked, form: string, text = project) {
  const file = await exportPreview(projectOf(text, '{ "name": "shop" }'), asked, form, today);
  if ('problem' in file) throw new Error(file.problem);
  return file;
}

describe.each(Object.entries(exportForms).flatMap(([kind, forms]) => forms.map(form => [kind, form] as const)))(
  '%s as %s',
  (kind, form) => {
    test('has a name with the form at its end, and is the same twice', async () => {
      const asked = { kind } as Asked;
      const file = await exported(asked, form);
      expect(file.name).toBe(`shop-${kind}.${form}`);
      if (form !== 'xlsx') expect(await exported(asked, form)).toEqual(file);
    });

    test('is that of the day that is shown', async () => {
      const asked = { kind, day: '2027-03-04' } as Asked;
      const day = form === 'xlsx' ? (await sheetsOf(asked)).RACI![1]![0] : dayOf((await exported(asked, form)).content);
      expect(day).toBe('2027-03-04');
    });
  },
);

test('what is chosen is exported, and nothing else', async () => {
  for (const form of ['csv', 'md', 'html']) {
    const { content } = await exported({ kind: 'raci', part: 'other' }, form);
    expect(content).toContain('Mail');
    expect(content).not.toContain('Till');
  }
  expect((await exported({ kind: 'map', part: 'other' }, 'svg')).content).not.toContain('Till');
});

/** The values of each sheet, row by row. */
async function sheetsOf(asked: Asked): Promise<Record<string, string[][]>> {
  const { content } = await exported(asked, 'xlsx');
  const files = unzip(Buffer.from(content, 'base64'));
  const read = (name: string) => files.get(name)!.toString('utf8');
  const unescaped = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const strings = [...read('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(([, text]) =>
    unescaped(text!),
  );
  const names = [...read('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(match => match[1]!);
  for (const [name, bytes] of files) if (/\.(xml|rels)$/.test(name)) parseXml(bytes.toString('utf8'));
  return Object.fromEntries(
    names.map((name, i) => {
      const rows = read(`xl/worksheets/sheet${i + 1}.xml`).match(/<row .*?<\/row>/gs) ?? [];
      return [
        name,
        rows.map(row =>
          [...row.matchAll(/<c [^>]*?(?:\/>|>(?:<v>(\d+)<\/v>)?<\/c>)/g)].map(([, at]) =>
            at === undefined ? '' : strings[Number(at)]!,
          ),
        ),
      ];
    }),
  );
}

test('a workbook has the values of the table, its head and titles stay, and no text becomes a formula', async () => {
  const { RACI, Legend } = await sheetsOf({ kind: 'raci' });
  expect(RACI![0]!.slice(0, 9)).toEqual([
    'As of',
    'Group',
    'Section',
    'Kind',
    'Id',
    'Title',
    'Only in',
    'To settle',
    'Exceptions',
  ]);
  expect(RACI!.map(row => row[5])).toEqual(['Title', '=SUM(A1) & <shelf>', 'Till', 'Mail']);
  expect(RACI![2]![7]).toBe('nobody is accountable');
  expect(Legend!.map(([sign]) => sign)).toEqual([
    'Sign',
    'A',
    'R',
    'C',
    'I',
    '◆',
    expect.stringContaining('As of 2026-11-01'),
  ]);
  const { content } = await exported({ kind: 'raci' }, 'xlsx');
  const sheet = unzip(Buffer.from(content, 'base64')).get('xl/worksheets/sheet1.xml')!.toString('utf8');
  expect(sheet).not.toContain('<f>');
  expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
  expect(sheet).toMatch(/xSplit="6"/);
  expect(sheet).toMatch(/ySplit="1"/);
});

test('a page loads and runs nothing', async () => {
  for (const kind of ['raci', 'map', 'charter'] as const) {
    const { content } = await exported({ kind }, 'html');
    expect(content).toContain("default-src 'none'");
    expect(content).not.toMatch(/<script|<link|<img| on\w+=|src=|url\(http/);
  }
});

test.each([
  [{ kind: 'map' }, 'xlsx', 'It can be exported as svg, html or mmd, not as xlsx.'],
  [{ kind: 'raci', part: 'gone' }, 'csv', 'The journey that was chosen is not there now.'],
] as const)('what cannot be exported is said: %j', async (asked, form, problem) => {
  expect(await exportPreview(projectOf(project), asked, form, today)).toEqual({ problem });
});

test('without a charter there is nothing to export', async () => {
  expect(await exportPreview(projectOf('role r'), { kind: 'charter' }, 'md', today)).toEqual({
    problem: 'There is nothing to export yet.',
  });
});
