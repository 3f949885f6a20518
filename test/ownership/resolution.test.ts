/**
 * Ownership and who acts, held against a slow restatement of LANGUAGE.md (restatement.ts) over random companies, from source
 * text to answer. Prints which share of the cases reached each branch.
 *
 * Mistakes to try by hand, each a change of one line, and what was seen when they were made: all red, after so many cases.
 *  1. where-and-when.ts, isInForce: `day < until` for `day <= until`. Ownership 1, who acts 2.
 *  2. ownership.ts, leading: a region beats an explicit claim. `if (claims && !(level === 0 && least === Infinity &&
 *     rankedClaims(graph, work).some(r => r.level > 0 && isInForce(r.claim, day) && Number(distanceTo(r.claim, around)) <
 *     Infinity))) return {` for `if (claims) return {`. Ownership 3.
 *  3. claims.ts, claimsAt: `level === 1` for `level === 2`, so that the default of the journey comes before the stage's.
 *     Ownership 1.
 *  4. claims.ts, canonical: `return party;`, so that a department is not its head. Ownership 1, who acts 1.
 *  5. ownership.ts, judge: `isSameSet(parties, whole)` alone, so that a member does not agree with a joint claim. Ownership 9.
 *  6. ownership.ts, judge: without the filter on `isUndecided`, so that a settled gap stays open. Ownership 32.
 *  7. ownership.ts, leading: `distance > least`, so that the furthest region wins. Ownership 9.
 *  8. claims.ts, speaksOf: `return true;`, so that the owner of a journey owns its touchpoints. Ownership 1.
 *  9. ownership.ts, turningDays: `days.add(until)`, the last day for the day after it. Ownership 22.
 * 10. who-acts.ts, exercise: the holder before the delegate. Who acts 3.
 * 11. who-acts.ts, exercise: without the line of `isUnwritten`, so that the deputy of a role acts for a holder whom nobody
 *     wrote down. Who acts 6.
 * 12. who-acts.ts, exercise: `continue` for a circle of delegations. Who acts 3.
 * 13. claims.ts, ranks: `byCondition: 2, ofStage: 1`, so that the default of a stage beats a condition. Ownership 38.
 * 14. selected-claims.ts, inScope: without the line of `scopes`, so that a condition reaches beyond its journey. Ownership 32.
 */
import type { Graph } from '@remit-cx/core/model/graph';
import { lettersOn } from '@remit-cx/core/model/letters';
import type { Claim, Owned, Party } from '@remit-cx/core/model/model';
import { type Answer, ownerOn, ownership, turningDays } from '@remit-cx/core/model/ownership';
import { regionsOf } from '@remit-cx/core/model/where-and-when';
import { whoActs } from '@remit-cx/core/model/who-acts';
import { fragmentOf } from '@remit-cx/core/project/fragment';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelOf } from '../project.ts';
import { Reached } from './reached.ts';
import {
  around,
  type PlainAnswer,
  plainActing,
  plainAnswer,
  plainLetters,
  whereItExists,
  whoIsMeant,
} from './restatement.ts';
import { days, staffs, textOf, textOfStaff, type World, worlds } from './world.ts';

/** The same cases on every machine; another seed is as good. */
const runs = { seed: 20261101, numRuns: 1000 };

/** The number that stands in the comment behind a claim. */
function numberOf({ node }: Claim): number {
  const { text } = fragmentOf(node);
  return Number(/ \/\/ claim (\d+)/.exec(text.slice(node.$start))![1]);
}

const nameOf = ({ name }: Party) => name;

function plain({ verdict, parties, considered }: Answer): PlainAnswer {
  for (const { outcome, counted } of considered)
    expect(counted).toBe(outcome === 'decides' || outcome === 'agrees' || outcome === 'conflicts');
  const inAgreement = considered.filter(({ outcome }) => outcome === 'decides' || outcome === 'agrees');
  expect(inAgreement.map(({ outcome }) => outcome === 'decides')).toEqual(inAgreement.map((_, i) => i === 0));
  return {
    verdict,
    parties: parties.map(nameOf).sort(),
    outcomes: new Map(
      considered.map(({ claim, outcome }) => [numberOf(claim), outcome === 'decides' ? 'agrees' : outcome]),
    ),
  };
}

