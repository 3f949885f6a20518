/**
 * The responsibility matrix of a project on a day, apart from how it is printed: one table for each journey with its
 * stages, then the responsibilities by the tables and the parties they stand in. Each piece of work stands once.
 */
import { departmentsAround } from '../model/departments.ts';
import type { Graph } from '../model/graph.ts';
import {
  type Department,
  isRef,
  type Journey,
  type Letter,
  label,
  type Party,
  type RaciTable,
  type Region,
  type Responsibility,
  type Touchpoint,
  type Work,
} from '../model/model.ts';
import { isLive, regionsOf } from '../model/where-and-when.ts';
import type { Day } from '../project/values.ts';
import { journeysInOrder } from './journey-order.ts';
import { departmentOf, partyTitle } from './party-words.ts';
import { type Column, columnsFor, inSourceOrder } from './raci-columns.ts';
import { type MatrixRow, matrixRow } from './raci-row.ts';

export interface Matrix {
  readonly day: Day;
  readonly tables: readonly MatrixTable[];
}

export interface MatrixTable {
  readonly title: string;
  /** Set for the table of a journey. */
  readonly journey: Journey | undefined;
  /** Set for a RACI table as its author wrote it. */
  readonly written: RaciTable | undefined;
  /** Everybody who has a letter in it. */
  readonly parties: readonly Party[];
  /** Those of them who need a column on a page, where footnotes speak of the rest. */
  readonly columns: readonly Column[];
  readonly sections: readonly MatrixSection[];
  /** Touchpoints of the journey that customers do not meet on the day: planned, retired, or not within their dates. */
  readonly asleep: readonly Touchpoint[];
}

export interface MatrixSection {
  /** A stage, a section of a RACI table, a department; nothing for what stands in none. */
  readonly title: string | undefined;
  readonly rows: readonly MatrixRow[];
}

/** What somebody wants to see of a matrix. */
export interface Narrowing {
  /** One journey, or everything that is in none. */
  readonly part?: Journey | 'responsibilities' | undefined;
  /** What exists in a region, as it is there. */
  readonly region?: Region | undefined;
  /** Rows in which somebody of the department, or of one within it, has a letter. */
  readonly department?: Department | undefined;
  /** Rows in which the A is not settled. */
  readonly onlyOpen?: boolean | undefined;
}

/** The matrix as somebody asks for it. */
interface View extends Narrowing {
  readonly day: Day;
}

/** The whole matrix, or a part of it. Tables without a row are left out. */
export function raciMatrix(graph: Graph, day: Day, only: Narrowing = {}): Matrix {
  const view = { ...only, day };
  const { part } = only;
  const journeys = part === undefined ? journeysInOrder(graph) : part === 'responsibilities' ? [] : [part];
  const tables = [
    ...journeys.map(journey => journeyTable(graph, journey, view)),
    ...(part === undefined || part === 'responsibilities' ? responsibilityTables(graph, view) : []),
  ];
  return { day, tables: tables.filter(({ sections, asleep }) => sections.length || asleep.length) };
}

/** One RACI table as its author wrote it, with every row resolved: what a charter carries as an annex. */
export function annexTable(graph: Graph, table: RaciTable, day: Day): MatrixTable {
  const rows = table.rows.map(({ section, work }) => ({ section, work: isRef(work) ? graph.get(work) : work }));
  const known = new Set<Work>();
  const once = rows.flatMap(({ section, work }) => {
    if (!work || known.has(work)) return [];
    known.add(work);
    return { section, work };
  });
  return { ...toTable(graph, label(table), { day }, sectionsOf(once)), written: table };
}

/** Every letter that a matrix shows. */
export function lettersIn({ tables }: Pick<Matrix, 'tables'>): ReadonlySet<Letter> {
  const rows = tables.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows));
  return new Set(
    rows.flatMap(({ cells, exceptions }) => [
      ...cells.flatMap(({ letters }) => letters.map(({ letter }) => letter)),
      ...exceptions.flatMap(({ letters }) => letters),
    ]),
  );
}

interface Titled {
  readonly title: string | undefined;
  readonly work: readonly Work[];
}

function journeyTable(graph: Graph, journey: Journey, view: View): MatrixTable {
  const { day, department, onlyOpen } = view;
  const awake = (touchpoints: readonly Touchpoint[]) => touchpoints.filter(touchpoint => isLive(touchpoint, day));
  const all = [...journey.touchpoints, ...journey.stages.flatMap(({ touchpoints }) => touchpoints)];
  const sections = [
    { title: undefined, work: awake(journey.touchpoints) },
    ...journey.stages.map(stage => ({ title: label(stage), work: awake(stage.touchpoints) })),
  ];
  // Nobody need have a letter for what customers do not meet: who asks about letters does not ask about it.
  const asleep = department || onlyOpen ? [] : all.filter(touchpoint => !isLive(touchpoint, day));
  return { ...toTable(graph, label(journey), view, sections), journey, asleep };
}

