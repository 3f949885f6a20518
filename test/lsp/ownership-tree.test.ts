import { lint } from '@remit-cx/core/lint/lint';
import { coverageOf, percent } from '@remit-cx/language/lsp/coverage';
import { type Grouping, ownershipTree } from '@remit-cx/language/lsp/ownership-tree';
import { describe, expect, test } from 'vitest';
import { today } from '../project.ts';
import { type Files, marked, projectOf } from './editor.ts';

const company = `person greta "Greta Lind"
person hana "Hana Suzuki"
role head_care "Head of Care" { held by greta }
role vp "VP Product" { held by nobody deputy head_care }
role ceo "CEO" { held by nobody }
department care "Care" { head head_care }
department desk "Service desk" { part of care }
role clerk "Clerk" { part of desk }
region north "North"
region south "South"
`;
const journeys = `journey stay "Stay" {
  owner ceo
  stage during "During" {
    touchpoint reply "Reply" { accountable care }
    touchpoint call "Call" { accountable clerk in north }
  }
  touchpoint line "Line" { accountable vp accountable head_care }
  touchpoint gone "Gone" { status retired }
}
`;

/** The whole tree as indented lines: `label (note) look state`. */
function shown(files: Files, by: Grouping, config?: string): string[] {
  const live = projectOf(files, config);
  live.result = lint(live.graph, today, live.config.lint);
  const ask = (path: readonly string[]) => ownershipTree([live], { by, path }, () => today);
  const lines: string[] = [];
  const walk = (path: readonly string[]) => {
    for (const { key, label, note, look, state, hasChildren } of ask(path)) {
      lines.push(`${'  '.repeat(path.length)}${label}${note && ` (${note})`} ${look}${state ? ` ${state}` : ''}`);
      if (hasChildren) walk([...path, key]);
    }
  };
  walk([]);
  return lines;
}