/** An answer with the claims in a fixed order, to compare. */
const ordered = ({ outcomes, ...answer }: PlainAnswer) => ({
  ...answer,
  outcomes: [...outcomes].sort(([a], [b]) => a - b),
});

function workOf(graph: Graph, world: World): Owned {
  if (world.work === 'responsibility') return graph.all('responsibility').find(({ name }) => name === 'gate')!;
  return graph.all('touchpoint').find(({ name }) => name === 'gate')!;
}

const owners = new Reached([
  'owned by an explicit claim',
  'owned by a condition',
  'a condition beats a default',
  'a condition gives way to who is named',
  'two conditions name two',
  'a condition that is not met',
  'owned by the default of the stage',
  'owned by the default of the journey',
  'a region beats all regions',
  'a region beats the one around it',
  'a region around it covers a nested one',
  'two claims agree',
  'a department agrees with its head',
  'joint, said twice',
  'joint, and a member says so too',
  'conflict',
  'conflict with a joint claim',
  'undecided',
  'undecided, settled by somebody named',
  'unowned',
  'unclear: a party that does not exist',
  'unclear: a region that does not exist',
  'a claim is not yet in force',
  'a claim is over',
  'a claim is for another region',
  'only in some regions',
  'only in a region, and in those within it',
  'only in a region that does not exist',
  'no region is declared',
  'different answers by region',
  'one answer although claims are regional',
  'different answers by day',
  'two journey owners',
  'the owner of the journey is not the owner of its touchpoint',
  'a letter twice, counted once',
]);

test('ownership is what the language says, for every region and day', () => {
  fc.assert(
    fc.property(worlds, world => {
      const graph = modelOf(textOf(world));
      const work = workOf(graph, world);
      const [journey] = graph.all('journey');
      expect(graph.fragments.flatMap(({ errors }) => errors)).toEqual([]);
      const reached = new Set<string>();
      const where = world.regions.length || world.onlyIn ? whereItExists(world) : [undefined];
      expect(regionsOf(graph, work).map(({ name }) => name)).toEqual(where.filter(name => name !== undefined));
      const regionOf = (name: string | undefined) => graph.all('region').find(region => region.name === name);

      for (const day of days) {
        const expected = where.map(name => ({ name, answer: plainAnswer(world, 'work', name, day) }));
        for (const { name, answer } of expected) {
          expect(ordered(plain(ownerOn(graph, work, regionOf(name), day)))).toEqual(ordered(answer));
          expect(
            lettersOn(graph, work, regionOf(name), day)
              .map(({ letter, party }) => `${letter} ${nameOf(party)}`)
              .sort(),
          ).toEqual(plainLetters(world, name, day));
          noteAnswer(reached, world, name, day, answer);
        }
        expectGrouped(graph, work, day, expected);
        for (const name of world.regions.length ? world.regions.map(({ name }) => name) : [undefined]) {
          const answer = plainAnswer(world, 'journey', name, day);
          expect(ordered(plain(ownerOn(graph, journey!, regionOf(name), day)))).toEqual(ordered(answer));
          if (answer.verdict === 'conflict') reached.add('two journey owners');
        }
        const answers = new Set(expected.map(({ answer }) => `${answer.verdict} ${answer.parties}`));
        if (answers.size > 1) reached.add('different answers by region');
        else if (world.claims.some(claim => claim.regions.length) && expected[0]?.answer.verdict === 'owned')
          reached.add('one answer although claims are regional');
      }
      noteWorld(reached, world, where);

      const turns = turningDays(graph, work, days[0], days.at(-1)!);
      for (const [i, day] of days.entries()) {
        const before = days[i - 1];
        if (before === undefined) continue;
        const changes = where.filter(
          name => show(plainAnswer(world, 'work', name, day)) !== show(plainAnswer(world, 'work', name, before)),
        );
        if (changes.length) {
          expect(turns).toContain(day);
          reached.add('different answers by day');
        }
      }
      expect([...turns]).toEqual([...new Set(turns)].sort());
      owners.add(reached);
    }),
    runs,
  );
  owners.print('Ownership');
});

