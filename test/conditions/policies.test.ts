/** Policies: the cases of policies.md, each with its findings in place, their messages, and their ways out. */
import { lint } from '@remit-cx/core/lint/lint';
import type { Finding } from '@remit-cx/core/lint/rule';
import type { LintConfig } from '@remit-cx/core/lint/settings';
import { writing } from '@remit-cx/core/lint/writing';
import { Graph } from '@remit-cx/core/model/graph';
import { Project } from '@remit-cx/core/project/project';
import { applyEdits, Lines } from '@remit-cx/core/source/span';
import { parse } from '@remit-cx/language/parse';
import { describe, expect, test } from 'vitest';
import { type Mark, readCases, withMarks, withoutMarks } from '../fixture.ts';
import { findingsIn, modelOf, show, today } from '../project.ts';

const builtIn = new Set<string>(writing.map(({ name }) => name));

/** What policies find, and what is wrong with the writing. */
function ownFindings(sources: Readonly<Record<string, string>>, day: string): readonly Finding[] {
  const policies = new Set(
    modelOf(sources)
      .all('policy')
      .map(({ name }) => name),
  );
  return findingsIn(sources, day).filter(({ rule }) => policies.has(rule) || builtIn.has(rule));
}

describe.each(readCases(new URL('policies.md', import.meta.url)))('$title', ({ files, day = today, fixed }) => {
  const sources = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, withoutMarks(text)]));
  const findings = ownFindings(sources, day);

  test('found in place, with these words', () => {
    const marked = Object.entries(sources).map(([name, text]) => [
      name,
      withMarks(
        text,
        findings.filter(({ at }) => at.file === name).map(finding => toMark(finding, text)),
      ),
    ]);
    expect(Object.fromEntries(marked)).toEqual(files);
  });

  test('each way out settles its finding, and brings no new error', () => {
    for (const finding of findings) {
      const titles = finding.fixes.map(({ title }) => title);
      expect(titles).toEqual([...new Set(titles)]);
      for (const { title, edits } of finding.fixes) {
        const after = ownFindings(withEdits(sources, edits), day);
        expect(after.map(keyOf), title).not.toContain(keyOf(finding));
        const before = new Set(findings.map(keyOf));
        const brought = after.filter(other => other.severity === 'error' && !before.has(keyOf(other)));
        expect(brought.map(other => show(other, sources))).toEqual([]);
      }
    }
    if (fixed !== undefined) {
      const [name] = Object.keys(sources);
      expect(withEdits(sources, findings.find(({ fixes }) => fixes.length)!.fixes[0]!.edits)[name!]).toBe(fixed);
    }
  });
});

function withEdits(sources: Readonly<Record<string, string>>, edits: Finding['fixes'][number]['edits']) {
  return Object.fromEntries(
    Object.entries(sources).map(([name, text]) => [
      name,
      applyEdits(
        text,
        edits.filter(({ file }) => file === name),
      ),
    ]),
  );
}

const keyOf = ({ rule, about, message }: Finding) => `${rule} ${about} ${message}`;

function toMark({ at, severity, rule, message }: Finding, text: string): Mark {
  const lines = new Lines(text);
  const start = lines.at(at.start);
  const end = lines.at(at.end);
  return {
    line: start.line,
    start: start.column,
    end: end.line === start.line ? end.column : lines.lineText(start.line).length,
    label: `${severity} ${rule}: ${message}`,
  };
}

const measured = `policy measured "Measured" { every touchpoint must have metric level error }
role lead
journey stay { owner lead touchpoint till { accountable lead responsible lead } }
`;
const found = (graph: Graph, config: LintConfig = { rules: {} }) =>
  lint(graph, today, config)
    .findings.filter(({ rule }) => rule === 'measured')
    .map(({ severity, about, at }) => `${severity} ${about} ${at.file}`);

