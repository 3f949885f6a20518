/** A map as SVG. Its classes are coloured by whoever shows it; a file that stands alone brings its own colours. */

import type { Entity } from '../../model/model.ts';
import { type Html, html } from '../html.ts';
import { criticalMark, momentMark } from '../marks.ts';
import type { GovernanceMap, MapTouchpoint } from './governance-map.ts';
import { type Arrow, type Box, type ForumBox, type Lane, layOut, type RouteRow } from './layout.ts';
import { wrap } from './wrap.ts';

/** The attribute by which something that is drawn leads to where it is written; nothing for a file. */
export type Mark = (to: Entity) => Html;

const unmarked: Mark = () => html``;
const [large, middle, small] = [13, 12, 11];

/** The picture of a map. `style` is written into it, for a file that stands alone. */
export function mapSvg(
  map: GovernanceMap,
  { title, description }: { readonly title: string; readonly description: string },
  { mark = unmarked, style }: { readonly mark?: Mark; readonly style?: Html } = {},
): Html {
  const layout = layOut(map);
  const { width, height, lanes, arrows, routes, forums } = layout;
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="map" role="img" aria-labelledby="map-title" aria-describedby="map-description" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif"><title id="map-title">${title}</title><desc id="map-description">${description}</desc>${style}<defs><marker id="arrow-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="arrow-head" d="M0 0 8 4 0 8z"/></marker></defs><rect class="ground" width="${width}" height="${height}"/>${lanes.map(
    lane => laneSvg(lane, mark),
  )}${arrows.map(arrow => arrowSvg(arrow, mark))}${partTitle(layout.routesTop, 'What cannot be settled goes')}${routes.map(
    row => routeSvg(row, mark),
  )}${partTitle(layout.forumsTop, 'Forums')}${forums.map(lineToAbove)}${forums.map(box => forumSvg(box, mark))}</svg>\n`;
}

/** The colours of a file that stands alone, on white. */
export const ownColours: Html = html`<style>.ground{fill:#fff}.lane{fill:#f4f6f8}.box,.tier,.forum{fill:#fff;stroke:#5b6b7a}.head{fill:#24405c}.head-text{fill:#fff}text{fill:#1b2530}.soft{fill:#4a5866}.open .box{stroke:#b3261e;stroke-width:2.5;stroke-dasharray:6 3}.open .soft{fill:#b3261e;font-weight:600}.faint{opacity:.4}.arrow,.line{fill:none;stroke:#1a5fb4;stroke-width:1.8}.line{stroke:#5b6b7a}.arrow-head{fill:#1a5fb4}.badge{fill:#24405c}.badge-text{fill:#fff}</style>`;

function rect({ x, y, width, height }: Box, name: string): Html {
  return html`<rect class="${name}" x="${x}" y="${y}" width="${width}" height="${height}" rx="4"/>`;
}

interface Words {
  readonly name?: string;
  readonly size?: number;
  readonly weight?: string;
}

function text(
  lines: readonly string[],
  x: number,
  y: number,
  { name = '', size = large, weight = '400' }: Words = {},
): Html {
  return html`${lines.map(
    (line, i) =>
      html`<text class="${name}" x="${round(x)}" y="${round(y + i * (size + 3))}" font-size="${size}" font-weight="${weight}">${line}</text>`,
  )}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function laneSvg({ shown, stages, touchpoints, ...box }: Lane, mark: Mark): Html {
  const head = { x: box.x, y: box.y, width: 176, height: box.height };
  const title = wrap(shown.title, head.width - 20, { size: large, isBold: true }, 2);
  const owner = wrap(shown.owner, head.width - 20, { size: small }, 2);
  const forums = wrap(shown.forums.join(', '), head.width - 20, { size: small }, 2);
  const ownerTop = head.y + 22 + title.length * 16;
  return html`${rect(box, 'lane')}<g${mark(shown.journey)}>${rect(head, 'head')}${text(title, head.x + 10, head.y + 22, { name: 'head-text', weight: '600' })}${text(
    owner,
    head.x + 10,
    ownerTop,
    { name: 'head-text', size: small },
  )}${shown.forums.length ? text(forums, head.x + 10, ownerTop + owner.length * 14 + 5, { name: 'head-text forums', size: small }) : undefined}</g>${stages
    .map(({ title, box }) =>
      title === undefined
        ? undefined
        : text(wrap(title, box.width, { size: small, isBold: true }, 1), box.x, box.y + 18, {
            name: 'soft',
            size: small,
            weight: '600',
          }),
    )
    .filter(one => one !== undefined)}${touchpoints.map(({ shown, box }) => touchpointSvg(shown, box, mark))}`;
}

function touchpointSvg(shown: MapTouchpoint, box: Box, mark: Mark): Html {
  const { open, owner, asleep, marks, route, isFaint, touchpoint, title } = shown;
  const room = box.width - 16 - (route === undefined ? 0 : 16);
  const lines = wrap(`${title}${marks.length ? ` ${marks.join(' ')}` : ''}`, room, { size: middle, isBold: true }, 2);
  const said = asleep ?? (open.length ? open[0]!.replace(/:.*/, '') : owner);
  const names = `touchpoint${open.length ? ' open' : ''}${isFaint ? ' faint' : ''}`;
  return html`<g class="${names}"${mark(touchpoint)}><title>${[title, ...(open.length ? open : shown.owners), ...(asleep ? [asleep] : []), ...(shown.next ? [`goes to ${shown.next}`] : [])].join('; ')}</title>${rect(box, 'box')}${text(
    lines,
    box.x + 8,
    box.y + 16,
    { size: middle, weight: '600' },
  )}${text(wrap(said, box.width - 16, { size: small }, 1), box.x + 8, box.y + box.height - 8, { name: 'soft', size: small })}${
    route === undefined ? undefined : badge(route, box.x + box.width - 13, box.y + 13)
  }</g>`;
}

function badge(number: number, x: number, y: number): Html {
  return html`<circle class="badge" cx="${x}" cy="${y}" r="9"/><text class="badge-text" x="${x}" y="${y + 4}" font-size="11" font-weight="600" text-anchor="middle">${number}</text>`;
}

function arrowSvg({ shown, points }: Arrow, mark: Mark): Html {
  const path = points.map(([x, y], i) => `${i ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');
  return html`<g class="handoff"${mark(shown.handoff)}><title>${`${shown.title}; ${shown.owner}`}</title><path class="arrow" d="${path}" marker-end="url(#arrow-head)"/></g>`;
}

function partTitle(top: number | undefined, title: string): Html | undefined {
  return top === undefined ? undefined : text([title], 16, top + 26, { size: 15, weight: '600' });
}

function routeSvg({ shown, boxes }: RouteRow, mark: Mark): Html {
  const [head, ...others] = boxes as [Box, ...Box[]];
  const steps = [
    ...shown.tiers.map(({ title, within }) => ({ title, more: within === undefined ? '' : `within ${within}` })),
    ...(shown.next === undefined ? [] : [{ title: shown.next, more: 'then' }]),
  ];
  const count = shown.count === 1 ? '1 touchpoint' : `${shown.count} touchpoints`;
  return html`<g class="route"${mark(shown.escalation)}>${rect(head, 'head')}${badge(shown.number, head.x + head.width - 14, head.y + 14)}${text(
    wrap(shown.title, head.width - 40, { size: large, isBold: true }, 2),
    head.x + 10,
    head.y + 18,
    { name: 'head-text', weight: '600' },
  )}${text([count], head.x + 10, head.y + head.height - 6, { name: 'head-text', size: small })}${others.map(
    (box, i) => {
      const before = boxes[i]!;
      const { title, more } = steps[i]!;
      return html`<path class="arrow" d="M${before.x + before.width} ${before.y + before.height / 2}H${box.x - 1}" marker-end="url(#arrow-head)"/>${rect(box, 'tier')}${text(
        wrap(title, box.width - 16, { size: middle, isBold: true }, 2),
        box.x + 8,
        box.y + 17,
        { size: middle, weight: '600' },
      )}${text([more], box.x + 8, box.y + box.height - 7, { name: 'soft', size: small })}`;
    },
  )}</g>`;
}

function lineToAbove({ box, above }: ForumBox): Html {
  if (!above) return html``;
  const [x, y] = [box.x + box.width, box.y + box.height / 2];
  const to = above.y + above.height / 2;
  if (above.x <= x) return html``;
  const middle = (x + above.x) / 2;
  return html`<path class="arrow" d="M${x} ${y}H${middle}V${to}H${above.x - 1}" marker-end="url(#arrow-head)"/>`;
}

function forumSvg({ shown, box }: ForumBox, mark: Mark): Html {
  const { chair, route, forum, title } = shown;
  return html`<g${mark(forum)}>${rect(box, 'forum')}${text(wrap(title, box.width - 34, { size: middle, isBold: true }, 2), box.x + 8, box.y + 17, { size: middle, weight: '600' })}${
    chair === undefined
      ? undefined
      : text(wrap(chair, box.width - 16, { size: small }, 1), box.x + 8, box.y + box.height - 7, {
          name: 'soft',
          size: small,
        })
  }${route === undefined ? undefined : badge(route, box.x + box.width - 13, box.y + 13)}</g>`;
}

/** What the signs of the picture mean. */
export const signs: readonly (readonly [sign: string, meaning: string])[] = [
  ['①', 'a number at a touchpoint or forum leads to the escalation of that number'],
  ['→', 'customers, or their case, are handed over'],
  ['┅', 'a dashed edge: nobody, or more than one party, is accountable'],
  [momentMark, 'a moment of truth for customers'],
  [criticalMark, 'critical: it must not fail'],
];
