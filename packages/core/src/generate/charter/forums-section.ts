/** Where people meet: each forum with its seats and who sits there on the day, its rhythm, and how it decides. */
import type { Graph } from '../../model/graph.ts';
import { type Forum, label } from '../../model/model.ts';
import { printAmount } from '../../project/values.ts';
import type { Occasion } from '../generator.ts';
import { about, type Block, heading, type Inline, inline, joined, list, md, paragraph, prose } from '../markdown.ts';
import { partyWithHolder } from '../party-words.ts';
import { everyText } from '../period-words.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { descriptionBlock, seeAlso } from '../title-cell.ts';
import type { Section } from './section.ts';

const missing = md`**not written**`;

export const forums: Section = {
  name: 'forums',
  title: 'Forums',
  write(occasion) {
    const all = inSourceOrder(occasion.graph.all('forum'));
    if (all.length === 0) return [paragraph('No forum is declared.')];
    return all.flatMap(forum =>
      [
        heading(3, label(forum)),
        descriptionBlock(forum),
        forum.purpose === undefined ? undefined : prose(forum.purpose),
        facts(occasion, forum),
      ].map(block => about(forum, block)),
    );
  },
};

function facts({ graph, day }: Occasion, forum: Forum): Block {
  const chair = graph.get(forum.chair);
  const members = graph.getAll(forum.members);
  const seats = new Set([...(chair ? [chair] : []), ...members]).size;
  const target = graph.get(forum.escalatesTo);
  const whole = graph.get(forum.partOf);
  const covered = coveredBy(graph, forum);
  const said = (texts: readonly string[]): Inline | string => (texts.length ? joined(texts, '; ') : missing);
  const links = seeAlso(forum);
  return list([
    ...(forum.forumKind === undefined ? [] : [md`**Kind:** ${forum.forumKind}`]),
    ...(covered === undefined ? [] : [md`**For:** ${covered}`]),
    ...(whole ? [md`**Part of:** ${label(whole)}`] : []),
    md`**Chair:** ${chair ? partyWithHolder(graph, chair, day) : missing}`,
    md`**Members:** ${
      members.length
        ? joined(
            members.map(member => partyWithHolder(graph, member, day)),
            '; ',
          )
        : missing
    }`,
    md`**Meets:** ${forum.cadence === undefined ? missing : everyText(forum.cadence)}`,
    md`**Quorum:** ${forum.quorum ? `${forum.quorum.value} of ${seats}` : 'none set'}`,
    md`**Decision process:** ${forum.decidesBy === undefined ? missing : decidesText(forum.decidesBy)}`,
    ...(forum.inputs.length ? [md`**Looks at:** ${joined(inputsOf(graph, forum), '; ')}`] : []),
    ...(forum.authority.length ? [md`**Authority:** ${said(forum.authority)}`] : []),
    ...(forum.limit ? [md`**May commit, without asking, up to:** ${printAmount(forum.limit.value)}`] : []),
    md`**Feedback loop:** ${said(forum.feedbackLoops)}`,
    ...(target ? [md`**What it cannot settle goes to:** ${label(target)}`] : []),
    ...(links ? [links] : []),
  ]);
}

function coveredBy(graph: Graph, { covers }: Forum): Inline | undefined {
  if (covers === undefined) return undefined;
  if (covers === 'all') return inline('all journeys');
  return joined(
    graph.getAll(covers).map(one => (one.kind === 'stage' ? `${label(one.journey)}: ${label(one)}` : label(one))),
  );
}

function inputsOf(graph: Graph, { inputs }: Forum): readonly string[] {
  return inputs.flatMap(input => {
    const thing = typeof input === 'string' ? input : graph.get(input);
    return thing === undefined ? [] : typeof thing === 'string' ? thing : label(thing);
  });
}

function decidesText(process: string): string {
  if (process === 'chair') return 'the chair decides';
  return process === 'advice' ? 'it advises, and decides nothing' : `by ${process}`;
}
