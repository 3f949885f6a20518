/** Reads the organization, and whoever can answer for something in it. */
import { idOf, type Node } from '../../project/fragment.ts';
import type * as Syntax from '../../project/syntax.ts';
import type { Amount } from '../../project/values.ts';
import type {
  Approval,
  At,
  BrandPromise,
  Department,
  External,
  Goal,
  Holding,
  Mandate,
  Maturity,
  Organization,
  Party,
  Person,
  Persona,
  Region,
  Responsibility,
  Role,
  System,
  Team,
  Unit,
  Vendor,
  Voice,
} from '../model.ts';
import {
  all,
  amount,
  claimsOf,
  day,
  frequency,
  links,
  listOf,
  none,
  one,
  period,
  type Reader,
  textsOf,
  word,
} from './reader.ts';
import { conditionalClaim } from './selections.ts';
import { readResponsibility } from './work.ts';

/** The name, title and path of a node that has one. */
export function named<N extends Node & { readonly name?: string | undefined; readonly title?: string | undefined }>(
  node: N,
  body: readonly Node[],
) {
  return { node, name: node.name ?? 'model', title: node.title, id: idOf(node), links: links(body) };
}

export function readOrganization(reader: Reader, node: Syntax.Organization): Organization {
  const { body } = node;
  const maturity = one(reader, body, 'Maturity');
  for (const promise of all(body, 'BrandPromise'))
    reader.entities.push({ kind: 'promise', ...named(promise, none) } satisfies BrandPromise);
  for (const goal of all(body, 'Goal')) {
    reader.entities.push({
      kind: 'goal',
      ...named(goal, none),
      measuredBy: goal.measuredBy?.metrics ?? none,
    } satisfies Goal);
  }
  return {
    kind: 'organization',
    ...named(node, body),
    vision: one(reader, body, 'Vision')?.text,
    mission: one(reader, body, 'Mission')?.text,
    principles: textsOf(body, 'Principle'),
    maturity: maturity && readMaturity(reader, maturity),
  };
}

function readMaturity(reader: Reader, node: Syntax.Maturity): Maturity {
  const level = (word_: Syntax.Word) => ({ value: word(reader, word_, 'maturity'), node: word_ });
  const desired = one(reader, node.qualifiers, 'Desired');
  return {
    level: level(node.word),
    assessed: day(reader, one(reader, node.qualifiers, 'Assessed')?.day),
    using: one(reader, node.qualifiers, 'Using')?.text,
    desired: desired && level(desired.word),
    desiredBy: day(reader, desired?.day),
    factors: node.factors.map(factor => {
      const wanted = one(reader, factor.qualifiers, 'Desired');
      return {
        factor: { value: word(reader, factor.factor, 'maturityFactor'), node: factor.factor },
        level: level(factor.word),
        desired: wanted && level(wanted.word),
        because: one(reader, factor.qualifiers, 'Because')?.text,
      };
    }),
  };
}

export function readRegion(reader: Reader, node: Syntax.Region): Region {
  const { body } = node;
  return {
    kind: 'region',
    ...named(node, body),
    partOf: one(reader, body, 'PartOf')?.whole,
    head: one(reader, body, 'Head')?.party,
    exceptions: textsOf(body, 'Exception'),
  };
}

export function readUnit(reader: Reader, node: Syntax.Unit): Unit {
  const { body } = node;
  const kind = one(reader, body, 'Kind');
  const unit: Unit = {
    kind: 'unit',
    ...named(node, body),
    unitKind: kind && word(reader, kind.word, 'unitKind'),
    partOf: one(reader, body, 'PartOf')?.whole,
    head: one(reader, body, 'Head')?.party,
    mission: one(reader, body, 'Mission')?.text,
    exceptions: textsOf(body, 'Exception'),
  };
  readDuties(reader, body, unit);
  return unit;
}

export function readDepartment(reader: Reader, node: Syntax.Department, around?: Department): Department {
  const { body } = node;
  const fn = one(reader, body, 'BusinessFunction');
  const department: Department = {
    kind: 'department',
    ...named(node, body),
    function: fn && word(reader, fn.word, 'function'),
    head: one(reader, body, 'Head')?.party,
    partOf: one(reader, body, 'PartOf')?.whole ?? around,
    reportsTo: one(reader, body, 'ReportsTo')?.party,
    mission: one(reader, body, 'Mission')?.text,
    measuredBy: listOf(body, 'MeasuredBy', ({ metrics }) => metrics),
    uses: listOf(body, 'Uses', ({ systems }) => systems),
  };
  readDuties(reader, body, department);
  for (const inner of all(body, 'Department')) reader.entities.push(readDepartment(reader, inner, department));
  for (const inner of all(body, 'Role')) reader.entities.push(readRole(reader, inner, department));
  return department;
}

export function readRole(reader: Reader, node: Syntax.Role, around?: Department): Role {
  const { body } = node;
  const level = one(reader, body, 'Level');
  const holdings = listOf(body, 'HeldBy', ({ holdings }) => holdings);
  const mandate = one(reader, body, 'Mandate');
  const powers = mandate ? [...body, ...mandate.body] : body;
  const role: Role = {
    kind: 'role',
    ...named(node, body),
    partOf: one(reader, body, 'PartOf')?.whole ?? around,
    level: level && word(reader, level.word, 'level'),
    holdings: holdings.length
      ? holdings
          .filter(({ person }) => person.text !== 'nobody')
          .map((node): Holding => ({ node, person: node.person, ...period(reader, node.qualifiers) }))
      : undefined,
    deputies: listOf(body, 'Deputy', ({ parties }) => parties),
    reportsTo: one(reader, body, 'ReportsTo')?.party,
    measuredBy: listOf(body, 'MeasuredBy', ({ metrics }) => metrics),
    uses: listOf(body, 'Uses', ({ systems }) => systems),
    mandate: mandate && readMandate(reader, mandate),
    authority: authorityOf(powers),
    limit: limitOf(reader, powers),
  };
  readDuties(reader, body, role);
  return role;
}

