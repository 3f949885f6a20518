import { type DutyHolder, duties } from '../../governance/duties.ts';
import { cite } from '../../governance/source.ts';
import { accountableFor } from '../../model/accountable-for.ts';
import { departmentsOf, enclosingDepartments, headedBy } from '../../model/departments.ts';
import { everyClaim } from '../../model/every-claim.ts';
import type { Graph } from '../../model/graph.ts';
import { doneByRoles } from '../../model/letter-index.ts';
import { countLive } from '../../model/live-touchpoints.ts';
import { type Department, type Letter, label, type NamedEntity, type Party } from '../../model/model.ts';
import { exists, isInForce } from '../../model/where-and-when.ts';
import type { Ref } from '../../project/fragment.ts';
import type { Day } from '../../project/values.ts';
import { canAnswer } from '../claim-edits.ts';
import { nestDuty } from '../duty-stubs.ts';
import { insertProperty } from '../edits.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostDuties = 2;

export default rule({
  name: 'idle-department',
  group: 'ownership',
  level: 'info',
  atHigh: 'warning',
  since: '0.2',
  summary: 'A department has no part in customer experience.',
  docs: `
Customers feel the work of departments that they never meet: who hires, who pays refunds, who keeps the systems up. A department that
answers for nothing and does nothing here has either been forgotten, or does not know that it has a part.

Give it a responsibility, or make it responsible for a touchpoint; the articles list what each department does for customers. It counts
too when one of its roles, or a department within or around it, is accountable, responsible, helps, checks or signs, decides something,
chairs a forum, or owns a system, a vendor, a voice, an initiative or a programme. Being consulted or informed does not count. The question
is asked when the project has as many live touchpoints and responsibilities as the setting says.
`,
  source: `${cite({ article: 'who-owns-introduction' })}: all functions, customer-facing or not, support each other.`,
  bad: `
role vp_sales "VP Sales"
role cio "CIO"
role chro "CHRO"
department sales   "Sales"   { head vp_sales }
department digital "Digital" { head cio }
department people "People & Culture" { function hr head chro }

raci customers "What we do for customers" {
  parties                                                       | sales | digital |
  responsibility offers "Make the offers"                       | A/R   |         |
  responsibility phone "Take bookings by phone"                 | A/R   |         |
  responsibility groups "Look after groups"                     | A/R   |         |
  responsibility partners "Look after partners"                 | A/R   |         |
  responsibility refunds "Release refunds"                      | A/R   |         |
  responsibility website "Run the website"                      |       | A/R     |
  responsibility app "Run the app"                              |       | A/R     |
  responsibility payments "Keep payments working"               |       | A/R     |
  responsibility data "Look after customers' data"              |       | A/R     |
  responsibility training "Train everyone who meets a customer" | A/R   |         |
}
`,
  good: `
role vp_sales "VP Sales"
role cio "CIO"
role chro "CHRO"
department sales   "Sales"   { head vp_sales }
department digital "Digital" { head cio }
department people "People & Culture" { function hr head chro }

raci customers "What we do for customers" {
  parties                                                       | sales | digital | people |
  responsibility offers "Make the offers"                       | A/R   |         |        |
  responsibility phone "Take bookings by phone"                 | A/R   |         |        |
  responsibility groups "Look after groups"                     | A/R   |         |        |
  responsibility partners "Look after partners"                 | A/R   |         |        |
  responsibility refunds "Release refunds"                      | A/R   |         |        |
  responsibility website "Run the website"                      |       | A/R     |        |
  responsibility app "Run the app"                              |       | A/R     |        |
  responsibility payments "Keep payments working"               |       | A/R     |        |
  responsibility data "Look after customers' data"              |       | A/R     |        |
  responsibility training "Train everyone who meets a customer" |       |         | A/R    |
}
`,
  options: {
    from: {
      default: 10,
      least: 0,
      most: 1000,
      meaning:
        'How many live touchpoints and responsibilities the project has before the question is asked. No source gives a figure.',
    },
  },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    if (graph.all('department').length === 0) return;
    if (countLive(graph, day) + graph.all('responsibility').length < options.from) return;
    for (const department of withoutPart(graph, day)) {
      report(department, `${label(department)} answers for nothing, and does nothing for customers.`, {
        about: department,
        fixes: () => giveDuty(graph, department),
      });
    }
  },
});

