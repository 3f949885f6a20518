/** The fields of how customer experience is steered: the governance model, metrics, forums, escalations, initiatives, charters. */
import { canonical } from '../../model/claims.ts';
import {
  type Allocation,
  type Charter,
  type Delegation,
  type Escalation,
  type Forum,
  type GovernanceModel,
  type Initiative,
  label,
  type Metric,
  type Policy,
  type Programme,
  type Waiver,
} from '../../model/model.ts';
import { fragmentOf, type Node } from '../../project/fragment.ts';
import { printAmount } from '../../project/values.ts';
import { partyTitle } from '../party-words.ts';
import { type Field, parties, text, things, type Value } from './field.ts';
import { approvalsOf } from './parties.ts';

export const modelFields: readonly Field<GovernanceModel>[] = [
  text('lead', ({ lead }) => lead?.value),
  parties('led by', ({ leader }) => leader),
  text('stance', ({ stance }) => stance?.value),
  text('structure', ({ structure }) => structure?.value),
  parties('central', ({ central }) => central),
  {
    name: 'local',
    takesPart: false,
    say: (graph, { local }) =>
      local.flatMap(({ place, ledBy }): Value[] => {
        const [thing, leader] = [graph.get(place), graph.get(ledBy)];
        return thing ? [{ thing, more: leader ? ` led by ${partyTitle(canonical(graph, leader))}` : '' }] : [];
      }),
  },
  parties('sponsor', ({ sponsor }) => sponsor),
  text('rationale', ({ rationale }) => rationale),
  ...['size', 'industry', 'decision process', 'method', 'culture'].map(name =>
    text<GovernanceModel>(name, ({ context }) => context.find(({ what }) => what === name)?.text),
  ),
  text('until', ({ until }) => until),
  text('releases', ({ releases }) => releases && printAmount(releases)),
];

export const metricFields: readonly Field<Metric>[] = [
  text('kind', ({ metricKind }) => metricKind),
  text('scope', ({ scope }) => scope),
  text('unit', ({ unit }) => unit),
  text('better', ({ better }) => better),
  text('baseline', ({ baseline }) => baseline && printAmount(baseline)),
  text('target', ({ target }) => target && targetText(target)),
  text('every', ({ every }) => every),
  text('by', ({ splitBy }) => splitBy),
  {
    name: 'source',
    takesPart: false,
    say(graph, { source }) {
      if (source === undefined || typeof source === 'string') return source === undefined ? [] : [source];
      const origin = graph.get(source);
      return origin ? [origin] : [];
    },
  },
  parties('audited by', ({ auditedBy }) => auditedBy),
  text('control', ({ controls }) => controls),
  things('discussed in', ({ discussedIn }) => discussedIn),
];

/** `at least 45`. */
export function targetText({ bound, value }: NonNullable<Metric['target']>): string {
  return `${bound ? `at ${bound} ` : ''}${printAmount(value)}`;
}

export const forumFields: readonly Field<Forum>[] = [
  text('kind', ({ forumKind }) => forumKind),
  text('purpose', ({ purpose }) => purpose),
  {
    name: 'covers',
    takesPart: false,
    say: (graph, { covers }) => (covers === 'all' ? ['all journeys'] : graph.getAll(covers ?? [])),
  },
  things('part of', ({ partOf }) => partOf),
  parties('chair', ({ chair }) => chair),
  parties('members', ({ members }) => members),
  text('cadence', ({ cadence }) => cadence),
  text('decides by', ({ decidesBy }) => decidesBy),
  text('quorum', ({ quorum }) => quorum && String(quorum.value)),
  {
    name: 'input',
    takesPart: false,
    say: (graph, { inputs }) =>
      inputs.flatMap((input): Value[] => {
        if (typeof input === 'string') return [input];
        const thing = graph.get(input);
        return thing ? [thing] : [];
      }),
  },
  text('authority', ({ authority }) => authority),
  text('authority limit', ({ limit }) => limit && printAmount(limit.value)),
  text('feedback loop', ({ feedbackLoops }) => feedbackLoops),
  things('escalates to', ({ escalatesTo }) => escalatesTo),
];

export const escalationFields: readonly Field<Escalation>[] = [
  {
    name: 'tiers',
    takesPart: true,
    say: (graph, { tiers }) =>
      tiers.flatMap(({ party, within }): Value[] => {
        const thing = graph.get(party);
        return thing ? [{ thing, more: within === undefined ? '' : ` within ${within}` }] : [];
      }),
  },
  things('then', ({ then }) => then),
];

export const initiativeFields: readonly Field<Initiative>[] = [
  text('tier', ({ tier }) => tier),
  things('goal', ({ goals }) => goals),
  parties('owner', ({ owner }) => owner),
  text('status', ({ status }) => status),
  text('from', ({ from }) => from),
  text('until', ({ until }) => until),
  things('measured by', ({ measuredBy }) => measuredBy),
];

export const programmeFields: readonly Field<Programme>[] = [
  text('kind', ({ programmeKind }) => programmeKind),
  parties('owner', ({ owner }) => owner),
  things('audience', ({ audience }) => audience),
  text('every', ({ every }) => every),
  text('last run', ({ lastRun }) => lastRun),
];

export const policyFields: readonly Field<Policy>[] = [text('rule', ({ node }) => node.rules.map(asWritten))];

/** The source of a piece of the tree, on one line. */
export function asWritten(node: Node): string {
  return fragmentOf(node).text.slice(node.$start, node.$end).replace(/\s+/g, ' ');
}

export const delegationFields: readonly Field<Delegation>[] = [
  text('from', ({ from }) => from),
  text('until', ({ until }) => until),
  text('because', ({ because }) => because),
];

export const allocationFields: readonly Field<Allocation>[] = [
  {
    name: 'to',
    takesPart: true,
    say: (graph, { shares }) =>
      shares.flatMap(({ role, share }): Value[] => {
        const thing = graph.get(role);
        return thing ? [{ thing, more: share ? ` ${printAmount(share)}` : '' }] : [];
      }),
  },
  text('from', ({ from }) => from),
  text('until', ({ until }) => until),
];

export const waiverFields: readonly Field<Waiver>[] = [
  text('until', ({ until }) => until?.value),
  text('because', ({ because }) => because),
];

export const charterFields: readonly Field<Charter>[] = [
  text('version', ({ version }) => version),
  text('purpose', ({ purpose }) => purpose),
  text('scope', ({ scope }) => scope),
  text('funding', ({ funding }) => funding),
  {
    name: 'includes',
    takesPart: false,
    say: (graph, { includes }) =>
      (includes ?? []).map(part => {
        if ('section' in part) return part.section;
        const table = graph.get(part.table);
        return `raci ${table ? label(table) : part.table.text}`;
      }),
  },
  { name: 'approved by', takesPart: true, say: (graph, { approvals }) => approvalsOf(graph, approvals) },
  text('review due', ({ reviewDue }) => reviewDue?.value),
];
