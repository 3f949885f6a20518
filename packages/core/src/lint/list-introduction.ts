/** What stands before the list of rules: where to begin with ten minutes' time, and how to live with a finding. */
import { andList } from '../project/names.ts';
import type { Rule } from './rule.ts';

/** Where to begin. `link` makes a link of a rule's name; `chapters` are the headings of the list, in their order. */
export function whereToBegin(
  rules: readonly Rule[],
  chapters: readonly string[],
  link: (name: string) => string,
): readonly string[] {
  const essential = rules.filter(rule => rule.essential);
  return [
    `What \`remit check\` and the editor look for: ${rules.length} rules, and mistakes in the writing itself. Each has a page that says why it matters, what the ways out are, how it looks when it is wrong and when it is right, and who says so. The editor opens that page from the finding, \`remit explain RULE\` prints it on the terminal, and \`remit rules\` prints this list.`,
    '## With ten minutes',
    `Read these ${essential.length} first. They find that nobody is accountable or decides, that several do, or that it is somebody who cannot be; all else builds on that.`,
    essential.map(({ name, summary }) => `- ${link(name)}: ${summary}`).join('\n'),
    `Then read about what you are writing at the moment: ${andList(chapters.map(chapterLink))}.`,
  ];
}

function chapterLink(title: string): string {
  return `[${title}](#${title.toLowerCase().replaceAll(' ', '-')})`;
}

/** How a finding is put right, accepted for some time, or left for later. */
export const livingWithFindings: readonly string[] = [
  '## What to do with a finding',
  '- **Put it right.** Most findings come with ways out, which the editor offers as quick fixes. `remit check --fix` applies those that change nothing about who answers for what, and `remit check --fix --diff` only shows them.',
  '- **Accept it for some time**, with a reason and a last day. A waiver is written where everybody can read it, covers what it names and all that is inside, and is a finding itself [30 days before it ends](waiver-ending.md), [when it has ended](waiver-expired.md), and when it [waives nothing](waiver-unused.md):',
  '```remit\nwaive conflicting-owners for crisis_reply until 2027-03-31\n  because "Handover to Customer Care, agreed by the council on 2026-09-01"\n```',
  '- **Begin with what is there.** `remit check --baseline remit.baseline --write-baseline` writes down what is found today; with `--baseline remit.baseline` only what is new counts from then on. The file only becomes shorter ([more](../ci.md#a-repository-that-has-findings-already)).',
  '- **Weigh it differently**, or turn it off, in `remit.json`.',
];
