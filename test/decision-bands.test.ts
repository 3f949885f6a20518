/** The bands of decisions, against a slow restatement that asks for every amount on its own. */
import { bandFaults, printRange, scalesOf } from '@remit-cx/core/model/decision-bands';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelOf, today } from './project.ts';

const parties = ['agent', 'leader', 'manager', 'cco'];
const most = 40;

interface Right {
  readonly party: number;
  readonly above: number;
  readonly upTo: number | undefined;
}

const right = fc.record({
  party: fc.integer({ min: 0, max: parties.length - 1 }),
  above: fc.integer({ min: 0, max: most }),
  upTo: fc.option(fc.integer({ min: 1, max: most }), { nil: undefined }),
});

function decisionOf(rights: readonly Right[]): string {
  const lines = rights.map(
    ({ party, above, upTo }) =>
      `  decide ${parties[party]} above ${above} EUR${upTo === undefined ? '' : ` up to ${upTo} EUR`}`,
  );
  return `${parties.map(party => `role ${party}`).join('\n')}\ndecision goodwill {\n${lines.join('\n')}\n}`;
}

test('an amount is in a gap when nobody decides on it, and in an overlap when different parties do', () => {
  const met = { gap: 0, overlap: 0, clean: 0 };
  fc.assert(
    fc.property(fc.array(right, { minLength: 1, maxLength: 6 }), all => {
      const rights = all.filter(({ above, upTo }) => upTo === undefined || above < upTo);
      fc.pre(rights.length > 0);
      const graph = modelOf(decisionOf(rights));
      const faults = bandFaults(graph, graph.all('decision')[0]!, today);
      const flagged = (kind: string, amount: number) =>
        faults.some(fault => fault.kind === kind && fault.low < amount && amount <= fault.high);
      for (let amount = 1; amount <= most + 1; amount++) {
        const deciding = new Set(
          rights
            .filter(({ above, upTo }) => above < amount && amount <= (upTo ?? Number.POSITIVE_INFINITY))
            .map(({ party }) => party),
        );
        expect([amount, flagged('gap', amount), flagged('overlap', amount)]).toEqual([
          amount,
          deciding.size === 0,
          deciding.size > 1,
        ]);
        met[deciding.size === 0 ? 'gap' : deciding.size > 1 ? 'overlap' : 'clean']++;
      }
    }),
    { numRuns: 300, seed: 7 },
  );
  for (const times of Object.values(met)) expect(times).toBeGreaterThan(500);
});

describe('a right without a lower limit', () => {
  const bandsOf = (lines: string, day = today) => {
    const graph = modelOf(`region gulf\nregion iberia\n${parties.map(party => `role ${party}`).join('\n')}
decision goodwill {\n${lines}\n}`);
    const [gulf] = graph.all('region');
    return scalesOf(graph, graph.all('decision')[0]!, gulf, day).map(({ unit, bands }) =>
      bands.map(({ right, low, high }) => `${right.parties[0]!.text} ${printRange(unit, low, high)}`),
    );
  };

  test('begins where the next lower limit ends, in whichever order they are written', () => {
    expect(bandsOf('decide cco\n decide leader up to 250 EUR\n decide agent up to 50 EUR')).toEqual([
      ['agent up to 50 EUR', 'leader between 50 EUR and 250 EUR', 'cco above 250 EUR'],
    ]);
  });

  test('looks at the limits of its region and day only', () => {
    const lines = `decide agent up to 50 EUR until 2026-06-30
  decide agent up to 90 EUR in iberia
  decide leader up to 250 EUR
  recommend manager up to 100 EUR`;
    expect(bandsOf(lines, '2026-06-30')).toEqual([['agent up to 50 EUR', 'leader between 50 EUR and 250 EUR']]);
    expect(bandsOf(lines, '2026-07-01')).toEqual([['leader up to 250 EUR']]);
  });

  test('counts in every currency, hours with days', () => {
    expect(bandsOf('decide agent up to 50 EUR\n decide leader up to 200 AED\n decide cco')).toEqual([
      ['agent up to 50 EUR', 'cco above 50 EUR'],
      ['leader up to 200 AED', 'cco above 200 AED'],
    ]);
    expect(bandsOf('decide agent up to 12 hours\n decide leader up to 2 days')).toEqual([
      ['agent up to 12 hours', 'leader between 12 hours and 48 hours'],
    ]);
  });
});
