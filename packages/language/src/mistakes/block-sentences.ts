/** Sentences for what cannot stand in a block or between two blocks, and for blocks that are not closed. */
import { kindWords } from '@remit-cx/core/model/model';
import type { SyntaxProblem } from '@remit-cx/core/project/fragment';
import { andList, orList, withArticle } from '@remit-cx/core/project/names';
import type { Block } from './blocks.ts';
import { isWord, type OpenBlock } from './page.ts';
import { at, type Scene } from './scene.ts';
import { insteadOf } from './words-tried.ts';

/** A line starts with a word that no line there starts with, or goes on where it should be over, or a bracket is missing. */
export function wrongInBlock(scene: Scene): SyntaxProblem {
  const { wrong, previous, isInLine, blocks, rule } = scene;
  const block = blocks.ofRule(rule) ?? blocks.file;
  if (!wrong) return notClosed(scene);
  if (wrong.image === '}') return at(wrong, 'There is one } too many: every block before it is closed already.');
  if (wrong.image === '{') return at(wrong, `A { opens a block, and a block starts with its kind. ${kinds}`);
  if (wrong.image === ',') return at(wrong, 'There is a comma too many here.');
  if (isInLine && !/^[{}]$/.test(previous!.image)) return goesOn(scene, block);
  if (!isWord(wrong)) return noWord(scene, block);
  return block === blocks.file ? strayLine(scene, block) : wrongLine(scene, block);
}

const kinds = 'Write for example role cco { ... }.';
const everyBlock = 'Every block starts with its kind, such as department, role or journey.';

function noWord({ wrong, blocks, show }: Scene, block: Block): SyntaxProblem {
  if (wrong!.image === '|')
    return at(
      wrong!,
      'A | stands in a RACI table, in lines that start with `parties`, `responsibility` or `touchpoint`.',
    );
  return at(wrong!, `${show(wrong!)} does not start anything. ${block === blocks.file ? everyBlock : linesOf(block)}`);
}

/** What the lines of a block start with. */
function linesOf({ called, properties }: Block): string {
  const list =
    properties.length > 14 ? `${properties.slice(0, 12).join(', ')} or another of its words` : orList(properties);
  return `A line of ${withArticle(called)} starts with ${list}.`;
}

/** Something follows on the line of what was complete. */
function goesOn(scene: Scene, block: Block): SyntaxProblem {
  const { page, actual, blocks, wrong, previous, show } = scene;
  const start = page.lineStart(actual);
  const first = page.tokens[start]!;
  if (/^(and|or|und|oder|et|ou|y|e)$/.test(wrong!.image)) return at(wrong!, `Put a comma instead of ${show(wrong!)}.`);
  if (block.word === 'raci') return at(wrong!, `A | is missing before ${show(wrong!)}.`);
  if (previous!.image === 'for' && actual === start + 2 && isClaim(first.image, scene) && block.starts.has(first.image))
    return at(
      previous!,
      `In ${withArticle(block.called)}, ${show(first)} is followed by a name: who it is. \`${first.image} for\` stands in a department, unit, team or role.`,
    );
  const kind = blocks.of(first.image);
  if (kind?.starts.has(wrong!.image) && actual <= start + 3)
    return at(
      wrong!,
      `Put a { before ${show(wrong!)}: the lines of ${withArticle(kind.called)} stand between { and }.`,
    );
  if (kind && actual === start + 2 && isWord(wrong!)) {
    const name = `${previous!.image}_${wrong!.image}`;
    return at(
      wrong!,
      `${show(wrong!)} does not belong here. A name is one word, such as ${name}; a title goes between quotes.`,
    );
  }
  const amount = previous?.tokenType.name === 'NUMBER' ? amountInPieces(previous.image, wrong!.image) : undefined;
  if (amount) return at(previous!, amount, wrong!);
  if (block.lists.has(first.image) && isWord(wrong!))
    return at(wrong!, `If ${show(wrong!)} is one more in the list, put a comma before it.`);
  return at(wrong!, `${show(wrong!)} does not belong here: the line was complete before it.`);
}

