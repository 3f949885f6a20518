/** A day that passes may bring an error, and never as a surprise: a warning says it while there is time. */
import { rules } from '@remit-cx/core/lint/all';
import { lint } from '@remit-cx/core/lint/lint';
import { addDays, type Day } from '@remit-cx/core/project/values';
import { describe, expect, test } from 'vitest';
import { modelOf, today } from '../project.ts';

/** So far back it is looked when a day brought the error of an example. */
const mostDays = 400;

/** The day before the one that brought an error; undefined for one that was always there. */
function lastGoodDay(find: (day: Day) => boolean): Day | undefined {
  for (let back = 1; back <= mostDays; back++) {
    const day = addDays(today, -back);
    if (!find(day)) return day;
  }
  return undefined;
}

const errors = rules.filter(({ level, atHigh }) => level === 'error' || atHigh === 'error');
const dated = errors.flatMap(rule => {
  const graph = modelOf(rule.bad);
  const day = lastGoodDay(day => lint(graph, day, undefined, [rule]).findings.some(found => found.rule === rule.name));
  return day === undefined ? [] : [{ name: rule.name, day, graph }];
});

test('there are examples whose error a day brought', () => {
  expect(dated.map(({ name }) => name)).toEqual(expect.arrayContaining(['contract-expired', 'holder-left']));
});

test.each(dated)('$name', ({ name, day, graph }) => {
  const soon = lint(graph, day).findings.filter(({ severity }) => severity === 'warning');
  const said = soon.filter(
    ({ rule }) => rule === 'upcoming-error' || rule.startsWith('upcoming-') || rule.endsWith('-runs-out'),
  );
  expect(
    said.map(({ rule, message }) => `${rule} ${message}`),
    `${name} on ${day}`,
  ).not.toEqual([]);
});

describe('a policy that weighs as an error', () => {
  const coming = (policy: string, text: string) =>
    lint(modelOf(`policy asked "Asked" { ${policy} level error }\n${text}`), today)
      .findings.filter(({ rule, message }) => rule === 'upcoming-error' && message.includes('(asked)'))
      .map(({ message, about }) => `${about}: ${message}`);
  const journey = 'role lead { held by ada }\nperson ada\nmetric csat { owner lead target 5 }\n';

  test.each([
    [
      'a review that is soon too old',
      'every journey must have last reviewed at most 12 months',
      'journey stay { owner lead last reviewed 2025-11-10 }',
      'journey stay: From 2026-11-11 on, this is an error (asked): stay has the last review 2025-11-10, more than 12 months ago. Policy: Asked.',
    ],
    [
      'one that is soon too old not to be forbidden',
      'no journey may have last reviewed at least 12 months',
      'journey stay { owner lead last reviewed 2025-11-10 }',
      'journey stay: From 2026-11-10 on, this is an error (asked): stay has the last review 2025-11-10. Policy: Asked.',
    ],
    [
      'a touchpoint that customers will meet',
      'every touchpoint must have metric',
      'journey stay { owner lead touchpoint desk { live from 2026-11-20 accountable lead responsible lead } }',
      'touchpoint stay.desk: From 2026-11-20 on, this is an error (asked): desk has no metric. Policy: Asked.',
    ],
    [
      'the only one that is as at least one must be',
      'some touchpoint must have metric',
      'journey stay { owner lead touchpoint desk { live until 2026-11-20 measured by csat accountable lead responsible lead } }',
      'policy asked: From 2026-11-21 on, this is an error (asked): At least one touchpoint must have metric: there is none. Policy: Asked.',
    ],
    [
      'who is accountable',
      'every touchpoint must have accountable is lead',
      'role other { held by ada }\njourney stay { owner lead touchpoint desk { responsible lead accountable lead until 2026-11-12 accountable other from 2026-11-13 } }',
      'touchpoint stay.desk: From 2026-11-13 on, this is an error (asked): desk has other accountable, not lead. Policy: Asked.',
    ],
    [
      'who holds a role',
      'no role may be vacant',
      'role other { held by ada until 2026-11-12 }',
      'role other: From 2026-11-13 on, this is an error (asked): other is vacant. Policy: Asked.',
    ],
    [
      'how much a role answers for',
      'every role must have at most 1 accountable',
      'journey stay { owner lead default accountable lead touchpoint a touchpoint b { live from 2026-11-20 } }',
      'role lead: From 2026-11-20 on, this is an error (asked): lead is accountable for 2 touchpoints and responsibilities, more than 1. Policy: Asked.',
    ],
    [
      'what a department answers for',
      'every touchpoint in care must have metric',
      'role other { held by ada }\ndepartment care { head other }\njourney stay { owner lead touchpoint desk { responsible lead accountable lead until 2026-11-12 accountable other from 2026-11-13 } }',
      'touchpoint stay.desk: From 2026-11-13 on, this is an error (asked): desk has no metric. Policy: Asked.',
    ],
  ])('%s', (_, policy, text, sentence) => {
    expect(coming(policy, journey + text)).toEqual([sentence]);
  });

  test('one line of it is a warning today, another an error soon', () => {
    const both =
      'every journey must have persona level warning every journey must have last reviewed at most 12 months';
    expect(coming(both, `${journey}journey stay { owner lead last reviewed 2025-11-10 }`)).toHaveLength(1);
  });

  test('nothing comes of what is only a warning, or is waived then', () => {
    const text = `${journey}journey stay { owner lead last reviewed 2025-11-10 }\n`;
    const policy = 'every journey must have last reviewed at most 12 months';
    const found = (source: string, config?: Parameters<typeof lint>[2]) =>
      lint(modelOf(source), today, config).findings.filter(({ rule }) => rule === 'upcoming-error').length;
    const written = `policy asked { ${policy} level error }\n${text}`;
    expect(found(written)).toBe(1);
    expect(found(written, { rules: { asked: { level: 'warning' } } })).toBe(0);
    expect(found(`policy asked { ${policy} }\n${text}`, { rules: { asked: { level: 'error' } } })).toBe(1);
    expect(found(`${written}waive asked for stay until 2027-03-31 because "x"\n`)).toBe(0);
  });
});
