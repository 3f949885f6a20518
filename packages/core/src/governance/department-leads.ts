import type { BlindSpot, ModelPart } from './model-part.ts';
import type { Citation } from './source.ts';

/** The leads that are one department. What they share: no single one sees the whole journey. */
export type DepartmentLead = 'marketing' | 'service' | 'product';

const introduction: Citation = { article: 'who-owns-introduction' };
const traditionalModels: Citation = {
  article: 'who-should-own-strategy',
  section: '2. Traditional Models of CX Ownership: Pros and Cons',
};
const marketingTeam: Citation = {
  article: 'who-is-really-responsible',
  section: 'What if it was the Marketing team?',
};
const serviceTeam: Citation = {
  article: 'who-is-really-responsible',
  section: 'What if it was the customer service delivery teams?',
};
const productTeams: Citation = { article: 'who-is-really-responsible', section: 'And the Product teams?' };

const singleFunction: BlindSpot = {
  id: 'single-function',
  text: 'One department has its own goals and sees part of the journey; the rest of the experience stays a silo.',
  source: introduction,
  coveredBy: [{ kind: 'forum', needs: ['cadence', 'decision-process'], joins: 'lead-and-departments' }],
};

export const departmentLeads: readonly ModelPart<DepartmentLead>[] = [
  {
    name: 'marketing',
    title: 'Marketing-led',
    summary: 'The marketing department leads, from the brand, the message and the engagement of customers.',
    strengths: [
      { text: 'Marketing knows what customers need and prefer.', source: traditionalModels },
      { text: 'The experience follows how the brand is positioned.', source: traditionalModels },
      {
        text: 'Marketing usually holds the brand promise, the personas and most of the customer data.',
        source: marketingTeam,
      },
    ],
    blindSpots: [
      {
        id: 'operational-focus',
        text: 'Customer support, the operational side of the experience, gets too little attention.',
        source: traditionalModels,
        coveredBy: [{ kind: 'department-responsible', functions: ['service'] }],
      },
      {
        id: 'product-quality',
        text: 'The quality of the product or service itself gets too little attention.',
        source: traditionalModels,
        coveredBy: [{ kind: 'department-responsible', functions: ['product'] }],
      },
      singleFunction,
    ],
    conditions: [
      {
        id: 'shared-work',
        text: 'The departments that carry out the improvements and stand behind them share the work.',
        source: marketingTeam,
        shownBy: [{ kind: 'department-responsible', functions: ['service', 'product'] }],
      },
      {
        id: 'promise-kept',
        text: 'Every process, product, person and system lives up to the brand promise.',
        source: marketingTeam,
        shownBy: [{ kind: 'promise-kept' }],
      },
    ],
    recommendedWhen: [
      {
        text: 'Maturity is low, there is no customer-experience team, and the voice of the customer is hardly heard.',
        source: marketingTeam,
      },
    ],
  },
  {
    name: 'service',
    title: 'Service-led',
    summary: 'The customer-service department leads, from quick answers, solved problems and support.',
    strengths: [
      { text: 'Customer feedback and the quality of service come first.', source: traditionalModels },
      { text: 'Complaints are answered quickly and well.', source: traditionalModels },
      {
        text: 'Service already holds operational figures, customer data and plenty of feedback.',
        source: serviceTeam,
      },
    ],
    blindSpots: [
      {
        id: 'product-design',
        text: 'How the product is designed lies outside its view.',
        source: traditionalModels,
        coveredBy: [{ kind: 'department-responsible', functions: ['product'] }],
      },
      {
        id: 'marketing-communication',
        text: 'What marketing tells customers lies outside its view.',
        source: traditionalModels,
        coveredBy: [{ kind: 'department-responsible', functions: ['marketing'] }],
      },
      {
        id: 'pre-purchase',
        text: 'What customers meet before they buy is hard to improve from the service desk.',
        source: traditionalModels,
        coveredBy: [
          { kind: 'department-responsible', functions: ['marketing'], during: 'before-purchase' },
          { kind: 'department-responsible', functions: ['sales'], during: 'before-purchase' },
          { kind: 'department-responsible', functions: ['product'], during: 'before-purchase' },
        ],
      },
      singleFunction,
    ],
    conditions: [
      {
        id: 'frontline-cost',
        text: 'What is saved in cost is weighed against what it does to frontline employees.',
        source: serviceTeam,
        shownBy: [{ kind: 'metric', of: 'engagement' }],
      },
      {
        id: 'both-served',
        text: 'Priorities are chosen so that they serve both efficiency and the customer.',
        source: serviceTeam,
        shownBy: [],
      },
    ],
    recommendedWhen: [
      {
        text: 'Maturity is low, there is no customer-experience team, and the company looks at cost and efficiency first.',
        source: serviceTeam,
      },
    ],
  },
  {
    name: 'product',
    title: 'Product-led',
    summary: 'The product department leads, with product managers whose role reaches beyond features.',
    strengths: [
      { text: 'Problems are found and solved where they start.', source: productTeams },
      { text: 'Customers are in view from development through to launch.', source: productTeams },
    ],
    blindSpots: [
      {
        id: 'other-stages',
        text: 'Product managers look at features; the stages of the journey outside the product are left out.',
        source: productTeams,
        coveredBy: [{ kind: 'department-responsible', functions: ['product'], during: 'outside-use' }],
      },
      {
        id: 'product-marketing-link',
        text: 'Without marketing at the table the product plan misses what the market needs.',
        source: productTeams,
        coveredBy: [{ kind: 'forum', needs: ['cadence'], joins: ['product', 'marketing'] }],
      },
      singleFunction,
    ],
    conditions: [
      {
        id: 'wider-role',
        text: 'The role of product managers includes research, insight and improvement in other stages.',
        source: productTeams,
        shownBy: [{ kind: 'department-responsible', functions: ['product'], during: 'outside-use' }],
      },
      {
        id: 'close-to-marketing',
        text: 'Product and marketing work closely together.',
        source: productTeams,
        shownBy: [{ kind: 'forum', needs: ['cadence'], joins: ['product', 'marketing'] }],
      },
    ],
    recommendedWhen: [
      {
        text: 'Maturity is low, there is no customer-experience team, and the product must be used at high quality (software for businesses, for example).',
        source: productTeams,
      },
    ],
  },
];
