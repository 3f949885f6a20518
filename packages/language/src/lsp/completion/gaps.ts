/** The gaps of a sketch: what the grammar wants in each, what stands there first, and what else it may be. */
import type { IToken } from 'chevrotain';
import { type Block, walk } from '../grammar-walk.ts';
import { isFirstOfLine, wordsOfText } from '../words.ts';
import type { Scene } from './scene.ts';
import { type Value, valuesAt } from './values.ts';

/** More choices than these are no help in a list without titles: the likeliest are there, and whoever types a letter is offered all. */
const mostChoices = 30;
/** Of more things than these the likeliest are not looked for before somebody wants one: a list has dozens of gaps. */
const mostWeighed = 1000;

export interface PlannedGap {
  readonly expectation: Value;
  /** The statement before the gap. */
  readonly said: readonly IToken[];
  /** What the sketch proposes. */
  readonly given: string;
}

export interface Plan {
  /** What stands before, between and behind the gaps. */
  readonly parts: readonly string[];
  readonly gaps: readonly PlannedGap[];
}

/** What the columns of tables are called is part of it: kept as long as it is not much. */
const plans = new Map<string, Plan>();
const mostPlans = 500;

/**
 * What each gap of a sketch wants: it is walked through the grammar, once for each kind of place that it can stand in.
 * Undefined where the blocks around it are so broken that it cannot be read there.
 */
export function planOf(source: string, head: string, blocks: readonly Block[]): Plan | undefined {
  const key = `${blocks.map(({ place }) => place.rule).join('/')} ${source}`;
  const known = plans.get(key);
  if (known) return known;
  const plan = makePlan(source, head);
  if (plans.size >= mostPlans) plans.clear();
  if (plan) plans.set(key, plan);
  return plan;
}

function makePlan(source: string, head: string): Plan | undefined {
  const parts: string[] = [];
  const gaps: PlannedGap[] = [];
  let text = head;
  for (const [i, piece] of source.split(/[<>]/).entries()) {
    if (i % 2 === 0) {
      parts.push(piece);
      text += piece;
      continue;
    }
    const { tokens } = wordsOfText(text);
    const { statement, continuations } = walk(tokens, index => isFirstOfLine(tokens, index));
    const values = continuations.filter((one): one is Value => one.kind === 'terminal');
    const wanted = piece.startsWith('"') ? values.find(({ text }) => text === 'STRING') : values[0];
    if (!wanted) return undefined;
    gaps.push({ expectation: wanted, said: statement, given: piece });
    text += piece === '' ? standIn(wanted, statement) : piece;
  }
  return { parts, gaps };
}

/** What stands in a gap until something is written there. A name that nothing has: nobody is made accountable by a key that was pressed. */
function standIn({ text, place }: Value, said: readonly IToken[]): string {
  if (place.wants !== undefined) return standIns[place.wants] ?? place.wants.toLowerCase();
  switch (text) {
    case 'STRING':
      return place.property === 'title' ? '"Title"' : '"..."';
    case 'MONEY':
      return '250 EUR';
    case 'CODE':
      return 'A';
    case 'DATE':
      return '2026-01-01';
    case 'DURATION':
      return '24 hours';
    default:
      return `${said[0]!.image}_name`;
  }
}

const standIns: Readonly<Record<string, string>> = {
  Party: 'who',
  Person: 'who',
  Role: 'role',
  Answerable: 'work',
  Body: 'department',
  BrandPromise: 'promise',
  EscalationTarget: 'escalation',
  Named: 'what',
  Origin: 'system',
  Scope: 'journey',
};

/** What stands in a gap, and what else it may be. A name is never chosen for somebody; of words, days and lengths of time the likeliest is. */
export function choicesIn(scene: Scene, { expectation, said, given }: PlannedGap): readonly string[] {
  const { text, place } = expectation;
  const offered = place.property === 'name' || text === 'STRING' ? [] : labelsAt(scene, expectation, said);
  if (given !== '') return [...new Set([given, ...offered])];
  const isChosen = place.wants === undefined && offered.length > 0;
  return isChosen ? offered : [standIn(expectation, said), ...offered];
}

function labelsAt(scene: Scene, expectation: Value, said: readonly IToken[]): readonly string[] {
  const { wants } = expectation.place;
  if (wants !== undefined && scene.likelihood.visible(wants).length > mostWeighed) return [];
  const inGap = { ...scene, cursor: { ...scene.cursor, typed: '', path: '' }, atMost: mostChoices };
  const { items } = valuesAt(inGap, expectation, said);
  return items.slice(0, mostChoices).map(({ label }) => label);
}
