/** A charter beside the text, as it will be printed: the document that `generate` writes. */
import { charterBlocks } from '@remit-cx/core/generate/charter/charter-page';
import { html } from '@remit-cx/core/generate/html';
import { page, subjectsOf } from '@remit-cx/core/generate/markdown';
import type { Located } from '@remit-cx/core/model/graph';
import { label, type NamedEntity } from '@remit-cx/core/model/model';
import type { Showing, Shown } from '../preview.ts';
import { markdownHtml } from './markdown.ts';
import { occasionOf } from './occasion.ts';

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

/** A page, of which each line leads to what it is about, and each title that stands alone to what has it. */
export function previewCharter(showing: Showing): Shown {
  const { live, part, places } = showing;
  const { graph } = live;
  const charter = graph.all('charter').find(({ id }) => id === part);
  if (!charter) {
    const nothing = 'There is no charter yet. Write: charter ours "Our charter" { purpose "Why we do this" }';
    return { html: html`<p>${nothing}</p>`, count: nothing };
  }
  const titles = new Map<string, NamedEntity | undefined>();
  for (const kind of kinds)
    for (const entity of graph.all(kind)) titles.set(label(entity), titles.has(label(entity)) ? undefined : entity);
  const blocks = charterBlocks(occasionOf(showing), charter);
  const subjects = subjectsOf(blocks);
  const shown = markdownHtml(page(blocks), {
    line(line) {
      const subject = subjects.get(line);
      return subject && places.about(subject);
    },
    text(text, look, line) {
      const subject = subjects.get(line);
      const title = subject && titleOf(subject);
      if (subject && (title === undefined ? look !== 'plain' : text === title || text.endsWith(`: ${title}`)))
        return places.leadTo(subject, look === 'name' ? html`<code>${text}</code>` : html`${text}`);
      const entity = look === 'name' ? undefined : titles.get(text);
      return entity && places.lead(entity, html`${text}`);
    },
  });
  return { html: html`<article class="page">${shown}</article>`, count: `${label(charter)}, as it will be printed.` };
}

/** The title under which a line may name what it is about; undefined for what has none: a finding, a delegation, a step. */
function titleOf(subject: Located): string | undefined {
  return 'node' in subject && 'title' in subject ? label(subject as NamedEntity) : undefined;
}
