import { rules } from '@remit-cx/core/lint/all';
import { type VocabularyName, vocabularies } from '@remit-cx/core/project/vocabulary';
import { complete } from '@remit-cx/language/lsp/completion';
import { type Place, walk } from '@remit-cx/language/lsp/grammar-walk';
import { vocabularyAt, wordPlace } from '@remit-cx/language/lsp/word-places';
import { describe, expect, test } from 'vitest';
import { CompletionItemKind } from 'vscode-languageserver';
import { withCursor } from './editor.ts';

const airline = `
region gulf_africa "Gulf & Africa"
region iberia
department cx "Customer Experience" { head cco }
department care
role cco "Chief Customer Officer" { part of cx }
role voc_lead
person tomas "Tomas Rehn"
team squad
forum council
vendor skyhandle
metric nps
journey book_pay "Book and pay" {
  stage choose {
    touchpoint seat_map "Seat map"
    touchpoint fare
  }
  touchpoint payment
}
journey fly { touchpoint seat_map }
responsibility voc "Run the voice of customer"
raci programme {
  parties            | cco | care |
  responsibility x "X" | A   |      |
}
`;

function offered(text: string, config?: string, onBlank = false): string[] {
  const { live, file, offset } = withCursor({ 'airline.remit': airline, 'main.remit': text }, config);
  const { items } = complete(live, file, offset, { onBlank });
  // Whole blocks are tried in snippets.test.ts.
  return items.filter(({ kind }) => kind !== CompletionItemKind.Snippet).map(({ label }) => label);
}

const list = (text: string) => (text === '' ? [] : text.split(' · '));
const words = (name: VocabularyName, ...without: string[]) =>
  vocabularies[name].words.filter(word => !without.includes(word)).join(' · ');

const inRole =
  'part of · level · held by · deputy · reports to · measured by · uses · mandate · authority · responsibility · accountable for · responsible for · consulted on · informed about · link';
const inTouchpoint =
  'channel · accountable · responsible · consulted · informed · moment of truth · critical · measured by · uses · escalates to · listens to · persona · promise · irritant · opportunity · trigger · needs · backstage · volume · sla · vendor · control · complaints investigated by · status · live · only in · last reviewed · link';

