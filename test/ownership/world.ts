/** Random companies as plain data, and the Remit text that says the same. */
import fc from 'fast-check';
import type { PlainClaim, PlainPeriod, PlainStaff, PlainWorld } from './restatement.ts';

export const days = ['2026-02-26', '2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03'] as const;

/** How a claim is written; what it means is in the plain claim. */
export interface WrittenClaim extends PlainClaim {
  /** Where the work is, where the party is, or as a cell of a RACI table. */
  readonly form: 'work' | 'party' | 'cell';
  /** Regions and dates of a cell stand at its row, or at its table. */
  readonly atTable: boolean;
}

export interface World extends PlainWorld {
  readonly claims: readonly WrittenClaim[];
}

const roles = ['r0', 'r1', 'r2'];
const departments = ['d0', 'd1', 'd2'];

const day = fc.option(fc.constantFrom(...days), { nil: undefined, freq: 2 });
/** Also periods that end before they start: nothing is ever in force then. */
const period: fc.Arbitrary<PlainPeriod> = fc.record({ from: day, until: day });
const periodOrNone = fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: period });

/** Regions that nest: each within an earlier one, or on its own. */
const regions = fc.array(fc.option(fc.nat(3), { nil: undefined }), { maxLength: 4 }).map(parents =>
  parents.map((parent, i) => ({
    name: `g${i}`,
    partOf: parent !== undefined && parent < i ? `g${parent}` : undefined,
  })),
);

const party = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('r0', 'r0', ...roles, ...departments) },
  { weight: 1, arbitrary: fc.constant('undecided') },
  { weight: 1, arbitrary: fc.constantFrom('ghost', 'someone') },
);

function claimIn(names: readonly string[]): fc.Arbitrary<WrittenClaim> {
  const places = fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    {
      weight: 5,
      arbitrary: names.length
        ? fc.subarray([...names], { minLength: 1, maxLength: Math.min(2, names.length) })
        : fc.constant([]),
    },
    { weight: 1, arbitrary: fc.constantFrom(['atlantis'], ['atlantis', ...names.slice(0, 1)]) },
  );
  return fc
    .record({
      letter: fc.constantFrom('A', 'A', 'A', 'A', 'A', 'R', 'C', 'I'),
      at: fc.constantFrom('work', 'work', 'work', 'condition', 'condition', 'stage', 'journey', 'owner'),
      condition: fc.record({
        channel: fc.constantFrom('phone', 'phone', 'web'),
        within: fc.constantFrom(undefined, 'stage' as const, 'journey' as const),
      }),
      party,
      with: fc.oneof(
        { weight: 4, arbitrary: fc.constant([]) },
        {
          weight: 1,
          arbitrary: fc.uniqueArray(fc.constantFrom('r0', 'r1', 'd0'), { minLength: 1, maxLength: 2 }),
        },
      ),
      regions: places,
      period: periodOrNone,
      form: fc.constantFrom('work', 'work', 'party', 'cell'),
      atTable: fc.boolean(),
    })
    .map(({ period, ...claim }) => writable({ ...claim, ...period } as WrittenClaim));
}

/** The nearest claim that the language can say: only a role or department says things of itself, a cell speaks of the work only. */
function writable(claim: WrittenClaim): WrittenClaim {
  const isNamed = roles.includes(claim.party) || departments.includes(claim.party);
  if (claim.at === 'condition' && !isNamed) return writable({ ...claim, at: 'work' });
  const isOwner = claim.at === 'owner';
  const isCell = claim.form === 'cell' && claim.at === 'work' && claim.party !== 'undecided';
  const form =
    claim.at === 'condition'
      ? 'party'
      : isOwner || (claim.form === 'party' && !isNamed) || (claim.form === 'cell' && !isCell)
        ? 'work'
        : claim.form;
  return {
    ...claim,
    form,
    letter: isOwner || claim.party === 'undecided' ? 'A' : claim.letter,
    with: form === 'cell' || claim.party === 'undecided' ? [] : claim.with.filter(other => other !== claim.party),
  };
}

