/**
 * Which of the things that could be named is the likeliest. First what is still to be done (work that nobody is accountable
 * for, a person who holds no role yet, what has the finding that is waived); then what belongs to the thing that is being
 * written: it is named around it, or names it; then what is named most in the project.
 */
import { claimsAt, speaksOf, unranked } from '@remit-cx/core/model/claims';
import type { Graph } from '@remit-cx/core/model/graph';
import type { Owned } from '@remit-cx/core/model/model';
import { entityAt } from '@remit-cx/core/model/read/read';
import { exists } from '@remit-cx/core/model/where-and-when';
import { holdersOn } from '@remit-cx/core/model/who-acts';
import type { Fragment, Node } from '@remit-cx/core/project/fragment';
import type { Declaration } from '@remit-cx/core/project/project';
import type { RefKind } from '@remit-cx/core/project/syntax';
import type { Day } from '@remit-cx/core/project/values';
import type { IToken } from 'chevrotain';
import type { LiveProject } from '../../builder.ts';
import type { Cursor } from '../cursor.ts';
import type { Block, Place } from '../grammar-walk.ts';
import { lookOf } from '../kinds.ts';
import { lineOf, NameUses } from './name-uses.ts';

/** One that is named nearby goes before any that is only named often, and one that waits before both. */
const waiting = 1e12;
const nearby = 1e8;
/** One that is named in such lines goes before one that is only named in others. */
const inSuchLines = 1e3;

/** Where work is listed, each piece once: what is there already is not what comes next. */
const listed: ReadonlySet<RefKind> = new Set(['Answerable', 'Touchpoint', 'Responsibility', 'Work']);

/** Lines that name a thing once in a project: who heads a department already will hardly head the next one. */
const namedOnce: ReadonlySet<string> = new Set(['Head']);

/** How likely things are at one place of a file. What is counted is counted when it is first asked for. */
export class Likelihood {
  readonly #live: LiveProject;
  readonly #fragment: Fragment;
  readonly #day: Day;
  readonly #cursor: Cursor;
  readonly #block: Block;
  readonly #visible = new Map<RefKind, readonly Declaration[]>();
  #near: ReadonlyMap<Declaration, number> | undefined;
  #uses: NameUses | undefined;

  constructor(live: LiveProject, fragment: Fragment, day: Day, cursor: Cursor, block: Block) {
    this.#live = live;
    this.#fragment = fragment;
    this.#day = day;
    this.#cursor = cursor;
    this.#block = block;
  }

  /** What may be named where `wants` is wanted: of a very large project it is looked up once, for however many gaps. */
  visible(wants: RefKind): readonly Declaration[] {
    let found = this.#visible.get(wants);
    if (!found) this.#visible.set(wants, (found = [...this.#live.project.visible(wants)]));
    return found;
  }

  /** The likeliest first; those that are equally likely by kind, where kinds have an order, and as they came. */
  sorted(
    found: readonly Declaration[],
    place: Place & { readonly wants?: RefKind | undefined },
    said: readonly IToken[],
    kinds: readonly string[] | undefined,
  ): Declaration[] {
    const isWaiting = this.#waitingAt(place, said);
    const { wants } = place;
    const line = lineOf(place, said);
    const isListed = wants !== undefined && listed.has(wants);
    const isOnce = namedOnce.has(line);
    const kindOf = ({ kind }: Declaration) => kinds?.indexOf(kind) ?? 0;
    const before: { readonly declaration: Declaration; readonly weight: number }[] = [];
    const others: Declaration[] = [];
    const after: Declaration[] = [];
    // Of thousands few weigh anything: only those are weighed against each other.
    for (const declaration of found) {
      const near = this.near.get(declaration) ?? 0;
      if (isWaiting?.(declaration)) before.push({ declaration, weight: waiting + near });
      else if (isListed) (near > 0 ? after : others).push(declaration);
      else if (isOnce && near === 0 && this.uses.inLine(declaration.name, line) > 0) after.push(declaration);
      else {
        const weight = near * nearby + (isOnce ? 0 : this.#usual(declaration, line, wants));
        if (weight > 0) before.push({ declaration, weight });
        else others.push(declaration);
      }
    }
    before.sort((a, b) => b.weight - a.weight || kindOf(a.declaration) - kindOf(b.declaration));
    if (kinds) others.sort((a, b) => kindOf(a) - kindOf(b));
    return [...before.map(({ declaration }) => declaration), ...others, ...after];
  }

  /** How usual a name is, first in lines of this kind. Where anything may be named, being named elsewhere says nothing. */
  #usual(declaration: Declaration, line: string, wants: RefKind | undefined): number {
    const anywhere = wants === 'Named' ? 0 : this.uses.of(declaration.name);
    return this.uses.inLine(declaration.name, line) * inSuchLines + Math.min(anywhere, inSuchLines - 1);
  }

