/**
 * The text of docs/coverage.md. It cannot say what is not so: the line of an example, the rules and the part of a document are
 * looked up, and what is not found is refused.
 */
import { existsSync } from 'node:fs';
import {
  anchors,
  code,
  heading,
  joined,
  link,
  md,
  page,
  paragraph,
  plain,
  table,
} from '@remit-cx/core/generate/markdown';
import { type Citation, cite } from '@remit-cx/core/governance/source';
import { exampleIn, type Line } from './example.ts';
import type { Item } from './item.ts';
import type { Group } from './items.ts';

const root = new URL('../../../', import.meta.url);

/** The whole page. Refuses (throws) an item whose example, rule or document is not there, with a sentence that says which. */
export function coveragePage(groups: readonly Group[]): string {
  let number = 0;
  return page([
    heading(1, 'What five articles say, and what Remit makes of it'),
    paragraph(
      'Remit began with five articles about who owns customer experience. Each thing that they say can be written, is checked where something can be missing, and is printed. The words here are ours; the lines are those of the examples, and each part of a document was found in what the example gives.',
    ),
    ...groups.flatMap(({ title, items }) => [
      heading(2, title),
      table(
        ['', 'What they say', 'How it is written', 'In an example', 'Checked by', 'Printed in'],
        items.map(item => row(++number, item)),
      ),
    ]),
  ]);
}

function row(number: number, item: Item) {
  const { says, sources, construct, rules } = item;
  return [
    number,
    joined([plain(says), md`*${citeAll(sources)}*`], '<br>'),
    joined(
      construct.split(' · ').map(part => code(part)),
      '<br>',
    ),
    exampleCell(lineOf(item)),
    typeof rules === 'string'
      ? md`none: ${plain(rules.charAt(0).toLowerCase() + rules.slice(1))}`
      : joined(rules.map(ruleLink), '<br>'),
    printedCell(item),
  ];
}

/** The first line of the example that the item's pattern finds. */
export function lineOf({ says, example: { folder, line } }: Pick<Item, 'says' | 'example'>): Line {
  const found = exampleIn(folder).lines.find(({ text }) => line.test(text) && !text.startsWith('//'));
  if (!found) throw new Error(`No line of ${folder} is like ${line}, which is to show: ${says}`);
  return found;
}

/** Every place, with the title of an article once. */
function citeAll(sources: Item['sources']): string {
  const byArticle = Map.groupBy(sources, ({ article }) => article);
  return [...byArticle.values()]
    .map(places => {
      const [first, ...others] = places.map(cite);
      const title = cite({ article: places[0]!.article } as Citation);
      return [first, ...others.map(other => other.slice(title.length + 2))].join(', ');
    })
    .join('; ');
}

function exampleCell({ path, number, text }: Line) {
  const line = text.replace(/\s+/g, ' ');
  const shown = line.length > 60 ? `${line.slice(0, 59)}…` : line;
  return joined([code(shown), link(`${path.replace(/^examples\//, '')}:${number}`, `../${path}#L${number}`)], '<br>');
}

function ruleLink(rule: string) {
  if (!existsSync(new URL(`packages/core/src/lint/rules/${rule}.ts`, root)))
    throw new Error(`There is no rule ${rule}.`);
  return link(rule, `rules/${rule}.md`);
}

/** Where it is printed, as a link where the example keeps its documents. */
function printedCell(item: Item) {
  partOf(item);
  const { document, path, section } = item.printed;
  const example = exampleIn(item.example.folder);
  const text = example.pages(document).get(path)!;
  const heading = text.split('\n').find(line => titleOf(line) === section)!;
  const folder = example.folderOf(document);
  const file = `${folder}/${path}`;
  const title = md`“${section}”`;
  const isKept = folder !== undefined && existsSync(new URL(file, root));
  const [one, all] = words[document];
  const where = path.includes('/') ? `${one} ${titleOf(text.split('\n')[0]!)}` : all;
  return md`${plain(where)}: ${isKept ? link(title, `../${file}#${anchors()(heading.replace(/^#+ /, ''))}`) : title}`;
}

/** What a page of a document is called, and the page of all. */
const words = {
  charter: ['charter', 'charter'],
  raci: ['RACI page', 'RACI page'],
  journeys: ['journey', 'journeys'],
  roles: ['card', 'roles'],
} as const;

/** The title of a heading without its number; undefined for any other line. */
function titleOf(line: string): string | undefined {
  return /^#+ (?:\d+\. )?(.*)$/.exec(line)?.[1];
}

/** The part of the document under its heading, to the next heading of the same rank. Refuses one that does not show what it is to show. */
export function partOf({ says, example, printed }: Pick<Item, 'says' | 'example' | 'printed'>): string {
  const { document, path, section, shows } = printed;
  const text = exampleIn(example.folder).pages(document).get(path);
  if (text === undefined) throw new Error(`${example.folder} gives no ${document} ${path}, which is to show: ${says}`);
  const lines = text.split('\n');
  const start = lines.findIndex(line => titleOf(line) === section);
  if (start < 0) throw new Error(`${path} of ${example.folder} has no part “${section}”, which is to show: ${says}`);
  const rank = /^#+/.exec(lines[start]!)![0].length;
  const end = lines.findIndex((line, i) => i > start && (/^#+(?= )/.exec(line)?.[0].length ?? 9) <= rank);
  const part = lines.slice(start, end < 0 ? undefined : end).join('\n');
  if (!part.includes(shows)) throw new Error(`“${section}” in ${path} of ${example.folder} does not say “${shows}”.`);
  return part;
}
