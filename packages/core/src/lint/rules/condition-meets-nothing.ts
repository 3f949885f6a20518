import { asWritten } from '../../model/conditions/as-written.ts';
import { isMet } from '../../model/conditions/judge.ts';
import type { Question } from '../../model/conditions/question.ts';
import { saidValues } from '../../model/conditions/said-values.ts';
import type { Graph, Located } from '../../model/graph.ts';
import {
  type ConditionalClaim,
  kindWords,
  label,
  type Party,
  type Policy,
  type PolicyRule,
} from '../../model/model.ts';
import { selectableBy } from '../../model/selected-claims.ts';
import { askedAbout, isClear } from '../../policy/asked-about.ts';
import { pluralOf } from '../../project/kinds.ts';
import { orList } from '../../project/names.ts';
import type { Day } from '../../project/values.ts';
import { removeNode, writtenAt } from '../edits.ts';
import { letterSays } from '../ownership-words.ts';
import { type Choice, type OptionSpec, rule } from '../rule.ts';

const from: OptionSpec = {
  default: 3,
  least: 1,
  most: 1000,
  meaning: 'Of how many things of its kind a condition must meet none before this is said. No source gives a figure.',
};

export default rule({
  name: 'condition-meets-nothing',
  group: 'project',
  level: 'warning',
  since: '0.2',
  summary: 'A policy or a claim has a condition that nothing meets.',
  docs: `
A policy that nothing falls under is always met, and a department that is accountable for touchpoints that do not exist is accountable
for nothing. Both look as if something were settled. Perhaps it was once; or somebody had another word in mind than the one that the
touchpoints use.

Write the condition so that it meets what is meant, or take the line out. A condition that waits for something to happen is left alone: one
on a date, on an amount or a number, on what a thing has \`no\` or is \`not\`, and on the \`status\`. So is a policy that is off, a claim whose
time is over, and a kind of which the project has fewer things than the setting says.
`,
  source: 'Remit: what is written down is there to be relied on, and a rule that can never be broken is not.',
  bad: `
role vp_sales "VP Sales"
role head_care "Head of Customer Care"

department customer_care "Customer Care" {
  head        head_care
  accountable for touchpoints where channel is phone
}

journey resolve "Resolve" {
  owner vp_sales
  default accountable vp_sales
  default responsible vp_sales

  touchpoint complaint_form "Complaint form" {
    channel web
  }

  touchpoint complaint_reply "Reply to a complaint" {
    channel email
  }

  touchpoint refund_status "Refund status" {
    channel app
  }
}
`,
  good: `
role vp_sales "VP Sales"
role head_care "Head of Customer Care"

department customer_care "Customer Care" {
  head        head_care
  accountable for touchpoints where channel is email
}

journey resolve "Resolve" {
  owner vp_sales
  default accountable vp_sales
  default responsible vp_sales

  touchpoint complaint_form "Complaint form" {
    channel web
  }

  touchpoint complaint_reply "Reply to a complaint" {
    channel email
  }

  touchpoint refund_status "Refund status" {
    channel app
  }
}
`,
  options: { from },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    for (const policy of graph.all('policy'))
      for (const line of policy.rules) {
        const nothing = meantByPolicy(graph, line, day, options.from);
        if (!nothing) continue;
        const which = policy.rules.length > 1 ? `A line of the policy ${label(policy)}` : `The policy ${label(policy)}`;
        report(nothing.at, `${which} is about nothing: ${nothing.why}.`, {
          about: policy,
          fixes: () => removePolicy(graph, policy, line),
        });
      }
    for (const claim of graph.conditionalClaims) {
      const party = graph.deref<Party>(claim.party);
      if (graph.projectOf(claim) !== graph.project || !party || party.kind === 'builtin') continue;
      const nothing = meantByClaim(graph, claim, day, options.from);
      if (!nothing) continue;
      report(nothing.at, `By this line ${label(party)} ${letterSays[claim.letter]} nothing: ${nothing.why}.`, {
        about: party,
        fixes: () => [{ title: 'Remove this line', edits: [removeNode(claim.node)] }],
      });
    }
  },
});

/** That nothing is meant: the words that nothing meets, and a sentence about them without its full stop. */
interface Nothing {
  readonly at: Located;
  readonly why: string;
}

/** Of `some` the policy itself says that there is none. */
function meantByPolicy(graph: Graph, line: PolicyRule, day: Day, from: number): Nothing | undefined {
  const { quantifier, level, scopes, conditions, of } = line;
  if (quantifier === 'some' || level === 'off' || scopes.length + conditions.length === 0) return undefined;
  if (conditions.some(canWait) || !isClear(graph, line) || graph.all(of).length < from) return undefined;
  if (askedAbout(graph, line, day).numbers.length > 0) return undefined;
  const { survey, numbers } = askedAbout(graph, line, day, { conditions: [] });
  const kind = pluralOf(kindWords[of]);
  if (numbers.length === 0) {
    if (scopes.length === 0) return undefined;
    const where = orList(scopes.map(writtenAt));
    return { at: scopes[0]!, why: `none of the ${graph.all(of).length} ${kind} is in ${where}` };
  }
  if (numbers.length < from) return undefined;
  const lonely = conditions.find(one => !numbers.some(i => survey.meets(i, one)));
  return unmet(conditions, lonely, numbers.length, kind);
}

function meantByClaim(graph: Graph, claim: ConditionalClaim, day: Day, from: number): Nothing | undefined {
  const { conditions, node } = claim.selection;
  if (!conditions || conditions.some(canWait) || (claim.until !== undefined && claim.until < day)) return undefined;
  if (isUsed(graph, claim)) return undefined;
  const touchpoints = selectableBy(graph, claim);
  if (touchpoints === undefined || touchpoints.length < from) return undefined;
  const lonely = conditions.find(
    one => !touchpoints.some(touchpoint => isMet(graph, one, saidValues(graph, touchpoint, one.field), day)),
  );
  const { scopes } = node;
  const where = scopes.length ? ` in ${orList(scopes.map(writtenAt))}` : '';
  return unmet(conditions, lonely, touchpoints.length, `touchpoints${where}`);
}

/** Under the condition that nothing meets, or under the last of several that nothing meets together. */
function unmet(conditions: readonly Question[], lonely: Question | undefined, count: number, kind: string): Nothing {
  const first = lonely ?? conditions[0]!;
  const last = lonely ?? conditions.at(-1)!;
  return { at: last.node, why: `“${asWritten(first.node, last.node)}” is so for none of the ${count} ${kind}` };
}

/** Whether a condition may be about what is not there yet, or no more: nobody is surprised that nothing meets it. */
function canWait({ field, asks, isNegated }: Question): boolean {
  return (
    isNegated || (asks.what !== 'said' && asks.what !== 'one of') || field.name === 'status' || field.name === 'live'
  );
}

/** Whether a claim is for any touchpoint. */
function isUsed(graph: Graph, { node }: ConditionalClaim): boolean {
  const used = graph.once(
    'claims by condition that meet something',
    () => new Set(graph.selections!.firsts.map(({ node }) => node)),
  );
  return used.has(node);
}

/** The line, or the whole policy where it says nothing else. Not one that a waiver names: the waiver would name nothing. */
function removePolicy(graph: Graph, policy: Policy, line: PolicyRule): Choice[] {
  if (policy.rules.length > 1) return [{ title: 'Remove this line of the policy', edits: [removeNode(line.node)] }];
  const isNamed = graph.known('waiver').some(({ rule }) => rule.value === policy.name);
  return isNamed ? [] : [{ title: 'Remove the policy', edits: [removeNode(policy.node)] }];
}
