/**
 * The model as other programs read it, version 1: what `remit generate json` writes. docs/schema/remit-model-1.schema.json
 * is made from this file, and so are the types that the writer must meet. Internals may change; this may only grow.
 */
import * as z from 'zod/mini';

/** Names and descriptions of what is defined here, for the JSON Schema. */
export const registry = z.registry<{ id?: string; title?: string; description?: string }>();

/** A use of a schema with a sentence of its own; the schema itself, which may be used elsewhere too, stays as it is. */
function described<T extends z.ZodMiniType>(type: T, description: string): T {
  const own = type.clone(type._zod.def, { parent: true }) as T;
  registry.add(own, { description });
  return own;
}

function defined<T extends z.ZodMiniType>(id: string, type: T, description: string): T {
  registry.add(type, { id, description });
  return type;
}

const text = z.string();
const texts = z.array(text);
const optional = z.optional(text);
const day = defined('day', z.iso.date(), 'A calendar day, ISO 8601.');
const period = { from: z.optional(day), until: z.optional(day) };

const place = defined(
  'place',
  z.strictObject({ file: text, line: z.int().check(z.minimum(1)) }),
  'Where it is written: the file, relative to the folder of the project, with `/`; the line, counted from 1.',
);
const thing = defined(
  'reference',
  z.strictObject({ kind: text, id: text }),
  'A thing of the model: its kind and its full path. Both together name one thing.',
);
const things = z.array(thing);
const regionIds = described(texts, 'Ids of regions; empty for everywhere, and where no region is declared.');
const link = z.strictObject({ title: text, url: text });

const named = {
  id: described(text, 'The full path: the names around it and its own.'),
  title: described(text, 'What people call it: the title, else the name.'),
  place,
  description: z.optional(described(text, 'The comment directly above it.')),
  links: z.optional(z.array(link)),
};

const letter = defined(
  'letter',
  z.enum(['R', 'A', 'C', 'I', 'S', 'V', 'G', 'O']),
  'Responsible, accountable, consulted, informed; support, verifier, signatory, omitted.',
);

const claim = defined(
  'claim',
  z.strictObject({
    parties: things,
    regions: regionIds,
    ...period,
    because: optional,
    defaultOf: z.optional(described(thing, 'Set for a default: the stage or journey that it is written for.')),
    undecidedBy: z.optional(described(thing, 'Who settles an owner that is undecided.')),
    outcome: described(
      z.enum([
        'decides',
        'agrees',
        'conflicts',
        'not-yet',
        'over',
        'other-region',
        'explicit-wins',
        'stage-wins',
        'region-wins',
        'settled',
        'unclear',
      ]),
      'What became of it. The first three counted.',
    ),
    counted: z.boolean(),
    place,
  }),
  'Somebody is said to be accountable; and whether that counts on the day, in these regions.',
);

const ownership = defined(
  'ownership',
  z.strictObject({
    regions: described(texts, 'Ids of the regions that it holds for; empty when the project declares none.'),
    everywhere: described(z.boolean(), 'Whether these are all regions in which it exists.'),
    verdict: z.enum(['owned', 'conflict', 'unowned', 'undecided', 'unclear']),
    accountable: described(
      things,
      'One party, several jointly, or all that are in conflict. A department as its head.',
    ),
    claims: described(z.array(claim), 'Every claim that was considered.'),
  }),
  'Who is accountable in some regions, and why.',
);

const lettered = defined(
  'lettered',
  z.strictObject({ letter, party: thing, regions: regionIds }),
  'A letter other than A that a party has on the day.',
);
const answered = { ownership: z.array(ownership), letters: z.array(lettered) };

const acting = defined(
  'acting',
  z.strictObject({
    as: z.enum(['holder', 'delegate', 'deputy', 'vacant', 'unwritten', 'circle', 'itself']),
    by: z.optional(thing),
  }),
  'Who exercises a party on the day, and in which capacity. Accountability stays with the party.',
);

