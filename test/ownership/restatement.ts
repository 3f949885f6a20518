/**
 * What LANGUAGE.md says about ownership, said a second time: slowly, over plain data, day by day and region by region.
 * Nothing here may be imported from the product; the property tests hold the product against it.
 */

/** What became of a claim. Which of several that agree comes first is not said here. */
export type Outcome =
  | 'agrees'
  | 'conflicts'
  | 'not-yet'
  | 'over'
  | 'other-region'
  | 'explicit-wins'
  | 'condition-wins'
  | 'stage-wins'
  | 'region-wins'
  | 'settled'
  | 'unclear';

export interface PlainPeriod {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

export interface PlainClaim extends PlainPeriod {
  readonly letter: 'A' | 'R' | 'C' | 'I';
  /**
   * What it is claimed for: the work, all touchpoints that meet a condition, its stage, its journey; or the journey as a
   * whole (`owner`).
   */
  readonly at: 'work' | 'condition' | 'stage' | 'journey' | 'owner';
  /** The channel that a touchpoint must have, and whether it must be one of the stage, or of the journey. */
  readonly condition: { readonly channel: string; readonly within: 'stage' | 'journey' | undefined };
  /** A role, a department, `undecided`, or `ghost`, whom nobody has declared. */
  readonly party: string;
  readonly with: readonly string[];
  /** Names of regions, and `atlantis`, which nobody has declared. None: everywhere. */
  readonly regions: readonly string[];
}

export interface PlainWorld {
  /** A touchpoint of a stage, a touchpoint that stands in the journey itself, or a responsibility. */
  readonly work: 'staged' | 'loose' | 'responsibility';
  /** The channels of the touchpoint. */
  readonly channels: readonly string[];
  readonly days: readonly string[];
  readonly regions: readonly { readonly name: string; readonly partOf: string | undefined }[];
  /** Whom each department names as its head. */
  readonly heads: Readonly<Record<string, string | undefined>>;
  readonly claims: readonly PlainClaim[];
  readonly onlyIn: readonly string[] | undefined;
}

export interface PlainAnswer {
  readonly verdict: 'owned' | 'conflict' | 'unowned' | 'undecided' | 'unclear';
  /** Sorted. */
  readonly parties: readonly string[];
  /** By the number of the claim. */
  readonly outcomes: ReadonlyMap<number, Outcome>;
}

/** A region and everything around it, nearest first. */
export function around(world: PlainWorld, region: string | undefined): string[] {
  const found = world.regions.find(({ name }) => name === region);
  return found ? [found.name, ...around(world, found.partOf)] : [];
}

/** Where the work exists. */
export function whereItExists(world: PlainWorld): string[] {
  return world.regions
    .map(({ name }) => name)
    .filter(name => !world.onlyIn || around(world, name).some(region => world.onlyIn!.includes(region)));
}

/** Who is meant: a department is its head, nobody else is anybody else. */
export function whoIsMeant(world: PlainWorld, party: string): string {
  return world.heads[party] ?? party;
}

/** Every day of the calendar on which something is in force. */
export function daysOf(world: Pick<PlainWorld, 'days'>, { from, until }: PlainPeriod): string[] {
  return world.days.filter(day => !(from && day < from) && !(until && day > until));
}

/** Better is less: for the work itself, by a condition, for its stage, for its journey. Undefined for one that is not about it. */
function level(world: PlainWorld, about: 'work' | 'journey', { at, condition }: PlainClaim): number | undefined {
  if (about === 'journey') return at === 'owner' ? 0 : undefined;
  if (at === 'owner') return undefined;
  if (world.work === 'responsibility') return at === 'work' ? 0 : undefined;
  if (world.work === 'loose' && (at === 'stage' || (at === 'condition' && condition.within === 'stage')))
    return undefined;
  if (at === 'condition' && !world.channels.includes(condition.channel)) return undefined;
  return ['work', 'condition', 'stage', 'journey'].indexOf(at);
}

/** 0 for this very region, then outwards; a claim for everywhere is the furthest of all. Undefined: it does not cover the region. */
function nearness(world: PlainWorld, region: string | undefined, { regions }: PlainClaim): number | undefined {
  const circles = around(world, region);
  if (regions.length === 0) return circles.length;
  const covering = circles.findIndex(circle => regions.includes(circle));
  return covering < 0 ? undefined : covering;
}

const namesAtlantis = ({ regions }: PlainClaim) => regions.includes('atlantis');
const namesGhost = (claim: PlainClaim) => [claim.party, ...claim.with].includes('ghost');

/** The set of parties that a claim names, as one word. */
function partySet(world: PlainWorld, claim: PlainClaim): Set<string> {
  return new Set([claim.party, ...claim.with].map(party => whoIsMeant(world, party)));
}

export function plainAnswer(
  world: PlainWorld,
  about: 'work' | 'journey',
  region: string | undefined,
  day: string,
): PlainAnswer {
  const asked = world.claims
    .map((claim, number) => ({ claim, number, level: level(world, about, claim) }))
    .filter(({ claim, level }) => claim.letter === 'A' && level !== undefined)
    .map(entry => ({ ...entry, level: entry.level!, near: nearness(world, region, entry.claim) }));
  const inForce = asked.filter(({ claim }) => daysOf(world, claim).includes(day));
  const covering = inForce.filter(({ near }) => near !== undefined);
  const beats = (a: (typeof asked)[number], b: (typeof asked)[number]) =>
    a.level < b.level || (a.level === b.level && a.near! < b.near!);
  const left = covering.filter(one => !covering.some(other => beats(other, one)));
  const real = left.filter(({ claim }) => claim.party !== 'undecided');
  const known = real.filter(({ claim }) => !namesGhost(claim));
  const sets = known.map(({ claim }) => partySet(world, claim));
  const equal = (a: Set<string>, b: Set<string>) => a.size === b.size && [...a].every(party => b.has(party));
  const whole = sets.find(set =>
    sets.every(other => equal(set, other) || (other.size === 1 && set.has([...other][0]!))),
  );

  const verdict =
    left.length === 0
      ? inForce.some(({ claim }) => namesAtlantis(claim))
        ? 'unclear'
        : 'unowned'
      : real.length === 0
        ? 'undecided'
        : known.length < real.length
          ? 'unclear'
          : whole
            ? 'owned'
            : 'conflict';
  const outcomes = new Map<number, Outcome>();
  for (const one of asked) {
    const { claim, number } = one;
    if (claim.from && day < claim.from) outcomes.set(number, 'not-yet');
    else if (!inForce.includes(one)) outcomes.set(number, 'over');
    else if (left.length && left[0]!.level < one.level)
      outcomes.set(number, (['explicit-wins', 'condition-wins', 'stage-wins'] as const)[left[0]!.level]!);
    else if (one.near === undefined) outcomes.set(number, namesAtlantis(claim) ? 'unclear' : 'other-region');
    else if (!left.includes(one)) outcomes.set(number, 'region-wins');
    else if (real.length && !real.includes(one)) outcomes.set(number, 'settled');
    else if (namesGhost(claim)) outcomes.set(number, 'unclear');
    else if (verdict === 'conflict') outcomes.set(number, 'conflicts');
    else outcomes.set(number, 'agrees');
  }
  return { verdict, parties: [...(whole ?? new Set(sets.flatMap(set => [...set])))].sort(), outcomes };
}

/** Who has which letter: `R r1`, sorted. Everything that is claimed counts, once for a department and its head. */
export function plainLetters(world: PlainWorld, region: string | undefined, day: string): string[] {
  const { outcomes } = plainAnswer(world, 'work', region, day);
  const letters = world.claims.flatMap((claim, number) => {
    const counts =
      claim.letter === 'A'
        ? ['agrees', 'conflicts'].includes(outcomes.get(number)!)
        : level(world, 'work', claim) !== undefined &&
          daysOf(world, claim).includes(day) &&
          nearness(world, region, claim) !== undefined;
    if (!counts || namesGhost(claim) || claim.party === 'undecided') return [];
    return [...partySet(world, claim)].map(party => `${claim.letter} ${party}`);
  });
  return [...new Set(letters)].sort();
}

// ---- who acts

export interface PlainOffice {
  readonly name: string;
  /** Undefined: nobody wrote it down. An empty list: held by nobody. */
  readonly holdings: readonly (PlainPeriod & { readonly person: string })[] | undefined;
  /** Offices, departments or people. */
  readonly deputies: readonly string[];
}

export interface PlainStaff {
  readonly days: readonly string[];
  readonly offices: readonly PlainOffice[];
  readonly heads: Readonly<Record<string, string | undefined>>;
  readonly delegations: readonly (PlainPeriod & { readonly of: string; readonly to: string })[];
}

export interface PlainActing {
  readonly by: string | undefined;
  readonly as: 'holder' | 'delegate' | 'deputy' | 'vacant' | 'unwritten' | 'circle' | 'itself';
  /** Numbers of delegations. */
  readonly through: readonly number[];
}

/** Who acts: the first of all endings, in the order in which they would be tried. */
export function plainActing(staff: PlainStaff, party: string, day: string): PlainActing {
  const meant = staff.heads[party] ?? party;
  return endings(staff, meant, day, [])[0] ?? { by: undefined, as: 'vacant', through: [] };
}

/** All ways in which somebody could come to act for a party; none: nobody can. */
function endings(staff: PlainStaff, party: string, day: string, way: readonly string[]): PlainActing[] {
  const office = staff.offices.find(({ name }) => name === party);
  if (!office) return [{ by: party, as: 'itself', through: [] }];
  if (way.includes(party)) return [{ by: undefined, as: 'circle', through: [] }];
  const onward = (to: string) => endings(staff, staff.heads[to] ?? to, day, [...way, party]);
  const standIn = (to: string, { by }: PlainActing) => by ?? staff.heads[to] ?? to;
  const delegated = staff.delegations.flatMap((delegation, number) =>
    delegation.of === party && daysOf(staff, delegation).includes(day)
      ? onward(delegation.to).map((end): PlainActing => {
          const through = [number, ...end.through];
          if (end.as === 'circle') return { ...end, through };
          return { by: standIn(delegation.to, end), as: 'delegate', through };
        })
      : [],
  );
  if (!office.holdings) return [...delegated, { by: undefined, as: 'unwritten', through: [] }];
  const held = office.holdings
    .filter(holding => daysOf(staff, holding).includes(day))
    .map(({ person }): PlainActing => ({ by: person, as: 'holder', through: [] }));
  const deputised = office.deputies.flatMap(deputy => {
    const ends = onward(deputy);
    if (ends[0]?.as === 'circle') return [];
    return ends.map((end): PlainActing => ({ by: standIn(deputy, end), as: 'deputy', through: end.through }));
  });
  return [...delegated, ...held, ...deputised];
}
