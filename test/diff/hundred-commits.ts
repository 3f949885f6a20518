/**
 * A hundred commits over the airline, as a team would make them. Each is one edit: in `file`, after the first `after`, the
 * first `find` becomes `put`. What each of them changes in who answers for what stands in hundred-commits.md.
 */
export interface Commit {
  readonly message: string;
  readonly edits: readonly Edit[];
  /** A name that becomes another one in all files, as the editor renames it. */
  readonly rename?: readonly [from: string, to: string];
}
export interface Edit {
  readonly file: string;
  readonly after: string;
  readonly find: string;
  readonly put: string;
}

const digital = 'journeys/digital.remit';
const recovery = 'journeys/recovery.remit';
const travel = 'journeys/travel.remit';
const roles = 'people-and-roles.remit';

const wallet = `    touchpoint wallet_boarding_pass "Boarding pass in the wallet" {
      channel     app
      responsible digital_technology
      consulted   airport_services
      uses        departure_control, mobile_app
      last reviewed 2026-05-18
    }
`;

const commit = (message: string, ...edits: Edit[]): Commit => ({ message, edits });
const edit = (file: string, after: string, find: string, put: string): Edit => ({ file, after, find, put });

export const commits: readonly Commit[] = [
  // ---- somebody else answers
  commit(
    'The fare alert goes to Sales',
    edit(digital, 'touchpoint fare_alert_email', 'accountable cmo', 'accountable vp_sales'),
  ),
  commit(
    'The agency listing goes to Marketing',
    edit(digital, 'touchpoint ota_listing', 'accountable vp_sales', 'accountable cmo'),
  ),
  commit(
    'The chatbot goes to the CIO',
    edit(digital, 'touchpoint presale_chatbot', 'accountable vp_sales', 'accountable cio'),
  ),
  commit(
    'The compensation form goes to Care',
    edit(recovery, 'touchpoint compensation_form', 'accountable cfo', 'accountable head_customer_care'),
  ),
  commit(
    'Win-back goes to Loyalty',
    edit(recovery, 'touchpoint winback_offer', 'accountable cmo', 'accountable head_loyalty'),
  ),
  commit(
    'The kiosk is run by the stations',
    edit(travel, 'touchpoint kiosk', 'accountable vp_airports', 'accountable station_manager'),
  ),
  commit(
    'Boarding is run by the stations',
    edit(travel, 'touchpoint boarding', 'accountable vp_airports', 'accountable station_manager'),
  ),
  commit(
    'Tracing a bag belongs to the airports',
    edit(travel, 'touchpoint bag_tracing_portal', 'accountable cio', 'accountable vp_airports'),
  ),
  commit(
    'The survey after arrival goes to Governance',
    edit(travel, 'touchpoint arrival_survey', 'accountable voc_lead', 'accountable head_cx_governance'),
  ),
  commit(
    'A department for its head changes nothing',
    edit(digital, 'touchpoint flight_selection', 'accountable vp_product', 'accountable product_design'),
  ),

  // ---- nobody answers
  commit('Nobody was put in for Marketing', edit(digital, 'touchpoint ota_listing', '      accountable cmo\n', '')),
  commit(
    'Sales takes the listing back',
    edit(
      digital,
      'touchpoint ota_listing',
      '      responsible sales_distribution',
      '      accountable vp_sales\n      responsible sales_distribution',
    ),
  ),
  commit('The SMS loses its owner', edit(recovery, 'touchpoint delay_sms', '      accountable vp_ops_control\n', '')),
  commit(
    'The SMS gets it back',
    edit(recovery, 'touchpoint delay_sms', '      responsible', '      accountable vp_ops_control\n      responsible'),
  ),
  commit(
    'A default for the whole stage goes',
    edit(travel, 'journey arrive_baggage', '    default accountable station_manager\n', ''),
  ),
  commit(
    'And comes back',
    edit(
      travel,
      'journey arrive_baggage',
      '    touchpoint connection_guidance',
      '    default accountable station_manager\n    touchpoint connection_guidance',
    ),
  ),
  commit(
    'The lounge waits for a decision',
    edit(
      travel,
      'touchpoint lounge',
      'accountable head_loyalty',
      'accountable undecided by cco until 2027-01-15 because "Tender"',
    ),
  ),
  commit(
    'The lounge is decided',
    edit(
      travel,
      'touchpoint lounge',
      'accountable undecided by cco until 2027-01-15 because "Tender"',
      'accountable vp_airports',
    ),
  ),

  // ---- two answer
  commit(
    'Two for the complaint form',
    edit(
      recovery,
      'touchpoint complaint_form',
      'accountable head_customer_care',
      'accountable head_customer_care\n      accountable cmo',
    ),
  ),
  commit('One again', edit(recovery, 'touchpoint complaint_form', '\n      accountable cmo', '')),
  commit(
    'Said twice by a department',
    edit(
      'departments.remit',
      'department customer_care',
      'function service',
      'function service\n  accountable for redemption_booking',
    ),
  ),
  commit(
    'Taken back',
    edit('departments.remit', 'department customer_care', '\n  accountable for redemption_booking', ''),
  ),
  commit(
    'The form, jointly',
    edit(
      recovery,
      'touchpoint compensation_form',
      'accountable head_customer_care',
      'accountable head_customer_care jointly with cfo because "Care writes it, Finance pays it"',
    ),
  ),
  commit(
    'A third joins',
    edit(recovery, 'touchpoint compensation_form', 'jointly with cfo', 'jointly with cfo, vp_ops_control'),
  ),
  commit(
    'Care alone again',
    edit(
      recovery,
      'touchpoint compensation_form',
      ' jointly with cfo, vp_ops_control because "Care writes it, Finance pays it"',
      '',
    ),
  ),

  // ---- regions
  commit(
    'Gulf & Africa gets its own lounge',
    edit(
      travel,
      'touchpoint lounge',
      'accountable vp_airports',
      'accountable vp_airports\n      accountable regional_lead_gulf in gulf_africa',
    ),
  ),
  commit('And Central Europe', edit(travel, 'touchpoint lounge', 'in gulf_africa', 'in gulf_africa, central_europe')),
  commit(
    'Central Europe back to the centre',
    edit(travel, 'touchpoint lounge', 'in gulf_africa, central_europe', 'in gulf_africa'),
  ),
  commit(
    'The wrong lead for the region',
    edit(
      travel,
      'touchpoint lounge',
      'accountable regional_lead_gulf in gulf_africa',
      'accountable regional_lead_central in gulf_africa',
    ),
  ),
  commit(
    'One lounge for all',
    edit(travel, 'touchpoint lounge', '\n      accountable regional_lead_central in gulf_africa', ''),
  ),
  commit(
    'Partners only in two regions',
    edit(
      recovery,
      'touchpoint partner_earn',
      'accountable head_loyalty',
      'accountable head_loyalty\n      only in iberia_islands, central_europe',
    ),
  ),
  commit(
    'Partners in one region',
    edit(recovery, 'touchpoint partner_earn', 'only in iberia_islands, central_europe', 'only in iberia_islands'),
  ),
  commit('Partners everywhere', edit(recovery, 'touchpoint partner_earn', '\n      only in iberia_islands', '')),

  // ---- dates
  commit(
    'The seat map ends earlier in the Gulf',
    edit(digital, 'touchpoint seat_map', 'until 2027-12-31', 'until 2027-03-31'),
  ),
  commit(
    'The claim letter moves in the new year',
    edit(
      recovery,
      'touchpoint claim_letter',
      'accountable cfo',
      'accountable cfo until 2026-12-31\n      accountable head_customer_care from 2027-01-01',
    ),
  ),
  commit(
    'A month later',
    edit(
      recovery,
      'touchpoint claim_letter',
      'accountable cfo until 2026-12-31\n      accountable head_customer_care from 2027-01-01',
      'accountable cfo until 2027-01-31\n      accountable head_customer_care from 2027-02-01',
    ),
  ),
  commit('With a gap of a week', edit(recovery, 'touchpoint claim_letter', 'from 2027-02-01', 'from 2027-02-08')),
  commit(
    'Not at all',
    edit(
      recovery,
      'touchpoint claim_letter',
      'accountable cfo until 2027-01-31\n      accountable head_customer_care from 2027-02-08',
      'accountable cfo',
    ),
  ),
  commit(
    'The voucher desk is retired',
    edit(recovery, 'touchpoint hotel_meal_voucher', 'channel', 'status retired\n      channel'),
  ),
  commit(
    'And opened again',
    edit(recovery, 'touchpoint hotel_meal_voucher', 'status retired\n      channel', 'channel'),
  ),

  // ---- what comes and goes
  commit(
    'A video call for complaints',
    edit(
      recovery,
      'touchpoint complaint_form',
      'touchpoint complaint_form',
      'touchpoint complaint_call "Call about a complaint" {\n      channel     video\n      accountable head_customer_care\n      responsible customer_care\n    }\n\n    touchpoint complaint_form',
    ),
  ),
  commit(
    'A watch app that nobody owns',
    edit(
      digital,
      'touchpoint seat_map',
      'touchpoint seat_map',
      'touchpoint watch_app "Watch app" { channel device }\n\n    touchpoint seat_map',
    ),
  ),
  commit(
    'Product owns it',
    edit(
      digital,
      'touchpoint watch_app',
      '{ channel device }',
      '{\n      channel     device\n      accountable vp_product\n      responsible product_design\n    }',
    ),
  ),
  commit(
    'The watch app goes again',
    edit(
      digital,
      'touchpoint watch_app',
      'touchpoint watch_app "Watch app" {\n      channel     device\n      accountable vp_product\n      responsible product_design\n    }\n\n    ',
      '',
    ),
  ),
  commit(
    'A new duty',
    edit(
      'departments.remit',
      'department loyalty',
      'accountable for stay_resolve',
      'responsibility tier_rules "Write the rules of the tiers" { accountable head_loyalty consulted finance_risk }\n  accountable for stay_resolve',
    ),
  ),
  commit(
    'The duty goes to Finance',
    edit('departments.remit', 'responsibility tier_rules', 'accountable head_loyalty', 'accountable cfo'),
  ),
  commit(
    'The duty is dropped',
    edit(
      'departments.remit',
      'department loyalty',
      'responsibility tier_rules "Write the rules of the tiers" { accountable cfo consulted finance_risk }\n  ',
      '',
    ),
  ),
  commit(
    'A journey for groups',
    edit(
      recovery,
      'journey stay_resolve',
      'journey stay_resolve',
      'journey groups "Groups" {\n  owner vp_sales\n  touchpoint group_request "Request of a group" { channel email accountable vp_sales responsible sales_distribution }\n}\n\njourney stay_resolve',
    ),
  ),
  commit(
    'The journey for groups goes',
    edit(
      recovery,
      'journey groups',
      'journey groups "Groups" {\n  owner vp_sales\n  touchpoint group_request "Request of a group" { channel email accountable vp_sales responsible sales_distribution }\n}\n\n',
      '',
    ),
  ),
  commit(
    'A metric for queues',
    edit(
      'metrics-and-voices.remit',
      'metric fcr',
      'metric fcr',
      'metric queue_time "Minutes in the queue" { kind time owner vp_airports target at most 8 minutes every day discussed in journey_team_travel }\n\nmetric fcr',
    ),
  ),
  commit(
    'And away',
    edit(
      'metrics-and-voices.remit',
      'metric queue_time',
      'metric queue_time "Minutes in the queue" { kind time owner vp_airports target at most 8 minutes every day discussed in journey_team_travel }\n\n',
      '',
    ),
  ),

  // ---- names
  commit(
    'A touchpoint gets a better name',
    edit(digital, 'touchpoint fare_alert_email', 'fare_alert_email', 'fare_alert_mail'),
  ),
  commit('A stage gets a better name', edit(digital, 'journey discover_plan', 'stage inspire', 'stage dream')),
  commit(
    'A journey gets a better name',
    edit(travel, 'journey on_board', 'journey on_board', 'journey in_flight'),
    edit('forums.remit', 'forum journey_team_travel', 'on_board', 'in_flight'),
  ),
  { message: 'A role gets a better name', edits: [], rename: ['voc_lead', 'insight_lead'] },
  commit('Half of a renaming', edit(roles, 'role chro', 'role chro', 'role chief_people')),
  { message: 'The other half', edits: [], rename: ['chro', 'chief_people'] },
  commit(
    'A new title for a touchpoint',
    edit(recovery, 'touchpoint refund_status', '"Status of a refund"', '"Where is my refund?"'),
  ),
  commit(
    'A new title for a role',
    edit(roles, 'role head_cx_governance', '"Head of CX Governance"', '"Head of CX Office"'),
  ),
  commit(
    'Moved to another stage',
    edit(digital, 'stage check_in', wallet, ''),
    edit(digital, 'stage prepare', '    touchpoint ', `${wallet}    touchpoint `),
  ),
  { message: 'A department gets a better name', edits: [], rename: ['people_culture', 'people_and_culture'] },

  // ---- who does the work, who is asked, who is told
  commit(
    'Design helps with the alert',
    edit(
      digital,
      'touchpoint fare_alert_mail',
      'responsible marketing_brand',
      'responsible marketing_brand, product_design',
    ),
  ),
  commit(
    'Legal words are checked by Finance',
    edit(
      digital,
      'touchpoint fare_alert_mail',
      'consulted   sales_distribution',
      'consulted   sales_distribution, finance_risk',
    ),
  ),
  commit(
    'Sales is only told',
    edit(
      digital,
      'touchpoint fare_alert_mail',
      'consulted   sales_distribution, finance_risk',
      'consulted   finance_risk\n      informed    sales_distribution',
    ),
  ),
  commit(
    'Nobody needs to be told',
    edit(digital, 'touchpoint fare_alert_mail', '\n      informed    sales_distribution', ''),
  ),
  commit(
    'The vendor does the work in one region',
    edit(
      recovery,
      'touchpoint delay_sms',
      'responsible',
      'responsible callisto_connect in gulf_africa\n      responsible',
    ),
  ),
  commit(
    'The vendor does it nowhere',
    edit(recovery, 'touchpoint delay_sms', 'responsible callisto_connect in gulf_africa\n      ', ''),
  ),
  commit(
    'A letter in the table',
    edit('raci.remit', 'responsibility survey_operation', '| I             |', '| C             |'),
  ),
  commit(
    'The A moves in the table',
    edit('raci.remit', 'responsibility journey_maps', '|     | A ', '| A   |   '),
    edit('raci.remit', 'responsibility journey_maps', '| A   |    ', '| A   | '),
  ),

  // ---- people
  commit(
    'Somebody new leads Care',
    edit(
      roles,
      'person greta_lind',
      'person greta_lind',
      'person jana_roth "Jana Roth" { handle "@jana-roth" }\nperson greta_lind',
    ),
    edit(
      roles,
      'role head_customer_care',
      'held by greta_lind from 2020-10-01',
      'held by greta_lind from 2020-10-01 until 2026-10-31, jana_roth from 2026-11-01',
    ),
  ),
  commit(
    'Back, she stays',
    edit(
      roles,
      'role head_customer_care',
      'held by greta_lind from 2020-10-01 until 2026-10-31, jana_roth from 2026-11-01',
      'held by greta_lind from 2020-10-01',
    ),
  ),
  commit('A deputy for Loyalty', edit(roles, 'role head_loyalty', 'level', 'deputy  cmo\n  level')),
  commit(
    'The acting lead stops earlier',
    edit('governance.remit', 'delegation of regional_lead_gulf', 'until 2027-06-30', 'until 2026-10-15'),
  ),
  commit(
    'And goes on',
    edit('governance.remit', 'delegation of regional_lead_gulf', 'until 2026-10-15', 'until 2027-06-30'),
  ),
  commit(
    'Operations has another head',
    edit('departments.remit', 'department inflight_service', 'head     vp_inflight', 'head     vp_ops_control'),
  ),
  commit(
    'A mistake',
    edit('departments.remit', 'department inflight_service', 'head     vp_ops_control', 'head     vp_inflight'),
  ),

  // ---- decisions, forums, metrics, escalations
  commit('Team leaders may give more', edit('governance.remit', 'decision goodwill', 'up to 250 EUR', 'up to 300 EUR')),
  commit(
    'The CCO decides above 3,000',
    edit('governance.remit', 'decision goodwill', 'above 2,000 EUR', 'above 3,000 EUR'),
  ),
  commit('Back to 2,000', edit('governance.remit', 'decision goodwill', 'above 3,000 EUR', 'above 2,000 EUR')),
  commit(
    'Finance agrees to penalties',
    edit(
      'governance.remit',
      'decision vendor_penalty',
      'input  customer_experience',
      'input  customer_experience\n  agree  finance_risk',
    ),
  ),
  commit(
    'Surveys are decided by Governance',
    edit('governance.remit', 'decision survey_change', 'approver    insight_lead', 'approver    head_cx_governance'),
  ),
  commit(
    'The council meets weekly',
    edit('forums.remit', 'forum cx_council', 'cadence   fortnightly', 'cadence   weekly'),
  ),
  commit('Sales leaves the council', edit('forums.remit', 'forum cx_council', 'members   vp_sales, ', 'members   ')),
  commit('The council has another chair', edit('forums.remit', 'forum cx_council', 'chair     cco', 'chair     ceo')),
  commit('A smaller quorum', edit('forums.remit', 'forum cx_council', 'quorum    7', 'quorum    5')),
  commit(
    'Majority, not consent',
    edit('forums.remit', 'forum cx_council', 'decides by consent', 'decides by majority'),
  ),
  commit('A higher target', edit('metrics-and-voices.remit', 'metric relationship_nps', 'at least 45', 'at least 50')),
  commit(
    'Another owner of a metric',
    edit('metrics-and-voices.remit', 'metric fcr', 'owner    head_customer_care', 'owner    insight_lead'),
  ),
  commit(
    'Talked about elsewhere',
    edit(
      'metrics-and-voices.remit',
      'metric clv',
      'discussed in cx_executive_board',
      'discussed in cx_executive_board, cx_council',
    ),
  ),
  commit(
    'No longer by region',
    edit('metrics-and-voices.remit', 'metric on_time_performance', '  by       region\n', ''),
  ),
  commit(
    'A faster escalation',
    edit('forums.remit', 'escalation service_recovery', 'within 4 hours', 'within 2 hours'),
  ),
  commit(
    'Another owner of a journey',
    edit(recovery, 'journey disruption_recovery', 'owner     vp_ops_control', 'owner     head_customer_care'),
  ),

  // ---- nothing that anybody answers for
  commit('A comment', edit(digital, '', '// Kept by the digital journey team', '// Kept by the digital team')),
  commit(
    'A review',
    edit(digital, 'touchpoint destination_page', 'last reviewed 2026-03-09', 'last reviewed 2026-10-26'),
  ),
  commit(
    'Another channel',
    edit(travel, 'touchpoint wayfinding', 'channel', 'irritant "Two signs, two names"\n      channel'),
  ),
  commit(
    'A principle',
    edit(
      'organization.remit',
      'principle',
      'Customer experience is central to our mission and strategy.',
      'Customer experience is central to what we do.',
    ),
  ),
  commit('Blank lines', edit(digital, 'stage dream', '\n\n', '\n\n\n')),
  commit('A mandate', edit(roles, 'role cco', 'stop a launch', 'stop or delay a launch')),
  commit('A file is split', edit(digital, '', 'journey prepare_checkin', '\njourney prepare_checkin')),
  commit(
    'A duty is said where the party stands',
    edit(roles, 'role station_manager', 'reports to vp_airports', 'accountable for wayfinding\n  level'),
  ),
];
