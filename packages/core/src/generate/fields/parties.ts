/** The fields of the organization, its bodies and everybody who can have a letter. */
import type { Graph } from '../../model/graph.ts';
import type {
  Approval,
  Department,
  External,
  Goal,
  Mandate,
  Organization,
  Person,
  Persona,
  Region,
  Role,
  System,
  Team,
  Unit,
  Vendor,
  Voice,
} from '../../model/model.ts';
import { printAmount } from '../../project/values.ts';
import { during } from '../period-words.ts';
import { type Field, parties, text, things, type Value } from './field.ts';

export const organizationFields: readonly Field<Organization>[] = [
  text('vision', ({ vision }) => vision),
  text('mission', ({ mission }) => mission),
  text('principle', ({ principles }) => principles),
  text('maturity', ({ maturity }) => maturity?.level.value),
  text('assessed', ({ maturity }) => maturity?.assessed),
  text('using', ({ maturity }) => maturity?.using),
  text(
    'desired',
    ({ maturity }) =>
      maturity?.desired &&
      `${maturity.desired.value}${maturity.desiredBy === undefined ? '' : ` by ${maturity.desiredBy}`}`,
  ),
  text('factor', ({ maturity }) =>
    maturity?.factors.map(({ factor, level, desired, because }) => {
      const wanted = desired ? `, ${desired.value} is wanted` : '';
      return `${factor.value}: ${level.value}${wanted}${because === undefined ? '' : ` (${because})`}`;
    }),
  ),
];

export const goalFields: readonly Field<Goal>[] = [things('measured by', ({ measuredBy }) => measuredBy)];

export const regionFields: readonly Field<Region>[] = [
  things('part of', ({ partOf }) => partOf),
  parties('head', ({ head }) => head),
  text('exception', ({ exceptions }) => exceptions),
];

export const unitFields: readonly Field<Unit>[] = [
  text('kind', ({ unitKind }) => unitKind),
  things('part of', ({ partOf }) => partOf),
  parties('head', ({ head }) => head),
  text('mission', ({ mission }) => mission),
  text('exception', ({ exceptions }) => exceptions),
];

export const departmentFields: readonly Field<Department>[] = [
  text('function', one => one.function),
  partOf(),
  parties('head', ({ head }) => head),
  parties('reports to', ({ reportsTo }) => reportsTo),
  text('mission', ({ mission }) => mission),
  things('measured by', ({ measuredBy }) => measuredBy),
  things('uses', ({ uses }) => uses),
];

export const roleFields: readonly Field<Role>[] = [
  partOf(),
  text('level', ({ level }) => level),
  parties('deputy', ({ deputies }) => deputies),
  parties('reports to', ({ reportsTo }) => reportsTo),
  { name: 'scope', takesPart: false, say: (graph, { mandate }) => (mandate ? scopeOf(graph, mandate) : []) },
  text('authority', ({ authority }) => authority),
  text('authority limit', ({ limit }) => limit && printAmount(limit.value)),
  text('boundary', ({ mandate }) => mandate?.boundaries),
  { name: 'approved by', takesPart: true, say: (graph, { mandate }) => approvalsOf(graph, mandate?.approvals ?? []) },
  things('measured by', ({ measuredBy }) => measuredBy),
  things('uses', ({ uses }) => uses),
];

function partOf<E extends Department | Role>(): Field<E> {
  return {
    name: 'part of',
    takesPart: false,
    say(graph, { partOf }) {
      const whole = graph.deref<Department>(partOf);
      return whole ? [whole] : [];
    },
  };
}

function scopeOf(graph: Graph, { scopeAll, scope }: Mandate): readonly Value[] {
  return [...scopeAll.map(what => `all ${what}`), ...graph.getAll(scope)];
}

/** Whose approval there is, or is wanted, each with its day. */
export function approvalsOf(graph: Graph, approvals: readonly Approval[]): readonly Value[] {
  return approvals.flatMap(({ party, on }): Value[] => {
    const thing = graph.get(party);
    return thing ? [{ thing, more: on === undefined ? '' : ` on ${on}` }] : [];
  });
}

export const personFields: readonly Field<Person>[] = [
  text('email', ({ email }) => email),
  text('handle', ({ handle }) => handle),
  things('based in', ({ basedIn }) => basedIn),
  text('since', ({ since }) => since),
  text('until', ({ until }) => until),
];

export const teamFields: readonly Field<Team>[] = [
  parties('head', ({ head }) => head),
  parties('members', ({ members }) => members),
  things('part of', ({ partOf }) => partOf),
  parties('reports to', ({ reportsTo }) => reportsTo),
  text('mission', ({ mission }) => mission),
];

export const vendorFields: readonly Field<Vendor>[] = [
  text('service', ({ service }) => service),
  parties('owner', ({ owner }) => owner),
  text('contract', ({ contract }) => contract && during(contract).trim()),
  text('sla', ({ slas }) => slas),
  things('promise', ({ promises }) => promises),
];

export const externalFields: readonly Field<External>[] = [
  text('kind', ({ externalKind }) => externalKind),
  parties('represented by', ({ representedBy }) => representedBy),
];

export const personaFields: readonly Field<Persona>[] = [
  text('share', ({ share }) => share && printAmount(share)),
  text('needs', ({ needs }) => needs),
];

export const systemFields: readonly Field<System>[] = [
  parties('owner', ({ owner }) => owner),
  things('vendor', ({ vendor }) => vendor),
  things('shares with', ({ sharesWith }) => sharesWith),
];

export const voiceFields: readonly Field<Voice>[] = [
  parties('owner', ({ owner }) => owner),
  text('channel', ({ channels }) => channels),
  things('feeds', ({ feeds }) => feeds),
  text('every', ({ every }) => every),
];
