/** The places that a preview leads to, numbered: what it shows carries the number. */
import type { Html } from '@remit-cx/core/generate/html';
import { html } from '@remit-cx/core/generate/html';
import { type Located, spanOf } from '@remit-cx/core/model/graph';
import type { Claim, Entity } from '@remit-cx/core/model/model';
import type { Range } from 'vscode-languageserver';
import type { LiveProject } from '../../builder.ts';
import { locationOf } from '../places.ts';

/** Where something is written: what to select, and all that is about it. */
export interface PreviewPlace {
  readonly uri: string;
  readonly at: Range;
  readonly whole: Range;
}

export class PreviewPlaces {
  readonly #live: LiveProject;
  readonly #numbers = new Map<string, number>();
  readonly all: PreviewPlace[] = [];

  constructor(live: LiveProject) {
    this.#live = live;
  }

  /** The number of a place, from 0; undefined for one in a file that is no longer there. */
  numberOf(at: Located, whole: Located): number | undefined {
    const span = spanOf(at);
    const key = `${span.file}:${span.start}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const location = locationOf(this.#live, span);
    const around = locationOf(this.#live, spanOf(whole));
    if (!location || !around) return undefined;
    const number = this.all.push({ uri: location.uri, at: location.range, whole: around.range }) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** The number of what a line is about: a thing, or anything that has a place. */
  about(to: Located): number | undefined {
    return this.numberOf(to, 'node' in to && !('file' in to) ? to.node : to);
  }

  /** The attribute by which what is drawn leads to where it is written. */
  readonly mark = (to: Entity): Html => {
    const number = this.numberOf(to, to.node);
    return number === undefined ? html`` : html` data-at="${number}"`;
  };

  /** What is shown as a button that leads to where it is written. */
  readonly lead = (to: Entity | Claim, shown: Html): Html => {
    return button('letter' in to ? this.numberOf(to.at, to.node) : this.numberOf(to, to.node), shown);
  };

  /** The same for anything that has a place. */
  leadTo(to: Located, shown: Html): Html {
    return button(this.about(to), shown);
  }
}

function button(number: number | undefined, shown: Html): Html {
  return number === undefined ? shown : html`<button type="button" data-at="${number}">${shown}</button>`;
}
