/** Policies in remit.json, in the editor: offered, shown, found, renamed; and what is said of names that nothing has. */

import { Lines } from '@remit-cx/core/source/span';
import { hoverPolicy, offerPolicies, policyDefinition } from '@remit-cx/language/lsp/config-policies';
import { references } from '@remit-cx/language/lsp/navigation';
import { rename } from '@remit-cx/language/lsp/rename';
import { afterEach, describe, expect, test } from 'vitest';
import type { CompletionItem, Hover, Location, WorkspaceEdit } from 'vscode-languageserver';
import { Editor } from './client.ts';
import { applyTextEdits, edited, marked, nobody, projectOf, withCursor } from './editor.ts';

const policies = `policy phone-escalates "Phone touchpoints escalate" {
  every touchpoint where channel is phone must have escalation level error
}
policy prüfung "Journeys are reviewed" { every journey must have last reviewed }
`;

/** A project whose remit.json has a cursor. */
function at(config: string) {
  const text = config.replace('<|>', '');
  const { line, column } = new Lines(text).at(config.indexOf('<|>'));
  return { live: projectOf({ 'policies.remit': policies }, text), text, position: { line, character: column } };
}

describe('what is offered', () => {
  /** The text after each offer is taken. */
  const taken = (config: string) => {
    const { live, text, position } = at(config);
    return offerPolicies(live, position).map(({ label, textEdit }) => [
      label,
      applyTextEdits(text, [textEdit as { range: never; newText: string }]),
    ]);
  };

  test.each([
    ['{ "rules": { <|> } }', '{ "rules": { "phone-escalates": "warning" } }', '{ "rules": { "prüfung": "error" } }'],
    ['{ "rules": { "<|>" } }', '{ "rules": { "phone-escalates": "warning" } }', '{ "rules": { "prüfung": "error" } }'],
    ['{ "rules": { "pho<|>', '{ "rules": { "phone-escalates": "warning"', '{ "rules": { "prüfung": "error"'],
    ['{ "rules": { prü<|> } }', '{ "rules": { "phone-escalates": "warning" } }', '{ "rules": { "prüfung": "error" } }'],
    [
      '{ "rules": { "no-driver": "off",\r\n  "p<|>": "off" } }',
      '{ "rules": { "no-driver": "off",\r\n  "phone-escalates": "off" } }',
      '{ "rules": { "no-driver": "off",\r\n  "prüfung": "off" } }',
    ],
    [
      '{ "overrides": [{ "files": ["a/**"], "rules": { "<|>" } }] }',
      '{ "overrides": [{ "files": ["a/**"], "rules": { "phone-escalates": "warning" } }] }',
      '{ "overrides": [{ "files": ["a/**"], "rules": { "prüfung": "error" } }] }',
    ],
  ])('%s', (config, first, second) => {
    expect(taken(config)).toEqual([
      ['phone-escalates', first],
      ['prüfung', second],
    ]);
  });

  test('not twice in the same braces', () => {
    expect(taken('{ "rules": { "prüfung": "off", "<|>" } }').map(([label]) => label)).toEqual(['phone-escalates']);
  });

  test.each(['{ <|> }', '{ "rules": <|> }', '{ "rules": { "prüfung": "<|>" } }', '{ "generate": [{ "<|>" }] }', '<|>'])(
    'nothing in %s',
    config => {
      expect(taken(config)).toEqual([]);
    },
  );
});

describe('what is shown and found', () => {
  const config = '{ "rules": { "no-driver": "off", "prü<|>fung": "error" } }';

  test('its page', () => {
    const { live, position } = at(config);
    const shown = hoverPolicy(live, position)!;
    expect((shown.contents as { value: string }).value).toMatch(/^\*\*prüfung\*\*\n\nJourneys are reviewed\.\n/);
    expect(shown.range).toEqual({ start: { line: 0, character: 33 }, end: { line: 0, character: 42 } });
    expect(hoverPolicy(live, { line: 0, character: 16 })).toBeUndefined();
  });

  test('where it is declared', () => {
    const { live, position } = at(config);
    expect(marked({ 'policies.remit': policies }, [policyDefinition(live, position)!])).toEqual({
      'policies.remit': policies.replace('prüfung', '«prüfung»'),
    });
  });
});

