/** A charter beside the text, as it will be printed: the document that `generate` writes. */
import { charterPage } from '@remit-cx/core/generate/charter/charter-page';
import { html } from '@remit-cx/core/generate/html';
import { label, type NamedEntity } from '@remit-cx/core/model/model';
import type { Showing, Shown } from './preview.ts';
import { markdownHtml } from './preview-markdown.ts';
import { occasionOf } from './preview-occasion.ts';

/** What a charter speaks of under its title. */
const kinds = [
  'journey',
  'touchpoint',
  'responsibility',
  'decision',
  'metric',
  'forum',
  'escalation',
  'role',
  'charter',
] as const;

export function previewCharter(showing: Showing): Shown {
  const { live, part, places } = showing;
  const { graph } = live;
  const charter = graph.all('charter').find(({ id }) => id === part);
  if (!charter) {
    const nothing = 'There is no charter yet. Write: charter ours "Our charter" { purpose "Why we do this" }';
    return { html: html`<p>${nothing}</p>`, count: nothing };
  }
  const occasion = occasionOf(showing);
  const titles = new Map<string, NamedEntity | undefined>();
  for (const kind of kinds)
    for (const entity of graph.all(kind)) titles.set(label(entity), titles.has(label(entity)) ? undefined : entity);
  const page = markdownHtml(charterPage(occasion, charter), text => {
    const entity = titles.get(text);
    return entity && places.lead(entity, html`${text}`);
  });
  return { html: html`<article class="page">${page}</article>`, count: `${label(charter)}, as it will be printed.` };
}
