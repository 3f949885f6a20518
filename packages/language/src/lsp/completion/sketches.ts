/**
 * How a whole block, or a line of several parts, is begun: what a CX person writes first, in the order in which it is filled
 * in. `<>` is a gap for whatever the grammar wants there, `<touchpoint>` one that has a word already: what a gap may hold, and
 * what is proposed for it, comes from the grammar, the vocabularies and the project (completion/snippets.ts).
 *
 * By the rule of the grammar, with the rule around it where a block begins otherwise in there. A test holds that every block
 * of the grammar has one, and that each can be read, is in the canonical layout, and has no error but the names to be chosen.
 */
export interface SketchInput {
  /** The columns of the table that the cursor is in, else the departments of the project. */
  readonly columns: readonly string[];
}

type Sketch = string | ((input: SketchInput) => string);

const touchpoint = `touchpoint <> <> {
  channel <>
  accountable <>
  responsible <>
}`;

const stage = `stage <> <> {
  phase <>

  ${touchpoint}
}`;

const work = `responsibility <> <> {
  accountable <>
  responsible <>
}`;

/** Whoever's block it stands in is responsible for it. */
const own = `responsibility <> <> {
  accountable <>
}`;

const sketches: Readonly<Record<string, Sketch>> = {
  Organization: `organization <> <> {
    vision <>
    promise <> <>
    principle <>
  }`,
  Region: `region <> <> {
    head <>
  }`,
  Unit: `unit <> <> {
    kind <>
    head <>
  }`,
  Department: `department <> <> {
    function <>
    head <>
    mission <>
  }`,
  Role: `role <> <> {
    part of <>
    level <>
    held by <> from <>
  }`,
  'Department.Role': `role <> <> {
    level <>
    held by <> from <>
  }`,
  Person: `person <> <> {
    email <>
    since <>
  }`,
  Team: `team <> <> {
    head <>
    members <>
    mission <>
  }`,
  Vendor: `vendor <> <> {
    service <>
    owner <>
    contract until <>
    sla <>
  }`,
  External: `external <> <> {
    kind <>
    represented by <>
  }`,
  Persona: `persona <> <> {
    needs <>
  }`,
  System: `system <> <> {
    owner <>
  }`,
  Voice: `voice <> <> {
    owner <>
    channel <>
    feeds <>
    every <>
  }`,
  GovernanceModel: `model <"Title"> {
    lead <> <>
    structure <>
    sponsor <>
    rationale <>
  }`,
  Context: `context {
    size <"...">
    industry <"...">
    decision process <"...">
  }`,
  Mandate: `mandate {
    scope <>
    authority <>
    boundary <>
    approved by <> on <>
  }`,
  Journey: `journey <> <> {
    owner <>

    ${stage}
  }`,
  Stage: stage,
  Touchpoint: touchpoint,
  Handoff: `handoff from <> to <> {
    owner <>
    passes <>
    within <>
  }`,
  Responsibility: work,
  'Department.Responsibility': own,
  'Unit.Responsibility': own,
  'Team.Responsibility': own,
  'Role.Responsibility': own,
  RaciTable: ({ columns }) => `raci <> <> {
    parties | ${columns.map(name => `<${name}>`).join(' | ')} |
    responsibility <> <> |${letters(columns)}
  }`,
  'Row responsibility': ({ columns }) => `responsibility <> <> |${letters(columns)}`,
  'Row touchpoint': ({ columns }) => `touchpoint <> |${letters(columns)}`,
  Decision: `decision <> <> {
    decide <> up to <>
    decide <> above <>
    input <>
  }`,
  Metric: `metric <> <> {
    kind <>
    owner <>
    target at least <80>
    every <month>
    discussed in <>
  }`,
  Forum: `forum <> <> {
    chair <>
    members <>
    cadence <monthly>
    decides by <>
    authority <>
    feedback loop <>
  }`,
  Escalation: `escalation <> <> {
    tier <> within <4 hours>
    tier <> within <24 hours>
  }`,
  Tier: 'tier <> within <>',
  Delegation: 'delegation of <> to <> from <> until <> because <>',
  Allocation: 'allocation of <> to <> <60%>, <> <40%>',
  Initiative: `initiative <> <> {
    goal <>
    owner <>
    status <>
    until <>
  }`,
  Programme: `programme <> <> {
    kind <>
    owner <>
    audience <>
    every <quarter>
  }`,
  Policy: `policy <> <> {
    every <touchpoint> must have <escalation> because <>
  }`,
  Waiver: 'waive <> for <> until <> because <>',
  Charter: `charter <> <> {
    purpose <>
    includes <model>, <forums>, <decisions>
    approved by <> on <>
    review due <>
  }`,
};

/** What there is a sketch for: rules, some with the rule around them or a keyword. */
export const sketched: readonly string[] = Object.keys(sketches);

/** Somebody is accountable, and somebody does it. */
function letters({ length }: readonly string[]): string {
  return length < 2 ? ' <A/R> |' : ` <A> | <R> |${' |'.repeat(length - 2)}`;
}

/** How a block or line of a rule of the grammar is begun; undefined where a word is enough. `around` is the rule of the block it stands in. */
export function sketchOf(rule: string, keyword: string, around: string | undefined): Sketch | undefined {
  return sketches[`${around}.${rule}`] ?? sketches[`${rule} ${keyword}`] ?? sketches[rule];
}
