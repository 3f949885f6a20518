/** Reads what there is to answer for: journeys, touchpoints, responsibilities and RACI tables. */
import { idOf, type Node } from '../../project/fragment.ts';
import type * as Syntax from '../../project/syntax.ts';
import { claimOf } from '../claim.ts';
import type {
  Claim,
  Department,
  Handoff,
  Journey,
  Period,
  RaciRow,
  RaciTable,
  Responsibility,
  Role,
  Stage,
  Team,
  Touchpoint,
  Unit,
} from '../model.ts';
import { readLetter } from '../raci-scheme.ts';
import { channelsOf, named } from './parties.ts';
import {
  all,
  always,
  claimsOf,
  count,
  day,
  frequency,
  length,
  links,
  listOf,
  none,
  one,
  period,
  type Reader,
  textsOf,
  word,
} from './reader.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function readJourney(reader: Reader, node: Syntax.Journey): Journey {
  const { body } = node;
  const state = one(reader, body, 'State');
  const claims: Claim[] = [];
  const stages: Stage[] = [];
  const touchpoints: Touchpoint[] = [];
  const journey: Journey = {
    kind: 'journey',
    ...named(node, body),
    claims,
    stages,
    touchpoints,
    personas: listOf(body, 'Personas', ({ personas }) => personas),
    promises: listOf(body, 'Promises', ({ promises }) => promises),
    listensTo: listOf(body, 'ListensTo', ({ voices }) => voices),
    measuredBy: listOf(body, 'MeasuredBy', ({ metrics }) => metrics),
    state: state && word(reader, state.word, 'state'),
    investigatedBy: investigators(body),
    lastReviewed: lastReviewed(reader, body),
  };
  for (const inner of body) {
    if (inner.$type === 'Claim') claims.push(...claimsOf(reader, inner, journey));
    else if (inner.$type === 'Stage') stages.push(readStage(reader, inner, journey));
    else if (inner.$type === 'Touchpoint') touchpoints.push(readTouchpoint(reader, inner, journey, undefined));
    else if (inner.$type === 'Handoff') reader.entities.push(readHandoff(reader, inner));
  }
  return journey;
}

function readStage(reader: Reader, node: Syntax.Stage, journey: Journey): Stage {
  const { body } = node;
  const phase = one(reader, body, 'Phase');
  const claims: Claim[] = [];
  const touchpoints: Touchpoint[] = [];
  const stage: Stage = {
    kind: 'stage',
    ...named(node, body),
    journey,
    phase: phase && word(reader, phase.word, 'phase'),
    claims,
    touchpoints,
  };
  reader.entities.push(stage);
  for (const inner of body) {
    if (inner.$type === 'Claim') claims.push(...claimsOf(reader, inner, stage));
    else if (inner.$type === 'Touchpoint') touchpoints.push(readTouchpoint(reader, inner, journey, stage));
  }
  return stage;
}

/** One pass over the block: there are many touchpoints, and few properties in each. */
function readTouchpoint(
  reader: Reader,
  node: Syntax.Touchpoint,
  journey: Journey,
  stage: Stage | undefined,
): Touchpoint {
  const { body } = node;
  const claims: Claim[] = [];
  const touchpoint: Mutable<Touchpoint> = {
    kind: 'touchpoint',
    node,
    name: node.name,
    title: node.title,
    id: idOf(node),
    links: none,
    journey,
    stage,
    channels: none,
    claims,
    isMomentOfTruth: false,
    isCritical: false,
    measuredBy: none,
    uses: none,
    escalatesTo: undefined,
    listensTo: none,
    personas: none,
    promises: none,
    irritants: none,
    opportunities: none,
    triggers: none,
    needs: none,
    backstage: none,
    volume: undefined,
    slas: none,
    vendor: undefined,
    controls: none,
    investigatedBy: none,
    status: undefined,
    live: none,
    onlyIn: undefined,
    lastReviewed: undefined,
  };
  let rest = false;
  for (const inner of body) {
    if (inner.$type === 'Claim') claims.push(...claimsOf(reader, inner, touchpoint));
    else if (inner.$type === 'MomentOfTruth') touchpoint.isMomentOfTruth = true;
    else if (inner.$type === 'Critical') touchpoint.isCritical = true;
    else rest = true;
  }
  if (rest) {
    const status = one(reader, body, 'Status');
    touchpoint.channels = channelsOf(reader, body);
    touchpoint.measuredBy = listOf(body, 'MeasuredBy', ({ metrics }) => metrics);
    touchpoint.uses = listOf(body, 'Uses', ({ systems }) => systems);
    touchpoint.escalatesTo = one(reader, body, 'EscalatesTo')?.target;
    touchpoint.listensTo = listOf(body, 'ListensTo', ({ voices }) => voices);
    touchpoint.personas = listOf(body, 'Personas', ({ personas }) => personas);
    touchpoint.promises = listOf(body, 'Promises', ({ promises }) => promises);
    touchpoint.irritants = textsOf(body, 'Irritant');
    touchpoint.status = status && word(reader, status.word, 'status');
    const live = all(body, 'Live');
    if (live.length) touchpoint.live = live.map(({ qualifiers }): Period => period(reader, qualifiers));
    touchpoint.onlyIn = onlyIn(body);
    touchpoint.lastReviewed = lastReviewed(reader, body);
    touchpoint.links = links(body);
    if (body.some(({ $type }) => rare.has($type))) readRare(reader, body, touchpoint);
  }
  reader.entities.push(touchpoint);
  return touchpoint;
}