/** A few claims; often one of them is said again by somebody else: by another party of the same set, in another form. */
function claimsIn(names: readonly string[]): fc.Arbitrary<WrittenClaim[]> {
  const some = fc.oneof(
    { weight: 1, arbitrary: fc.array(claimIn(names), { maxLength: 2 }) },
    { weight: 3, arbitrary: fc.array(claimIn(names), { minLength: 3, maxLength: 6 }) },
  );
  const echoes = fc.option(fc.tuple(fc.nat(5), fc.constantFrom('work', 'party'), fc.boolean()), { nil: undefined });
  return fc.tuple(some, echoes).map(([claims, echo]) => {
    const claim = echo && claims[echo[0]];
    if (!claim || claim.party === 'undecided') return claims;
    const [party = claim.party, ...others] = [...claim.with, claim.party];
    return [...claims, writable({ ...claim, party, with: echo[2] ? others : [], form: echo[1] as 'work' | 'party' })];
  });
}

export const worlds: fc.Arbitrary<World> = regions.chain(regions => {
  const names = regions.map(({ name }) => name);
  return fc.record({
    work: fc.constantFrom('staged', 'staged', 'loose', 'responsibility'),
    channels: fc.constantFrom(['phone'], ['web', 'phone'], ['web'], []),
    days: fc.constant([...days]),
    regions: fc.constant(regions),
    heads: fc.record({
      d0: fc.option(fc.constantFrom(...roles), { nil: undefined, freq: 4 }),
      d1: fc.constantFrom('r0', 'someone', undefined),
      d2: fc.constant(undefined),
    }),
    claims: claimsIn(names),
    onlyIn: fc.oneof(
      { weight: 6, arbitrary: fc.constant(undefined) },
      { weight: 2, arbitrary: names.length ? fc.subarray(names, { minLength: 1 }) : fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(['atlantis'], ['atlantis', ...names.slice(0, 1)]) },
    ),
  });
}) as fc.Arbitrary<World>;

const words = { A: 'accountable', R: 'responsible', C: 'consulted', I: 'informed' };
const targets = { staged: 'trip.board.gate', loose: 'trip.gate', responsibility: 'gate' };

/**
 * The world as two files. The line of every claim ends with its number in a comment, so that an answer can be compared claim
 * by claim. Beside the work stands another touchpoint with claims of its own, which must not count.
 */
export function textOf(world: World): Record<string, string> {
  const target = targets[world.work];
  const of = (select: (claim: WrittenClaim) => boolean, write: (claim: WrittenClaim, number: number) => string) =>
    world.claims.flatMap((claim, number) => (select(claim) ? [`${write(claim, number)} // claim ${number}`] : []));
  const atWork = (at: PlainClaim['at']) =>
    of(
      claim => claim.form === 'work' && claim.at === at,
      claim =>
        `${at === 'owner' ? 'owner' : `${at === 'work' ? '' : 'default '}${words[claim.letter]}`} ${claim.party}${tail(claim)}`,
    );
  const atParty = (party: string) =>
    of(
      claim => claim.form === 'party' && claim.party === party,
      claim =>
        `${words[claim.letter]} for ${{ work: target, condition: selected(claim), stage: 'trip.board', journey: 'trip', owner: '' }[claim.at]}${tail(claim)}`,
    );
  const channels =
    world.channels.length && world.work !== 'responsibility' ? [`channel ${world.channels.join(', ')}`] : [];
  const onlyIn = world.onlyIn ? [`only in ${world.onlyIn.join(', ')}`] : [];
  const gate = block(world.work === 'responsibility' ? 'responsibility gate' : 'touchpoint gate', [
    ...atWork('work'),
    ...channels,
    ...onlyIn,
  ]);
  const other = block('touchpoint lounge', ['accountable r0', 'responsible d2', 'channel web, phone']);
  const tables = world.claims.flatMap((claim, number) => {
    if (claim.form !== 'cell') return [];
    const qualifiers = tail(claim).trim();
    const row = `${world.work === 'responsibility' ? 'responsibility' : 'touchpoint'} ${target}`;
    return block(`raci table${number}`, [
      ...(claim.atTable ? [qualifiers] : []),
      `parties | r2 | ${claim.party} |`,
      `${row} ${claim.atTable ? '' : qualifiers} | | ${claim.letter} | // claim ${number}`,
    ]);
  });
  return {
    'work.remit': [
      ...block('journey trip', [
        ...atWork('owner'),
        ...atWork('journey'),
        ...block('stage board', [...atWork('stage'), ...(world.work === 'staged' ? gate : []), ...other]),
        ...(world.work === 'loose' ? gate : []),
      ]),
      ...(world.work === 'responsibility' ? gate : []),
      ...tables,
    ].join('\n'),
    'company.remit': [
      'person someone',
      ...roles.flatMap(role => block(`role ${role}`, atParty(role))),
      ...departments.flatMap(name =>
        block(`department ${name}`, [...(world.heads[name] ? [`head ${world.heads[name]}`] : []), ...atParty(name)]),
      ),
      ...world.regions.flatMap(({ name, partOf }) => block(`region ${name}`, partOf ? [`part of ${partOf}`] : [])),
    ].join('\n'),
  };
}

