/** Each project with what it was: the one in the same place, else the one that moved. */
import type { LoadedProject } from '@remit-cx/language/node/load-project';
import { isSamePlace, type Side, type Source } from './side.ts';

export interface State {
  readonly folder: string;
  readonly loaded: LoadedProject;
}

export interface PairOfStates {
  readonly before: State | undefined;
  readonly after: State | undefined;
}

/** The projects of the newer side in their order, then those that are gone. Only what is asked about is read. */
export async function pairs(before: Side, after: Side): Promise<readonly PairOfStates[]> {
  const inPlace = new Map(after.asked.map(now => [now, before.all.find(old => isSamePlace(old, now))]));
  const lost = before.all.filter(old => !after.has(old));
  const moved = await movesOf(
    lost,
    after.asked.filter(now => !inPlace.get(now)),
  );
  const found: PairOfStates[] = [];
  for (const now of after.asked) {
    const old = inPlace.get(now) ?? moved.get(now);
    found.push({ before: old && (await read(old)), after: await read(now) });
  }
  const taken = new Set([...moved.values()]);
  for (const old of before.asked)
    if (lost.includes(old) && !taken.has(old)) found.push({ before: await read(old), after: undefined });
  return found;
}

/** Of what is gone and what is new, those of the same name; and where only one of each is left, these two. */
async function movesOf(lost: readonly Source[], added: readonly Source[]): Promise<ReadonlyMap<Source, Source>> {
  const moved = new Map<Source, Source>();
  if (lost.length === 0 || added.length === 0) return moved;
  const left = new Map<Source, string>();
  for (const old of lost) left.set(old, (await old.load()).name);
  for (const now of added) {
    const { name } = await now.load();
    const same = [...left].find(([, other]) => other === name)?.[0];
    if (!same) continue;
    moved.set(now, same);
    left.delete(same);
  }
  const unknown = added.filter(now => !moved.has(now));
  const [only] = left.keys();
  if (only && left.size === 1 && unknown.length === 1) moved.set(unknown[0]!, only);
  return moved;
}

async function read({ folder, load }: Source): Promise<State> {
  return { folder, loaded: await load() };
}
