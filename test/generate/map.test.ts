import map from '@remit-cx/core/generate/generators/map';
import { governanceMap } from '@remit-cx/core/generate/map/governance-map';
import { type Box, layOut } from '@remit-cx/core/generate/map/layout';
import { mapList } from '@remit-cx/core/generate/map/map-list';
import { wrap } from '@remit-cx/core/generate/map/wrap';
import { parseXml } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { modelOf, today } from '../project.ts';
import { generated, occasionOf } from './sample.ts';

test('the picture and the chart of the sample', async () => {
  await expect(generated('map', 'svg')['map.svg']).toMatchFileSnapshot('golden/map.svg');
  await expect(generated('map', 'mmd')['map.mmd']).toMatchFileSnapshot('golden/map.mmd');
});

/** Journeys with stages of many sizes, and a handoff from every touchpoint to some other. */
function crowd(): string {
  const sizes = [[1], [9, 2], [4, 4, 4], [3, 1, 1, 1, 1, 1, 1, 2], [12]];
  const names: string[] = [];
  const journeys = sizes.map((stages, j) => {
    const blocks = stages.map((size, s) => {
      const touchpoints = Array.from({ length: size }, (_, t) => {
        names.push(`j${j}.s${s}.t${t}`);
        return `touchpoint t${t} "Touchpoint ${t} with a title that is long" { accountable r escalates to ladder }`;
      });
      return `stage s${s} { ${touchpoints.join('\n')} }`;
    });
    return `journey j${j} { owner r ${blocks.join('\n')} }`;
  });
  const handoffs = names.map((name, i) => `handoff from ${name} to ${names[(i * 7 + 3) % names.length]} { owner r }`);
  const forums = `forum top { chair r } forum mid { chair r escalates to top } forum low { chair r escalates to mid }
    forum also { chair r escalates to mid } forum circle { chair r escalates to round } forum round { chair r escalates to circle }`;
  return `role r "Lead"\nescalation ladder { tier r within 2 hours then top }\n${journeys.join('\n')}\n${handoffs.join('\n')}\n${forums}`;
}

const crosses = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], box: Box) =>
  Math.max(x1, x2) > box.x &&
  Math.min(x1, x2) < box.x + box.width &&
  Math.max(y1, y2) > box.y &&
  Math.min(y1, y2) < box.y + box.height;

test('no box covers another, no arrow crosses a box, and all stand in the picture', () => {
  const { width, height, lanes, arrows, routes, forums } = layOut(governanceMap(modelOf(crowd()), today));
  const touchpoints = lanes.flatMap(({ touchpoints }) => touchpoints.map(({ box }) => box));
  const boxes = [...touchpoints, ...routes.flatMap(({ boxes }) => boxes), ...forums.map(({ box }) => box)];
  expect(touchpoints).toHaveLength(47);
  expect(forums).toHaveLength(6);
  for (const [i, box] of boxes.entries()) {
    expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    for (const other of boxes.slice(i + 1))
      expect(crosses([box.x, box.y], [box.x + box.width, box.y + box.height], other)).toBe(false);
  }
  expect(arrows).toHaveLength(47);
  for (const { points } of arrows)
    for (const [i, point] of points.slice(1).entries())
      expect(boxes.filter(box => crosses(points[i]!, point, box))).toEqual([]);
});

const shop = `role a "Anna's team" role b "Ben"
  region north "North" region south "South"
  journey j "Buy" { owner a stage s "Choose" {
    touchpoint shelf "Shelf" { accountable a until 2026-12-31 accountable b from 2027-01-01 escalates to help }
    touchpoint till "Till" { accountable a accountable b in south }
    touchpoint exit "Exit" { only in north }
    touchpoint later "Later" { accountable a status planned }
  } }
  handoff from j.s.shelf to j.s.till "Basket" { owner b }
  escalation help "Help" { tier a within 1 hour then board }
  forum board "Board" { chair b covers j }`;
const listed = (only = {}, day = today) =>
  mapList(governanceMap(modelOf(shop), day, only), (_, shown) => shown)
    .html.replaceAll('&#39;', "'")
    .replace(/<li>/g, '\n- ')
    .replace(/<[^>]+>/g, ' ')
    .split('\n')
    .map(line => line.trim().replace(/ +/g, ' '));

test('the list says in words what the picture shows', () => {
  expect(listed()).toEqual([
    "Buy Answers from end to end: Anna's team. Looked after by Board. Choose",
    "- Shelf: accountable: Anna's team; what cannot be settled goes to Help",
    "- Till: accountable: Anna's team in North; Ben in South",
    '- Exit: nobody is accountable',
    "- Later: accountable: Anna's team; planned Handed over",
    '- Basket: from Shelf to Till, Ben answers for it What cannot be settled goes',
    "- 1. Help (1 touchpoint): Anna's team within 1 hour, then Board Forums",
    '- Board, chaired by Ben',
  ]);
});

test('a day and a region have their own owners', () => {
  expect(listed({}, '2027-01-01')).toContain('- Shelf: accountable: Ben; what cannot be settled goes to Help');
  const south = modelOf(shop).all('region')[1]!;
  const graph = modelOf(shop);
  const region = graph.all('region').find(({ name }) => name === south.name)!;
  const [{ stages }] = governanceMap(graph, today, { region }).journeys as [
    ReturnType<typeof governanceMap>['journeys'][number],
  ];
  expect(stages[0]!.touchpoints.map(({ title, owner }) => `${title}: ${owner}`)).toEqual([
    "Shelf: Anna's team",
    'Till: Ben',
    "Later: Anna's team",
  ]);
});

test('what people write is text: in the picture, and in the chart', () => {
  const evil = '"]</text><script>alert(1)</script> & `x` %%{init: {}}%% click n1 --> end; #quot; \u202E';
  const text = `role r "${evil.replaceAll('"', '')}" journey j "${evil.replaceAll('"', '')}" { owner r touchpoint t "${evil.replaceAll('"', '')}" { accountable r } }`;
  const occasion = { ...occasionOf({ 'main.remit': text }), project: evil };
  const svg = map.generate(occasion, 'svg')[0]!.text;
  expect(svg).not.toContain('<script');
  expect(parseXml(svg).root?.name).toBe('svg');
  const chart = map.generate(occasion, 'mmd')[0]!.text.split('\n').slice(2).join('\n');
  expect(chart.match(/"[^"]*"/g)!.every(label => /^"[\p{L}\p{N} .,:()/'#;<>-]*"$/u.test(label))).toBe(true);
  expect(chart).not.toMatch(/%%|script>|`/);
});

test('nothing to draw is no picture', () => {
  expect(map.generate(occasionOf({ 'main.remit': 'role r' }), 'svg')).toEqual([]);
});

test('text is broken where it ends to fit, and cut where there is no more room', () => {
  const font = { size: 10 };
  expect(wrap('one two three', 50, font, 2)).toEqual(['one two', 'three']);
  expect(wrap('one two three four five', 50, font, 2)).toEqual(['one two', 'three fo…']);
  expect(wrap('incomprehensibilities', 50, font, 2)).toEqual(['incompre…']);
});
