/** What a preview shows as a file, in the forms that documents have: the same printing, narrowed as the preview is. */

import { footerText } from '@remit-cx/core/generate/footer';
import type { Occasion } from '@remit-cx/core/generate/generator';
import charter from '@remit-cx/core/generate/generators/charter';
import { html } from '@remit-cx/core/generate/html';
import { htmlPage } from '@remit-cx/core/generate/html-page';
import { governanceMap } from '@remit-cx/core/generate/map/governance-map';
import { mapHtmlPage } from '@remit-cx/core/generate/map/map-html-page';
import { mapMermaid } from '@remit-cx/core/generate/map/map-mermaid';
import { mapSvg, ownColours } from '@remit-cx/core/generate/map/map-svg';
import { raciCsv } from '@remit-cx/core/generate/raci-csv';
import { raciHtmlPage } from '@remit-cx/core/generate/raci-html-page';
import { raciPage } from '@remit-cx/core/generate/raci-markdown';
import { raciMatrix } from '@remit-cx/core/generate/raci-matrix';
import { label } from '@remit-cx/core/model/model';
import { orList } from '@remit-cx/core/project/names';
import type { Day } from '@remit-cx/core/project/values';
import type { LiveProject } from '../../builder.ts';
import { lookUp, type PreviewAsked, type PreviewKind, type Showing } from '../preview.ts';
import type { Refused } from '../protocol.ts';
import { exportForms } from './forms.ts';
import { markdownHtml } from './markdown.ts';
import { occasionOf } from './occasion.ts';
import { raciWorkbook } from './xlsx.ts';

export interface Exported {
  /** What the file is to be called. */
  readonly name: string;
  readonly content: string;
  /** Whether the content is Base64 of bytes, and no text. */
  readonly isBase64: boolean;
}

/** The file of what is asked for; or, as a sentence, why there is none. */
export async function exportPreview(
  live: LiveProject,
  asked: PreviewAsked,
  form: string,
  usual: Day,
): Promise<Exported | Refused> {
  const { kind } = asked;
  const forms: readonly string[] = exportForms[kind];
  if (!forms.includes(form)) return { problem: `It can be exported as ${orList(forms)}, not as ${form}.` };
  const { showing, missing } = lookUp(live, asked, usual);
  if (missing !== undefined) return { problem: missing };
  const occasion = occasionOf(showing);
  const name = `${showing.project}-${kind}.${form}`;
  if (form === 'xlsx') {
    const bytes = await raciWorkbook(occasion, raciMatrix(occasion.graph, occasion.day, showing.only));
    return { name, content: base64(bytes), isBase64: true };
  }
  const content = texts[kind](form, showing, occasion);
  if (content === undefined) return { problem: 'There is nothing to export yet.' };
  return { name, content, isBase64: false };
}

const texts: Readonly<Record<PreviewKind, (form: string, showing: Showing, occasion: Occasion) => string | undefined>> =
  {
    raci(form, { only }, occasion) {
      const { graph, day, scheme } = occasion;
      const matrix = raciMatrix(graph, day, only);
      if (form === 'csv') return raciCsv(graph, matrix, scheme);
      return form === 'md' ? raciPage(occasion, matrix) : raciHtmlPage(occasion, matrix);
    },
    map(form, { project, only: { part, ...others } }, occasion) {
      const map = governanceMap(occasion.graph, occasion.day, {
        ...others,
        part: part === 'responsibilities' ? undefined : part,
      });
      const title = `Governance map of ${project}`;
      const words = { title, description: footerText(occasion) };
      if (form === 'mmd') return mapMermaid(map, words);
      if (form === 'html') return mapHtmlPage(occasion, map, title);
      return mapSvg(map, words, { style: ownColours }).html;
    },
    charter(form, { part }, occasion) {
      const page = charter.generate(occasion, 'md').find(({ path }) => path === `${part}.md`);
      if (!page || form === 'md') return page?.text;
      const title = label(occasion.graph.all('charter').find(({ id }) => id === part)!);
      const style = html`table{border-collapse:collapse}th,td{padding:.3em .6em;border:1px solid #c3ccd5;text-align:left;vertical-align:top}th{background:#e8edf2}.letters{text-align:center}`;
      return htmlPage(occasion, { title, body: markdownHtml(page.text), style });
    },
  };

/** In pieces: a call takes no more than so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}
