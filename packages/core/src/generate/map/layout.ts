/**
 * Where a map is drawn, in pixels: a lane for each journey with its stages side by side, then the routes of what cannot be
 * settled, then the forums, each left of the one above it. All boxes of the lanes stand in one raster with free alleys
 * between its columns and rows, in which the arrows of handoffs run: no arrow crosses a box, however many there are.
 */
import type { Forum, Touchpoint } from '../../model/model.ts';
import type { GovernanceMap, MapForum, MapHandoff, MapJourney, MapRoute, MapTouchpoint } from './governance-map.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly arrows: readonly Arrow[];
  readonly routes: readonly RouteRow[];
  readonly routesTop: number | undefined;
  readonly forums: readonly ForumBox[];
  readonly forumsTop: number | undefined;
}

export interface Lane extends Box {
  readonly shown: MapJourney;
  readonly stages: readonly { readonly title: string | undefined; readonly box: Box }[];
  readonly touchpoints: readonly { readonly shown: MapTouchpoint; readonly box: Box }[];
}

export interface Arrow {
  readonly shown: MapHandoff;
  /** Corner by corner. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface RouteRow {
  readonly shown: MapRoute;
  /** The head, each tier, and what comes then. */
  readonly boxes: readonly Box[];
}

export interface ForumBox {
  readonly shown: MapForum;
  readonly box: Box;
  /** The box of the forum above. */
  readonly above: Box | undefined;
}

const edge = 16;
const headWidth = 176;
const boxWidth = 158;
const boxHeight = 54;
const alley = 18;
const stageHeight = 40;
const laneGap = 10;
const titleHeight = 40;
/** As many columns as a person sees at once on a wide screen. */
const usualColumns = 6;
const columnX = (column: number) => edge + headWidth + alley + column * (boxWidth + alley);

export function layOut(map: GovernanceMap): Layout {
  const columns = Math.max(usualColumns, ...map.journeys.map(({ stages }) => stages.length));
  const lanes: Lane[] = [];
  let y = edge;
  const width = columnX(columns) - alley + edge;
  for (const journey of map.journeys) {
    const lane = layOutLane(journey, y, columns, width - 2 * edge);
    lanes.push(lane);
    y += lane.height + laneGap;
  }
  const boxes = new Map(
    lanes.flatMap(({ touchpoints }) => touchpoints.map(({ shown, box }) => [shown.touchpoint, box])),
  );
  const routesTop = map.routes.length ? y : undefined;
  if (routesTop !== undefined) y += titleHeight;
  const routes = map.routes.map((shown, i): RouteRow => {
    const count = 1 + shown.tiers.length + (shown.next === undefined ? 0 : 1);
    const top = y + i * (boxHeight + laneGap);
    const boxes = Array.from({ length: count }, (_, i) => ({
      x: i === 0 ? edge : columnX(i - 1),
      y: top,
      width: i === 0 ? headWidth : boxWidth,
      height: boxHeight,
    }));
    return { shown, boxes };
  });
  y += map.routes.length * (boxHeight + laneGap);
  const forumsTop = map.forums.length ? y : undefined;
  if (forumsTop !== undefined) y += titleHeight;
  const { forums, rows } = layOutForums(map.forums, y);
  y += rows * (boxHeight + laneGap);
  const right = [...routes.flatMap(({ boxes }) => boxes), ...forums.map(({ box }) => box)];
  return {
    width: Math.max(width, ...right.map(box => box.x + box.width + edge)),
    height: y + edge,
    lanes,
    arrows: map.handoffs.map((shown, i) => ({ shown, points: pointsOf(shown, boxes, i) })),
    routes,
    routesTop,
    forums,
    forumsTop,
  };
}

function layOutLane(shown: MapJourney, y: number, columns: number, width: number): Lane {
  const sizes = shown.stages.map(({ touchpoints }) => touchpoints.length);
  // The fewest rows with which all stages stand side by side.
  let rows = 1;
  while (sizes.reduce((sum, size) => sum + Math.ceil(size / rows), 0) > columns) rows++;
  const stages: Lane['stages'][number][] = [];
  const touchpoints: Lane['touchpoints'][number][] = [];
  let column = 0;
  const top = y + stageHeight;
  for (const stage of shown.stages) {
    const wide = Math.ceil(stage.touchpoints.length / rows);
    const box = { x: columnX(column), y, width: wide * (boxWidth + alley) - alley, height: stageHeight };
    stages.push({ title: stage.title, box });
    for (const [i, touchpoint] of stage.touchpoints.entries()) {
      const place = { x: columnX(column + (i % wide)), y: top + Math.floor(i / wide) * (boxHeight + alley) };
      touchpoints.push({ shown: touchpoint, box: { ...place, width: boxWidth, height: boxHeight } });
    }
    column += wide;
  }
  const used = touchpoints.length ? Math.max(...touchpoints.map(({ box }) => box.y + box.height)) : top + boxHeight;
  return { shown, x: edge, y, width, height: used + alley - y, stages, touchpoints };
}

/** Down into the alley below, along it, up or down the alley left of the target, and into the target from above. Each arrow has its own track. */
function pointsOf({ from, to }: MapHandoff, boxes: ReadonlyMap<Touchpoint, Box>, index: number): Arrow['points'] {
  const [source, target] = [boxes.get(from)!, boxes.get(to)!];
  const track = ((index % 5) - 2) * 2.5;
  const below = source.y + source.height + alley / 2 + track;
  const across = target.x - alley / 2 + track;
  const above = target.y - alley / 2 + track / 2;
  const out = source.x + source.width / 2 + track * 4;
  const into = target.x + target.width / 2 - 20 + track * 4;
  return [
    [out, source.y + source.height],
    [out, below],
    [across, below],
    [across, above],
    [into, above],
    [into, target.y],
  ];
}

/** The forums that nothing stands above are at the right end of their row; each is in the middle of those that come to it. */
function layOutForums(forums: readonly MapForum[], top: number): { forums: ForumBox[]; rows: number } {
  const below = Map.groupBy(forums, ({ above }) => above);
  const known = new Set(forums.map(({ forum }) => forum));
  const placed = new Map<Forum, { level: number; row: number }>();
  let rows = 0;
  const place = (shown: MapForum, level: number): number => {
    const seat = { level, row: 0 };
    placed.set(shown.forum, seat);
    const seats = (below.get(shown.forum) ?? [])
      .filter(({ forum }) => !placed.has(forum))
      .map(lower => place(lower, level + 1));
    seat.row = seats.length ? (seats[0]! + seats.at(-1)!) / 2 : rows++;
    return seat.row;
  };
  for (const shown of forums) if (!shown.above || !known.has(shown.above)) place(shown, 0);
  // In a circle nothing stands above.
  for (const shown of forums) if (!placed.has(shown.forum)) place(shown, 0);
  const deepest = Math.max(0, ...[...placed.values()].map(({ level }) => level));
  const wide = boxWidth + 70;
  const boxOf = (forum: Forum): Box => {
    const { level, row } = placed.get(forum)!;
    const x = edge + (deepest - level) * (wide + 3 * alley);
    return { x, y: top + row * (boxHeight + laneGap), width: wide, height: boxHeight };
  };
  return {
    forums: forums.map(shown => ({
      shown,
      box: boxOf(shown.forum),
      above: shown.above && placed.has(shown.above) ? boxOf(shown.above) : undefined,
    })),
    rows,
  };
}
