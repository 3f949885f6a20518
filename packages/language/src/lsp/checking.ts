/**
 * When what is checked. A check begins as soon as nothing more comes in; it goes on in steps between which the editor is
 * answered, and a change makes the rest of it void. Only what is different from what the editor shows is sent, and what is
 * wrong with a word waits until that word is written.
 */
import { lintInSteps } from '@remit-cx/core/lint/lint';
import type { Day } from '@remit-cx/core/project/values';
import type { Diagnostic } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { allDiagnostics } from '../diagnostics.ts';
import type { Workspace } from '../workspace.ts';

/** Changes that come together are one, in milliseconds. */
const pause = 5;

/** How long a check may keep the editor waiting, in milliseconds. */
const breath = 10;

/** How long somebody must have stopped typing before a word counts as written, in milliseconds. */
const thought = 400;

export interface Audience {
  /** What is under a file has changed. */
  publish(uri: string, diagnostics: Diagnostic[]): void;
  /** All of that was said. Not called where nothing has changed. */
  published?(): void;
  /** Everything is checked, and what was shown before of the findings or the model may be old. */
  checked?(): void;
  /** Something failed: our mistake, never the user's. */
  failed(what: string, error: unknown): void;
}

/** What is under a file, with a name of its own for as long as it stays the same. */
export interface Shown {
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
}

const nothing: Shown = { id: 'nothing', diagnostics: [] };

/** Where a word is being written: its end. */
export interface Caret {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

export class Checking {
  readonly #workspace: Workspace;
  readonly #audience: Audience;
  readonly #shown = new Map<string, Shown & { readonly text: string }>();
  #ids = 0;
  #waiting: (() => void)[] = [];
  readonly #checked = new WeakMap<LiveProject, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wordTimer: ReturnType<typeof setTimeout> | undefined;
  #caret: Caret | undefined;
  #changes = 0;
  #isDone = false;
  /** How long reading took last, in milliseconds: a file that takes long is not read at every letter. */
  #reading = 0;
  #day: Day | undefined;

  constructor(workspace: Workspace, audience: Audience) {
    this.#workspace = workspace;
    this.#audience = audience;
  }

  /** Something has changed; where a word is being written, if that is known. */
  soon(caret?: Caret): void {
    const at = ++this.#changes;
    this.#isDone = false;
    this.#caret = caret;
    clearTimeout(this.#timer);
    clearTimeout(this.#wordTimer);
    const wait = pause + (this.#reading > 50 ? 2 * this.#reading : 0);
    this.#timer = setTimeout(() => this.#check().catch(error => this.#gaveUp(at, error)), wait);
    if (caret)
      this.#wordTimer = setTimeout(() => {
        this.#caret = undefined;
        // A check that is still going on publishes at its end.
        if (this.#isDone) this.#publish();
      }, thought);
  }

  /** The day that the user asks about; undefined for the project's own. */
  get day(): Day | undefined {
    return this.#day;
  }

  set day(day: Day | undefined) {
    if (day === this.#day) return;
    this.#day = day;
    // What was found on another day is no answer.
    for (const live of this.#workspace.projects()) live.result = undefined;
  }

  /** What is under a file, as it was checked last. */
  shownAt(uri: string): Shown {
    return this.#shown.get(uri) ?? nothing;
  }

  /** The files that have something under them. */
  get shown(): Iterable<string> {
    return this.#shown.keys();
  }

  /** Waits until everything is checked that has changed so far; no longer than until nothing is checked any more. */
  async done(): Promise<void> {
    if (!this.#isDone) await new Promise<void>(resolve => this.#waiting.push(resolve));
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** Nothing is checked any more. */
  stop(): void {
    this.#changes++;
    this.#wake();
    clearTimeout(this.#timer);
    clearTimeout(this.#wordTimer);
  }

  /** A check has failed: who waits for it is answered with what is known. */
  #gaveUp(at: number, error: unknown): void {
    this.#audience.failed('The check', error);
    if (at !== this.#changes) return;
    this.#isDone = true;
    this.#wake();
  }

  async #check(): Promise<void> {
    const at = this.#changes;
    await this.#workspace.settled();
    for (const live of this.#workspace.projects()) {
      const day = live.dayFor(this.day);
      const state = `${live.revision} ${day}`;
      if (this.#checked.get(live) === state) continue;
      const begun = performance.now();
      const steps = lintInSteps(live.graph, day, live.config.lint);
      this.#reading = performance.now() - begun;
      for (let started = begun, step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          live.result = step.value;
          break;
        }
        if (performance.now() - started < breath) continue;
        await new Promise(resolve => setTimeout(resolve));
        if (at !== this.#changes) return;
        started = performance.now();
      }
      this.#checked.set(live, state);
      for (const { rule, error } of live.result.failures) this.#audience.failed(`The rule ${rule}`, error);
    }
    if (at !== this.#changes) return;
    this.#isDone = true;
    this.#publish();
    this.#audience.checked?.();
    this.#wake();
  }

  #publish(): void {
    const found = allDiagnostics(this.#workspace);
    const settled = [...this.#shown.keys()].filter(uri => !found.has(uri));
    let isDifferent = false;
    // What is settled first: of a file that has moved nothing is shown twice.
    for (const [uri, all] of [...settled.map((uri): [string, Diagnostic[]] => [uri, []]), ...found]) {
      const diagnostics = this.#caret?.uri === uri ? all.filter(one => !endsAt(one, this.#caret!)) : all;
      const text = JSON.stringify(diagnostics);
      if ((this.#shown.get(uri)?.text ?? '[]') === text) continue;
      if (diagnostics.length === 0) this.#shown.delete(uri);
      else this.#shown.set(uri, { id: `${++this.#ids}`, diagnostics, text });
      isDifferent = true;
      this.#audience.publish(uri, diagnostics);
    }
    if (isDifferent) this.#audience.published?.();
  }
}

function endsAt({ range: { end } }: Diagnostic, { line, character }: Caret): boolean {
  return end.line === line && end.character === character;
}

/** Where a letter of a word was just written, going from one text to the next; undefined for any other change. */
export function caretOf(uri: string, before: string, after: string): Caret | undefined {
  const added = after.length - before.length;
  if (added !== 1) return undefined;
  let at = 0;
  while (at < before.length && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  if (!/[\p{L}\p{N}_-]/u.test(after[at]!) || before.slice(at) !== after.slice(at + 1)) return undefined;
  const lineStart = Math.max(after.lastIndexOf('\n', at), after.lastIndexOf('\r', at)) + 1;
  return { uri, line: after.slice(0, lineStart).split(/\r\n?|\n/).length - 1, character: at + 1 - lineStart };
}
