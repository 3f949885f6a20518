/** Reads facts with dates: delegations, allocations, initiatives, programmes and waivers. */
import { andList } from '../../project/names.ts';
import type * as Syntax from '../../project/syntax.ts';
import type { Allocation, Delegation, Initiative, Programme, Waiver } from '../model.ts';
import { named } from './parties.ts';
import { amount, day, frequency, listOf, none, one, period, type Reader, word } from './reader.ts';

export function readDelegation(reader: Reader, node: Syntax.Delegation): Delegation {
  return {
    kind: 'delegation',
    node,
    links: none,
    role: node.role,
    delegate: node.delegate,
    because: one(reader, node.qualifiers, 'Because')?.text,
    ...period(reader, node.qualifiers),
  };
}

export function readAllocation(reader: Reader, node: Syntax.Allocation): Allocation {
  return {
    kind: 'allocation',
    node,
    links: none,
    person: node.person,
    shares: node.shares.map(({ role, share }) => ({ role, share: amount(reader, share) })),
    ...period(reader, node.qualifiers),
  };
}

export function readInitiative(reader: Reader, node: Syntax.Initiative): Initiative {
  const { body } = node;
  const tier = one(reader, body, 'InitiativeTier');
  const status = one(reader, body, 'Status');
  return {
    kind: 'initiative',
    ...named(node, body),
    goals: listOf(body, 'Goals', ({ goals }) => goals),
    owner: one(reader, body, 'Owner')?.party,
    tier: tier && word(reader, tier.word, 'initiativeTier'),
    status: status && word(reader, status.word, 'initiativeStatus'),
    measuredBy: listOf(body, 'MeasuredBy', ({ metrics }) => metrics),
    ...period(reader, body),
  };
}

export function readProgramme(reader: Reader, node: Syntax.Programme): Programme {
  const { body } = node;
  const kind = one(reader, body, 'Kind');
  const every = one(reader, body, 'Every');
  return {
    kind: 'programme',
    ...named(node, body),
    programmeKind: kind && word(reader, kind.word, 'programmeKind'),
    owner: one(reader, body, 'Owner')?.party,
    audience: listOf(body, 'Audience', ({ parties }) => parties),
    every: every && frequency(reader, every.frequency),
    lastRun: day(reader, one(reader, body, 'LastRun')?.day),
  };
}

export function readWaiver(reader: Reader, node: Syntax.Waiver): Waiver {
  const until = one(reader, node.qualifiers, 'Until');
  const value = day(reader, until?.day);
  const targets = listOf(node.qualifiers, 'Waived', ({ targets }) => targets);
  const because = one(reader, node.qualifiers, 'Because')?.text;
  const lacks = [
    ...(targets.length ? [] : ['what it is for (`for NAME`)']),
    ...(until ? [] : ['its end (`until 2027-03-31`)']),
    ...(because ? [] : ['the reason (`because "..."`)']),
  ];
  if (lacks.length)
    reader.problems.push({ code: 'incomplete', at: node.rule, message: `This waiver does not say ${andList(lacks)}.` });
  return {
    kind: 'waiver',
    node,
    links: none,
    rule: { value: node.rule.text, node: node.rule },
    targets,
    until: value === undefined ? undefined : { value, node: until!.day },
    because,
  };
}
