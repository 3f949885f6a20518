/** Which name stands at a place, and every place where a thing is named: for definition, references, highlights and rename. */
import type { Fragment, Node, Ref } from '@remit-cx/core/project/fragment';
import type { Declaration, Dependency, Project } from '@remit-cx/core/project/project';
import type { Word } from '@remit-cx/core/project/syntax';
import type { Span } from '@remit-cx/core/source/span';

/** A name in a text: where it is declared (`ref` undefined), or one name of the path that a reference is. */
export interface NameAt {
  /** What it names; undefined while it names nothing. */
  readonly declaration: Declaration | undefined;
  /** Set when it is the name of another project, in front of what is named there. */
  readonly project: Dependency | undefined;
  readonly ref: Ref | undefined;
  readonly start: number;
  readonly end: number;
}

/** A place where a thing is named. */
export interface Occurrence extends Span {
  /** Whether the thing is declared there; otherwise it is used. */
  readonly isDeclaration: boolean;
}

/** What a name may look like (LANGUAGE.md, "Words"). */
const namePattern = /[_\p{L}][\w\p{L}\p{M}\p{N}-]*/uy;

/** The end of the name that starts at an offset. */
export function endOfName(text: string, start: number): number {
  namePattern.lastIndex = start;
  return namePattern.test(text) ? namePattern.lastIndex : start;
}

/** The name that an offset is in, or directly behind. */
export function nameAt(project: Project, fragment: Fragment, offset: number): NameAt | undefined {
  const ref = refAt(fragment, offset);
  if (ref) {
    const segments = segmentsOf(fragment, ref);
    const index = segments.findIndex(({ start, end }) => start <= offset && offset <= end);
    const segment = segments[index];
    if (!segment) return undefined;
    const depth = ref.to && depthsOf(project, ref)[index];
    return {
      ...segment,
      ref,
      declaration: depth === undefined || depth < 0 ? undefined : around(project, ref.to!, depth),
      project: depth === -1 ? project.projectIn(ref) : undefined,
    };
  }
  for (const node of fragment.named) {
    if (node.$name < 0 || offset < node.$name) continue;
    const end = endOfName(fragment.text, node.$name);
    if (offset <= end)
      return { start: node.$name, end, ref: undefined, declaration: project.declarationOf(node), project: undefined };
  }
  return waivedPolicyAt(project, fragment, offset);
}

/** The reference that an offset is in, or directly behind. References stand in source order. */
export function refAt({ refs }: Fragment, offset: number): Ref | undefined {
  let low = 0;
  let high = refs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (refs[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  const ref = refs[low];
  return ref && ref.start <= offset ? ref : undefined;
}

/** The places of the names of a path, as they stand in the source. */
export function segmentsOf(
  { text }: Fragment,
  { start, end }: Ref,
): { readonly start: number; readonly end: number }[] {
  const segments: { start: number; end: number }[] = [];
  for (let at = start; at < end; ) {
    const to = endOfName(text, at);
    if (to > at) segments.push({ start: at, end: to });
    at = Math.max(to, at + 1);
  }
  return segments;
}

/** Which names of a thing's full path the written names are: `book_pay.seat_map` writes the first and the third of `book_pay.choose.seat_map`. */
export function alignment(path: readonly string[], written: readonly string[]): number[] {
  const places: number[] = [];
  let at = 0;
  for (const [i, part] of written.entries()) {
    if (i === written.length - 1) places.push(path.length - 1);
    else {
      while (at < path.length - 1 && path[at] !== part) at++;
      places.push(at++);
    }
  }
  return places;
}

/** The same for the names of a reference that names something; -1 for the name of another project in front of them. */
export function depthsOf(project: Project, ref: Ref): number[] {
  const path = ref.to!.id.split('.');
  const written = ref.text.split('.');
  return project.projectIn(ref) ? [-1, ...alignment(path, written.slice(1))] : alignment(path, written);
}

/** The thing itself or one that it stands in, by the number of names around that. */
function around(project: Project, declaration: Declaration, depth: number): Declaration | undefined {
  if (depth === depthOf(declaration)) return declaration;
  let found: Declaration | undefined;
  for (let node = declaration.node?.$parent; node && !found; node = node.$parent) {
    const candidate = project.declarationOf(node);
    if (candidate && depthOf(candidate) === depth) found = candidate;
  }
  return found;
}

/** How many names stand around the name of a thing. */
function depthOf({ id }: Declaration): number {
  return id.split('.').length - 1;
}

/** Where a thing is declared: its name. Undefined for a built-in name, and for a governance model without a name. */
export function nameSpan({ node, fragment }: Declaration): Span | undefined {
  if (!node || !fragment || node.$name < 0) return undefined;
  return { file: fragment.file, start: node.$name, end: endOfName(fragment.text, node.$name) };
}

/** Every place in a project where a thing is named: its declaration first, then every reference to it and every path through it. */
export function* occurrencesOf(project: Project, declaration: Declaration): Iterable<Occurrence> {
  const span = nameSpan(declaration);
  if (span) yield { ...span, isDeclaration: true };
  const depth = depthOf(declaration);
  for (const inside of [declaration, ...declaredInside(project, declaration)]) {
    for (const { ref, fragment } of project.references(inside)) {
      const index = depthsOf(project, ref).indexOf(depth);
      const segment = index < 0 ? undefined : segmentsOf(fragment, ref)[index];
      if (segment) yield { file: fragment.file, ...segment, isDeclaration: false };
    }
  }
  if (declaration.kind !== 'Policy') return;
  for (const fragment of project.fragments)
    for (const { text, $start, $end } of waivedRules(fragment))
      if (text.normalize('NFC') === declaration.name)
        yield { file: fragment.file, start: $start, end: $end, isDeclaration: false };
}

/** The names of rules after `waive`. They may be those of policies, which are no references: most name rules of Remit. */
function waivedRules({ root }: Fragment): readonly Word[] {
  return root.elements.flatMap(element => (element.$type === 'Waiver' ? [element.rule] : []));
}

/** The policy whose findings are waived at an offset. */
function waivedPolicyAt(project: Project, fragment: Fragment, offset: number): NameAt | undefined {
  const word = waivedRules(fragment).find(({ $start, $end }) => $start <= offset && offset <= $end);
  const declaration =
    word && project.candidates(word.text.normalize('NFC'), 'Named').find(({ kind }) => kind === 'Policy');
  return declaration && { start: word.$start, end: word.$end, ref: undefined, declaration, project: undefined };
}

/** What is declared in the block of a thing, at any depth. */
function* declaredInside(project: Project, { node, fragment }: Declaration): Iterable<Declaration> {
  if (!node || !fragment) return;
  for (const inner of fragment.named) {
    if (inner === node || inner.$start < node.$start || inner.$end > node.$end) continue;
    if (!isInside(inner, node)) continue;
    const declaration = project.declarationOf(inner);
    if (declaration) yield declaration;
  }
}

function isInside(inner: Node, outer: Node): boolean {
  for (let at = inner.$parent; at; at = at.$parent) if (at === outer) return true;
  return false;
}
