/** The published governance models, for the words that name them: `lead executive`, `structure hybrid`. */
import { type Block, list, md, paragraph } from '@remit-cx/core/generate/markdown';
import { leads } from '@remit-cx/core/governance/leads';
import type { ModelPart } from '@remit-cx/core/governance/model-part';
import { cite } from '@remit-cx/core/governance/source';
import { structures } from '@remit-cx/core/governance/structures';
import type { Fragment } from '@remit-cx/core/project/fragment';
import type { Word } from '@remit-cx/core/project/syntax';
import type { VocabularyName } from '@remit-cx/core/project/vocabulary';

/** The published model that a word of a vocabulary names. */
export function modelPart(vocabulary: VocabularyName, word: string): ModelPart<string> | undefined {
  const parts: readonly ModelPart<string>[] =
    vocabulary === 'lead' ? leads : vocabulary === 'structure' ? structures : [];
  return parts.find(({ name }) => name === word);
}

/** The word of a governance model that an offset is on, and what it names. */
export function modelWordAt(
  { root }: Fragment,
  offset: number,
): { readonly word: Word; readonly part: ModelPart<string> } | undefined {
  for (const model of root.elements) {
    if (model.$type !== 'GovernanceModel' || offset < model.$start || model.$end < offset) continue;
    const words: [VocabularyName, Word][] = [
      ...model.leads.map((word): [VocabularyName, Word] => ['lead', word]),
      ...model.body.flatMap((one): [VocabularyName, Word][] =>
        one.$type === 'Structure' ? [['structure', one.word]] : [],
      ),
    ];
    for (const [vocabulary, word] of words) {
      const part = word.$start <= offset && offset <= word.$end ? modelPart(vocabulary, word.text) : undefined;
      if (part) return { word, part };
    }
  }
  return undefined;
}

/** What is published of a model: strengths, blind spots and conditions, each with its source. */
export function modelBlocks({ title, summary, strengths, blindSpots, conditions }: ModelPart<string>): Block[] {
  const sections = [
    ['Strengths', strengths],
    ['Blind spots', blindSpots],
    ['What must be in place', conditions],
  ] as const;
  return [
    paragraph(md`**${title}**`),
    paragraph(summary),
    ...sections.flatMap(([heading, statements]) =>
      statements.length
        ? [paragraph(md`**${heading}**`), list(statements.map(({ text, source }) => md`${text} *${cite(source)}*`))]
        : [],
    ),
  ];
}
