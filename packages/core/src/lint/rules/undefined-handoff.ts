import { cite } from '../../governance/source.ts';
import { departmentsOf, enclosingDepartments } from '../../model/departments.ts';
import type { Graph } from '../../model/graph.ts';
import { liveByJourney } from '../../model/live-touchpoints.ts';
import { type Department, type Journey, label, type Party, type Stage, type Touchpoint } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import type { Day } from '../../project/values.ts';
import { insertDeclaration } from '../edits.ts';
import { nameFor } from '../naming.ts';
import { someOf } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

export default rule({
  name: 'undefined-handoff',
  group: 'journeys',
  level: 'warning',
  since: '0.2',
  summary: 'A customer passes to other departments on a journey, and no handoff says what goes with them.',
  docs: `
Where one department ends and the next begins, what was known about the customer is lost: they explain it again, wait, or are
forgotten. Each department does its own part well, and the journey fails between them.

Write the handoff, with what is passed on, its owner and how soon: \`handoff from boarding to cabin_welcome { ... }\`. A handoff between
any touchpoint of the one stage and any of the next is enough. Stages are compared, because the touchpoints of one stage often stand
side by side (the website, the app, the desk); a touchpoint outside of stages is compared with the next one. The customer passes on
when no department is accountable on both sides; a department counts for those within it. Where the department of somebody
accountable is not known, nothing is said. The question is asked in a project that writes handoffs, else of a journey with as many
live touchpoints as the setting says.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '1. The Importance of Clear Ownership in Customer Experience (CX) Strategy' })}: departments that take parts of it without coordination leave the journey fragmented.`,
  bad: `
role vp_airports "VP Airports" { part of airport_services }
role vp_inflight "VP Inflight" { part of inflight_service }
role cio         "CIO"         { part of digital }
department airport_services "Airport Services" { head vp_airports }
department inflight_service "Inflight Service" { head vp_inflight }
department digital          "Digital"          { head cio }

journey fly "Fly" {
  owner vp_inflight
  default responsible everyone
  touchpoint wallet_pass   "Boarding pass"    { accountable cio }
  touchpoint boarding      "Boarding"         { accountable vp_airports }
  touchpoint cabin_welcome "Welcome on board" { accountable vp_inflight }
  handoff from wallet_pass to boarding { passes "Seat, and who travels together" }
}
`,
  good: `
role vp_airports "VP Airports" { part of airport_services }
role vp_inflight "VP Inflight" { part of inflight_service }
role cio         "CIO"         { part of digital }
department airport_services "Airport Services" { head vp_airports }
department inflight_service "Inflight Service" { head vp_inflight }
department digital          "Digital"          { head cio }

journey fly "Fly" {
  owner vp_inflight
  default responsible everyone
  touchpoint wallet_pass   "Boarding pass"    { accountable cio }
  touchpoint boarding      "Boarding"         { accountable vp_airports }
  touchpoint cabin_welcome "Welcome on board" { accountable vp_inflight }
  handoff from wallet_pass to boarding      { passes "Seat, and who travels together" }
  handoff from boarding    to cabin_welcome { passes "Assistance, and families seated apart" }
}
`,
  options: {
    from: {
      default: 10,
      least: 2,
      most: 1000,
      meaning:
        'How many live touchpoints a journey has before the question is asked where the project writes no handoff. No source gives a figure.',
    },
  },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    const isInUse = graph.known('handoff').length > 0;
    for (const [journey, touchpoints] of liveByJourney(graph, day)) {
      if (!isInUse && touchpoints.length < options.from) continue;
      const steps = stepsOf(touchpoints);
      let before: { step: Step; departments: Departments } | undefined;
      for (const step of steps.length > 1 ? steps : []) {
        const departments = departmentsIn(graph, step, day);
        if (before && departments && before.departments && isApart(graph, before.departments, departments)) {
          const { step: left } = before;
          if (!hasHandoff(graph, left, step)) {
            const from = someOf([...before.departments].map(label));
            const to = someOf([...departments].map(label));
            report(
              step.touchpoints[0]!,
              `From ${words(left)} to ${words(step)} the customer passes from ${from} to ${to}, and no handoff says what goes with them.`,
              {
                about: step.touchpoints[0]!,
                related: [{ at: left.touchpoints.at(-1)!, message: 'The customer comes from here.' }],
                fixes: () => [writeHandoff(graph, journey, left, step)],
              },
            );
          }
        }
        before = { step, departments };
      }
    }
  },
});