test('a policy is renamed where remit.json sets it, and these places are among its references', () => {
  const config =
    '{ "rules": { "phone-escalates": "off", "no-driver": "off" },\n  "overrides": [{ "files": ["x"], "rules": { "phone-escalates": { "level": "info" } } }] }';
  const files = { 'policies.remit': policies.replace('phone-escalates', 'phone<|>-escalates') };
  const { offset, ...place } = withCursor(files, config);
  const around = { ...nobody, configsOf: () => [{ uri: 'file:///project/remit.json', text: config }] };
  const result = rename(around, place, offset, 'calls-escalate');
  expect(
    'problem' in result ? result.problem : edited({ 'policies.remit': policies, 'remit.json': config }, result),
  ).toEqual({
    'policies.remit': policies.replace('phone-escalates', 'calls-escalate'),
    'remit.json': config.replaceAll('phone-escalates', 'calls-escalate'),
  });
  expect(references(around, place, offset, false).map(({ range: { start } }) => start)).toEqual([
    { line: 0, character: 14 },
    { line: 1, character: 46 },
  ]);
});

describe('with a server', () => {
  let editor: Editor;
  afterEach(() => editor.quit());

  test('a name that nothing has is an error until a policy has it; it is offered, shown and found', async () => {
    const config = '{ "name": "air", "rules": { "phone-escalats": "off" } }\n';
    editor = new Editor({ 'remit.json': config, 'policies.remit': policies });
    await editor.initialize();
    const said = () => (editor.diagnostics.get('remit.json') ?? []).map(({ message }) => message);
    await editor.until(() => said().length > 0);
    expect(said()).toEqual(['There is no rule or policy `phone-escalats`. Did you mean `phone-escalates`?']);

    await editor.open('policies.remit');
    await editor.type('policies.remit', policies.replace('phone-escalates', 'phone-escalats'));
    await editor.until(() => said().length === 0);
    await editor.type('policies.remit', policies);
    await editor.until(() => said().length === 1);
    await editor.open('remit.json');
    const right = config.replace('escalats', 'escalates');
    await editor.type('remit.json', right);
    await editor.until(() => said().length === 0);

    const items = await editor.ask<CompletionItem[]>('textDocument/completion', 'remit.json', right, '"phone', 1, {
      context: { triggerKind: 2, triggerCharacter: '"' },
    });
    expect(items.map(({ label }) => label)).toEqual(['phone-escalates', 'prüfung']);
    const shown = await editor.ask<Hover>('textDocument/hover', 'remit.json', right, 'phone', 1);
    expect((shown.contents as { value: string }).value).toContain('Phone touchpoints escalate.');
    const { uri } = await editor.ask<Location>('textDocument/definition', 'remit.json', right, 'phone', 1);
    expect(editor.fileOf(uri)).toBe('policies.remit');
    // In a .remit file a quote begins a text: nothing is offered.
    expect(
      await editor.ask('textDocument/completion', 'policies.remit', policies, '"Phone', 1, {
        context: { triggerKind: 2, triggerCharacter: '"' },
      }),
    ).toBeNull();
    const { changes } = await editor.ask<WorkspaceEdit>(
      'textDocument/rename',
      'policies.remit',
      policies,
      'phone-',
      1,
      {
        newName: 'calls-escalate',
      },
    );
    expect(
      Object.keys(changes!)
        .map(uri => editor.fileOf(uri))
        .sort(),
    ).toEqual(['policies.remit', 'remit.json']);
  });

  test('a policy of a group is renamed from the brand, in the settings of both', async () => {
    editor = new Editor({
      'group/remit.json': '{ "name": "group", "rules": { "prüfung": "error" } }\n',
      'group/policies.remit': policies,
      'brand/remit.json': '{ "name": "brand", "dependsOn": ["../group"], "rules": { "prüfung": "off" } }\n',
      'brand/waivers.remit': 'waive prüfung for stay until 2027-03-31 because "x"\njourney stay\n',
    });
    // The group is not among the folders that are open.
    await editor.initialize(['brand']);
    await editor.until(() => editor.diagnostics.has('brand/waivers.remit'));
    expect(editor.diagnostics.get('brand/remit.json') ?? []).toEqual([]);
    await editor.open('brand/waivers.remit');
    const text = editor.read('brand/waivers.remit');
    const { changes } = await editor.ask<WorkspaceEdit>('textDocument/rename', 'brand/waivers.remit', text, 'prüf', 1, {
      newName: 'reviewed',
    });
    expect(
      Object.keys(changes!)
        .map(uri => editor.fileOf(uri))
        .sort(),
    ).toEqual(['brand/remit.json', 'brand/waivers.remit', 'group/policies.remit', 'group/remit.json']);
  });
});
