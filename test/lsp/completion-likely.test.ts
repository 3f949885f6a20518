/** What comes first, what is said of it, and what is written when it is chosen. */
import { lint } from '@remit-cx/core/lint/lint';
import { complete } from '@remit-cx/language/lsp/completion';
import { keywordWords, toldRules } from '@remit-cx/language/lsp/completion/keyword-words';
import { described } from '@remit-cx/language/lsp/completion/resolve';
import type { CompletionAsked } from '@remit-cx/language/lsp/completion/words';
import { remitServices } from '@remit-cx/language/services';
import { GrammarAST } from 'langium';
import { afterEach, describe, expect, test } from 'vitest';
import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import { Editor } from './client.ts';
import { applyTextEdits, type Files, withCursor } from './editor.ts';

const day = '2026-11-01';

const hotel = `
department care "Customer Care" { head head_of_care }
department front_desk "Front desk" { head head_of_desk }
role head_of_care "Head of Care" { held by mia from 2020-01-01 }
role head_of_desk "Head of the desk" { held by tom from 2020-01-01 until 2021-12-31 }
role night_porter "Night porter" { reports to head_of_desk }
person mia "Mia Torres"
person tom "Tom Finn"
person ana "Ana Ruiz"
metric csat "Satisfaction" { owner head_of_care }
journey trip "Trip" {
  owner head_of_care
  touchpoint booking "Booking" { channel phone accountable head_of_care }
  touchpoint parking "Parking" { channel phone, kiosk }
}
escalation recovery { tier head_of_care within 3 hours tier head_of_desk within 3 hours }
`;

function listAt(files: Files, asked: CompletionAsked = {}): CompletionList {
  const { live, file, offset } = withCursor(
    typeof files === 'string' ? { 'hotel.remit': hotel, 'main.remit': files } : files,
  );
  return complete(live, file, offset, { day, ...asked });
}

const itemsAt = (files: Files, asked?: CompletionAsked) => listAt(files, asked).items;
const labelsAt = (files: Files, asked?: CompletionAsked) => itemsAt(files, asked).map(({ label }) => label);
const itemAt = (files: Files, label: string, asked?: CompletionAsked) =>
  itemsAt(files, asked).find(item => item.label === label)!;

/** The file with an item chosen, as an editor without snippets writes it. */
function chosen(text: string, label: string, asked?: CompletionAsked): string {
  const { textEdit } = itemAt(text, label, asked);
  return applyTextEdits(text.replace('<|>', ''), [textEdit as never]);
}

describe('the likeliest comes first', () => {
  test('work that nobody is accountable for yet', () =>
    expect(labelsAt('department d {\n  accountable for <|>\n}').slice(0, 2)).toEqual(['touchpoints', 'parking']));

  test('behind another letter it is as any other', () =>
    expect(labelsAt('department d {\n  consulted on <|>\n}').slice(0, 3)).toEqual(['touchpoints', 'trip', 'booking']));

  test('who is named in the same journey, then who is named most', () => {
    const journey = 'journey j {\n  owner night_porter\n  touchpoint t { consulted <|> }\n}';
    expect(labelsAt(journey).slice(0, 3)).toEqual(['night_porter', 'head_of_care', 'head_of_desk']);
  });

  test('who is in such lines already', () => {
    const forums = 'forum a { chair ana members tom }\nforum b { chair ana members tom, mia }\nforum c {\n  ';
    expect(labelsAt(`${forums}chair <|>\n}`)[0]).toBe('ana');
    expect(labelsAt(`${forums}members <|>\n}`)[0]).toBe('tom');
  });

  test('who heads something already comes last', () =>
    expect(labelsAt('department d {\n  head <|>\n}')).toEqual([
      'night_porter',
      'mia',
      'tom',
      'ana',
      'head_of_care',
      'head_of_desk',
    ]));

  test('a region lies in a region, a mandate is for journeys before it is for anything else', () => {
    const regions = 'region north\nregion south\ndepartment d { part of north }\n';
    expect(labelsAt(`${regions}region r { part of <|> }`)).toEqual(['north', 'south']);
    expect(labelsAt('role r { mandate { scope <|> } }').slice(0, 2)).toEqual(['all', 'trip']);
  });

  test('whoever names the thing that is written', () => {
    const files = 'role porter\nrole chef { reports to kitchen }\ndepartment kitchen { head <|> }';
    expect(labelsAt(files)[0]).toBe('chef');
  });

  test('people who hold no role; and what the others hold', () => {
    const items = itemsAt('role r {\n  held by <|>\n}');
    expect(items.map(({ label, labelDetails }) => [label, labelDetails?.description])).toEqual([
      ['tom', 'person'],
      ['ana', 'person'],
      ['mia', 'holds Head of Care'],
      ['nobody', undefined],
    ]);
  });

  test('what is in the table already comes last', () => {
    const table = 'raci r {\n  parties | care |\n  touchpoint booking | A/R |\n  touchpoint <|>\n}';
    expect(labelsAt(table)).toEqual(['parking', 'booking']);
  });

  test('channels that the project uses', () => {
    const items = itemsAt('journey j { touchpoint t { channel <|> } }');
    expect(items.slice(0, 3).map(({ label, labelDetails }) => [label, labelDetails?.description])).toEqual([
      ['phone', '2 times here'],
      ['kiosk', '1 time here'],
      ['web', undefined],
    ]);
  });

  test('rules that find something, and then what they find it at', () => {
    const at = (text: string) => {
      const { live, file, offset } = withCursor({ 'hotel.remit': hotel, 'main.remit': text });
      live.set(file, `file:///project/${file}`, '');
      live.result = lint(live.graph, day, { rules: {} });
      // A waiver that is half written hides what is missing: it was found before.
      live.set(file, `file:///project/${file}`, text.replace('<|>', ''));
      return complete(live, file, offset, { day }).items;
    };
    const [first, ...others] = at('waive <|>');
    const counts = [first!, ...others].map(({ labelDetails }) => Number.parseInt(labelDetails?.description ?? '0', 10));
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(at('waive unowned-touchpoint for <|>')[0]?.label).toBe('parking');
  });

  test('in a row that has its A, the A comes last', () => {
    const row = (cells: string) => `raci r {\n  parties | care | front_desk |\n  responsibility y "Y" | ${cells}\n}`;
    expect(labelsAt(row('<|>'))).toEqual(['R', 'A', 'C', 'I', 'A/R']);
    expect(labelsAt(row('A | <|>'))).toEqual(['R', 'C', 'I', 'A', 'A/R']);
  });
});