const show = ({ verdict, parties }: PlainAnswer) => `${verdict} ${parties.join(' ')}`;

/** `ownership` says the same, region by region, with equal answers together. */
function expectGrouped(
  graph: Graph,
  work: Owned,
  day: string,
  expected: readonly { readonly name: string | undefined; readonly answer: PlainAnswer }[],
): void {
  const groups = ownership(graph, work, day);
  if (expected.length === 0) {
    expect(groups.map(({ regions, answer }) => [regions, answer.verdict])).toEqual([[[], 'unclear']]);
    return;
  }
  const found = groups.flatMap(({ regions, answer }) =>
    (regions.length ? regions.map(({ name }) => name) : [undefined]).map(name => [name, show(plain(answer))]),
  );
  const wanted = expected.map(({ name, answer }) => [name, show(answer)]);
  const byName = (a: (string | undefined)[], b: (string | undefined)[]) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1);
  expect([...found].sort(byName)).toEqual([...wanted].sort(byName));
  expect(groups.length).toBe(new Set(wanted.map(([, answer]) => answer)).size);
  for (const { everywhere } of groups) expect(everywhere).toBe(groups.length === 1);
}

function noteAnswer(reached: Set<string>, world: World, region: string | undefined, day: string, answer: PlainAnswer) {
  const { verdict, parties, outcomes } = answer;
  const numbers = (...wanted: string[]) =>
    [...outcomes].filter(([, outcome]) => wanted.includes(outcome)).map(([i]) => i);
  const counted = numbers('agrees', 'conflicts').map(i => world.claims[i]!);
  const at = counted[0]?.at;
  if (verdict === 'owned') {
    if (at === 'work') reached.add('owned by an explicit claim');
    if (at === 'condition') reached.add('owned by a condition');
    if (at === 'stage') reached.add('owned by the default of the stage');
    if (at === 'journey') reached.add('owned by the default of the journey');
    if (counted.length > 1) reached.add('two claims agree');
    if (new Set(counted.map(({ party }) => party)).size > 1 && parties.length === 1)
      reached.add('a department agrees with its head');
    const sizes = counted.map(
      ({ party, with: others }) => new Set([party, ...others].map(p => whoIsMeant(world, p))).size,
    );
    if (parties.length > 1 && sizes.filter(size => size > 1).length > 1) reached.add('joint, said twice');
    if (parties.length > 1 && sizes.includes(1)) reached.add('joint, and a member says so too');
    const owner = plainAnswer(world, 'journey', region, day);
    if (owner.verdict === 'owned' && owner.parties[0] !== parties[0])
      reached.add('the owner of the journey is not the owner of its touchpoint');
  }
  if (numbers('condition-wins').length) reached.add('a condition beats a default');
  if (numbers('explicit-wins').some(i => world.claims[i]!.at === 'condition'))
    reached.add('a condition gives way to who is named');
  if (world.claims.some(({ letter, at }, i) => letter === 'A' && at === 'condition' && !outcomes.has(i)))
    reached.add('a condition that is not met');
  if (verdict === 'conflict') {
    reached.add('conflict');
    if (counted.every(({ at }) => at === 'condition')) reached.add('two conditions name two');
    if (counted.some(({ with: others }) => others.length)) reached.add('conflict with a joint claim');
  }
  if (verdict === 'undecided' || verdict === 'unowned') reached.add(verdict);
  if (verdict === 'unclear')
    reached.add(
      counted.length || at || numbers('unclear').some(i => ghostly(world, i))
        ? 'unclear: a party that does not exist'
        : 'unclear: a region that does not exist',
    );
  const circles = around(world, region);
  if (region !== undefined && counted.some(({ regions }) => regions.length && !regions.includes(region)))
    reached.add('a region around it covers a nested one');
  for (const i of numbers('region-wins'))
    reached.add(
      world.claims[i]!.regions.some(name => circles.includes(name))
        ? 'a region beats the one around it'
        : 'a region beats all regions',
    );
  if (numbers('settled').length) reached.add('undecided, settled by somebody named');
  if (numbers('not-yet').length) reached.add('a claim is not yet in force');
  if (numbers('over').length) reached.add('a claim is over');
  if (numbers('other-region').length) reached.add('a claim is for another region');
  const said = world.claims
    .filter(({ letter }) => letter !== 'A')
    .map(({ letter, party }) => `${letter} ${whoIsMeant(world, party)}`);
  if (new Set(said).size < said.length) reached.add('a letter twice, counted once');
}