describe('the tree of who answers for what', () => {
  test('by journey: what is not settled is counted above, and what customers do not meet is left out', () => {
    expect(shown({ 'a.remit': company, 'b.remit': journeys }, 'journey')).toEqual([
      'Stay (3 touchpoints, 2 open) journey conflict',
      '  Line (several are accountable) touchpoint conflict',
      '  During (2, 1 open) stage unowned',
      '    Reply (Head of Care) touchpoint',
      '    Call (nobody is accountable in South) touchpoint unowned',
    ]);
  });

  test('by journey: responsibilities by where they stand, and metrics', () => {
    const raci = `raci programme "Programme" {
  parties                | ceo | clerk |
  responsibility plan "Plan"   | A | R |
}
department shop { responsibility sell "Sell" }
metric nps "NPS" { owner ceo }
`;
    expect(shown({ 'a.remit': company, 'b.remit': raci }, 'journey')).toEqual([
      'Responsibilities (2, 1 open) responsibility unowned',
      '  Programme (1) raci',
      '    Plan (CEO) responsibility',
      '  shop (1, 1 open) department unowned',
      '    Sell (nobody is accountable) responsibility unowned',
      'Metrics (1) metric',
      '  NPS (CEO) metric',
    ]);
  });

  test('by department: what its roles answer for, and what departments within it do', () => {
    expect(shown({ 'a.remit': company, 'b.remit': journeys }, 'department')).toEqual([
      'Nobody (1) nobody unowned',
      '  Call (nobody is accountable in South) touchpoint unowned',
      'Care (3) department',
      '  Head of Care (2 · Greta Lind) role',
      '    Reply (Stay) touchpoint',
      '    Line (Stay) touchpoint conflict',
      '  Service desk (1) department',
      '    Clerk (1) role',
      '      Call (Stay in North) touchpoint unowned',
      'VP Product (1 · Greta Lind, deputy) role',
      '  Line (Stay) touchpoint conflict',
      'CEO (1 · vacant) role vacant',
      '  Stay (journey) journey',
    ]);
  });

  test('departments that are part of each other are shown all the same', () => {
    expect(
      shown(
        'department a { part of b head x }\ndepartment b { part of a }\nrole x\njourney j { owner x }',
        'department',
      ),
    ).toEqual([
      'a (1) department',
      '  x (1) role',
      '    j (journey) journey',
      '  b (1) department',
      'b (1) department',
      '  a (1) department',
      '    x (1) role',
      '      j (journey) journey',
    ]);
  });

  test('by person: through which roles, what is vacant, and what nobody wrote down', () => {
    expect(shown({ 'a.remit': company, 'b.remit': journeys }, 'person')).toEqual([
      'Nobody (1) nobody unowned',
      '  Call (nobody is accountable in South) touchpoint unowned',
      'Vacant (1) nobody vacant',
      '  CEO (1 · vacant) role vacant',
      '    Stay (journey) journey',
      'Greta Lind (2) person',
      '  Head of Care (2 · holder) role',
      '    Reply (Stay) touchpoint',
      '    Line (Stay) touchpoint conflict',
      '  VP Product (1 · as deputy) role',
      '    Line (Stay) touchpoint conflict',
      'No person is named (1) unknown',
      '  Clerk (1) role',
      '    Call (Stay in North) touchpoint unowned',
    ]);
  });

  test('by finding: rule by rule, the gravest first, each finding with its place', () => {
    const lines = shown(
      'journey j {\n  owner r\n  touchpoint t { responsible r }\n  touchpoint u { responsible r }\n}\nrole r\nmetric m { owner r }\npersona p\nforum f { chair r members r }',
      'finding',
    );
    expect(lines[0]).toBe('unowned-touchpoint (2) rule error');
    expect(lines[1]).toMatch(/^ {2}.*nobody.* \(main\.remit:3\) finding error$/i);
    const levels = lines.filter(line => !line.startsWith(' ')).map(line => line.split(' ').at(-1));
    expect(new Set(levels).size).toBeGreaterThan(1);
    expect(levels).toEqual([...levels].sort((a, b) => order.indexOf(a!) - order.indexOf(b!)));
  });
  const order = ['error', 'warning', 'info'];

  test('a node leads to the name of what it stands for', () => {
    const live = projectOf({ 'a.remit': company, 'b.remit': journeys });
    const [stay] = ownershipTree([live], { by: 'journey' }, () => today);
    expect(marked({ 'b.remit': journeys }, [stay!.location!])).toEqual({
      'b.remit': journeys.replace('journey stay', 'journey «stay»'),
    });
  });

  test('two things of one name have two keys; below what is gone there is nothing', () => {
    const live = projectOf('journey j { touchpoint a }\njourney j { touchpoint b }');
    const roots = ownershipTree([live], { by: 'journey' }, () => today);
    expect(roots.map(({ key }) => key)).toEqual(['journey j', 'journey j #2']);
    const [inner] = ownershipTree([live], { by: 'journey', path: ['journey j #2'] }, () => today);
    expect(inner!.label).toBe('b');
    expect(ownershipTree([live], { by: 'journey', path: ['journey k'] }, () => today)).toEqual([]);
  });

  test('of several projects each is a root, with how much of it has an owner', () => {
    const one = projectOf('journey j { owner r touchpoint t }\nrole r', '{ "name": "one" }');
    const two = projectOf('role r');
    const roots = ownershipTree([one, two], { by: 'journey' }, () => today);
    expect(roots.map(({ label, note, look }) => `${label} ${note} ${look}`)).toEqual([
      'one 50% owned project',
      'project  project',
    ]);
    const [journey] = ownershipTree([one, two], { by: 'journey', path: [one.folder] }, () => today);
    expect(journey).toMatchObject({ label: 'j', note: '1 touchpoint, 1 open', state: 'unowned' });
  });
});

describe('the numbers of a status bar', () => {
  test('what has exactly one owner everywhere, of what there is on the day; and what is found', () => {
    const live = projectOf({ 'a.remit': company, 'b.remit': journeys });
    live.result = lint(live.graph, today);
    const { findings, ...coverage } = coverageOf([{ live, day: today }]);
    expect(coverage).toEqual({ projects: 1, day: today, total: 4, owned: 2 });
    const count = (wanted: string) => live.result!.findings.filter(({ severity }) => severity === wanted).length;
    expect(count('error')).toBeGreaterThan(0);
    expect(findings).toEqual({ error: count('error'), warning: count('warning'), info: count('info') });
  });

  test('of several projects the sums; their day, if it is one', () => {
    const one = { live: projectOf('journey j { owner r }\nrole r'), day: today };
    const two = { live: projectOf('metric m'), day: '2027-01-01' };
    expect(coverageOf([one, one])).toMatchObject({ projects: 2, day: today, total: 2, owned: 2 });
    expect(coverageOf([one, two])).toMatchObject({ projects: 2, day: undefined, total: 2, owned: 1 });
    expect(coverageOf([])).toMatchObject({ projects: 0, day: undefined, total: 0 });
  });

  test('all percent only when nothing is missing', () => {
    expect([percent(999, 1000), percent(1000, 1000), percent(0, 3)]).toEqual([99, 100, 0]);
  });
});