describe('days are offered by what they are', () => {
  const days = (text: string) => itemsAt(text).map(({ label, detail }) => `${label} ${detail}`);

  test.each([
    [
      'journey j { owner mia from <|>',
      '2026-11-01 today · 2026-11-02 tomorrow · 2026-12-01 the first of next month · 2027-01-01 the first of next quarter, the first of next year',
    ],
    [
      'journey j { owner mia until <|>',
      '2026-11-30 the end of the month · 2026-12-31 the end of the quarter, the end of the year · 2027-12-31 the end of next year',
    ],
    [
      'delegation of head_of_care to mia from 2027-02-10 until <|>',
      '2027-02-28 the end of the month · 2027-03-31 the end of the quarter · 2027-12-31 the end of the year · 2028-12-31 the end of next year',
    ],
    [
      'journey j { last reviewed <|>',
      '2026-11-01 today, the first of this month · 2026-10-31 yesterday · 2026-01-01 the first of this year',
    ],
    [
      'charter c { review due <|>',
      '2027-11-01 in a year · 2027-05-01 in half a year · 2026-11-30 the end of the month · 2026-12-31 the end of the quarter, the end of the year · 2027-12-31 the end of next year',
    ],
  ])('%s', (text, wanted) => expect(days(text).join(' · ')).toBe(wanted));

  test('in a condition, where it asks for a day', () => {
    const condition = (text: string) => labelsAt(`policy p {\n  every touchpoint where ${text} <|>\n}`);
    expect(condition('last reviewed before')).toContain('2026-01-01');
    expect(condition('channel is')).not.toContain('2026-01-01');
  });

  test('who types its name finds it, and all that is written is replaced', () => {
    const typed = 'journey j {\n  owner mia until end<|>\n}';
    expect(itemAt(typed, '2026-12-31').filterText).toBe('2026-12-31 the end of the quarter, the end of the year');
    expect(chosen(typed, '2026-12-31')).toBe('journey j {\n  owner mia until 2026-12-31\n}');
    expect(chosen('person a { since 2026-1<|> }', '2026-11-01')).toBe('person a { since 2026-11-01 }');
    expect(chosen('person a { since 20<|>25-01-01 }', '2026-11-01')).toBe('person a { since 2026-11-01 }');
  });
});

