/** Reads how customer experience is steered: the governance model, decisions, metrics, forums, escalations and the charter. */
import type { Ref } from '../../project/fragment.ts';
import type * as Syntax from '../../project/syntax.ts';
import type { Charter, Claim, Decision, DecisionRight, Escalation, Forum, GovernanceModel, Metric } from '../model.ts';
import { authorityOf, limitOf, named, readApproval } from './parties.ts';
import {
  all,
  amount,
  claimsOf,
  count,
  day,
  frequency,
  length,
  listOf,
  one,
  period,
  type Reader,
  textsOf,
  word,
} from './reader.ts';
import { lastReviewed } from './work.ts';

export function readGovernanceModel(reader: Reader, node: Syntax.GovernanceModel): GovernanceModel {
  const { body, leads, leaders } = node;
  const structure = one(reader, body, 'Structure');
  const stance = one(reader, body, 'Stance');
  const releases = one(reader, body, 'Releases');
  const context = one(reader, body, 'Context');
  const said = (what: string, property: { readonly value: Syntax.Saying } | undefined) =>
    property ? [{ what, text: property.value.text }] : [];
  for (const extra of leads.slice(1)) {
    reader.problems.push({ code: 'said-twice', at: extra, message: 'A model has one lead. Keep one of the two.' });
  }
  return {
    kind: 'model',
    ...named(node, body),
    lead: leads[0] && { value: word(reader, leads[0], 'lead'), node: leads[0] },
    leader: leaders[0],
    structure: structure && { value: word(reader, structure.word, 'structure'), node: structure.word },
    stance: stance && { value: word(reader, stance.word, 'stance'), node: stance.word },
    central: listOf(body, 'Central', ({ parties }) => parties),
    local: all(body, 'Local').flatMap(({ bodies }) =>
      bodies.map(node => ({ node, place: node.place, ledBy: node.party })),
    ),
    sponsor: one(reader, body, 'Sponsor')?.party,
    rationale: one(reader, body, 'Rationale')?.text,
    until: day(reader, one(reader, body, 'Until')?.day),
    releases: releases && amount(reader, releases.share),
    context: context
      ? [
          ...said('size', one(reader, context.body, 'Size')),
          ...said('industry', one(reader, context.body, 'Industry')),
          ...said('decision process', one(reader, context.body, 'DecisionProcess')),
          ...said('method', one(reader, context.body, 'Method')),
          ...said('culture', one(reader, context.body, 'Culture')),
        ]
      : [],
  };
}

export function readDecision(reader: Reader, node: Syntax.Decision): Decision {
  const { body } = node;
  const claims: Claim[] = [];
  const decision: Decision = {
    kind: 'decision',
    ...named(node, body),
    rights: all(body, 'DecisionRight').map(right => readRight(reader, right)),
    claims,
    when: textsOf(body, 'When'),
    isCritical: body.some(({ $type }) => $type === 'Critical'),
    controls: textsOf(body, 'Control'),
    escalatesTo: one(reader, body, 'EscalatesTo')?.target,
    lastReviewed: lastReviewed(reader, body),
  };
  for (const claim of all(body, 'Claim')) claims.push(...claimsOf(reader, claim, decision));
  return decision;
}

/** What the words of DACI say in those of RAPID. */
const rapid: Readonly<Record<string, DecisionRight['right']>> = { approver: 'decide', contributor: 'input' };

function readRight(reader: Reader, node: Syntax.DecisionRight): DecisionRight {
  const limit = (found: Syntax.Above | Syntax.UpTo | undefined) => {
    const value = found && amount(reader, found.amount);
    return value && { value, node: found.amount };
  };
  return {
    right: rapid[node.kind] ?? (node.kind as DecisionRight['right']),
    parties: node.parties,
    above: limit(one(reader, node.qualifiers, 'Above')),
    upTo: limit(one(reader, node.qualifiers, 'UpTo')),
    regions: listOf(node.qualifiers, 'In', ({ places }) => places),
    because: one(reader, node.qualifiers, 'Because')?.text,
    node,
    ...period(reader, node.qualifiers),
  };
}

