import { canonical } from '../../model/claims.ts';
import { executivesFor } from '../../model/executives.ts';
import type { Graph } from '../../model/graph.ts';
import {
  type Decision,
  type Escalation,
  type Forum,
  label,
  type Responsibility,
  type Touchpoint,
} from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { entityAt } from '../../model/read/read.ts';
import { isLive } from '../../model/where-and-when.ts';
import type { Node } from '../../project/fragment.ts';
import type { Day } from '../../project/values.ts';
import { insertDeclaration, insertProperty } from '../edits.ts';
import { freeName, nameFor } from '../naming.ts';
import { theWork } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostTargets = 3;

export default rule({
  name: 'no-escalation-path',
  group: 'escalation',
  level: 'error',
  since: '0.2',
  summary: 'Something critical does not say to whom it escalates.',
  docs: `
\`critical\` says that it must not fail for long. When it does, in the night, the people there need to know whom to call next, and who
decides when that one cannot. A phone list in a drawer is found after it is over.

Write \`escalates to\` with an escalation (tiers, each with its time) or a forum, in the touchpoint, responsibility or decision. What is not
critical is not asked, nor is a touchpoint that customers do not meet yet, or no longer. An escalation that is named and has no tier
leads nowhere: write who it is.
`,
  source:
    'Practice for escalation and for closing the loop (getperspective.ai): a customer who is let down hears from somebody within 48 hours, which needs a way that is known before. No article says for which touchpoints: who writes `critical` says so.',
  bad: `
role cio "Chief Information Officer" { level executive }

journey book "Book and pay" {
  owner cio
  touchpoint payment_page "Payment page" {
    accountable cio
    responsible cio
    critical
  }
}

escalation payment_trouble "Payments fail" {
  tier cio within 4 hours
}
`,
  good: `
role cio "Chief Information Officer" { level executive }

journey book "Book and pay" {
  owner cio
  touchpoint payment_page "Payment page" {
    accountable cio
    responsible cio
    critical
    escalates to payment_trouble
  }
}

escalation payment_trouble "Payments fail" {
  tier cio within 4 hours
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    for (const kind of ['touchpoint', 'responsibility', 'decision'] as const)
      for (const thing of graph.all(kind) as readonly Critical[]) {
        if (!thing.isCritical || (thing.kind === 'touchpoint' && !isLive(thing, day))) continue;
        const { escalatesTo } = thing;
        if (!escalatesTo) {
          report(thing, `${startOf(theWork(thing))} is critical, and does not say to whom it escalates.`, {
            about: thing,
            fixes: () => waysOut(graph, thing, day),
          });
          continue;
        }
        const target = graph.get(escalatesTo);
        if (target?.kind !== 'escalation' || target.tiers.length || target.then) continue;
        report(
          escalatesTo,
          `${startOf(theWork(thing))} is critical, and escalates to ${label(target)}, which names nobody.`,
          {
            about: thing,
            related: [{ at: target, message: `${label(target)} is declared here, without a tier.` }],
            fixes: () => writeTiers(graph, thing, target, day),
          },
        );
      }
  },
});

type Critical = Touchpoint | Responsibility | Decision;

function startOf(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Where others of the journey or of its kind escalate to, the forum for the journey, or what else there is while that is little; else a new escalation. */
function waysOut(graph: Graph, thing: Critical, day: Day): Choice[] {
  const found = new Set<Escalation | Forum>();
  if (thing.kind === 'touchpoint') {
    const { journey } = thing;
    const inside = [...journey.touchpoints, ...journey.stages.flatMap(({ touchpoints }) => touchpoints)];
    for (const target of graph.getAll(inside.flatMap(({ escalatesTo }) => escalatesTo ?? []))) found.add(target);
    for (const forum of graph.known('forum'))
      if (forum.covers !== undefined && forum.covers !== 'all' && graph.getAll(forum.covers).includes(journey))
        found.add(forum);
  }
  if (thing.kind !== 'touchpoint')
    for (const { escalatesTo } of graph.all(thing.kind) as readonly Critical[]) {
      const target = graph.get(escalatesTo);
      if (target) found.add(target);
    }
  const escalations = graph.known('escalation').filter(({ tiers, then }) => tiers.length || then);
  if (escalations.length <= mostTargets) for (const escalation of escalations) found.add(escalation);
  const fixes = [...found].slice(0, mostTargets).map(target => ({
    title: `Let it escalate to ${label(target)}`,
    edits: [escalate(thing, nameFor(graph, target, 'EscalationTarget'))],
  }));
  return fixes.length ? fixes : writeEscalation(graph, thing, day);
}

function writeEscalation(graph: Graph, thing: Critical, day: Day): Choice[] {
  const tiers = tiersFor(graph, thing, day);
  const top = tiers && entityAt(topOf(thing.node));
  if (!top) return [];
  const name = freeName(graph, `${thing.name}_trouble`);
  const lines = [`escalation ${name} {`, ...tiers.names.map(tier => `  tier ${tier}`), '}'].join('\n');
  return [
    { title: `Write an escalation to ${tiers.words}`, edits: [escalate(thing, name), insertDeclaration(top, lines)] },
  ];
}

function writeTiers(graph: Graph, thing: Critical, target: Escalation, day: Day): Choice[] {
  const tiers = tiersFor(graph, thing, day);
  if (!tiers) return [];
  const lines = tiers.names.map(tier => `tier ${tier}`).join('\n');
  return [{ title: `Let it go to ${tiers.words}`, edits: [insertProperty(target, lines)] }];
}

/** Who is accountable, then the nearest executive; undefined when there is no one role, or no executive. */
function tiersFor(graph: Graph, thing: Critical, day: Day) {
  const owner = thing.kind === 'decision' ? undefined : ownerOf(graph, thing, day);
  const executive = owner?.level === 'executive' ? owner : executivesFor(graph, owner)[0];
  if (!executive) return undefined;
  const roles = owner && owner !== executive ? [owner, executive] : [executive];
  return { names: roles.map(role => nameFor(graph, role, 'Party')), words: roles.map(label).join(', then ') };
}

function ownerOf(graph: Graph, work: Touchpoint | Responsibility, day: Day) {
  const [answer, ...others] = ownership(graph, work, day);
  const owner = others.length || answer?.answer.verdict !== 'owned' ? undefined : answer.answer.parties[0];
  const meant = owner && canonical(graph, owner);
  return meant?.kind === 'role' ? meant : undefined;
}

/** `critical` stands in a block, so there is one. */
function escalate(thing: Critical, name: string) {
  return insertProperty(thing, `escalates to ${name}`)!;
}

/** The declaration of a file that something stands in. */
function topOf(node: Node): Node {
  let top = node;
  while (top.$parent?.$parent) top = top.$parent;
  return top;
}
