/** What all readers share: one property of a block, values with their problems, and claims. */
import { fragmentOf, type Node, type Ref } from '../../project/fragment.ts';
import { nearest, orList } from '../../project/names.ts';
import type * as Syntax from '../../project/syntax.ts';
import type { NodeOf } from '../../project/syntax.ts';
import {
  type Amount,
  amountProblem,
  type Day,
  dayProblem,
  isDay,
  readAmount,
  readLength,
} from '../../project/values.ts';
import { type AddedWords, type VocabularyName, vocabularies, wordsOf } from '../../project/vocabulary.ts';
import { claimOf } from '../claim.ts';
import type {
  Answerable,
  Claim,
  ClaimForm,
  ConditionalClaim,
  Entity,
  Letter,
  Link,
  Party,
  Period,
  Problem,
} from '../model.ts';
import type { RaciScheme } from '../raci-scheme.ts';

/** Collects what a file says while it is read. */
export interface Reader {
  readonly added: AddedWords;
  readonly scheme: RaciScheme;
  readonly entities: Entity[];
  readonly claims: Claim[];
  readonly conditional: ConditionalClaim[];
  readonly problems: Problem[];
}

/** The property of a type that a block may have once; a second one is a problem, and is not read. */
export function one<T extends keyof NodeOf>(reader: Reader, body: readonly Node[], type: T): NodeOf[T] | undefined {
  let found: Node | undefined;
  for (const node of body) {
    if (node.$type !== type) continue;
    if (!found) found = node;
    else
      reader.problems.push({
        code: 'said-twice',
        at: node,
        message: 'This is said twice in the same block. Keep one of the two.',
      });
  }
  return found as NodeOf[T] | undefined;
}

/** All properties of a type in a block. */
export function all<T extends keyof NodeOf>(body: readonly Node[], type: T): NodeOf[T][] {
  return body.filter(node => node.$type === type) as NodeOf[T][];
}

/** What the properties of a type name, all together. The list of a single one is not copied, and that of none is shared. */
export function listOf<T extends keyof NodeOf, V>(
  body: readonly Node[],
  type: T,
  named: (node: NodeOf[T]) => readonly V[],
): readonly V[] {
  let found: readonly V[] = none;
  for (const node of body) {
    if (node.$type !== type) continue;
    const more = named(node as NodeOf[T]);
    found = found.length ? [...found, ...more] : more;
  }
  return found;
}

/** The texts of the properties of a type; the list of none is shared. */
export function textsOf(body: readonly Node[], type: TextProperty): readonly string[] {
  const found = all(body, type);
  return found.length ? found.map(({ text }) => text) : none;
}

/** The properties that say a text and nothing else. */
type TextProperty = { [K in keyof NodeOf]: NodeOf[K] extends { readonly text: string } ? K : never }[keyof NodeOf];

/** The day, if it exists; a problem otherwise. */
export function day(reader: Reader, node: Syntax.Day | undefined): Day | undefined {
  if (!node) return undefined;
  if (isDay(node.text)) return node.text;
  reader.problems.push({ code: 'impossible-value', at: node, message: dayProblem(node.text)! });
  return undefined;
}

/** The word, checked against its vocabulary; a word that is not in it is a problem, and is kept as written. */
export function word(reader: Reader, node: Syntax.Word | Syntax.Frequency, vocabulary: VocabularyName): string {
  checkWord(reader, node, node.text, vocabulary);
  return node.text;
}

/** Whether a word is in a vocabulary; a problem at its place otherwise. */
export function checkWord(reader: Reader, at: Node, text: string, vocabulary: VocabularyName): boolean {
  const words = wordsOf(vocabulary, reader.added);
  if (words.includes(text)) return true;
  const { what, key } = vocabularies[vocabulary] as { what: string; key?: string };
  const guess = nearest(text, words);
  const hint = guess
    ? `Did you mean \`${guess}\`?`
    : `It can be ${words.length > 12 ? `${words.slice(0, 12).join(', ')} and others` : orList(words)}.`;
  const more = key && !guess ? ` A word of your own goes under "${key}" in remit.json.` : '';
  const message = `\`${text}\` is not ${what}. ${hint}${more}`;
  reader.problems.push({ code: 'unknown-word', at, message, ...(guess !== undefined && { instead: guess }) });
  return false;
}