const approval = z.strictObject({ party: thing, on: z.optional(day) });

const organization = defined(
  'organization',
  z.strictObject({
    ...named,
    vision: optional,
    mission: optional,
    principles: texts,
    maturity: z.optional(z.strictObject({ level: text, assessed: z.optional(day), using: optional })),
  }),
  'The organization, and what it holds itself to.',
);

const region = defined(
  'region',
  z.strictObject({ ...named, partOf: z.optional(thing), head: z.optional(thing), exceptions: texts }),
  'A region.',
);

const party = defined(
  'party',
  z.strictObject({
    kind: z.enum(['department', 'role', 'person', 'team', 'unit', 'vendor', 'external']),
    ...named,
    acting,
    partOf: z.optional(thing),
    head: z.optional(thing),
    reportsTo: z.optional(thing),
    function: optional,
    level: optional,
    mission: optional,
    holders: z.optional(
      described(
        z.array(z.strictObject({ person: thing, ...period })),
        'Of a role: all holdings that are written, also those that ended. Empty: nobody. Left out: nobody wrote it down.',
      ),
    ),
    deputies: z.optional(things),
    mandate: z.optional(
      z.strictObject({
        scope: things,
        scopeAll: described(texts, '`journeys` for all journeys.'),
        authority: texts,
        boundaries: texts,
        approvals: z.array(approval),
      }),
    ),
    members: z.optional(things),
    owner: z.optional(described(thing, 'Who answers for a vendor, or speaks for an external party.')),
    service: optional,
    contract: z.optional(z.strictObject(period)),
    slas: z.optional(texts),
    exceptions: z.optional(texts),
    email: optional,
    handle: optional,
  }),
  'Whoever can have a letter. Forums stand in a list of their own.',
);

const touchpoint = defined(
  'touchpoint',
  z.strictObject({
    ...named,
    live: described(z.boolean(), 'Whether customers meet it on the day.'),
    status: optional,
    periods: described(z.array(z.strictObject(period)), 'When customers meet it, where that is written.'),
    onlyIn: z.optional(described(texts, 'Ids of the regions in which alone it exists.')),
    channels: texts,
    momentOfTruth: z.boolean(),
    critical: z.boolean(),
    irritants: texts,
    measuredBy: texts,
    uses: texts,
    listensTo: texts,
    personas: texts,
    promises: texts,
    escalatesTo: z.optional(thing),
    lastReviewed: z.optional(day),
    ...answered,
  }),
  'What a customer meets. Ids stand for metrics, systems, voices, personas and promises.',
);

const stage = defined(
  'stage',
  z.strictObject({ ...named, phase: optional, touchpoints: z.array(touchpoint) }),
  'A part of a journey.',
);

const journey = defined(
  'journey',
  z.strictObject({
    ...named,
    state: optional,
    personas: texts,
    promises: texts,
    listensTo: texts,
    measuredBy: texts,
    lastReviewed: z.optional(day),
    ownership: described(
      z.array(ownership),
      'Who answers for it from end to end; the owner owns none of its touchpoints.',
    ),
    stages: z.array(stage),
    touchpoints: described(z.array(touchpoint), 'Those that stand in no stage.'),
  }),
  'A journey.',
);

const responsibility = defined(
  'responsibility',
  z.strictObject({
    ...named,
    within: z.optional(described(thing, 'The party or RACI table that it stands in.')),
    section: optional,
    onlyIn: z.optional(texts),
    measuredBy: texts,
    escalatesTo: z.optional(thing),
    lastReviewed: z.optional(day),
    ...answered,
  }),
  'What there is to answer for beside touchpoints.',
);

const amount = defined(
  'amount',
  z.strictObject({
    value: z.number(),
    unit: described(text, '`number`, `percent`, an ISO 4217 currency, or a unit of time such as `hour`.'),
  }),
  'A number with its unit.',
);

const decision = defined(
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
    escalatesTo: z.optional(thing),
  }),
  'Who decides, and who has a say.',
);

