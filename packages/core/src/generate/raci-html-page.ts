/** A responsibility matrix as a page of HTML that stands alone. */
import { label } from '../model/model.ts';
import type { Occasion } from './generator.ts';
import { html } from './html.ts';
import { htmlPage, titleHtml } from './html-page.ts';
import { leadNowhere, raciHtml } from './raci-html.ts';
import type { Matrix } from './raci-matrix.ts';

const style = html`table{border-collapse:separate;border-spacing:0}th,td{padding:.25em .6em;border:solid #c3ccd5;border-width:0 1px 1px 0;background:#fff;text-align:center;vertical-align:top}th{text-align:left}thead th{position:sticky;top:0;max-width:9em;border-top-width:1px;background:#e8edf2;vertical-align:bottom}tbody th{min-width:14em;max-width:28em;border-left-width:1px;font-weight:400}thead th:first-child{border-left-width:1px}.section th{background:#f4f6f8;font-weight:600}td.a{font-weight:700;background:#d7e8fa}td.r{background:#eaf5e4}.is-open th{box-shadow:inset 4px 0 0 #b3261e}.open{display:block;color:#b3261e;font-weight:600}td.conflict{outline:2px dashed #b3261e;outline-offset:-3px}`;

export function raciHtmlPage(occasion: Occasion, matrix: Matrix): string {
  const { graph, project, scheme } = occasion;
  const organization = graph.all('organization')[0];
  const title = `Who answers for what: ${organization ? label(organization) : project}`;
  const body = html`${titleHtml(title, occasion.day)}${raciHtml(graph, matrix, scheme, leadNowhere)}`;
  return htmlPage(occasion, { title, body, style });
}
