import { cite } from '../../governance/source.ts';
import { otherClaims, partiesOf } from '../../model/claims.ts';
import { departmentsOf, enclosingDepartments } from '../../model/departments.ts';
import type { Graph } from '../../model/graph.ts';
import {
  type Department,
  type Forum,
  type Journey,
  label,
  type Party,
  type Stage,
  type Touchpoint,
} from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { isInForce, isLive } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { addToList } from '../list-edits.ts';
import { nameFor } from '../naming.ts';
import { type Fix, rule } from '../rule.ts';

export default rule({
  name: 'department-missing-from-forum',
  group: 'forums',
  level: 'warning',
  since: '0.1',
  summary: 'A department works on a journey that a forum covers, and has nobody in that forum.',
  docs: `
A forum decides for whole journeys. A department that answers for part of one, or does the work there, and is not in the room learns
of the decision afterwards, and the journey stays in pieces.

Add the head of the department, or a role that is part of it, to the members; a team that has one of them as a member is enough.
Somebody from a department speaks for the departments around it, and its head for those within it. Or narrow what the forum covers.
Only live touchpoints count, and only departments that are accountable or responsible there; vendors and external parties do not.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '7. The Benefits of a Holistic Approach to CX Ownership' })}: teams bring together representatives of all departments that are involved in the journey.`,
  bad: `
role cco "Chief Customer Officer"
role vp_product "VP Product"
department customer_experience "Customer Experience" { head cco }
department product_design "Product & Design" { head vp_product }
journey book_pay "Book and pay" {
  owner cco
  touchpoint seat_map "Seat map" {
    accountable vp_product
    responsible vp_product
  }
}
forum cx_council "CX Council" {
  covers     all journeys
  chair      cco
  cadence    fortnightly
  decides by consent
}
`,
  good: `
role cco "Chief Customer Officer"
role vp_product "VP Product"
department customer_experience "Customer Experience" { head cco }
department product_design "Product & Design" { head vp_product }
journey book_pay "Book and pay" {
  owner cco
  touchpoint seat_map "Seat map" {
    accountable vp_product
    responsible vp_product
  }
}
forum cx_council "CX Council" {
  covers     all journeys
  chair      cco
  members    vp_product
  cadence    fortnightly
  decides by consent
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    for (const forum of graph.all('forum')) {
      const isRepresented = representation(graph, forum, day);
      if (!isRepresented) continue;
      for (const [department, { touchpoint, isAccountable }] of atWorkFor(graph, forum, day)) {
        if (isRepresented(department)) continue;
        report(
          forum,
          `${label(department)} works on what ${label(forum)} covers, and nobody from ${label(department)} is in it.`,
          {
            about: forum,
            related: [
              {
                at: touchpoint,
                message: `${label(department)} is ${isAccountable ? 'accountable' : 'responsible'} for ${label(touchpoint)}.`,
              },
            ],
            fixes: invite(graph, forum, department),
          },
        );
      }
    }
  },
});

/** Tells whether a forum has somebody from a department; undefined when that cannot be told, or nobody is in it at all. */
function representation(graph: Graph, forum: Forum, day: Day): ((department: Department) => boolean) | undefined {
  const refs = [...(forum.chair ? [forum.chair] : []), ...forum.members];
  const parties = graph.getAll(refs);
  if (refs.length === 0 || parties.length < refs.length) return undefined;
  if (parties.some(({ kind, id }) => kind === 'builtin' && id === 'everyone')) return undefined;
  const present = new Set(parties.flatMap(party => [...departmentsOf(graph, party, day)]));
  const around = new Set([...present].flatMap(department => enclosingDepartments(graph, department)));
  return department =>
    around.has(department) || enclosingDepartments(graph, department).some(outer => present.has(outer));
}

interface AtWork {
  readonly touchpoint: Touchpoint;
  readonly isAccountable: boolean;
}
/** The departments that are accountable or responsible, each with the first live touchpoint where they are. */
type Departments = ReadonlyMap<Department, AtWork>;

function atWorkFor(graph: Graph, { covers }: Forum, day: Day): Departments {
  if (covers === undefined) return new Map();
  const { everywhere, within } = departmentsAtWork(graph, day);
  if (covers === 'all') return everywhere;
  const found = new Map<Department, AtWork>();
  for (const scope of graph.getAll(covers))
    for (const [department, work] of within.get(scope) ?? []) if (!found.has(department)) found.set(department, work);
  return found;
}

interface Index {
  readonly everywhere: Departments;
  readonly within: ReadonlyMap<Journey | Stage, Departments>;
}

/** One pass over the touchpoints for all forums. */
function departmentsAtWork(graph: Graph, day: Day): Index {
  return graph.once(`departments at work on ${day}`, () => {
    const everywhere = new Map<Department, AtWork>();
    const within = new Map<Journey | Stage, Map<Department, AtWork>>();
    const add = (touchpoint: Touchpoint, department: Department, isAccountable: boolean) => {
      const { journey, stage } = touchpoint;
      for (const scope of stage ? [journey, stage] : [journey]) {
        const known = within.get(scope) ?? new Map<Department, AtWork>();
        within.set(scope, known);
        if (!known.has(department)) known.set(department, { touchpoint, isAccountable });
      }
      if (!everywhere.has(department)) everywhere.set(department, { touchpoint, isAccountable });
    };
    const known = new Map<Party, ReadonlySet<Department>>();
    const departments = (party: Party) => {
      let found = known.get(party);
      // The members of a team answer to the departments that they are in; the team itself belongs to none.
      if (!found) known.set(party, (found = party.kind === 'team' ? new Set() : departmentsOf(graph, party, day)));
      return found;
    };
    for (const touchpoint of graph.all('touchpoint')) {
      if (!isLive(touchpoint, day)) continue;
      for (const { answer } of ownership(graph, touchpoint, day))
        for (const party of answer.parties)
          for (const department of departments(party)) add(touchpoint, department, true);
      for (const claim of otherClaims(graph, touchpoint)) {
        if (claim.letter !== 'R' || !isInForce(claim, day)) continue;
        for (const party of partiesOf(graph, claim) ?? [])
          for (const department of departments(party)) add(touchpoint, department, false);
      }
    }
    return { everywhere, within };
  });
}

/** Adds the head of a department, or the department where it has none, to the members. */
function invite(graph: Graph, forum: Forum, department: Department): Fix[] {
  const head = graph.get(department.head);
  const party = head && head.kind !== 'builtin' ? head : department;
  const name = nameFor(graph, party, 'Party');
  return [{ title: `Invite ${label(party)}`, edits: [addToList(forum, 'members', forum.members, name)] }];
}
