/**
 * What is said of who has which letter, where nobody gained or lost one by it on any day: the days of a letter, the reason, who
 * settles what is undecided, a default that nothing rests on. What changed in who answers is told already.
 */

import { partyTitles } from '../generate/party-words.ts';
import { during } from '../generate/period-words.ts';
import { inRegions } from '../lint/ownership-words.ts';
import { isUndecided, partiesOf } from '../model/claims.ts';
import { type Answerable, type Claim, label, type NamedEntity, type Party } from '../model/model.ts';
import { letterWords } from '../model/raci-scheme.ts';
import type { Change } from './change.ts';
import type { Match } from './match.ts';
import { type Comparison, placeIn, type State } from './state.ts';

type Draft = Omit<Change, 'fingerprint'>;

const kinds: ReadonlySet<string> = new Set(['touchpoint', 'responsibility', 'stage', 'journey', 'metric', 'decision']);

/** The changes in what is said of things of which no other change is told, nor of what stands in them; in steps of one thing. */
export function* claimChanges(
  comparison: Comparison,
  told: readonly Pick<Draft, 'entity'>[],
): Generator<undefined, readonly Draft[]> {
  const known = new Set(told.flatMap(({ entity: { kind, id } }) => withAround(kind, id)));
  const drafts: Draft[] = [];
  for (const { before, after } of comparison.match.pairs as Match['pairs']) {
    if (!before || !after || !kinds.has(after.kind) || known.has(after.id)) continue;
    drafts.push(...changesIn(comparison, before as Claimed, after as Claimed));
    yield;
  }
  return drafts;
}

type Claimed = Extract<NamedEntity, Answerable>;

/** The paths of a thing and, for a touchpoint, of the stage and journey around it. */
function withAround(kind: string, id: string): readonly string[] {
  if (kind !== 'touchpoint') return [id];
  const parts = id.split('.');
  return parts.map((_, i) => parts.slice(0, i + 1).join('.'));
}

function changesIn({ before, after }: Comparison, old: Claimed, now: Claimed): Draft[] {
  const [was, is] = [said(before, old), said(after, now)];
  const gone = was.filter(({ key }) => !is.some(other => other.key === key));
  const come = is.filter(({ key }) => !was.some(other => other.key === key));
  const relations = [...new Set([...gone, ...come].map(({ relation }) => relation))];
  return relations.map(relation => {
    const words = (all: readonly Said[]) => {
      const own = all.filter(one => one.relation === relation);
      return own.length ? own.map(({ text }) => text).join('; ') : undefined;
    };
    const [first] = [...come, ...gone].filter(one => one.relation === relation);
    return {
      kind: 'details',
      entity: { kind: now.kind, id: now.id, title: label(now) },
      relation,
      before: words(gone),
      after: words(come),
      regions: [],
      why: undefined,
      place: placeIn(come.includes(first!) ? 'after' : 'before', first!.claim.node),
      losing: [],
      gaining: [],
      derivation: [],
    };
  });
}

interface Said {
  readonly key: string;
  readonly relation: string;
  readonly text: string;
  readonly claim: Claim;
}

/** Each claim on a thing, wherever it stands, as what it says. */
function said(state: State, entity: Claimed): readonly Said[] {
  const { graph } = state;
  return graph.claimsOn(entity).map(claim => {
    const relation = `${claim.isDefault ? 'default ' : ''}${letterWords[claim.letter]}`;
    const parties = partiesOf(graph, claim) ?? [];
    const by = graph.get(claim.undecidedBy);
    const say = (names: string, regions: string, settles: string | undefined) =>
      [
        names,
        regions,
        during(claim),
        claim.because === undefined ? '' : ` because “${claim.because}”`,
        settles === undefined ? '' : `, to be settled by ${settles}`,
      ].join('');
    const regions = graph.getAll(claim.regions);
    const name = isUndecided(claim) ? 'undecided' : undefined;
    const keys = (all: readonly Party[]) => all.map(state.partyKeyOf).sort().join(', ');
    return {
      claim,
      relation,
      key: `${relation} ${say(name ?? keys(parties), regions.map(state.idOf).join(', '), by && state.partyKeyOf(by))}`,
      text: say(name ?? partyTitles(parties), inRegions(regions), by && partyTitles([by])),
    };
  });
}
