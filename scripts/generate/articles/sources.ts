/** The places in the articles that the items cite, by short names. */
import type { ArticleCitation } from '@remit-cx/core/governance/source';

const aligning = (section: Extract<ArticleCitation, { article: 'aligning-teams' }>['section']): ArticleCitation => ({
  article: 'aligning-teams',
  section: section!,
});
const organization = (
  section: Extract<ArticleCitation, { article: 'in-your-organization' }>['section'],
): ArticleCitation => ({ article: 'in-your-organization', section: section! });
const strategy = (
  section: Extract<ArticleCitation, { article: 'who-should-own-strategy' }>['section'],
): ArticleCitation => ({ article: 'who-should-own-strategy', section: section! });
const really = (
  section: Extract<ArticleCitation, { article: 'who-is-really-responsible' }>['section'],
): ArticleCitation => ({ article: 'who-is-really-responsible', section: section! });

export const introduction: ArticleCitation = { article: 'who-owns-introduction' };

export const spotlight = aligning('1. The Spotlight: Identifying Who Owns CX');
export const cxLeader = aligning('2. The Lead Singer: The Role of the CX Leader');
export const frontlineChampions = aligning('3. The Rhythm Section: Frontline Employees as CX Champions');
export const marketingBassline = aligning('4. The Bassline: The Role of Marketing in CX');
export const techCrew = aligning('5. The Tech Crew: IT and Technology Teams');
export const songwriters = aligning('6. The Songwriters: Product Development’s Influence on CX');
export const supportTeams = aligning('7. The Backup Singers: Customer Support and Service Teams');
export const hrManagers = aligning('8. The Managers: HR and Employee Engagement');
export const investors = aligning('9. The Label: Investors and Stakeholders');
export const thirdParties = aligning('10. The Roadies: Third-Party Vendors and Partners');
export const fans = aligning('11. The Fans: Customers as Stakeholders');

export const defining = organization('2. The Importance of Defining CX Responsibility');
export const ccoRole = organization('3. The Role of the Chief Customer Officer (CCO)');
export const frontlineRole = organization('4. The Role of Front-Line Employees');
export const marketingRole = organization('5. The Role of Marketing Teams');
export const productRole = organization('6. The Role of Product Development Teams');
export const digitalRole = organization('7. The Role of IT and Digital Teams');
export const serviceRole = organization('8. The Role of Customer Service Teams');
export const hrRole = organization('9. The Role of HR in CX');

export const clearOwnership = strategy('1. The Importance of Clear Ownership in Customer Experience (CX) Strategy');
export const traditional = strategy('2. Traditional Models of CX Ownership: Pros and Cons');
export const riseOfCco = strategy('3. Emerging Models of CX Ownership: The Rise of the Chief Customer Officer (CCO)');
export const crossFunctional = strategy('4. The Role of Cross-Functional Teams in CX Ownership');
export const empowering = strategy('5. Empowering Frontline Employees to Own CX');
export const leadership = strategy('6. Aligning Leadership and CX Ownership for Strategic Success');
export const holistic = strategy('7. The Benefits of a Holistic Approach to CX Ownership');
export const analytics = strategy('8. The Role of Data and Analytics in CX Ownership');
export const technology = strategy('9. The Role of Technology in Supporting CX Ownership');
export const culture = strategy('10. Building a Customer-Centric Culture to Support CX Ownership');
export const balance = strategy('11. Balancing Centralized and Decentralized Approaches to CX Ownership');
export const effectiveOwnership = strategy('12. Conclusion: Defining Ownership for Effective CX Strategy');

export const definition = really('Defining the customer experience');
export const maturityLevel = really('The importance of understanding your Customer Experience maturity level');
export const noTeam = really("Oops! We don't have a CX team. What can we do?");
export const ifMarketing = really('What if it was the Marketing team?');
export const ifService = really('What if it was the customer service delivery teams?');
export const ifProduct = really('And the Product teams?');
export const responsibilities = really('What exactly are our responsibilities?');
export const conclusion = really('Conclusion');
