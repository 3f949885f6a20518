/**
 * The model as other programs read it, version 1: what `remit generate json` writes. docs/schema/remit-model-1.schema.json
 * is made from this file, and so are the types that the writer must meet. Internals may change; this may only grow.
 */
import * as z from 'zod/mini';
import {
  day,
  described,
  type lettered,
  named,
  type ownership,
  registry,
  text,
  texts,
  type thing,
} from './schema/base.ts';
import { otherThing } from './schema/others.ts';
import { allocation, organization, party, persona, region } from './schema/parties.ts';
import {
  charter,
  decision,
  delegation,
  escalation,
  finding,
  forum,
  initiative,
  metric,
  model,
  owned,
  policy,
  programme,
  waiver,
} from './schema/steering.ts';
import { handoff, journey, raciTable, responsibility, type touchpoint } from './schema/work.ts';

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
    personas: z.array(persona),
    models: z.array(model),
    regions: z.array(region),
    parties: z.array(party),
    systemsAndVoices: z.array(owned),
    journeys: described(z.array(journey), 'By the phase of their first stage, then in the order of the files.'),
    handoffs: z.array(handoff),
    responsibilities: z.array(responsibility),
    raciTables: z.array(raciTable),
    decisions: z.array(decision),
    metrics: z.array(metric),
    forums: z.array(forum),
    escalations: z.array(escalation),
    delegations: z.array(delegation),
    allocations: z.array(allocation),
    initiatives: z.array(initiative),
    programmes: z.array(programme),
    policies: z.array(policy),
    charters: z.array(charter),
    findings: z.array(finding),
    waivers: z.array(waiver),
    others: described(
      z.optional(z.array(otherThing)),
      'Things of the projects that this one builds on, as far as they are named here. Missing where it builds on none.',
    ),
  })
  .register(registry, {
    title: 'What `remit generate json` writes, version 1',
    description:
      'A governance model as of a day, with who is accountable for what and why. This is exact for the Remit that it comes with; a later one may have more properties under the same version, never fewer or others. Lists stand in the order of the files and places, unless they say otherwise.',
  });

export type Model = z.output<typeof modelSchema>;
export type PartyOf = z.output<typeof party>;
export type ThingOf = z.output<typeof thing>;
export type OtherThing = z.output<typeof otherThing>;
export type OwnershipOf = z.output<typeof ownership>;
export type LetteredOf = z.output<typeof lettered>;
export type NamedOf = Pick<z.output<typeof organization>, 'id' | 'title' | 'place' | 'description' | 'links'>;
export type TouchpointOf = z.output<typeof touchpoint>;