export function readMetric(reader: Reader, node: Syntax.Metric): Metric {
  const { body } = node;
  const kind = one(reader, body, 'Kind');
  const scope = one(reader, body, 'MetricScope');
  const source = one(reader, body, 'MetricSource');
  const baseline = one(reader, body, 'Baseline');
  const target = one(reader, body, 'Target');
  const targetValue = target && amount(reader, target.value);
  const every = one(reader, body, 'Every');
  const claims: Claim[] = [];
  const metric: Metric = {
    kind: 'metric',
    ...named(node, body),
    metricKind: kind && word(reader, kind.word, 'metricKind'),
    scope: scope && word(reader, scope.word, 'metricScope'),
    claims,
    unit: one(reader, body, 'MetricUnit')?.value.text,
    better: one(reader, body, 'Direction')?.better as Metric['better'],
    baseline: baseline && amount(reader, baseline.value),
    target: targetValue && { bound: target.bound as 'least' | 'most' | undefined, value: targetValue },
    every: every && frequency(reader, every.frequency),
    splitBy: all(body, 'SplitBy').flatMap(({ splits }) => splits.map(split => word(reader, split, 'metricSplit'))),
    source: source && (source.origin ?? source.text),
    discussedIn: listOf(body, 'DiscussedIn', ({ forums }) => forums),
    auditedBy: listOf(body, 'Audited', ({ parties }) => parties),
    controls: textsOf(body, 'Control'),
  };
  for (const claim of all(body, 'Claim')) claims.push(...claimsOf(reader, claim, metric));
  return metric;
}

export function readForum(reader: Reader, node: Syntax.Forum): Forum {
  const { body } = node;
  const kind = one(reader, body, 'Kind');
  const covers = one(reader, body, 'Covers');
  const cadence = one(reader, body, 'Cadence');
  const decides = one(reader, body, 'DecidesBy');
  const quorum = one(reader, body, 'Quorum');
  if (covers?.all) word(reader, covers.all, 'coversAll');
  return {
    kind: 'forum',
    ...named(node, body),
    forumKind: kind && word(reader, kind.word, 'forumKind'),
    purpose: one(reader, body, 'Purpose')?.text,
    covers: covers && (covers.all ? 'all' : covers.targets),
    chair: one(reader, body, 'Chair')?.party,
    members: listOf(body, 'Members', ({ parties }) => parties),
    cadence: cadence && frequency(reader, cadence.frequency),
    decidesBy: decides && word(reader, decides.word, 'decisionProcess'),
    quorum: quorum && { value: count(reader, quorum.count), node: quorum.count },
    inputs: listOf<'Inputs', string | Ref<'Named'>>(body, 'Inputs', ({ text, sources }) =>
      text === undefined ? sources : [text],
    ),
    authority: authorityOf(body),
    limit: limitOf(reader, body),
    feedbackLoops: textsOf(body, 'FeedbackLoop'),
    escalatesTo: one(reader, body, 'EscalatesTo')?.target,
    partOf: one(reader, body, 'PartOf')?.whole,
  };
}

export function readEscalation(reader: Reader, node: Syntax.Escalation): Escalation {
  const { body } = node;
  return {
    kind: 'escalation',
    ...named(node, body),
    tiers: all(body, 'Tier').map(node => ({
      node,
      party: node.party,
      within: node.within && length(reader, node.within.length),
    })),
    then: one(reader, body, 'Then')?.target,
  };
}

export function readCharter(reader: Reader, node: Syntax.Charter): Charter {
  const { body } = node;
  const reviewDue = one(reader, body, 'ReviewDue');
  const due = day(reader, reviewDue?.day);
  const included = listOf(body, 'Includes', ({ parts }) => parts);
  return {
    kind: 'charter',
    ...named(node, body),
    version: one(reader, body, 'Version')?.text,
    purpose: one(reader, body, 'Purpose')?.text,
    scope: one(reader, body, 'CharterScope')?.text,
    funding: one(reader, body, 'Funding')?.text,
    includes: included.length
      ? included.map(part =>
          part.table
            ? { table: part.table }
            : { section: part.section ? word(reader, part.section, 'charterSection') : 'raci' },
        )
      : undefined,
    approvals: all(body, 'ApprovedBy').flatMap(({ approvals }) =>
      approvals.map(approval => readApproval(reader, approval)),
    ),
    reviewDue: due === undefined ? undefined : { value: due, node: reviewDue!.day },
  };
}
