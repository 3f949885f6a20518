/** What in a written model counts, in words: as a phrase in plain text, without a capital letter and a full stop. */
import type { ForumPart } from '../../governance/cover.ts';
import type { Evidence } from '../../governance/evidence.ts';
import type { Graph } from '../../model/graph.ts';
import { type Forum, label, type Work } from '../../model/model.ts';
import { andList } from '../../project/names.ts';
import { type Day, printAmount } from '../../project/values.ts';
import { partyTitle, partyTitles, partyWithHolder } from '../party-words.ts';
import { everyText } from '../period-words.ts';
import { inSourceOrder } from '../raci-columns.ts';

/** More titles than this are counted. */
const mostTitles = 5;

/** `CX Council, which meets fortnightly and decides by consent, with 4 departments`. */
export function evidenceWords(graph: Graph, evidence: Evidence, day: Day): string {
  switch (evidence.kind) {
    case 'forum':
      return `${described(evidence.forum, evidence.needs)} with ${counted(evidence.departments, 'department')}`;
    case 'local-forum':
      return `${described(evidence.forum, evidence.needs)} with ${partyTitles(evidence.leaders)}`;
    case 'department-responsible':
      return `${label(evidence.department)}, which does or answers for ${workWords(evidence.work)}${duringWords(evidence.during)}`;
    case 'departments-at-work':
      return `${andList(inSourceOrder(evidence.departments).map(label))}, each of which does or answers for something`;
    case 'everyone-responsible':
      return `everyone, who is responsible for ${titles(evidence.work)}`;
    case 'frontline-authority':
      return `the ${partyTitle(evidence.role)}, who may decide on the spot`;
    case 'sponsor':
      return `the sponsor: ${partyWithHolder(graph, evidence.party, day)}`;
    case 'mandate':
      return `the mandate of the ${partyTitle(evidence.role)}, which states its ${andList([...evidence.states])}`;
    case 'approval':
      return `the mandate of the lead, which ${andList(inSourceOrder(evidence.departments).map(label))} approved`;
    case 'executive':
      return `the ${partyTitle(evidence.role)}, who is an executive`;
    case 'reports-to-executive':
      return `the ${partyTitle(evidence.party)}, ${evidence.party.kind === 'role' ? 'who' : 'which'} reports to the ${partyTitle(evidence.above)}`;
    case 'central-owner':
      return `${partyTitle(evidence.party)}, who answers for ${quoted(evidence.responsibilities)}`;
    case 'local-lead':
      return `${evidence.place ? label(evidence.place) : ''}: ${partyWithHolder(graph, evidence.leader, day)}`;
    case 'split-metric':
      return `metrics reported by ${evidence.by}: ${andList(evidence.metrics.map(label))}`;
    case 'metric':
      return `the metric ${label(evidence.metric)}`;
    case 'exception':
      return `the exception of ${label(evidence.body)}`;
    case 'regional-owner':
      return `an accountable of its own in a region for ${titles(evidence.touchpoints)}`;
    case 'regional-decision':
      return `decisions that are made in a region: ${titles(evidence.decisions)}`;
    case 'promise-kept':
      return 'the journeys, each of which says which promise it keeps';
    case 'goal':
      return `the goal “${label(evidence.goal)}”, measured by ${andList(evidence.metrics.map(label))}`;
    case 'end-date':
      return `the end of the model on ${evidence.until}`;
    case 'released-capacity':
      return `${printAmount(evidence.share)} of the lead's time, which is released`;
    case 'rationale':
      return 'the rationale of the model';
    case 'stance':
      return `the stance of the model: ${evidence.stance}`;
    case 'review':
      return `the review of “${label(evidence.charter)}”, due on ${evidence.charter.reviewDue!.value}`;
  }
}

/** `CX Council, which meets fortnightly and decides by consent,`. */
function described(forum: Forum, needs: readonly ForumPart[]): string {
  const facts = needs.map(need => {
    if (need === 'cadence') return `meets ${everyText(forum.cadence!)}`;
    return need === 'decision-process' ? `decides by ${forum.decidesBy}` : 'has a feedback loop';
  });
  return `${label(forum)}, which ${andList(facts)},`;
}

function workWords(work: readonly Work[]): string {
  const touchpoints = work.filter(({ kind }) => kind === 'touchpoint').length;
  const counts = [
    [touchpoints, 'touchpoint'],
    [work.length - touchpoints, 'responsibility', 'responsibilities'],
  ] as const;
  return andList(counts.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many)));
}

function duringWords(during: 'before-purchase' | 'outside-use' | undefined): string {
  return during === undefined ? '' : during === 'outside-use' ? ' outside of use' : ' before the purchase';
}

function titles(things: readonly { readonly name: string; readonly title: string | undefined }[]): string {
  const more = things.length - mostTitles;
  return andList([...things.slice(0, mostTitles).map(label), ...(more > 0 ? [`${more} more`] : [])]);
}

function quoted(things: readonly { readonly name: string; readonly title: string | undefined }[]): string {
  return andList(things.map(one => `“${label(one)}”`));
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
