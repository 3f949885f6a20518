/** Gives what one claim says to another party, however the claim is written. */

import { canonical, partiesOf } from '../model/claims.ts';
import { asWritten } from '../model/conditions/as-written.ts';
import type { Graph } from '../model/graph.ts';
import { type Answerable, type Claim, label, type Party } from '../model/model.ts';
import type { Ref } from '../project/fragment.ts';
import type * as Syntax from '../project/syntax.ts';
import type { Day } from '../project/values.ts';
import type { Edit } from '../source/span.ts';
import { type Answering, canAnswer, grant, lineOf, reachOf, removeLetter } from './claim-edits.ts';
import { insertAfter, insertProperty, removeNode, replaceNode, writtenAt } from './edits.ts';
import { nameFor } from './naming.ts';
import { journeyOwner } from './owner-fixes.ts';
import type { Choice } from './rule.ts';

/**
 * Proposes somebody inside the company for a claim of a party that cannot answer: the head of a team, the chair of a
 * forum, the owner of a vendor, who represents an external party; else the owner of the journey, else who leads customer
 * experience. With `doesTheWork` the party that was named stays responsible.
 */
export function handToSomebodyInside(graph: Graph, claim: Claim, day: Day, doesTheWork: boolean): Choice[] {
  const party = graph.party(claim);
  const target = graph.target(claim);
  const to = party && target && insteadOf(graph, party, target, day);
  const staysResponsible = doesTheWork && claim.form !== 'owner';
  const edits = to && (claim.selection ? moveLine : handOver)(graph, claim, to, staysResponsible);
  if (!edits) return [];
  const rest = staysResponsible ? `, and ${label(party)} responsible` : ` instead of ${label(party)}`;
  return [{ title: `Make ${label(to)} accountable${rest}`, edits }];
}

function insteadOf(graph: Graph, party: Party, target: Answerable, day: Day): Answering | undefined {
  const candidates = [
    ...spokesmen(graph, party),
    'journey' in target ? journeyOwner(graph, target.journey, day) : undefined,
    target.kind === 'journey' ? journeyOwner(graph, target, day) : undefined,
    ...graph.all('model').map(({ leader }) => graph.get(leader)),
  ];
  return candidates.map(candidate => candidate && canonical(graph, candidate)).find(canAnswer);
}

function spokesmen(graph: Graph, party: Party): readonly (Party | undefined)[] {
  switch (party.kind) {
    case 'team':
      return [graph.get(party.head)];
    case 'forum':
      return [graph.get(party.chair)];
    case 'vendor':
      return [graph.get(party.owner)];
    case 'external':
      return [graph.get(party.representedBy)];
    default:
      return [];
  }
}

/**
 * Makes `to` accountable in the place of the party of a claim; undefined where that cannot be written in one place. Of a
 * claim by condition the work is excepted, by naming somebody for it: its line speaks of others too.
 */
export function handOver(graph: Graph, claim: Claim, to: Answering, doesTheWork: boolean): Edit[] | undefined {
  const target = graph.target(claim);
  const line = lineOf(claim);
  if (!target || claim.joint) return undefined;
  if (claim.selection) {
    const granted = grant(graph, target, to, reachOf(claim));
    return granted && [granted];
  }
  if (claim.form === 'party') return line && handOverInBlock(graph, claim, line, target, to, doesTheWork);
  if (!line) {
    const granted = grant(graph, target, to, reachOf(claim));
    return granted && [removeLetter(claim, doesTheWork ? 'R' : undefined), granted];
  }
  const at = claim.at as Ref;
  const isNamedToo = line.parties.some(ref => ref !== at && canonicalOf(graph, ref) === to);
  const edits = [isNamedToo ? removeNode(at) : replaceNode(at, nameFor(graph, to, 'Party'))];
  if (doesTheWork && !isResponsible(graph, claim, target))
    edits.push(insertAfter(line, `${line.isDefault ? 'default ' : ''}responsible ${writtenAt(at)}${reachOf(claim)}`));
  return edits;
}

/** Puts the line of a claim by condition into the block of `to`, for all that meets it. */
function moveLine(graph: Graph, claim: Claim, to: Answering, doesTheWork: boolean): Edit[] | undefined {
  const line = lineOf(claim);
  if (!line?.selection || claim.joint || to.kind === 'person' || graph.projectOf(to) !== graph.project)
    return undefined;
  const said = `${line.kind} for ${asWritten(line.selection)}${reachOf(claim)}`;
  const keyword = { ...replaceNode(line, 'responsible'), end: line.$start + line.kind.length };
  return [insertProperty(to, said), doesTheWork ? keyword : removeNode(line)];
}

function canonicalOf(graph: Graph, ref: Ref): Party | undefined {
  const party = graph.get(ref as Ref<'Party'>);
  return party && canonical(graph, party);
}

/** `accountable for x` in the block of a party: it is responsible for x instead, and x names who is accountable. */
function handOverInBlock(
  graph: Graph,
  claim: Claim,
  line: Syntax.Claim,
  target: Answerable,
  to: Answering,
  doesTheWork: boolean,
): Edit[] | undefined {
  const at = claim.at as Ref;
  const reach = reachOf(claim);
  const granted =
    target.kind === 'journey'
      ? insertProperty(target, `default accountable ${nameFor(graph, to, 'Party')}${reach}`)
      : grant(graph, target, to, reach);
  if (!granted) return undefined;
  if (doesTheWork && line.targets.length === 1) {
    const keyword = { ...replaceNode(line, 'responsible'), end: line.$start + line.kind.length };
    return [keyword, granted];
  }
  const stays = doesTheWork ? [insertAfter(line, `responsible for ${writtenAt(at)}${reach}`)] : [];
  return [removeNode(at), ...stays, granted];
}

function isResponsible(graph: Graph, claim: Claim, target: Answerable): boolean {
  const party = partiesOf(graph, claim)?.[0];
  return graph
    .claimsOn(target)
    .some(
      other =>
        other.letter === 'R' &&
        other.regions.length === 0 &&
        other.from === undefined &&
        other.until === undefined &&
        partiesOf(graph, other)?.[0] === party,
    );
}
