/**
 * What people read: the sentences of the rules about ownership, on the bad example that stands in each rule's page. A line
 * is the place, the words under it and the message; related places and fixes are indented.
 */
import { rules } from '@remit-cx/core/lint/all';
import type { Span } from '@remit-cx/core/source/span';
import { expect, test } from 'vitest';
import { findingsIn } from '../project.ts';

const sentences: Readonly<Record<string, string>> = {
  'unowned-touchpoint': `
6 [seat_map] Nobody is accountable for the touchpoint Seat map.
  > Make VP Sales accountable, who does the work
  > Say that it is undecided until 2027-01-30
`,
  'unowned-responsibility': `
7 [voc] Nobody is accountable for the responsibility Run the voice of customer.
  > Make Head of Customer Care accountable, who does the work
`,
  'unowned-journey': `
3 [book] Nobody is accountable for the journey Book from end to end.
  > Make VP Sales its owner
`,
  'conflicting-owners': `
4 [crisis_reply] Two are accountable for the responsibility Reply on social media in a crisis: Chief Marketing Officer and Head of Customer Care (since 2026-10-01).
  5 [cmo] Chief Marketing Officer is accountable.
  6 [head_care] Head of Customer Care has been accountable since 2026-10-01.
  > Make Head of Customer Care accountable, Chief Marketing Officer until 2026-09-30
  > Make only Chief Marketing Officer accountable
  > Make Head of Customer Care and Chief Marketing Officer accountable jointly, and say why
  > Make Head of Customer Care accountable and Chief Marketing Officer responsible
  > Make Head of Customer Care accountable, and consult Chief Marketing Officer
`,
  'upcoming-gap': `
5 [seat_map] From 2027-01-01 on, nobody is accountable for the touchpoint Seat map.
  6 [vp_sales] VP Sales is accountable until 2026-12-31.
  > Let VP Sales stay accountable after 2026-12-31
  > Say that it is undecided until 2027-04-01
`,
  'upcoming-conflict': `
4 [crisis_reply] From 2026-12-01 on, two are accountable for the responsibility Reply on social media in a crisis: Chief Marketing Officer and Head of Customer Care (from 2026-12-01).
  5 [cmo] Chief Marketing Officer is accountable.
  6 [head_care] Head of Customer Care is accountable from 2026-12-01.
  > Make Head of Customer Care accountable, Chief Marketing Officer until 2026-11-30
  > Make only Chief Marketing Officer accountable
  > Make Head of Customer Care and Chief Marketing Officer accountable jointly, and say why
`,
  'collective-owner': `
6 [everyone] Everyone is accountable for the touchpoint Seat map, which means nobody. Name one role.
  > Make VP Sales accountable, and everyone responsible
`,
  'vacant-owner': `
3 [lead_gulf] Nobody acts as Regional Lead, who is accountable for Roll out the standards.
  7 [yusuf] Yusuf Haddad acted for it until 2026-06-30.
  9 [rollout] Regional Lead is accountable for the responsibility Roll out the standards.
  > Let Yusuf Haddad act until 2027-01-30
`,
  'department-without-head': `
1 [care] Customer Care is accountable for Handle complaints, and has no head who can be asked.
  4 [complaints] Customer Care is accountable for the responsibility Handle complaints.
  > Make Head of Customer Care its head
`,
  'shared-role': `
5 [amara] Two hold the role Voice of Customer Lead: Lucia Brandt (since 2024-01-01) and Amara Osei (since 2026-10-01).
  5 [lucia] Lucia Brandt has held it since 2024-01-01.
  > Let Lucia Brandt end on 2026-09-30
  > Take Amara Osei out
`,
  'joint-without-reason': `
5 [jointly with head_care] VP Airports and Head of Customer Care are jointly accountable for the responsibility Rebook at the airport, and it is not said why.
  > Add a reason, to be written
`,
  'undecided-owner': `
4 [undecided] Who is accountable for the responsibility Run the loyalty desk is undecided until 2027-01-15 (in 75 days), and nobody is accountable after that. Chief Customer Officer decides.
  > Make Chief Customer Officer accountable
`,
  'no-responsible': `
6 [strategy] Nobody is responsible (R) for Define the CX strategy: nobody does the work.
  > Make Chief Customer Officer responsible too
`,
  'too-many-accountable': `
1 [cco] Chief Customer Officer is accountable for 9 touchpoints and responsibilities, more than 8.
  6 [strategy] Chief Customer Officer is accountable for the responsibility Define the CX strategy.
  7 [standards] Chief Customer Officer is accountable for the responsibility Set the standards.
  8 [maps] Chief Customer Officer is accountable for the responsibility Keep the journey maps.
  9 [voice] Chief Customer Officer is accountable for the responsibility Run the voice of customer.
  10 [surveys] Chief Customer Officer is accountable for the responsibility Operate the surveys.
  > Make Voice of Customer Lead accountable for Run the voice of customer
  > Make Voice of Customer Lead accountable for Operate the surveys
  > Make Voice of Customer Lead accountable for Share what is learnt
`,
  'redundant-letters': `
6 [A/I] Chief Customer Officer is accountable for Define the CX strategy already: being informed says nothing more.
  > Take out I
6 [R/C] Customer Care is responsible for Define the CX strategy already: being consulted says nothing more.
  > Take out C
`,
  'duplicate-responsibility': `
12 [feedback] The responsibility Relay what customers say is already declared in Customer Care, with the same title.
  5 [relay] Relay what customers say is declared here.
  > Refer to the one in Customer Care
`,
  'vendor-accountable': `
7 [lugtrack] The vendor LugTrack is accountable for the touchpoint Bag delivery. Name a role inside the company.
  2 [lugtrack] LugTrack is outside the company.
  > Make VP Airports accountable, and LugTrack responsible
`,
  'delegation-cycle': `
5 [head_sales] Head of Care is delegated to Head of Sales, which is delegated to Head of Care: nobody acts.
  6 [head_care] Head of Sales is delegated to Head of Care.
  > Remove the delegation of Head of Care
  > Remove the delegation of Head of Sales
`,
};

test.each(Object.entries(sentences))('%s', (name, expected) => {
  const rule = rules.find(rule => rule.name === name)!;
  const place = ({ start, end }: Span) =>
    `${rule.bad.slice(0, start).split('\n').length - 1} [${rule.bad.slice(start, end)}]`;
  const lines = findingsIn(rule.bad, '2026-11-01', [rule]).flatMap(({ at, message, related, fixes }) => [
    `${place(at)} ${message}`,
    ...related.map(other => `  ${place(other.at)} ${other.message}`),
    ...fixes.map(({ title }) => `  > ${title}`),
  ]);
  expect(lines.join('\n')).toBe(expected.trim());
});
