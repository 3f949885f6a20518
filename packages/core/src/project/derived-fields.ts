/**
 * Fields that are not a property of the block they are asked of: who is accountable on the day, the journey around a
 * touchpoint, the title. What they come to is worked out in model/conditions/derived-values.ts.
 */
import type { ThingKind } from './kinds.ts';
import type { RefKind } from './syntax.ts';
import type { VocabularyName } from './vocabulary.ts';

export interface DerivedField {
  readonly name: string;
  readonly type: 'flag' | 'text' | 'word' | 'name';
  readonly vocabulary?: VocabularyName | undefined;
  readonly wants?: RefKind | undefined;
}

/** What is derived, and yet written at the thing or in what stands around it. */
export const isSaidThere: ReadonlySet<string> = new Set([
  'name',
  'title',
  'description',
  'journey',
  'stage',
  'phase',
  'state',
  'direction',
]);

const text = (name: string): DerivedField => ({ name, type: 'text' });
const party = (name: string): DerivedField => ({ name, type: 'name', wants: 'Party' });

const description = [text('description')];
const titled = [text('title'), ...description];
const named = [text('name'), ...titled];
const letters = ['responsible', 'consulted', 'informed', 'support', 'verifier', 'signatory', 'omitted'].map(party);
/** Where the one who is accountable belongs. */
const home: readonly DerivedField[] = [
  { name: 'department', type: 'name', wants: 'Body' },
  { name: 'function', type: 'word', vocabulary: 'function' },
];
const department = home.slice(0, 1);
const answersFor: DerivedField = { name: 'accountable', type: 'name', wants: 'Answerable' };
const journey: DerivedField = { name: 'journey', type: 'name', wants: 'Scope' };
const touchpoint: DerivedField = { name: 'touchpoint', type: 'name', wants: 'Touchpoint' };
const owned = [party('owner'), ...home];

export const derivedFields: Readonly<Record<ThingKind, readonly DerivedField[]>> = {
  organization: named,
  promise: named,
  goal: named,
  region: named,
  unit: [...named, answersFor],
  department: [...named, answersFor],
  role: [
    ...named,
    answersFor,
    ...home,
    { name: 'held by', type: 'name', wants: 'Person' },
    { name: 'vacant', type: 'flag' },
  ],
  person: [...named, answersFor, { name: 'role', type: 'name', wants: 'Role' }, ...department],
  team: [...named, ...department],
  vendor: [...named, ...home],
  external: named,
  persona: named,
  system: [...named, ...home],
  voice: [...named, ...home],
  model: [...named, party('leader')],
  journey: [...named, ...owned, touchpoint],
  stage: [...named, journey, { name: 'state', type: 'word', vocabulary: 'state' }, touchpoint],
  touchpoint: [
    ...named,
    journey,
    { name: 'stage', type: 'name', wants: 'Scope' },
    { name: 'phase', type: 'word', vocabulary: 'phase' },
    { name: 'state', type: 'word', vocabulary: 'state' },
    party('accountable'),
    ...letters,
    ...home,
  ],
  handoff: [...titled, ...owned],
  responsibility: [...named, party('accountable'), ...letters, ...home],
  raci: named,
  decision: [...named, party('decide'), party('input'), party('accountable'), ...letters, ...home],
  metric: [...named, { name: 'direction', type: 'word', vocabulary: 'direction' }, ...owned],
  forum: [...named, ...department],
  escalation: named,
  delegation: description,
  allocation: description,
  initiative: [...named, ...home],
  programme: [...named, ...home],
  policy: named,
  waiver: description,
  charter: named,
};
