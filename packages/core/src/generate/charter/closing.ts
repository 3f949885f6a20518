/** How a charter ends: when it is looked at again, and who stands behind it. */
import type { Charter } from '../../model/model.ts';
import { type Day, daysBetween } from '../../project/values.ts';
import type { Occasion } from '../generator.ts';
import { about, type Block, type Inline, md, paragraph, table } from '../markdown.ts';
import { actsToday, partyTitle } from '../party-words.ts';
import type { Section } from './section.ts';

export const review: Section = {
  name: 'review',
  title: 'Review',
  write: reviewBlocks,
  own: (occasion, charter) => (charter.reviewDue ? reviewBlocks(occasion, charter) : []),
};

function reviewBlocks({ day }: Occasion, charter: Charter): Block[] {
  return [about(charter, paragraph(reviewText(day, charter)))];
}

function reviewText(day: Day, { reviewDue, version }: Charter): Inline {
  const which = version === undefined ? 'This charter' : md`This charter, version ${version},`;
  if (!reviewDue) return md`${which} **has no day for its next review.**`;
  const days = daysBetween(day, reviewDue.value);
  if (days < 0) return md`${which} **was due for review on ${reviewDue.value} and is overdue.**`;
  return md`${which} is to be reviewed by **${reviewDue.value}**.`;
}

export const approvals: Section = {
  name: 'approvals',
  title: 'Approvals',
  write: approvalBlocks,
  own: (occasion, charter) => (charter.approvals.length ? approvalBlocks(occasion, charter) : []),
};

function approvalBlocks({ graph, day }: Occasion, { approvals }: Charter): Block[] {
  if (approvals.length === 0) return [paragraph(md`**Nobody has approved this charter.**`)];
  return [
    table(
      ['Approved by', 'On this day', 'Date', 'Signature'],
      approvals.map(({ party, on }) => {
        const approver = graph.get(party);
        const cells = [
          approver ? partyTitle(approver) : party.text,
          approver ? actsToday(graph, approver, day) : '',
          on ?? md`**open**`,
          '',
        ];
        return { cells, subject: party };
      }),
    ),
  ];
}
