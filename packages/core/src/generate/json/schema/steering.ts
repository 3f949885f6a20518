/** How customer experience is steered, in JSON. */
import * as z from 'zod/mini';
import {
  amount,
  approval,
  day,
  defined,
  described,
  lettered,
  named,
  optional,
  ownership,
  period,
  place,
  regionIds,
  text,
  texts,
  thing,
  things,
} from './base.ts';

export const decision = defined(
  'decision',
  z.strictObject({
    ...named,
    when: texts,
    rights: z.array(
      z.strictObject({
        right: z.enum(['decide', 'driver', 'recommend', 'agree', 'input', 'perform']),
        parties: things,
        above: z.optional(described(amount, 'Excluded.')),
        upTo: z.optional(described(amount, 'Included.')),
        regions: regionIds,
        ...period,
        because: optional,
        place,
      }),
    ),
    critical: z.boolean(),
    controls: texts,
    escalatesTo: z.optional(thing),
    lastReviewed: z.optional(day),
    letters: described(z.array(lettered), 'Who is told, and who has another letter.'),
  }),
  'Who decides, and who has a say.',
);

export const metric = defined(
  'metric',
  z.strictObject({
    ...named,
    kind: optional,
    scope: optional,
    ownership: z.array(ownership),
    baseline: z.optional(amount),
    target: z.optional(z.strictObject({ bound: z.optional(z.enum(['least', 'most'])), ...amount.shape })),
    unit: optional,
    better: z.optional(z.enum(['higher', 'lower'])),
    every: optional,
    splitBy: texts,
    source: z.optional(
      z.union([
        described(z.strictObject({ text }), 'In words.'),
        described(thing, 'A system, a voice of the customer or a vendor.'),
      ]),
    ),
    discussedIn: texts,
    auditedBy: things,
    controls: texts,
  }),
  'What is measured. Ids stand for forums.',
);

export const forum = defined(
  'forum',
  z.strictObject({
    ...named,
    kind: optional,
    purpose: optional,
    covers: z.optional(z.union([z.literal('all journeys'), things])),
    chair: z.optional(thing),
    members: things,
    cadence: optional,
    decidesBy: optional,
    quorum: z.optional(z.number()),
    inputs: described(z.array(z.union([z.strictObject({ text }), thing])), 'What it looks at before it decides.'),
    authority: texts,
    limit: z.optional(described(amount, 'The amount that it may commit without asking.')),
    feedbackLoops: texts,
    escalatesTo: z.optional(thing),
    partOf: z.optional(thing),
  }),
  'Where people meet.',
);

export const escalation = defined(
  'escalation',
  z.strictObject({
    ...named,
    tiers: z.array(z.strictObject({ party: thing, within: optional })),
    then: z.optional(thing),
  }),
  'What happens when it cannot wait.',
);

export const delegation = defined(
  'delegation',
  z.strictObject({ role: text, delegate: thing, ...period, inForce: z.boolean(), because: optional, place }),
  'Authority that is passed on for a time. The id stands for a role.',
);

export const charter = defined(
  'charter',
  z.strictObject({
    ...named,
    version: optional,
    purpose: optional,
    scope: optional,
    funding: optional,
    includes: z.optional(described(texts, 'The parts; a RACI table as `raci` and its id. Left out: all.')),
    approvals: z.array(approval),
    reviewDue: z.optional(day),
  }),
  'A charter.',
);

export const model = defined(
  'governanceModel',
  z.strictObject({
    ...named,
    lead: optional,
    leader: z.optional(thing),
    structure: optional,
    stance: z.optional(described(text, 'Whether a customer-experience team leads, or helps others to.')),
    central: things,
    local: z.array(z.strictObject({ place: thing, ledBy: z.optional(thing) })),
    sponsor: z.optional(thing),
    rationale: optional,
    until: z.optional(day),
    releases: z.optional(described(amount, "The share of the lead's time that is freed.")),
    context: z.array(z.strictObject({ what: text, text })),
    blindSpots: described(
      z.array(
        z.strictObject({
          axis: z.enum(['lead', 'structure']),
          id: text,
          text,
          source: text,
          coveredBy: described(texts, 'Everything in this model that covers it, as phrases; empty when nothing does.'),
        }),
      ),
      'What the published model leaves open.',
    ),
    conditions: described(
      z.array(
        z.strictObject({
          axis: z.enum(['lead', 'structure']),
          text,
          source: text,
          met: z.optional(described(z.boolean(), 'Left out where no file can show it.')),
          shownBy: texts,
        }),
      ),
      'What must be in place for the published model to work.',
    ),
  }),
  'Who leads, and from where.',
);

export const owned = defined(
  'owned',
  z.strictObject({
    kind: z.enum(['system', 'voice']),
    ...named,
    owner: z.optional(thing),
    vendor: z.optional(described(text, 'Of a system: the id of a vendor.')),
    sharesWith: z.optional(described(texts, 'Of a system: ids of systems.')),
    channels: z.optional(described(texts, 'Of a voice.')),
    feeds: z.optional(described(texts, 'Of a voice: ids of metrics.')),
    every: z.optional(described(text, 'Of a voice.')),
  }),
  'A system that customers meet, or a voice of the customer.',
);

export const finding = defined(
  'finding',
  z.strictObject({
    rule: text,
    severity: z.enum(['error', 'warning', 'info']),
    message: text,
    about: z.optional(described(text, 'Kind and path of what it is about.')),
    regions: regionIds,
    place,
  }),
  'What is open on the day.',
);

export const waiver = defined(
  'waiver',
  z.strictObject({
    rule: text,
    targets: things,
    until: z.optional(day),
    because: optional,
    waives: described(z.int(), 'How many findings it covers on the day.'),
    place,
  }),
  'A finding that was accepted for a time.',
);

export const initiative = defined(
  'initiative',
  z.strictObject({
    ...named,
    goals: texts,
    owner: z.optional(thing),
    tier: optional,
    status: optional,
    ...period,
    measuredBy: texts,
  }),
  'What is being changed. Ids stand for goals and metrics.',
);

export const programme = defined(
  'programme',
  z.strictObject({
    ...named,
    kind: optional,
    owner: z.optional(thing),
    audience: things,
    every: optional,
    lastRun: z.optional(day),
  }),
  'Training, recognition and the like, which comes again.',
);

export const policy = defined(
  'policy',
  z.strictObject({
    ...named,
    rules: z.array(
      z.strictObject({ text, level: z.enum(['error', 'warning', 'info', 'off']), because: optional, place }),
    ),
  }),
  'Rules that a team has made for itself: each line in its own words, with its level and its reason.',
);