describe('levels', () => {
  test.each(['low', 'intermediate', 'high'] as const)('what is written counts, at %s maturity too', profile => {
    expect(found(modelOf(measured), { rules: {}, profile })).toEqual(['error touchpoint stay.till main.remit']);
  });

  test('no version of the rules keeps a policy off', () => {
    expect(found(modelOf(measured), { rules: {}, rulesVersion: '0.1' })).toHaveLength(1);
  });

  test('off is silent', () => {
    expect(found(modelOf(measured.replace('level error', 'level off')))).toEqual([]);
  });
});

test('nothing is said to be missing while a file cannot be read to its end', () => {
  expect(found(modelOf({ 'main.remit': measured, 'half.remit': 'journey leave {' }))).toEqual([]);
});

test('two lines of one policy about one thing are two findings', () => {
  const both = measured.replace('level error', 'level error every touchpoint must have channel');
  expect(found(modelOf(both))).toEqual([
    'error touchpoint stay.till main.remit',
    'warning touchpoint stay.till main.remit',
  ]);
});

describe('the policies of a project that this one builds on', () => {
  const group = `policy measured "Measured" { every touchpoint must have metric level error }
policy heard "Heard" { some forum must have members }
`;
  const shop = (text: string) => {
    const other = new Project();
    other.set('group/policies.remit', parse('group/policies.remit', group));
    const project = new Project();
    project.set('main.remit', parse('main.remit', text));
    project.dependOn([{ name: 'group', project: other, words: {}, scheme: 'raci' }]);
    project.link();
    return new Graph(project);
  };
  const own = measured.split('\n').slice(1).join('\n');

  test('hold here too, and are waived here', () => {
    const graph = shop(own);
    expect(found(graph)).toEqual(['error touchpoint stay.till main.remit']);
    const waived = shop(`${own}waive measured for till until 2027-01-01 because "x"\n`);
    expect(found(waived)).toEqual([]);
    expect(lint(waived, today).findings.filter(({ rule }) => builtIn.has(rule))).toEqual([]);
  });

  test('one of its own has another name', () => {
    const graph = shop(`${own}policy heard "Ours" { every journey must have voice }\n`);
    expect(
      lint(graph, today)
        .findings.filter(({ rule }) => builtIn.has(rule))
        .map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([
      'ambiguous-name: There is a policy called `heard` in a project that this one builds on (group/policies.remit:2), which holds here too. Give this one another name, so that a waiver means one of the two.',
    ]);
  });

  test('what it lacks itself is said there', () => {
    expect(lint(shop(own), today).findings.filter(({ rule }) => rule === 'heard')).toEqual([]);
  });
});

describe('ways out', () => {
  /** The titles of what is offered for the findings of one line, each with the last line of the text after it, without the frame around it. */
  const offered = (line: string, text: string) => {
    const source = `policy p { ${line} }\nrole lead\n${text}`;
    const [finding, ...others] = findingsIn(source).filter(({ rule }) => rule === 'p');
    expect([finding !== undefined, others]).toEqual([true, []]);
    return Object.fromEntries(
      finding!.fixes.map(({ title, edits, safe }) => {
        expect(safe).toBeUndefined();
        const after = applyEdits(source, edits);
        expect(parse('main.remit', after).errors, title).toEqual([]);
        expect(
          findingsIn(after).filter(({ rule }) => rule === 'p'),
          title,
        ).toEqual([]);
        return [title, after.split('role lead\n')[1]!.replace(/\n\s*/g, ' ')];
      }),
    );
  };

  test.each<[line: string, text: string, Readonly<Record<string, string>>]>([
    // What is missing.
    ['every vendor must have sla', 'vendor v', { 'Add `sla`, to be filled in': 'vendor v { sla "Say the SLA" }' }],
    [
      'every unit must have at least 1 mission',
      'unit u { kind brand }',
      { 'Add `mission`, to be filled in': 'unit u { mission "Say the mission" kind brand }' },
    ],
    ['every system must have title', 'system seat_map', { 'Call it “Seat map”': 'system seat_map "Seat map"' }],
    [
      'every system must have title',
      'system Özel-ekip { }',
      { 'Call it “Özel ekip”': 'system Özel-ekip "Özel ekip" { }' },
    ],
    ['every system must have link', 'system crm', {}],
    ['every vendor must have contract', 'vendor v', {}],
    [
      'every metric must have forum',
      'metric csat\nforum a\nforum b',
      {
        'Add `discussed in a`': 'metric csat { discussed in a } forum a forum b',
        'Add `discussed in b`': 'metric csat { discussed in b } forum a forum b',
      },
    ],
    ['every metric must have forum', 'metric csat\nforum a\nforum b\nforum c\nforum d', {}],
    [
      'every journey must have last reviewed',
      'journey stay',
      { 'Say that it was reviewed on 2026-11-01': 'journey stay { last reviewed 2026-11-01 }' },
    ],
    // A value is set.
    [
      'every metric must have target at least 40',
      'metric csat { target 38 }',
      { 'Change to `target 40`': 'metric csat { target 40 }' },
    ],
    [
      'every metric must have target at least 40',
      'metric csat { target at most 30 unit "points" }',
      { 'Change to `target 40`': 'metric csat { target at most 40 unit "points" }' },
    ],
    [
      'every forum must have cadence at most 1 month',
      'forum f',
      { 'Add `cadence 1 month`': 'forum f { cadence 1 month }' },
    ],
    [
      'every forum must have cadence at most 1 month',
      'forum f { cadence quarterly }',
      { 'Change to `cadence 1 month`': 'forum f { cadence 1 month }' },
    ],
    [
      'every forum must have quorum at least 3',
      'forum f { quorum 2 }',
      { 'Change to `quorum 3`': 'forum f { quorum 3 }' },
    ],
    [
      'every persona must have share is 10%',
      'persona p1 { share 5% }',
      { 'Change to `share 10%`': 'persona p1 { share 10% }' },
    ],
    [
      'every metric must have unit is "points"',
      'metric csat',
      { 'Add `unit "points"`': 'metric csat { unit "points" }' },
    ],
    ['every forum must have authority limit at least 100 EUR', 'forum f { authority limit 50 EUR }', {}],
    [
      'every forum must have kind is council',
      'forum f { kind board }',
      { 'Change to `kind council`': 'forum f { kind council }' },
    ],
    [
      'every programme must have last run at most 1 year',
      'programme p1 { last run 2025-10-31 }',
      { 'Say that it ran on 2026-11-01': 'programme p1 { last run 2026-11-01 }' },
    ],
    [
      'no programme may have last run before 2026-01-01',
      'programme p1 { last run 2025-10-31 }',
      { 'Say that it ran on 2026-11-01': 'programme p1 { last run 2026-11-01 }' },
    ],
    ['every programme must have last run after 2027-01-01', 'programme p1 { last run 2025-10-31 }', {}],
    [
      'no journey may have last reviewed at least 12 months',
      'journey stay { last reviewed 2025-10-31 }',
      { 'Say that it was reviewed on 2026-11-01': 'journey stay { last reviewed 2026-11-01 }' },
    ],
    // What must not be there.
    [
      'no voice may have channel in sms, phone',
      'voice v { channel web, sms, app }',
      { 'Take out `sms`': 'voice v { channel web, app }' },
    ],
    ['every voice must have channel not in sms', 'voice v { channel sms }', { 'Take out `sms`': 'voice v { }' }],
    [
      'no metric may have forum in a, b',
      'forum a\nforum b\nforum c\nmetric csat { discussed in a, b, c }',
      { 'Take out `a` and `b`': 'forum a forum b forum c metric csat { discussed in c }' },
    ],
    [
      'no persona may have needs',
      'persona p1 { needs "x" needs "y" share 5% }',
      { 'Take out `needs`': 'persona p1 { share 5% }' },
    ],
    ['no system may have owner', 'system crm { owner lead }', {}],
    [
      'no forum may have member is lead',
      'role other\nforum f { members lead, other }',
      { 'Take out `lead`': 'role other forum f { members other }' },
    ],
  ])('%s: %s', (line, text, wanted) => {
    const after = Object.entries(offered(line, `${text}\n`)).map(([title, one]) => [title, one.trim()]);
    expect(Object.fromEntries(after)).toEqual(wanted);
  });
});
