/** The fields above a preview: what is shown of it. */
import type { Choice, Preview, PreviewAsked } from '@remit-cx/language/lsp/preview';
import { element } from './element.ts';

type Field = 'part' | 'region' | 'department';

export class Narrowing {
  readonly #fields: Readonly<Record<Field, HTMLSelectElement>> = {
    part: element('select', { id: 'part' }),
    region: element('select', { id: 'region' }),
    department: element('select', { id: 'department' }),
  };
  readonly #partWord = element('span');
  readonly #onlyOpen = element('input', { type: 'checkbox', id: 'only-open' });
  readonly #open = element('label', {}, this.#onlyOpen, ' Only what is not settled');

  /** `choose` is told what was chosen; undefined for everything. */
  constructor(choose: (chosen: Partial<PreviewAsked>) => void) {
    for (const [name, select] of Object.entries(this.#fields))
      select.addEventListener('change', () => choose({ [name]: select.value === '' ? undefined : select.value }));
    this.#onlyOpen.addEventListener('change', () => choose({ onlyOpen: this.#onlyOpen.checked || undefined }));
  }

  get elements(): readonly HTMLElement[] {
    const { part, region, department } = this.#fields;
    return [
      element('label', {}, this.#partWord, ' ', part),
      element('label', {}, 'Department ', department),
      element('label', {}, 'Region ', region),
      this.#open,
    ];
  }

  show(preview: Preview, asked: PreviewAsked): void {
    const { part, region, department } = this.#fields;
    fill(part, preview.parts, preview.part, preview.isWholeOffered ? 'All' : undefined);
    this.#partWord.textContent = preview.partWord;
    fill(region, preview.regions, asked.region, 'All');
    fill(department, preview.departments, asked.department, 'All');
    this.#open.hidden = !preview.isNarrowed;
    this.#onlyOpen.checked = asked.onlyOpen ?? false;
  }
}

/** A field stays open, and keeps what was chosen, when nothing has changed. What was chosen and is gone stays in the list. */
function fill(select: HTMLSelectElement, choices: readonly Choice[], chosen: string | undefined, all?: string): void {
  const isGone = chosen !== undefined && !choices.some(({ id }) => id === chosen);
  const wanted = [
    ...(all === undefined ? [] : [{ id: '', title: all }]),
    ...choices,
    ...(isGone ? [{ id: chosen, title: `${chosen} (not there now)` }] : []),
  ];
  const has = [...select.options].map(({ value, text }) => `${value}\n${text}`);
  if (has.join('\n') !== wanted.map(({ id, title }) => `${id}\n${title}`).join('\n'))
    select.replaceChildren(...wanted.map(({ id, title }) => element('option', { value: id, text: title })));
  select.value = chosen ?? '';
  select.closest('label')!.hidden = choices.length === 0;
}
