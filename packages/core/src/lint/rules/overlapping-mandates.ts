import { cite } from '../../governance/source.ts';
import type { Graph } from '../../model/graph.ts';
import { label, type NamedEntity, type Role } from '../../model/model.ts';
import { bossesOf } from '../../model/reporting-lines.ts';
import type { Node } from '../../project/fragment.ts';
import { andList } from '../../project/names.ts';
import { insertProperty } from '../edits.ts';
import { mandateWord } from '../mandate-word.ts';
import { rule } from '../rule.ts';

/** More mandates than this are not named beside the one that is reported. */
const mostNames = 4;

export default rule({
  name: 'overlapping-mandates',
  group: 'ownership',
  level: 'warning',
  since: '0.2',
  summary: 'Two mandates reach the same, and neither says where it ends.',
  docs: `
Two who may decide the same thing decide it differently, or wait for each other; and each takes the other's decision for an intrusion.

Write a \`boundary\` into the mandate that reaches further: what stays with the others. Or make the scopes smaller, so that they do not
meet. Where one reports to the other, at any distance, the one above settles it, and nothing is reported.
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
    const mandates = mandatesWithoutBoundary(graph);
    const meeting = index(mandates);
    const settled = new Set<Bounded>();
    // The one that reaches furthest is where a boundary settles most.
    for (const one of mandates.toSorted((a, b) => b.width - a.width)) {
      const others = whoMeets(one, meeting, settled);
      if (others.length === 0) continue;
      settled.add(one);
      const names = others.slice(0, mostNames).map(label);
      const who = andList(others.length > mostNames ? [...names, 'others'] : names);
      report(
        mandateWord(one.role.mandate!),
        `The mandate of ${label(one.role)} reaches the same as that of ${who}, and ${others.length === 1 ? 'neither' : 'none of them'} says where it ends.`,
        {
          about: one.role,
          related: others.slice(0, mostNames).map(other => ({
            at: mandateWord(other.mandate!),
            message: `This is the mandate of ${label(other)}.`,
          })),
          fixes: () => [
            {
              title: 'Write down what stays with others',
              edits: [insertProperty(one.role.mandate!, `boundary "Say what stays with ${who}"`)],
            },
          ],
        },
      );
    }
  },
});

/** A mandate, and what it reaches. */
interface Bounded {
  readonly role: Role;
  /** Those above the role, who settle what it does not. */
  readonly bosses: readonly Role[];
  /** What is named, by its node; and `all journeys` as its word. */
  readonly reaches: ReadonlySet<Reached>;
  /** What is around it: who reaches that, reaches this too. */
  readonly within: ReadonlySet<Reached>;
  /** Of several mandates, the widest is the one with `all`, then the one that names most. */
  readonly width: number;
}

type Reached = Node | string;

/** What `all` can be of, by the kind of what is named. */
const wordOf: Partial<Record<NamedEntity['kind'], string>> = {
  journey: 'journeys',
  stage: 'journeys',
  touchpoint: 'journeys',
  department: 'departments',
  region: 'regions',
  metric: 'metrics',
};

function mandatesWithoutBoundary(graph: Graph): readonly Bounded[] {
  return graph.all('role').flatMap(role => {
    const { mandate } = role;
    if (!mandate || mandate.boundaries.length) return [];
    const named = graph.getAll(mandate.scope);
    // All touchpoints are those of all journeys.
    const all = mandate.scopeAll.map(word => (word === 'touchpoints' ? 'journeys' : word));
    const reaches = new Set<Reached>([...all, ...named.map(({ node }) => node)]);
    if (reaches.size === 0) return [];
    const within = new Set<Reached>(named.flatMap(around));
    const width = all.length ? Number.MAX_SAFE_INTEGER : named.length;
    return [{ role, bosses: bossesOf(graph, role), reaches, within, width }];
  });
}

function around(named: NamedEntity): readonly Reached[] {
  const word = wordOf[named.kind];
  const words = word ? [word] : [];
  if (named.kind === 'stage') return [...words, named.journey.node];
  if (named.kind !== 'touchpoint') return words;
  return [...words, named.journey.node, ...(named.stage ? [named.stage.node] : [])];
}

/** By what is reached: those who reach it, and those who reach something in it. */
type Meeting = ReadonlyMap<Reached, readonly Bounded[]>;

function index(mandates: readonly Bounded[]): { readonly reaching: Meeting; readonly inside: Meeting } {
  const by = (pick: (mandate: Bounded) => ReadonlySet<Reached>) => {
    const found = new Map<Reached, Bounded[]>();
    for (const mandate of mandates)
      for (const reached of pick(mandate)) {
        const known = found.get(reached);
        if (known) known.push(mandate);
        else found.set(reached, [mandate]);
      }
    return found;
  };
  return { reaching: by(({ reaches }) => reaches), inside: by(({ within }) => within) };
}

/** The others who reach the same and are not settled yet: one more than are named, at most. */
function whoMeets(one: Bounded, { reaching, inside }: ReturnType<typeof index>, settled: ReadonlySet<Bounded>): Role[] {
  const found = new Set<Role>();
  const meet = (others: readonly Bounded[] | undefined) => {
    for (const other of others ?? []) {
      if (found.size > mostNames) return;
      const isInLine = one.bosses.includes(other.role) || other.bosses.includes(one.role);
      if (other !== one && !settled.has(other) && !isInLine) found.add(other.role);
    }
  };
  for (const reached of one.reaches) {
    meet(reaching.get(reached));
    meet(inside.get(reached));
  }
  for (const reached of one.within) meet(reaching.get(reached));
  return [...found];
}