function responsibilityTables(graph: Graph, view: View): MatrixTable[] {
  const home = homes(graph);
  const tables = inSourceOrder(graph.all('raci')).map(table => {
    const rows = table.rows.map(({ section, work }) => ({ section, work: isRef(work) ? graph.get(work) : work }));
    const own = rows.flatMap(({ section, work }) =>
      work?.kind === 'responsibility' && home.get(work) === table ? { section, work } : [],
    );
    const sections = sectionsOf([...new Map(own.map(row => [row.work, row])).values()]);
    return { ...toTable(graph, label(table), view, sections), written: table };
  });
  const rest = inSourceOrder(graph.all('responsibility')).filter(
    responsibility => home.get(responsibility)?.kind !== 'raci',
  );
  const duties = rest.filter(({ within }) => within);
  const alone = rest.filter(({ within }) => !within);
  const byParty = Map.groupBy(duties, ({ within }) => {
    const party = within as Exclude<Responsibility['within'], RaciTable | undefined>;
    return (party.kind === 'role' && departmentOf(graph, party)) || party;
  });
  const parties = [...byParty].map(([party, work]) => ({ title: partyTitle(party), work }));
  return [
    ...tables,
    toTable(graph, 'Duties of departments and roles', view, parties),
    toTable(graph, 'Across the organization', view, [{ title: undefined, work: alone }]),
  ];
}

/** Where a responsibility has its row: the party or table it is declared in; for one that is declared alone, the first table that has a row for it. */
function homes(graph: Graph): ReadonlyMap<Responsibility, NonNullable<Responsibility['within']>> {
  return graph.once('homes of responsibilities', () => {
    const home = new Map<Responsibility, NonNullable<Responsibility['within']>>();
    for (const responsibility of graph.all('responsibility'))
      if (responsibility.within) home.set(responsibility, responsibility.within);
    for (const table of inSourceOrder(graph.all('raci'))) {
      for (const { work } of table.rows) {
        const named = isRef(work) ? graph.get(work) : work;
        if (named?.kind === 'responsibility' && !home.has(named)) home.set(named, table);
      }
    }
    return home;
  });
}

function sectionsOf(rows: readonly { readonly section: string | undefined; readonly work: Work }[]): Titled[] {
  return [...Map.groupBy(rows, ({ section }) => section)].map(([title, rows]) => ({
    title,
    work: rows.map(({ work }) => work),
  }));
}

/**
 * The parties of a row that need a column. Who is accountable in some regions only, while somebody is in general, is in the
 * footnote at the general letter; a column for that alone would make every table as wide as there are regions.
 */
function shown({ cells }: MatrixRow): Party[] {
  const hasGeneral = cells.some(({ letters }) => letters.some(({ letter, general }) => letter === 'A' && general));
  return cells
    .filter(({ letters }) => letters.some(({ letter, general }) => general || letter !== 'A' || !hasGeneral))
    .map(({ party }) => party);
}

function toTable(graph: Graph, title: string, view: View, titled: readonly Titled[]): MatrixTable {
  const { day, region } = view;
  const sections = titled
    .map(({ title, work }) => ({
      title,
      rows: work
        .filter(one => !region || existsIn(graph, one, region))
        .map(one => matrixRow(graph, one, day, region))
        .filter(row => isWanted(graph, row, view)),
    }))
    .filter(({ rows }) => rows.length);
  const rows = sections.flatMap(({ rows }) => rows);
  const parties = [...new Set(rows.flatMap(({ cells }) => cells.map(({ party }) => party)))];
  return {
    title,
    journey: undefined,
    written: undefined,
    parties,
    columns: columnsFor(graph, rows.flatMap(shown)),
    sections,
    asleep: [],
  };
}

/** Where no region is declared, work exists in whatever is asked about. */
function existsIn(graph: Graph, work: Work, region: Region): boolean {
  const regions = regionsOf(graph, work);
  return regions.length === 0 || regions.includes(region);
}

function isWanted(graph: Graph, { cells, open }: MatrixRow, { day, department, onlyOpen }: View): boolean {
  if (onlyOpen && open.length === 0) return false;
  return !department || cells.some(({ party }) => departmentsAround(graph, party, day).includes(department));
}
