/** What all parts of the JSON share: places, references, claims and answers, amounts. Names and descriptions are for the JSON Schema. */
import * as z from 'zod/mini';

/** Names and descriptions of what is defined here, for the JSON Schema. */
export const registry = z.registry<{ id?: string; title?: string; description?: string }>();

/** A use of a schema with a sentence of its own; the schema itself, which may be used elsewhere too, stays as it is. */
export function described<T extends z.ZodMiniType>(type: T, description: string): T {
  const own = type.clone(type._zod.def, { parent: true }) as T;
  registry.add(own, { description });
  return own;
}

export function defined<T extends z.ZodMiniType>(id: string, type: T, description: string): T {
  registry.add(type, { id, description });
  return type;
}

export const text = z.string();
export const texts = z.array(text);
export const optional = z.optional(text);
export const day = defined('day', z.iso.date(), 'A calendar day, ISO 8601.');
export const period = { from: z.optional(day), until: z.optional(day) };

export const place = defined(
  'place',
  z.strictObject({ file: text, line: z.int().check(z.minimum(1)) }),
  'Where it is written: the file, relative to the folder of the project, with `/`; the line, counted from 1.',
);
export const thing = defined(
  'reference',
  z.strictObject({ kind: text, id: text }),
  'A thing of the model: its kind and its full path. Both together name one thing.',
);
export const things = z.array(thing);
export const regionIds = described(texts, 'Ids of regions; empty for everywhere, and where no region is declared.');
export const link = z.strictObject({ title: text, url: text });

export const named = {
  id: described(text, 'The full path: the names around it and its own.'),
  title: described(text, 'What people call it: the title, else the name.'),
  place,
  description: z.optional(described(text, 'The comment directly above it.')),
  links: z.optional(z.array(link)),
};

export const letter = defined(
  'letter',
  z.enum(['R', 'A', 'C', 'I', 'S', 'V', 'G', 'O']),
  'Responsible, accountable, consulted, informed; support, verifier, signatory, omitted.',
);

export const claim = defined(
  'claim',
  z.strictObject({
    parties: things,
    regions: regionIds,
    ...period,
    because: optional,
    defaultOf: z.optional(described(thing, 'Set for a default: the stage or journey that it is written for.')),
    condition: z.optional(
      described(text, 'Set for a claim by condition: which touchpoints it is for, as a sentence says it.'),
    ),
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
        'condition-wins',
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

export const ownership = defined(
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

export const lettered = defined(
  'lettered',
  z.strictObject({
    letter,
    party: thing,
    regions: regionIds,
    claims: described(
      z.array(z.strictObject({ regions: regionIds, ...period, because: optional, place })),
      'The lines that say so.',
    ),
  }),
  'A letter other than A that a party has on the day.',
);
export const answered = { ownership: z.array(ownership), letters: z.array(lettered) };

export const acting = defined(
  'acting',
  z.strictObject({
    as: z.enum(['holder', 'delegate', 'deputy', 'vacant', 'unwritten', 'circle', 'itself']),
    by: z.optional(thing),
  }),
  'Who exercises a party on the day, and in which capacity. Accountability stays with the party.',
);

export const approval = z.strictObject({ party: thing, on: z.optional(day) });

export const amount = defined(
  'amount',
  z.strictObject({
    value: z.number(),
    unit: described(text, '`number`, `percent`, an ISO 4217 currency, or a unit of time such as `hour`.'),
  }),
  'A number with its unit.',
);
