/** How policies and what they are about are called in sentences. */
import { asWritten } from '../model/conditions/as-written.ts';
import type { Graph } from '../model/graph.ts';
import { type Entity, kindWords, label, type Policy, type PolicyRule } from '../model/model.ts';
import type { Ref } from '../project/fragment.ts';

/** `every touchpoint where channel is phone must have escalation`: as it is written, on one line, without level and reason. */
export function sayRule({ node }: Pick<PolicyRule, 'node'>): string {
  return asWritten(node, node.requirements.at(-1));
}

/** `Every touchpoint where channel is phone must have escalation.` */
export function sayRuleAsSentence(rule: Pick<PolicyRule, 'node'>): string {
  const said = ended(sayRule(rule));
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** `Policy: Phone touchpoints escalate. A caller cannot wait.` */
export function sayPolicy(policy: Policy, rule: PolicyRule): string {
  const what = `Policy: ${ended(policy.title || sayRule(rule))}`;
  return rule.because?.trim() ? `${what} ${ended(rule.because.trim())}` : what;
}

/** A sentence with its full stop. */
export function ended(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /[.!?…][”"')\]]?$/.test(line) ? line : `${line}.`;
}

/** How a thing is called at the start of a sentence: `Seat map`, `The delegation of CMO to Ada`. */
export function subjectOf(graph: Graph, entity: Entity): string {
  const named = (ref: Ref) => {
    const to = graph.get(ref as Ref<'Party'>);
    return to ? label(to) : ref.text;
  };
  switch (entity.kind) {
    case 'handoff':
      return entity.title
        ? `The handoff ${entity.title}`
        : `The handoff from ${named(entity.source)} to ${named(entity.target)}`;
    case 'delegation':
      return `The delegation of ${named(entity.role)} to ${named(entity.delegate)}`;
    case 'allocation':
      return `The allocation of ${named(entity.person)}`;
    case 'waiver':
      return `The waiver of ${entity.rule.value}`;
    default:
      return entity.title || entity.kind === 'model' ? (entity.title ?? `The ${kindWords[entity.kind]}`) : entity.name;
  }
}
