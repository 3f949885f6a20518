import { readdirSync } from 'node:fs';
import { leads } from '@remit-cx/core/governance/leads';
import { lint } from '@remit-cx/core/lint/lint';
import { type StarterLead, starter, starterLeads } from '@remit-cx/core/starters/starter';
import { expect, test } from 'vitest';
import { projectOf } from '../lsp/editor.ts';

const allLeads = leads.map(({ name }) => name as StarterLead);

test('there is a project to start from for each published way of leading', () => {
  expect(starterLeads.map(({ name }) => name)).toEqual(allLeads);
  expect(readdirSync('examples/models').sort()).toEqual(allLeads.toSorted());
});

test.each(allLeads)('%s: whenever it is made, it says who leads and has no findings', lead => {
  for (const day of ['2026-11-01', '2027-02-28', '2031-07-15']) {
    const [config, ...files] = starter(lead, 'our-company', day);
    expect(config!.path).toBe('remit.json');
    const live = projectOf(Object.fromEntries(files.map(({ path, text }) => [path, text])), config!.text);
    expect(live.configProblems).toEqual([]);
    expect([live.config.name, live.config.asOf]).toEqual(['our-company', undefined]);
    const { findings, failures } = lint(live.graph, day, live.config.lint);
    expect(failures).toEqual([]);
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(live.graph.all('model').map(({ lead }) => lead?.value)).toEqual([lead]);
    expect(live.graph.all('touchpoint').length).toBeGreaterThan(1);
  }
});

test('its dates are as far from the day as those of the example are from its own', () => {
  const text = starter('executive', 'x', '2027-11-01')
    .map(({ text }) => text)
    .join('');
  expect(text).toContain('assessed 2027-01-20');
  expect(text).toContain('review due  2028-02-16');
  expect(text).not.toMatch(/2026-/);
});
