/** The kinds of things, by the word that begins their block. */
import type { NodeType } from './syntax.ts';

export const kindTypes = {
  organization: 'Organization',
  promise: 'BrandPromise',
  goal: 'Goal',
  region: 'Region',
  unit: 'Unit',
  department: 'Department',
  role: 'Role',
  person: 'Person',
  team: 'Team',
  vendor: 'Vendor',
  external: 'External',
  persona: 'Persona',
  system: 'System',
  voice: 'Voice',
  model: 'GovernanceModel',
  journey: 'Journey',
  stage: 'Stage',
  touchpoint: 'Touchpoint',
  handoff: 'Handoff',
  responsibility: 'Responsibility',
  raci: 'RaciTable',
  decision: 'Decision',
  metric: 'Metric',
  forum: 'Forum',
  escalation: 'Escalation',
  delegation: 'Delegation',
  allocation: 'Allocation',
  initiative: 'Initiative',
  programme: 'Programme',
  policy: 'Policy',
  waiver: 'Waiver',
  charter: 'Charter',
} as const satisfies Record<string, NodeType>;

export type ThingKind = keyof typeof kindTypes;

/** The words of all kinds, in the order in which they are offered. */
export const kindNames = Object.keys(kindTypes) as readonly ThingKind[];

const byType = new Map<NodeType, ThingKind>(kindNames.map(kind => [kindTypes[kind], kind]));
const byWord = new Map<string, ThingKind>(kindNames.flatMap(kind => [[kind, kind] as const, [pluralOf(kind), kind]]));

/** The kind of thing that a type of node is; undefined for one that is a part of a thing. */
export function kindOfType(type: NodeType): ThingKind | undefined {
  return byType.get(type);
}

/** The kind that a word means, also in the plural: `touchpoints`, `people`. */
export function kindNamed(word: string): ThingKind | undefined {
  return byWord.get(word);
}

/** `touchpoints`, `responsibilities`, `people`. */
export function pluralOf(noun: string): string {
  if (noun === 'person') return 'people';
  if (noun === 'raci') return 'racis';
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
