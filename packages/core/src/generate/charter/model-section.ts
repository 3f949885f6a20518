/** The governance model in a charter: who leads, from where, why, and what the published model says of it. */

import { leadOf } from '../../governance/asked.ts';
import { maturityRecommendations } from '../../governance/maturity.ts';
import type { Condition } from '../../governance/model-part.ts';
import { cite, type Statement } from '../../governance/source.ts';
import { type GovernanceModel, label, type MaturityFactor } from '../../model/model.ts';
import { printAmount } from '../../project/values.ts';
import type { Occasion } from '../generator.ts';
import {
  about,
  type Block,
  compactTable,
  heading,
  type Inline,
  inline,
  lines,
  list,
  md,
  paragraph,
  plain,
  prose,
  table,
} from '../markdown.ts';
import { actsToday, partyTitle, partyWithHolder } from '../party-words.ts';
import { descriptionBlock, seeAlso } from '../title-cell.ts';
import { type CoveredPart, coverage } from './coverage.ts';
import type { Section } from './section.ts';

export const model: Section = {
  name: 'model',
  title: 'Governance model',
  write(occasion) {
    const models = occasion.graph.all('model');
    if (models.length === 0) return [paragraph('No governance model is declared.')];
    return models.flatMap(written => [
      ...[...facts(occasion, written), ...places(occasion, written), ...reasons(occasion, written)].map(block =>
        about(written, block),
      ),
      ...coverage(occasion.graph, written, occasion.day).flatMap(published),
    ]);
  },
};

function facts({ graph, day }: Occasion, written: GovernanceModel): (Block | undefined)[] {
  const parts = coverage(graph, written, day).map(({ axis, part }) => md`**${axes[axis]}:** ${part.title}`);
  const lead = leadOf(graph, written);
  const sponsor = graph.get(written.sponsor);
  const items = [
    ...parts,
    written.stance && md`**Stance:** ${stances[written.stance.value] ?? written.stance.value}`,
    lead && md`**Led by:** ${partyWithHolder(graph, lead, day)}`,
    sponsor && md`**Sponsor:** ${partyWithHolder(graph, sponsor, day)}`,
    written.until !== undefined && md`**Until:** ${written.until}`,
    written.releases && md`**Released for the lead:** ${printAmount(written.releases)} of the time`,
    seeAlso(written),
  ].filter(item => item !== undefined && item !== false) as Inline[];
  return [
    written.title === undefined ? undefined : paragraph(md`**${written.title}**`),
    descriptionBlock(written),
    items.length ? list(items) : undefined,
  ];
}

/** What a customer-experience team is to the others. */
const stances: Readonly<Record<string, string>> = {
  leader: 'leads what is done for customers',
  facilitator: 'helps others to do what is done for customers',
};

function places({ graph, day }: Occasion, { central, local }: GovernanceModel): Block[] {
  if (central.length + local.length === 0) return [];
  return [
    heading(3, 'Centre and local bodies'),
    table(
      ['', 'Where', 'Led by', 'On this day'],
      [
        ...graph
          .getAll(central)
          .map(party => ['Centre', partyTitle(party), headTitle(graph, party), actsToday(graph, party, day)]),
        ...local.map(({ place, ledBy }) => {
          const leader = graph.get(ledBy);
          const where = graph.get(place);
          const who = leader ? [partyTitle(leader), actsToday(graph, leader, day)] : [md`**nobody is named**`, ''];
          return ['Local', where ? label(where) : '', ...who];
        }),
      ],
    ),
  ];
}

function headTitle(graph: Occasion['graph'], party: Parameters<typeof partyTitle>[0]): string {
  if (party.kind === 'role') return partyTitle(party);
  const head = 'head' in party ? graph.get(party.head) : undefined;
  return head ? partyTitle(head) : '';
}

function reasons({ graph }: Occasion, { rationale, context }: GovernanceModel): (Block | undefined)[] {
  const maturity = graph.all('organization').find(({ maturity }) => maturity)?.maturity;
  if (rationale === undefined && context.length === 0 && !maturity) return [];
  const using = maturity?.using === undefined ? '' : `, using ${maturity.using}`;
  const assessed = maturity?.assessed === undefined ? '' : `, assessed on ${maturity.assessed}`;
  const wantedBy = maturity?.desiredBy === undefined ? '' : ` by ${maturity.desiredBy}`;
  const advice = maturityRecommendations.find(({ level }) => level === maturity?.level.value);
  return [
    heading(3, 'Why this model'),
    rationale === undefined ? undefined : prose(rationale),
    list([
      ...context.map(({ what, text }) => md`**${capital(what)}:** ${text}`),
      ...(maturity ? [md`**Maturity:** ${maturity.level.value}${assessed}${using}`] : []),
      ...(maturity?.desired ? [md`**Wanted:** ${maturity.desired.value}${plain(wantedBy)}`] : []),
      ...(advice ? [md`**Published advice for this maturity:** ${sourced(advice)}`] : []),
    ]),
    maturity?.factors.length ? factorTable(maturity.factors) : undefined,
  ];
}

/** Where maturity comes from: each factor as it is and as it is wanted. */
function factorTable(factors: readonly MaturityFactor[]): Block {
  return compactTable(
    ['What it comes from', 'Now', 'Wanted', 'Because'],
    factors.map(({ factor, level, desired, because }) => [
      factorWords[factor.value] ?? factor.value,
      level.value,
      desired?.value ?? '',
      because ?? '',
    ]),
  );
}

const factorWords: Readonly<Record<string, string>> = {
  team: 'The customer-experience team and its role',
  culture: 'The culture of the company',
  structure: 'How the organization is structured',
  strategy: 'The customer-experience strategy',
  promise: 'How clear the promise to customers is',
  voice: 'The voice of the customer in decisions',
  management: 'What management does for it',
};

const axes = { lead: 'The lead', structure: 'The structure' } as const;

/** What the published model of one axis says: its strengths, its blind spots and its conditions, each with what there is of it here. */
function published({ axis, part, blindSpots, conditions }: CoveredPart): Block[] {
  return [
    heading(3, `${axes[axis]}: ${part.title}`),
    paragraph(part.summary),
    paragraph(md`**Strengths**`),
    list(part.strengths.map(sourced)),
    paragraph(md`**Blind spots, and what covers them here**`),
    table(
      ['Blind spot', 'Covered by', 'Source'],
      blindSpots.map(({ blindSpot, by }) => [
        blindSpot.text,
        by.length ? lines(by.map(capital)) : md`**Nothing in this model covers it.**`,
        source(blindSpot),
      ]),
    ),
    paragraph(md`**Conditions, and whether they are met here**`),
    table(
      ['Condition', 'Met', 'Shown by', 'Source'],
      conditions.map(({ condition, by }) => [condition.text, ...metCells(condition, by), source(condition)]),
    ),
  ];
}

function metCells({ shownBy }: Condition, by: readonly string[]): readonly (string | Inline)[] {
  if (shownBy.length === 0) return ['To be judged', 'No file can show it: ask the people whom it concerns.'];
  return by.length ? ['Yes', lines(by.map(capital))] : [md`**No**`, md`**Nothing in this model shows it.**`];
}

function sourced(one: Statement): Inline {
  return md`${one.text} — ${source(one)}`;
}

function source({ source }: Statement): Inline {
  return md`*${cite(source)}*`;
}

function capital(text: string): Inline {
  return inline(text.slice(0, 1).toUpperCase() + text.slice(1));
}
