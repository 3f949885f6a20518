/** What a text does not say and its readers would look up: who answers where nobody is named, who heads a department, how long something is still in force. */
import { actsToday, partyTitle, partyTitles } from '@remit-cx/core/generate/party-words';
import { canonical } from '@remit-cx/core/model/claims';
import type { Touchpoint } from '@remit-cx/core/model/model';
import { ownership } from '@remit-cx/core/model/ownership';
import { entityAt } from '@remit-cx/core/model/read/read';
import { isLive } from '@remit-cx/core/model/where-and-when';
import type { Fragment, Node } from '@remit-cx/core/project/fragment';
import type { Until } from '@remit-cx/core/project/syntax';
import { type Day, daysBetween, isDay } from '@remit-cx/core/project/values';
import { type InlayHint, InlayHintKind } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { endOfName } from './occurrences.ts';
import { linesOf, positionAt } from './places.ts';
import { childrenOf } from './tree.ts';

/** An end that is further away is no news; as long as gaps are announced ahead (LANGUAGE.md, "Days"). */
const horizon = 90;

/** The hints of a part of a file, as of a day. */
export function inlayHints(
  live: LiveProject,
  file: string,
  part: { readonly start: number; readonly end: number },
  day: Day,
): InlayHint[] {
  const fragment = live.project.fragment(file);
  if (!fragment) return [];
  const hints: { at: number; label: string; tooltip: string }[] = [];
  const { graph } = live;
  const visit = (node: Node) => {
    if (node.$end < part.start || node.$start > part.end) return;
    if (node.$type === 'Until') hints.push(...endingHint(node as Until, day));
    const entity = entityAt(node);
    if (entity?.kind === 'touchpoint') {
      const label = inherited(live, entity, day);
      if (label)
        hints.push({
          at: headEnd(fragment, node),
          label,
          tooltip: 'Who is accountable here without a line of their own: named around it, or elsewhere.',
        });
    } else if (entity?.kind === 'department' && entity.head) {
      const who = actsToday(graph, entity, day);
      const head = canonical(graph, entity);
      if (head !== entity)
        hints.push({
          at: headEnd(fragment, node),
          label: who || partyTitle(head),
          tooltip: `${partyTitle(head)} heads this department: the two are one party.`,
        });
    }
    for (const inner of childrenOf(node)) visit(inner);
  };
  for (const element of fragment.root.elements) visit(element);
  const lines = linesOf(fragment);
  return hints.map(({ at, label, tooltip }) => ({
    position: positionAt(lines, at),
    label,
    tooltip,
    kind: InlayHintKind.Type,
    paddingLeft: true,
  }));
}

/** Who is accountable for a touchpoint that names nobody itself. */
function inherited({ graph }: LiveProject, touchpoint: Touchpoint, day: Day): string | undefined {
  if (touchpoint.claims.some(({ letter }) => letter === 'A') || !isLive(touchpoint, day)) return undefined;
  const answers = ownership(graph, touchpoint, day);
  if (answers.some(({ answer }) => answer.verdict !== 'owned')) return undefined;
  return answers
    .map(({ regions, everywhere, answer }) =>
      everywhere
        ? partyTitles(answer.parties)
        : `${partyTitles(answer.parties)} in ${regions.map(({ title, name }) => title ?? name).join(', ')}`,
    )
    .join('; ');
}

function endingHint({ day: last, $end }: Until, day: Day): { at: number; label: string; tooltip: string }[] {
  if (!isDay(last.text)) return [];
  const left = daysBetween(day, last.text);
  if (left < 0 || left > horizon) return [];
  const label = left === 0 ? 'the last day' : left === 1 ? 'ends tomorrow' : `ends in ${left} days`;
  return [{ at: $end, label, tooltip: `Counted from ${day}.` }];
}

/** Behind the name, or the title where there is one. */
function headEnd({ text }: Fragment, node: Node): number {
  const name = endOfName(text, node.$name);
  const title = /[ \t]*("[^"\n]*"|[“„][^”“\n]*[”“])/y;
  title.lastIndex = name;
  return title.test(text) ? title.lastIndex : name;
}
