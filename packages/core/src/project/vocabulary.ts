/** Words that are not keywords: read as names, and checked here. `remit.json` may add to the open ones. */

export interface Vocabulary {
  /** What the words say, for a sentence: "a channel". */
  readonly what: string;
  readonly words: readonly string[];
  /** Whether `remit.json` may add words, under this key. */
  readonly key?: 'channels' | 'functions' | 'phases' | 'levels';
}

const kinds = [
  'nps',
  'csat',
  'ces',
  'clv',
  'retention',
  'engagement',
  'fcr',
  'time',
  'rate',
  'count',
  'cost',
  'revenue',
  'operational',
  'compliance',
  'quality',
];

/** By node type and property; `Kind` depends on the block around it. */
export const vocabularies = {
  lead: {
    what: 'a way of leading customer experience',
    words: ['marketing', 'service', 'product', 'cross-functional', 'executive', 'cx-team', 'interim', 'everyone'],
  },
  structure: { what: 'a structure', words: ['centralized', 'decentralized', 'hybrid'] },
  maturity: { what: 'a level of maturity', words: ['low', 'intermediate', 'high'] },
  maturityFactor: {
    what: 'a factor of maturity',
    words: ['team', 'culture', 'structure', 'strategy', 'promise', 'voice', 'management'],
  },
  stance: { what: 'a stance of a CX team', words: ['leader', 'facilitator'] },
  level: {
    what: 'a level of a role',
    words: ['executive', 'director', 'manager', 'specialist', 'frontline'],
    key: 'levels',
  },
  function: {
    what: 'a function of a department',
    words: [
      'cx',
      'marketing',
      'sales',
      'service',
      'product',
      'it',
      'digital',
      'operations',
      'hr',
      'finance',
      'risk',
      'legal',
      'compliance',
      'logistics',
      'research',
      'data',
      'quality',
      'administration',
    ],
    key: 'functions',
  },
  channel: {
    what: 'a channel',
    words: [
      'web',
      'app',
      'email',
      'sms',
      'phone',
      'chat',
      'social',
      'store',
      'branch',
      'desk',
      'kiosk',
      'mail',
      'letter',
      'in-person',
      'on-site',
      'on-board',
      'messaging',
      'video',
      'push',
      'partner',
      'media',
      'print',
      'signage',
      'announcement',
      'event',
      'field',
      'self-service',
      'marketplace',
      'device',
    ],
    key: 'channels',
  },
  phase: {
    what: 'a phase',
    words: [
      'awareness',
      'consideration',
      'pre-purchase',
      'purchase',
      'onboarding',
      'use',
      'service',
      'support',
      'recovery',
      'post-purchase',
      'loyalty',
      'renewal',
      'advocacy',
      'exit',
    ],
    key: 'phases',
  },
  state: { what: 'a state of a journey', words: ['current', 'target'] },
  status: { what: 'a status', words: ['planned', 'live', 'retired'] },
  initiativeStatus: {
    what: 'a status of an initiative',
    words: [
      'proposed',
      'defined',
      'prioritised',
      'documented',
      'approved',
      'planned',
      'active',
      'paused',
      'measured',
      'communicated',
      'done',
      'stopped',
    ],
  },
  initiativeTier: { what: 'a tier of an initiative', words: ['strategic', 'tactical', 'operational'] },
  metricKind: { what: 'a kind of metric', words: kinds },
  metricScope: {
    what: 'a scope of a metric',
    words: ['relationship', 'journey', 'touchpoint', 'organization', 'employee'],
  },
  metricSplit: {
    what: 'a way to split a metric',
    words: [
      'region',
      'unit',
      'journey',
      'stage',
      'touchpoint',
      'channel',
      'persona',
      'segment',
      'department',
      'vendor',
    ],
  },
  cadence: {
    what: 'a rhythm',
    words: [
      'daily',
      'weekly',
      'fortnightly',
      'monthly',
      'quarterly',
      'half-yearly',
      'yearly',
      'day',
      'week',
      'fortnight',
      'month',
      'quarter',
      'year',
      'continuous',
      'real-time',
      'contact',
      'flight',
      'event',
    ],
  },
  decisionProcess: {
    what: 'a way of deciding',
    words: ['consent', 'consensus', 'majority', 'unanimity', 'chair', 'vote', 'advice'],
  },
  unitKind: {
    what: 'a kind of unit',
    words: ['brand', 'branch', 'store', 'site', 'country', 'business', 'line', 'franchise', 'subsidiary', 'division'],
  },
  externalKind: {
    what: 'a kind of external party',
    words: [
      'customers',
      'investors',
      'regulator',
      'partner',
      'community',
      'association',
      'authority',
      'union',
      'media',
    ],
  },
  forumKind: {
    what: 'a kind of forum',
    words: ['board', 'council', 'committee', 'working-group', 'review', 'network', 'team', 'sponsor'],
  },
  programmeKind: {
    what: 'a kind of programme',
    words: ['training', 'recognition', 'onboarding', 'coaching', 'communication', 'culture'],
  },
  charterSection: {
    what: 'a part of a charter',
    words: [
      'purpose',
      'principles',
      'model',
      'scope',
      'authority',
      'forums',
      'decisions',
      'escalations',
      'metrics',
      'initiatives',
      'programmes',
      'policies',
      'raci',
      'delegations',
      'findings',
      'review',
      'approvals',
    ],
  },
  policyLevel: { what: 'how much a policy weighs', words: ['error', 'warning', 'info', 'off'] },
  direction: { what: 'a direction', words: ['higher', 'lower'] },
  scopeAll: {
    what: 'what a scope can be all of',
    words: ['journeys', 'touchpoints', 'departments', 'regions', 'standards', 'metrics'],
  },
  coversAll: { what: 'what a forum can cover all of', words: ['journeys'] },
} as const satisfies Record<string, Vocabulary>;

export type VocabularyName = keyof typeof vocabularies;

/** Words that `remit.json` adds, by key (`channels`, `functions`, ...). */
export type AddedWords = Readonly<Partial<Record<NonNullable<Vocabulary['key']>, readonly string[]>>>;

/** All words of a vocabulary, with those that the project adds. */
export function wordsOf(name: VocabularyName, added: AddedWords = {}): readonly string[] {
  const { words, key }: Vocabulary = vocabularies[name];
  return key ? [...words, ...(added[key] ?? [])] : words;
}