/**
 * The departments that do nothing on a day, and of which none around or within does anything; none where a name is not known,
 * which may be any of them. Looks no further when all have a part, or that cannot be told.
 */
function withoutPart(graph: Graph, day: Day): ReadonlySet<Department> {
  const open = new Set(graph.all('department'));
  const related = relatives(graph);
  const seen = new Set<Party>();
  let isClear = true;
  const add = (party: Party | undefined) => {
    if (!party) isClear = false;
    if (!party || seen.has(party)) return;
    seen.add(party);
    for (const department of departmentsOf(graph, party, day)) {
      open.delete(department);
      for (const other of related.get(department) ?? []) open.delete(other);
    }
  };
  for (const party of knownToAct(graph, day)) {
    if (open.size === 0) return open;
    add(party);
  }
  for (const ref of otherParts(graph, day)) add(graph.get(ref));
  for (const claim of everyClaim(graph)) {
    if (open.size === 0 || !isClear) break;
    if (noPart.includes(claim.letter)) continue;
    const party = graph.party(claim);
    if ((party && seen.has(party) && !claim.joint) || !isInForce(claim, day)) continue;
    const target = graph.target(claim);
    if (target && target.kind !== 'stage' && !exists(target, day)) continue;
    add(party);
    for (const ref of claim.joint?.with ?? []) add(graph.get(ref));
  }
  return isClear ? open : new Set();
}

/**
 * Those of whom it was worked out before that they answer for something or do it: in most projects nobody is left to look
 * for in all claims. Whoever heads several departments may have been named as one of them, and tells nothing of the others.
 */
function* knownToAct(graph: Graph, day: Day): Iterable<Party> {
  const headed = headedBy(graph);
  for (const party of accountableFor(graph, day).keys()) if ((headed.get(party)?.length ?? 0) < 2) yield party;
  yield* doneByRoles(graph, day).keys();
}

/** To be asked, to be told, or to be left out. */
const noPart: readonly Letter[] = ['C', 'I', 'O'];

/** For each department, those around it and those within. */
function relatives(graph: Graph): ReadonlyMap<Department, readonly Department[]> {
  const found = new Map<Department, Department[]>();
  const add = (of: Department, other: Department) => {
    const others = found.get(of);
    if (others) others.push(other);
    else found.set(of, [other]);
  };
  for (const department of graph.all('department'))
    for (const around of enclosingDepartments(graph, department)) {
      if (around === department) continue;
      add(department, around);
      add(around, department);
    }
  return found;
}

/** Whoever decides, chairs, is escalated to, or owns something that is no work. */
function* otherParts(graph: Graph, day: Day): Iterable<Ref<'Party'>> {
  for (const { rights } of graph.all('decision'))
    for (const { right, parties, ...period } of rights) if (right !== 'input' && isInForce(period, day)) yield* parties;
  for (const { chair } of graph.all('forum')) if (chair) yield chair;
  for (const { tiers } of graph.all('escalation')) for (const { party } of tiers) yield party;
  for (const kind of ['system', 'vendor', 'voice', 'initiative', 'programme'] as const)
    for (const { owner } of graph.all(kind) as readonly { readonly owner: Ref<'Party'> | undefined }[])
      if (owner) yield owner;
}

/** What the articles say that such a department does, and what only its people can say. The head answers for it. */
function giveDuty(graph: Graph, department: Department): Choice[] {
  const head = graph.get(department.head);
  if (!canAnswer(head)) return [];
  const holder = department.function === 'digital' ? 'it' : department.function;
  const titles = duties.filter(duty => duty.holder === (holder as DutyHolder)).slice(0, mostDuties);
  const give = (title: string, name: string, words: string): Choice => ({
    title,
    edits: [insertProperty(department, nestDuty(graph, name, words, head as NamedEntity))],
  });
  return [
    ...titles.map(({ id, title }) => give(`Make it responsible: ${title}`, id.replaceAll('-', '_'), title)),
    give(
      'Give it a responsibility, to be described',
      `part_of_${department.name}`,
      `Say what ${label(department).replaceAll('"', '')} does for customers`,
    ),
  ];
}
