import type { BusinessFunction } from './cover.ts';
import type { Citation } from './source.ts';

/**
 * Who the articles give duties to: functions of the company (`it` stands for digital teams too), its executives and
 * frontline, interaction designers, and parties outside it.
 */
export type DutyHolder = BusinessFunction | 'ux' | 'executive' | 'frontline' | 'investor' | 'vendor' | 'customer';

/** A duty that the articles list, as a short phrase that can stand as the title of a responsibility. */
export interface Duty {
  /** Stable: `service-resolve-issues`. */
  readonly id: string;
  readonly holder: DutyHolder;
  readonly title: string;
  readonly sources: readonly [Citation, ...Citation[]];
}

type Rows = readonly (readonly [name: string, title: string, ...sources: [Citation, ...Citation[]]])[];

function dutiesOf(holder: DutyHolder, rows: Rows): Duty[] {
  return rows.map(([name, title, ...sources]) => ({ id: `${holder}-${name}`, holder, title, sources }));
}

const overview: Citation = { article: 'who-owns-introduction' };

const leader: Citation = { article: 'aligning-teams', section: '2. The Lead Singer: The Role of the CX Leader' };
const officer: Citation = {
  article: 'in-your-organization',
  section: '3. The Role of the Chief Customer Officer (CCO)',
};

const frontline: Citation = {
  article: 'aligning-teams',
  section: '3. The Rhythm Section: Frontline Employees as CX Champions',
};
const frontlineRole: Citation = { article: 'in-your-organization', section: '4. The Role of Front-Line Employees' };

const marketing: Citation = { article: 'aligning-teams', section: '4. The Bassline: The Role of Marketing in CX' };
const marketingRole: Citation = { article: 'in-your-organization', section: '5. The Role of Marketing Teams' };

const technology: Citation = { article: 'aligning-teams', section: '5. The Tech Crew: IT and Technology Teams' };
const digitalRole: Citation = { article: 'in-your-organization', section: '7. The Role of IT and Digital Teams' };

const product: Citation = {
  article: 'aligning-teams',
  section: '6. The Songwriters: Product Development’s Influence on CX',
};
const productRole: Citation = {
  article: 'in-your-organization',
  section: '6. The Role of Product Development Teams',
};

const support: Citation = {
  article: 'aligning-teams',
  section: '7. The Backup Singers: Customer Support and Service Teams',
};
const serviceRole: Citation = { article: 'in-your-organization', section: '8. The Role of Customer Service Teams' };

const people: Citation = { article: 'aligning-teams', section: '8. The Managers: HR and Employee Engagement' };
const peopleRole: Citation = { article: 'in-your-organization', section: '9. The Role of HR in CX' };

const leadership: Citation = {
  article: 'who-should-own-strategy',
  section: '6. Aligning Leadership and CX Ownership for Strategic Success',
};
const investors: Citation = { article: 'aligning-teams', section: '9. The Label: Investors and Stakeholders' };
const vendors: Citation = { article: 'aligning-teams', section: '10. The Roadies: Third-Party Vendors and Partners' };
const customers: Citation = { article: 'aligning-teams', section: '11. The Fans: Customers as Stakeholders' };

/** What the articles say each party does for the customer experience. A party outside the company never is accountable. */
export const duties: readonly Duty[] = [
  ...dutiesOf('cx', [
    ['set-strategy', 'Set the customer-experience vision and strategy', leader, officer],
    ['align-teams', 'Keep the departments working together', leader],
    ['speak-for-customers', 'Speak for customers among the executives', officer],
    ['measure-and-report', 'Measure the customer experience and report on it', leader, officer],
  ]),
  ...dutiesOf('executive', [
    ['set-priorities', 'Set the vision, the goals and the priorities', leadership],
    ['provide-resources', 'Provide the resources', leadership],
    ['communicate', 'Tell employees and stakeholders regularly why it matters', leadership],
    ['answer-for-targets', 'Answer for targets in performance reviews', leadership],
    ['champion', 'Champion customer experience throughout the organization', overview, leadership],
  ]),
  ...dutiesOf('frontline', [
    ['serve-customers', 'Serve customers in every interaction', frontline, frontlineRole],
    ['solve-problems', 'Solve problems on the spot', frontline, frontlineRole],
    ['relay-feedback', 'Collect and relay what customers say', frontline, frontlineRole],
  ]),
  ...dutiesOf('marketing', [
    ['shape-promise', 'Shape the brand promise and keep every message true to it', marketing, marketingRole],
    ['gather-insight', 'Find out what customers need', marketing, marketingRole],
    ['run-campaigns', 'Create content and campaigns that serve customers', marketing, marketingRole],
  ]),
  ...dutiesOf('sales', [
    ['win-customers', 'Win new customers and close sales', overview],
    ['retain-customers', 'Keep existing customers and grow the business', overview],
  ]),
  ...dutiesOf('service', [
    ['resolve-issues', 'Resolve issues quickly, at the first contact where possible', support, serviceRole],
    ['educate-customers', 'Show customers how to use the product or service', support],
    ['reach-out', 'See problems coming and reach out to customers first', support],
    ['show-empathy', 'Treat customers with empathy and respect', serviceRole],
    ['stay-informed', 'Stay up to date on policies, products and services', serviceRole],
    ['bridge', 'Be the bridge between customers and the company', overview],
  ]),
  ...dutiesOf('ux', [['design-interaction', 'Shape how people use the digital products', overview]]),
  ...dutiesOf('product', [
    ['design-for-customers', 'Design products that meet what customers need', product, productRole],
    ['improve-products', 'Improve products from feedback and market trends', product, productRole],
    ['keep-promise', 'Keep the product true to the brand promise', product],
    ['work-with-others', 'Work closely with marketing, service and other departments', productRole],
  ]),
  ...dutiesOf('it', [
    ['connect-systems', 'Make the systems that customers meet work together', technology],
    ['run-platforms', 'Keep the digital platforms fast, reliable and secure', digitalRole],
    ['manage-data', 'Handle customer data responsibly and turn it into insight', technology, digitalRole],
    ['equip-frontline', 'Give frontline employees the tools and support they need', technology],
    ['bring-innovation', 'Bring in new technology that improves the experience', digitalRole],
  ]),
  ...dutiesOf('hr', [
    ['recruit', 'Hire people who share the values of the company towards customers', peopleRole],
    ['train', 'Train employees for their part in the experience', people, peopleRole],
    ['engage', 'Keep employees motivated and engaged', people, peopleRole],
    ['build-culture', 'Build a culture with the customer at its centre', people, peopleRole],
  ]),
  ...dutiesOf('investor', [
    ['fund', 'Fund customer-experience initiatives', investors],
    ['give-direction', 'Help to align the work with the goals of the business', investors],
    ['hold-to-account', 'Hold the company to its promises', investors],
  ]),
  ...dutiesOf('vendor', [
    ['supply-technology', 'Supply software and platforms', vendors],
    ['deliver-service', 'Deliver a service on behalf of the company', vendors],
    ['advise', 'Advise on strategy and improvement', vendors],
  ]),
  ...dutiesOf('customer', [
    ['give-feedback', 'Say what works and what does not', customers],
    ['stay-loyal', 'Come back and bring others', customers],
    ['advocate', 'Recommend the brand', customers],
  ]),
];