/** `2 000 EUR` has a blank too many; between `2,000` and `EUR` stands one that is none (a word processor keeps the two on one line with it). */
function amountInPieces(before: string, behind: string): string | undefined {
  if (/^\d{3}\b/.test(behind)) return `A number is written without blanks: ${before},${behind} or ${before}${behind}.`;
  if (/^[A-Z]{3}$/.test(behind)) return `Put a usual blank between ${before} and ${behind}: the one there is another.`;
  if (/^[A-Z]{4,}$/.test(behind)) return 'A currency has three letters, such as 50 EUR.';
  return undefined;
}

/** Whether a word says who does what: it stands in a department and in a touchpoint alike. */
function isClaim(word: string, { blocks }: Scene): boolean {
  return ['department', 'touchpoint'].every(kind => blocks.of(kind)!.starts.has(word));
}

/** The first word of a line outside of any block starts no block. */
function strayLine(scene: Scene, file: Block): SyntaxProblem {
  const { page, actual, blocks, wrong, show } = scene;
  const known = wordKnown(scene, file);
  if (known) return known;
  const owners = blocks.owners(wrong!.image);
  if (owners.length > 0) {
    const hint = blockBefore(scene, owners) ?? `It belongs in ${withArticle(calledAny(owners))}, between { and }.`;
    return at(wrong!, `${show(wrong!)} stands outside of any block. ${hint}`);
  }
  const next = page.tokens[actual + 1];
  if (next && (next.image === '{' || next.tokenType.name === 'STRING'))
    return at(wrong!, `Say what ${show(wrong!)} is: put its kind before it, such as department, role or journey.`);
  return at(wrong!, `${show(wrong!)} does not start anything. ${everyBlock}`);
}

/** The block before a stray line, if the line probably belongs to it: it was closed too early, or never opened. */
function blockBefore({ page, actual, previous }: Scene, owners: readonly Block[]): string | undefined {
  const isOwner = (word: string) => owners.some(owner => owner.word === word);
  if (!previous) return undefined;
  if (previous.image === '}') {
    const closed = page.innermost(actual - 1);
    return closed && isOwner(closed.kind.image)
      ? `${capital(the(closed))} ends in line ${previous.startLine}: is that } too early?`
      : undefined;
  }
  const start = page.tokens[page.lineStart(actual - 1)]!;
  if (!isOwner(start.image)) return undefined;
  return `If it belongs to the ${kindOf(start.image)} of line ${start.startLine}, put a { at the end of that line.`;
}

