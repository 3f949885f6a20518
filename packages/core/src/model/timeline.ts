/** The days on which it is written that something changes in who answers for what, for whoever looks at one day after another. */
import { addDays, type Day } from '../project/values.ts';
import { everyClaim } from './every-claim.ts';
import type { Graph } from './graph.ts';
import { label, type Period } from './model.ts';

/** A day on which something begins, or is over for the first time. */
export interface Turn {
  readonly day: Day;
  /** The first titles of what changes, each once, in the order of the files. */
  readonly about: readonly string[];
  /** How many titles more there are. */
  readonly others: number;
}

/** As many titles as a person reads in a line. */
const fewTitles = 3;

/**
 * Every such day, earliest first: of claims, of touchpoints that customers begin or cease to meet, of delegations, and of who
 * holds a role. Whether somebody else answers in the end is not asked: a claim may change nothing.
 */
export function timeline(graph: Graph): readonly Turn[] {
  return graph.once(timeline, () => {
    const days = new Map<Day, Set<string>>();
    const add = (day: Day, about: string) => {
      const titles = days.get(day);
      if (titles) titles.add(about);
      else days.set(day, new Set([about]));
    };
    const addPeriod = ({ from, until }: Period, about: string) => {
      if (from !== undefined) add(from, about);
      if (until !== undefined) add(addDays(until, 1), about);
    };
    for (const claim of everyClaim(graph)) {
      if (claim.from === undefined && claim.until === undefined) continue;
      const target = graph.target(claim);
      if (target) addPeriod(claim, target.kind === 'handoff' ? (target.title ?? 'handoff') : label(target));
    }
    for (const touchpoint of graph.all('touchpoint'))
      for (const period of touchpoint.live) addPeriod(period, label(touchpoint));
    for (const delegation of graph.known('delegation')) {
      const role = graph.get(delegation.role);
      if (role) addPeriod(delegation, label(role));
    }
    for (const role of graph.known('role')) for (const holding of role.holdings ?? []) addPeriod(holding, label(role));
    const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([day, titles]): Turn => {
      const all = [...titles];
      return { day, about: all.slice(0, fewTitles), others: Math.max(0, all.length - fewTitles) };
    });
  });
}