/** What few touchpoints say. */
const rare: ReadonlySet<string> = new Set([
  'Opportunity',
  'Trigger',
  'Needs',
  'Backstage',
  'Volume',
  'Sla',
  'SuppliedBy',
  'Control',
  'Investigated',
]);

function readRare(reader: Reader, body: readonly Node[], touchpoint: Mutable<Touchpoint>): void {
  const volume = one(reader, body, 'Volume');
  touchpoint.opportunities = textsOf(body, 'Opportunity');
  touchpoint.triggers = textsOf(body, 'Trigger');
  touchpoint.needs = textsOf(body, 'Needs');
  touchpoint.backstage = textsOf(body, 'Backstage');
  touchpoint.volume = volume && {
    count: count(reader, volume.count),
    every: frequency(reader, volume.frequency),
  };
  touchpoint.slas = textsOf(body, 'Sla');
  touchpoint.vendor = one(reader, body, 'SuppliedBy')?.vendor;
  touchpoint.controls = textsOf(body, 'Control');
  touchpoint.investigatedBy = investigators(body);
}

export function readHandoff(reader: Reader, node: Syntax.Handoff): Handoff {
  const { body } = node;
  const within = one(reader, body, 'Within');
  const claims: Claim[] = [];
  const handoff: Handoff = {
    kind: 'handoff',
    node,
    title: node.title,
    links: links(body),
    source: node.source,
    target: node.target,
    claims,
    passes: textsOf(body, 'Passes'),
    within: within && length(reader, within.length),
  };
  for (const claim of all(body, 'Claim')) claims.push(...claimsOf(reader, claim, handoff));
  return handoff;
}

/** A responsibility on its own, or in the block of the party that is then responsible for it. */
export function readResponsibility(
  reader: Reader,
  node: Syntax.Responsibility,
  within?: Department | Unit | Team | Role,
): Responsibility {
  const { body } = node;
  const claims: Claim[] = [];
  const responsibility: Responsibility = {
    kind: 'responsibility',
    ...named(node, body),
    claims,
    within,
    section: undefined,
    isCritical: body.some(({ $type }) => $type === 'Critical'),
    controls: textsOf(body, 'Control'),
    measuredBy: listOf(body, 'MeasuredBy', ({ metrics }) => metrics),
    escalatesTo: one(reader, body, 'EscalatesTo')?.target,
    onlyIn: onlyIn(body),
    lastReviewed: lastReviewed(reader, body),
  };
  for (const claim of all(body, 'Claim')) claims.push(...claimsOf(reader, claim, responsibility));
  if (within) claims.push(nestedClaim(node, within, responsibility));
  return responsibility;
}

function nestedClaim(
  node: Syntax.Responsibility,
  party: Department | Unit | Team | Role,
  target: Responsibility,
): Claim {
  return claimOf({ ...saidOfNested, node }, party, target, node);
}

const saidOfNested = {
  letter: 'R',
  form: 'nested',
  isDefault: false,
  joint: undefined,
  undecidedBy: undefined,
  regions: none,
  because: undefined,
  ...always,
} as const;

