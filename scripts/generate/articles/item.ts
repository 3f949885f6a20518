/** One statement of the five articles, and what Remit makes of it. docs/coverage.md is made of these. */
import type { ArticleCitation } from '@remit-cx/core/governance/source';

export interface Item {
  /** What the articles say, in short words of our own. */
  readonly says: string;
  readonly sources: readonly [ArticleCitation, ...ArticleCitation[]];
  /** How it is written, as source; the words between are enough to recognise it. */
  readonly construct: string;
  /** The first line in the `.remit` files of an example that matches. */
  readonly example: { readonly folder: string; readonly line: RegExp };
  /** The rules that check it, or a sentence why none does. */
  readonly rules: readonly [string, ...string[]] | string;
  /** A part of a document of that example, and a text that stands in it. */
  readonly printed: Printed;
}

export interface Printed {
  readonly document: 'charter' | 'journeys' | 'raci' | 'roles';
  readonly path: string;
  /** The heading, without its number. */
  readonly section: string;
  readonly shows: string;
}

export const airline = 'examples/velmara-air';

/** A part of the airline's, or another example's, charter. */
export function charter(section: string, shows: string): Printed {
  return { document: 'charter', path: 'cx_charter.md', section, shows };
}

/** A part of the page of a journey, or of the page of all. */
export function journeys(section: string, shows: string, journey?: string): Printed {
  const path = journey === undefined ? 'journeys.md' : `journeys/${journey}.md`;
  return { document: 'journeys', path, section, shows };
}

export function raci(section: string, shows: string): Printed {
  return { document: 'raci', path: 'raci.md', section, shows };
}

/** A part of a role's card. */
export function card(role: string, section: string, shows: string): Printed {
  return { document: 'roles', path: `roles/${role}.md`, section, shows };
}