const ghostly = (world: World, i: number) => [world.claims[i]!.party, ...world.claims[i]!.with].includes('ghost');

function noteWorld(reached: Set<string>, world: World, where: readonly (string | undefined)[]) {
  if (world.regions.length === 0) reached.add('no region is declared');
  if (!world.onlyIn) return;
  if (where.length === 0) reached.add('only in a region that does not exist');
  else if (where.length < world.regions.length) reached.add('only in some regions');
  if (where.some(name => !world.onlyIn!.includes(name!))) reached.add('only in a region, and in those within it');
}

const actors = new Reached([
  'itself',
  'holder',
  'delegate',
  'deputy',
  'vacant',
  'unwritten',
  'circle',
  'a department acts through its head',
  'a chain of delegations',
  'a delegate before the holder',
  'a delegate who cannot act is passed over',
  'a deputy who cannot act is passed over',
  'a deputy’s delegate',
  'different people by day',
]);

test('who acts is what the language says, on every day', () => {
  fc.assert(
    fc.property(staffs, staff => {
      const graph = modelOf(textOfStaff(staff));
      expect(graph.fragments.flatMap(({ errors }) => errors)).toEqual([]);
      const delegations = graph.all('delegation');
      const reached = new Set<string>();
      const parties = [...graph.all('role'), ...graph.all('department')];
      for (const party of parties) {
        const seen = new Set<string>();
        for (const day of days) {
          const { by, as, through } = whoActs(graph, party, day);
          const expected = plainActing(staff, party.name, day);
          expect({ by: by && nameOf(by), as, through: through.map(one => delegations.indexOf(one)) }).toEqual(expected);
          seen.add(`${expected.by}`);
          noteActing(reached, staff, party.name, day, expected);
        }
        if (seen.size > 1) reached.add('different people by day');
      }
      actors.add(reached);
    }),
    runs,
  );
  actors.print('Who acts');
});

function noteActing(
  reached: Set<string>,
  staff: Parameters<typeof textOfStaff>[0],
  party: string,
  day: string,
  { as, through, by }: ReturnType<typeof plainActing>,
) {
  reached.add(as);
  const meant = staff.heads[party] ?? party;
  if (meant !== party) reached.add('a department acts through its head');
  if (as === 'delegate' && through.length > 1) reached.add('a chain of delegations');
  const office = staff.offices.find(({ name }) => name === meant);
  const inForce = ({ from, until }: { from?: string | undefined; until?: string | undefined }) =>
    !(from && day < from) && !(until && until < day);
  const delegations = staff.delegations.filter(one => one.of === meant && inForce(one));
  if (as === 'delegate' && office?.holdings?.some(inForce)) reached.add('a delegate before the holder');
  if (delegations.length && (as === 'holder' || as === 'deputy' || as === 'vacant'))
    reached.add('a delegate who cannot act is passed over');
  if (as === 'deputy' && through.length) reached.add('a deputy’s delegate');
  const [first] = office?.deputies ?? [];
  if (
    as === 'deputy' &&
    by !== undefined &&
    first !== undefined &&
    plainActing(staff, first, day).by === undefined &&
    plainActing(staff, first, day).as === 'vacant'
  )
    reached.add('a deputy who cannot act is passed over');
}
