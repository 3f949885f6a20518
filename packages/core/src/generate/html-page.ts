/** A page of HTML that stands alone: it loads nothing, runs nothing, and can be sent by mail or printed. */
import type { Day } from '../project/values.ts';
import { footerText } from './footer.ts';
import type { Occasion } from './generator.ts';
import { type Html, html } from './html.ts';

/** What every page looks like. */
const usual = html`body{max-width:110em;margin:2em auto;padding:0 1.5em;font:15px/1.45 system-ui,sans-serif;color:#1b2530;background:#fff}h1{font-size:1.6em}h2{margin-top:2em;font-size:1.2em}footer{margin-top:3em;color:#4a5866;font-size:.85em}.legend div{display:flex;gap:1em}.legend dt{min-width:2em;font-weight:700}.legend dd{margin:0}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}@media print{body{margin:0;padding:0}}`;

/** A title with the day below it, for a page of which the body has none. */
export function titleHtml(title: string, day: Day): Html {
  return html`<h1>${title}</h1><p>As of <strong>${day}</strong>.</p>`;
}

/** The text of a page. `style` is added to what every page looks like. */
export function htmlPage(
  { project, day, hash }: Pick<Occasion, 'project' | 'day' | 'hash'>,
  { title, body, style }: { readonly title: string; readonly body: Html; readonly style: Html },
): string {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${usual}${style}</style>
</head>
<body>
<main>
${body}
</main>
<footer>${footerText({ project, day, hash })}</footer>
</body>
</html>
`.html;
}
