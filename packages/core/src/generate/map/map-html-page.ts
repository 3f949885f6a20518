/** A map as a page of HTML that stands alone: the picture, and the same in words. */
import type { Occasion } from '../generator.ts';
import { html } from '../html.ts';
import { htmlPage, titleHtml } from '../html-page.ts';
import type { GovernanceMap } from './governance-map.ts';
import { mapLegend, mapList } from './map-list.ts';
import { mapSvg, ownColours } from './map-svg.ts';

export function mapHtmlPage(occasion: Occasion, map: GovernanceMap, title: string): string {
  const words = { title, description: 'The list below the picture says the same in words.' };
  const body = html`${titleHtml(title, occasion.day)}${mapSvg(map, words, { style: ownColours })}<h2>How to read this</h2>${mapLegend()}<h2>The same as a list</h2>${mapList(map, (_, shown) => shown)}`;
  return htmlPage(occasion, { title, body, style: html`svg{max-width:100%;height:auto}` });
}
