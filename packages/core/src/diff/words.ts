/** A difference in sentences: what the terminal and the pull request say, each in its own dress. */
import { kindWords } from '../model/model.ts';
import { type Change, type ChangeKind, changeKinds, type Difference, type PartyName } from './change.ts';

/** One and many of each kind, as the headline counts them. */
const counted: Readonly<Record<ChangeKind, readonly [one: string, many: string]>> = {
  gap: ['gap', 'gaps'],
  conflict: ['conflict', 'conflicts'],
  transfer: ['transfer', 'transfers'],
  removed: ['removed', 'removed'],
  added: ['added', 'added'],
  scope: ['change of regions or dates', 'changes of regions or dates'],
  renamed: ['renamed', 'renamed'],
  responsibilities: ['change of R, C or I', 'changes of R, C or I'],
  holder: ['change of holder or deputy', 'changes of holder or deputy'],
  authority: ['change of an authority', 'changes of authorities'],
  model: ['change of the governance model', 'changes of the governance model'],
  details: ['change of details', 'changes of details'],
  decision: ['change of decision rights', 'changes of decision rights'],
  escalation: ['change of an escalation', 'changes of escalations'],
  forum: ['change of a forum', 'changes of forums'],
  metric: ['change of a metric', 'changes of metrics'],
  'text-only': ['change of text only', 'changes of text only'],
};

/** `1 gap · 2 transfers · 3 added`, the worst first; `nothing changed` for none. */
export function headline(changes: readonly Change[]): string {
  const parts = changeKinds.flatMap(kind => {
    const count = changes.filter(change => change.kind === kind).length;
    return count ? [`${count} ${counted[kind][count === 1 ? 0 : 1]}`] : [];
  });
  return parts.length ? parts.join(' · ') : 'nothing changed';
}

/** What changed, as a line names it: the touchpoint's path, or the kind and the path of anything else. */
export function subject({ entity }: Change): string {
  return entity.kind === 'touchpoint' ? entity.id : `${kindWords[entity.kind]} ${entity.id}`;
}

/** What the change is of, where that is not plain from its kind: `consulted`, `chair`; nothing for `accountable`. */
export function about({ kind, relation }: Change): string | undefined {
  if (kind === 'text-only' || kind === 'renamed' || relation === 'declared' || relation === 'accountable')
    return undefined;
  return relation.startsWith('accountable ') ? relation.slice('accountable '.length) : relation;
}

/** ` in Gulf & Africa`, with a blank in front; nothing for everywhere. */
export function where({ regions }: Change): string {
  return regions.length ? ` in ${regions.join(', ')}` : '';
}

/** `4 journeys, 12 touchpoints and 2 metrics`, as far as there are any. */
export function reachInWords({ journeys, touchpoints, metrics }: Difference['causes'][number]): string {
  const parts = [
    [touchpoints, 'touchpoint'],
    [journeys, 'journey'],
    [metrics, 'metric'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`);
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
}

/** Somebody whose approval a change needs. */
export interface Signer {
  readonly party: PartyName;
  readonly loses: number;
  readonly gains: number;
}

/** Everybody who loses or gains something by a change, each once, in the order in which the changes name them. */
export function signers(changes: readonly Change[]): readonly Signer[] {
  const found = new Map<string, { party: PartyName; loses: number; gains: number }>();
  const count = (party: PartyName, what: 'loses' | 'gains') => {
    const key = `${party.kind} ${party.id}`;
    const known = found.get(key) ?? { party, loses: 0, gains: 0 };
    known[what]++;
    found.set(key, known);
  };
  for (const { losing, gaining } of changes) {
    for (const party of losing) count(party, 'loses');
    for (const party of gaining) count(party, 'gains');
  }
  return [...found.values()];
}

/** `loses`, `gains`, `loses and gains`. */
export function part({ loses, gains }: Signer): string {
  return loses && gains ? 'loses and gains' : loses ? 'loses' : 'gains';
}
