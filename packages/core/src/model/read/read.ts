/** What one file says, as entities and claims. */
import type { Fragment, Node } from '../../project/fragment.ts';
import type { Element } from '../../project/syntax.ts';
import type { AddedWords } from '../../project/vocabulary.ts';
import type { Entity, Facts } from '../model.ts';
import type { RaciScheme } from '../raci-scheme.ts';
import { readAllocation, readDelegation, readInitiative, readProgramme, readWaiver } from './dated.ts';
import {
  readDepartment,
  readExternal,
  readOrganization,
  readPerson,
  readPersona,
  readRegion,
  readRole,
  readSystem,
  readTeam,
  readUnit,
  readVendor,
  readVoice,
} from './parties.ts';
import { readPolicy } from './policies.ts';
import type { Reader } from './reader.ts';
import { readCharter, readDecision, readEscalation, readForum, readGovernanceModel, readMetric } from './steering.ts';
import { readHandoff, readJourney, readRaciTable, readResponsibility } from './work.ts';

const known = new WeakMap<
  Fragment,
  { readonly added: AddedWords; readonly scheme: RaciScheme; readonly home: string; readonly facts: Facts }
>();

/**
 * What a file says. Read once, and again only when what remit.json says of words and letters has changed. `home` is what the
 * project of the file is called where it is another one: it stands before the ids of what is in it.
 */
export function factsOf(fragment: Fragment, added: AddedWords, scheme: RaciScheme, home = ''): Facts {
  const before = known.get(fragment);
  if (before?.added === added && before.scheme === scheme && before.home === home) return before.facts;
  const reader: Reader = { added, scheme, entities: [], claims: [], conditional: [], problems: [] };
  for (const element of fragment.root.elements) reader.entities.push(read(reader, element));
  for (const entity of reader.entities) entity.node.$entity = entity;
  if (home !== '') for (const entity of reader.entities) if ('id' in entity) putInFront(home, entity);
  known.set(fragment, { added, scheme, home, facts: reader });
  return reader;
}

function putInFront(home: string, entity: { id: string }): void {
  entity.id = `${home}.${entity.id}`;
}

/** The entity that was read from a node; undefined for a node that is none, or that nobody has read yet. */
export function entityAt(node: Node): Entity | undefined {
  return node.$entity as Entity | undefined;
}

function read(reader: Reader, element: Element): Entity {
  switch (element.$type) {
    case 'Organization':
      return readOrganization(reader, element);
    case 'Region':
      return readRegion(reader, element);
    case 'Unit':
      return readUnit(reader, element);
    case 'Department':
      return readDepartment(reader, element);
    case 'Role':
      return readRole(reader, element);
    case 'Person':
      return readPerson(reader, element);
    case 'Team':
      return readTeam(reader, element);
    case 'Vendor':
      return readVendor(reader, element);
    case 'External':
      return readExternal(reader, element);
    case 'Persona':
      return readPersona(reader, element);
    case 'System':
      return readSystem(reader, element);
    case 'Voice':
      return readVoice(reader, element);
    case 'GovernanceModel':
      return readGovernanceModel(reader, element);
    case 'Journey':
      return readJourney(reader, element);
    case 'Responsibility':
      return readResponsibility(reader, element);
    case 'RaciTable':
      return readRaciTable(reader, element);
    case 'Decision':
      return readDecision(reader, element);
    case 'Metric':
      return readMetric(reader, element);
    case 'Forum':
      return readForum(reader, element);
    case 'Escalation':
      return readEscalation(reader, element);
    case 'Delegation':
      return readDelegation(reader, element);
    case 'Allocation':
      return readAllocation(reader, element);
    case 'Handoff':
      return readHandoff(reader, element);
    case 'Initiative':
      return readInitiative(reader, element);
    case 'Programme':
      return readProgramme(reader, element);
    case 'Policy':
      return readPolicy(reader, element);
    case 'Waiver':
      return readWaiver(reader, element);
    case 'Charter':
      return readCharter(reader, element);
  }
}
