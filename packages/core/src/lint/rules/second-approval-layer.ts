import type { Graph } from '../../model/graph.ts';
import { specialClaims } from '../../model/letter-index.ts';
import {
  type Claim,
  type Decision,
  type DecisionRight,
  type Forum,
  type Handoff,
  label,
  type Owned,
  type Party,
} from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { isInForce } from '../../model/where-and-when.ts';
import { fragmentOf, type Node, type Ref } from '../../project/fragment.ts';
import type { Day } from '../../project/values.ts';
import type { Edit } from '../../source/span.ts';
import { lineOf, reachOf, takeOut } from '../claim-edits.ts';
import { insertAfter, removeNode, replaceNode, writtenAt } from '../edits.ts';
import { canTurn, turn } from '../letter-edits.ts';
import { whatFor } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

export default rule({
  name: 'second-approval-layer',
  group: 'forums',
  level: 'warning',
  since: '0.2',
  summary: 'A forum has to agree to what somebody else decides, or sign what somebody else is accountable for.',
  docs: `
A council that approves what teams have decided already adds weeks and takes away the answer to "who is it?": the owner points to the
council, and the council to what it was shown. This is how most of them fail.

Let the one who decides decide, and be asked for the forum's view before (\`input\`) or tell it after (\`informed\`). What only the forum
can settle belongs to the forum alone: let it \`decide\`. Where its agreement is meant, as the law or a regulator may ask for, write why
(\`because "..."\`): then nothing is said. Nor is anything said of what is no longer in force, or of what
nobody else answers for.
`,
  source:
    'Practice for CX councils (customercentricorganization.onoffgroup.com): they fail as a second approval layer, and teams keep daily operations. RACI practice (Ricky Smith): no checkers who check checkers. RAPID: whoever has to agree has a veto, to be used sparingly.',
  bad: `
role vp_product "VP Product"
role cco "Chief Customer Officer"

forum cx_council "CX Council" {
  chair      cco
  cadence    weekly
  decides by consent
  authority  "Ratifies CX standards and journey priorities"
  feedback loop "Decisions are published to every journey team within two days"
}

decision launch "Launch, go or no-go" {
  decide vp_product
  agree  cx_council
}
`,
  good: `
role vp_product "VP Product"
role cco "Chief Customer Officer"

forum cx_council "CX Council" {
  chair      cco
  cadence    weekly
  decides by consent
  authority  "Ratifies CX standards and journey priorities"
  feedback loop "Decisions are published to every journey team within two days"
}

decision launch "Launch, go or no-go" {
  decide vp_product
  input  cx_council
}
`,
  check({ graph, day, report }) {
    if (graph.known('forum').length === 0) return;
    for (const decision of graph.all('decision'))
      for (const right of decision.rights) {
        if (right.right !== 'agree' || right.because?.trim() || !isInForce(right, day)) continue;
        for (const ref of right.parties) {
          const forum = graph.get(ref);
          const decider = forum?.kind === 'forum' ? decidedBy(graph, decision, forum, day) : undefined;
          if (forum?.kind !== 'forum' || !decider) continue;
          report(
            ref,
            `${label(forum)} has to agree to ${label(decision)}, which ${label(decider)} decides: a second approval.`,
            {
              about: decision,
              related: [{ at: forum, message: `${label(forum)} is described here.` }],
              fixes: () => waysOutOfRight(right, ref, forum, decider),
            },
          );
        }
      }
    for (const [claim, owner] of signedForOthers(graph, day)) {
      const forum = graph.party(claim) as Forum;
      const target = graph.target(claim)!;
      const who =
        target.kind === 'decision' ? `which ${label(owner)} decides` : `for which ${label(owner)} is accountable`;
      report(claim.at, `${label(forum)} has to sign ${whatFor(claim, target)}, ${who}: a second approval.`, {
        about: target,
        related: [{ at: forum, message: `${label(forum)} is described here.` }],
        fixes: () => waysOutOfClaim(claim, forum, owner),
      });
    }
  },
});

