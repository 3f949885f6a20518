/** Whole blocks to fill in: each is read without a mistake, is laid out as the formatter does it, and names only what is still to be chosen. */
import { format } from '@remit-cx/language/format';
import { complete } from '@remit-cx/language/lsp/completion';
import { sketched } from '@remit-cx/language/lsp/completion/sketches';
import { remitServices } from '@remit-cx/language/services';
import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { findingsIn, today } from '../project.ts';
import { withCursor } from './editor.ts';

const hotel = `
organization inn "Inn" { goal stay_again "Guests come again" }
department care "Customer Care" { head head_of_care }
department front_desk "Front desk" { head head_of_desk }
role head_of_care "Head of Care" { held by mia from 2020-01-01 }
role head_of_desk "Head of the desk" { held by tom from 2020-01-01 }
person mia "Mia Torres"
person tom "Tom Finn"
metric csat "Satisfaction" { owner head_of_care }
forum council "Council" { chair head_of_care }
journey trip "Trip" {
  owner head_of_care
  touchpoint booking "Booking" { accountable head_of_care }
  touchpoint parking "Parking" { accountable head_of_desk }
}
`;

/** A file for each block in which others may begin, and for the top of a file; the cursor where something begins. */
const places: Readonly<Record<string, string>> = {
  'the top of a file': '<|>\n',
  'a journey': 'journey stay "Stay" {\n  owner head_of_care\n\n  <|>\n}\n',
  'a stage': 'journey stay "Stay" {\n  owner head_of_care\n\n  stage arrive "Arrive" {\n    <|>\n  }\n}\n',
  'a department': 'department d "D" {\n  head head_of_care\n\n  <|>\n}\n',
  'a unit': 'unit u "U" {\n  <|>\n}\n',
  'a team': 'team t "T" {\n  <|>\n}\n',
  'a role': 'role r "R" {\n  <|>\n}\n',
  'a model': 'model "M" {\n  <|>\n}\n',
  'an escalation': 'escalation e "E" {\n  <|>\n}\n',
  'a table': `raci r "R" {
  parties                                                | care | front_desk | head_of_care |
  responsibility greeting "Greet everybody who comes in" | R    | A          | C            |
  <|>
}
`,
};

function itemsAt(text: string, takesSnippets = true): CompletionItem[] {
  const { live, file, offset } = withCursor({ 'hotel.remit': hotel, 'main.remit': text });
  return complete(live, file, offset, { day: today, takesSnippets }).items;
}

const blocksAt = (text: string, takesSnippets = true) =>
  itemsAt(text, takesSnippets).filter(({ kind }) => kind === CompletionItemKind.Snippet);

const newTextOf = ({ textEdit }: CompletionItem) => textEdit!.newText;

/** What an editor shows of a snippet when nobody fills it in; or when somebody chooses a name wherever there are some. */
function filled(snippet: string, choosesNames = false): string {
  const chosen = new Set<string>();
  const plain = (text: string) => text.replace(/\\([\\$},|])/g, '$1');
  return snippet
    .split(/(\$\{\d+\|(?:\\.|[^|\\])*\|\}|\$\{\d+:(?:\\.|[^}\\])*\})/)
    .map((part, i) => {
      if (i % 2 === 0) return plain(part);
      const [, list, text] = /^\$\{\d+(?:\|(.*)\|\}|:(.*)\})$/s.exec(part)!;
      const choices = list?.match(/(?:\\.|[^,\\])+/g) ?? [text!];
      const isStandIn = choices.length > 1 && standIns.includes(choices[0]!) && !choices.includes('organization');
      if (!choosesNames || !isStandIn) return plain(choices[0]!);
      const [, ...names] = choices;
      const name = names.find(one => !chosen.has(one)) ?? names[0]!;
      chosen.add(name);
      return plain(name);
    })
    .join('');
}

const standIns = ['who', 'role', 'department', 'metric', 'forum', 'goal', 'touchpoint', 'what'];

