/** The card of a role (or of a team, a partner, an external party): what it answers for, does and decides, and where it sits. */
import { type Department, label, type Metric, type Region, type Team, type Unit } from '../../model/model.ts';
import { descriptionOf } from '../../project/fragment.ts';
import { factList } from '../fields/fact-list.ts';
import { factsAbout } from '../fields/fields.ts';
import { targetText } from '../fields/steering.ts';
import { footer } from '../footer.ts';
import type { Occasion } from '../generator.ts';
import {
  type Block,
  compactTable,
  heading,
  type Inline,
  joined,
  list,
  md,
  page,
  paragraph,
  prose,
} from '../markdown.ts';
import { departmentOf } from '../party-words.ts';
import { everyText } from '../period-words.ts';
import { seeAlso, titleCell } from '../title-cell.ts';
import type { PartyAnswer } from '../who/answer.ts';
import { answer } from '../who.ts';
import { type Carded, departmentsFor } from './cards.ts';
import { holderLines } from './holders.ts';
import { letterBlocks } from './letters.ts';

/** The text of a card. */
export function cardPage(occasion: Occasion, card: Carded): string {
  const { graph, day, project } = occasion;
  const organization = graph.all('organization')[0];
  const answered = answer(graph, card, day) as PartyAnswer;
  const departments = departmentsFor(graph, card);
  return page([
    heading(1, label(card)),
    paragraph(md`**${organization ? label(organization) : project}**<br>\nAs of **${day}**`),
    ...descriptions(card),
    ...departments.filter(department => department !== card).flatMap(mission),
    facts(occasion, card, answered),
    ...authority(occasion, card),
    ...letterBlocks(answered),
    ...section('Decides, and has a say', answered.seats.decisions),
    ...metrics(occasion, card, answered),
    ...section('Seats', [...answered.seats.leads, ...answered.seats.forums]),
    ...section('When it goes wrong', answered.seats.escalations),
    ...section(
      'Owns',
      answered.owns.filter(({ kind }) => kind !== 'metric').map(({ kind, title }) => `${title} (${kind})`),
    ),
    ...section('Other tasks', answered.tasks),
    ...section('Who stands in', answered.delegations),
    isEmpty(answered) ? paragraph('Nothing is written that it answers for, does or is told.') : undefined,
    ...footer({ project, day }),
  ]);
}

function descriptions(card: Carded): Block[] {
  const description = descriptionOf(card.node);
  const own = 'mission' in card ? card.mission : undefined;
  return [description, own].flatMap(text => (text === undefined ? [] : prose(text)));
}

function mission(department: ReturnType<typeof departmentsFor>[number]): Block[] {
  return department.mission === undefined ? [] : [prose(`**${label(department)}.** ${department.mission}`)];
}

/** What the lists and tables of a card say in their own way. */
const saidBelow = [
  'measured by',
  'scope',
  'authority',
  'authority limit',
  'boundary',
  'approved by',
  'link',
  'mission',
];

type Body = Department | Unit | Region | Team;

function facts({ graph, day }: Occasion, card: Carded, answered: PartyAnswer): Block | undefined {
  const rest = factList(
    factsAbout(graph, card, day, [...saidBelow, ...(card.kind === 'role' ? ['part of', 'deputy'] : [])]),
  );
  const around = card.kind === 'role' ? graph.deref<Body>(card.partOf) : undefined;
  const heads = card.kind === 'role' ? departmentsFor(graph, card) : [];
  const department = card.kind === 'role' ? departmentOf(graph, card) : undefined;
  const links = seeAlso(card);
  const lines: Inline[] = [
    ...(heads.length ? [md`**Head of:** ${joined(heads.map(label))}`] : []),
    ...(around && !heads.includes(department!) ? [md`**Part of:** ${label(around)}`] : []),
    ...holderLines({ graph, day }, card),
    ...(answered.actor.deputies.length
      ? [md`**Deputy:** ${joined(answered.actor.deputies.map(({ title }) => title))}`]
      : []),
  ];
  const blocks = [...(lines.length ? [list(lines)] : []), ...(rest ? [rest] : []), ...(links ? [list([links])] : [])];
  return blocks.length ? { block: blocks.map(({ block }) => block).join('\n') } : undefined;
}

function authority({ graph, day }: Occasion, card: Carded): Block[] {
  if (card.kind !== 'role') return [];
  const wanted = new Set(['scope', 'authority', 'authority limit', 'boundary', 'approved by']);
  const facts = factsAbout(graph, card, day).filter(({ name }) => wanted.has(name));
  const block = factList(facts);
  return block ? [heading(2, card.mandate ? 'Mandate and authority' : 'Authority'), block] : [];
}

/** The metrics that it owns, and those by which it is measured. */
function metrics({ graph }: Occasion, card: Carded, answered: PartyAnswer): Block[] {
  const owned = new Set(answered.owns.filter(({ kind }) => kind === 'metric').map(({ id }) => id));
  const owns = graph.all('metric').filter(({ id }) => owned.has(id));
  const measured = [card, ...departmentsFor(graph, card)].flatMap(one =>
    'measuredBy' in one ? graph.getAll(one.measuredBy) : [],
  );
  const all = [...new Set([...measured, ...owns])];
  if (all.length === 0) return [];
  const row = (metric: Metric) => [
    titleCell(metric),
    measured.includes(metric) ? 'yes' : '',
    owns.includes(metric) ? 'yes' : '',
    metric.target ? targetText(metric.target) : '',
    metric.every === undefined ? '' : everyText(metric.every),
  ];
  return [
    heading(2, 'Metrics'),
    compactTable(['Metric', 'Is measured by it', 'Answers for the number', 'Target', 'Reported'], all.map(row)),
  ];
}

function section(title: string, lines: readonly string[]): Block[] {
  return lines.length
    ? [heading(2, title), list(lines.map(line => `${line.charAt(0).toUpperCase()}${line.slice(1)}`))]
    : [];
}

function isEmpty({ letters, owns, seats, tasks }: PartyAnswer): boolean {
  const { leads, decisions, forums, escalations } = seats;
  return [letters, owns, tasks, leads, decisions, forums, escalations].every(({ length }) => length === 0);
}
