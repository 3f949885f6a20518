import { describe, expect, test } from 'vitest';
import { generated, sample, sampleWith } from './sample.ts';

const charter = (files = sample, day?: string) => generated('charter', 'md', files, day)['cx_charter.md']!;

test('the charter of the sample', async () => {
  await expect(charter()).toMatchFileSnapshot('golden/cx_charter.md');
});

test('`includes` chooses the parts; what the charter itself states stays', async () => {
  await expect(generated('charter', 'md')['small.md']).toMatchFileSnapshot('golden/small.md');
});

test('one file for each charter', () => {
  expect(Object.keys(generated('charter', 'md'))).toEqual(['cx_charter.md', 'small.md']);
});

test('the parts stand in their order', () => {
  expect([...charter().matchAll(/^## (.*)/gm)].map(match => match[1])).toEqual([
    '1. Purpose',
    '2. Principles',
    '3. Governance model',
    '4. Scope',
    '5. Authority and mandate',
    '6. Forums',
    '7. Decision rights',
    '8. Escalation',
    '9. Metrics and targets',
    '10. RACI annex',
    '11. Delegations',
    '12. Open findings and waivers',
    '13. Review',
    '14. Approvals',
  ]);
});

describe('what covers a blind spot', () => {
  const spots = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/^\| ([^|]*) \| ([^|]*) \| \*[^|]*\* \|$/gm)].map(([, spot, by]) => [
        spot!,
        by!.split('<br>').map(line => line.replace(/^• /, '')),
      ]),
    );
  const nothing = ['**Nothing in this model covers it.**'];
  const collaboration = 'The role depends on departments that it does not manage, and needs a way to decide with them.';
  const talk = 'Centre and local teams drift apart unless they talk regularly.';
  const buyIn = 'Departments that were not won over do not follow.';
  const differences = 'An average hides the region that falls behind, so the strategy is not adjusted there.';
  const encroachment = 'Other departments may feel that the role takes over what is theirs.';

  test('everything that counts is named', () => {
    expect(spots(charter())).toEqual({
      'How far the role reaches, and what it may decide, is easily left undefined.': [
        'The mandate of the Chief Customer Officer, which states its scope and authority',
      ],
      [encroachment]: ['The mandate of the Chief Customer Officer, which states its boundary'],
      [buyIn]: ['The sponsor: Chief Executive (Ida Brandt)'],
      [collaboration]: ['CX Council, which meets fortnightly and decides by consent, with 4 departments'],
      'Without a centre that answers for the strategy, local teams have nothing to carry out.': [
        'Chief Customer Officer, who answers for “Define the CX strategy” and “Set the standards”',
      ],
      'Without somebody who leads each local body, the strategy stays on paper there.': [
        'North: Lead North (Sam Iwers)',
        'South: Lea Maurer, acting for Lead South',
      ],
      [talk]: nothing,
      [differences]: ['Metrics reported by region: Satisfaction at the till'],
    });
  });

  const before = spots(charter());
  const changed = (files: typeof sample) => {
    const after = spots(charter(files));
    return Object.fromEntries(Object.entries(after).filter(([spot, by]) => by.join() !== before[spot]?.join()));
  };

  test('a council without a rhythm no longer counts', () => {
    expect(changed(sampleWith('  cadence   fortnightly\n', ''))).toEqual({ [collaboration]: nothing });
  });

  test('without the sponsor nobody wins the departments over', () => {
    expect(changed(sampleWith('  sponsor   ceo\n', ''))).toEqual({ [buyIn]: nothing });
  });

  test('without the split by region nobody compares', () => {
    expect(changed(sampleWith(' by region\n', '\n'))).toEqual({ [differences]: nothing });
  });

  test('a second metric by region is named too', () => {
    expect(changed(sampleWith('at least 60% every quarter', 'at least 60% every quarter by region'))).toEqual({
      [differences]: ['Metrics reported by region: Satisfaction at the till and Customers who come back'],
    });
  });

  test('with a leader of the south at the table, centre and local teams talk', () => {
    const files = sampleWith('cmo, lead_north\n', 'cmo, lead_north, lead_south\n');
    expect(changed(files)).toEqual({
      [talk]: ['CX Council, which meets fortnightly, with Lead North and Lead South'],
    });
  });

  test('a delegation that has ended leaves the south without a leader', () => {
    const after = spots(charter(sample, '2027-03-01'));
    expect(after['Without somebody who leads each local body, the strategy stays on paper there.']).toEqual(nothing);
  });

  test('the approval of all departments that are accountable counts, of some does not', () => {
    const files = sampleWith(
      'approved by service on 2026-01-15, vp_product on 2026-01-15',
      'approved by service on 2026-01-15, vp_product on 2026-01-15, marketing on 2026-01-16',
    );
    expect(changed(files)).toEqual({
      [encroachment]: [
        'The mandate of the Chief Customer Officer, which states its boundary',
        'The mandate of the lead, which Service, Product and Marketing approved',
      ],
    });
  });
});

test('a condition says whether it is met and what shows it, or that people must judge', () => {
  const rows = [...charter().matchAll(/^\| ([^|]*) \| ([^|]*) \| ([^|]*) \| \*[^|]*\* \|$/gm)].map(row =>
    row.slice(1, 4),
  );
  expect(rows).toContainEqual([
    'An executive sponsor stands behind the work.',
    'Yes',
    'The sponsor: Chief Executive (Ida Brandt)',
  ]);
  expect(rows).toContainEqual(['The role is one of the executives.', '**No**', '**Nothing in this model shows it.**']);
  expect(rows).toContainEqual([
    'The role fits the structure and the culture that are already there.',
    'To be judged',
    'No file can show it: ask the people whom it concerns.',
  ]);
});

test('an overdue review, and a charter that nobody approved, say so', () => {
  const text = generated('charter', 'md')['small.md'];
  expect(text).toContain('**was due for review on 2026-09-30 and is overdue.**');
  expect(text).toContain('Not approved yet');
});
