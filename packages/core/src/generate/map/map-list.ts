/** A map as a list: the same relations, for those who do not look at pictures. */
import type { Entity } from '../../model/model.ts';
import { label } from '../../model/model.ts';
import { type Html, html } from '../html.ts';
import type { GovernanceMap, MapTouchpoint } from './governance-map.ts';
import { signs } from './map-svg.ts';

/** Makes a title lead to where the thing is written. */
export type ListLead = (to: Entity, shown: Html) => Html;

/** Headings and lists; every relation of the picture is in them, in words. */
export function mapList(map: GovernanceMap, lead: ListLead): Html {
  const { journeys, handoffs, routes, forums } = map;
  return html`${journeys.map(
    ({ journey, title, owner, forums, stages }) =>
      html`<h3>${lead(journey, html`${title}`)}</h3><p>Answers from end to end: ${owner}.${
        forums.length ? ` Looked after by ${forums.join(', ')}.` : ''
      }</p>${stages.map(
        ({ title, touchpoints }) =>
          html`${title === undefined ? undefined : html`<h4>${title}</h4>`}<ul>${touchpoints.map(one => item(one, lead))}</ul>`,
      )}`,
  )}${part(
    'Handed over',
    handoffs.map(
      ({ handoff, from, to, title, owner }) =>
        html`<li>${lead(handoff, html`${title}`)}: from ${label(from)} to ${label(to)}, ${owner} answers for it</li>`,
    ),
  )}${part(
    'What cannot be settled goes',
    routes.map(
      ({ escalation, number, title, tiers, next, count }) =>
        html`<li>${lead(escalation, html`${number}. ${title}`)} (${count} ${count === 1 ? 'touchpoint' : 'touchpoints'}): ${[
          ...tiers.map(({ title, within }) => `${title}${within === undefined ? '' : ` within ${within}`}`),
          ...(next === undefined ? [] : [next]),
        ].join(', then ')}</li>`,
    ),
  )}${part(
    'Forums',
    forums.map(
      ({ forum, title, chair, above, route }) =>
        html`<li>${lead(forum, html`${title}`)}${chair === undefined ? '' : `, chaired by ${chair}`}${
          above ? `; what it cannot settle goes to ${label(above)}` : ''
        }${route === undefined ? '' : `; what it cannot settle goes the way of ${routes[route - 1]!.title}`}</li>`,
    ),
  )}`;
}

/** What the signs of the picture mean. */
export function mapLegend(): Html {
  return html`<dl class="legend">${signs.map(([sign, meaning]) => html`<div><dt>${sign}</dt><dd>${meaning}</dd></div>`)}</dl>`;
}

function part(title: string, items: readonly Html[]): Html | undefined {
  return items.length ? html`<h3>${title}</h3><ul>${items}</ul>` : undefined;
}

function item({ touchpoint, title, owners, open, asleep, next }: MapTouchpoint, lead: ListLead): Html {
  const said = open.length ? open : [`accountable: ${owners.join('; ')}`];
  return html`<li>${lead(touchpoint, html`${title}`)}: ${said.join('; ')}${asleep ? `; ${asleep}` : ''}${
    next ? `; what cannot be settled goes to ${next}` : ''
  }</li>`;
}
