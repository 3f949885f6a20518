/** The fields of conditions: every property is one, its words are those that the property takes, and both ways of reading agree. */
import { globSync, readFileSync } from 'node:fs';
import { valuesOn } from '@remit-cx/core/model/conditions/derived-values';
import { isMet } from '@remit-cx/core/model/conditions/judge';
import type { Question } from '@remit-cx/core/model/conditions/question';
import { SaidByAll } from '@remit-cx/core/model/conditions/said-by-all';
import { Survey } from '@remit-cx/core/model/conditions/survey';
import type { Graph } from '@remit-cx/core/model/graph';
import type { Entity } from '@remit-cx/core/model/model';
import { type Field, fieldNamed, fieldsOf } from '@remit-cx/core/project/fields';
import type { Node } from '@remit-cx/core/project/fragment';
import { kindNames, kindTypes, pluralOf, type ThingKind } from '@remit-cx/core/project/kinds';
import { vocabularies } from '@remit-cx/core/project/vocabulary';
import { describe, expect, test } from 'vitest';
import { findingsIn, modelOf, today } from '../project.ts';

const everything = modelOf(readFileSync('test/generate/everything.txt', 'utf8'));
const airline = modelOf(
  Object.fromEntries(globSync('examples/velmara-air/**/*.remit').map(file => [file, readFileSync(file, 'utf8')])),
);

/** Claims and holders are asked for as they are on the day; a journey has the touchpoints of its stages too; `better` is a direction. */
const noFields = new Set(['Claim', 'HeldBy', 'Touchpoint', 'Direction']);

test('every property that can be written is a field that says it is there', () => {
  const without = new Set<string>();
  let properties = 0;
  for (const entity of everything.entities()) {
    const { body = [] } = entity.node as Node & { readonly body?: readonly Node[] };
    for (const { $type } of body) {
      if (noFields.has($type)) continue;
      properties++;
      const fields = fieldsOf(entity.kind).filter(({ sources }) => sources.some(({ through }) => through[0] === $type));
      if (!fields.some(field => valuesOn(everything, entity, field, today).length > 0))
        without.add(`${entity.kind} ${$type}`);
    }
  }
  expect([...without]).toEqual([]);
  expect(properties).toBeGreaterThan(150);
});

describe('the words of a field are those of its property', () => {
  const fields = kindNames.flatMap(kind =>
    fieldsOf(kind)
      .filter(({ type, vocabulary, sources }) => vocabulary && type === 'word' && sources.length === 1)
      .filter(({ sources }) => sources[0]!.through.length < 2)
      .map(field => [kind, field.name, field] as const),
  );

  test.each(fields)('%s %s', (kind, name, { vocabulary }) => {
    const asked = unknownWords(`policy p { every ${kind} must have ${name} in zzqzz }`);
    expect(asked).toEqual([expect.stringContaining(`\`zzqzz\` is not ${vocabularies[vocabulary!].what}.`)]);
    if (kind === 'waiver') return;
    expect(unknownWords(blockOf(kind, `${name} zzqzz`))).toEqual(asked);
  });

  test('there are many', () => {
    expect(fields.length).toBeGreaterThan(20);
  });
});

function unknownWords(text: string): string[] {
  return findingsIn(text, today, [])
    .filter(({ rule }) => rule === 'unknown-word')
    .map(({ message }) => message);
}

function blockOf(kind: ThingKind, line: string): string {
  const thing = kind === 'model' ? `model { ${line} }` : `${kind} x { ${line} }`;
  if (kind === 'touchpoint' || kind === 'stage') return `journey j { ${thing} }`;
  return thing;
}

/** What a field says is asked in every way that its type allows. */
function* questionsAbout(graph: Graph, field: Field, kind: ThingKind): Iterable<Question> {
  const node = undefined as never;
  yield { node, field, isNegated: false, asks: { what: 'said' } };
  yield { node, field, isNegated: true, asks: { what: 'count', bound: 'least', count: 2 } };
  const said = graph.all(kind).flatMap(entity => valuesOn(graph, entity as Entity, field, today));
  for (const value of said.slice(0, 3)) {
    if (value.is !== 'word' && value.is !== 'text') continue;
    yield { node, field, isNegated: false, asks: { what: 'one of', values: [value.text, 'something'] } };
    yield { node, field, isNegated: true, asks: { what: 'one of', values: [value.text] } };
  }
}

describe('all at once, or one by one: the same', () => {
  test.each(kindNames)('%s', kind => {
    for (const graph of [everything, airline]) {
      const entities = graph.all(kind) as readonly Entity[];
      const fields = fieldsOf(kind);
      const questions = fields.flatMap(field => [...questionsAbout(graph, field, kind)]);
      const said = new SaidByAll(graph, entities, questions);
      const survey = new Survey(graph, said, today, (entity, field) => valuesOn(graph, entity, field, today));
      for (const field of fields)
        for (const [i, entity] of entities.entries())
          expect(survey.valuesOf(i, field)).toEqual(valuesOn(graph, entity, field, today));
      for (const question of questions) {
        const one = entities.filter(entity =>
          isMet(graph, question, valuesOn(graph, entity, question.field, today), today),
        );
        expect(survey.meeting([question])).toEqual(one);
      }
    }
  });
});

describe('names', () => {
  test('every field is found by its name, and its name is that of no other', () => {
    for (const kind of kindNames)
      for (const field of fieldsOf(kind))
        expect([kind, fieldNamed(kind, field.name)?.name]).toEqual([kind, field.name]);
  });

  test.each([
    ['touchpoint', 'escalation', 'escalates to'],
    ['touchpoint', 'metrics', 'measured by'],
    ['touchpoint', 'system', 'uses'],
    ['touchpoint', 'only', 'only in'],
    ['touchpoint', 'regions', 'only in'],
    ['touchpoint', 'owner', 'accountable'],
    ['touchpoint', 'complaints', 'complaints investigated by'],
    ['touchpoint', 'last  reviewed', 'last reviewed'],
    ['metric', 'forum', 'discussed in'],
    ['metric', 'accountable', 'owner'],
    ['forum', 'member', 'members'],
    ['role', 'holder', 'held by'],
    ['system', 'vendor', 'vendor'],
  ] as const)('%s: %s is %s', (kind, words, name) => {
    expect(fieldNamed(kind, words)?.name).toBe(name);
  });

  test.each([
    ['touchpoint', 'touchpoints'],
    ['responsibility', 'responsibilities'],
    ['person', 'people'],
    ['journey', 'journeys'],
  ])('several of %s are %s', (one, several) => {
    expect(pluralOf(one)).toBe(several);
  });

  test('the kinds are those of the model', () => {
    expect(new Set(Object.values(kindTypes)).size).toBe(kindNames.length);
  });
});
