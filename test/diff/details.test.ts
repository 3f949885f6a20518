/** What a change of any other line is called, and whose word it needs. */
import { diff } from '@remit-cx/core/diff/diff';
import { expect, test } from 'vitest';
import { modelOf, today } from '../project.ts';

const base = `
organization o "O" { maturity low desired intermediate by 2027-12-31 { factor voice low } }
region north "North"
role cco "CCO" { authority limit 50 EUR mandate { scope all journeys authority "Stops a launch" approved by cfo } }
role cfo "CFO" { held by sam }
role agent "Agent"
person sam "Sam Okoro" { handle "@sam" }
department care "Care" { head cfo }
team squad "Squad" { reports to cco }
vendor post "Post" { owner cco contract until 2027-06-30 }
system crm "Customer file" { owner cco }
model "M" { lead cx-team cco stance leader structure hybrid sponsor cfo local north led by agent }
metric csat "CSAT" { owner cfo audited by cfo higher is better source crm }
forum council "Council" { chair cco members cfo input csat, "Complaints of the week" }
journey buy "Buy" {
  complaints investigated by cco
  touchpoint page "Page" { accountable cco channel web volume 300 every day vendor post needs "To be sure of the price" }
  touchpoint till "Till" { accountable cco }
}
responsibility loop "Close the loop" { accountable cco }
decision price "Price" { driver agent approver cco contributor cfo informed care }
handoff from page to till { owner cco passes "the basket" within 2 hours }
delegation of cco to sam from 2027-01-01 until 2027-02-28
allocation of sam to cfo 60%
initiative quick "Quick" { owner cco tier tactical status active }
programme course "Course" { kind training owner cco audience agent last run 2026-04-10 }
policy own "Own" { every touchpoint must have channel }
waive unowned-touchpoint for page until 2027-01-31 because "Moving"
/** What we hold ourselves to. */
charter c "Charter" { version "1" includes model, metrics approved by cco on 2026-02-01 }
`;

