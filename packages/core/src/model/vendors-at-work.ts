/** What vendors do for the company on a day. */
import type { Day } from '../project/values.ts';
import { claimsOfRare } from './every-claim.ts';
import type { Graph } from './graph.ts';
import { type Answerable, type Claim, isRef, type System, type Touchpoint, type Vendor, type Work } from './model.ts';
import { exists, isInForce, isLive } from './where-and-when.ts';

export interface VendorWork {
  /** The live touchpoints and the responsibilities that it is responsible for, supports, or (by mistake) is accountable for, and the touchpoints that name it as their `vendor`. */
  readonly work: ReadonlySet<Work>;
  /** The systems that it supplies. */
  readonly systems: ReadonlySet<System>;
}

const letters: readonly string[] = ['R', 'S', 'A'];

/** What each vendor does or supplies on a day; one that does nothing is not in it. Worked out once for a graph. */
export function vendorsAtWork(graph: Graph, day: Day): ReadonlyMap<Vendor, VendorWork> {
  return graph.onDay(vendorsAtWork, day, () => {
    const found = new Map<Vendor, { work: Set<Work>; systems: Set<System> }>();
    if (graph.known('vendor').length === 0) return found;
    const of = (vendor: Vendor) => {
      const known = found.get(vendor) ?? { work: new Set(), systems: new Set() };
      found.set(vendor, known);
      return known;
    };
    const add = (claim: Claim) => {
      if (!isOfVendor(claim) || !letters.includes(claim.letter) || !isInForce(claim, day)) return;
      const party = graph.party(claim);
      if (party?.kind !== 'vendor') return;
      for (const work of workIn(graph.target(claim))) if (exists(work, day)) of(party).work.add(work);
    };
    for (const claim of claimsOfRare(graph, 'Vendor')) add(claim);
    for (const claims of graph.selections?.claims.values() ?? []) for (const claim of claims) add(claim);
    for (const touchpoint of graph.all('touchpoint')) {
      const vendor = touchpoint.vendor && isLive(touchpoint, day) ? graph.get(touchpoint.vendor) : undefined;
      if (vendor) of(vendor).work.add(touchpoint);
    }
    for (const system of graph.known('system')) {
      const vendor = graph.get(system.vendor);
      if (vendor) of(vendor).systems.add(system);
    }
    return found;
  });
}

/** Told from the name alone: most claims are not. */
function isOfVendor({ party }: Claim): boolean {
  return isRef(party) ? party.to?.kind === 'Vendor' : party.kind === 'vendor';
}

/** A claim on a stage or journey is a default for the touchpoints in it. */
function workIn(target: Answerable | undefined): readonly Work[] {
  switch (target?.kind) {
    case 'touchpoint':
    case 'responsibility':
      return [target];
    case 'stage':
      return target.touchpoints;
    case 'journey':
      return [...target.touchpoints, ...target.stages.flatMap((stage): readonly Touchpoint[] => stage.touchpoints)];
    default:
      return [];
  }
}
