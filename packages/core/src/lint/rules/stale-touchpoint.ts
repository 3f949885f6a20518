import { cite } from '../../governance/source.ts';
import { label, type Touchpoint } from '../../model/model.ts';
import { isLive } from '../../model/where-and-when.ts';
import { addDays, type Day, daysBetween } from '../../project/values.ts';
import { insertProperty, replaceNode } from '../edits.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'stale-touchpoint',
  group: 'journeys',
  level: 'warning',
  since: '0.2',
  summary: 'A touchpoint was last reviewed too long ago.',
  docs: `
What is written here is believed: who answers for the touchpoint, on which channel it is, what measures it. After a year without a look
some of it is no longer so, and nobody can tell which part.

Look at the touchpoint with whoever is accountable for it, put right what has changed, and write the day: \`last reviewed 2026-10-15\`. A
touchpoint without a day is not reported, since most of them are reviewed with their journey; but a moment of truth, or a touchpoint that
is \`critical\`, is reported without one, unless its journey has one that is recent enough. That is asked only where the project writes such
days at all.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '12. Conclusion: Defining Ownership for Effective CX Strategy' })}: measure and optimize regularly. Practice for RACI charts and journey maps: what is drawn once and not kept up is a common complaint about them.`,
  bad: `
role vp_product "VP Product"

journey book_pay "Book and pay" {
  owner vp_product
  touchpoint seat_map "Seat map" {
    accountable vp_product
    responsible vp_product
    last reviewed 2025-05-04
  }
}
`,
  good: `
role vp_product "VP Product"

journey book_pay "Book and pay" {
  owner vp_product
  touchpoint seat_map "Seat map" {
    accountable vp_product
    responsible vp_product
    last reviewed 2026-05-04
  }
}
`,
  options: {
    days: {
      default: 365,
      least: 1,
      most: 3650,
      meaning: 'How many days a review holds. No source gives a figure; charters are reviewed every year.',
    },
  },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    const limit = addDays(day, -options.days);
    let isInUse = graph.all('journey').some(({ lastReviewed }) => lastReviewed);
    const unwritten: Touchpoint[] = [];
    for (const touchpoint of graph.all('touchpoint')) {
      const { lastReviewed } = touchpoint;
      if (!lastReviewed) {
        if (isImportant(touchpoint) && isLive(touchpoint, day)) unwritten.push(touchpoint);
        continue;
      }
      isInUse = true;
      if (lastReviewed.value >= limit || !isLive(touchpoint, day)) continue;
      const message = `${label(touchpoint)} was last reviewed on ${lastReviewed.value}, ${daysBetween(lastReviewed.value, day)} days ago.`;
      report(lastReviewed.node, message, {
        about: touchpoint,
        fixes: () => [{ title: sayReviewed(day), edits: [replaceNode(lastReviewed.node, day)] }],
      });
    }
    for (const touchpoint of isInUse ? unwritten : []) {
      const { journey } = touchpoint;
      const withJourney = journey.lastReviewed;
      if (withJourney && withJourney.value >= limit) continue;
      const what = touchpoint.isMomentOfTruth ? 'a moment of truth' : 'critical';
      const message = withJourney
        ? `${label(touchpoint)} is ${what}, and was last reviewed with its journey on ${withJourney.value}, ${daysBetween(withJourney.value, day)} days ago.`
        : `${label(touchpoint)} is ${what}, and nobody wrote down when it was last reviewed.`;
      report(touchpoint, message, {
        about: touchpoint,
        related: withJourney ? [{ at: withJourney.node, message: 'Its journey was reviewed then.' }] : [],
        fixes: () => [{ title: sayReviewed(day), edits: [insertProperty(touchpoint, `last reviewed ${day}`)] }],
      });
    }
  },
});

/** It is a fact that only the person who applies it can know. */
function sayReviewed(day: Day): string {
  return `Say that it was reviewed on ${day}`;
}

function isImportant({ isMomentOfTruth, isCritical }: Touchpoint): boolean {
  return isMomentOfTruth || isCritical;
}
