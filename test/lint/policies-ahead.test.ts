/** What a policy finds on a day and not on the day before is said to turn then, whatever it asks: day by day, for every field. */
import { globSync, readFileSync } from 'node:fs';
import type { Rule } from '@remit-cx/core/lint/rule';
import type { Graph } from '@remit-cx/core/model/graph';
import { policyRules } from '@remit-cx/core/policy/policy-rules';
import { type Field, fieldsOf, looksBack } from '@remit-cx/core/project/fields';
import { kindNames, type ThingKind } from '@remit-cx/core/project/kinds';
import { addDays, type Day } from '@remit-cx/core/project/values';
import { describe, expect, test } from 'vitest';
import { modelOf, today } from '../project.ts';

/** For each field: that it must be there, that it must not, and how often; and how long ago it may be. */
function policiesAbout(kind: ThingKind, field: Field): string[] {
  const asked = [`every ${kind} must have ${field.name}`, `no ${kind} may have ${field.name}`];
  if (field.type === 'name') asked.push(`every ${kind} must have at most 1 ${field.name}`);
  if (field.wants === 'Party') asked.push(`every ${kind} must have ${field.name} is lead`);
  if (field.wants === 'Body') asked.push(`every ${kind} must have ${field.name} is care`);
  if (looksBack(field))
    asked.push(
      `every ${kind} must have ${field.name} at most 12 months`,
      `no ${kind} may have ${field.name} at least 2 quarters`,
    );
  return asked;
}

const kindsOfWork = new Set<ThingKind>(['touchpoint', 'responsibility', 'journey', 'role', 'person', 'metric']);

const policies = kindNames
  .flatMap(kind => [
    ...fieldsOf(kind)
      .filter(field => !field.isSaidThere || looksBack(field) || field.name === 'name')
      .flatMap(field => policiesAbout(kind, field)),
    ...(kindsOfWork.has(kind) ? [`no ${kind} in care may have name`] : []),
  ])
  .map((line, i) => `policy asked-${i} { ${line} level error }`)
  .join('\n');

/** Whatever has dates has some of these days: of one role, of a person who answers, of a stage, a journey and a condition. */
const dated = `
department care { head care_lead }
department sales { head ben }
role care_lead { held by ada until 2026-11-05 held by ben from 2026-11-09 }
role lead { part of sales held by ben until 2026-11-12 deputy care_lead }
role other { part of care held by ada from 2026-11-04 }
person ada { since 2025-11-20 }
person ben { since 2026-05-10 }
delegation of care_lead to ben from 2026-11-06 until 2026-11-07 because "x"
team squad { head lead members ada, ben }
region gulf
region africa
organization acme { maturity intermediate assessed 2025-11-18 }
programme survey_runs { owner lead last run 2026-05-15 }
decision refunds { decide lead from 2026-11-08 input other until 2026-11-10 accountable ada last reviewed 2025-11-17 }
metric csat { owner ada until 2026-11-06 target 5 }
responsibility standards { accountable lead until 2026-11-03 accountable ben from 2026-11-07 responsible squad until 2026-11-14 last reviewed 2026-05-31 }
journey stay {
  owner ben until 2026-11-15
  default accountable ben until 2026-11-11
  last reviewed 2025-11-12
  stage arrive {
    accountable squad until 2026-11-09
    touchpoint desk { live from 2026-11-06 until 2026-11-18 channel phone responsible lead until 2026-11-10 }
    touchpoint lobby { accountable lead until 2026-11-13 accountable ada in gulf from 2026-11-05 }
  }
  touchpoint call { channel phone consulted other from 2026-11-16 last reviewed 2025-11-29 }
  touchpoint letter { live until 2026-11-03 live from 2026-11-20 }
}
role clerk { accountable for touchpoints where channel is phone from 2026-11-14 until 2026-11-17 }
`;

const examples = {
  'much that is dated': { 'dated.remit': dated },
  'everything that can be written': { 'all.remit': readFileSync('test/generate/everything.txt', 'utf8') },
  'an airline': Object.fromEntries(
    globSync('examples/velmara-air/**/*.remit').map(file => [file, readFileSync(file, 'utf8')]),
  ),
};

const days = 24;

/** What a rule finds on a day, those aside that it leaves out since they are as they were on an earlier one. */
function foundOn(graph: Graph, rule: Rule, day: Day, earlier?: Day): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  if ('check' in rule)
    rule.check({
      graph,
      day,
      ...(earlier ? { earlier } : {}),
      options: {},
      report: (_, __, { about }) => found.add(about),
    });
  return found;
}

describe.each(Object.entries(examples))('%s', (_, files) => {
  const graph = modelOf({ ...files, 'asked.remit': policies });
  const rules = policyRules(graph).filter(({ name }) => name.startsWith('asked-'));

  test('is read', () => {
    expect(graph.fragments.filter(({ broken }) => broken).map(({ file }) => file)).toEqual([]);
  });

  test.each([1, 3])('what was otherwise %i days before', step => {
    let news = 0;
    for (const rule of rules) {
      const turns = new Set(rule.lastDays!(graph));
      let before = foundOn(graph, rule, today);
      for (let at = step; at <= days; at += step) {
        const [earlier, day] = [addDays(today, at - step), addDays(today, at)];
        const now = foundOn(graph, rule, day);
        const fresh = [...now].filter(about => !before.has(about));
        const said = foundOn(graph, rule, day, earlier);
        expect(
          fresh.filter(about => !said.has(about)),
          `${rule.summary} on ${day}`,
        ).toEqual([]);
        expect(
          [...said].filter(about => !now.has(about)),
          `${rule.summary} on ${day}`,
        ).toEqual([]);
        const between = Array.from({ length: step }, (_, i) => addDays(earlier, i));
        expect(fresh.length === 0 || between.some(last => turns.has(last)), `${rule.summary} turns on ${day}`).toBe(
          true,
        );
        news += fresh.length;
        before = now;
      }
    }
    expect(news).toBeGreaterThan(0);
  });
});