/** Somebody else who decides; undefined when nobody does, or the forum does itself. */
function decidedBy(graph: Graph, { rights }: Decision, forum: Forum, day: Day): Party | undefined {
  const deciders = rights
    .filter(right => right.right === 'decide' && isInForce(right, day))
    .flatMap(({ parties }) => graph.getAll(parties));
  return deciders.includes(forum) ? undefined : deciders[0];
}

/** The claims by which a forum signs what somebody else answers for, each with the first whom that concerns. */
function signedForOthers(graph: Graph, day: Day): ReadonlyMap<Claim, Party> {
  const found = new Map<Claim, Party>();
  const add = (claims: readonly Claim[], ownerBeside: (forum: Forum) => Party | undefined) => {
    for (const claim of claims) {
      const forum = graph.party(claim);
      if (forum?.kind !== 'forum' || claim.because?.trim() || found.has(claim)) continue;
      const owner = ownerBeside(forum);
      if (owner) found.set(claim, owner);
    }
  };
  const accountable = (work: Owned) => (forum: Forum) => {
    const owned = ownership(graph, work, day).find(({ answer }) => answer.verdict === 'owned');
    const owner = owned?.answer.parties[0];
    return owner === forum ? undefined : owner;
  };
  const signing = (thing: Decision | Handoff) =>
    graph.claimsOn(thing).filter(claim => claim.letter === 'G' && isInForce(claim, day));
  for (const [work, claims] of specialClaims(graph, 'G', day)) add(claims, accountable(work));
  for (const handoff of graph.all('handoff')) add(signing(handoff), accountable(handoff));
  for (const decision of graph.all('decision')) add(signing(decision), forum => decidedBy(graph, decision, forum, day));
  return found;
}

function waysOutOfRight(right: DecisionRight, ref: Ref, forum: Forum, decider: Party): Choice[] {
  const { above, upTo } = right;
  const limits = (['above', 'upTo'] as const).flatMap(limit =>
    right[limit] ? [writtenAt(right[limit].node.$parent!)] : [],
  );
  const asInput = [writtenAt(ref) + reachOf(right), ...limits].join(' ');
  const asInformed = writtenAt(ref) + reachOf(right);
  return [
    { title: `Ask ${label(forum)} for its view before`, edits: sayInstead(right, ref, 'input', asInput, true) },
    {
      title: `Keep ${label(forum)} informed instead`,
      edits: sayInstead(right, ref, 'informed', asInformed, !above && !upTo),
    },
    { title: `Leave it to ${label(decider)}`, edits: [removeNode(ref)] },
    giveReason(right.node),
  ];
}

/** Gives one party of a right another word; where it is the only one, the line stays as it is written if that `fits`. */
function sayInstead(right: DecisionRight, ref: Ref, word: string, words: string, fits: boolean): Edit[] {
  const { node, parties } = right;
  if (parties.length > 1) return [removeNode(ref), insertAfter(node, `${word} ${words}`)];
  if (!fits) return [replaceNode(node, `${word} ${words}`)];
  return [{ ...replaceNode(node, word), end: node.$start + node.kind.length }];
}

function waysOutOfClaim(claim: Claim, forum: Forum, owner: Party): Choice[] {
  const line = lineOf(claim);
  return [
    ...(canTurn(claim) ? [{ title: `Keep ${label(forum)} informed instead`, edits: turn([claim], 'I') }] : []),
    { title: `Leave it to ${label(owner)}`, edits: takeOut([claim]) },
    ...(line ? [giveReason(line)] : []),
  ];
}

/** At the end of the line, for all that it names. */
function giveReason(line: Node): Choice {
  const { file } = fragmentOf(line);
  const edit = { file, start: line.$end, end: line.$end, text: ' because "Say why the forum has to agree"' };
  return { title: 'Add a reason, to be written', edits: [edit] };
}