function selected({ condition: { channel, within } }: WrittenClaim): string {
  const scope = { stage: ' in trip.board', journey: ' in trip' };
  return `touchpoints${within ? scope[within] : ''} where channel is ${channel}`;
}

function tail({ at, party, with: others, regions, from, until }: WrittenClaim): string {
  return [
    party === 'undecided' && at !== 'owner' ? ' by r0' : '',
    others.length ? ` jointly with ${others.join(', ')}` : '',
    regions.length ? ` in ${regions.join(', ')}` : '',
    from ? ` from ${from}` : '',
    until ? ` until ${until}` : '',
    others.length ? ' because "The council said so"' : '',
  ].join('');
}

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map(line => `  ${line}`), '}'];
}

// ---- who acts

const offices = ['o0', 'o1', 'o2', 'o3'];
const people = ['ana', 'ben', 'cem'];

export const staffs: fc.Arbitrary<PlainStaff> = fc.record({
  days: fc.constant([...days]),
  offices: fc.tuple(
    ...offices.map(name =>
      fc.record({
        name: fc.constant(name),
        holdings: fc.option(
          fc.array(
            fc.tuple(fc.constantFrom(...people), periodOrNone).map(([person, period]) => ({ person, ...period })),
            { maxLength: 2 },
          ),
          { nil: undefined, freq: 3 },
        ),
        deputies: fc.uniqueArray(fc.constantFrom(...offices, 'unit', ...people), { maxLength: 2 }),
      }),
    ),
  ),
  heads: fc.record({ unit: fc.option(fc.constantFrom(...offices), { nil: undefined, freq: 4 }) }),
  delegations: fc.array(
    fc
      .tuple(fc.constantFrom(...offices), fc.constantFrom(...offices, 'unit', ...people), periodOrNone)
      .map(([of, to, period]) => ({ of, to, ...period })),
    { maxLength: 4 },
  ),
});

export function textOfStaff({ offices, heads, delegations }: PlainStaff): string {
  const dated = (word: string, { from, until }: PlainPeriod) =>
    `${word}${from ? ` from ${from}` : ''}${until ? ` until ${until}` : ''}`;
  return [
    ...people.map(person => `person ${person}`),
    ...block('department unit', heads.unit ? [`head ${heads.unit}`] : []),
    ...offices.flatMap(({ name, holdings, deputies }) =>
      block(`role ${name}`, [
        ...(holdings ? [`held by ${holdings.map(h => dated(h.person, h)).join(', ') || 'nobody'}`] : []),
        ...(deputies.length ? [`deputy ${deputies.join(', ')}`] : []),
      ]),
    ),
    ...delegations.map(delegation => dated(`delegation of ${delegation.of} to ${delegation.to}`, delegation)),
  ].join('\n');
}
