import { cite } from '../../governance/source.ts';
import type { Graph } from '../../model/graph.ts';
import { label, type Mandate, type NamedEntity, type Role } from '../../model/model.ts';
import { bossesOf } from '../../model/reporting-lines.ts';
import { insertProperty } from '../edits.ts';
import { mandateWord } from '../mandate-word.ts';
import { someOf } from '../ownership-words.ts';
import { rule } from '../rule.ts';

/** More places than this are not shown beside the one that is reported. */
const mostPlaces = 5;

export default rule({
  name: 'overlapping-mandates',
  group: 'ownership',
  level: 'warning',
  since: '0.2',
  summary: 'Two mandates reach the same, and neither says where it ends.',
  docs: `
Two who may decide the same thing decide it differently, or wait for each other; and each takes the other's decision for an intrusion.

Write a \`boundary\` into the mandate that reaches further: what stays with the others. Or make the scopes smaller, so that they do not
meet. Where one reports to the other, at any distance, the one above settles it, and nothing is said.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '3. Emerging Models of CX Ownership: The Rise of the Chief Customer Officer (CCO)' })}: the scope of the role has to be defined, and other departments may feel that it encroaches on their responsibilities.`,
  bad: `
journey discover "Discover and plan" { owner cmo }
role cco "Chief Customer Officer" {
  mandate {
    scope     all journeys
    authority "Sets the standards"
  }
}
role cmo "Chief Marketing Officer" {
  mandate {
    scope     discover
    authority "Approves what we say in public"
  }
}
`,
  good: `
journey discover "Discover and plan" { owner cmo }
role cco "Chief Customer Officer" {
  mandate {
    scope     all journeys
    authority "Sets the standards"
    boundary  "What we say in public stays with Marketing"
  }
}
role cmo "Chief Marketing Officer" {
  mandate {
    scope     discover
    authority "Approves what we say in public"
  }
}
`,
  check({ graph, report }) {
    let open = overlaps(graph);
    while (open.length) {
      // The one that meets most others is where a boundary settles most.
      const widest = Map.groupBy(open.flat(), role => role);
      const [role] = [...widest].reduce((most, one) => (one[1].length > most[1].length ? one : most));
      const others = open.filter(pair => pair.includes(role)).map(([a, b]) => (a === role ? b : a));
      open = open.filter(pair => !pair.includes(role));
      report(
        mandateWord(role.mandate!),
        `The mandates of ${someOf([role, ...others].map(label))} reach the same, and ${others.length === 1 ? 'neither' : 'none of them'} says where it ends.`,
        {
          about: role,
          related: others.slice(0, mostPlaces).map(other => ({
            at: mandateWord(other.mandate!),
            message: `This is the mandate of the ${label(other)}.`,
          })),
          fixes: () => [
            {
              title: 'Write down what stays with others',
              edits: [insertProperty(role.mandate!, `boundary "Say what stays with the ${someOf(others.map(label))}"`)],
            },
          ],
        },
      );
    }
  },
});

type Pair = readonly [Role, Role];

/** The pairs of mandates without a boundary that reach the same, of roles that do not report one to the other. */
function overlaps(graph: Graph): Pair[] {
  const roles = graph
    .all('role')
    .filter(
      ({ mandate }) => mandate && mandate.boundaries.length === 0 && mandate.scope.length + mandate.scopeAll.length,
    );
  const scopes = roles.map(({ mandate }) => scopeOf(graph, mandate!));
  return roles.flatMap((role, i) =>
    roles
      .slice(i + 1)
      .filter((other, k) => meet(scopes[i]!, scopes[i + 1 + k]!) && !areInLine(graph, role, other))
      .map((other): Pair => [role, other]),
  );
}

interface Scope {
  /** The words behind `all`. */
  readonly all: ReadonlySet<string>;
  /** What is named. */
  readonly named: ReadonlySet<object>;
  /** What is named, and what is around it. */
  readonly within: ReadonlySet<object>;
  /** The words of which something is named. */
  readonly kinds: ReadonlySet<string>;
}

const wordOf: Partial<Record<NamedEntity['kind'], string>> = {
  journey: 'journeys',
  stage: 'journeys',
  touchpoint: 'journeys',
  department: 'departments',
  region: 'regions',
  metric: 'metrics',
};

function scopeOf(graph: Graph, { scope, scopeAll }: Mandate): Scope {
  const named = graph.getAll(scope);
  const within = named.flatMap((one): readonly NamedEntity[] => {
    if (one.kind === 'touchpoint') return [one, one.journey, ...(one.stage ? [one.stage] : [])];
    return one.kind === 'stage' ? [one, one.journey] : [one];
  });
  return {
    all: new Set(scopeAll.map(word => (word === 'touchpoints' ? 'journeys' : word))),
    named: new Set(named),
    within: new Set(within),
    kinds: new Set(named.flatMap(({ kind }) => wordOf[kind] ?? [])),
  };
}

function meet(a: Scope, b: Scope): boolean {
  return (
    share(a.all, b.all) ||
    share(a.all, b.kinds) ||
    share(b.all, a.kinds) ||
    share(a.named, b.within) ||
    share(b.named, a.within)
  );
}

function share<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

function areInLine(graph: Graph, a: Role, b: Role): boolean {
  return bossesOf(graph, a).includes(b) || bossesOf(graph, b).includes(a);
}
