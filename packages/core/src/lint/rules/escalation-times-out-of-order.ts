import type { Graph } from '../../model/graph.ts';
import { type Escalation, label } from '../../model/model.ts';
import { isAtMost, type Length } from '../../project/length-order.ts';
import { andList } from '../../project/names.ts';
import { hoursIn, readLength } from '../../project/values.ts';
import { removeNode, replaceNode } from '../edits.ts';
import { type Fix, rule } from '../rule.ts';

export default rule({
  name: 'escalation-times-out-of-order',
  group: 'escalation',
  level: 'warning',
  since: '0.2',
  summary: 'A later tier of an escalation has no more time than one before it.',
  docs: `
The times of an escalation count from the moment the case came up: four hours at the station, a day at the department, two at the top.
If a later tier has no more time than the one before, its time is over when the case arrives, and it is passed on unread.

Put the times in order, or leave one open. A working day lasts over nights and weekends: \`2 working days\` are at least 32 hours and at
most four days, so they are compared with hours and days only where that leaves no doubt. Tiers without a time are passed over.
`,
  source:
    'Practice for escalation: each level has its time, and a longer one than the level before. Closed-loop practice (getperspective.ai): the first answer within 48 hours, what lies behind it within 30 to 90 days.',
  bad: `
role station_manager "Station manager"
role vp_airports "VP Airports"

escalation service_recovery "Service recovery" {
  tier station_manager within 24 hours
  tier vp_airports     within 4 hours
}
`,
  good: `
role station_manager "Station manager"
role vp_airports "VP Airports"

escalation service_recovery "Service recovery" {
  tier station_manager within 4 hours
  tier vp_airports     within 24 hours
}
`,
  check({ graph, report }) {
    for (const escalation of graph.all('escalation')) {
      const timed = timedTiers(escalation);
      for (const [earlier, later] of outOfOrder(timed)) {
        report(
          later.place,
          `${who(graph, later)} has ${later.tier.within}, no longer than ${who(graph, earlier)} before, who has ${earlier.tier.within}.`,
          {
            about: escalation,
            related: [{ at: earlier.place, message: `${who(graph, earlier)} has ${earlier.tier.within}.` }],
            fixes: [...sort(timed), ...leaveOpen(graph, timed, later), ...leaveOpen(graph, timed, earlier)],
          },
        );
      }
    }
  },
});

interface Timed {
  readonly tier: Escalation['tiers'][number];
  readonly time: Length;
  readonly place: NonNullable<Escalation['tiers'][number]['node']['within']>['length'];
}

function timedTiers({ tiers }: Escalation): readonly Timed[] {
  return tiers.flatMap(tier => {
    const time = tier.within === undefined ? undefined : readLength(tier.within);
    return time ? [{ tier, time, place: tier.node.within!.length }] : [];
  });
}

/** Each that has no more time than the one before it, with that one. */
function outOfOrder(timed: readonly Timed[]): readonly (readonly [Timed, Timed])[] {
  return timed.flatMap((later, i) => {
    const earlier = timed[i - 1];
    return earlier && isAtMost(later.time, earlier.time) ? [[earlier, later] as const] : [];
  });
}

/** Gives the times to the tiers from the shortest to the longest, where that puts them in order. */
function sort(timed: readonly Timed[]): Fix[] {
  const sorted = timed.toSorted((a, b) => a.time.value * hoursIn[a.time.of] - b.time.value * hoursIn[b.time.of]);
  const swapped = timed.map((one, i) => ({ ...one, time: sorted[i]!.time }));
  if (outOfOrder(swapped).length) return [];
  return [
    {
      title: `Put the times in order: ${andList(sorted.map(({ tier }) => tier.within!))}`,
      edits: timed.flatMap(({ place, tier }, i) =>
        tier.within === sorted[i]!.tier.within ? [] : [replaceNode(place, sorted[i]!.tier.within!)],
      ),
    },
  ];
}

/** Takes a time out, where the others are in order without it. */
function leaveOpen(graph: Graph, timed: readonly Timed[], one: Timed): Fix[] {
  if (outOfOrder(timed.filter(other => other !== one)).length) return [];
  return [{ title: `Leave the time of ${who(graph, one)} open`, edits: [removeNode(one.tier.node.within!)] }];
}

function who(graph: Graph, { tier }: Timed): string {
  return label(graph.get(tier.party) ?? { name: tier.party.text, title: undefined });
}
