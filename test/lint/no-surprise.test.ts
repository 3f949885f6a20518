/** A day that passes may bring an error, and never as a surprise: a warning says it while there is time. */
import { rules } from '@remit-cx/core/lint/all';
import { lint } from '@remit-cx/core/lint/lint';
import { addDays, type Day } from '@remit-cx/core/project/values';
import { expect, test } from 'vitest';
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
