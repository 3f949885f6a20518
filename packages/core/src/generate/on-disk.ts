/** Documents that were written before: `generate --check` writes them again as of the day that they speak of, and compares. */
import { type Day, isDay } from '../project/values.ts';
import { dayColumn } from './footer.ts';

const markdownFooter = /\n\*As of (\d{4}-\d{2}-\d{2})\. [^\n]*\*\n*$/;
const svgDescription = /^<svg [^>]*>(?:<title[^>]*>[^<]*<\/title>)?<desc[^>]*>As of (\d{4}-\d{2}-\d{2})\. /;
const mermaidComment = /^%% [^\n]*\n%% As of (\d{4}-\d{2}-\d{2})\. /;
const htmlFooter = /<footer>As of (\d{4}-\d{2}-\d{2})\. [^<]*<\/footer>\n<\/body>\n<\/html>\n*$/;
const csvColumn = new RegExp(`^${dayColumn},[^\n]*\n(\\d{4}-\\d{2}-\\d{2}),`);
const jsonProperty = /^\{[^{}[\]]*?"day": "(\d{4}-\d{2}-\d{2})"/;

/**
 * The day that a generated document speaks of: of the footer of a page, of the column `As of` of a table of values, of the
 * property `day` of JSON, or of the description of a picture. Undefined for a text that names none.
 */
export function dayOf(onDisk: string): Day | undefined {
  const text = withoutMarks(onDisk);
  const forms = [markdownFooter, csvColumn, jsonProperty, htmlFooter, svgDescription, mermaidComment];
  const day = forms.map(form => form.exec(text)?.[1]).find(found => found !== undefined);
  return day !== undefined && isDay(day) ? day : undefined;
}

/** Whether a document on disk is what is generated. Line ends and a byte order mark do not count: git and editors change them. */
export function isSameDocument(onDisk: string, generated: string): boolean {
  return withoutMarks(onDisk) === withoutMarks(generated);
}

function withoutMarks(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
