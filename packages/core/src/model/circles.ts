/** Circles in what leads from one thing to another. */

export interface Step<T> {
  readonly from: T;
  readonly to: T;
}

/**
 * A circle of each knot of things that lead back to themselves, as the steps around it. `steps` lists where each thing leads.
 * Each thing is in one circle at most: another through it is found when the first is gone. Linear, and without recursion:
 * a chain may be as long as the project.
 */
export function circlesOf<T, S extends Step<T>>(steps: ReadonlyMap<T, readonly S[]>): S[][] {
  const circles: S[][] = [];
  const done = new Set<T>();
  const inCircle = new Set<T>();
  for (const start of steps.keys()) {
    if (done.has(start)) continue;
    const way: { readonly at: T; readonly leads: Iterator<S>; readonly by: S | undefined }[] = [];
    const onWay = new Map<T, number>();
    const enter = (at: T, by: S | undefined) => {
      onWay.set(at, way.length);
      way.push({ at, by, leads: (steps.get(at) ?? [])[Symbol.iterator]() });
    };
    enter(start, undefined);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const { done: isOver, value: step } = last.leads.next();
      if (isOver) {
        way.pop();
        onWay.delete(last.at);
        done.add(last.at);
        continue;
      }
      const met = onWay.get(step.to);
      if (met === undefined) {
        if (!done.has(step.to)) enter(step.to, step);
        continue;
      }
      const circle = [...way.slice(met + 1).map(({ by }) => by!), step];
      if (circle.some(({ from }) => inCircle.has(from))) continue;
      for (const { from } of circle) inCircle.add(from);
      circles.push(circle);
    }
  }
  return circles;
}
