/** The organization, regions and parties, in JSON. */
import * as z from 'zod/mini';
import {
  acting,
  amount,
  approval,
  day,
  defined,
  described,
  named,
  optional,
  period,
  place,
  text,
  texts,
  thing,
  things,
} from './base.ts';

export const organization = defined(
  'organization',
  z.strictObject({
    ...named,
    vision: optional,
    mission: optional,
    principles: texts,
    maturity: z.optional(
      z.strictObject({
        level: text,
        assessed: z.optional(day),
        using: optional,
        desired: optional,
        desiredBy: z.optional(day),
        factors: z.array(z.strictObject({ factor: text, level: text, desired: optional, because: optional })),
      }),
    ),
  }),
  'The organization, and what it holds itself to.',
);

export const region = defined(
  'region',
  z.strictObject({ ...named, partOf: z.optional(thing), head: z.optional(thing), exceptions: texts }),
  'A region.',
);

export const party = defined(
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
    authority: z.optional(described(texts, 'Of a role: what it may do without asking, in its mandate and beside it.')),
    limit: z.optional(described(amount, 'Of a role: the amount that it may commit without asking.')),
    measuredBy: z.optional(texts),
    uses: z.optional(texts),
    members: z.optional(things),
    owner: z.optional(described(thing, 'Who answers for a vendor, or speaks for an external party.')),
    service: optional,
    contract: z.optional(z.strictObject(period)),
    slas: z.optional(texts),
    promises: z.optional(texts),
    exceptions: z.optional(texts),
    type: z.optional(described(text, 'Of a unit or an external party: its kind.')),
    email: optional,
    handle: optional,
    since: z.optional(described(day, 'Of a person.')),
    until: z.optional(day),
    basedIn: z.optional(thing),
  }),
  'Whoever can have a letter. Forums stand in a list of their own. Ids stand for metrics, systems and promises.',
);

export const persona = defined(
  'persona',
  z.strictObject({ ...named, needs: texts, share: z.optional(amount) }),
  'A sort of customer.',
);

export const allocation = defined(
  'allocation',
  z.strictObject({
    person: text,
    shares: z.array(z.strictObject({ role: text, share: z.optional(amount) })),
    ...period,
    inForce: z.boolean(),
    place,
  }),
  'How much of the time somebody has for each role. Ids stand for a person and for roles.',
);
