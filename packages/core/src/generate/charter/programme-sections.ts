/** What is being changed, and what comes again: initiatives by their tier, training and recognition, and a team's own rules. */
import { type Initiative, label, type Policy, type Programme } from '../../model/model.ts';
import { ended, sayRuleAsSentence } from '../../policy/sentences.ts';
import { vocabularies } from '../../project/vocabulary.ts';
import type { Occasion } from '../generator.ts';
import { type Block, compactTable, joined, lines, paragraph } from '../markdown.ts';
import { partyTitle, partyWithHolder } from '../party-words.ts';
import { everyText } from '../period-words.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { titleCell } from '../title-cell.ts';
import type { Section } from './section.ts';

const tiers: readonly string[] = vocabularies.initiativeTier.words;

export const initiatives: Section = {
  name: 'initiatives',
  title: 'Initiatives',
  write({ graph, day }, { includes }) {
    const all = inSourceOrder(graph.all('initiative')).sort((a, b) => rank(a) - rank(b));
    if (all.length === 0) return nothing('No initiative is declared.', includes);
    return [
      compactTable(
        ['Initiative', 'Tier', 'Goal', 'Owner', 'Status', 'From', 'Until', 'Measured by'],
        all.map(initiative => {
          const { tier = '', goals, owner, status = '', from = '', until = '', measuredBy } = initiative;
          const who = graph.get(owner);
          const cells = [
            titleCell(initiative),
            tier,
            lines(graph.getAll(goals).map(label)),
            who ? partyWithHolder(graph, who, day) : '',
            status,
            from,
            until,
            joined(graph.getAll(measuredBy).map(label)),
          ];
          return { cells, subject: initiative };
        }),
      ),
    ];
  },
};

/** Strategic before tactical before operational; those that say nothing last. */
function rank({ tier }: Initiative): number {
  return tier !== undefined && tiers.includes(tier) ? tiers.indexOf(tier) : tiers.length;
}

export const programmes: Section = {
  name: 'programmes',
  title: 'Training and recognition',
  write({ graph, day }, { includes }) {
    const all = inSourceOrder(graph.all('programme'));
    if (all.length === 0) return nothing('No programme is declared.', includes);
    return [
      compactTable(
        ['Programme', 'Kind', 'For', 'Owner', 'How often', 'Last run'],
        all.map(programme => programmeRow({ graph, day }, programme)),
      ),
    ];
  },
};

function programmeRow({ graph, day }: Pick<Occasion, 'graph' | 'day'>, programme: Programme) {
  const { programmeKind = '', audience, owner, every, lastRun = '' } = programme;
  const who = graph.get(owner);
  const cells = [
    titleCell(programme),
    programmeKind,
    joined(graph.getAll(audience).map(partyTitle)),
    who ? partyWithHolder(graph, who, day) : '',
    every === undefined ? '' : everyText(every),
    lastRun,
  ];
  return { cells, subject: programme };
}

export const policies: Section = {
  name: 'policies',
  title: 'Our own rules',
  write({ graph, lint }, { includes }) {
    const all = inSourceOrder(graph.all('policy'));
    if (all.length === 0) return nothing('No rule of our own is declared.', includes);
    return [
      paragraph('Remit checks these with every change; what does not keep to them is a finding.'),
      compactTable(
        ['Policy', 'What it asks', 'Level', 'Why'],
        all.map(policy => ({
          subject: policy,
          cells: [
            titleCell(policy),
            lines(policy.rules.map(sayRuleAsSentence)),
            lines(levelsOf(policy, lint)),
            lines(policy.rules.flatMap(({ because }) => (because?.trim() ? [ended(because)] : []))),
          ],
        })),
      ),
    ];
  },
};

/** How much each line weighs; all of them as much as remit.json says, where it says so. */
function levelsOf({ name, rules }: Policy, { levels }: Occasion['lint']): readonly string[] {
  const set = levels.get(name);
  return set === undefined ? rules.map(({ level }) => level) : [set];
}

/** A part that is there only for projects that have something for it says that there is nothing only where it is asked for. */
function nothing(sentence: string, includes: readonly object[] | undefined): Block[] {
  return includes ? [paragraph(sentence)] : [];
}
