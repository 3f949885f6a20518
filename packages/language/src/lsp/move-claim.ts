/** Moves a claim to the other place where it may stand: `accountable for t` in a department is `accountable d` in the touchpoint. */
import { lineOf, takeOut } from '@remit-cx/core/lint/claim-edits';
import { insertProperty, type WithBlock } from '@remit-cx/core/lint/edits';
import { nameFor } from '@remit-cx/core/lint/naming';
import { type Graph, spanOf } from '@remit-cx/core/model/graph';
import { type Claim, type Entity, kindWords, label, type NamedEntity } from '@remit-cx/core/model/model';
import { entityAt } from '@remit-cx/core/model/read/read';
import { fragmentOf } from '@remit-cx/core/project/fragment';
import type * as Syntax from '@remit-cx/core/project/syntax';
import type { Edit } from '@remit-cx/core/source/span';
import { usualPreposition } from './completion/fit.ts';
import { isOwn, isTouched, nodesIn, type Refactoring, type Selected } from './refactoring.ts';

const kind = 'refactor.move';

/** A claim as it would stand at its other place. */
interface Moved {
  readonly claim: Claim;
  readonly to: NamedEntity;
  readonly edit: Edit;
}

/** The claims of the line that the cursor is on: all of them, or those whose names are selected. None for a claim by condition. */
export function moveClaims(graph: Graph, selected: Selected): Refactoring[] {
  const [line, ...others] = nodesIn(selected, 'Claim') as Syntax.Claim[];
  if (!line || others.length > 0 || line.selection) return [];
  const all = claimsOf(graph, line);
  const named = all.filter(({ at }) => isTouched(selected, spanOf(at)));
  const claims = named.length > 0 ? named : all;
  const moved = claims.map(claim => moveOne(graph, claim));
  if (claims.length === 0 || !moved.every(one => one !== undefined)) return [];
  const title = moved.length === 1 ? titleOf(moved[0]!) : titleOfAll(moved);
  return [{ title, kind, edits: () => [...takeOut(claims), ...moved.map(({ edit }) => edit)] }];
}

function claimsOf(graph: Graph, line: Syntax.Claim): readonly Claim[] {
  if (line.targets.length) return graph.scatteredClaims.filter(({ node }) => node === line);
  const around =
    line.$parent && (entityAt(line.$parent) as (Entity & { readonly claims?: readonly Claim[] }) | undefined);
  return around?.claims?.filter(({ node }) => node === line) ?? [];
}

/** Undefined where a claim can stand in one place only: a person has no claims in its block, a row of a table has no block. */
function moveOne(graph: Graph, claim: Claim): Moved | undefined {
  const said = qualifiersOf(claim);
  const party = graph.party(claim);
  const target = graph.target(claim);
  if (said === undefined || !party || !target) return undefined;
  const { kind: keyword } = lineOf(claim)!;
  if (claim.form === 'party') {
    if (!isBlockOfWork(target) || party.kind === 'builtin' || !isOwn(graph, target)) return undefined;
    const isDefault = target.kind === 'stage' || target.kind === 'journey';
    const words = `${isDefault ? 'default ' : ''}${keyword} ${nameFor(graph, party, 'Party')}${said}`;
    const edit = insertProperty(target, words);
    return edit && { claim, to: target, edit };
  }
  if (claim.form !== 'work' || !isBlockOfWork(target) || !hasDuties(party) || !isOwn(graph, party)) return undefined;
  const edit = insertProperty(
    party,
    `${keyword} ${usualPreposition(keyword)} ${nameFor(graph, target, 'Answerable')}${said}`,
  );
  return { claim, to: party, edit };
}

type Block = Extract<Entity, { kind: 'touchpoint' | 'responsibility' | 'stage' | 'journey' }>;
type Owner = Extract<Entity, { kind: 'department' | 'unit' | 'team' | 'role' | 'vendor' }>;

function isBlockOfWork(entity: { readonly kind: string }): entity is Block {
  return ['touchpoint', 'responsibility', 'stage', 'journey'].includes(entity.kind);
}

function hasDuties(entity: { readonly kind: string }): entity is Owner & WithBlock {
  return ['department', 'unit', 'team', 'role', 'vendor'].includes(entity.kind);
}

/** What stands behind the names of a line, as it is written. Undefined where it cannot go along: who settles what is undecided, several parties together with others, a comment. */
function qualifiersOf(claim: Claim): string | undefined {
  const line = lineOf(claim);
  if (!line || claim.undecidedBy || (claim.joint && line.parties.length > 1)) return undefined;
  const [first] = line.qualifiers;
  if (!first) return '';
  const words = fragmentOf(line).text.slice(first.$start, line.$end);
  return /\/[/*]/.test(words) ? undefined : ` ${words.replace(/\s*[\r\n]\s*/g, ' ')}`;
}

function titleOf({ to }: Moved): string {
  return `Move this claim to the ${kindWords[to.kind]} ${label(to)}`;
}

function titleOfAll(moved: readonly Moved[]): string {
  const where = moved[0]!.claim.form === 'party' ? 'what they are for' : 'the parties that they name';
  return `Move these ${moved.length} claims to ${where}`;
}
