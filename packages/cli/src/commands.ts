/** The commands, in the order of the help. Each is loaded only when it is asked for. */
import type { Define } from './session.ts';

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<{ readonly default: Define }>;
}

export const commands: readonly CommandEntry[] = [
  {
    name: 'check',
    summary: 'find what is unowned, owned twice, overdue or unclear',
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'diff',
    summary: 'show what changed in who answers for what',
    load: () => import('./commands/diff.ts'),
  },
  {
    name: 'sign-off',
    summary: 'say whom to ask for approval of a change',
    load: () => import('./commands/sign-off.ts'),
  },
  {
    name: 'who',
    summary: 'say who answers for something, and why',
    load: () => import('./commands/who.ts'),
  },
  {
    name: 'generate',
    summary: 'write RACI tables, charters and other documents',
    load: () => import('./commands/generate.ts'),
  },
  {
    name: 'format',
    summary: 'lay the files out',
    load: () => import('./commands/format.ts'),
  },
  {
    name: 'explain',
    summary: 'say what a finding means and what to do about it',
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'rules',
    summary: 'list everything that is looked for',
    load: () => import('./commands/rules.ts'),
  },
  {
    name: 'completion',
    summary: 'print a script with which a shell completes these commands',
    load: () => import('./commands/completion.ts'),
  },
  {
    name: 'lsp',
    summary: 'serve an editor (the language server)',
    load: () => import('./commands/lsp.ts'),
  },
];