  /** How often names are used in the project. */
  get uses(): NameUses {
    this.#uses ??= new NameUses(this.#live.project.fragments);
    return this.#uses;
  }

  /** How often things are named in the declaration that the cursor is in, and whether they name what is being written. */
  get near(): ReadonlyMap<Declaration, number> {
    this.#near ??= this.#countNear();
    return this.#near;
  }

  #countNear(): ReadonlyMap<Declaration, number> {
    const { project } = this.#live;
    const { offset, from } = this.#cursor;
    const { root, refs, named } = this.#fragment;
    const count = new Map<Declaration, number>();
    const around = root.elements.find(({ $start, $end }) => $start <= offset && offset <= $end);
    if (around)
      for (const { to, start, end } of refs)
        if (to && around.$start <= start && end <= around.$end && !(start <= offset && offset <= end)) add(count, to);
    const [first] = this.#block.opening;
    const node = first && named.find(({ $start }) => $start === from + first.startOffset);
    const written = node && project.declarationOf(node);
    if (written)
      for (const { ref } of project.references(written)) {
        const by = namedAround(ref.within);
        const declaration = by && project.declarationOf(by);
        if (declaration && declaration !== written) add(count, declaration);
      }
    return count;
  }

  /** Which things wait for somebody to name them at a place; undefined where none do. */
  #waitingAt({ around }: Place, said: readonly IToken[]): ((declaration: Declaration) => boolean) | undefined {
    if (around?.rule === 'Holding') return this.#withoutRole();
    if (around?.rule === 'Waived') return this.#withFinding(said[1]?.image);
    const [first] = said;
    if (around?.rule === 'Duty' && first?.image === 'accountable') return this.#unowned();
    return undefined;
  }

  #withoutRole(): (declaration: Declaration) => boolean {
    const { graph } = this.#live;
    const holders = new Set(graph.known('role').flatMap(role => holdersOn(graph, role, this.#day)));
    return ({ node }) => node !== undefined && !holders.has(entityAt(node) as never);
  }

  #withFinding(rule: string | undefined): (declaration: Declaration) => boolean {
    const about = new Set(
      this.#live.foundBefore.filter(finding => finding.rule === rule).map(finding => finding.about),
    );
    return ({ kind, id }) => about.has(`${lookOf(kind)?.kind} ${id}`);
  }

  #unowned(): (declaration: Declaration) => boolean {
    const { graph } = this.#live;
    const day = this.#day;
    return ({ kind, node }) => {
      if (!node || (kind !== 'Touchpoint' && kind !== 'Responsibility')) return false;
      const work = entityAt(node) as Owned | undefined;
      return work !== undefined && exists(work, day) && !isClaimed(graph, work);
    };
  }
}

function add(count: Map<Declaration, number>, declaration: Declaration): void {
  count.set(declaration, (count.get(declaration) ?? 0) + 1);
}

/** The thing with a name that a node is a part of. */
function namedAround(node: Node): Node | undefined {
  let at: Node | undefined = node;
  while (at && lookOf(at.$type) === undefined) at = at.$parent;
  return at;
}

/** Whether somebody says, or is said, to be accountable for work, anywhere and at any time. */
function isClaimed(graph: Graph, work: Owned): boolean {
  for (let rank = 0; rank < unranked; rank++)
    for (const claim of claimsAt(graph, work, rank))
      if (claim.letter === 'A' && speaksOf(claim, work, rank)) return true;
  return false;
}