describe('sizes', () => {
  test('lengths of time: those of the project first', () => {
    const labels = labelsAt('escalation e {\n  tier mia within <|>\n}');
    expect(labels.slice(0, 3)).toEqual(['3 hours', '1 hour', '4 hours']);
    expect(chosen('escalation e {\n  tier mia within 4<|>\n}', '4 hours')).toBe(
      'escalation e {\n  tier mia within 4 hours\n}',
    );
  });

  test('where a band of a decision ends, the next one begins', () => {
    const other = 'decision other {\n  decide mia up to 50 EUR\n  decide tom above 50 EUR\n}\n';
    const text = `${other}decision d {\n  decide mia up to 250 EUR\n  decide tom above 250 EUR up to 2,000 EUR\n  decide ana above <|>\n}`;
    expect(labelsAt(text)).toEqual(['2,000 EUR', '250 EUR', '50 EUR']);
  });
});

describe('what is replaced', () => {
  test.each([
    [
      'the whole word, also behind the cursor',
      'role r {\n  lev<|>rage executive\n}',
      'level',
      'role r {\n  level executive\n}',
    ],
    ['nothing of a word that only follows', 'role r { deputy <|>mia }', 'tom', 'role r { deputy tommia }'],
    [
      'of a path the last name',
      'department d {\n  accountable for trip.pa<|>rk\n}',
      'parking',
      'department d {\n  accountable for trip.parking\n}',
    ],
    ['behind Windows line ends', 'role r {\r\n  deputy t<|>\r\n}\r\n', 'tom', 'role r {\r\n  deputy tom\r\n}\r\n'],
    [
      'a name with umlauts',
      'role Übergabe_Ost\nrole r {\n  deputy Über<|>gäbe\n}',
      'Übergabe_Ost',
      'role Übergabe_Ost\nrole r {\n  deputy Übergabe_Ost\n}',
    ],
  ])('%s', (_, text, label, wanted) => expect(chosen(text, label)).toBe(wanted));

  test('behind an emoji, which takes two places', () => {
    const text = 'organization o { vision "🙂" principle "🙂" mis<|> }';
    expect(chosen(text, 'mission')).toBe('organization o { vision "🙂" principle "🙂" mission }');
  });
});

describe('what an editor can do decides what is written', () => {
  const written = (text: string, label: string, asked?: CompletionAsked) =>
    itemAt(text, label, asked).textEdit!.newText;
  const role = 'role r {\n  <|>\n}';
  const department = 'department d {\n  <|>\n}';

  test('a text has its quotes, and the cursor is between them', () => {
    expect(written(department, 'mission', { takesSnippets: true })).toBe('mission "$1"');
    expect(written(department, 'mission')).toBe('mission');
    expect(written(department, 'link', { takesSnippets: true })).toBe('link "$1" "$2"');
    expect(written('model {\n  context {\n    <|>', 'industry', { takesSnippets: true })).toBe('industry "$1"');
  });

  test('behind a word that needs a value the list is opened again, where the editor has said how', () => {
    const item = itemAt(role, 'held by', { suggestCommand: 'again' });
    expect(item.textEdit!.newText).toBe('held by ');
    expect(item.command).toEqual({ title: 'What fits', command: 'again' });
    expect(itemAt(role, 'held by')).not.toHaveProperty('command');
    expect(written(role, 'held by')).toBe('held by');
  });

  test('a word that something follows already is only that word', () => {
    const text = 'role r {\n  hel<|> tom\n}';
    expect(written(text, 'held by', { suggestCommand: 'again', takesSnippets: true })).toBe('held by');
    expect(labelsAt('jou<|> trip "Trip"')).not.toContain('journey { ... }');
    expect(labelsAt('role r { part of care <|> }')).not.toContain('mandate { ... }');
  });

  test.each([
    ['a name that is still to be invented', '<|>', 'role'],
    ['a number', 'metric m {\n  <|>\n}', 'baseline'],
    ['a block', 'role r {\n  <|>\n}', 'mandate'],
  ])('%s needs no list', (_, text, label) =>
    expect(itemAt(text, label, { suggestCommand: 'again' })).not.toHaveProperty('command'),
  );

  test('what would only be a finding is not offered', () => {
    expect(labelsAt('vendor v {\n  <|>\n}')).not.toContain('accountable for');
    expect(labelsAt('team t {\n  <|>\n}')).toContain('responsible for');
  });
});

