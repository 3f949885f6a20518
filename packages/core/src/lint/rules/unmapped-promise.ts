import { cite } from '../../governance/source.ts';
import type { Graph } from '../../model/graph.ts';
import { countLive } from '../../model/live-touchpoints.ts';
import { type BrandPromise, type Journey, label } from '../../model/model.ts';
import { isLive } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { addToList } from '../list-edits.ts';
import { nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';
import { projectFrom } from '../sketch-options.ts';

/** More proposals than this help nobody to choose. */
const mostJourneys = 3;

export default rule({
  name: 'unmapped-promise',
  group: 'journeys',
  level: 'warning',
  atHigh: 'error',
  since: '0.2',
  summary: 'No journey, touchpoint or vendor keeps a brand promise.',
  docs: `
A promise is kept where customers meet the company, or it is a sentence in a campaign. One that stands nowhere in the journeys is
nobody's work, and the first customer who relies on it is disappointed.

Say which journeys or touchpoints keep it, or which vendor does in your name: each takes \`promise NAME\`. Or stop making the promise. A
touchpoint counts while it is live. The question is asked once some promise of the project is kept somewhere, or when the project has
as many live touchpoints as the setting says.
`,
  source: `${cite({ article: 'who-is-really-responsible', section: 'What if it was the Marketing team?' })}: all processes, products, people and systems embody the brand promise.`,
  bad: `
role vp_sales "VP Sales"

organization velmara "Velmara Air" {
  promise effortless "Effortless from door to door"
  promise looked_after "Somebody looks after you"
}

journey book_pay "Book and pay" {
  owner   vp_sales
  promise effortless
}

journey on_board "On board" { owner vp_sales }
`,
  good: `
role vp_sales "VP Sales"

organization velmara "Velmara Air" {
  promise effortless "Effortless from door to door"
  promise looked_after "Somebody looks after you"
}

journey book_pay "Book and pay" {
  owner   vp_sales
  promise effortless
}

journey on_board "On board" {
  owner   vp_sales
  promise looked_after
}
`,
  options: { from: projectFrom(' where no promise is kept anywhere yet') },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    const promises = graph.all('promise');
    if (promises.length === 0) return;
    const kept = keptOn(graph, day);
    if (kept.size === 0 && countLive(graph, day) < options.from) return;
    for (const promise of promises) {
      if (kept.has(promise)) continue;
      report(promise, `No journey, touchpoint or vendor keeps the promise ${label(promise)}.`, {
        about: promise,
        fixes: () => keep(graph, promise),
      });
    }
  },
});

function keptOn(graph: Graph, day: Day): ReadonlySet<BrandPromise> {
  const kept = new Set<BrandPromise>();
  for (const kind of ['journey', 'vendor'] as const)
    for (const { promises } of graph.known(kind)) for (const promise of graph.getAll(promises)) kept.add(promise);
  for (const touchpoint of graph.known('touchpoint'))
    if (touchpoint.promises.length && isLive(touchpoint, day))
      for (const promise of graph.getAll(touchpoint.promises)) kept.add(promise);
  return kept;
}

/** By one of the journeys that keep none yet, else by any. */
function keep(graph: Graph, promise: BrandPromise): Choice[] {
  const journeys = graph.all('journey');
  const free = journeys.filter(({ promises }) => promises.length === 0);
  return (free.length ? free : journeys).slice(0, mostJourneys).map((journey: Journey) => ({
    title: `Let the journey ${label(journey)} keep it`,
    edits: [addToList(journey, 'promise', journey.promises, nameFor(graph, promise, 'BrandPromise'))],
  }));
}
