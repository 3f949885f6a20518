import { cite } from '../../governance/source.ts';
import { type Decision, type Journey, kindWords, label, type Responsibility } from '../../model/model.ts';
import { isInForce, isLive } from '../../model/where-and-when.ts';
import { addDays, type Day, daysBetween } from '../../project/values.ts';
import { replaceNode } from '../edits.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'review-overdue',
  group: 'time',
  level: 'warning',
  since: '0.2',
  summary: 'A journey, a decision or a responsibility was last reviewed too long ago.',
  docs: `
Amounts that were generous become stingy, a journey grows a step that nobody drew, and a duty stays with a department that has been
divided. Customer experience that is set up once and never looked at again was a project, and it is over.

Look at it with whoever answers for it, put right what has changed, and write the day: \`last reviewed 2026-10-15\`. Only what has such a day
is found; touchpoints have a rule of their own, \`stale-touchpoint\`, and a charter says itself when its review is due. A journey of which
customers meet nothing any more, and a decision that nobody takes any more, are history.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '12. Conclusion: Defining Ownership for Effective CX Strategy' })}: measure and improve regularly; ${cite({ article: 'who-is-really-responsible', section: 'And the Product teams?' })}: customer experience is not a short-term project. At least yearly: Consumer Duty practice (corterum.com), and practice for goodwill (turnella.com).`,
  bad: `
role cco "Chief Customer Officer"

decision goodwill "Goodwill gesture" {
  decide cco
  last reviewed 2025-05-11
}
`,
  good: `
role cco "Chief Customer Officer"

decision goodwill "Goodwill gesture" {
  decide cco
  last reviewed 2026-05-11
}
`,
  options: {
    days: {
      default: 365,
      least: 1,
      most: 3650,
      meaning: 'How many days a review holds. At least yearly, say the sources.',
    },
  },
  check({ graph, day, options, report }) {
    const limit = addDays(day, -options.days);
    for (const kind of ['journey', 'decision', 'responsibility'] as const)
      for (const thing of graph.all(kind) as readonly Reviewed[]) {
        const { lastReviewed } = thing;
        if (!lastReviewed || lastReviewed.value >= limit || isHistory(thing, day)) continue;
        const days = daysBetween(lastReviewed.value, day);
        report(
          lastReviewed.node,
          `The ${kindWords[kind]} ${label(thing)} was last reviewed on ${lastReviewed.value}, ${days} days ago.`,
          {
            about: thing,
            fixes: () => [
              { title: `Say that it was reviewed on ${day}`, edits: [replaceNode(lastReviewed.node, day)] },
            ],
          },
        );
      }
  },
});

type Reviewed = Journey | Decision | Responsibility;

function isHistory(thing: Reviewed, day: Day): boolean {
  switch (thing.kind) {
    case 'journey': {
      const touchpoints = [...thing.touchpoints, ...thing.stages.flatMap(({ touchpoints }) => touchpoints)];
      return touchpoints.length > 0 && !touchpoints.some(touchpoint => isLive(touchpoint, day));
    }
    case 'decision':
      return thing.rights.length > 0 && !thing.rights.some(right => isInForce(right, day));
    default:
      return false;
  }
}