/** A stage with what is live in it; or one touchpoint outside of stages. */
interface Step {
  readonly place: Stage | Touchpoint;
  readonly touchpoints: Touchpoint[];
}

type Departments = ReadonlySet<Department> | undefined;

function stepsOf(touchpoints: readonly Touchpoint[]): Step[] {
  const steps: Step[] = [];
  for (const touchpoint of touchpoints) {
    const place = placeOf(touchpoint);
    const last = steps.at(-1);
    if (last?.place === place) last.touchpoints.push(touchpoint);
    else steps.push({ place, touchpoints: [touchpoint] });
  }
  return steps;
}

function placeOf(touchpoint: Touchpoint): Stage | Touchpoint {
  return touchpoint.stage ?? touchpoint;
}

/** `the stage Resolve`, `Boarding`. */
function words({ place }: Step): string {
  return place.kind === 'stage' ? `the stage ${label(place)}` : label(place);
}

/** The departments of whoever is accountable in a step; undefined when one of them is not known. */
function departmentsIn(graph: Graph, { touchpoints }: Step, day: Day): Departments {
  const found = new Set<Department>();
  let last: Party | undefined;
  for (const touchpoint of touchpoints)
    for (const { answer } of ownership(graph, touchpoint, day)) {
      if (answer.verdict !== 'owned' && answer.verdict !== 'conflict') return undefined;
      for (const party of answer.parties) {
        // Most that follow each other have one owner.
        if (party === last) continue;
        last = party;
        const departments = departmentsOf(graph, party, day);
        if (departments.size === 0) return undefined;
        for (const department of departments) found.add(department);
      }
    }
  return found;
}

function isApart(graph: Graph, left: ReadonlySet<Department>, right: ReadonlySet<Department>): boolean {
  const isWithin = (one: Department, others: ReadonlySet<Department>) =>
    enclosingDepartments(graph, one).some(around => others.has(around));
  return ![...left].some(one => isWithin(one, right)) && ![...right].some(one => isWithin(one, left));
}

function hasHandoff(graph: Graph, left: Step, right: Step): boolean {
  const known = handoffs(graph);
  const [from, to] = [known.get(left.place), known.get(right.place)];
  return [from?.has(right.place), to?.has(left.place), from?.has(undefined), to?.has(undefined)].includes(true);
}

/** Where handoffs lead from each step; undefined stands for a name that is not known, which may be any. */
function handoffs(graph: Graph): ReadonlyMap<Stage | Touchpoint, ReadonlySet<Stage | Touchpoint | undefined>> {
  return graph.once(handoffs, () => {
    const found = new Map<Stage | Touchpoint, Set<Stage | Touchpoint | undefined>>();
    const add = (from: Touchpoint, to: Touchpoint | undefined) => {
      const place = placeOf(from);
      found.set(place, (found.get(place) ?? new Set()).add(to && placeOf(to)));
    };
    for (const handoff of graph.known('handoff')) {
      const [source, target] = [graph.get(handoff.source), graph.get(handoff.target)];
      if (source) add(source, target);
      else if (target) add(target, undefined);
    }
    return found;
  });
}

function writeHandoff(graph: Graph, journey: Journey, left: Step, right: Step): Choice {
  const [source, target] = [left.touchpoints.at(-1)!, right.touchpoints[0]!];
  const names = [source, target].map(touchpoint => nameFor(graph, touchpoint, 'Touchpoint'));
  const lines = [`handoff from ${names[0]} to ${names[1]} {`, '  passes "Say what goes with the customer"', '}'];
  return {
    title: `Write a handoff from ${label(source)} to ${label(target)}, to be described`,
    edits: [insertDeclaration(journey, lines.join('\n'))],
  };
}
