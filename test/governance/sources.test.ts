import { describe, expect, it } from 'vitest';
import { phasesBeforePurchase } from '../../packages/core/src/governance/cover.ts';
import { duties } from '../../packages/core/src/governance/duties.ts';
import { leads } from '../../packages/core/src/governance/leads.ts';
import {
  lowMaturitySigns,
  maturityFactors,
  maturityRecommendations,
  maturityScales,
} from '../../packages/core/src/governance/maturity.ts';
import { metricSets } from '../../packages/core/src/governance/metric-sets.ts';
import { ownershipGoals, publishedPrinciples } from '../../packages/core/src/governance/principles.ts';
import { governanceQuestions, ownershipQuestions } from '../../packages/core/src/governance/questions.ts';
import {
  articles,
  type Citation,
  cite,
  outsideSources,
  type Statement,
} from '../../packages/core/src/governance/source.ts';
import { structures } from '../../packages/core/src/governance/structures.ts';
import { vocabularies } from '../../packages/core/src/project/vocabulary.ts';

const parts = [...leads, ...structures];
const statements: readonly Statement[] = [
  ...parts.flatMap(part => [...part.strengths, ...part.blindSpots, ...part.conditions, ...part.recommendedWhen]),
  ...maturityRecommendations,
  ...maturityFactors,
  ...lowMaturitySigns,
  ...publishedPrinciples,
  ...ownershipGoals,
];
const questions = [...governanceQuestions, ...ownershipQuestions];
const citations: readonly Citation[] = [
  ...[...statements, ...questions, ...metricSets, ...maturityScales].map(one => one.source),
  ...duties.flatMap(duty => duty.sources),
];

describe('citations', () => {
  it('name a source that exists, and a heading that is in it', () => {
    for (const citation of citations) {
      const id = 'article' in citation ? citation.article : citation.outside;
      const source = [...articles, ...outsideSources].find(one => one.id === id);
      expect(source, id).toBeDefined();
      if ('article' in citation && citation.section) expect(source?.headings).toContain(citation.section);
    }
  });

  it('draw on all five articles', () => {
    const cited = new Set(citations.map(citation => ('article' in citation ? citation.article : undefined)));
    for (const { id } of articles) expect(cited).toContain(id);
    expect(articles.map(({ publisher }) => publisher)).toEqual([
      'Renascence',
      'Renascence',
      'Renascence',
      'PTP',
      'Interface&co',
    ]);
  });

  it('name a section wherever the article has headings', () => {
    const vague = citations.filter(
      citation =>
        'article' in citation &&
        !citation.section &&
        articles.find(({ id }) => id === citation.article)?.headings.length !== 0,
    );
    expect(vague).toEqual([]);
  });

  it('are printed with title, publisher and section', () => {
    const marketingLed = leads.find(({ name }) => name === 'marketing')?.strengths[0]?.source;
    expect(marketingLed && cite(marketingLed)).toBe(
      'Who Should Own Customer Experience (CX) Strategy? (Renascence), section 2',
    );
    expect(cite({ article: 'aligning-teams', section: '12. The Final Jam: Bringing It All Together' })).toBe(
      'Who is Responsible for Customer Experience (CX)? Aligning Teams for Success (Renascence), section 12',
    );
    expect(cite({ article: 'who-owns-introduction' })).toBe(
      'Who Owns Customer Experience? Part 1 of 4: Introduction (PTP)',
    );
    expect(cite({ article: 'who-is-really-responsible', section: 'And the Product teams?' })).toBe(
      'Who is really responsible for the customer experience? (Interface&co), “And the Product teams?”',
    );
    expect(cite({ outside: 'fca-sysc-25', section: '25.2' })).toBe(
      'FCA Handbook, SYSC 25: Management responsibilities maps (Financial Conduct Authority), section 25.2',
    );
  });

  it('keep the numbered headings of an article in order', () => {
    for (const { headings } of articles) {
      const numbers = headings.flatMap(heading => /^\d+/.exec(heading)?.[0] ?? []);
      expect(numbers).toEqual(numbers.map((_, index) => `${index + 1}`));
    }
  });
});

describe('wording', () => {
  const sentences = [...statements.map(({ text }) => text), ...parts.map(({ summary }) => summary)];

  it.each(sentences)('%s', sentence => {
    expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
    expect(sentence.length).toBeLessThan(140);
  });

  it('ends questions with a question mark and titles without a full stop', () => {
    for (const { question } of questions) expect(question).toMatch(/^Who .*\?$/);
    const titles = [...duties.map(({ title }) => title), ...questions.map(({ responsibility }) => responsibility)];
    for (const title of titles) expect(title).toMatch(/^[A-Z].*[a-z]$/);
  });

  it('says no fact twice in one part', () => {
    for (const part of parts) {
      const texts = [...part.strengths, ...part.blindSpots, ...part.conditions].map(({ text }) => text);
      expect(texts).toEqual([...new Set(texts)]);
    }
  });
});

describe('duties, questions and metric sets', () => {
  it('have ids of their own', () => {
    const ids = [...duties, ...questions, ...metricSets].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('cover every party that the articles speak of', () => {
    expect([...new Set(duties.map(({ holder }) => holder))]).toEqual(
      'cx executive frontline marketing sales service ux product it hr investor vendor customer'.split(' '),
    );
  });

  it('ask the four questions of governance and the three that "everyone" leaves open', () => {
    expect(governanceQuestions.map(({ id }) => id)).toEqual([
      'governance',
      'customer-information',
      'frameworks',
      'transformation',
    ]);
    expect(ownershipQuestions.map(({ id }) => id)).toEqual(['strategy', 'success-criteria', 'leadership']);
  });

  it('use the words of the language', () => {
    for (const { kinds } of metricSets)
      expect(vocabularies.metricKind.words).toEqual(expect.arrayContaining([...kinds]));
    expect(vocabularies.phase.words).toEqual(expect.arrayContaining([...phasesBeforePurchase]));
    expect(vocabularies.phase.words).toContain('use');
  });

  it('measure the structure by satisfaction, recommendation and retention', () => {
    expect(metricSets.find(({ id }) => id === 'structure')?.kinds).toEqual(['csat', 'nps', 'retention']);
  });
});
