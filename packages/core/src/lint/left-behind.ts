/** What still names somebody who has left: how that reads, and the ways out. */
import type { Graph } from '../model/graph.ts';
import { type Answerable, type Entity, kindWords, label, type Person, type Role } from '../model/model.ts';
import { fragmentOf, type Node, type Ref } from '../project/fragment.ts';
import type * as Syntax from '../project/syntax.ts';
import type { NodeType } from '../project/syntax.ts';
import type { Day } from '../project/values.ts';
import type { Edit } from '../source/span.ts';
import { endOn } from './claim-edits.ts';
import { removeNode, replaceNode } from './edits.ts';
import { nameFor } from './naming.ts';
import { theWork } from './ownership-words.ts';
import type { Choice } from './rule.ts';

/** More proposals than this help nobody to choose. */
const mostRoles = 2;

const claimWords: Readonly<Record<string, string>> = {
  owner: 'owns',
  accountable: 'is accountable for',
  responsible: 'is responsible for',
  consulted: 'is consulted about',
  informed: 'is informed about',
  support: 'supports',
  verifier: 'verifies',
  signatory: 'signs',
  omitted: 'is named, as left out, for',
};

const rightWords: Readonly<Record<string, string>> = {
  decide: 'decides',
  approver: 'decides',
  recommend: 'recommends on',
  driver: 'drives',
  agree: 'has to agree to',
  input: 'is asked about',
  contributor: 'is asked about',
  perform: 'carries out',
};

/** By the property in which somebody is named. Who is named in others, such as approvals, is history or meant as a name. */
const words: Partial<Record<NodeType, (what: string, node: Node) => string>> = {
  Allocation: () => 'still has time allocated',
  Audience: what => `is still in the audience of ${what}`,
  Audited: what => `still checks the figures of ${what}`,
  By: what => `still has to settle who is accountable for ${what}`,
  Central: what => `still belongs to the centre of ${what}`,
  Chair: what => `still chairs ${what}`,
  Claim: (what, node) => `still ${claimWords[(node as Syntax.Claim).kind]} ${what}`,
  Columns: what => `still has a column in ${what}`,
  DecisionRight: (what, node) => `still ${rightWords[(node as Syntax.DecisionRight).kind]} ${what}`,
  Delegation: what => `still acts for ${what}`,
  Deputy: what => `is still a deputy of ${what}`,
  GovernanceModel: what => `still leads ${what}`,
  Head: what => `still heads ${what}`,
  Holding: what => `still holds ${what}`,
  Investigated: what => `still investigates complaints about ${what}`,
  Jointly: what => `still shares the accountability for ${what}`,
  LocalBody: what => `still leads a region or unit of ${what}`,
  Members: what => `is still a member of ${what}`,
  Owner: what => `still owns ${what}`,
  ReportsTo: what => `${what} still reports to them`,
  RepresentedBy: what => `still represents ${what}`,
  Sponsor: what => `still sponsors ${what}`,
  Tier: what => `is still a tier of ${what}`,
};

/** What somebody still is or does in a thing: `still holds the role Head of Care`; undefined for a mention that says nothing of today. */
export function whatRemains(graph: Graph, { within }: Ref, thing: Entity): string | undefined {
  return words[within.$type]?.(nameOf(graph, thing), within);
}

function nameOf(graph: Graph, thing: Entity): string {
  if (thing.kind === 'delegation') {
    const role = graph.get(thing.role);
    return role ? nameOf(graph, role) : 'a role';
  }
  if (thing.kind === 'handoff' || 'claims' in thing) return theWork(thing as Answerable);
  return 'name' in thing ? `the ${kindWords[thing.kind]} ${label(thing)}` : kindWords[thing.kind];
}

/** To end it on the day on which they left, to name a role of theirs instead, to take them out, or to put the day right. */
export function waysToLetGo(graph: Graph, person: Person, ref: Ref, thing: Entity): Choice[] {
  const { within } = ref;
  const left = person.until!;
  const rest = stillHere(person);
  if (within.$type === 'Holding') return [endOrRemove(within as Syntax.Holding, person, left), ...rest];
  if (within.$type === 'Delegation') return [endOrRemove(within as Syntax.Delegation, person, left), ...rest];
  if (within.$type === 'Allocation') return [endOrRemove(within as Syntax.Allocation, person, left), ...rest];
  const fixes: Choice[] = rolesOf(graph, person)
    .filter(role => role !== thing && !isNamedBeside(graph, within, role))
    .slice(0, mostRoles)
    .map(role => ({
      title: `Name the role ${label(role)} instead`,
      edits: [replaceNode(ref, nameFor(graph, role, 'Party'))],
    }));
  if (canGo(within)) fixes.push({ title: `Take ${label(person)} out`, edits: [removeNode(ref)] });
  return [...fixes, ...rest];
}

function endOrRemove(fact: Syntax.Holding | Syntax.Delegation | Syntax.Allocation, person: Person, left: Day): Choice {
  const from = fact.qualifiers.find(({ $type }) => $type === 'From') as Syntax.From | undefined;
  if (from && from.day.text > left) return { title: `Take ${label(person)} out`, edits: [removeNode(wholeOf(fact))] };
  return {
    title: `End it on ${left}`,
    edits: [fact.$type === 'Allocation' ? endAllocation(fact, left) : endOn(fact, left)],
  };
}

function endAllocation(allocation: Syntax.Allocation, day: Day): Edit {
  const until = allocation.qualifiers.find(({ $type }) => $type === 'Until');
  if (until) return replaceNode(until.day, day);
  const { $end: end } = allocation;
  return { file: fragmentOf(allocation).file, start: end, end, text: ` until ${day}` };
}

/** The line, where only this stands on it. */
function wholeOf(fact: Syntax.Holding | Syntax.Delegation | Syntax.Allocation): Node {
  const around = fact.$parent!;
  return around.$type === 'HeldBy' && (around as Syntax.HeldBy).holdings.length === 1 ? around : fact;
}

/** Whether nothing is left without the one whom it needs when somebody is taken out. */
function canGo(node: Node): boolean {
  switch (node.$type) {
    case 'Audience':
    case 'Deputy':
    case 'Members':
      return true;
    case 'Claim':
      return !['owner', 'accountable'].includes((node as Syntax.Claim).kind);
    case 'DecisionRight':
      return !['decide', 'approver'].includes((node as Syntax.DecisionRight).kind);
    default:
      return false;
  }
}

/** The roles that somebody holds or held. */
function rolesOf(graph: Graph, person: Person): readonly Role[] {
  return graph.known('role').filter(role => role.holdings?.some(holding => graph.get(holding.person) === person));
}

function isNamedBeside(graph: Graph, node: Node, role: Role): boolean {
  const list = 'parties' in node ? (node.parties as readonly Ref<'Party'>[]) : [];
  return list.some(ref => graph.get(ref) === role);
}

/** The day may be wrong. */
function stillHere(person: Person): Choice[] {
  const until = person.node.body.find(({ $type }) => $type === 'Until');
  return until ? [{ title: `Say that ${label(person)} has not left`, edits: [removeNode(until)] }] : [];
}