const metric = defined(
  'metric',
  z.strictObject({
    ...named,
    kind: optional,
    scope: optional,
    ownership: z.array(ownership),
    baseline: z.optional(amount),
    target: z.optional(z.strictObject({ bound: z.optional(z.enum(['least', 'most'])), ...amount.shape })),
    every: optional,
    splitBy: texts,
    discussedIn: texts,
  }),
  'What is measured. Ids stand for forums.',
);

const forum = defined(
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
    authority: texts,
    feedbackLoops: texts,
    escalatesTo: z.optional(thing),
    partOf: z.optional(thing),
  }),
  'Where people meet.',
);

const escalation = defined(
  'escalation',
  z.strictObject({
    ...named,
    tiers: z.array(z.strictObject({ party: thing, within: optional })),
    then: z.optional(thing),
  }),
  'What happens when it cannot wait.',
);

const handoff = defined(
  'handoff',
  z.strictObject({
    from: text,
    to: text,
    title: optional,
    place,
    ownership: z.array(ownership),
    passes: texts,
    within: optional,
  }),
  'From one touchpoint to the next. Ids stand for touchpoints.',
);

const delegation = defined(
  'delegation',
  z.strictObject({ role: text, delegate: thing, ...period, inForce: z.boolean(), because: optional, place }),
  'Authority that is passed on for a time. The id stands for a role.',
);

const charter = defined(
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

const model = defined(
  'governanceModel',
  z.strictObject({
    ...named,
    lead: optional,
    leader: z.optional(thing),
    structure: optional,
    central: things,
    local: z.array(z.strictObject({ place: thing, ledBy: z.optional(thing) })),
    sponsor: z.optional(thing),
    rationale: optional,
    until: z.optional(day),
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
  }),
  'Who leads, and from where.',
);

const owned = defined(
  'owned',
  z.strictObject({ kind: z.enum(['system', 'voice']), ...named, owner: z.optional(thing) }),
  'A system that customers meet, or a voice of the customer.',
);

const finding = defined(
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

const waiver = defined(
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

/** The whole file. */
export const modelSchema = z
  .strictObject({
    format: z.literal('remit-model'),
    version: z.literal(1),
    day: described(day, 'The day that everything here speaks of.'),
    project: text,
    source: described(text, 'A fingerprint of the text that this was made from.'),
    scheme: z.enum(['raci', 'rasci', 'raci-vs', 'cairo']),
    organizations: z.array(organization),
    promises: z.array(z.strictObject({ ...named })),
    goals: z.array(z.strictObject({ ...named, measuredBy: texts })),
    personas: z.array(z.strictObject({ ...named, needs: texts })),
    models: z.array(model),
    regions: z.array(region),
    parties: z.array(party),
    systemsAndVoices: z.array(owned),
    journeys: described(z.array(journey), 'By the phase of their first stage, then in the order of the files.'),
    handoffs: z.array(handoff),
    responsibilities: z.array(responsibility),
    decisions: z.array(decision),
    metrics: z.array(metric),
    forums: z.array(forum),
    escalations: z.array(escalation),
    delegations: z.array(delegation),
    charters: z.array(charter),
    findings: z.array(finding),
    waivers: z.array(waiver),
  })
  .register(registry, {
    title: 'What `remit generate json` writes, version 1',
    description:
      'A governance model as of a day, with who is accountable for what and why. This is exact for the Remit that it comes with; a later one may have more properties under the same version, never fewer or others. Lists stand in the order of the files and places, unless they say otherwise.',
  });

export type Model = z.output<typeof modelSchema>;
export type PartyOf = z.output<typeof party>;
export type ThingOf = z.output<typeof thing>;
export type OwnershipOf = z.output<typeof ownership>;
export type LetteredOf = z.output<typeof lettered>;
export type NamedOf = Pick<z.output<typeof organization>, 'id' | 'title' | 'place' | 'description' | 'links'>;
export type TouchpointOf = z.output<typeof touchpoint>;
