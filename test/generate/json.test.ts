import { readFileSync } from 'node:fs';
import type { Model } from '@remit-cx/core/generate/json/schema';
import { modelSchema } from '@remit-cx/core/generate/json/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { generated, sample } from './sample.ts';

const schema = JSON.parse(readFileSync('docs/schema/remit-model-1.schema.json', 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);
const modelOn = (files = sample, day?: string): Model =>
  JSON.parse(generated('json', 'json', files, day)['model.json']!);

describe('what is written is what the published schema says', () => {
  test.each([
    ['the sample', sample],
    ['everything that can be written', { 'main.remit': readFileSync('test/generate/everything.txt', 'utf8') }],
    ['nothing', { 'main.remit': '' }],
    [
      'things without a block',
      {
        'main.remit':
          'role a\nperson b\ndepartment c\njourney d { touchpoint e }\nforum f\nmetric g\ndecision h\ncharter i\nmodel { lead everyone }',
      },
    ],
  ])('%s', (_, files) => {
    const model = modelOn(files);
    expect(validate(model), JSON.stringify(validate.errors)).toBe(true);
    expect(modelSchema.safeParse(model).error).toBeUndefined();
  });

  test('the schema refuses what it does not know', () => {
    expect(validate({ ...modelOn(), more: 1 })).toBe(false);
    expect(validate({ ...modelOn(), version: 2 })).toBe(false);
    expect(validate({ ...modelOn(), day: '2026-02-30' })).toBe(false);
  });
});

test('a touchpoint has its owner by region, with every claim, its place and what became of it', () => {
  const café = modelOn()
    .journeys.flatMap(({ stages }) => stages)
    .flatMap(({ touchpoints }) => touchpoints)
    .find(({ id }) => id === 'buy.visit.café')!;
  expect(café.onlyIn).toEqual(['north', 'south']);
  expect(café.ownership.map(({ regions, verdict, accountable }) => [regions, verdict, accountable])).toEqual([
    [['north'], 'owned', [{ kind: 'role', id: 'lead_north' }]],
    [['south', 'islands'], 'owned', [{ kind: 'role', id: 'store_manager' }]],
  ]);
  expect(café.ownership[0]!.claims).toEqual([
    {
      parties: [{ kind: 'role', id: 'store_manager' }],
      regions: [],
      place: { file: 'journeys.remit', line: 31 },
      outcome: 'region-wins',
      counted: false,
    },
    {
      parties: [{ kind: 'role', id: 'lead_north' }],
      regions: ['north'],
      from: '2026-01-01',
      until: '2027-12-31',
      place: { file: 'journeys.remit', line: 32 },
      outcome: 'decides',
      counted: true,
    },
    {
      parties: [{ kind: 'role', id: 'cmo' }],
      regions: [],
      place: { file: 'journeys.remit', line: 21 },
      defaultOf: { kind: 'journey', id: 'buy' },
      outcome: 'explicit-wins',
      counted: false,
    },
  ]);
  expect(café.letters).toEqual([
    {
      letter: 'R',
      party: { kind: 'role', id: 'head_of_service' },
      regions: [],
      claims: [{ regions: [], place: { file: 'journeys.remit', line: 33 } }],
    },
    {
      letter: 'C',
      party: { kind: 'role', id: 'vp_product' },
      regions: ['south', 'islands'],
      claims: [{ regions: ['south'], place: { file: 'journeys.remit', line: 34 } }],
    },
  ]);
});

test('who acts depends on the day', () => {
  const acting = (day: string) => modelOn(sample, day).parties.find(({ id }) => id === 'lead_south')!.acting;
  expect(acting('2026-11-01')).toEqual({ as: 'delegate', by: { kind: 'person', id: 'lea_maurer' } });
  expect(acting('2027-03-01')).toEqual({ as: 'vacant' });
});

test('findings and waivers are in it', () => {
  const { findings, waivers } = modelOn();
  expect(findings).toEqual([
    {
      rule: 'unowned-touchpoint',
      severity: 'error',
      message: 'Nobody is accountable for the touchpoint =Letter | of <b>apology</b>.',
      about: 'touchpoint complain.resolve.letter',
      regions: [],
      place: { file: 'journeys.remit', line: 13 },
    },
  ]);
  expect(waivers.map(({ rule, targets, waives }) => [rule, targets, waives])).toEqual([
    ['unowned-touchpoint', [{ kind: 'touchpoint', id: 'complain.resolve.hotline' }], 1],
  ]);
});

test('blind spots say what covers them', () => {
  const spots = modelOn().models.flatMap(({ blindSpots }) => blindSpots);
  expect(spots.filter(({ coveredBy }) => coveredBy.length === 0).map(({ axis, id }) => [axis, id])).toEqual([
    ['structure', 'centre-local-communication'],
  ]);
});
