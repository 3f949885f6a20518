/** Roles, and what the articles say that each does. */
import { airline, card, charter, type Item, journeys, raci } from './item.ts';
import * as from from './sources.ts';

const example = (line: RegExp): Item['example'] => ({ folder: airline, line });

export const roles: readonly Item[] = [
  {
    says: 'The leader of customer experience: vision and strategy, the departments in step, figures and reports, the customer among executives.',
    sources: [from.cxLeader, from.ccoRole],
    construct: 'responsibility ... { accountable } · raci',
    example: example(/responsibility strategy "Define the CX strategy"/),
    rules: ['core-duty-unassigned'],
    printed: card('cco', 'Answers for (accountable)', 'Define the CX strategy'),
  },
  {
    says: 'Executives: vision, priorities and money; they speak for it everywhere, and are measured by it.',
    sources: [from.leadership, from.introduction],
    construct: 'role { level executive, measured by } · model { sponsor }',
    example: example(/^level +executive/),
    rules: ['executive-without-metric', 'no-sponsor'],
    printed: card('ceo', 'Metrics', 'Relationship NPS'),
  },
  {
    says: 'The frontline meets customers, solves on the spot and passes on what it hears: it needs room, tools and training.',
    sources: [from.frontlineChampions, from.frontlineRole, from.empowering],
    construct: 'role { level frontline, authority, authority limit 50 EUR, uses }',
    example: example(/authority +limit 50 EUR/),
    rules: ['unempowered-frontline', 'untrained-frontline', 'forum-without-frontline'],
    printed: card('frontline_agent', 'Authority', '50 EUR'),
  },
  {
    says: 'Marketing: the promise and every message true to it, insight, campaigns; usually the personas and the customer data.',
    sources: [from.marketingBassline, from.marketingRole, from.ifMarketing],
    construct: 'department { function marketing } · responsibility',
    example: example(/responsibility brand_promise_check/),
    rules: ['unmapped-promise', 'idle-department'],
    printed: card('cmo', 'Answers for (accountable)', 'Check every change against the brand promise'),
  },
  {
    says: 'Sales: wins customers, keeps them, grows the business.',
    sources: [from.introduction],
    construct: 'department { function sales } · responsibility',
    example: example(/responsibility brief_agencies/),
    rules: ['idle-department'],
    printed: card('vp_sales', 'Answers for (accountable)', 'Brief agencies and resellers'),
  },
  {
    says: 'Customer service: settles it in the first contact, with empathy, sees trouble coming, and is the bridge to customers.',
    sources: [from.supportTeams, from.serviceRole, from.introduction],
    construct: 'department { function service } · responsibility',
    example: example(/responsibility relay_feedback "Collect/),
    rules: ['service-led-without-marketing', 'idle-department'],
    printed: card('head_customer_care', 'Answers for (accountable)', 'Collect and relay what customers say'),
  },
  {
    says: 'Design shapes how people use what is digital.',
    sources: [from.introduction],
    construct: 'touchpoint { channel web, app, responsible product_design }',
    example: example(/responsible digital_technology, product_design/),
    rules: ['no-responsible', 'idle-department'],
    printed: card('vp_product', 'Does (responsible)', 'Flight selection'),
  },
  {
    says: 'Product: designs for customers, improves from what they say, and keeps quality true to the promise.',
    sources: [from.songwriters, from.productRole],
    construct: 'department { function product } · responsibility',
    example: example(/responsibility release_readiness/),
    rules: ['product-led-without-links', 'unmapped-promise'],
    printed: card('vp_product', 'Answers for (accountable)', 'Check that a release is ready for customers'),
  },
  {
    says: 'IT and digital: systems that work together, platforms that hold, data used with care, tools for the frontline.',
    sources: [from.techCrew, from.digitalRole],
    construct: 'system { owner, shares with } · touchpoint { uses }',
    example: example(/^system booking_engine/),
    rules: ['unowned-system', 'unempowered-frontline'],
    printed: card('cio', 'Owns', 'Booking engine (system)'),
  },
  {
    says: 'HR: hires, trains, engages, and builds the culture.',
    sources: [from.hrManagers, from.hrRole],
    construct: 'programme { kind training, audience, every } · department { function hr }',
    example: example(/programme looking_after/),
    rules: ['untrained-frontline'],
    printed: card('chro', 'Owns', 'Looking after people (programme)'),
  },
  {
    says: 'Investors and stakeholders: money and direction; they are shown what it brings, and hold the company to its promises.',
    sources: [from.investors],
    construct: 'model { sponsor } · charter { funding } · external { kind investors, represented by }',
    example: example(/external shareholders/),
    rules: ['no-sponsor', 'no-business-goal'],
    printed: charter('Scope', "The programme's budget is the CCO's"),
  },
  {
    says: 'Vendors and partners supply, serve and advise; they must know what the customer was promised.',
    sources: [from.thirdParties],
    construct: 'vendor { service, owner, contract, sla, promise }',
    example: example(/vendor skyhandle/),
    rules: [
      'vendor-accountable',
      'vendor-without-owner',
      'vendor-without-sla',
      'contract-expired',
      'promise-not-shared',
    ],
    printed: charter('Who works on our behalf', 'SkyHandle'),
  },
  {
    says: 'Customers say what works, come back, and recommend. They are asked and told; they answer for nothing.',
    sources: [from.fans],
    construct: 'external { kind customers, represented by }',
    example: example(/external flyers/),
    rules: ['vendor-accountable', 'journey-without-voice'],
    printed: charter('Who is heard or told', 'Flyers'),
  },
  {
    says: 'The contact centre stands between customers and company; those whom no customer sees have their part too.',
    sources: [from.introduction, from.maturityLevel],
    construct: 'vendor, department · touchpoint { channel phone } · informed, consulted',
    example: example(/responsible callisto_connect, frontline_agent/),
    rules: ['idle-department', 'forum-without-frontline'],
    printed: journeys('At a glance', 'Disruption hotline', 'disruption_recovery'),
  },
];

/** Culture and duties that everybody has. */
export const everybody: readonly Item[] = [
  {
    says: "Empathy, listening and answering are everybody's: all are custodians of the culture.",
    sources: [from.culture, from.ifProduct, from.spotlight],
    construct: 'responsibility { accountable ROLE, responsible everyone }',
    example: example(/responsible everyone/),
    rules: ['collective-owner', 'everyone-without-driver'],
    printed: raci('Across the organization', "Speak up when something stands in a customer's way"),
  },
];
