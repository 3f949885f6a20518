/** Findings about the writing itself: what cannot be read, names that name nothing, values that are not right. */
import { type Graph, spanOf } from '../model/graph.ts';
import { kindWords } from '../model/model.ts';
import { policyProblems } from '../policy/policy-problems.ts';
import type { Fragment, Ref } from '../project/fragment.ts';
import { nearest, orList, withArticle } from '../project/names.ts';
import { builtIns, type Declaration } from '../project/project.ts';
import type { RefKind } from '../project/syntax.ts';
import { Lines } from '../source/span.ts';
import { rules } from './all.ts';
import type { Finding, Fix } from './rule.ts';
import { type WritingName, writing } from './writing.ts';

/** They are errors that no setting turns off and no waiver covers, in the order in which they were met. */
export function writingFindings(graph: Graph): Finding[] {
  const findings: Finding[] = [];
  const add = (rule: WritingName, at: Finding['at'], message: string, fixes: readonly Fix[] = []) =>
    findings.push({
      rule,
      severity: 'error',
      message,
      at,
      related: [],
      fixes,
      hasSafeFix: false,
      about: undefined,
      regions: [],
      unnecessary: false,
    });
  for (const { file, errors, refs } of graph.fragments) {
    for (const { start, end, message } of errors) add('syntax', { file, start, end }, message);
    for (const ref of refs) {
      // A word that a condition compares with need not be a name.
      if (ref.to || ref.wants === 'Meant') continue;
      const at = { file, start: ref.start, end: ref.end };
      const candidates = graph.project.candidates(ref.text, ref.wants);
      if (candidates.length > 1) {
        add('ambiguous-name', at, ambiguousName(graph, ref, candidates));
      } else {
        const guess = nearestName(graph, ref);
        add('unknown-name', at, unknownName(graph, ref, guess), changeTo(at, guess));
      }
    }
  }
  for (const { problem, fragment } of graph.problems) {
    // What a file with a mistake seems to lack may be written where it could not be read.
    if (problem.code === 'incomplete' && fragment.broken) continue;
    const at = spanOf(problem.at);
    add(problem.code, at, problem.message, changeTo(at, problem.instead));
  }
  for (const { at, code, message } of policyProblems(graph, [...rules, ...writing])) add(code, spanOf(at), message);
  const names = new Set([...rules, ...graph.known('policy')].map(({ name }) => name));
  for (const { rule } of graph.all('waiver')) {
    if (names.has(rule.value)) continue;
    const at = spanOf(rule.node);
    if (writing.some(({ name }) => name === rule.value)) {
      add('unknown-word', at, `\`${rule.value}\` is about the writing, which is put right, not waived.`);
    } else {
      const guess = nearest(rule.value, names);
      const hint = guess ? ` Did you mean \`${guess}\`?` : '';
      add('unknown-word', at, `There is no rule called \`${rule.value}\`.${hint}`, changeTo(at, guess));
    }
  }
  return findings;
}

function changeTo(at: Finding['at'], guess: string | undefined): Fix[] {
  return guess ? [{ title: `Change to \`${guess}\``, edits: [{ ...at, text: guess }] }] : [];
}

function ambiguousName({ project }: Graph, ref: Ref, candidates: readonly Declaration[]): string {
  const paths = candidates.map(candidate => {
    const home = project.homeOf(candidate);
    return home ? `${home.name}.${candidate.id}` : candidate.id;
  });
  const places = candidates.map(({ kind, fragment, node }, i) => {
    const line = linesOf(fragment!).at(node!.$start).line + 1;
    return `the ${wordFor(kind)} \`${paths[i]}\` (${fragment!.file}:${line})`;
  });
  const haveOneName = new Set(paths).size < paths.length;
  return `\`${ref.text}\` could be ${orList(places)}. ${haveOneName ? 'Give them different names.' : 'Write more of its path.'}`;
}

function unknownName({ project }: Graph, { text, wants }: Ref, guess: string | undefined): string {
  const found = project.resolve(text, 'Named');
  const wanted = wantedWords[wants];
  if (found?.node) return `\`${text}\` is ${withArticle(wordFor(found.kind))}; here, ${withArticle(wanted)} is needed.`;
  if (text === 'nobody')
    return '`nobody` cannot stand here. Leave the line out, or write `undecided` and the day until which it may stay so.';
  if (builtIns.has(text)) return `\`${text}\` cannot stand here: ${withArticle(wanted)} is needed.`;
  return `There is ${wants === 'Named' ? 'nothing' : `no ${wanted}`} called \`${text}\`.${guess ? ` Did you mean \`${guess}\`?` : ''}`;
}

/** What may stand in a place, in a sentence: short where much may. */
const wantedWords: Readonly<Record<RefKind, string>> = {
  Answerable: 'touchpoint, responsibility, stage or journey',
  Body: 'department, team, unit or region',
  BrandPromise: 'promise',
  EscalationTarget: 'escalation or forum',
  Forum: 'forum',
  Goal: 'goal',
  Meant: 'thing that has a name',
  Metric: 'metric',
  Named: 'thing that has a name',
  Origin: 'system, voice of the customer or vendor',
  Party: 'role, department or other party',
  Person: 'person',
  Persona: 'persona',
  Place: 'region or unit',
  RaciTable: 'RACI table',
  Region: 'region',
  Responsibility: 'responsibility',
  Role: 'role',
  Scope: 'journey or stage',
  System: 'system',
  Touchpoint: 'touchpoint',
  Vendor: 'vendor',
  Voice: 'voice of the customer',
  Work: 'touchpoint or responsibility',
};

/** So many pairs of names are compared in all: where a file cannot be read, thousands of names are not known, and the first guesses are enough. */
const mostComparisons = 100_000;

function nearestName(graph: Graph, ref: Ref): string | undefined {
  const word = ref.text.slice(ref.text.lastIndexOf('.') + 1);
  const guess = graph.once(`nearest ${ref.wants} to ${word}`, () => {
    const spent = graph.once(nearestName, () => ({ comparisons: 0 }));
    if (spent.comparisons >= mostComparisons) return undefined;
    const named = namesFor(graph, ref.wants);
    spent.comparisons += named.size;
    return nearest(word, named.keys());
  });
  return guess && graph.project.shortest(namesFor(graph, ref.wants).get(guess)!, ref.wants);
}

/** The names that can stand where something is wanted, each with the first that has it. */
function namesFor(graph: Graph, wants: RefKind): ReadonlyMap<string, Declaration> {
  return graph.once(`names for ${wants}`, () => {
    const byName = new Map<string, Declaration>();
    for (const declaration of graph.project.visible(wants))
      if (!byName.has(declaration.name)) byName.set(declaration.name, declaration);
    return byName;
  });
}

const lines = new WeakMap<Fragment, Lines>();

function linesOf(fragment: Fragment): Lines {
  let known = lines.get(fragment);
  if (!known) lines.set(fragment, (known = new Lines(fragment.text)));
  return known;
}

/** What a type of node is called in a sentence. */
function wordFor(type: Declaration['kind']): string {
  return typeWords[type] ?? type.toLowerCase();
}

const typeWords: Readonly<Record<string, string>> = {
  BrandPromise: 'promise',
  External: 'external party',
  GovernanceModel: 'governance model',
  RaciTable: 'RACI table',
  Voice: kindWords.voice,
};
