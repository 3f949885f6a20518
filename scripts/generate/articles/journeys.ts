/** Journeys, promises, voices and systems; and what goes wrong where nobody answers. */
import { airline, charter, type Item, journeys as page, raci } from './item.ts';
import * as from from './sources.ts';

const example = (line: RegExp): Item['example'] => ({ folder: airline, line });
const onABadDay = (line: RegExp): Item['example'] => ({ folder: 'examples/velmara-air-defects', line });

export const journeys: readonly Item[] = [
  {
    says: 'Touchpoints, consistent from first attention to long after the purchase.',
    sources: [from.defining, from.marketingRole],
    construct: 'journey > stage { phase } > touchpoint { channel }',
    example: example(/phase +awareness/),
    rules: ['unowned-touchpoint', 'lifecycle-gap', 'empty-stage'],
    printed: page('Inspire (awareness)', 'Fare alert e-mail', 'discover_plan'),
  },
  {
    says: 'The journey as it is and as it should be: what annoys, what decides, what could be better.',
    sources: [from.ifMarketing],
    construct: 'journey { state current | target } · touchpoint { moment of truth, irritant, opportunity }',
    example: example(/opportunity "Say which corner/),
    rules: ['unmeasured-moment-of-truth', 'unowned-journey'],
    printed: page('What hurts, and what could be better', 'Say which corner of the photo', 'prepare_checkin'),
  },
  {
    says: 'Every process, product, person and system lives up to the promise of the brand.',
    sources: [from.ifMarketing, from.marketingBassline],
    construct: 'organization { promise } · journey, touchpoint, vendor { promise }',
    example: example(/promise +effortless "Effortless/),
    rules: ['unmapped-promise', 'promise-not-shared'],
    printed: page('Promises, and where they are kept', 'Effortless from door to door'),
  },
  {
    says: 'What customers say is collected, shared, and reaches decisions.',
    sources: [from.definition, from.ifMarketing, from.frontlineChampions],
    construct: 'voice { owner, channel, feeds } · listens to · forum { input }',
    example: example(/voice relationship_panel/),
    rules: ['journey-without-voice'],
    printed: page('Where we listen', 'Relationship panel'),
  },
  {
    says: 'Systems: customer file, analytics, feedback, chatbots, joined into one picture.',
    sources: [from.analytics, from.technology],
    construct: 'system { owner, vendor, shares with } · touchpoint { uses }',
    example: example(/shares with crm, departure_control/),
    rules: ['unowned-system'],
    printed: page('Systems', 'Customer file'),
  },
];

/** The four questions that governance answers. */
export const questions: readonly Item[] = [
  {
    says: 'Who governs, who collects and shares what is known, who applies the methods, who leads and carries out.',
    sources: [from.definition],
    construct: 'responsibility ... { accountable, responsible }',
    example: example(/responsibility voc "Run the voice of customer"/),
    rules: ['core-duty-unassigned'],
    printed: raci('CX programme', 'Run the voice of customer'),
  },
];

export const failures: readonly Item[] = [
  {
    says: 'Where it is unclear who owns it, the experience is inconsistent and falls apart.',
    sources: [from.defining, from.clearOwnership],
    construct: 'touchpoint { accountable ROLE }',
    example: onABadDay(/touchpoint ota_listing/),
    rules: ['unowned-touchpoint', 'unowned-journey', 'unowned-responsibility', 'vacant-owner'],
    printed: raci('What is not settled', 'nobody is accountable'),
  },
  {
    says: 'Two departments are each partly responsible, and nobody brings them together.',
    sources: [from.clearOwnership],
    construct: 'forum { members, covers }',
    example: example(/forum journey_team_digital/),
    rules: ['uncoordinated-departments'],
    printed: charter('Journey team Digital', 'Discover and plan, Book and pay, Prepare and check in'),
  },
  {
    says: 'Silos: each works for itself, and the customer falls in between.',
    sources: [from.clearOwnership, from.introduction],
    construct: 'handoff from ... to ... { owner, passes, within }',
    example: example(/handoff from airport\.boarding/),
    rules: ['undefined-handoff', 'sole-function-ownership', 'department-missing-from-forum'],
    printed: page('Where customers are handed over', 'Gate to cabin'),
  },
  {
    says: 'The same work twice, and two who think that it is theirs.',
    sources: [from.traditional, from.maturityLevel],
    construct: 'touchpoint { accountable ROLE from DAY until DAY }',
    example: onABadDay(/touchpoint crisis_social_reply/),
    rules: ['conflicting-owners', 'duplicate-responsibility'],
    printed: raci('What is not settled', 'two are accountable'),
  },
  {
    says: 'A new role is felt to reach into what belongs to others.',
    sources: [from.riseOfCco],
    construct: 'mandate { scope, boundary, approved by }',
    example: example(/boundary +"Does not set prices/),
    rules: ['overlapping-mandates', 'mandate-without-buy-in'],
    printed: charter('Authority and mandate', 'Does not set prices'),
  },
  {
    says: 'Priorities that contradict each other, and nobody who decides.',
    sources: [from.crossFunctional],
    construct: 'decision { decide | driver, approver, contributor; escalates to } · escalation',
    example: example(/decision journey_priority/),
    rules: [
      'no-decider',
      'several-deciders',
      'no-driver',
      'decision-band-gap',
      'no-escalation-path',
      'escalation-cycle',
    ],
    printed: charter('Decision rights', 'Priority between journeys'),
  },
  {
    says: 'Interests of single departments; customer experience as a project that ends.',
    sources: [from.ifProduct],
    construct: 'charter { review due, approved by } · goal',
    example: example(/approved by ceo/),
    rules: ['unapproved-charter', 'review-overdue', 'interim-without-end', 'no-business-goal'],
    printed: charter('Approvals', 'Chief Executive Officer'),
  },
];
