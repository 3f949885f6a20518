/** Journeys, touchpoints, handoffs, responsibilities and RACI tables, in JSON. */
import * as z from 'zod/mini';
import {
  answered,
  day,
  defined,
  described,
  link,
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

export const touchpoint = defined(
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
    triggers: texts,
    needs: texts,
    irritants: texts,
    opportunities: texts,
    backstage: texts,
    volume: z.optional(z.strictObject({ count: z.number(), every: text })),
    vendor: z.optional(described(text, 'The id of a vendor.')),
    slas: texts,
    controls: texts,
    complaintsInvestigatedBy: things,
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

export const stage = defined(
  'stage',
  z.strictObject({ ...named, phase: optional, touchpoints: z.array(touchpoint) }),
  'A part of a journey.',
);

export const journey = defined(
  'journey',
  z.strictObject({
    ...named,
    state: optional,
    personas: texts,
    promises: texts,
    listensTo: texts,
    measuredBy: texts,
    complaintsInvestigatedBy: things,
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

export const responsibility = defined(
  'responsibility',
  z.strictObject({
    ...named,
    within: z.optional(described(thing, 'The party or RACI table that it stands in.')),
    section: optional,
    critical: z.boolean(),
    controls: texts,
    onlyIn: z.optional(texts),
    measuredBy: texts,
    escalatesTo: z.optional(thing),
    lastReviewed: z.optional(day),
    ...answered,
  }),
  'What there is to answer for beside touchpoints.',
);

export const handoff = defined(
  'handoff',
  z.strictObject({
    from: text,
    to: text,
    title: optional,
    place,
    description: optional,
    links: z.optional(z.array(link)),
    ...answered,
    passes: texts,
    within: optional,
  }),
  'From one touchpoint to the next. Ids stand for touchpoints.',
);

export const raciTable = defined(
  'raciTable',
  z.strictObject({
    ...named,
    regions: regionIds,
    ...period,
    columns: things,
    rows: z.array(z.strictObject({ section: optional, work: thing, place })),
  }),
  'A RACI table as it is written. What its letters say stands at the work.',
);