function readMandate(reader: Reader, node: Syntax.Mandate): Mandate {
  const scopes = all(node.body, 'MandateScope');
  return {
    node,
    scopeAll: scopes.flatMap(({ all: what }) => (what ? [word(reader, what, 'scopeAll')] : [])),
    scope: scopes.flatMap(({ targets }) => targets),
    authority: authorityOf(node.body),
    boundaries: textsOf(node.body, 'Boundary'),
    approvals: all(node.body, 'ApprovedBy').flatMap(({ approvals }) =>
      approvals.map(approval => readApproval(reader, approval)),
    ),
  };
}

/** What may be done without asking, in words. */
export function authorityOf(body: readonly Node[]): readonly string[] {
  return listOf(body, 'Authority', ({ text }) => (text === undefined ? none : [text]));
}

/** The one amount that may be committed without asking. */
export function limitOf(reader: Reader, body: readonly Node[]): At<Amount> | undefined {
  const limits = all(body, 'Authority').filter(({ limit }) => limit);
  const node = one(reader, limits, 'Authority')?.limit;
  const value = node && amount(reader, node);
  return value && { value, node };
}

export function readApproval(reader: Reader, { party, day: on }: Syntax.Approval): Approval {
  return { party, on: day(reader, on) };
}

export function readPerson(reader: Reader, node: Syntax.Person): Person {
  const { body } = node;
  return {
    kind: 'person',
    ...named(node, body),
    email: one(reader, body, 'Email')?.text,
    handle: one(reader, body, 'Handle')?.text,
    since: day(reader, one(reader, body, 'Since')?.day),
    until: day(reader, one(reader, body, 'Until')?.day),
    basedIn: one(reader, body, 'BasedIn')?.place,
  };
}

export function readTeam(reader: Reader, node: Syntax.Team): Team {
  const { body } = node;
  const team: Team = {
    kind: 'team',
    ...named(node, body),
    head: one(reader, body, 'Head')?.party,
    members: listOf(body, 'Members', ({ parties }) => parties),
    partOf: one(reader, body, 'PartOf')?.whole,
    reportsTo: one(reader, body, 'ReportsTo')?.party,
    mission: one(reader, body, 'Mission')?.text,
  };
  readDuties(reader, body, team);
  return team;
}

export function readVendor(reader: Reader, node: Syntax.Vendor): Vendor {
  const { body } = node;
  const contract = one(reader, body, 'Contract');
  const vendor: Vendor = {
    kind: 'vendor',
    ...named(node, body),
    service: one(reader, body, 'Service')?.text,
    owner: one(reader, body, 'Owner')?.party,
    contract: contract && period(reader, contract.qualifiers),
    slas: textsOf(body, 'Sla'),
    promises: listOf(body, 'Promises', ({ promises }) => promises),
  };
  readDuties(reader, body, vendor);
  return vendor;
}

export function readExternal(reader: Reader, node: Syntax.External): External {
  const { body } = node;
  const kind = one(reader, body, 'Kind');
  return {
    kind: 'external',
    ...named(node, body),
    externalKind: kind && word(reader, kind.word, 'externalKind'),
    representedBy: one(reader, body, 'RepresentedBy')?.party,
  };
}

export function readPersona(reader: Reader, node: Syntax.Persona): Persona {
  const { body } = node;
  const share = one(reader, body, 'ShareOf');
  return {
    kind: 'persona',
    ...named(node, body),
    needs: textsOf(body, 'Needs'),
    share: share && amount(reader, share.share),
  };
}

export function readSystem(reader: Reader, node: Syntax.System): System {
  const { body } = node;
  return {
    kind: 'system',
    ...named(node, body),
    owner: one(reader, body, 'Owner')?.party,
    vendor: one(reader, body, 'SuppliedBy')?.vendor,
    sharesWith: listOf(body, 'SharesWith', ({ systems }) => systems),
  };
}

export function readVoice(reader: Reader, node: Syntax.Voice): Voice {
  const { body } = node;
  const every = one(reader, body, 'Every');
  return {
    kind: 'voice',
    ...named(node, body),
    owner: one(reader, body, 'Owner')?.party,
    channels: channelsOf(reader, body),
    feeds: listOf(body, 'Feeds', ({ metrics }) => metrics),
    every: every && frequency(reader, every.frequency),
  };
}

export function channelsOf(reader: Reader, body: readonly Node[]): readonly string[] {
  return listOf(body, 'Channels', ({ channels }) => channels.map(channel => word(reader, channel, 'channel')));
}

/** The claims and responsibilities that stand in a party's block. */
function readDuties(reader: Reader, body: readonly Node[], party: Department | Unit | Role | Team | Vendor): void {
  for (const duty of all(body, 'Claim'))
    if (duty.selection) reader.conditional.push(conditionalClaim(reader, duty, duty.selection, party));
    else reader.claims.push(...claimsOf(reader, duty, party satisfies Party));
  if (party.kind === 'vendor') return;
  for (const node of all(body, 'Responsibility'))
    reader.entities.push(readResponsibility(reader, node, party) satisfies Responsibility);
}