describe('what is said of it', () => {
  test('nothing is offered twice', () => {
    for (const text of [
      '<|>',
      'role r {\n  <|>\n}',
      'journey j {\n  owner <|>\n}',
      'raci r {\n  parties | care |\n  <|>\n}',
    ]) {
      const labels = labelsAt(text);
      expect(labels).toEqual([...new Set(labels)]);
    }
  });

  const blocks = [
    'organization o {\n  <|>',
    'region r {\n  <|>',
    'unit u {\n  <|>',
    'department d {\n  <|>',
    'role r {\n  <|>',
    'role r {\n  mandate {\n    <|>',
    'person p {\n  <|>',
    'team t {\n  <|>',
    'vendor v {\n  <|>',
    'external e {\n  <|>',
    'persona p {\n  <|>',
    'system s {\n  <|>',
    'voice v {\n  <|>',
    'model {\n  <|>',
    'model {\n  context {\n    <|>',
    'journey j {\n  <|>',
    'journey j {\n  stage s {\n    <|>',
    'journey j {\n  touchpoint t {\n    <|>',
    'handoff from a to b {\n  <|>',
    'responsibility r {\n  <|>',
    'raci r {\n  <|>',
    'decision d {\n  <|>',
    'metric m {\n  <|>',
    'forum f {\n  <|>',
    'escalation e {\n  <|>',
    'initiative i {\n  <|>',
    'programme p {\n  <|>',
    'policy p {\n  <|>',
    'charter c {\n  <|>',
    'organization o {\n  maturity low {\n    <|>',
    '<|>',
    'organization o {\n  maturity low <|>',
    'journey j {\n  touchpoint t {\n    accountable mia <|>',
    'decision d {\n  decide mia <|>',
    'waive x <|>',
    'charter c {\n  approved by mia <|>',
    'escalation e {\n  tier mia <|>',
  ];
  test.each(blocks)('every word says what it means: %j', text => {
    const words = itemsAt(text).filter(({ kind }) => kind === CompletionItemKind.Keyword);
    expect(words.filter(({ detail }) => detail === undefined).map(({ label }) => label)).toEqual([]);
    expect(words.length).toBeGreaterThan(0);
  });

  test('and nothing is said of what there is not', () => {
    const { rules } = remitServices().Grammar;
    const wordsIn = new Map(rules.filter(GrammarAST.isParserRule).map(({ name, $cstNode }) => [name, $cstNode?.text]));
    const unknown = toldRules.filter(key => {
      const [rule, word] = key.split(' ') as [string, string?];
      return !wordsIn.has(rule) || (word !== undefined && keywordWords(rule, word) === undefined);
    });
    expect(unknown).toEqual([]);
  });

  test('who somebody is, once somebody looks', () => {
    const { live, file, offset } = withCursor({ 'hotel.remit': hotel, 'main.remit': 'role r {\n  deputy <|>\n}' });
    const { items } = complete(live, file, offset, { day });
    const item = items.find(({ label }) => label === 'head_of_care')!;
    expect(item).not.toHaveProperty('documentation');
    const shown = described(live, item, item.data, day).documentation as { value: string };
    expect(shown.value).toContain('**Head of Care**');
    expect(shown.value).toContain('Held by Mia Torres');
    live.remove('hotel.remit');
    expect(described(live, item, item.data, day)).toBe(item);
  });
});

describe('over the wire', () => {
  let editor: Editor;
  afterEach(() => editor.quit());

  const ask = (text: string, words: string) =>
    editor.ask<CompletionList>('textDocument/completion', 'main.remit', text, words, words.length);

  test.each([true, false])('an editor that takes snippets (%s) is given them', async snippetSupport => {
    const text = 'role r {\n  man\n}\n';
    editor = new Editor({ 'remit.json': '{ "asOf": "2026-11-01" }', 'hotel.remit': hotel, 'main.remit': text });
    await editor.initialize(['.'], { textDocument: { completion: { completionItem: { snippetSupport } } } });
    await editor.open('main.remit');
    const { items } = await ask(text, 'man');
    const mandate = items.find(({ label }) => label === 'mandate { ... }')!;
    expect(mandate.insertTextFormat).toBe(snippetSupport ? 2 : undefined);
    expect(mandate.textEdit!.newText.includes('${1')).toBe(snippetSupport);
  });

  test('who somebody is, as of the day of the project', async () => {
    const text = 'role r { deputy t }\n';
    editor = new Editor({ 'remit.json': '{ "asOf": "2021-06-01" }', 'hotel.remit': hotel, 'main.remit': text });
    await editor.initialize();
    await editor.open('main.remit');
    const { items } = await ask(text, 'deputy t');
    const item = items.find(({ label }) => label === 'head_of_desk')!;
    const shown: CompletionItem = await editor.connection.sendRequest('completionItem/resolve', item);
    expect((shown.documentation as { value: string }).value).toContain('Held by Tom Finn');
    const word = items.find(({ data }) => data === undefined);
    expect(word).toBeUndefined();
  });
});
