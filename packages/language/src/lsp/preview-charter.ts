/** A charter beside the text, as it will be printed: the document that `generate` writes. */
import { charterPage } from '@remit-cx/core/generate/charter/charter-page';
import { html } from '@remit-cx/core/generate/html';
import { sourceHash } from '@remit-cx/core/generate/source-hash';
import { lint } from '@remit-cx/core/lint/lint';
import { label, type NamedEntity } from '@remit-cx/core/model/model';
import type { Showing, Shown } from './preview.ts';
import { markdownHtml } from './preview-markdown.ts';

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

export function previewCharter({ live, project, day, isUsualDay, part, places }: Showing): Shown {
  const { graph, config } = live;
  const charter = graph.all('charter').find(({ id }) => id === part);
  if (!charter) {
    const nothing = 'There is no charter yet. Write: charter ours "Our charter" { purpose "Why we do this" }';
    return { html: html`<p>${nothing}</p>`, count: nothing };
  }
  const occasion = {
    graph,
    day,
    project,
    scheme: config.scheme,
    // What was found when it was checked last is of the usual day, and of this moment: the editor asks when a check is done.
    lint: isUsualDay ? live.result : lint(graph, day, config.lint),
    hash: sourceHash(live.project.allFragments),
  };
  const titles = new Map<string, NamedEntity | undefined>();
  for (const kind of kinds)
    for (const entity of graph.all(kind)) titles.set(label(entity), titles.has(label(entity)) ? undefined : entity);
  const page = markdownHtml(charterPage(occasion, charter), text => {
    const entity = titles.get(text);
    return entity && places.lead(entity, html`${text}`);
  });
  return { html: html`<article class="page">${page}</article>`, count: `${label(charter)}, as it will be printed.` };
}
