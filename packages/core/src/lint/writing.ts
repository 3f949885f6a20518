/** The findings about the writing itself, as their pages describe them. They are found in writing-findings.ts. */
import type { Problem } from '../model/model.ts';

export type WritingName = 'syntax' | 'unknown-name' | 'ambiguous-name' | Problem['code'];

export interface Writing {
  readonly name: WritingName;
  /** One sentence: what is not right. */
  readonly summary: string;
  /** Markdown: a paragraph on why it matters, then the ways out. */
  readonly docs: string;
  /** A text with the mistake, and the same text put right. Shown in the docs, and run as tests. */
  readonly bad: string;
  readonly good: string;
}

/** In the order in which they are listed. They are always errors: no setting turns them off, and no waiver covers them. */
export const writing: readonly Writing[] = [
  {
    name: 'syntax',
    summary: 'A line cannot be read.',
    docs: `
What cannot be read is not known: a responsibility on that line counts for nobody. While a file has such a line, rules that find
something missing stay silent, because it may stand in the part that could not be read, and no documents are written.

The message says what was expected at that place. Most often a closing \`}\`, a comma between two names or the quotes around a title
are missing, or a word is misspelt.
`,
    bad: `
person ada
role cco "Chief Customer Officer" {
  level executive
  hedl by ada
}
`,
    good: `
person ada

role cco "Chief Customer Officer" {
  level   executive
  held by ada
}
`,
  },
  {
    name: 'unknown-name',
    summary: 'A name is used that nothing in the project has.',
    docs: `
A line that names a party that does not exist makes nobody responsible. Nothing is guessed: what the line says is left out until the
name is right.

Correct the name (the message offers the nearest one), or declare the thing in any file of the project. If it exists as something
else, the message says what it is: a journey cannot be accountable, and a role cannot be a region.
`,
    bad: `
role cco "Chief Customer Officer"

responsibility strategy "Define the CX strategy" {
  accountable coo
  responsible cco
}
`,
    good: `
role cco "Chief Customer Officer"

responsibility strategy "Define the CX strategy" {
  accountable cco
  responsible cco
}
`,
  },
  {
    name: 'ambiguous-name',
    summary: 'A name could mean two things.',
    docs: `
A short name is enough as long as one thing has it. Where two have it, nobody can tell which of them is meant, and neither is taken.

Write more of the path, such as \`airport.help_desk\` instead of \`help_desk\`. If a role and a department have one name, give them
different names.
`,
    bad: `
role vp_airports "VP Airport Services" {
  accountable for help_desk
}

role head_care "Head of Customer Care"

journey airport "At the airport" {
  owner vp_airports
  touchpoint help_desk "Help desk" {
    responsible vp_airports
  }
}

journey arrival "Arrive" {
  owner head_care
  touchpoint help_desk "Help desk" {
    accountable head_care
    responsible head_care
  }
}
`,
    good: `
role vp_airports "VP Airport Services" {
  accountable for airport.help_desk
}

role head_care "Head of Customer Care"

journey airport "At the airport" {
  owner vp_airports
  touchpoint help_desk "Help desk" {
    responsible vp_airports
  }
}

journey arrival "Arrive" {
  owner head_care
  touchpoint help_desk "Help desk" {
    accountable head_care
    responsible head_care
  }
}
`,
  },
  {
    name: 'impossible-value',
    summary: 'A day, an amount or a length of time cannot be what is written.',
    docs: `
Who answers for something depends on days, and who decides depends on amounts. A day that does not exist, or a currency that nobody
knows, would silently change both.

Write days as year-month-day (\`2026-03-01\`), money with the code of its currency (\`2,000 EUR\`), and lengths of time with their
unit (\`48 hours\`, \`2 working days\`).
`,
    bad: `
person ada

role cco "Chief Customer Officer" {
  held by ada from 2026-02-30
}
`,
    good: `
person ada

role cco "Chief Customer Officer" {
  held by ada from 2026-02-28
}
`,
  },
  {
    name: 'unknown-word',
    summary: 'A word is not one of those that can stand there.',
    docs: `
Channels, levels, kinds of metric, the names of rules and what a condition can ask for are fixed words, so that all files say the same
thing the same way and tables and rules can rely on them.

Use the word that the message suggests. Channels, functions, phases and levels of your own can be added in \`remit.json\`, for
example \`"channels": ["drive-through"]\`.
`,
    bad: `
role voc_lead "Voice of Customer Lead"

metric satisfaction "Satisfaction" {
  kind   cstat
  owner  voc_lead
  target at least 85%
  every  month
}
`,
    good: `
role voc_lead "Voice of Customer Lead"

metric satisfaction "Satisfaction" {
  kind   csat
  owner  voc_lead
  target at least 85%
  every  month
}
`,
  },
  {
    name: 'said-twice',
    summary: 'A block says something twice that it can say once.',
    docs: `
When a department has two heads or a forum two chairs, the first line counts and the second is left out. Whoever reads the second one
believes something else.

Keep one of the two lines. If both are right, at different times or places, say when and where: \`held by\` and \`accountable\` take
\`from\`, \`until\` and \`in\`.
`,
    bad: `
role cmo "Chief Marketing Officer"
role cco "Chief Customer Officer"

department marketing "Marketing" {
  head cmo
  head cco
}
`,
    good: `
role cmo "Chief Marketing Officer"
role cco "Chief Customer Officer"

department marketing "Marketing" {
  head cmo
}
`,
  },
  {
    name: 'table-row',
    summary: 'A row of a RACI table does not fit its parties, or holds a letter that means nothing.',
    docs: `
A letter counts for the party above it. When a bar is missing, every letter after it moves one party to the left, and the wrong people
answer for the work.

Give each row one cell for each party, and close it with a bar; an empty cell is allowed. The letters are R, A, C and I, and S, V and O
where the scheme of the project has them.
`,
    bad: `
role cco "Chief Customer Officer"
role cmo "Chief Marketing Officer"

raci programme "CX programme" {
  parties                                          | cco | cmo |
  responsibility strategy "Define the CX strategy" | A/R |
}
`,
    good: `
role cco "Chief Customer Officer"
role cmo "Chief Marketing Officer"

raci programme "CX programme" {
  parties                                          | cco | cmo |
  responsibility strategy "Define the CX strategy" | A/R | C   |
}
`,
  },
  {
    name: 'incomplete',
    summary: 'Something is begun and lacks a part without which it means nothing.',
    docs: `
A RACI table without its line of parties assigns nothing to anybody. A waiver without an end, a reason or a thing that it is for would
hide findings for ever, and nobody would know why.

Add what the message names. A waiver reads: \`waive RULE for NAME until 2027-03-31 because "Who agreed to it, and why"\`.
`,
    bad: `
metric csat "Satisfaction"
waive unowned-metric for csat
`,
    good: `
metric csat "Satisfaction"
waive unowned-metric for csat until 2027-03-31
  because "The research team starts in March; agreed by the council on 2026-09-01"
`,
  },
];
