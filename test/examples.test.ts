/** The examples say of themselves what is found in them. Every folder with a `remit.json` is an example; none is listed here. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { leads } from '@remit-cx/core/governance/leads';
import { maturityRecommendations } from '@remit-cx/core/governance/maturity';
import { cite, type Statement } from '@remit-cx/core/governance/source';
import { structures } from '@remit-cx/core/governance/structures';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './cli/cli.ts';
import { modelOf } from './project.ts';

const folders = globSync('examples/**/remit.json')
  .map(file => dirname(file).replaceAll('\\', '/'))
  .sort();
const models = folders.filter(folder => dirname(folder) === 'examples/models');
const here = { cwd: process.cwd() };

interface Place {
  readonly line: number;
  readonly column: number;
}
interface Found {
  readonly rule: string;
  readonly path: string;
  readonly project: string;
  readonly regions: readonly string[];
  readonly start: Place;
  readonly end: Place;
}

const found = new Map<string, Found[]>();
beforeAll(async () => {
  const { stdout } = await runCli(['check', 'examples', '--format', 'json'], here);
  const { projects, findings } = JSON.parse(stdout) as { projects: { folder: string }[]; findings: Found[] };
  for (const { folder } of projects) found.set(folder, []);
  for (const finding of findings) found.get(finding.project)!.push(finding);
});

function modelIn(folder: string) {
  const files = globSync(`${folder}/**/*.remit`).sort();
  return modelOf(Object.fromEntries(files.map(file => [file, readFileSync(file, 'utf8')])));
}

/** The rows of the Markdown tables of a page that have `width` cells, without their heads. */
function rowsOf(page: string, width: number): string[][] {
  const lines = readFileSync(page, 'utf8').split('\n');
  const isRule = (line: string | undefined) => /^\|[-:|]+\|$/.test(line ?? '');
  return lines
    .filter((line, i) => line.startsWith('|') && !isRule(line) && !isRule(lines[i + 1]))
    .map(line => line.split('|').slice(1, -1))
    .map(cells => cells.map(cell => cell.trim()))
    .filter(cells => cells.length === width);
}

const lineOf = ({ path, start }: Found) => readFileSync(path, 'utf8').split('\n')[start.line - 1]!;
const wordAt = (one: Found) => lineOf(one).slice(one.start.column - 1, one.end.column - 1);
const flowing = (text: string) => text.replace(/\s+/g, ' ');

test('what is found below examples are the projects that are there', () => {
  expect([...found.keys()].sort()).toEqual(folders);
});

test('nothing is found in the airline, in the group and its airline, and in the models', () => {
  const clean = ['examples/velmara-air', 'examples/airline-group', 'examples/airline-coastal', ...models];
  expect(clean.map(folder => [folder, found.get(folder)])).toEqual(clean.map(folder => [folder, []]));
});

test('the airline on a bad day: what expected.md lists, in the same places, and nothing else', () => {
  const folder = 'examples/velmara-air-defects';
  const expected = rowsOf(`${folder}/expected.md`, 4).map(cells => cells.map(cell => cell.replaceAll('`', '')));
  const actual = found
    .get(folder)!
    .map(one => [one.rule, wordAt(one), one.path.slice(folder.length + 1), one.regions.join(', ')]);
  expect(expected).toHaveLength(10);
  expect(actual.sort()).toEqual(expected.sort());
});

test('federal services: nobody answers for 25 journeys and 25 touchpoints', () => {
  const rules = found.get('examples/federal-services')!.map(({ rule }) => rule);
  expect(rules.sort()).toEqual([
    ...Array<string>(25).fill('unowned-journey'),
    ...Array<string>(25).fill('unowned-touchpoint'),
  ]);
});

test('the published RACI table: what its README counts by hand', () => {
  const folder = 'examples/it-project-raci';
  const counted = rowsOf(`${folder}/README.md`, 3);
  const numberOf = (what: string) => Number(counted.find(([name]) => name === what)![1]);
  const graph = modelIn(folder);
  expect(graph.all('responsibility')).toHaveLength(numberOf('activities'));
  expect(graph.all('role')).toHaveLength(numberOf('parties'));

  const byHand = counted.flatMap(([what, count, titles]) => {
    const [, rule] = /`(.*)`/.exec(what!) ?? [];
    const named = titles === '' ? [] : titles!.split(', ');
    if (rule) expect(named).toHaveLength(Number(count));
    return rule ? named.map(title => `${rule}: ${title}`) : [];
  });
  const parties = new Map(graph.all('role').map(({ name, title }) => [name, title]));
  const titleAt = (one: Found) => parties.get(wordAt(one)) ?? /"(.*)"/.exec(lineOf(one))![1];
  const actual = found.get(folder)!.map(one => `${one.rule}: ${titleAt(one)}`);
  expect(byHand).toHaveLength(25);
  expect(actual.sort()).toEqual(byHand.sort());
});

test('the airline is as large as it says', () => {
  const graph = modelIn('examples/velmara-air');
  const kinds = ['department', 'region', 'journey', 'touchpoint', 'metric'] as const;
  expect(kinds.map(kind => [kind, graph.all(kind).length])).toEqual([
    ['department', 12],
    ['region', 3],
    ['journey', 8],
    ['touchpoint', 62],
    ['metric', 14],
  ]);
});

describe('documents that are checked in are what the files say', () => {
  const printed = folders.filter(folder => existsSync(join(folder, 'docs')));

  test('the airline has some', () => expect(printed).toContain('examples/velmara-air'));

  test.each(printed)('%s', async folder => {
    expect(await runCli(['generate', '--check', '--project', folder], here)).toEqual({
      stdout: expect.stringMatching(/^\d+ documents: what the files say\.\n$/),
      stderr: '',
      code: 0,
    });
  });
});

describe('governance models', () => {
  test('there is one for each way of leading', () => {
    expect(models.map(folder => basename(folder)).sort()).toEqual(leads.map(({ name }) => name).sort());
  });

  test('every structure is shown at least twice', () => {
    const shown = models.map(folder => modelIn(folder).all('model')[0]!.structure!.value);
    for (const { name } of structures) expect(shown.filter(one => one === name).length, name).toBeGreaterThanOrEqual(2);
  });

  test.each(models)('%s', async folder => {
    const graph = modelIn(folder);
    const [model] = graph.all('model');
    const lead = leads.find(({ name }) => name === basename(folder))!;
    const structure = structures.find(({ name }) => name === model!.structure!.value)!;
    expect(model!.lead!.value).toBe(lead.name);

    const { stdout, code } = await runCli(['generate', 'charter', '--project', folder], here);
    expect(code).toBe(0);
    expect(stdout).toContain(`- **The lead:** ${lead.title}\n`);
    expect(stdout).toContain(`- **The structure:** ${structure.title}\n`);
    expect(stdout).toContain('**Blind spots, and what covers them here**');
    expect(stdout).not.toContain('Nothing in this model covers it.');

    const readme = flowing(readFileSync(join(folder, 'README.md'), 'utf8'));
    const say = ({ text, source }: Statement) => `${text} (*${cite(source)}*)`;
    for (const statement of [...lead.recommendedWhen, ...structure.recommendedWhen])
      expect(readme).toContain(say(statement));

    // Where the published advice for the maturity is another model, the rationale says why.
    const level = graph.all('organization')[0]!.maturity!.level.value;
    const advice = maturityRecommendations.find(one => one.level === level)!;
    const follows =
      advice.structures.includes(structure.name) && (advice.leads.length === 0 || advice.leads.includes(lead.name));
    if (!follows) expect(flowing(model!.rationale ?? '')).toContain('is the published advice');
  });
});
