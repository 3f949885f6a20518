import { describe, expect, it } from 'vitest';
import type { Cover } from '../../packages/core/src/governance/cover.ts';
import { leads } from '../../packages/core/src/governance/leads.ts';
import { maturityRecommendations, maturityScales } from '../../packages/core/src/governance/maturity.ts';
import type { BlindSpot } from '../../packages/core/src/governance/model-part.ts';
import { structures } from '../../packages/core/src/governance/structures.ts';
import { vocabularies } from '../../packages/core/src/project/vocabulary.ts';

const parts = [...leads, ...structures];
const blindSpots = parts.flatMap(part => part.blindSpots);
const conditions = parts.flatMap(part => part.conditions);
const covers = [...blindSpots.flatMap(spot => spot.coveredBy), ...conditions.flatMap(condition => condition.shownBy)];

describe('the published models', () => {
  it('are the leads and structures of the language', () => {
    expect(leads.map(lead => lead.name)).toEqual(vocabularies.lead.words);
    expect(structures.map(structure => structure.name)).toEqual(vocabularies.structure.words);
  });

  it.each(parts)('$name says what it is good for, what it leaves open and when to choose it', part => {
    expect(part.title).toMatch(/^[A-Z]/);
    expect(part.strengths).not.toEqual([]);
    expect(part.blindSpots).not.toEqual([]);
    expect(part.conditions).not.toEqual([]);
    expect(part.recommendedWhen).not.toEqual([]);
  });

  it.each(blindSpots)('$id can be covered', spot => {
    expect(spot.coveredBy.length).toBeGreaterThan(0);
    expect(spot.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('give one id to one blind spot, wherever it occurs', () => {
    const byId = new Map<string, BlindSpot>();
    for (const spot of blindSpots) {
      expect(byId.get(spot.id) ?? spot).toBe(spot);
      byId.set(spot.id, spot);
    }
    expect(byId.size).toBeGreaterThan(20);
  });

  it.each(parts)('$name names each of its conditions once', ({ conditions }) => {
    const ids = conditions.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('leave few conditions to people', () => {
    expect(conditions.filter(({ shownBy }) => shownBy.length === 0).map(({ id }) => id)).toEqual([
      'both-served',
      'fit',
    ]);
  });

  it('never print a blind spot twice for one lead and one structure', () => {
    for (const lead of leads)
      for (const structure of structures) {
        const ids = [...lead.blindSpots, ...structure.blindSpots].map(spot => spot.id);
        expect(ids, `${lead.name} ${structure.name}`).toEqual([...new Set(ids)]);
      }
  });

  it('ask only for functions that a department can have', () => {
    const asked = covers.flatMap(cover => {
      if (cover.kind === 'department-responsible') return cover.functions;
      return cover.kind === 'forum' && Array.isArray(cover.joins) ? cover.joins : [];
    });
    expect(vocabularies.function.words).toEqual(expect.arrayContaining(asked));
    expect(asked).toContain('marketing');
  });

  it('leave no kind of cover unused, and ask no cover for nothing', () => {
    const kinds: Record<Cover['kind'], true> = {
      approval: true,
      'central-owner': true,
      'department-responsible': true,
      'departments-at-work': true,
      'end-date': true,
      'everyone-responsible': true,
      executive: true,
      'executive-level': true,
      forum: true,
      'frontline-authority': true,
      goal: true,
      'local-lead': true,
      mandate: true,
      metric: true,
      'promise-kept': true,
      rationale: true,
      'regional-exception': true,
      'released-capacity': true,
      review: true,
      'split-metric': true,
      sponsor: true,
      stance: true,
    };
    expect([...new Set(covers.map(cover => cover.kind))].sort()).toEqual(Object.keys(kinds).sort());
    for (const cover of covers) {
      if (cover.kind === 'forum') expect(cover.needs).not.toEqual([]);
      if (cover.kind === 'mandate') expect(cover.states).not.toEqual([]);
      if (cover.kind === 'department-responsible') expect(cover.functions).not.toEqual([]);
    }
  });
});

describe('an executive-led hybrid', () => {
  const open = (removed: Cover['kind']) =>
    [leads.find(lead => lead.name === 'executive'), structures.find(structure => structure.name === 'hybrid')]
      .flatMap(part => part?.blindSpots ?? [])
      .filter(spot => spot.coveredBy.every(cover => cover.kind === removed))
      .map(spot => spot.id);

  it('is open where it loses its forums, its sponsor, its regional metrics or its local leads', () => {
    expect(open('forum')).toEqual(['collaboration', 'centre-local-communication']);
    expect(open('sponsor')).toEqual(['buy-in']);
    expect(open('split-metric')).toEqual(['regional-differences']);
    expect(open('local-lead')).toEqual(['local-execution']);
  });
});

describe('maturity', () => {
  it('is recommended for at every level of the language, with leads and structures that exist', () => {
    expect(maturityRecommendations.map(({ level }) => level)).toEqual(vocabularies.maturity.words);
    for (const { structures: fitting, leads: named } of maturityRecommendations) {
      expect(fitting).not.toEqual([]);
      expect(vocabularies.structure.words).toEqual(expect.arrayContaining([...fitting]));
      expect(vocabularies.lead.words).toEqual(expect.arrayContaining([...named]));
    }
  });

  it('recommends each structure at the level that the structure names', () => {
    const levelsOf = (name: string) =>
      maturityRecommendations.filter(one => one.structures.some(structure => structure === name)).map(one => one.level);
    expect(levelsOf('centralized')).toEqual(['low']);
    expect(levelsOf('hybrid')).toEqual(['intermediate', 'high']);
    expect(levelsOf('decentralized')).toEqual(['high']);
  });

  it.each(maturityScales)('$id rises from low to high, stage by stage', ({ stages }) => {
    const levels: readonly string[] = vocabularies.maturity.words;
    const heights = stages.map(stage => levels.indexOf(stage.level));
    expect(stages.map(stage => stage.number)).toEqual(stages.map((_, index) => index + 1));
    expect(heights).toEqual([...heights].sort());
    expect([heights[0], heights.at(-1)]).toEqual([0, 2]);
  });

  it('reads stage 3 of the XM Institute, Mobilize, as intermediate', () => {
    const scale = maturityScales.find(({ id }) => id === 'xm-institute');
    expect(scale?.stages[2]).toEqual({ number: 3, name: 'Mobilize', level: 'intermediate' });
  });
});
