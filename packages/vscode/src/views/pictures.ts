/** How the nodes of the tree look: what a thing is by its picture, what is wrong with it by its colour. */
import type { Look, OwnershipNode, State } from '@remit-cx/language/lsp/ownership/branch';
import { ThemeColor, ThemeIcon } from 'vscode';

const pictures: Partial<Readonly<Record<Look, string>>> = {
  project: 'project',
  journey: 'compass',
  stage: 'layers',
  touchpoint: 'location',
  responsibility: 'checklist',
  metric: 'graph',
  department: 'organization',
  team: 'organization',
  unit: 'home',
  role: 'account',
  person: 'person',
  vendor: 'briefcase',
  external: 'link-external',
  forum: 'comment-discussion',
  raci: 'table',
  rule: 'law',
  nobody: 'circle-slash',
  unknown: 'question',
};

interface Tone {
  readonly picture: string;
  readonly colour: string;
  /** For people who hear the tree. */
  readonly word: string;
}

const error = 'list.errorForeground';
const warning = 'list.warningForeground';

const tones: Readonly<Record<State, Tone>> = {
  unowned: { picture: 'circle-slash', colour: error, word: 'nobody is accountable' },
  conflict: { picture: 'error', colour: error, word: 'several are accountable' },
  unclear: { picture: 'question', colour: error, word: 'unclear' },
  undecided: { picture: 'watch', colour: warning, word: 'undecided' },
  vacant: { picture: 'account', colour: warning, word: 'vacant' },
  error: { picture: 'error', colour: 'problemsErrorIcon.foreground', word: 'error' },
  warning: { picture: 'warning', colour: 'problemsWarningIcon.foreground', word: 'warning' },
  info: { picture: 'info', colour: 'problemsInfoIcon.foreground', word: 'information' },
};

/** What has something below it keeps the picture of what it is; a leaf shows what is wrong with it. */
export function pictureOf({ look, state, hasChildren }: OwnershipNode): ThemeIcon {
  const tone = state && tones[state];
  const own = pictures[look] ?? 'symbol-misc';
  return new ThemeIcon(tone && !hasChildren ? tone.picture : own, tone && new ThemeColor(tone.colour));
}

/** A node as it is read out: `Line, several are accountable`. */
export function spoken({ label, note, state }: OwnershipNode): string {
  const word = state && tones[state].word;
  return [label, note, word && !note.startsWith(word) ? word : ''].filter(Boolean).join(', ');
}
