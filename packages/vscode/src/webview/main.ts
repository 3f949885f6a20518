/** The page of a preview: it shows what it is told, asks when something else is chosen, and says what was clicked. */
import type { PreviewAsked } from '@remit-cx/language/lsp/preview';
import type { ToPage } from '../preview/messages.ts';
import { Days } from './days.ts';
import { byId, element } from './element.ts';
import { listenToKeys, makeGrids } from './grid.ts';
import { host } from './host.ts';
import { Narrowing } from './narrowing.ts';

/** How long a slider must rest before it is asked about, in milliseconds. */
const rest = 80;

const [shown, form, count, notes] = ['shown', 'asked', 'count', 'notes'].map(byId) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
];

let state = host.getState();
let html = '';
let here: number | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function ask(chosen: Partial<PreviewAsked>): void {
  if (!state) return;
  state = { ...state, asked: { ...state.asked, ...chosen } };
  host.setState(state);
  const { asked } = state;
  clearTimeout(timer);
  timer = setTimeout(() => host.postMessage({ type: 'ask', asked }), rest);
}

const narrowing = new Narrowing(ask);
const days = new Days(day => ask({ day }));
const fit = element('button', { type: 'button', id: 'fit', textContent: 'Fit to width', ariaPressed: 'false' });
fit.addEventListener('click', () => {
  fit.ariaPressed = String(shown.classList.toggle('fit'));
});
const exportButton = element('button', { type: 'button', id: 'export', textContent: 'Export…' });
exportButton.addEventListener('click', () => host.postMessage({ type: 'export' }));
form.append(...narrowing.elements, ...days.elements, fit, exportButton);
form.addEventListener('submit', event => event.preventDefault());

/** The server has escaped all that people wrote; the policy of the page lets no script of it run in any case. */
function replace(next: string): void {
  if (next === html) return;
  html = next;
  const focused = document.activeElement?.closest<HTMLElement>('#shown [data-at]')?.dataset.at;
  shown.innerHTML = next;
  makeGrids(shown);
  if (focused !== undefined) shown.querySelector<HTMLElement>(`[data-at="${focused}"]`)?.focus();
}

/** Marks what the cursor is at, and brings it into view unless somebody is at work in the page. */
function mark(): void {
  for (const old of shown.querySelectorAll('.here, .current')) {
    old.classList.remove('here', 'current');
    old.removeAttribute('aria-current');
  }
  const all = here === undefined ? [] : [...shown.querySelectorAll(`[data-at="${here}"], [data-about="${here}"]`)];
  for (const found of all) {
    (found.closest('tr') ?? found).classList.add('here');
    // A line that is about it holds what is named in it.
    if (found.hasAttribute('data-about')) continue;
    // What is drawn cannot be read out; the list below the picture can.
    if (!(found instanceof HTMLElement)) continue;
    found.setAttribute('aria-current', 'true');
    found.classList.add('current');
  }
  if (!document.hasFocus()) all[0]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'show': {
      const { preview } = data;
      state = data.state;
      host.setState(state);
      narrowing.show(preview, state.asked);
      days.show(preview, state.asked.day === undefined);
      replace(preview.html);
      fit.hidden = state.asked.kind !== 'map';
      document.title = `${byId('title').textContent}: ${preview.project}`;
      // Said again by a screen reader only when it is another sentence.
      const sentence = `${preview.project}, as of ${preview.day}: ${preview.count}`;
      if (count.textContent !== sentence) count.textContent = sentence;
      notes.replaceChildren(...preview.notes.map(note => element('li', {}, note)));
      mark();
      break;
    }
    case 'refuse':
      replace('');
      count.textContent = data.problem;
      break;
    case 'here':
      here = data.at;
      mark();
      break;
  }
});

shown.addEventListener('click', event => {
  const at = event.target instanceof Element ? placeOf(event.target) : null;
  if (at !== null) host.postMessage({ type: 'open', at: Number(at) });
});

/** What a click leads to: what is clicked, else what its line is about. Neither a link nor words that somebody selects are a click on their line. */
function placeOf(clicked: Element): string | null {
  const button = clicked.closest('[data-at]');
  if (button) return button.getAttribute('data-at');
  if (clicked.closest('a') || getSelection()?.isCollapsed === false) return null;
  return clicked.closest('[data-about]')?.getAttribute('data-about') ?? null;
}
listenToKeys(shown);
host.postMessage({ type: 'ready' });
