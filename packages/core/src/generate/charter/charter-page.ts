/** A charter as Markdown: its parts in their order, of which `includes` chooses. */
import { type Charter, label } from '../../model/model.ts';
import { footer } from '../footer.ts';
import type { Occasion } from '../generator.ts';
import { about, anchors, type Block, heading, joined, link, list, md, page, paragraph } from '../markdown.ts';
import { partyTitle } from '../party-words.ts';
import { descriptionBlock, linkText } from '../title-cell.ts';
import { authority } from './authority-section.ts';
import { approvals, review } from './closing.ts';
import { decisions } from './decisions-section.ts';
import { delegations } from './delegations-section.ts';
import { escalations } from './escalations-section.ts';
import { findings } from './findings-section.ts';
import { forums } from './forums-section.ts';
import { metrics } from './metrics-section.ts';
import { model } from './model-section.ts';
import { principles, purpose } from './opening.ts';
import { initiatives, policies, programmes } from './programme-sections.ts';
import { raci } from './raci-section.ts';
import { scope } from './scope-section.ts';
import type { Section } from './section.ts';

/** The order of a charter. */
export const sections: readonly Section[] = [
  purpose,
  principles,
  model,
  scope,
  authority,
  forums,
  decisions,
  escalations,
  metrics,
  initiatives,
  programmes,
  policies,
  raci,
  delegations,
  findings,
  review,
  approvals,
];

/**
 * The text of a charter. `includes` chooses the parts that are drawn from the model; what the charter itself states (its
 * purpose, scope, funding, review and approvals) stands in it in any case.
 */
export function charterPage(occasion: Occasion, charter: Charter): string {
  return page(charterBlocks(occasion, charter));
}

/** The same in its blocks, each with what its lines are about. */
export function charterBlocks(occasion: Occasion, charter: Charter): readonly (Block | undefined)[] {
  const { day, project, hash } = occasion;
  const parts = sections
    .map(section => ({
      title: section.title,
      blocks: includesSection(charter, section)
        ? section.write(occasion, charter)
        : (section.own?.(occasion, charter) ?? []),
    }))
    .filter(({ blocks }) => blocks.some(block => block !== undefined))
    .map((part, i) => ({ ...part, title: { markdown: `${i + 1}. ${part.title}` } }));
  const anchor = anchors();
  anchor(label(charter));
  return [
    about(charter, heading(1, label(charter))),
    about(charter, headerOf(occasion, charter)),
    about(charter, descriptionBlock(charter)),
    ...(parts.length > 3 ? [list(parts.map(({ title }) => link(title, `#${anchor(title.markdown)}`)))] : []),
    ...parts.flatMap(({ title, blocks }): (Block | undefined)[] => [heading(2, title), ...blocks]),
    ...footer({ project, day, hash }),
  ];
}

function includesSection({ includes }: Charter, { name }: Section): boolean {
  return !includes || includes.some(part => ('section' in part ? part.section === name : name === 'raci'));
}

/** Of whom, in which version, as of which day, approved by whom. */
function headerOf({ graph, day, project }: Occasion, { version, approvals, links }: Charter): Block {
  const organization = graph.all('organization')[0];
  const [approved, open] = [[] as string[], [] as string[]];
  for (const { party, on } of approvals) {
    const approver = graph.get(party);
    const title = approver ? partyTitle(approver) : party.text;
    if (on !== undefined && on <= day) approved.push(`${title}, ${on}`);
    else open.push(title);
  }
  return paragraph(
    joined(
      [
        md`**${organization ? label(organization) : project}**`,
        ...(version === undefined ? [] : [md`Version ${version}`]),
        md`As of **${day}**`,
        approved.length ? md`Approved: ${joined(approved, '; ')}` : 'Not approved yet',
        ...(open.length ? [md`Approval open: ${joined(open, '; ')}`] : []),
        ...(links.length ? [md`See also: ${joined(links.map(linkText))}`] : []),
      ],
      '<br>\n',
    ),
  );
}
