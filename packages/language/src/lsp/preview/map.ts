/** The governance map beside the text: a picture, and the same as a list. */
import { html } from '@remit-cx/core/generate/html';
import { governanceMap } from '@remit-cx/core/generate/map/governance-map';
import { mapLegend, mapList } from '@remit-cx/core/generate/map/map-list';
import { mapSvg } from '@remit-cx/core/generate/map/map-svg';
import type { Showing, Shown } from '../preview.ts';
import { counted } from './count.ts';

export function previewMap({ live, project, day, only, places }: Showing): Shown {
  const { part, ...others } = only;
  const map = governanceMap(live.graph, day, { ...others, part: part === 'responsibilities' ? undefined : part });
  const { journeys, handoffs, routes, forums } = map;
  const touchpoints = journeys.flatMap(({ stages }) => stages.flatMap(({ touchpoints }) => touchpoints));
  if (touchpoints.length + routes.length + forums.length === 0) {
    const nothing = 'There is nothing to draw yet. Write: journey buy "Buy" { touchpoint shop "Shop" { } }';
    return { html: html`<p>${nothing}</p>`, count: nothing };
  }
  const open = touchpoints.filter(({ open }) => open.length).length;
  const count = `${counted(touchpoints.length, 'touchpoint')} in ${counted(journeys.length, 'journey')}, ${
    open ? `${open} not settled` : 'all settled'
  }; ${counted(handoffs.length, 'handoff')}, ${counted(routes.length, 'escalation')}, ${counted(forums.length, 'forum')}.`;
  const words = {
    title: `Governance map of ${project}`,
    description: `${count} The list below says the same in words.`,
  };
  return {
    html: html`${mapSvg(map, words, { mark: places.mark })}<section aria-labelledby="legend"><h2 id="legend">How to read this</h2>${mapLegend()}</section><section aria-labelledby="list"><h2 id="list">The same as a list</h2>${mapList(map, places.lead)}</section>`,
    count,
  };
}