/** The file with the text where the cursor was, as editors indent what has several lines. */
function inserted(place: string, text: string): string {
  const indent = /( *)<\|>/.exec(place)![1]!;
  return place.replace('<|>', () => text.replaceAll('\n', `\n${indent}`).replace(/^ +$/gm, ''));
}

function errorsIn(text: string): string[] {
  const found = findingsIn({ 'hotel.remit': hotel, 'main.remit': text });
  return found.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule}: ${message}`);
}

const every = Object.entries(places).flatMap(([where, place]) =>
  blocksAt(place).map(item => [`${item.label} in ${where}`, place, item] as const),
);

describe('every whole block', () => {
  test.each(every)('%s is read, in layout, and lacks only names', (_, place, item) => {
    const text = inserted(place, filled(newTextOf(item)));
    expect(format(text)).toEqual({ text });
    const before = errorsIn(place.replace('<|>', ''));
    const after = errorsIn(text).filter(error => !before.includes(error));
    expect(after.filter(error => !error.startsWith('unknown-name:'))).toEqual([]);
  });

  test.each(every)('%s has no error once its names are chosen', (_, place, item) => {
    const before = errorsIn(place.replace('<|>', ''));
    const after = errorsIn(inserted(place, filled(newTextOf(item), true)));
    expect(after.filter(error => !before.includes(error))).toEqual([]);
  });

  test.each(Object.entries(places))('%s: without snippets it is the same as plain text', (_, place) => {
    const indent = /( *)<\|>/.exec(place)![1]!;
    const plain = blocksAt(place, false);
    expect(plain.every(({ insertTextFormat }) => insertTextFormat === undefined)).toBe(true);
    expect(plain.map(newTextOf)).toEqual(
      blocksAt(place).map(item => filled(newTextOf(item)).replaceAll('\n', `\n${indent}`)),
    );
  });

  test('of many names the likeliest are there to choose from', () => {
    const many = Array.from({ length: 80 }, (_, i) => `role r${i}\n`).join('');
    const often = Array.from({ length: 3 }, (_, i) => `journey j${i} { owner r77 }\n`).join('');
    const text = `${many}${often}<|>\n`;
    const journey = blocksAt(text).find(({ label }) => label === 'journey { ... }')!;
    expect(newTextOf(journey)).toMatch(/owner \$\{3\|who,r77,/);
  });

  test('of a word that is half written only what it may become is worked out', () => {
    const labels = blocksAt('joy<|>').map(({ label }) => label);
    expect(labels).toEqual(['journey { ... }']);
    expect(itemsAt('joy<|>').length).toBeGreaterThan(20);
  });

  test('there is one for every block of the grammar, but where one word more is enough', () => {
    const rules = remitServices().Grammar.rules.filter(GrammarAST.isParserRule);
    const hasBlock = (rule: GrammarAST.ParserRule) =>
      AstUtils.streamAllContents(rule).some(node => GrammarAST.isKeyword(node) && node.value === '{');
    const blocks = rules.filter(hasBlock).map(({ name }) => name);
    expect(blocks.filter(name => !sketched.includes(name))).toEqual(['Maturity']);
    const firstWord = (name: string) => {
      const rule = rules.find(rule => rule.name === name)!;
      return AstUtils.streamAllContents(rule).filter(GrammarAST.isKeyword).head()!.value;
    };
    const labels = every.map(([, , { label }]) => label);
    const isOffered = (key: string) => {
      const [, rule, word] = /(\w+)(?: (\w+))?$/.exec(key)!;
      return labels.some(label => label.split(' ')[0] === (word ?? firstWord(rule!)));
    };
    expect(sketched.filter(key => !isOffered(key))).toEqual([]);
    const ofRule = sketched.map(key => /(\w+)(?: \w+)?$/.exec(key)![1]!);
    expect(ofRule.filter(name => !rules.some(rule => rule.name === name))).toEqual([]);
  });
});
