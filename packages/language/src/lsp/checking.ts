/**
 * When what is checked. Findings follow the text after a pause, in steps between which the editor is answered, and a change
 * makes the rest of a check void. Only what is different from what the editor shows is sent.
 */
import { lintInSteps } from '@remit-cx/core/lint/lint';
import type { Day } from '@remit-cx/core/project/values';
import type { Diagnostic } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { allDiagnostics } from '../diagnostics.ts';
import type { Workspace } from '../workspace.ts';

/** How long somebody must have stopped typing, in milliseconds. */
const pause = 120;

/** How long a check may keep the editor waiting, in milliseconds. */
const breath = 10;

export interface Audience {
  publish(uri: string, diagnostics: Diagnostic[]): void;
  /** A rule failed: our mistake, never the user's. */
  failed(rule: string, error: unknown): void;
}

export class Checking {
  readonly #workspace: Workspace;
  readonly #audience: Audience;
  readonly #published = new Map<string, string>();
  readonly #checked = new WeakMap<LiveProject, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changes = 0;
  /** The day that the user asks about; undefined for the project's own. */
  day: Day | undefined;

  constructor(workspace: Workspace, audience: Audience) {
    this.#workspace = workspace;
    this.#audience = audience;
  }

  /** Something has changed. */
  soon(): void {
    this.#changes++;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#check(), pause);
  }

  /** Nothing is checked any more. */
  stop(): void {
    this.#changes++;
    clearTimeout(this.#timer);
  }

  async #check(): Promise<void> {
    const at = this.#changes;
    await this.#workspace.settled();
    for (const live of this.#workspace.projects()) {
      const day = live.dayFor(this.day);
      const state = `${live.revision} ${day}`;
      if (this.#checked.get(live) === state) continue;
      const steps = lintInSteps(live.graph, day, live.config.lint);
      for (let started = performance.now(), step = steps.next(); ; step = steps.next()) {
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
      for (const { rule, error } of live.result.failures) this.#audience.failed(rule, error);
    }
    this.#publish();
  }

  #publish(): void {
    const all = allDiagnostics(this.#workspace);
    for (const uri of this.#published.keys()) if (!all.has(uri)) all.set(uri, []);
    for (const [uri, diagnostics] of all) {
      const text = JSON.stringify(diagnostics);
      if ((this.#published.get(uri) ?? '[]') === text) continue;
      if (diagnostics.length === 0) this.#published.delete(uri);
      else this.#published.set(uri, text);
      this.#audience.publish(uri, diagnostics);
    }
  }
}
