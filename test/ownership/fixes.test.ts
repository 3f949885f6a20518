/** Every fix of the rules about ownership, over random companies: it settles its finding, can be read, and brings no new error. */
import type { Finding } from '@remit-cx/core/lint/rule';
import { applyEdits } from '@remit-cx/core/source/span';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsIn } from '../project.ts';
import { Reached } from './reached.ts';
import { days, staffs, textOf, textOfStaff, worlds } from './world.ts';

type Sources = Readonly<Record<string, string>>;

/** The same cases on every machine; another seed is as good. */
const runs = { seed: 20261101, numRuns: 400 };

const key = ({ rule, about, message, regions }: Finding) => `${rule} ${about} ${regions} ${message}`;

/** A finding that was there, and now names fewer regions, is not new; nor is a second circle through the same role. */
const subject = ({ rule, about }: Finding) => (rule === 'delegation-cycle' ? rule : `${rule} ${about}`);

const countOf = (findings: readonly Finding[], finding: Finding) =>
  findings.filter(other => key(other) === key(finding)).length;

/** Makes each fix of some rules, and returns those that had one. */
function fixEach(sources: Sources, day: string, rules: readonly string[]): ReadonlySet<string> {
  const before = findingsIn(sources, day);
  const known = new Set(before.map(subject));
  const reached = new Set<string>();
  for (const finding of before.filter(({ rule }) => rules.includes(rule)))
    for (const { title, edits } of finding.fixes) {
      const fixed = Object.fromEntries(
        Object.entries(sources).map(([name, text]) => {
          const own = edits.filter(({ file }) => file === name);
          return [name, applyEdits(text, own)];
        }),
      );
      const after = findingsIn(fixed, day);
      const said = `${key(finding)} > ${title}\n${Object.values(fixed).join('\n---\n')}`;
      expect(countOf(after, finding), said).toBeLessThan(countOf(before, finding));
      const isNew = (other: Finding) => other.severity === 'error' && !known.has(subject(other));
      expect(after.filter(isNew).map(key), said).toEqual([]);
      reached.add(finding.rule);
    }
  return reached;
}

test('who is accountable', () => {
  const rules = [
    'unowned-touchpoint',
    'unowned-responsibility',
    'unowned-journey',
    'conflicting-owners',
    'upcoming-gap',
    'upcoming-conflict',
    'no-responsible',
    'redundant-letters',
  ];
  const reached = new Reached(rules);
  fc.assert(
    fc.property(worlds, fc.constantFrom(...days), (world, day) => {
      reached.add(fixEach(textOf(world), day, rules));
    }),
    runs,
  );
  reached.print('Fixes of who is accountable');
});

test('who acts', () => {
  const rules = ['vacant-owner', 'shared-role', 'delegation-cycle'];
  const reached = new Reached(rules);
  fc.assert(
    fc.property(staffs, fc.constantFrom(...days), (staff, day) => {
      const metrics = staff.offices.map(({ name }) => `metric of_${name} { owner ${name} }`);
      reached.add(fixEach({ 'staff.remit': [textOfStaff(staff), ...metrics].join('\n') }, day, rules));
    }),
    runs,
  );
  reached.print('Fixes of who acts');
});