export function readRaciTable(reader: Reader, node: Syntax.RaciTable): RaciTable {
  const { body } = node;
  const line = one(reader, body, 'Columns');
  const columns = line?.parties ?? none;
  const rows: RaciRow[] = [];
  const table: RaciTable = {
    kind: 'raci',
    ...named(node, body),
    regions: listOf(body, 'In', ({ places }) => places),
    ...period(reader, body),
    columns,
    rows,
  };
  let section: string | undefined;
  for (const row of node.rows) {
    if (row.$type === 'Section') section = row.title;
    else if (row.declared ?? row.target) rows.push(readRow(reader, row, table, section));
  }
  if (!line) {
    reader.problems.push({
      code: 'incomplete',
      at: node,
      message: `The RACI table has no line of parties. Write for example: parties | cco | customer_care |`,
    });
  }
  return table;
}

function readRow(reader: Reader, node: Syntax.Row, table: RaciTable, section: string | undefined): RaciRow {
  const claims: Claim[] = [];
  const known = reader.problems.length;
  let work: RaciRow['work'];
  if (node.declared) {
    const responsibility: Responsibility = {
      kind: 'responsibility',
      ...named(node.declared, none),
      claims,
      within: table,
      section,
      isCritical: false,
      controls: none,
      measuredBy: none,
      escalatesTo: undefined,
      onlyIn: undefined,
      lastReviewed: undefined,
    };
    reader.entities.push(responsibility);
    work = responsibility;
  } else {
    work = node.target!;
  }
  const own = period(reader, node.qualifiers);
  const regions = listOf(node.qualifiers, 'In', ({ places }) => places);
  const said = {
    form: 'cell' as const,
    isDefault: false,
    joint: undefined,
    undecidedBy: undefined,
    regions: regions.length ? regions : table.regions,
    because: undefined,
    from: own.from ?? table.from,
    until: own.until ?? table.until,
  };
  for (const [i, cell] of node.cells.entries()) {
    const party = table.columns[i];
    for (const letters of cell.codes) {
      if (/[^RACISVO/\s]/.test(letters.text)) {
        const isSmall = /^[racisvo]+$/i.test(letters.text);
        const message = isSmall
          ? `Letters of a RACI table are capitals. Write ${letters.text.toUpperCase()}.`
          : `\`${letters.text}\` is not a letter of a RACI table. Write R, A, C or I.`;
        reader.problems.push({ code: 'table-row', at: letters, message });
      }
      for (const written of letters.text) {
        const letter = readLetter(written, reader.scheme);
        if (party && letter) claims.push(claimOf({ ...said, letter, node: cell }, party, work, letters));
      }
    }
  }
  checkCells(reader, node, table.columns.length);
  if (!node.declared) reader.claims.push(...claims);
  const isMisread = reader.problems.slice(known).some(({ code }) => code === 'table-row');
  return { node, section, work, claims, isMisread };
}

/** A row has one cell for each party and a closing bar: a bar that is missing inside would shift every letter after it. */
function checkCells(reader: Reader, node: Syntax.Row, wanted: number): void {
  if (wanted === 0 || node.cells.length === 0) return;
  const isClosed = node.cells.at(-1)!.codes.length === 0;
  const found = isClosed ? node.cells.length - 1 : node.cells.length;
  if (found === wanted && isClosed) return;
  const message =
    found === wanted
      ? 'Close the row with a |.'
      : `This row has ${found} ${found === 1 ? 'cell' : 'cells'}, the line of parties has ${wanted}. Is a | missing or too many?`;
  reader.problems.push({ code: 'table-row', at: node, message });
}

function onlyIn(body: readonly Node[]): Touchpoint['onlyIn'] {
  const places = listOf(body, 'OnlyIn', ({ places }) => places);
  return places.length ? places : undefined;
}

function investigators(body: readonly Node[]): Touchpoint['investigatedBy'] {
  return listOf(body, 'Investigated', ({ parties }) => parties);
}

export function lastReviewed(reader: Reader, body: readonly Node[]): Touchpoint['lastReviewed'] {
  const node = one(reader, body, 'LastReviewed');
  const value = day(reader, node?.day);
  return value === undefined ? undefined : { value, node: node!.day };
}
