import type { Citation } from './source.ts';

/** The words for a metric's `kind` that the articles' sets speak of. */
export type MetricKind = 'nps' | 'csat' | 'ces' | 'clv' | 'retention' | 'engagement';

/** The metrics that an article names together for one purpose. */
export interface MetricSet {
  readonly id: string;
  /** What is measured with it, to follow "To see". */
  readonly purpose: string;
  readonly kinds: readonly MetricKind[];
  readonly source: Citation;
}

export const metricSets: readonly MetricSet[] = [
  {
    id: 'frontline-empowerment',
    purpose: 'whether frontline employees are empowered',
    kinds: ['csat', 'nps', 'engagement'],
    source: { article: 'who-should-own-strategy', section: '5. Empowering Frontline Employees to Own CX' },
  },
  {
    id: 'leadership-alignment',
    purpose: 'whether leaders are aligned',
    kinds: ['engagement', 'csat', 'nps'],
    source: {
      article: 'who-should-own-strategy',
      section: '6. Aligning Leadership and CX Ownership for Strategic Success',
    },
  },
  {
    id: 'holistic-approach',
    purpose: 'whether all departments work as one',
    kinds: ['csat', 'nps', 'retention'],
    source: { article: 'who-should-own-strategy', section: '7. The Benefits of a Holistic Approach to CX Ownership' },
  },
  {
    id: 'analytics',
    purpose: 'whether ownership pays off, from data',
    kinds: ['csat', 'nps', 'ces', 'clv'],
    source: { article: 'who-should-own-strategy', section: '8. The Role of Data and Analytics in CX Ownership' },
  },
  {
    id: 'culture',
    purpose: 'whether the culture puts the customer first',
    kinds: ['engagement', 'csat', 'nps'],
    source: {
      article: 'who-should-own-strategy',
      section: '10. Building a Customer-Centric Culture to Support CX Ownership',
    },
  },
  {
    id: 'structure',
    purpose: 'whether the structure, central or local, works',
    kinds: ['csat', 'nps', 'retention'],
    source: {
      article: 'who-should-own-strategy',
      section: '11. Balancing Centralized and Decentralized Approaches to CX Ownership',
    },
  },
];
