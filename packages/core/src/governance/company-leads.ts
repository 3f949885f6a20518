import type { ModelPart } from './model-part.ts';
import type { Citation } from './source.ts';

/** The leads that are not one department of the line: several departments, an executive, a team, an interim, everyone. */
export type CompanyLead = 'cross-functional' | 'executive' | 'cx-team' | 'interim' | 'everyone';

const introduction: Citation = { article: 'who-owns-introduction' };
const traditionalModels: Citation = {
  article: 'who-should-own-strategy',
  section: '2. Traditional Models of CX Ownership: Pros and Cons',
};
const chiefCustomerOfficer: Citation = {
  article: 'who-should-own-strategy',
  section: '3. Emerging Models of CX Ownership: The Rise of the Chief Customer Officer (CCO)',
};
const crossFunctionalTeams: Citation = {
  article: 'who-should-own-strategy',
  section: '4. The Role of Cross-Functional Teams in CX Ownership',
};
const holisticApproach: Citation = {
  article: 'who-should-own-strategy',
  section: '7. The Benefits of a Holistic Approach to CX Ownership',
};
const chiefCustomerOfficerRole: Citation = {
  article: 'in-your-organization',
  section: '3. The Role of the Chief Customer Officer (CCO)',
};
const finalJam: Citation = { article: 'aligning-teams', section: '12. The Final Jam: Bringing It All Together' };
const noTeamYet: Citation = {
  article: 'who-is-really-responsible',
  section: "Oops! We don't have a CX team. What can we do?",
};
const marketingTeam: Citation = {
  article: 'who-is-really-responsible',
  section: 'What if it was the Marketing team?',
};
/** The article's general closing words on choosing a department stand at the end of this section. */
const productTeams: Citation = { article: 'who-is-really-responsible', section: 'And the Product teams?' };
const responsibilities: Citation = {
  article: 'who-is-really-responsible',
  section: 'What exactly are our responsibilities?',
};

