/** A difference as a tree for a side bar: what changed, by kind, the worst first; then whom to ask. */

import { type Change, type ChangeKind, changeKinds, type Difference, type Place } from '@remit-cx/core/diff/change';
import { about, headline, part, type Signer, signers, where } from '@remit-cx/core/diff/words';
import { kindWords } from '@remit-cx/core/model/model';
import type { Location } from 'vscode-languageserver';

/** A place, in the files as they are or as they were. */
export interface ComparedPlace extends Location {
  readonly in: Place['in'];
}

export interface ChangeNode {
  /** Names it among its siblings, and stays the same while lines move. */
  readonly key: string;
  readonly label: string;
  /** Behind the label, quieter: what it was and what it is. May be empty. */
  readonly note: string;
  /** Why, for whoever asks. May be empty. */
  readonly detail: string;
  readonly look: ChangeKind | 'sign-off' | 'signer' | 'uncertain';
  readonly place?: ComparedPlace | undefined;
  readonly inner: readonly ChangeNode[];
}

/** So many changes of a kind are listed; the others are counted. */
const most = 500;

/** The tree of a difference; `locate` says where a place is. */
export function changeNodes(difference: Difference, locate: (place: Place) => ComparedPlace): readonly ChangeNode[] {
  const { changes, isUncertain } = difference;
  const groups = changeKinds.flatMap((kind): ChangeNode[] => {
    const same = changes.filter(change => change.kind === kind);
    if (same.length === 0) return [];
    const inner = same.slice(0, most).map(change => changeNode(change, locate));
    const left = same.length - inner.length;
    if (left) inner.push({ key: 'more', label: `${left} more`, note: '', detail: '', look: kind, inner: [] });
    return [{ key: kind, label: headline(same), note: '', detail: '', look: kind, inner }];
  });
  const signing = signers(changes);
  return [...(isUncertain ? [uncertain] : []), ...groups, ...(signing.length ? [signOff(signing)] : [])];
}

const uncertain: ChangeNode = {
  key: 'uncertain',
  label: 'A file cannot be read to its end',
  note: '',
  detail: 'Now or before: what seems to be missing may be written there.',
  look: 'uncertain',
  inner: [],
};

function changeNode(change: Change, locate: (place: Place) => ComparedPlace): ChangeNode {
  const { kind, entity, before, after, why, derivation, place, fingerprint } = change;
  const both = before !== undefined && after !== undefined ? `${before} → ${after}` : (after ?? before ?? '');
  const gone = after === undefined && before !== undefined && kind !== 'removed' ? ' → –' : '';
  const of = about(change);
  const sentences = [`${kindWords[entity.kind]} ${entity.id}${where(change)}`, why?.text ?? '', ...derivation];
  return {
    key: fingerprint,
    label: entity.title,
    note: `${of ? `${of}: ` : ''}${both}${gone}${where(change)}`,
    detail: sentences.filter(Boolean).join('\n\n'),
    look: kind,
    place: locate(why?.place ?? place),
    inner: [],
  };
}

function signOff(signing: readonly Signer[]): ChangeNode {
  return {
    key: 'sign-off',
    label: 'Sign-off',
    note: String(signing.length),
    detail: 'Whoever loses or gains something by the change.',
    look: 'sign-off',
    inner: signing.map(signer => ({
      key: `${signer.party.kind} ${signer.party.id}`,
      label: signer.party.title,
      note: [part(signer), ...signer.party.handles].join(' '),
      detail: '',
      look: 'signer' as const,
      inner: [],
    })),
  };
}