/** The first word of a line starts nothing in its block. */
function wrongLine(scene: Scene, block: Block): SyntaxProblem {
  const { page, actual, blocks, wrong, previous, show } = scene;
  const { image } = wrong!;
  const known = wordKnown(scene, block);
  if (known) return known;
  const [around, ...further] = page.openBlocks(actual);
  const outer = [...further.map(({ kind }) => blocks.of(kind.image)), blocks.file].find(each =>
    each?.starts.has(image),
  );
  if (outer && around && wrong!.startColumn! <= around.indent)
    return notClosedBefore(scene, [around, ...further], outer);
  if (block.word === 'raci' && page.restOfLine(actual).some(token => token.image === '|'))
    return at(
      wrong!,
      `A row of a RACI table starts with \`responsibility\` or \`touchpoint\`, not with ${show(wrong!)}.`,
    );
  if (continuesList(scene, block))
    return at(wrong!, `If ${show(wrong!)} is one more in the list, put a comma after ${show(previous!)}.`);
  const has = `${capital(withArticle(block.called))} has no`;
  const next = page.tokens[actual + 1];
  const both = blocks.owners(image).filter(({ properties }) => properties.includes(`${image} ${next?.image}`));
  if (both.length > 0)
    return at(wrong!, `${has} \`${image} ${next!.image}\`; ${withArticle(calledAny(both))} has.`, next);
  const owners = blocks.owners(image);
  const isBlock = blocks.of(image)?.isNamed && page.restOfLine(actual).some(token => /^["“„{]/.test(token.image));
  if (outer === blocks.file && (isBlock || owners.length === 0))
    return at(wrong!, `${has} ${show(wrong!)}: ${withArticle(kindOf(image))} stands outside of any block.`);
  if (owners.length > 0) return at(wrong!, `${has} ${show(wrong!)}; ${withArticle(calledAny(owners))} has.`);
  return at(wrong!, `${has} ${show(wrong!)}. ${linesOf(block)}`);
}

/** A word that was right once, that another block has, or that is misspelt. */
function wordKnown({ wrong, source, show }: Scene, block: Block): SyntaxProblem | undefined {
  const word = source(wrong!);
  const found = insteadOf(word, block);
  if (found?.isRenamed) return at(wrong!, `${show(wrong!)} is now called \`${found.write}\`.`);
  const has =
    block.word === 'file'
      ? `${show(wrong!)} does not start anything.`
      : `${capital(withArticle(block.called))} has no ${show(wrong!)}.`;
  if (found) return at(wrong!, `${has} Write \`${found.write}\`.`);
  if (wrong!.image === word) return undefined;
  const meant = block.properties.find(property => property.split(' ')[0] === wrong!.image);
  return at(wrong!, `${has} Did you mean \`${meant}\`?`);
}

/** Whether a line may be the next name of the list on the line before it. */
function continuesList({ page, actual, previous }: Scene, block: Block): boolean {
  const next = page.tokens[actual + 1];
  if (!isWord(previous!) || (next && next.image !== ',' && !page.isFirst(actual + 1))) return false;
  for (let i = page.lineStart(actual - 1); ; i = page.lineStart(i - 1)) {
    if (block.lists.has(page.tokens[i]!.image)) return true;
    if (page.tokens[i - 1]?.image !== ',') return false;
  }
}

/** The file ends, and a block is open. Where it should have been closed is told by how the lines are indented. */
function notClosed({ page, actual, show }: Scene): SyntaxProblem {
  const block = page.innermost(actual);
  const last = page.tokens.at(-1)!;
  if (!block) return at(last, `Something is missing after ${show(last)}.`);
  const next = page.tokens.find(
    (token, i) => i > page.indexAt(block.kind.startOffset) && page.isFirst(i) && token.startColumn! <= block.indent,
  );
  const where = next && next.image !== '}' ? `before ${show(next)} in line ${next.startLine}` : 'at its end';
  return at(block.kind, `${capital(the(block))} is not closed. Put a } ${where}.`, block.name);
}

/** Something begins that only a block further out can have: those inside of it should have ended. */
function notClosedBefore({ wrong, blocks, show }: Scene, open: readonly OpenBlock[], outer: Block): SyntaxProblem {
  const index = open.findIndex(({ kind }) => blocks.of(kind.image) === outer);
  const inside = index < 0 ? open : open.slice(0, index);
  const names = andList(inside.map(block => `${the(block)} of line ${block.kind.startLine}`));
  return at(
    wrong!,
    inside.length === 1
      ? `Put a } before ${show(wrong!)}: ${names} is not closed.`
      : `Put ${inside.length} brackets } before ${show(wrong!)}: ${names} are not closed.`,
  );
}

/** "the department `care`". */
export function the({ kind, name }: OpenBlock): string {
  return `the ${kindOf(kind.image)}${name ? ` \`${name.image}\`` : ''}`;
}

function kindOf(word: string): string {
  return kindWords[word as keyof typeof kindWords] ?? word;
}

/** Kinds of block in a sentence; not more than a few. */
function calledAny(blocks: readonly Block[]): string {
  const names = blocks.map(({ called }) => called);
  return orList(names.length > 4 ? [...names.slice(0, 3), 'another block'] : names);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
