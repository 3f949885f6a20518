/**
 * Where a statement of the governance models comes from: the five articles, and the few sources outside them.
 * The headings are kept as the articles write them, so that a citation can be checked without the articles.
 */

/** The five articles, each with its numbered or plain headings, in order. */
const ARTICLES = {
  'aligning-teams': {
    title: 'Who is Responsible for Customer Experience (CX)? Aligning Teams for Success',
    publisher: 'Renascence',
    headings: [
      '1. The Spotlight: Identifying Who Owns CX',
      '2. The Lead Singer: The Role of the CX Leader',
      '3. The Rhythm Section: Frontline Employees as CX Champions',
      '4. The Bassline: The Role of Marketing in CX',
      '5. The Tech Crew: IT and Technology Teams',
      '6. The Songwriters: Product Development’s Influence on CX',
      '7. The Backup Singers: Customer Support and Service Teams',
      '8. The Managers: HR and Employee Engagement',
      '9. The Label: Investors and Stakeholders',
      '10. The Roadies: Third-Party Vendors and Partners',
      '11. The Fans: Customers as Stakeholders',
      '12. The Final Jam: Bringing It All Together',
    ],
  },
  'in-your-organization': {
    title: 'Who is Responsible for Customer Experience (CX) in Your Organization?',
    publisher: 'Renascence',
    headings: [
      '1. Introduction',
      '2. The Importance of Defining CX Responsibility',
      '3. The Role of the Chief Customer Officer (CCO)',
      '4. The Role of Front-Line Employees',
      '5. The Role of Marketing Teams',
      '6. The Role of Product Development Teams',
      '7. The Role of IT and Digital Teams',
      '8. The Role of Customer Service Teams',
      '9. The Role of HR in CX',
      '10. Conclusion',
    ],
  },
  'who-should-own-strategy': {
    title: 'Who Should Own Customer Experience (CX) Strategy?',
    publisher: 'Renascence',
    headings: [
      '1. The Importance of Clear Ownership in Customer Experience (CX) Strategy',
      '2. Traditional Models of CX Ownership: Pros and Cons',
      '3. Emerging Models of CX Ownership: The Rise of the Chief Customer Officer (CCO)',
      '4. The Role of Cross-Functional Teams in CX Ownership',
      '5. Empowering Frontline Employees to Own CX',
      '6. Aligning Leadership and CX Ownership for Strategic Success',
      '7. The Benefits of a Holistic Approach to CX Ownership',
      '8. The Role of Data and Analytics in CX Ownership',
      '9. The Role of Technology in Supporting CX Ownership',
      '10. Building a Customer-Centric Culture to Support CX Ownership',
      '11. Balancing Centralized and Decentralized Approaches to CX Ownership',
      '12. Conclusion: Defining Ownership for Effective CX Strategy',
    ],
  },
  'who-owns-introduction': {
    title: 'Who Owns Customer Experience? Part 1 of 4: Introduction',
    publisher: 'PTP',
    headings: [],
  },
  'who-is-really-responsible': {
    title: 'Who is really responsible for the customer experience?',
    publisher: 'Interface&co',
    headings: [
      // The article runs the first two words together.
      'Defining the customer experience',
      'The importance of understanding your Customer Experience maturity level',
      "So, who's really in charge of the customer experience?",
      "Oops! We don't have a CX team. What can we do?",
      'What if it was the Marketing team?',
      'What if it was the customer service delivery teams?',
      'And the Product teams?',
      "We have a CX team and we're ready for action!",
      'What exactly are our responsibilities?',
      'Conclusion',
    ],
  },
} as const;

/** Sources outside the articles: regulation, maturity scales, practice. `address` is a web address without its scheme. */
const OUTSIDE = {
  'fca-sysc-25': {
    title: 'FCA Handbook, SYSC 25: Management responsibilities maps',
    publisher: 'Financial Conduct Authority',
    address: 'handbook.fca.org.uk/handbook/SYSC/25',
  },
  'cms-consumer-duty': {
    title: 'The Consumer Duty and outsourcing: remediation or not?',
    publisher: 'CMS',
    address: 'cms-lawnow.com/es/ealerts/2023/06/the-consumer-duty-and-outsourcing-remediation-or-not',
  },
  'xm-governance': {
    title: 'Five elements of CX program governance',
    publisher: 'XM Institute',
    address: 'xminstitute.com/blog/five-elements-cx-program-governance',
  },
  'xm-maturity': {
    title: 'Five stages to evolving your CX program through the maturity model',
    publisher: 'XM Institute',
    address: 'qualtrics.com/blog/cx-maturity-model',
  },
  'forrester-maturity': {
    title: 'The path to customer experience maturity',
    publisher: 'Forrester',
    address: 'blogs.forrester.com/archive/201312/161',
  },
  'gartner-maturity': {
    title: 'Take the Next Step in Customer Experience',
    publisher: 'Gartner',
    address: 'gartner.com/en/marketing/insights/articles/next-step-in-customer-experience',
  },
} as const;

export type ArticleId = keyof typeof ARTICLES;
export type OutsideId = keyof typeof OUTSIDE;

/** An article or an outside source. `headings` are those that a citation may name, as written, in order. */
export interface Source {
  readonly id: ArticleId | OutsideId;
  readonly title: string;
  readonly publisher: string;
  readonly headings: readonly string[];
  readonly address?: string;
}

/** A place in one of the five articles. `section` is a heading as the article writes it; without it, the whole article. */
export type ArticleCitation = {
  readonly [A in ArticleId]: { readonly article: A; readonly section?: (typeof ARTICLES)[A]['headings'][number] };
}[ArticleId];

/** A place in a source outside the articles. `section` is that source's own number or heading: `25.2`. */
export interface OutsideCitation {
  readonly outside: OutsideId;
  readonly section?: string;
}

export type Citation = ArticleCitation | OutsideCitation;

/** A fact of a published model in our own words: one or two sentences, and where they come from. */
export interface Statement {
  readonly text: string;
  readonly source: Citation;
}

/** The five articles, in the order in which they are numbered in the docs. */
export const articles: readonly Source[] = Object.entries(ARTICLES).map(([id, article]) => ({
  id: id as ArticleId,
  ...article,
}));

export const outsideSources: readonly Source[] = Object.entries(OUTSIDE).map(([id, source]) => ({
  id: id as OutsideId,
  ...source,
  headings: [],
}));

/**
 * A citation as documents print it: title, publisher, and the section by its number or, where the article numbers
 * none, by its heading. `Who Should Own Customer Experience (CX) Strategy? (Renascence), section 2`.
 */
export function cite(citation: Citation): string {
  const source = 'article' in citation ? ARTICLES[citation.article] : OUTSIDE[citation.outside];
  const name = `${source.title} (${source.publisher})`;
  if (citation.section === undefined) return name;
  const number = /^\d+(?:\.\d+)*/.exec(citation.section)?.[0];
  return number === undefined ? `${name}, “${citation.section}”` : `${name}, section ${number}`;
}