export const companyLeads: readonly ModelPart<CompanyLead>[] = [
  {
    name: 'cross-functional',
    title: 'Cross-functional',
    summary: 'Several departments, such as marketing, sales, service and product, lead together.',
    strengths: [
      { text: 'Every part of the journey is considered.', source: traditionalModels },
      { text: 'Departments bring different skills and views to the same work.', source: crossFunctionalTeams },
    ],
    blindSpots: [
      {
        id: 'coordination',
        text: 'Keeping the departments in step takes effort, and without it work is done twice.',
        source: traditionalModels,
        coveredBy: [{ kind: 'forum', needs: ['cadence'], joins: 'departments' }],
      },
      {
        id: 'conflicting-priorities',
        text: 'Each department has its own priorities, and nobody settles which comes first.',
        source: crossFunctionalTeams,
        coveredBy: [{ kind: 'forum', needs: ['cadence', 'decision-process'], joins: 'departments' }],
      },
      {
        id: 'consistent-communication',
        text: 'What was decided reaches the departments late, differently or not at all.',
        source: crossFunctionalTeams,
        coveredBy: [{ kind: 'forum', needs: ['feedback-loop'], joins: 'departments' }],
      },
      {
        id: 'shared-goal',
        text: 'Without a common goal each department works towards its own.',
        source: crossFunctionalTeams,
        coveredBy: [{ kind: 'goal' }],
      },
    ],
    conditions: [
      {
        id: 'set-process',
        text: 'Decisions follow a set process.',
        source: crossFunctionalTeams,
        shownBy: [{ kind: 'forum', needs: ['decision-process'], joins: 'departments' }],
      },
      {
        id: 'regular-meeting',
        text: 'The departments meet regularly, every week for example.',
        source: crossFunctionalTeams,
        shownBy: [{ kind: 'forum', needs: ['cadence'], joins: 'departments' }],
      },
      {
        id: 'feedback-loops',
        text: 'There are feedback loops.',
        source: crossFunctionalTeams,
        shownBy: [{ kind: 'forum', needs: ['feedback-loop'], joins: 'departments' }],
      },
      {
        id: 'clear-goals',
        text: 'Goals are clear for each member.',
        source: crossFunctionalTeams,
        shownBy: [{ kind: 'goal' }],
      },
      {
        id: 'clear-roles',
        text: 'Roles and responsibilities are clear for each member.',
        source: crossFunctionalTeams,
        shownBy: [{ kind: 'departments-at-work' }],
      },
    ],
    recommendedWhen: [
      { text: 'Everyone who shapes the journey must have a say in it.', source: holisticApproach },
      {
        text: 'Departments coordinate well with each other, as they do at high maturity.',
        source: responsibilities,
      },
    ],
  },
  {
    name: 'executive',
    title: 'Executive-led',
    summary:
      'A senior executive, often a chief customer officer, answers for the whole experience, from strategy to execution.',
    strengths: [
      { text: 'There is one clear point of accountability for the strategy.', source: chiefCustomerOfficer },
      { text: 'Somebody sees the whole journey and can break down silos.', source: chiefCustomerOfficer },
      { text: 'The customer has a voice among the executives.', source: chiefCustomerOfficerRole },
    ],
    blindSpots: [
      {
        id: 'mandate-scope',
        text: 'How far the role reaches, and what it may decide, is easily left undefined.',
        source: chiefCustomerOfficer,
        coveredBy: [{ kind: 'mandate', states: ['scope', 'authority'] }],
      },
      {
        id: 'encroachment',
        text: 'Other departments may feel that the role takes over what is theirs.',
        source: chiefCustomerOfficer,
        coveredBy: [{ kind: 'mandate', states: ['boundary'] }, { kind: 'approval' }],
      },
      {
        id: 'buy-in',
        text: 'Departments that were not won over do not follow.',
        source: chiefCustomerOfficer,
        coveredBy: [{ kind: 'sponsor' }],
      },
      {
        id: 'collaboration',
        text: 'The role depends on departments that it does not manage, and needs a way to decide with them.',
        source: chiefCustomerOfficer,
        coveredBy: [{ kind: 'forum', needs: ['cadence', 'decision-process'], joins: 'lead-and-departments' }],
      },
    ],
    conditions: [
      {
        id: 'executive',
        text: 'The role is one of the executives.',
        source: chiefCustomerOfficerRole,
        shownBy: [{ kind: 'executive' }],
      },
      {
        id: 'defined-scope',
        text: 'The scope of the role is defined.',
        source: chiefCustomerOfficer,
        shownBy: [{ kind: 'mandate', states: ['scope'] }],
      },
      {
        id: 'fit',
        text: 'The role fits the structure and the culture that are already there.',
        source: chiefCustomerOfficer,
        shownBy: [],
      },
      {
        id: 'agreement',
        text: 'The other departments have agreed to it.',
        source: chiefCustomerOfficer,
        shownBy: [{ kind: 'approval' }],
      },
      {
        id: 'sponsor',
        text: 'An executive sponsor stands behind the work.',
        source: { outside: 'xm-governance' },
        shownBy: [{ kind: 'sponsor' }],
      },
    ],
    recommendedWhen: [
      { text: 'Silos must be broken down and one person must answer for the strategy.', source: chiefCustomerOfficer },
      {
        text: 'Maturity is low and one leader, with strong executive involvement, must drive the work.',
        source: responsibilities,
      },
    ],
  },
  {
    name: 'cx-team',
    title: 'Led by a customer-experience team',
    summary: 'A dedicated customer-experience department leads, or helps the other departments to lead.',
    strengths: [
      { text: 'The team can lead, define and develop everything that is done for customers.', source: noTeamYet },
      { text: 'Experts are there to help other teams solve what they find.', source: responsibilities },
    ],
    blindSpots: [
      {
        id: 'role-unclear',
        text: 'When the role of the team is not clear, other teams do not listen to its recommendations.',
        source: responsibilities,
        coveredBy: [{ kind: 'mandate', states: ['scope', 'authority'] }],
      },
      {
        id: 'reporting-line',
        text: 'A team far from senior management has no weight with the other departments.',
        source: noTeamYet,
        coveredBy: [{ kind: 'executive-level' }],
      },
      {
        id: 'stakeholder-buy-in',
        text: 'The team needs the support of everyone concerned, and does not have it by itself.',
        source: noTeamYet,
        coveredBy: [{ kind: 'sponsor' }, { kind: 'approval' }],
      },
    ],
    conditions: [
      {
        id: 'senior-management',
        text: 'The team reports directly to senior management.',
        source: noTeamYet,
        shownBy: [{ kind: 'executive-level' }],
      },
      {
        id: 'agreement',
        text: 'All stakeholders stand behind it.',
        source: noTeamYet,
        shownBy: [{ kind: 'approval' }],
      },
      {
        id: 'stance',
        text: 'It is written down whether the team leads or helps others to lead.',
        source: responsibilities,
        shownBy: [{ kind: 'stance' }],
      },
      {
        id: 'adjusted-roles',
        text: 'The roles in the team are tried out and adjusted.',
        source: responsibilities,
        shownBy: [{ kind: 'review' }],
      },
    ],
    recommendedWhen: [
      { text: 'The resources and the strategic support for a team of its own are there.', source: noTeamYet },
      {
        text: 'Maturity is low and a dedicated team, with strong executive involvement, must drive the work.',
        source: responsibilities,
      },
    ],
  },
  {
    name: 'interim',
    title: 'Interim champion',
    summary: 'A department or leader takes the lead for a time, until there is a customer-experience team.',
    strengths: [
      { text: 'The work can start before there is money for a team.', source: noTeamYet },
      { text: 'The champion is chosen from what is needed most.', source: noTeamYet },
    ],
    blindSpots: [
      {
        id: 'no-exit',
        text: 'The champion only stands in, and nothing says until when.',
        source: noTeamYet,
        coveredBy: [{ kind: 'end-date' }],
      },
      {
        id: 'released-capacity',
        text: 'The champion keeps all present duties and has no time to coordinate.',
        source: productTeams,
        coveredBy: [{ kind: 'released-capacity' }],
      },
      {
        id: 'siloed-interests',
        text: 'The champion decides in the interest of the home department.',
        source: productTeams,
        coveredBy: [{ kind: 'forum', needs: ['cadence', 'decision-process'], joins: 'lead-and-departments' }],
      },
      {
        id: 'short-term-project',
        text: 'Customer experience is treated as a short project, and nobody asks afterwards what came of it.',
        source: productTeams,
        coveredBy: [{ kind: 'review' }, { kind: 'goal' }],
      },
    ],
    conditions: [
      {
        id: 'released-capacity',
        text: 'The champion can step back from part of the present duties.',
        source: productTeams,
        shownBy: [{ kind: 'released-capacity' }],
      },
      {
        id: 'needs-first',
        text: 'What the company needs and puts first was settled before the champion was chosen.',
        source: noTeamYet,
        shownBy: [{ kind: 'rationale' }],
      },
      {
        id: 'shared-work',
        text: 'Other committed departments share the work, where that makes sense.',
        source: marketingTeam,
        shownBy: [{ kind: 'departments-at-work' }],
      },
    ],
    recommendedWhen: [
      {
        text: 'There is no customer-experience team yet, for lack of resources or strategic support.',
        source: noTeamYet,
      },
    ],
  },
  {
    name: 'everyone',
    title: 'Everyone',
    summary: 'The whole organization owns the experience together.',
    strengths: [
      { text: 'It matches the journey, which touches many parts of the organization.', source: introduction },
      { text: 'Every employee knows that the experience depends on them too.', source: finalJam },
    ],
    blindSpots: [
      {
        id: 'no-driver',
        text: 'Nobody devises the strategy; without a driving force the work becomes uneven and stops.',
        source: introduction,
        coveredBy: [{ kind: 'central-owner' }],
      },
      {
        id: 'no-success-criteria',
        text: 'Nobody says what success is.',
        source: introduction,
        coveredBy: [{ kind: 'goal' }],
      },
      {
        id: 'no-champion',
        text: 'Nobody keeps customer experience at the top of the list across the organization.',
        source: introduction,
        coveredBy: [{ kind: 'sponsor' }],
      },
    ],
    conditions: [
      {
        id: 'everyone-responsible',
        text: 'Everyone is responsible.',
        source: introduction,
        shownBy: [{ kind: 'everyone-responsible' }],
      },
      {
        id: 'driver',
        text: 'One party still drives the work.',
        source: introduction,
        shownBy: [{ kind: 'central-owner' }],
      },
      {
        id: 'champion',
        text: 'Executives champion customer experience throughout the organization.',
        source: introduction,
        shownBy: [{ kind: 'sponsor' }],
      },
      {
        id: 'authority',
        text: 'Everyone has the means and the authority to make a difference.',
        source: finalJam,
        shownBy: [{ kind: 'frontline-authority' }],
      },
    ],
    recommendedWhen: [
      {
        text: 'For responsibility, always; for ownership, only with a party that drives the work.',
        source: introduction,
      },
      {
        text: 'Maturity is high and every employee keeps customer experience in mind in daily work.',
        source: responsibilities,
      },
    ],
  },
];
