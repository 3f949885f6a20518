/** The day that is shown: a slider over all days on which something turns, buttons from turn to turn, and a field for any day. */
import type { Preview } from '@remit-cx/language/lsp/preview';
import { element } from './element.ts';

const millisecondsOfDay = 86_400_000;

/** How many days there are on the slider before the first and after the last turn. */
const margin = 31;

const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
const dayOf = (number: number) => new Date(number * millisecondsOfDay).toISOString().slice(0, 10);

/** `2026-10-01: Complaint form, Seat map and 3 more`. */
function turnText({ day, about, others }: Preview['turns'][number]): string {
  return `${day}: ${about.join(', ')}${others ? ` and ${others} more` : ''}`;
}

export class Days {
  readonly #slider = element('input', { type: 'range', id: 'slider', step: '1' });
  readonly #field = element('input', { type: 'date', id: 'day' });
  readonly #before = element('button', { type: 'button', id: 'turn-before', textContent: '◀' });
  readonly #after = element('button', { type: 'button', id: 'turn-after', textContent: '▶' });
  readonly #usual = element('button', { type: 'button', id: 'usual-day', textContent: 'Usual day' });
  readonly #said = element('output', { id: 'turn' });
  readonly #ticks = element('div', { className: 'ticks', ariaHidden: 'true' });
  readonly #choose: (day: string | undefined) => void;
  #turns: Preview['turns'] = [];

  /** `choose` is told the day; undefined for the one that the project or the settings say. */
  constructor(choose: (day: string | undefined) => void) {
    this.#choose = choose;
    this.#before.addEventListener('click', () => this.#step(-1));
    this.#after.addEventListener('click', () => this.#step(1));
    this.#usual.addEventListener('click', () => choose(undefined));
    this.#usual.title = 'The day of remit.json or of the settings, else today';
    this.#slider.addEventListener('input', () => this.#choose(this.#set(this.#slider.valueAsNumber)));
    this.#field.addEventListener('change', () => {
      if (this.#field.value !== '') this.#choose(this.#set(numberOf(this.#field.value)));
    });
  }

  get elements(): readonly HTMLElement[] {
    const field = element('label', { htmlFor: 'day' }, 'As of ', this.#field);
    const slider = element('div', { className: 'slider' }, this.#slider, this.#ticks);
    this.#slider.ariaLabel = 'Day';
    return [
      element('div', { className: 'days', role: 'group', ariaLabel: 'Day' }, field, this.#before, slider, this.#after),
      this.#usual,
      this.#said,
    ];
  }

  /** Shows the day of an answer, and the turns. */
  show({ day, turns }: Preview, isUsual: boolean): void {
    this.#turns = turns;
    const all = [...turns.map(turn => numberOf(turn.day)), numberOf(day)];
    const first = Math.min(...all) - margin;
    const last = Math.max(...all) + margin;
    this.#slider.min = String(first);
    this.#slider.max = String(last);
    // SVG, since its attributes are no style: a policy that allows no style in elements is kept.
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', `0 0 ${last - first} 1`);
    svg.setAttribute('preserveAspectRatio', 'none');
    for (const turn of turns) {
      const line = document.createElementNS(svg.namespaceURI, 'line') as SVGLineElement;
      const x = String(numberOf(turn.day) - first);
      for (const [name, value] of Object.entries({ x1: x, x2: x, y1: '0', y2: '1' })) line.setAttribute(name, value);
      svg.append(line);
    }
    this.#ticks.replaceChildren(svg);
    this.#usual.hidden = isUsual;
    this.#set(numberOf(day));
  }

  #set(number: number): string {
    const day = dayOf(number);
    this.#slider.valueAsNumber = number;
    this.#field.value = day;
    const [before, after] = [this.#next(-1), this.#next(1)];
    this.#before.disabled = before === undefined;
    this.#after.disabled = after === undefined;
    this.#before.title = this.#before.ariaLabel = before ? `Before: ${turnText(before)}` : 'Nothing turns before';
    this.#after.title = this.#after.ariaLabel = after ? `Next: ${turnText(after)}` : 'Nothing turns after';
    const turn = this.#turns.find(turn => turn.day === day);
    this.#slider.setAttribute('aria-valuetext', turn ? `${turnText(turn)} changes` : day);
    this.#said.textContent = turn ? `Changes on this day: ${turnText(turn).slice(12)}` : '';
    return day;
  }

  #next(step: 1 | -1): Preview['turns'][number] | undefined {
    const day = dayOf(this.#slider.valueAsNumber);
    return step > 0 ? this.#turns.find(turn => turn.day > day) : this.#turns.findLast(turn => turn.day < day);
  }

  #step(step: 1 | -1): void {
    const turn = this.#next(step);
    if (turn) this.#choose(this.#set(numberOf(turn.day)));
  }
}