/** A rhythm: a word such as `monthly`, or a length of time such as `2 weeks`. */
export function frequency(reader: Reader, node: Syntax.Frequency): string {
  if (/^\d/.test(node.text)) return length(reader, node) ?? node.text;
  return word(reader, node, 'cadence');
}

/** A length of time as documents print it; a unit that is unknown is a problem. */
export function length(reader: Reader, node: Syntax.Length | Syntax.Frequency): string | undefined {
  checkAmount(reader, node);
  const read = readLength(node.text);
  if (read && read.value < 0)
    reader.problems.push({
      code: 'impossible-value',
      at: node,
      message: `\`${asWritten(node)}\` is less than nothing. Write it without the -.`,
    });
  if (read) return `${read.value} ${read.of}${read.value === 1 ? '' : 's'}`;
  // A number without a unit is a mistake in the writing, and is told as one.
  if (/^[\d,.]+$/.test(node.text)) return undefined;
  reader.problems.push({
    code: 'impossible-value',
    at: node,
    message: `\`${asWritten(node)}\` is not a length of time. Write a number of minutes, hours, days, working days, weeks or months, such as 48 hours.`,
  });
  return undefined;
}

/** An amount; one that is not right, or can be read in two ways, is a problem. */
export function amount(reader: Reader, node: Syntax.Amount | Syntax.Share): Amount | undefined {
  checkAmount(reader, node);
  return readAmount(node.text);
}

/** A number of things: contacts, members. */
export function count(reader: Reader, node: Syntax.Count): number {
  checkAmount(reader, node);
  return Number(node.text.replaceAll(',', ''));
}

function checkAmount(reader: Reader, at: Node): void {
  const message = amountProblem(asWritten(at));
  if (message) reader.problems.push({ code: 'impossible-value', at, message });
}

/** The first and last day among the qualifiers of a line. */
export function period(reader: Reader, qualifiers: readonly Node[]): Period {
  if (qualifiers.length === 0) return always;
  return {
    from: day(reader, one(reader, qualifiers, 'From')?.day),
    until: day(reader, one(reader, qualifiers, 'Until')?.day),
  };
}

export const always: Period = { from: undefined, until: undefined };
export const none: readonly never[] = [];

export function links(body: readonly Node[]): readonly Link[] {
  const found = all(body, 'Link');
  return found.length ? found.map(({ title, url }) => ({ title, url })) : none;
}

/** The letter of each word that starts a claim. */
export const letterOf: Readonly<Record<string, Letter>> = {
  owner: 'A',
  accountable: 'A',
  responsible: 'R',
  consulted: 'C',
  informed: 'I',
  support: 'S',
  verifier: 'V',
  signatory: 'G',
  omitted: 'O',
};

/** The claims of one line: one for each party and each target. `block` is the thing that the line stands in. */
export function claimsOf(reader: Reader, node: Syntax.Claim, block: Party | Answerable): Claim[] {
  const isContainer = block.kind === 'stage' || block.kind === 'journey';
  const form: ClaimForm = node.kind === 'owner' ? 'owner' : node.targets.length ? 'party' : 'work';
  const said = saidByLine(reader, node, form, form !== 'owner' && isContainer);
  if (form === 'party') return node.targets.map(target => claimOf(said, block as Party, target, target));
  return node.parties.map(party => claimOf(said, party, block as Answerable, party));
}

/** What a line says of all claims that it makes. */
export function saidByLine(reader: Reader, node: Syntax.Claim, form: ClaimForm, isDefault: boolean) {
  const { qualifiers } = node;
  const jointly = one(reader, qualifiers, 'Jointly');
  return {
    letter: letterOf[node.kind]!,
    form,
    isDefault,
    joint: jointly && { with: jointly.parties, node: jointly },
    undecidedBy: one(reader, qualifiers, 'By')?.party,
    regions: listOf(qualifiers, 'In', ({ places }) => places),
    because: one(reader, qualifiers, 'Because')?.text,
    node,
    ...period(reader, qualifiers),
  };
}

/** The reference of a property that names one thing. */
export function refOf<K extends Ref['wants']>(node: { readonly party: Ref<K> } | undefined): Ref<K> | undefined {
  return node?.party;
}

/** Words as somebody wrote them, on one line: a value of several words is kept without the blanks between them. */
export function asWritten(node: Node): string {
  return fragmentOf(node).text.slice(node.$start, node.$end).replace(/\s+/g, ' ');
}
