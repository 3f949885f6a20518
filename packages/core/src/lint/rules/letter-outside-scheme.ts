import { label, type RaciTable } from '../../model/model.ts';
import { lettersOfScheme, schemeNames } from '../../model/raci-scheme.ts';
import type * as Syntax from '../../project/syntax.ts';
import { rewriteLetters } from '../claim-edits.ts';
import { type Choice, rule } from '../rule.ts';

/** The letters that only some schemes have. */
const special = ['S', 'V', 'O'];

/** What is nearest to a letter among those that every scheme has. */
const nearest: Readonly<Record<string, readonly string[]>> = { S: ['R', 'C'], V: ['C'], O: [] };

/** More places than this are not shown beside the first. */
const mostPlaces = 5;

export default rule({
  name: 'letter-outside-scheme',
  group: 'raci',
  level: 'error',
  since: '0.2',
  summary: 'A letter of a RACI table is not one of the scheme that the project uses.',
  docs: `
An S is support in RASCI and a signature in RACI-VS: what a letter says depends on the scheme, and who reads the table must not have to
guess which one it is.

Name the scheme that is meant in \`remit.json\`, for the whole project: \`"raci": { "scheme": "rasci" }\`. All have R, A, C and I. Beside
them, \`rasci\` has S: support, helps those who do it. \`raci-vs\` has V: verifier, checks it, and S: signatory, approves what was
checked. \`cairo\` has O: omitted, left out on purpose.

Or use a letter that the scheme has. The words \`support\`, \`verifier\`, \`signatory\` and \`omitted\` in a block say what they mean, and
are understood in every scheme.
`,
  source:
    'RACI practice: the schemes use one letter for different things (RASCI; RACI-VS after the guide of the Department of Finance, Northern Ireland; CAIRO), so a chart must say which of them it follows.',
  bad: `
role cco "Chief Customer Officer"
role voc_lead "Voice of Customer Lead"
role analyst "Analyst"

raci programme "CX programme" {
  parties                                        | cco | voc_lead | analyst |
  responsibility voc "Run the voice of customer" | A   | R        | S       |
}
`,
  good: `
role cco "Chief Customer Officer"
role voc_lead "Voice of Customer Lead"
role analyst "Analyst"

raci programme "CX programme" {
  parties                                        | cco | voc_lead | analyst |
  responsibility voc "Run the voice of customer" | A   | R        | C       |
}
`,
  check({ graph, report }) {
    const known = lettersOfScheme[graph.scheme];
    for (const table of graph.all('raci')) {
      const foreign = foreignLetters(table, known);
      for (const [letter, places] of foreign) {
        report(places[0]!, `${letter} is not a letter of ${schemeNames[graph.scheme]}, the scheme of the project.`, {
          about: table,
          related: places.slice(1, mostPlaces + 1).map(at => ({ at, message: `${letter} stands here too.` })),
          fixes: () => instead(table, letter, places),
        });
      }
    }
  },
});

/** Letters that some scheme has, and this one has not, with the places where they stand. */
function foreignLetters({ rows }: RaciTable, known: string): ReadonlyMap<string, readonly Syntax.Letters[]> {
  const found = new Map<string, Syntax.Letters[]>();
  const unknown = special.filter(letter => !known.includes(letter));
  const hasUnknown = new RegExp(`[${unknown.join('')}]`);
  for (const { node } of rows)
    for (const { codes } of node.cells)
      for (const letters of codes) {
        if (!hasUnknown.test(letters.text)) continue;
        for (const letter of unknown.filter(letter => letters.text.includes(letter))) {
          const places = found.get(letter);
          if (places) places.push(letters);
          else found.set(letter, [letters]);
        }
      }
  return found;
}

function instead(table: RaciTable, letter: string, places: readonly Syntax.Letters[]): Choice[] {
  const where = places.length === 1 ? '' : ` in ${label(table)}`;
  const edits = (other: string) => places.map(letters => rewriteLetters(letters, without(letters.text, letter, other)));
  return [
    ...nearest[letter]!.map(other => ({ title: `Write ${other} instead of ${letter}${where}`, edits: edits(other) })),
    { title: `Take ${letter} out${where}`, edits: edits('') },
  ];
}

/** The letters of a cell with another one instead; beside A or R, a C says nothing more. */
function without(text: string, letter: string, other: string): string {
  const all = text.replaceAll('/', '').split('');
  const instead = other === 'C' && /[AR]/.test(text) ? '' : other;
  return [...new Set(all.map(one => (one === letter ? instead : one)))].filter(one => one !== '').join('/');
}
