/** The title of a thing as the first cell of a row, or the head of a part: with its description and its links. */
import { type Link, label, type NamedEntity } from '../model/model.ts';
import { descriptionOf } from '../project/fragment.ts';
import { type Block, code, type Inline, joined, link, md, prose } from './markdown.ts';

/** The title, then `more`, the comment above the thing and its links, each on a line of its own. */
export function titleCell(entity: NamedEntity, more: readonly Inline[] = []): Inline {
  const description = descriptionOf(entity.node);
  return joined(
    [
      md`**${label(entity)}**`,
      ...more,
      ...(description === undefined ? [] : [md`*${description}*`]),
      ...entity.links.map(linkText),
    ],
    '<br>',
  );
}

/** The comment above a thing, as a paragraph; undefined when there is none. */
export function descriptionBlock({ node }: NamedEntity): Block | undefined {
  const description = descriptionOf(node);
  return description === undefined ? undefined : prose(description);
}

/** Every link, with commas between; undefined when there is none. */
export function seeAlso({ links }: { readonly links: readonly Link[] }): Inline | undefined {
  return links.length ? md`**See also:** ${joined(links.map(linkText))}` : undefined;
}

/** A link that people wrote. An address that a page must not lead to is shown, and leads nowhere. */
export function linkText({ title, url }: Link): Inline {
  const address = url.trim();
  if (!/^(https?:\/\/|mailto:)[^\s<>]+$/i.test(address)) return md`${title} (${code(address)})`;
  return link(
    title || address,
    address.replace(/[()|\\`]/g, mark => `%${mark.charCodeAt(0).toString(16)}`),
  );
}