describe('exactly what fits is offered', () => {
  test.each([
    [
      'an empty file',
      '<|>',
      'organization · region · unit · department · role · person · team · vendor · external · persona · system · voice · model · journey · responsibility · raci · decision · metric · forum · escalation · delegation of · allocation of · handoff from · initiative · programme · policy · waive · charter',
    ],
    ['the block of a role', 'role a {\n  <|>\n}', inRole],
    ['the block of a touchpoint', 'journey j {\n  touchpoint t {\n    <|>\n  }\n}', inTouchpoint],
    ['a block on one line, behind a property', 'role a { part of cx <|> }', inRole.replace('part of · ', '')],
    [
      'a block on one line, where the property may go on',
      'person a { since 2024-01-01 <|> }',
      'email · handle · until · based in · link',
    ],
    ['the block of a mandate', 'role a {\n  mandate {\n    <|>\n  }\n}', 'scope · authority · boundary · approved by'],
    [
      'behind accountable',
      'journey j {\n  touchpoint t {\n    accountable <|>',
      'cco · cx · care · voc_lead · tomas · undecided',
    ],
    [
      'behind consulted, one named already',
      'journey j {\n  touchpoint t {\n    consulted cco, <|>\n  }\n}',
      'cx · care · voc_lead · squad · tomas · council · skyhandle · everyone',
    ],
    [
      'behind a claim that is complete',
      'journey j {\n  touchpoint t {\n    accountable cco <|>\n  }\n}',
      'jointly with · in · from · until · because',
    ],
    [
      'behind a claim that is not about the A',
      'journey j {\n  touchpoint t {\n    informed cco in iberia <|>\n  }\n}',
      'from · until · because',
    ],
    [
      'behind undecided',
      'journey j {\n  touchpoint t {\n    accountable undecided <|>\n  }\n}',
      'by · in · from · until · because',
    ],
    ['behind in', 'journey j {\n  touchpoint t {\n    accountable cco in <|>\n  }\n}', 'gulf_africa · iberia'],
    [
      'behind accountable for',
      'department d {\n  accountable for <|>\n}',
      'touchpoints · book_pay.seat_map · fare · payment · fly.seat_map · voc · book_pay · choose · fly · x',
    ],
    ['behind a dot', 'department d {\n  accountable for book_pay.<|>\n}', 'seat_map · fare · payment · choose'],
    [
      'behind a dot, with the name begun',
      'department d {\n  accountable for book_pay.choose.se<|>\n}',
      'seat_map · fare',
    ],
    ['behind accountable in a department', 'department d {\n  accountable <|>\n}', 'for · on · about'],
    ['behind held by', 'role a { held by <|> }', 'tomas · nobody'],
    ['behind a holder', 'role a {\n  held by tomas <|>\n}', 'from · until'],
    ['behind deputy, which is somebody else', 'role a {\n  deputy <|>\n}', 'cco · voc_lead · tomas'],
    ['behind part of', 'role a {\n  part of <|>\n}', 'cx · care · squad · gulf_africa · iberia'],
    ['behind measured by', 'journey j {\n  measured by <|>\n}', 'nps'],
    ['behind escalates to', 'forum a {\n  escalates to <|>\n}', 'council'],
    [
      'the channels of a touchpoint',
      'journey j {\n  touchpoint t {\n    channel web, <|>\n  }\n}',
      words('channel', 'web'),
    ],
    ['the kind of a metric', 'metric m { kind <|> }', words('metricKind')],
    ['the kind of a forum', 'forum f { kind <|> }', words('forumKind')],
    ['the rhythm of a forum', 'forum f { cadence <|> }', words('cadence')],
    ['the lead of a model', 'model {\n  lead <|>\n}', words('lead')],
    ['the structure of a model', 'model {\n  structure <|>\n}', words('structure')],
    ['the function of a department', 'department d {\n  function <|>\n}', words('function')],
    ['the level of a role', 'role a {\n  level <|>\n}', words('level')],
    ['what a forum covers', 'forum f { covers <|> }', 'all · book_pay · choose · fly'],
    ['what a forum covers all of', 'forum f {\n  covers all <|>\n}', 'journeys'],
    ['the parts of a charter', 'charter c { includes <|> }', `raci · ${words('charterSection', 'raci')}`],
    [
      'a column of a RACI table',
      'raci r {\n  parties | cco | <|>\n}',
      'care · cx · voc_lead · squad · tomas · council · skyhandle',
    ],
    ['a cell of a RACI table', 'raci r {\n  parties | cco |\n  responsibility y "Y" | <|> |\n}', 'R · A · C · I · A/R'],
    [
      'a row of a RACI table',
      'raci r {\n  parties | cco |\n  touchpoint <|>\n}',
      'book_pay.seat_map · fare · payment · fly.seat_map',
    ],
    ['a duty that stands elsewhere', 'raci r {\n  parties | cco |\n  responsibility <|>\n}', 'voc · x'],
    [
      'behind a number of',
      'escalation e {\n  tier cco within 4 <|>\n}',
      'minutes · hours · days · working days · weeks · months',
    ],
    ['behind waive', 'waive <|>', rules.map(({ name }) => name).join(' · ')],
    ['behind waive and a rule', 'waive unowned-touchpoint <|>', 'for · until · because'],
    ['the second line of a waiver', 'waive unowned-touchpoint for voc\n  <|>', 'until · because'],
    ['behind delegation of', 'delegation of <|>', 'cco · voc_lead'],
    ['behind delegation of a role to', 'delegation of cco to <|>', 'voc_lead · tomas'],
    ['behind handoff from', 'handoff from <|>', 'book_pay.seat_map · fare · payment · fly.seat_map'],
    ['the owner of a journey', 'journey j {\n  owner <|>\n}', 'cco · cx · care · voc_lead · tomas'],
    ['behind default', 'journey j {\n  default <|>\n}', 'accountable · responsible · consulted · informed'],
    ['a name that somebody is still inventing', 'role <|>', ''],
    ['between quotes', 'role a "Chief <|>', ''],
    ['between three quotes', 'department a {\n  mission """\n    accountable <|>\n  """\n}', ''],
    ['a comment', 'role a // part <|>', ''],
    ['a comment of several lines', 'role a /* part\n of <|>', ''],
  ])('%s', (_, text, expected) => expect(offered(text)).toEqual(list(expected)));
});

describe('what a block has already and may have only once is not offered again', () => {
  test.each([
    [
      'a role with a level and a place',
      'role a {\n  level executive\n  part of cx\n  <|>\n  held by tomas\n}',
      inRole.replace('part of · level · ', ''),
    ],
    [
      'a touchpoint: channels, claims and links may come several times',
      'journey j {\n  touchpoint t {\n    channel web\n    accountable cco\n    status live\n    escalates to council\n    <|>\n  }\n}',
      inTouchpoint.replace('escalates to · ', '').replace('status · ', ''),
    ],
    ['the line that is written itself is none', 'role a {\n  lev<|>el executive\n}', inRole],
  ])('%s', (_, text, expected) => expect(offered(text)).toEqual(list(expected)));
});

describe('in a file that is not finished', () => {
  test.each([
    ['a line that means nothing costs only itself', 'role a {\n  held bei someone\n  <|>\n}', inRole],
    ['on a line that means nothing there is nothing to offer', 'role a {\n  nonsense <|>\n}', ''],
    ['a block that was never closed', 'role a {\n  part of cx\n\njourney j {\n  touchpoint t {\n    <|>', inTouchpoint],
    ['a brace behind nothing', '{ <|>', ''],
    [
      'a block in a brace behind nothing, which says some things already',
      '{\n  department a {\n    head cco\n    <|>\n  }\n}',
      'function · part of · reports to · mission · measured by · uses · responsibility · accountable for · responsible for · consulted on · informed about · department · role · link',
    ],
    ['a block of a kind that does not exist', 'jurney j {\n  <|>\n}', ''],
    ['a property without its value, and the next line', 'role a {\n  part of\n  <|>\n}', inRole],
    [
      'a value on a line of its own, further in',
      'role a {\n  part of\n    <|>\n}',
      'cx · care · squad · gulf_africa · iberia',
    ],
    [
      'a list that goes on in the next line',
      'forum f {\n  members cco,\n  <|>\n}',
      'cx · care · voc_lead · squad · tomas · council · skyhandle',
    ],
    ['a text that is not closed, on the line before', 'role a {\n  link "x\n  <|>\n}', inRole],
    ['Windows line ends', 'role a {\r\n  part of\r\n  <|>\r\n}', inRole],
  ])('%s', (_, text, expected) => expect(offered(text)).toEqual(list(expected)));
});