test.each([
  [
    'by 2027-12-31 {',
    'by 2028-12-31 {',
    ['details organization o, desired: intermediate by 2027-12-31 → intermediate by 2028-12-31'],
  ],
  [
    'factor voice low',
    'factor voice low desired high',
    ['details organization o, factor: voice: low → voice: low, high is wanted'],
  ],
  ['limit 50 EUR', 'limit 80 EUR', ['authority role cco, authority limit: 50 EUR → 80 EUR']],
  ['scope all journeys', 'scope buy', ['authority role cco, scope: all journeys → Buy']],
  [
    'approved by cfo }',
    'approved by cfo on 2026-10-01 }',
    ['authority role cco, approved by: CFO → CFO on 2026-10-01'],
  ],
  [
    'team squad "Squad" { reports to cco',
    'team squad "Squad" { reports to cfo',
    ['details team squad, reports to: CCO → CFO (-CCO +CFO@sam)'],
  ],
  ['{ owner cco contract', '{ owner cfo contract', ['details vendor post, owner: CCO → CFO (-CCO +CFO@sam)']],
  ['until 2027-06-30', 'until 2028-06-30', ['details vendor post, contract: until 2027-06-30 → until 2028-06-30']],
  ['stance leader', 'stance facilitator', ['model governance model model, stance: leader → facilitator']],
  ['led by agent', 'led by cco', ['model governance model model, local: North led by Agent → North led by CCO']],
  ['sponsor cfo', 'sponsor cco', ['model governance model model, sponsor: CFO → CCO (-CFO@sam +CCO)']],
  ['audited by cfo', 'audited by agent', ['metric metric csat, audited by: CFO → Agent (-CFO@sam +Agent)']],
  ['higher is better', 'lower is better', ['metric metric csat, better: higher → lower']],
  ['source crm', 'source "By hand"', ['metric metric csat, source: Customer file → By hand']],
  ['input csat', 'input crm', ['forum forum council, input: CSAT → Customer file']],
  ['members cfo', 'members care', ['text-only forum council, text: – → –']],
  [
    'investigated by cco',
    'investigated by care',
    ['details journey buy, complaints investigated by: CCO → Care (-CCO +Care@sam)'],
  ],
  ['channel web volume', 'channel web, app volume', ['details page, channel: – → app']],
  ['volume 300 every day', 'volume 300 every day critical', ['details page, critical: – → yes']],
  ['300 every day', '400 every day', ['details page, volume: 300 every day → 400 every day']],
  ['vendor post needs', 'needs', ['details page, vendor: Post → –']],
  [
    'loop "Close the loop" {',
    'loop "Close the loop" { control "Checked twice"',
    ['details responsibility loop, control: – → Checked twice'],
  ],
  ['driver agent', 'driver cfo', ['decision decision price, driver: Agent → CFO']],
  ['contributor cfo', 'input cfo', ['text-only decision price, text: – → –']],
  [
    'informed care',
    'consulted care',
    [
      'responsibilities decision price, consulted: – → CFO (+CFO@sam)',
      'responsibilities decision price, informed: CFO → – (-CFO@sam)',
    ],
  ],
  [
    'till { owner cco',
    'till { owner cfo',
    ['transfer handoff buy.page to buy.till, accountable: CCO → CFO (-CCO +CFO@sam)'],
  ],
  ['within 2 hours', 'within 4 hours', ['details handoff buy.page to buy.till, within: 2 hours → 4 hours']],
  ['until 2027-02-28', 'until 2027-03-31', ['holder delegation cco to sam, until: 2027-02-28 → 2027-03-31']],
  ['cfo 60%', 'cfo 80%', ['details allocation sam, to: CFO 60% → CFO 80%']],
  ['allocation of sam to cfo 60%', '', ['removed allocation sam, declared: – → –']],
  ['tier tactical', 'tier strategic', ['details initiative quick, tier: tactical → strategic']],
  ['last run 2026-04-10', 'last run 2026-10-10', ['details programme course, last run: 2026-04-10 → 2026-10-10']],
  ['audience agent', 'audience cfo', ['details programme course, audience: Agent → CFO']],
  [
    'must have channel',
    'must have metric',
    ['details policy own, rule: every touchpoint must have channel → every touchpoint must have metric'],
  ],
  [
    'until 2027-01-31',
    'until 2027-03-31',
    ['details waiver unowned-touchpoint for buy.page, until: 2027-01-31 → 2027-03-31'],
  ],
  [
    'waive unowned-touchpoint for page',
    'waive no-responsible for till',
    [
      'removed waiver unowned-touchpoint for buy.page, declared: – → –',
      'added waiver no-responsible for buy.till, declared: – → –',
    ],
  ],
  ['includes model, metrics', 'includes model, forums', ['details charter c, includes: metrics → forums']],
  ['we hold', 'we will hold', ['text-only charter c, text: – → –']],
  [
    '"Charter" { version "1"',
    '"The charter" { version "2"',
    ['details charter c, version: 1 → 2', 'text-only charter c, text: Charter → The charter'],
  ],
] as [string, string, string[]][])('%s -> %s', (find, put, expected) => {
  expect(base).toContain(find);
  const { changes } = diff(
    { graph: modelOf(base), day: today },
    { graph: modelOf(base.replace(find, () => put)), day: today },
  );
  const said = changes.map(({ kind, entity, relation, before = '–', after = '–', losing, gaining }) => {
    const what =
      entity.kind === 'touchpoint'
        ? entity.id.split('.').at(-1)
        : `${entity.kind === 'model' ? 'governance model' : entity.kind} ${entity.id}`;
    const ask = [
      ...losing.map(one => `-${one.title}${one.handles.join()}`),
      ...gaining.map(one => `+${one.title}${one.handles.join()}`),
    ].join(' ');
    return `${kind} ${what}, ${relation}: ${before} → ${after}${ask && ` (${ask})`}`;
  });
  expect(said).toEqual(expected);
});