test('names of any script, and names that are keywords', () => {
  const { live, file, offset } = withCursor(
    'role owner\nrole Özel_ekip "Özel"\nrole service\njourney j {\n  owner Ö<|>\n}',
  );
  expect(complete(live, file, offset).items.map(({ label }) => label)).toEqual(['owner', 'Özel_ekip', 'service']);
});

test('what replaces what: the name that is begun, behind its dot', () => {
  const { live, file, offset } = withCursor({
    'a.remit': airline,
    'b.remit': 'department d {\n  accountable for book_pay.fa<|>\n}',
  });
  const item = complete(live, file, offset).items.find(({ label }) => label === 'fare');
  expect(item?.textEdit).toEqual({
    range: { start: { line: 1, character: 27 }, end: { line: 1, character: 29 } },
    newText: 'fare',
  });
});

test('who types the title finds the name', () => {
  const { live, file, offset } = withCursor({ 'a.remit': airline, 'b.remit': 'role a {\n  deputy Chief<|>\n}' });
  const item = complete(live, file, offset).items.find(({ label }) => label === 'cco');
  expect(item).toMatchObject({ filterText: 'cco Chief Customer Officer', detail: 'Chief Customer Officer' });
});

describe('a blank that was just typed', () => {
  test('offers what has to follow', () =>
    expect(offered('role a {\n  held by <|>\n}', undefined, true)).toEqual(['tomas', 'nobody']));
  test.each(['role a {\n  part of cx <|>\n}', 'role a {\n  <|>\n}', 'raci r {\n  parties | cco | <|>\n}'])(
    'is quiet where nothing has to: %j',
    text => expect(offered(text, undefined, true)).toEqual([]),
  );
});

test('words that remit.json adds', () => {
  expect(offered('voice v { channel <|> }', '{ "channels": ["lounge-screen"] }')).toContain('lounge-screen');
});

test.each([
  ['rasci', 'R · A · S · C · I · A/R', 'support'],
  ['raci-vs', 'R · A · C · I · V · S · A/R', 'verifier'],
  ['cairo', 'C · A · I · R · O · A/R', 'omitted'],
])('%s has letters and words of its own', (scheme, letters, word) => {
  const config = `{ "raci": { "scheme": "${scheme}" } }`;
  expect(offered('raci r {\n  parties | cco |\n  responsibility y "Y" | <|>', config)).toEqual(list(letters));
  const block = 'journey j {\n  touchpoint t {\n    <|>\n  }\n}';
  expect(offered(block, config)).toContain(word);
  expect(offered(block)).not.toContain(word);
});

test('of thousands of names those that the letters lead to are sent, and the editor asks again', () => {
  const many = Array.from({ length: 5000 }, (_, i) => `  touchpoint t${i} "Touchpoint ${i}"\n`).join('');
  const { live, file, offset } = withCursor({
    'a.remit': `journey j {\n${many}}`,
    'b.remit': 'role a {\n  accountable for t4999<|>\n}',
  });
  const { items, isIncomplete } = complete(live, file, offset);
  expect(isIncomplete).toBe(true);
  expect(items.map(({ label }) => label)).toEqual(['t4999']);
});

/** Every place of the grammar where a word is read, found by walking through all that can be expected. */
function* wordPlaces(): Iterable<Place> {
  const seen = new Set<string>();
  const key = (place: Place | undefined): string =>
    place ? `${key(place.around)}/${place.rule}.${place.property}` : '';
  const queue = [...walk([], () => true).blocks[0]!.starts];
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.kind === 'end') continue;
    const id = `${key(next.place)} ${next.kind} ${next.text}`;
    if (seen.has(id) || id.length > 700) continue;
    seen.add(id);
    if (next.kind === 'terminal' && next.text === 'ID' && next.place.wants === undefined) yield next.place;
    queue.push(...next.then());
  }
}

test('every word of the grammar is of a vocabulary, but for names, what people say freely, rules and units of time', () => {
  const without = new Set<string>();
  for (const place of wordPlaces()) {
    const isName = place.property === 'name';
    if (!isName && !vocabularyAt(place)) without.add(wordPlace(place));
  }
  expect([...without].sort()).toEqual([
    'Condition.field',
    'Culture.value',
    'DecisionProcess.value',
    'Industry.value',
    'Method.value',
    'MetricUnit.value',
    'PolicyRule.kind',
    'Size.value',
    'Waiver.rule',
    'Within.length',
  ]);
});
