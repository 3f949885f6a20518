// Generated from packages/language/src/remit.langium by `npm run generate`. Do not edit.
/* eslint-disable */
import { Ref, type Node, type Parsed } from '@remit-cx/core/project/fragment';
import type { File, RefKind } from '@remit-cx/core/project/syntax';
import { scan, tokens } from '../scanner.ts';
import { textOf } from '../values.ts';

type Tree = any;

class Refusal extends Error {}
const refusal = new Refusal('This text is for the other parser.');

let source = '';
let p = 0;
let types = tokens.types;
let { starts, ends } = tokens;
const { words } = tokens;
let named: Node[] = [];
let refs: Ref[] = [];

/** The tree of a text, or undefined when there is a mistake in it. */
export function parseFast(text: string): Parsed | undefined {
  if (!scan(text)) return undefined;
  source = text;
  ({ types, starts, ends } = tokens);
  p = 0;
  named = [];
  refs = [];
  try {
    const root = readFile(undefined);
    if (types[p] !== 0) return undefined;
    root.$start = 0;
    root.$end = text.length;
    return { root: root as File, named, refs };
  } catch (error) {
    if (error === refusal) return undefined;
    throw error;
  } finally {
    source = '';
  }
}

const none: readonly never[] = Object.freeze([]) as never;

/** The first item makes a list of exactly one: most lists stay so, and a list that was pushed to has room for 17. */
function append(list: Tree[], item: Tree): Tree[] {
  if ((list as unknown) === none) return [item];
  list.push(item);
  return list;
}

function refuse(): never {
  throw refusal;
}

function setOf(...numbers: number[]): Uint8Array {
  const set = new Uint8Array(512);
  for (const number of numbers) set[number] = 1;
  return set;
}

function image(): string {
  return source.substring(starts[p - 1]!, ends[p - 1]!);
}

function refTo(text: string, wants: RefKind, first: number, within: Tree): Ref {
  const ref = new Ref(text, wants, starts[first]!, ends[p - 1]!, within);
  refs.push(ref);
  return ref;
}

class FileNode {
  $type = 'File';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  elements: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readFile(parent: Tree): Tree {
  const n = new FileNode(parent);
while (set0[types[p]!] === 1) {
n.elements = append(n.elements, readElement(n));
}
  n.$end = ends[p - 1]!;
  if (n.elements.length > 1) n.elements = n.elements.slice();
  return n;
}

function readElement(parent: Tree): Tree {
if (types[p] === 116 || types[p] === 372) {
return readOrganization(parent);
} else if (types[p] === 135 || types[p] === 391) {
return readRegion(parent);
} else if (types[p] === 174 || types[p] === 430) {
return readUnit(parent);
} else if (types[p] === 44 || types[p] === 300) {
return readDepartment(parent);
} else if (types[p] === 143 || types[p] === 399) {
return readRole(parent);
} else if (types[p] === 122 || types[p] === 378) {
return readPerson(parent);
} else if (types[p] === 165 || types[p] === 421) {
return readTeam(parent);
} else if (types[p] === 179 || types[p] === 435) {
return readVendor(parent);
} else if (types[p] === 55 || types[p] === 311) {
return readExternal(parent);
} else if (types[p] === 123 || types[p] === 379) {
return readPersona(parent);
} else if (types[p] === 163 || types[p] === 419) {
return readSystem(parent);
} else if (types[p] === 183 || types[p] === 439) {
return readVoice(parent);
} else if (types[p] === 104 || types[p] === 360) {
return readGovernanceModel(parent);
} else if (types[p] === 82 || types[p] === 338) {
return readJourney(parent);
} else if (types[p] === 139 || types[p] === 395) {
return readResponsibility(parent);
} else if (types[p] === 132 || types[p] === 388) {
return readRaciTable(parent);
} else if (types[p] === 41 || types[p] === 297) {
return readDecision(parent);
} else if (types[p] === 102 || types[p] === 358) {
return readMetric(parent);
} else if (types[p] === 60 || types[p] === 316) {
return readForum(parent);
} else if (types[p] === 52 || types[p] === 308) {
return readEscalation(parent);
} else if (types[p] === 43 || types[p] === 299) {
return readDelegation(parent);
} else if (types[p] === 7 || types[p] === 263) {
return readAllocation(parent);
} else if (types[p] === 66 || types[p] === 322) {
return readHandoff(parent);
} else if (types[p] === 76 || types[p] === 332) {
return readInitiative(parent);
} else if (types[p] === 128 || types[p] === 384) {
return readProgramme(parent);
} else if (types[p] === 125 || types[p] === 381) {
return readPolicy(parent);
} else if (types[p] === 185 || types[p] === 441) {
return readWaiver(parent);
} else if (types[p] === 29 || types[p] === 285) {
return readCharter(parent);
} else refuse();
}

class WordNode {
  $type = 'Word';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readWord(parent: Tree): Tree {
  const n = new WordNode(parent);
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.text = words[p - 1]!;
  n.$end = ends[p - 1]!;

  return n;
}

class DayNode {
  $type = 'Day';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readDay(parent: Tree): Tree {
  const n = new DayNode(parent);
if (!(types[p] === 195)) refuse(); p++;
n.text = image();
  n.$end = ends[p - 1]!;

  return n;
}

class AmountNode {
  $type = 'Amount';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readAmount(parent: Tree): Tree {
  const n = new AmountNode(parent);
n.text = readAmountText();
  n.$end = ends[p - 1]!;

  return n;
}

class LengthNode {
  $type = 'Length';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readLength(parent: Tree): Tree {
  const n = new LengthNode(parent);
n.text = readLengthText();
  n.$end = ends[p - 1]!;

  return n;
}

class FrequencyNode {
  $type = 'Frequency';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readFrequency(parent: Tree): Tree {
  const n = new FrequencyNode(parent);
n.text = readFrequencyText();
  n.$end = ends[p - 1]!;

  return n;
}

class ShareNode {
  $type = 'Share';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readShare(parent: Tree): Tree {
  const n = new ShareNode(parent);
if (!(types[p] === 196)) refuse(); p++;
n.text = image();
  n.$end = ends[p - 1]!;

  return n;
}

class CountNode {
  $type = 'Count';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readCount(parent: Tree): Tree {
  const n = new CountNode(parent);
if (!(types[p] === 199)) refuse(); p++;
n.text = image();
  n.$end = ends[p - 1]!;

  return n;
}

class SayingNode {
  $type = 'Saying';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readSaying(parent: Tree): Tree {
  const n = new SayingNode(parent);
n.text = readSayingText();
  n.$end = ends[p - 1]!;

  return n;
}

class ClaimNode {
  $type = 'Claim';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  isDefault: Tree = false;
  kind: Tree = undefined;
  parties: Tree = none;
  qualifiers: Tree = none;
  selection: Tree = undefined;
  targets: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readClaim(parent: Tree): Tree {
  const n = new ClaimNode(parent);
if (types[p] === 42 || types[p] === 298) {
if (!(types[p] === 42 || types[p] === 298)) refuse(); p++;
n.isDefault = true;
}
n.kind = readClaimKind();
const first0 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first0, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first1 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first1, n));
}
while (set2[types[p]!] === 1) {
if (types[p] === 81 || types[p] === 337) {
n.qualifiers = append(n.qualifiers, readJointly(n));
} else if (types[p] === 24 || types[p] === 280) {
n.qualifiers = append(n.qualifiers, readBy(n));
} else if (types[p] === 72 || types[p] === 328) {
n.qualifiers = append(n.qualifiers, readIn(n));
} else if (types[p] === 61 || types[p] === 317) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 175 || types[p] === 431) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else if (types[p] === 20 || types[p] === 276) {
n.qualifiers = append(n.qualifiers, readBecause(n));
} else refuse();
}
  n.$end = ends[p - 1]!;
  if (n.parties.length > 1) n.parties = n.parties.slice();
  if (n.qualifiers.length > 1) n.qualifiers = n.qualifiers.slice();
  return n;
}

class DutyNode {
  $type = 'Claim';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  isDefault: Tree = false;
  kind: Tree = undefined;
  parties: Tree = none;
  qualifiers: Tree = none;
  selection: Tree = undefined;
  targets: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readDuty(parent: Tree): Tree {
  const n = new DutyNode(parent);
n.kind = readClaimKind();
if (types[p] === 59 || types[p] === 315) {
if (!(types[p] === 59 || types[p] === 315)) refuse(); p++;
} else if (types[p] === 113 || types[p] === 369) {
if (!(types[p] === 113 || types[p] === 369)) refuse(); p++;
} else if (types[p] === 1 || types[p] === 257) {
if (!(types[p] === 1 || types[p] === 257)) refuse(); p++;
} else refuse();
if (types[p] === 171 || (types[p] === 427 && set3[types[p + 1]!] === 1)) {
n.selection = readSelection(n);
} else if (set1[types[p]!] === 1) {
const first2 = p;
n.targets = append(n.targets, refTo(readPath(), 'Answerable', first2, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first3 = p;
n.targets = append(n.targets, refTo(readPath(), 'Answerable', first3, n));
}
} else refuse();
while (set4[types[p]!] === 1) {
if (types[p] === 81 || types[p] === 337) {
n.qualifiers = append(n.qualifiers, readJointly(n));
} else if (types[p] === 72 || types[p] === 328) {
n.qualifiers = append(n.qualifiers, readIn(n));
} else if (types[p] === 61 || types[p] === 317) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 175 || types[p] === 431) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else if (types[p] === 20 || types[p] === 276) {
n.qualifiers = append(n.qualifiers, readBecause(n));
} else refuse();
}
  n.$end = ends[p - 1]!;
  if (n.qualifiers.length > 1) n.qualifiers = n.qualifiers.slice();
  if (n.targets.length > 1) n.targets = n.targets.slice();
  return n;
}

class OwnershipNode {
  $type = 'Claim';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  isDefault: Tree = false;
  kind: Tree = undefined;
  parties: Tree = none;
  qualifiers: Tree = none;
  selection: Tree = undefined;
  targets: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readOwnership(parent: Tree): Tree {
  const n = new OwnershipNode(parent);
if (!(types[p] === 117 || types[p] === 373)) refuse(); p++;
n.kind = 'owner';
const first4 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first4, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first5 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first5, n));
}
while (set2[types[p]!] === 1) {
if (types[p] === 81 || types[p] === 337) {
n.qualifiers = append(n.qualifiers, readJointly(n));
} else if (types[p] === 24 || types[p] === 280) {
n.qualifiers = append(n.qualifiers, readBy(n));
} else if (types[p] === 72 || types[p] === 328) {
n.qualifiers = append(n.qualifiers, readIn(n));
} else if (types[p] === 61 || types[p] === 317) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 175 || types[p] === 431) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else if (types[p] === 20 || types[p] === 276) {
n.qualifiers = append(n.qualifiers, readBecause(n));
} else refuse();
}
  n.$end = ends[p - 1]!;
  if (n.parties.length > 1) n.parties = n.parties.slice();
  if (n.qualifiers.length > 1) n.qualifiers = n.qualifiers.slice();
  return n;
}

class MetricOwnershipNode {
  $type = 'Claim';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  isDefault: Tree = false;
  kind: Tree = undefined;
  parties: Tree = none;
  qualifiers: Tree = none;
  selection: Tree = undefined;
  targets: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readMetricOwnership(parent: Tree): Tree {
  const n = new MetricOwnershipNode(parent);
if (!(types[p] === 117 || types[p] === 373)) refuse(); p++;
n.kind = 'owner';
const first6 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first6, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first7 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first7, n));
}
while (set4[types[p]!] === 1) {
if (types[p] === 81 || types[p] === 337) {
n.qualifiers = append(n.qualifiers, readJointly(n));
} else if (types[p] === 72 || types[p] === 328) {
n.qualifiers = append(n.qualifiers, readIn(n));
} else if (types[p] === 61 || types[p] === 317) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 175 || types[p] === 431) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else if (types[p] === 20 || types[p] === 276) {
n.qualifiers = append(n.qualifiers, readBecause(n));
} else refuse();
}
  n.$end = ends[p - 1]!;
  if (n.parties.length > 1) n.parties = n.parties.slice();
  if (n.qualifiers.length > 1) n.qualifiers = n.qualifiers.slice();
  return n;
}

function readClaimKind(): string {
  let v = '';
if (types[p] === 3 || types[p] === 259) {
if (!(types[p] === 3 || types[p] === 259)) refuse(); p++; v += 'accountable';
} else if (types[p] === 140 || types[p] === 396) {
if (!(types[p] === 140 || types[p] === 396)) refuse(); p++; v += 'responsible';
} else if (types[p] === 31 || types[p] === 287) {
if (!(types[p] === 31 || types[p] === 287)) refuse(); p++; v += 'consulted';
} else if (types[p] === 75 || types[p] === 331) {
if (!(types[p] === 75 || types[p] === 331)) refuse(); p++; v += 'informed';
} else if (types[p] === 162 || types[p] === 418) {
if (!(types[p] === 162 || types[p] === 418)) refuse(); p++; v += 'support';
} else if (types[p] === 180 || types[p] === 436) {
if (!(types[p] === 180 || types[p] === 436)) refuse(); p++; v += 'verifier';
} else if (types[p] === 150 || types[p] === 406) {
if (!(types[p] === 150 || types[p] === 406)) refuse(); p++; v += 'signatory';
} else if (types[p] === 112 || types[p] === 368) {
if (!(types[p] === 112 || types[p] === 368)) refuse(); p++; v += 'omitted';
} else refuse();
  return v;
}

class SelectionNode {
  $type = 'Selection';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  scopes: Tree = none;
  conditions: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readSelection(parent: Tree): Tree {
  const n = new SelectionNode(parent);
if (!(types[p] === 171 || types[p] === 427)) refuse(); p++;
if (types[p] === 72 || types[p] === 328) {
if (!(types[p] === 72 || types[p] === 328)) refuse(); p++;
const first8 = p;
n.scopes = append(n.scopes, refTo(readPath(), 'Scope', first8, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first9 = p;
n.scopes = append(n.scopes, refTo(readPath(), 'Scope', first9, n));
}
}
if (!(types[p] === 187 || types[p] === 443)) refuse(); p++;
n.conditions = append(n.conditions, readCondition(n));
while (types[p] === 8 || types[p] === 264) {
if (!(types[p] === 8 || types[p] === 264)) refuse(); p++;
n.conditions = append(n.conditions, readCondition(n));
}
  n.$end = ends[p - 1]!;
  if (n.scopes.length > 1) n.scopes = n.scopes.slice();
  if (n.conditions.length > 1) n.conditions = n.conditions.slice();
  return n;
}

class ConditionNode {
  $type = 'Condition';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  verb: Tree = undefined;
  isNone: Tree = false;
  field: Tree = undefined;
  comparison: Tree = undefined;
  bound: Tree = undefined;
  count: Tree = undefined;
  isNot: Tree = false;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readCondition(parent: Tree): Tree {
  const n = new ConditionNode(parent);
if (types[p] === 67 || types[p] === 68 || (types[p] === 323 || types[p] === 324 && set5[types[p + 1]!] === 1)) {
if (types[p] === 67 || types[p] === 323) {
if (!(types[p] === 67 || types[p] === 323)) refuse(); p++;
n.verb = 'has';
} else if (types[p] === 68 || types[p] === 324) {
if (!(types[p] === 68 || types[p] === 324)) refuse(); p++;
n.verb = 'have';
} else refuse();
if (set6[types[p]!] === 1 || (types[p] === 268 && set7[types[p + 1]!] === 1)) {
if (types[p] === 109 || (types[p] === 365 && set1[types[p + 1]!] === 1)) {
if (!(types[p] === 109 || types[p] === 365)) refuse(); p++;
n.isNone = true;
}
n.field = readField(n);
if (set8[types[p]!] === 1 || (types[p] === 72 || types[p] === 328 && set9[types[p + 1]!] === 1)) {
n.comparison = readComparison(n);
}
} else if (types[p] === 12 || types[p] === 268) {
if (!(types[p] === 12 || types[p] === 268)) refuse(); p++;
if (types[p] === 86 || types[p] === 342) {
if (!(types[p] === 86 || types[p] === 342)) refuse(); p++;
n.bound = 'least';
} else if (types[p] === 106 || types[p] === 362) {
if (!(types[p] === 106 || types[p] === 362)) refuse(); p++;
n.bound = 'most';
} else refuse();
n.count = readCount(n);
n.field = readField(n);
} else refuse();
} else if (types[p] === 19 || types[p] === 80 || (types[p] === 275 || types[p] === 336 && set10[types[p + 1]!] === 1)) {
if (types[p] === 80 || types[p] === 336) {
if (!(types[p] === 80 || types[p] === 336)) refuse(); p++;
n.verb = 'is';
} else if (types[p] === 19 || types[p] === 275) {
if (!(types[p] === 19 || types[p] === 275)) refuse(); p++;
n.verb = 'be';
} else refuse();
if (types[p] === 110 || (types[p] === 366 && set1[types[p + 1]!] === 1)) {
if (!(types[p] === 110 || types[p] === 366)) refuse(); p++;
n.isNot = true;
}
n.field = readField(n);
} else if (set1[types[p]!] === 1) {
n.field = readField(n);
if (set8[types[p]!] === 1 || (types[p] === 72 || types[p] === 328 && set9[types[p + 1]!] === 1)) {
n.comparison = readComparison(n);
}
} else refuse();
  n.$end = ends[p - 1]!;

  return n;
}

class ComparisonNode {
  $type = 'Comparison';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  operator: Tree = undefined;
  isNot: Tree = false;
  values: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readComparison(parent: Tree): Tree {
  const n = new ComparisonNode(parent);
if (types[p] === 80 || types[p] === 336) {
if (!(types[p] === 80 || types[p] === 336)) refuse(); p++;
n.operator = 'is';
if (types[p] === 110 || (types[p] === 366 && set9[types[p + 1]!] === 1)) {
if (!(types[p] === 110 || types[p] === 366)) refuse(); p++;
n.isNot = true;
}
} else if (types[p] === 72 || types[p] === 328) {
if (!(types[p] === 72 || types[p] === 328)) refuse(); p++;
n.operator = 'in';
} else if (types[p] === 110 || types[p] === 366) {
if (!(types[p] === 110 || types[p] === 366)) refuse(); p++;
n.isNot = true;
if (!(types[p] === 72 || types[p] === 328)) refuse(); p++;
n.operator = 'in';
} else if (types[p] === 12 || types[p] === 268) {
if (!(types[p] === 12 || types[p] === 268)) refuse(); p++;
if (types[p] === 86 || types[p] === 342) {
if (!(types[p] === 86 || types[p] === 342)) refuse(); p++;
n.operator = 'least';
} else if (types[p] === 106 || types[p] === 362) {
if (!(types[p] === 106 || types[p] === 362)) refuse(); p++;
n.operator = 'most';
} else refuse();
} else if (set11[types[p]!] === 1) {
if (types[p] === 21 || types[p] === 277) {
if (!(types[p] === 21 || types[p] === 277)) refuse(); p++;
n.operator = 'before';
} else if (types[p] === 4 || types[p] === 260) {
if (!(types[p] === 4 || types[p] === 260)) refuse(); p++;
n.operator = 'after';
} else refuse();
} else refuse();
n.values = append(n.values, readValue(n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
n.values = append(n.values, readValue(n));
}
  n.$end = ends[p - 1]!;
  if (n.values.length > 1) n.values = n.values.slice();
  return n;
}

class FieldNode {
  $type = 'Field';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readField(parent: Tree): Tree {
  const n = new FieldNode(parent);
n.text = readFieldText();
  n.$end = ends[p - 1]!;

  return n;
}

class ValueNode {
  $type = 'Value';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  meant: Tree = undefined;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readValue(parent: Tree): Tree {
  const n = new ValueNode(parent);
if (set1[types[p]!] === 1) {
const first10 = p;
n.meant = refTo(readPath(), 'Meant', first10, n);
} else if (set12[types[p]!] === 1) {
n.text = readValueText();
} else refuse();
  n.$end = ends[p - 1]!;

  return n;
}

class JointlyNode {
  $type = 'Jointly';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  parties: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readJointly(parent: Tree): Tree {
  const n = new JointlyNode(parent);
if (!(types[p] === 81 || types[p] === 337)) refuse(); p++;
if (!(types[p] === 188 || types[p] === 444)) refuse(); p++;
const first11 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first11, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first12 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first12, n));
}
  n.$end = ends[p - 1]!;
  if (n.parties.length > 1) n.parties = n.parties.slice();
  return n;
}

class ByNode {
  $type = 'By';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  party: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readBy(parent: Tree): Tree {
  const n = new ByNode(parent);
if (!(types[p] === 24 || types[p] === 280)) refuse(); p++;
const first13 = p;
n.party = refTo(readPath(), 'Party', first13, n);
  n.$end = ends[p - 1]!;

  return n;
}

class InNode {
  $type = 'In';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  places: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readIn(parent: Tree): Tree {
  const n = new InNode(parent);
if (!(types[p] === 72 || types[p] === 328)) refuse(); p++;
const first14 = p;
n.places = append(n.places, refTo(readPath(), 'Region', first14, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first15 = p;
n.places = append(n.places, refTo(readPath(), 'Region', first15, n));
}
  n.$end = ends[p - 1]!;
  if (n.places.length > 1) n.places = n.places.slice();
  return n;
}

class FromNode {
  $type = 'From';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  day: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readFrom(parent: Tree): Tree {
  const n = new FromNode(parent);
if (!(types[p] === 61 || types[p] === 317)) refuse(); p++;
n.day = readDay(n);
  n.$end = ends[p - 1]!;

  return n;
}

class UntilNode {
  $type = 'Until';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  day: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readUntil(parent: Tree): Tree {
  const n = new UntilNode(parent);
if (!(types[p] === 175 || types[p] === 431)) refuse(); p++;
n.day = readDay(n);
  n.$end = ends[p - 1]!;

  return n;
}

class BecauseNode {
  $type = 'Because';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readBecause(parent: Tree): Tree {
  const n = new BecauseNode(parent);
if (!(types[p] === 20 || types[p] === 276)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class AudienceNode {
  $type = 'Audience';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  parties: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readAudience(parent: Tree): Tree {
  const n = new AudienceNode(parent);
if (!(types[p] === 13 || types[p] === 269)) refuse(); p++;
const first16 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first16, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first17 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first17, n));
}
  n.$end = ends[p - 1]!;
  if (n.parties.length > 1) n.parties = n.parties.slice();
  return n;
}

class AuthorityNode {
  $type = 'Authority';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  limit: Tree = undefined;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readAuthority(parent: Tree): Tree {
  const n = new AuthorityNode(parent);
if (!(types[p] === 15 || types[p] === 271)) refuse(); p++;
if (types[p] === 89 || types[p] === 345) {
if (!(types[p] === 89 || types[p] === 345)) refuse(); p++;
n.limit = readAmount(n);
} else if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
} else refuse();
  n.$end = ends[p - 1]!;

  return n;
}

class ControlNode {
  $type = 'Control';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readControl(parent: Tree): Tree {
  const n = new ControlNode(parent);
if (!(types[p] === 35 || types[p] === 291)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class CriticalNode {
  $type = 'Critical';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;

  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readCritical(parent: Tree): Tree {
  const n = new CriticalNode(parent);
n.$type = 'Critical';
if (!(types[p] === 37 || types[p] === 293)) refuse(); p++;
  n.$end = ends[p - 1]!;

  return n;
}

class InvestigatedNode {
  $type = 'Investigated';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  parties: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readInvestigated(parent: Tree): Tree {
  const n = new InvestigatedNode(parent);
if (!(types[p] === 30 || types[p] === 286)) refuse(); p++;
if (!(types[p] === 78 || types[p] === 334)) refuse(); p++;
if (!(types[p] === 24 || types[p] === 280)) refuse(); p++;
const first18 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first18, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first19 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first19, n));
}
  n.$end = ends[p - 1]!;
  if (n.parties.length > 1) n.parties = n.parties.slice();
  return n;
}

class NeedsNode {
  $type = 'Needs';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readNeeds(parent: Tree): Tree {
  const n = new NeedsNode(parent);
if (!(types[p] === 108 || types[p] === 364)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class SlaNode {
  $type = 'Sla';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readSla(parent: Tree): Tree {
  const n = new SlaNode(parent);
if (!(types[p] === 153 || types[p] === 409)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class SuppliedByNode {
  $type = 'SuppliedBy';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  vendor: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readSuppliedBy(parent: Tree): Tree {
  const n = new SuppliedByNode(parent);
if (!(types[p] === 179 || types[p] === 435)) refuse(); p++;
const first20 = p;
n.vendor = refTo(readPath(), 'Vendor', first20, n);
  n.$end = ends[p - 1]!;

  return n;
}

class ChannelsNode {
  $type = 'Channels';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  channels: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readChannels(parent: Tree): Tree {
  const n = new ChannelsNode(parent);
if (!(types[p] === 28 || types[p] === 284)) refuse(); p++;
n.channels = append(n.channels, readWord(n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
n.channels = append(n.channels, readWord(n));
}
  n.$end = ends[p - 1]!;
  if (n.channels.length > 1) n.channels = n.channels.slice();
  return n;
}

class EscalatesToNode {
  $type = 'EscalatesTo';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  target: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readEscalatesTo(parent: Tree): Tree {
  const n = new EscalatesToNode(parent);
if (!(types[p] === 51 || types[p] === 307)) refuse(); p++;
if (!(types[p] === 169 || types[p] === 425)) refuse(); p++;
const first21 = p;
n.target = refTo(readPath(), 'EscalationTarget', first21, n);
  n.$end = ends[p - 1]!;

  return n;
}

class EveryNode {
  $type = 'Every';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  frequency: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readEvery(parent: Tree): Tree {
  const n = new EveryNode(parent);
if (!(types[p] === 53 || types[p] === 309)) refuse(); p++;
n.frequency = readFrequency(n);
  n.$end = ends[p - 1]!;

  return n;
}

class ExceptionNode {
  $type = 'Exception';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readException(parent: Tree): Tree {
  const n = new ExceptionNode(parent);
if (!(types[p] === 54 || types[p] === 310)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class HeadNode {
  $type = 'Head';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  party: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readHead(parent: Tree): Tree {
  const n = new HeadNode(parent);
if (!(types[p] === 69 || types[p] === 325)) refuse(); p++;
const first22 = p;
n.party = refTo(readPath(), 'Party', first22, n);
  n.$end = ends[p - 1]!;

  return n;
}

class KindNode {
  $type = 'Kind';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  word: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readKind(parent: Tree): Tree {
  const n = new KindNode(parent);
if (!(types[p] === 83 || types[p] === 339)) refuse(); p++;
n.word = readWord(n);
  n.$end = ends[p - 1]!;

  return n;
}

class LastReviewedNode {
  $type = 'LastReviewed';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  day: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readLastReviewed(parent: Tree): Tree {
  const n = new LastReviewedNode(parent);
if (!(types[p] === 84 || types[p] === 340)) refuse(); p++;
if (!(types[p] === 142 || types[p] === 398)) refuse(); p++;
n.day = readDay(n);
  n.$end = ends[p - 1]!;

  return n;
}

class LevelNode {
  $type = 'Level';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  word: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readLevel(parent: Tree): Tree {
  const n = new LevelNode(parent);
if (!(types[p] === 88 || types[p] === 344)) refuse(); p++;
n.word = readWord(n);
  n.$end = ends[p - 1]!;

  return n;
}

class LinkNode {
  $type = 'Link';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  title: Tree = undefined;
  url: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readLink(parent: Tree): Tree {
  const n = new LinkNode(parent);
if (!(types[p] === 90 || types[p] === 346)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
if (!(types[p] === 200)) refuse(); p++;
n.url = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class ListensToNode {
  $type = 'ListensTo';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  voices: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readListensTo(parent: Tree): Tree {
  const n = new ListensToNode(parent);
if (!(types[p] === 91 || types[p] === 347)) refuse(); p++;
if (!(types[p] === 169 || types[p] === 425)) refuse(); p++;
const first23 = p;
n.voices = append(n.voices, refTo(readPath(), 'Voice', first23, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first24 = p;
n.voices = append(n.voices, refTo(readPath(), 'Voice', first24, n));
}
  n.$end = ends[p - 1]!;
  if (n.voices.length > 1) n.voices = n.voices.slice();
  return n;
}

class MeasuredByNode {
  $type = 'MeasuredBy';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  metrics: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readMeasuredBy(parent: Tree): Tree {
  const n = new MeasuredByNode(parent);
if (!(types[p] === 99 || types[p] === 355)) refuse(); p++;
if (!(types[p] === 24 || types[p] === 280)) refuse(); p++;
const first25 = p;
n.metrics = append(n.metrics, refTo(readPath(), 'Metric', first25, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first26 = p;
n.metrics = append(n.metrics, refTo(readPath(), 'Metric', first26, n));
}
  n.$end = ends[p - 1]!;
  if (n.metrics.length > 1) n.metrics = n.metrics.slice();
  return n;
}

class MembersNode {
  $type = 'Members';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  parties: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readMembers(parent: Tree): Tree {
  const n = new MembersNode(parent);
if (!(types[p] === 100 || types[p] === 356)) refuse(); p++;
const first27 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first27, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first28 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first28, n));
}
  n.$end = ends[p - 1]!;
  if (n.parties.length > 1) n.parties = n.parties.slice();
  return n;
}

class MissionNode {
  $type = 'Mission';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readMission(parent: Tree): Tree {
  const n = new MissionNode(parent);
if (!(types[p] === 103 || types[p] === 359)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class OnlyInNode {
  $type = 'OnlyIn';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  places: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readOnlyIn(parent: Tree): Tree {
  const n = new OnlyInNode(parent);
if (!(types[p] === 114 || types[p] === 370)) refuse(); p++;
if (!(types[p] === 72 || types[p] === 328)) refuse(); p++;
const first29 = p;
n.places = append(n.places, refTo(readPath(), 'Region', first29, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first30 = p;
n.places = append(n.places, refTo(readPath(), 'Region', first30, n));
}
  n.$end = ends[p - 1]!;
  if (n.places.length > 1) n.places = n.places.slice();
  return n;
}

class OwnerNode {
  $type = 'Owner';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  party: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readOwner(parent: Tree): Tree {
  const n = new OwnerNode(parent);
if (!(types[p] === 117 || types[p] === 373)) refuse(); p++;
const first31 = p;
n.party = refTo(readPath(), 'Party', first31, n);
  n.$end = ends[p - 1]!;

  return n;
}

class PartOfNode {
  $type = 'PartOf';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  whole: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readPartOf(parent: Tree): Tree {
  const n = new PartOfNode(parent);
if (!(types[p] === 118 || types[p] === 374)) refuse(); p++;
if (!(types[p] === 111 || types[p] === 367)) refuse(); p++;
const first32 = p;
n.whole = refTo(readPath(), 'Body', first32, n);
  n.$end = ends[p - 1]!;

  return n;
}

class PersonasNode {
  $type = 'Personas';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  personas: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readPersonas(parent: Tree): Tree {
  const n = new PersonasNode(parent);
if (!(types[p] === 123 || types[p] === 379)) refuse(); p++;
const first33 = p;
n.personas = append(n.personas, refTo(readPath(), 'Persona', first33, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first34 = p;
n.personas = append(n.personas, refTo(readPath(), 'Persona', first34, n));
}
  n.$end = ends[p - 1]!;
  if (n.personas.length > 1) n.personas = n.personas.slice();
  return n;
}

class PromisesNode {
  $type = 'Promises';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  promises: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readPromises(parent: Tree): Tree {
  const n = new PromisesNode(parent);
if (!(types[p] === 129 || types[p] === 385)) refuse(); p++;
const first35 = p;
n.promises = append(n.promises, refTo(readPath(), 'BrandPromise', first35, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first36 = p;
n.promises = append(n.promises, refTo(readPath(), 'BrandPromise', first36, n));
}
  n.$end = ends[p - 1]!;
  if (n.promises.length > 1) n.promises = n.promises.slice();
  return n;
}

class PurposeNode {
  $type = 'Purpose';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readPurpose(parent: Tree): Tree {
  const n = new PurposeNode(parent);
if (!(types[p] === 130 || types[p] === 386)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class ReportsToNode {
  $type = 'ReportsTo';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  party: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readReportsTo(parent: Tree): Tree {
  const n = new ReportsToNode(parent);
if (!(types[p] === 137 || types[p] === 393)) refuse(); p++;
if (!(types[p] === 169 || types[p] === 425)) refuse(); p++;
const first37 = p;
n.party = refTo(readPath(), 'Party', first37, n);
  n.$end = ends[p - 1]!;

  return n;
}

class StatusNode {
  $type = 'Status';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  word: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readStatus(parent: Tree): Tree {
  const n = new StatusNode(parent);
if (!(types[p] === 160 || types[p] === 416)) refuse(); p++;
n.word = readWord(n);
  n.$end = ends[p - 1]!;

  return n;
}

class UsesNode {
  $type = 'Uses';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  systems: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readUses(parent: Tree): Tree {
  const n = new UsesNode(parent);
if (!(types[p] === 177 || types[p] === 433)) refuse(); p++;
const first38 = p;
n.systems = append(n.systems, refTo(readPath(), 'System', first38, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first39 = p;
n.systems = append(n.systems, refTo(readPath(), 'System', first39, n));
}
  n.$end = ends[p - 1]!;
  if (n.systems.length > 1) n.systems = n.systems.slice();
  return n;
}

class WithinNode {
  $type = 'Within';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  length: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readWithin(parent: Tree): Tree {
  const n = new WithinNode(parent);
if (!(types[p] === 189 || types[p] === 445)) refuse(); p++;
n.length = readLength(n);
  n.$end = ends[p - 1]!;

  return n;
}

class ApprovedByNode {
  $type = 'ApprovedBy';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  approvals: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readApprovedBy(parent: Tree): Tree {
  const n = new ApprovedByNode(parent);
if (!(types[p] === 9 || types[p] === 265)) refuse(); p++;
if (!(types[p] === 24 || types[p] === 280)) refuse(); p++;
n.approvals = append(n.approvals, readApproval(n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
n.approvals = append(n.approvals, readApproval(n));
}
  n.$end = ends[p - 1]!;
  if (n.approvals.length > 1) n.approvals = n.approvals.slice();
  return n;
}

class ApprovalNode {
  $type = 'Approval';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  party: Tree = undefined;
  day: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readApproval(parent: Tree): Tree {
  const n = new ApprovalNode(parent);
const first40 = p;
n.party = refTo(readPath(), 'Party', first40, n);
if (types[p] === 113 || types[p] === 369) {
if (!(types[p] === 113 || types[p] === 369)) refuse(); p++;
n.day = readDay(n);
}
  n.$end = ends[p - 1]!;

  return n;
}

class OrganizationNode {
  $type = 'Organization';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readOrganization(parent: Tree): Tree {
  const n = new OrganizationNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 116 || types[p] === 372)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set13[types[p]!] === 1) {
if (types[p] === 182 || types[p] === 438) {
n.body = append(n.body, readVision(n));
} else if (types[p] === 103 || types[p] === 359) {
n.body = append(n.body, readMission(n));
} else if (types[p] === 129 || types[p] === 385) {
n.body = append(n.body, readBrandPromise(n));
} else if (types[p] === 126 || types[p] === 382) {
n.body = append(n.body, readPrinciple(n));
} else if (types[p] === 64 || types[p] === 320) {
n.body = append(n.body, readGoal(n));
} else if (types[p] === 97 || types[p] === 353) {
n.body = append(n.body, readMaturity(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class VisionNode {
  $type = 'Vision';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readVision(parent: Tree): Tree {
  const n = new VisionNode(parent);
if (!(types[p] === 182 || types[p] === 438)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class BrandPromiseNode {
  $type = 'BrandPromise';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readBrandPromise(parent: Tree): Tree {
  const n = new BrandPromiseNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 129 || types[p] === 385)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
  n.$end = ends[p - 1]!;

  return n;
}

class PrincipleNode {
  $type = 'Principle';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readPrinciple(parent: Tree): Tree {
  const n = new PrincipleNode(parent);
if (!(types[p] === 126 || types[p] === 382)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class GoalNode {
  $type = 'Goal';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  measuredBy: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readGoal(parent: Tree): Tree {
  const n = new GoalNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 64 || types[p] === 320)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 99 || types[p] === 355) {
n.measuredBy = readMeasuredBy(n);
}
  n.$end = ends[p - 1]!;

  return n;
}

class MaturityNode {
  $type = 'Maturity';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  word: Tree = undefined;
  qualifiers: Tree = none;
  factors: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readMaturity(parent: Tree): Tree {
  const n = new MaturityNode(parent);
if (!(types[p] === 97 || types[p] === 353)) refuse(); p++;
n.word = readWord(n);
while (set14[types[p]!] === 1) {
if (types[p] === 11 || types[p] === 267) {
n.qualifiers = append(n.qualifiers, readAssessed(n));
} else if (types[p] === 178 || types[p] === 434) {
n.qualifiers = append(n.qualifiers, readUsing(n));
} else if (types[p] === 46 || types[p] === 302) {
n.qualifiers = append(n.qualifiers, readDesired(n));
} else refuse();
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (types[p] === 56 || types[p] === 312) {
n.factors = append(n.factors, readFactor(n));
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.qualifiers.length > 1) n.qualifiers = n.qualifiers.slice();
  if (n.factors.length > 1) n.factors = n.factors.slice();
  return n;
}

class FactorNode {
  $type = 'Factor';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  factor: Tree = undefined;
  word: Tree = undefined;
  qualifiers: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readFactor(parent: Tree): Tree {
  const n = new FactorNode(parent);
if (!(types[p] === 56 || types[p] === 312)) refuse(); p++;
n.factor = readWord(n);
n.word = readWord(n);
while (set15[types[p]!] === 1) {
if (types[p] === 46 || types[p] === 302) {
n.qualifiers = append(n.qualifiers, readDesired(n));
} else if (types[p] === 20 || types[p] === 276) {
n.qualifiers = append(n.qualifiers, readBecause(n));
} else refuse();
}
  n.$end = ends[p - 1]!;
  if (n.qualifiers.length > 1) n.qualifiers = n.qualifiers.slice();
  return n;
}

class DesiredNode {
  $type = 'Desired';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  word: Tree = undefined;
  day: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readDesired(parent: Tree): Tree {
  const n = new DesiredNode(parent);
if (!(types[p] === 46 || types[p] === 302)) refuse(); p++;
n.word = readWord(n);
if (types[p] === 24 || types[p] === 280) {
if (!(types[p] === 24 || types[p] === 280)) refuse(); p++;
n.day = readDay(n);
}
  n.$end = ends[p - 1]!;

  return n;
}

class AssessedNode {
  $type = 'Assessed';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  day: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readAssessed(parent: Tree): Tree {
  const n = new AssessedNode(parent);
if (!(types[p] === 11 || types[p] === 267)) refuse(); p++;
n.day = readDay(n);
  n.$end = ends[p - 1]!;

  return n;
}

class UsingNode {
  $type = 'Using';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readUsing(parent: Tree): Tree {
  const n = new UsingNode(parent);
if (!(types[p] === 178 || types[p] === 434)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class RegionNode {
  $type = 'Region';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readRegion(parent: Tree): Tree {
  const n = new RegionNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 135 || types[p] === 391)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set16[types[p]!] === 1) {
if (types[p] === 118 || types[p] === 374) {
n.body = append(n.body, readPartOf(n));
} else if (types[p] === 69 || types[p] === 325) {
n.body = append(n.body, readHead(n));
} else if (types[p] === 54 || types[p] === 310) {
n.body = append(n.body, readException(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class UnitNode {
  $type = 'Unit';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readUnit(parent: Tree): Tree {
  const n = new UnitNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 174 || types[p] === 430)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set18[types[p]!] === 1) {
if (types[p] === 83 || types[p] === 339) {
n.body = append(n.body, readKind(n));
} else if (types[p] === 118 || types[p] === 374) {
n.body = append(n.body, readPartOf(n));
} else if (types[p] === 69 || types[p] === 325) {
n.body = append(n.body, readHead(n));
} else if (types[p] === 103 || types[p] === 359) {
n.body = append(n.body, readMission(n));
} else if (types[p] === 54 || types[p] === 310) {
n.body = append(n.body, readException(n));
} else if (types[p] === 139 || types[p] === 395) {
n.body = append(n.body, readResponsibility(n));
} else if (set17[types[p]!] === 1) {
n.body = append(n.body, readDuty(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class DepartmentNode {
  $type = 'Department';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readDepartment(parent: Tree): Tree {
  const n = new DepartmentNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 44 || types[p] === 300)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set19[types[p]!] === 1) {
if (types[p] === 62 || types[p] === 318) {
n.body = append(n.body, readBusinessFunction(n));
} else if (types[p] === 69 || types[p] === 325) {
n.body = append(n.body, readHead(n));
} else if (types[p] === 118 || types[p] === 374) {
n.body = append(n.body, readPartOf(n));
} else if (types[p] === 137 || types[p] === 393) {
n.body = append(n.body, readReportsTo(n));
} else if (types[p] === 103 || types[p] === 359) {
n.body = append(n.body, readMission(n));
} else if (types[p] === 99 || types[p] === 355) {
n.body = append(n.body, readMeasuredBy(n));
} else if (types[p] === 177 || types[p] === 433) {
n.body = append(n.body, readUses(n));
} else if (types[p] === 139 || types[p] === 395) {
n.body = append(n.body, readResponsibility(n));
} else if (set17[types[p]!] === 1) {
n.body = append(n.body, readDuty(n));
} else if (types[p] === 44 || types[p] === 300) {
n.body = append(n.body, readDepartment(n));
} else if (types[p] === 143 || types[p] === 399) {
n.body = append(n.body, readRole(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class BusinessFunctionNode {
  $type = 'BusinessFunction';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  word: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readBusinessFunction(parent: Tree): Tree {
  const n = new BusinessFunctionNode(parent);
if (!(types[p] === 62 || types[p] === 318)) refuse(); p++;
n.word = readWord(n);
  n.$end = ends[p - 1]!;

  return n;
}

class RoleNode {
  $type = 'Role';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readRole(parent: Tree): Tree {
  const n = new RoleNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 143 || types[p] === 399)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set20[types[p]!] === 1) {
if (types[p] === 118 || types[p] === 374) {
n.body = append(n.body, readPartOf(n));
} else if (types[p] === 88 || types[p] === 344) {
n.body = append(n.body, readLevel(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readHeldBy(n));
} else if (types[p] === 45 || types[p] === 301) {
n.body = append(n.body, readDeputy(n));
} else if (types[p] === 137 || types[p] === 393) {
n.body = append(n.body, readReportsTo(n));
} else if (types[p] === 99 || types[p] === 355) {
n.body = append(n.body, readMeasuredBy(n));
} else if (types[p] === 177 || types[p] === 433) {
n.body = append(n.body, readUses(n));
} else if (types[p] === 96 || types[p] === 352) {
n.body = append(n.body, readMandate(n));
} else if (types[p] === 15 || types[p] === 271) {
n.body = append(n.body, readAuthority(n));
} else if (types[p] === 139 || types[p] === 395) {
n.body = append(n.body, readResponsibility(n));
} else if (set17[types[p]!] === 1) {
n.body = append(n.body, readDuty(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class HeldByNode {
  $type = 'HeldBy';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  holdings: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readHeldBy(parent: Tree): Tree {
  const n = new HeldByNode(parent);
if (!(types[p] === 70 || types[p] === 326)) refuse(); p++;
if (!(types[p] === 24 || types[p] === 280)) refuse(); p++;
n.holdings = append(n.holdings, readHolding(n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
n.holdings = append(n.holdings, readHolding(n));
}
  n.$end = ends[p - 1]!;
  if (n.holdings.length > 1) n.holdings = n.holdings.slice();
  return n;
}

class HoldingNode {
  $type = 'Holding';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  person: Tree = undefined;
  qualifiers: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readHolding(parent: Tree): Tree {
  const n = new HoldingNode(parent);
const first41 = p;
n.person = refTo(readPath(), 'Person', first41, n);
while (set21[types[p]!] === 1) {
if (types[p] === 61 || types[p] === 317) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 175 || types[p] === 431) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else refuse();
}
  n.$end = ends[p - 1]!;
  if (n.qualifiers.length > 1) n.qualifiers = n.qualifiers.slice();
  return n;
}

class DeputyNode {
  $type = 'Deputy';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  parties: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readDeputy(parent: Tree): Tree {
  const n = new DeputyNode(parent);
if (!(types[p] === 45 || types[p] === 301)) refuse(); p++;
const first42 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first42, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first43 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first43, n));
}
  n.$end = ends[p - 1]!;
  if (n.parties.length > 1) n.parties = n.parties.slice();
  return n;
}

class MandateNode {
  $type = 'Mandate';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readMandate(parent: Tree): Tree {
  const n = new MandateNode(parent);
if (!(types[p] === 96 || types[p] === 352)) refuse(); p++;
if (!(types[p] === 192)) refuse(); p++;
while (set22[types[p]!] === 1) {
if (types[p] === 145 || types[p] === 401) {
n.body = append(n.body, readMandateScope(n));
} else if (types[p] === 15 || types[p] === 271) {
n.body = append(n.body, readAuthority(n));
} else if (types[p] === 23 || types[p] === 279) {
n.body = append(n.body, readBoundary(n));
} else if (types[p] === 9 || types[p] === 265) {
n.body = append(n.body, readApprovedBy(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class MandateScopeNode {
  $type = 'MandateScope';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  all: Tree = undefined;
  targets: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readMandateScope(parent: Tree): Tree {
  const n = new MandateScopeNode(parent);
if (!(types[p] === 145 || types[p] === 401)) refuse(); p++;
if (types[p] === 6 || (types[p] === 262 && set1[types[p + 1]!] === 1)) {
if (!(types[p] === 6 || types[p] === 262)) refuse(); p++;
n.all = readWord(n);
} else if (set1[types[p]!] === 1) {
const first44 = p;
n.targets = append(n.targets, refTo(readPath(), 'Named', first44, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first45 = p;
n.targets = append(n.targets, refTo(readPath(), 'Named', first45, n));
}
} else refuse();
  n.$end = ends[p - 1]!;
  if (n.targets.length > 1) n.targets = n.targets.slice();
  return n;
}

class BoundaryNode {
  $type = 'Boundary';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readBoundary(parent: Tree): Tree {
  const n = new BoundaryNode(parent);
if (!(types[p] === 23 || types[p] === 279)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class PersonNode {
  $type = 'Person';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readPerson(parent: Tree): Tree {
  const n = new PersonNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 122 || types[p] === 378)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set23[types[p]!] === 1) {
if (types[p] === 50 || types[p] === 306) {
n.body = append(n.body, readEmail(n));
} else if (types[p] === 65 || types[p] === 321) {
n.body = append(n.body, readHandle(n));
} else if (types[p] === 151 || types[p] === 407) {
n.body = append(n.body, readSince(n));
} else if (types[p] === 175 || types[p] === 431) {
n.body = append(n.body, readUntil(n));
} else if (types[p] === 17 || types[p] === 273) {
n.body = append(n.body, readBasedIn(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class EmailNode {
  $type = 'Email';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readEmail(parent: Tree): Tree {
  const n = new EmailNode(parent);
if (!(types[p] === 50 || types[p] === 306)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class HandleNode {
  $type = 'Handle';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readHandle(parent: Tree): Tree {
  const n = new HandleNode(parent);
if (!(types[p] === 65 || types[p] === 321)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class SinceNode {
  $type = 'Since';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  day: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readSince(parent: Tree): Tree {
  const n = new SinceNode(parent);
if (!(types[p] === 151 || types[p] === 407)) refuse(); p++;
n.day = readDay(n);
  n.$end = ends[p - 1]!;

  return n;
}

class BasedInNode {
  $type = 'BasedIn';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  place: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readBasedIn(parent: Tree): Tree {
  const n = new BasedInNode(parent);
if (!(types[p] === 17 || types[p] === 273)) refuse(); p++;
if (!(types[p] === 72 || types[p] === 328)) refuse(); p++;
const first46 = p;
n.place = refTo(readPath(), 'Place', first46, n);
  n.$end = ends[p - 1]!;

  return n;
}

class TeamNode {
  $type = 'Team';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readTeam(parent: Tree): Tree {
  const n = new TeamNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 165 || types[p] === 421)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set24[types[p]!] === 1) {
if (types[p] === 69 || types[p] === 325) {
n.body = append(n.body, readHead(n));
} else if (types[p] === 100 || types[p] === 356) {
n.body = append(n.body, readMembers(n));
} else if (types[p] === 118 || types[p] === 374) {
n.body = append(n.body, readPartOf(n));
} else if (types[p] === 137 || types[p] === 393) {
n.body = append(n.body, readReportsTo(n));
} else if (types[p] === 103 || types[p] === 359) {
n.body = append(n.body, readMission(n));
} else if (types[p] === 139 || types[p] === 395) {
n.body = append(n.body, readResponsibility(n));
} else if (set17[types[p]!] === 1) {
n.body = append(n.body, readDuty(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class VendorNode {
  $type = 'Vendor';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readVendor(parent: Tree): Tree {
  const n = new VendorNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 179 || types[p] === 435)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set25[types[p]!] === 1) {
if (types[p] === 147 || types[p] === 403) {
n.body = append(n.body, readService(n));
} else if (types[p] === 117 || types[p] === 373) {
n.body = append(n.body, readOwner(n));
} else if (types[p] === 33 || types[p] === 289) {
n.body = append(n.body, readContract(n));
} else if (types[p] === 153 || types[p] === 409) {
n.body = append(n.body, readSla(n));
} else if (types[p] === 129 || types[p] === 385) {
n.body = append(n.body, readPromises(n));
} else if (set17[types[p]!] === 1) {
n.body = append(n.body, readDuty(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class ServiceNode {
  $type = 'Service';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readService(parent: Tree): Tree {
  const n = new ServiceNode(parent);
if (!(types[p] === 147 || types[p] === 403)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class ContractNode {
  $type = 'Contract';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  qualifiers: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readContract(parent: Tree): Tree {
  const n = new ContractNode(parent);
if (!(types[p] === 33 || types[p] === 289)) refuse(); p++;
while (set21[types[p]!] === 1) {
if (types[p] === 61 || types[p] === 317) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 175 || types[p] === 431) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else refuse();
}
  n.$end = ends[p - 1]!;
  if (n.qualifiers.length > 1) n.qualifiers = n.qualifiers.slice();
  return n;
}

class ExternalNode {
  $type = 'External';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readExternal(parent: Tree): Tree {
  const n = new ExternalNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 55 || types[p] === 311)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set26[types[p]!] === 1) {
if (types[p] === 83 || types[p] === 339) {
n.body = append(n.body, readKind(n));
} else if (types[p] === 138 || types[p] === 394) {
n.body = append(n.body, readRepresentedBy(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class RepresentedByNode {
  $type = 'RepresentedBy';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  party: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readRepresentedBy(parent: Tree): Tree {
  const n = new RepresentedByNode(parent);
if (!(types[p] === 138 || types[p] === 394)) refuse(); p++;
if (!(types[p] === 24 || types[p] === 280)) refuse(); p++;
const first47 = p;
n.party = refTo(readPath(), 'Party', first47, n);
  n.$end = ends[p - 1]!;

  return n;
}

class PersonaNode {
  $type = 'Persona';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readPersona(parent: Tree): Tree {
  const n = new PersonaNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 123 || types[p] === 379)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set27[types[p]!] === 1) {
if (types[p] === 108 || types[p] === 364) {
n.body = append(n.body, readNeeds(n));
} else if (types[p] === 148 || types[p] === 404) {
n.body = append(n.body, readShareOf(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class ShareOfNode {
  $type = 'ShareOf';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  share: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readShareOf(parent: Tree): Tree {
  const n = new ShareOfNode(parent);
if (!(types[p] === 148 || types[p] === 404)) refuse(); p++;
n.share = readShare(n);
  n.$end = ends[p - 1]!;

  return n;
}

class SystemNode {
  $type = 'System';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readSystem(parent: Tree): Tree {
  const n = new SystemNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 163 || types[p] === 419)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set28[types[p]!] === 1) {
if (types[p] === 117 || types[p] === 373) {
n.body = append(n.body, readOwner(n));
} else if (types[p] === 179 || types[p] === 435) {
n.body = append(n.body, readSuppliedBy(n));
} else if (types[p] === 149 || types[p] === 405) {
n.body = append(n.body, readSharesWith(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class SharesWithNode {
  $type = 'SharesWith';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  systems: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readSharesWith(parent: Tree): Tree {
  const n = new SharesWithNode(parent);
if (!(types[p] === 149 || types[p] === 405)) refuse(); p++;
if (!(types[p] === 188 || types[p] === 444)) refuse(); p++;
const first48 = p;
n.systems = append(n.systems, refTo(readPath(), 'System', first48, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first49 = p;
n.systems = append(n.systems, refTo(readPath(), 'System', first49, n));
}
  n.$end = ends[p - 1]!;
  if (n.systems.length > 1) n.systems = n.systems.slice();
  return n;
}

class VoiceNode {
  $type = 'Voice';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readVoice(parent: Tree): Tree {
  const n = new VoiceNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 183 || types[p] === 439)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set29[types[p]!] === 1) {
if (types[p] === 117 || types[p] === 373) {
n.body = append(n.body, readOwner(n));
} else if (types[p] === 28 || types[p] === 284) {
n.body = append(n.body, readChannels(n));
} else if (types[p] === 58 || types[p] === 314) {
n.body = append(n.body, readFeeds(n));
} else if (types[p] === 53 || types[p] === 309) {
n.body = append(n.body, readEvery(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class FeedsNode {
  $type = 'Feeds';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  metrics: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readFeeds(parent: Tree): Tree {
  const n = new FeedsNode(parent);
if (!(types[p] === 58 || types[p] === 314)) refuse(); p++;
const first50 = p;
n.metrics = append(n.metrics, refTo(readPath(), 'Metric', first50, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first51 = p;
n.metrics = append(n.metrics, refTo(readPath(), 'Metric', first51, n));
}
  n.$end = ends[p - 1]!;
  if (n.metrics.length > 1) n.metrics = n.metrics.slice();
  return n;
}

class GovernanceModelNode {
  $type = 'GovernanceModel';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  leads: Tree = none;
  leaders: Tree = none;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readGovernanceModel(parent: Tree): Tree {
  const n = new GovernanceModelNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 104 || types[p] === 360)) refuse(); p++;
if (set1[types[p]!] === 1) {
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
}
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (!(types[p] === 192)) refuse(); p++;
while (set34[types[p]!] === 1) {
if (types[p] === 85 || types[p] === 341) {
if (!(types[p] === 85 || types[p] === 341)) refuse(); p++;
n.leads = append(n.leads, readWord(n));
if (set30[types[p]!] === 1 || (set31[types[p]!] === 1 && set32[types[p + 1]!] === 1)) {
const first52 = p;
n.leaders = append(n.leaders, refTo(readPath(), 'Party', first52, n));
}
} else if (set33[types[p]!] === 1) {
if (types[p] === 161 || types[p] === 417) {
n.body = append(n.body, readStructure(n));
} else if (types[p] === 26 || types[p] === 282) {
n.body = append(n.body, readCentral(n));
} else if (types[p] === 93 || types[p] === 349) {
n.body = append(n.body, readLocal(n));
} else if (types[p] === 156 || types[p] === 412) {
n.body = append(n.body, readSponsor(n));
} else if (types[p] === 133 || types[p] === 389) {
n.body = append(n.body, readRationale(n));
} else if (types[p] === 158 || types[p] === 414) {
n.body = append(n.body, readStance(n));
} else if (types[p] === 32 || types[p] === 288) {
n.body = append(n.body, readContext(n));
} else if (types[p] === 175 || types[p] === 431) {
n.body = append(n.body, readUntil(n));
} else if (types[p] === 136 || types[p] === 392) {
n.body = append(n.body, readReleases(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
  n.$end = ends[p - 1]!;
  if (n.leads.length > 1) n.leads = n.leads.slice();
  if (n.leaders.length > 1) n.leaders = n.leaders.slice();
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class StructureNode {
  $type = 'Structure';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  word: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readStructure(parent: Tree): Tree {
  const n = new StructureNode(parent);
if (!(types[p] === 161 || types[p] === 417)) refuse(); p++;
n.word = readWord(n);
  n.$end = ends[p - 1]!;

  return n;
}

class CentralNode {
  $type = 'Central';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  parties: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readCentral(parent: Tree): Tree {
  const n = new CentralNode(parent);
if (!(types[p] === 26 || types[p] === 282)) refuse(); p++;
const first53 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first53, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first54 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first54, n));
}
  n.$end = ends[p - 1]!;
  if (n.parties.length > 1) n.parties = n.parties.slice();
  return n;
}

class LocalNode {
  $type = 'Local';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  bodies: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readLocal(parent: Tree): Tree {
  const n = new LocalNode(parent);
if (!(types[p] === 93 || types[p] === 349)) refuse(); p++;
n.bodies = append(n.bodies, readLocalBody(n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
n.bodies = append(n.bodies, readLocalBody(n));
}
  n.$end = ends[p - 1]!;
  if (n.bodies.length > 1) n.bodies = n.bodies.slice();
  return n;
}

class LocalBodyNode {
  $type = 'LocalBody';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  place: Tree = undefined;
  party: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readLocalBody(parent: Tree): Tree {
  const n = new LocalBodyNode(parent);
const first55 = p;
n.place = refTo(readPath(), 'Place', first55, n);
if (types[p] === 87 || types[p] === 343) {
if (!(types[p] === 87 || types[p] === 343)) refuse(); p++;
if (!(types[p] === 24 || types[p] === 280)) refuse(); p++;
const first56 = p;
n.party = refTo(readPath(), 'Party', first56, n);
}
  n.$end = ends[p - 1]!;

  return n;
}

class SponsorNode {
  $type = 'Sponsor';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  party: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readSponsor(parent: Tree): Tree {
  const n = new SponsorNode(parent);
if (!(types[p] === 156 || types[p] === 412)) refuse(); p++;
const first57 = p;
n.party = refTo(readPath(), 'Party', first57, n);
  n.$end = ends[p - 1]!;

  return n;
}

class RationaleNode {
  $type = 'Rationale';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readRationale(parent: Tree): Tree {
  const n = new RationaleNode(parent);
if (!(types[p] === 133 || types[p] === 389)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class StanceNode {
  $type = 'Stance';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  word: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readStance(parent: Tree): Tree {
  const n = new StanceNode(parent);
if (!(types[p] === 158 || types[p] === 414)) refuse(); p++;
n.word = readWord(n);
  n.$end = ends[p - 1]!;

  return n;
}

class ReleasesNode {
  $type = 'Releases';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  share: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readReleases(parent: Tree): Tree {
  const n = new ReleasesNode(parent);
if (!(types[p] === 136 || types[p] === 392)) refuse(); p++;
n.share = readShare(n);
  n.$end = ends[p - 1]!;

  return n;
}

class ContextNode {
  $type = 'Context';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readContext(parent: Tree): Tree {
  const n = new ContextNode(parent);
if (!(types[p] === 32 || types[p] === 288)) refuse(); p++;
if (!(types[p] === 192)) refuse(); p++;
while (set35[types[p]!] === 1) {
if (types[p] === 152 || types[p] === 408) {
n.body = append(n.body, readSize(n));
} else if (types[p] === 74 || types[p] === 330) {
n.body = append(n.body, readIndustry(n));
} else if (types[p] === 41 || types[p] === 297) {
n.body = append(n.body, readDecisionProcess(n));
} else if (types[p] === 101 || types[p] === 357) {
n.body = append(n.body, readMethod(n));
} else if (types[p] === 38 || types[p] === 294) {
n.body = append(n.body, readCulture(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class SizeNode {
  $type = 'Size';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  value: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readSize(parent: Tree): Tree {
  const n = new SizeNode(parent);
if (!(types[p] === 152 || types[p] === 408)) refuse(); p++;
n.value = readSaying(n);
  n.$end = ends[p - 1]!;

  return n;
}

class IndustryNode {
  $type = 'Industry';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  value: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readIndustry(parent: Tree): Tree {
  const n = new IndustryNode(parent);
if (!(types[p] === 74 || types[p] === 330)) refuse(); p++;
n.value = readSaying(n);
  n.$end = ends[p - 1]!;

  return n;
}

class DecisionProcessNode {
  $type = 'DecisionProcess';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  value: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readDecisionProcess(parent: Tree): Tree {
  const n = new DecisionProcessNode(parent);
if (!(types[p] === 41 || types[p] === 297)) refuse(); p++;
if (!(types[p] === 127 || types[p] === 383)) refuse(); p++;
n.value = readSaying(n);
  n.$end = ends[p - 1]!;

  return n;
}

class MethodNode {
  $type = 'Method';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  value: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readMethod(parent: Tree): Tree {
  const n = new MethodNode(parent);
if (!(types[p] === 101 || types[p] === 357)) refuse(); p++;
n.value = readSaying(n);
  n.$end = ends[p - 1]!;

  return n;
}

class CultureNode {
  $type = 'Culture';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  value: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readCulture(parent: Tree): Tree {
  const n = new CultureNode(parent);
if (!(types[p] === 38 || types[p] === 294)) refuse(); p++;
n.value = readSaying(n);
  n.$end = ends[p - 1]!;

  return n;
}

class JourneyNode {
  $type = 'Journey';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readJourney(parent: Tree): Tree {
  const n = new JourneyNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 82 || types[p] === 338)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set37[types[p]!] === 1) {
if (types[p] === 117 || types[p] === 373) {
n.body = append(n.body, readOwnership(n));
} else if (set36[types[p]!] === 1) {
n.body = append(n.body, readClaim(n));
} else if (types[p] === 123 || types[p] === 379) {
n.body = append(n.body, readPersonas(n));
} else if (types[p] === 129 || types[p] === 385) {
n.body = append(n.body, readPromises(n));
} else if (types[p] === 91 || types[p] === 347) {
n.body = append(n.body, readListensTo(n));
} else if (types[p] === 99 || types[p] === 355) {
n.body = append(n.body, readMeasuredBy(n));
} else if (types[p] === 159 || types[p] === 415) {
n.body = append(n.body, readState(n));
} else if (types[p] === 30 || types[p] === 286) {
n.body = append(n.body, readInvestigated(n));
} else if (types[p] === 84 || types[p] === 340) {
n.body = append(n.body, readLastReviewed(n));
} else if (types[p] === 157 || types[p] === 413) {
n.body = append(n.body, readStage(n));
} else if (types[p] === 170 || types[p] === 426) {
n.body = append(n.body, readTouchpoint(n));
} else if (types[p] === 66 || types[p] === 322) {
n.body = append(n.body, readHandoff(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class StateNode {
  $type = 'State';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  word: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readState(parent: Tree): Tree {
  const n = new StateNode(parent);
if (!(types[p] === 159 || types[p] === 415)) refuse(); p++;
n.word = readWord(n);
  n.$end = ends[p - 1]!;

  return n;
}

class StageNode {
  $type = 'Stage';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readStage(parent: Tree): Tree {
  const n = new StageNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 157 || types[p] === 413)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set38[types[p]!] === 1) {
if (types[p] === 124 || types[p] === 380) {
n.body = append(n.body, readPhase(n));
} else if (set36[types[p]!] === 1) {
n.body = append(n.body, readClaim(n));
} else if (types[p] === 170 || types[p] === 426) {
n.body = append(n.body, readTouchpoint(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class PhaseNode {
  $type = 'Phase';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  word: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readPhase(parent: Tree): Tree {
  const n = new PhaseNode(parent);
if (!(types[p] === 124 || types[p] === 380)) refuse(); p++;
n.word = readWord(n);
  n.$end = ends[p - 1]!;

  return n;
}

class TouchpointNode {
  $type = 'Touchpoint';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readTouchpoint(parent: Tree): Tree {
  const n = new TouchpointNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 170 || types[p] === 426)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set39[types[p]!] === 1) {
if (types[p] === 28 || types[p] === 284) {
n.body = append(n.body, readChannels(n));
} else if (set36[types[p]!] === 1) {
n.body = append(n.body, readClaim(n));
} else if (types[p] === 105 || types[p] === 361) {
n.body = append(n.body, readMomentOfTruth(n));
} else if (types[p] === 37 || types[p] === 293) {
n.body = append(n.body, readCritical(n));
} else if (types[p] === 99 || types[p] === 355) {
n.body = append(n.body, readMeasuredBy(n));
} else if (types[p] === 177 || types[p] === 433) {
n.body = append(n.body, readUses(n));
} else if (types[p] === 51 || types[p] === 307) {
n.body = append(n.body, readEscalatesTo(n));
} else if (types[p] === 91 || types[p] === 347) {
n.body = append(n.body, readListensTo(n));
} else if (types[p] === 123 || types[p] === 379) {
n.body = append(n.body, readPersonas(n));
} else if (types[p] === 129 || types[p] === 385) {
n.body = append(n.body, readPromises(n));
} else if (types[p] === 79 || types[p] === 335) {
n.body = append(n.body, readIrritant(n));
} else if (types[p] === 115 || types[p] === 371) {
n.body = append(n.body, readOpportunity(n));
} else if (types[p] === 172 || types[p] === 428) {
n.body = append(n.body, readTrigger(n));
} else if (types[p] === 108 || types[p] === 364) {
n.body = append(n.body, readNeeds(n));
} else if (types[p] === 16 || types[p] === 272) {
n.body = append(n.body, readBackstage(n));
} else if (types[p] === 184 || types[p] === 440) {
n.body = append(n.body, readVolume(n));
} else if (types[p] === 153 || types[p] === 409) {
n.body = append(n.body, readSla(n));
} else if (types[p] === 179 || types[p] === 435) {
n.body = append(n.body, readSuppliedBy(n));
} else if (types[p] === 35 || types[p] === 291) {
n.body = append(n.body, readControl(n));
} else if (types[p] === 30 || types[p] === 286) {
n.body = append(n.body, readInvestigated(n));
} else if (types[p] === 160 || types[p] === 416) {
n.body = append(n.body, readStatus(n));
} else if (types[p] === 92 || types[p] === 348) {
n.body = append(n.body, readLive(n));
} else if (types[p] === 114 || types[p] === 370) {
n.body = append(n.body, readOnlyIn(n));
} else if (types[p] === 84 || types[p] === 340) {
n.body = append(n.body, readLastReviewed(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class MomentOfTruthNode {
  $type = 'MomentOfTruth';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;

  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readMomentOfTruth(parent: Tree): Tree {
  const n = new MomentOfTruthNode(parent);
n.$type = 'MomentOfTruth';
if (!(types[p] === 105 || types[p] === 361)) refuse(); p++;
if (!(types[p] === 111 || types[p] === 367)) refuse(); p++;
if (!(types[p] === 173 || types[p] === 429)) refuse(); p++;
  n.$end = ends[p - 1]!;

  return n;
}

class IrritantNode {
  $type = 'Irritant';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readIrritant(parent: Tree): Tree {
  const n = new IrritantNode(parent);
if (!(types[p] === 79 || types[p] === 335)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class OpportunityNode {
  $type = 'Opportunity';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readOpportunity(parent: Tree): Tree {
  const n = new OpportunityNode(parent);
if (!(types[p] === 115 || types[p] === 371)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class TriggerNode {
  $type = 'Trigger';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readTrigger(parent: Tree): Tree {
  const n = new TriggerNode(parent);
if (!(types[p] === 172 || types[p] === 428)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class BackstageNode {
  $type = 'Backstage';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readBackstage(parent: Tree): Tree {
  const n = new BackstageNode(parent);
if (!(types[p] === 16 || types[p] === 272)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class VolumeNode {
  $type = 'Volume';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  count: Tree = undefined;
  frequency: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readVolume(parent: Tree): Tree {
  const n = new VolumeNode(parent);
if (!(types[p] === 184 || types[p] === 440)) refuse(); p++;
n.count = readCount(n);
if (!(types[p] === 53 || types[p] === 309)) refuse(); p++;
n.frequency = readFrequency(n);
  n.$end = ends[p - 1]!;

  return n;
}

class LiveNode {
  $type = 'Live';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  qualifiers: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readLive(parent: Tree): Tree {
  const n = new LiveNode(parent);
if (!(types[p] === 92 || types[p] === 348)) refuse(); p++;
while (set21[types[p]!] === 1) {
if (types[p] === 61 || types[p] === 317) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 175 || types[p] === 431) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else refuse();
}
  n.$end = ends[p - 1]!;
  if (n.qualifiers.length > 1) n.qualifiers = n.qualifiers.slice();
  return n;
}

class HandoffNode {
  $type = 'Handoff';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  source: Tree = undefined;
  target: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readHandoff(parent: Tree): Tree {
  const n = new HandoffNode(parent);
if (!(types[p] === 66 || types[p] === 322)) refuse(); p++;
if (!(types[p] === 61 || types[p] === 317)) refuse(); p++;
const first58 = p;
n.source = refTo(readPath(), 'Touchpoint', first58, n);
if (!(types[p] === 169 || types[p] === 425)) refuse(); p++;
const first59 = p;
n.target = refTo(readPath(), 'Touchpoint', first59, n);
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set40[types[p]!] === 1) {
if (types[p] === 117 || types[p] === 373) {
n.body = append(n.body, readOwnership(n));
} else if (set36[types[p]!] === 1) {
n.body = append(n.body, readClaim(n));
} else if (types[p] === 120 || types[p] === 376) {
n.body = append(n.body, readPasses(n));
} else if (types[p] === 189 || types[p] === 445) {
n.body = append(n.body, readWithin(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class PassesNode {
  $type = 'Passes';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readPasses(parent: Tree): Tree {
  const n = new PassesNode(parent);
if (!(types[p] === 120 || types[p] === 376)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class ResponsibilityNode {
  $type = 'Responsibility';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readResponsibility(parent: Tree): Tree {
  const n = new ResponsibilityNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 139 || types[p] === 395)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set41[types[p]!] === 1) {
if (set36[types[p]!] === 1) {
n.body = append(n.body, readClaim(n));
} else if (types[p] === 37 || types[p] === 293) {
n.body = append(n.body, readCritical(n));
} else if (types[p] === 99 || types[p] === 355) {
n.body = append(n.body, readMeasuredBy(n));
} else if (types[p] === 51 || types[p] === 307) {
n.body = append(n.body, readEscalatesTo(n));
} else if (types[p] === 35 || types[p] === 291) {
n.body = append(n.body, readControl(n));
} else if (types[p] === 114 || types[p] === 370) {
n.body = append(n.body, readOnlyIn(n));
} else if (types[p] === 84 || types[p] === 340) {
n.body = append(n.body, readLastReviewed(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class RaciTableNode {
  $type = 'RaciTable';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  rows: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readRaciTable(parent: Tree): Tree {
  const n = new RaciTableNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 132 || types[p] === 388)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (!(types[p] === 192)) refuse(); p++;
while (set45[types[p]!] === 1) {
if (set42[types[p]!] === 1) {
if (types[p] === 72 || types[p] === 328) {
n.body = append(n.body, readIn(n));
} else if (types[p] === 61 || types[p] === 317) {
n.body = append(n.body, readFrom(n));
} else if (types[p] === 175 || types[p] === 431) {
n.body = append(n.body, readUntil(n));
} else if (types[p] === 119 || types[p] === 375) {
n.body = append(n.body, readColumns(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
} else if (set43[types[p]!] === 1) {
if (set44[types[p]!] === 1) {
n.rows = append(n.rows, readRow(n));
} else if (types[p] === 146 || types[p] === 402) {
n.rows = append(n.rows, readSection(n));
} else refuse();
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  if (n.rows.length > 1) n.rows = n.rows.slice();
  return n;
}

class ColumnsNode {
  $type = 'Columns';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  parties: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readColumns(parent: Tree): Tree {
  const n = new ColumnsNode(parent);
if (!(types[p] === 119 || types[p] === 375)) refuse(); p++;
if (!(types[p] === 193)) refuse(); p++;
do {
const first60 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first60, n));
if (!(types[p] === 193)) refuse(); p++;
} while (set46[types[p]!] === 1 || (set47[types[p]!] === 1 && types[p + 1] === 191 || types[p + 1] === 193));
  n.$end = ends[p - 1]!;
  if (n.parties.length > 1) n.parties = n.parties.slice();
  return n;
}

class SectionNode {
  $type = 'Section';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  title: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readSection(parent: Tree): Tree {
  const n = new SectionNode(parent);
if (!(types[p] === 146 || types[p] === 402)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class RowNode {
  $type = 'Row';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  kind: Tree = undefined;
  declared: Tree = undefined;
  target: Tree = undefined;
  qualifiers: Tree = none;
  cells: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readRow(parent: Tree): Tree {
  const n = new RowNode(parent);
if (types[p] === 139 || types[p] === 395) {
if (!(types[p] === 139 || types[p] === 395)) refuse(); p++;
n.kind = 'responsibility';
if ((set1[types[p]!] === 1 && types[p + 1] === 200)) {
n.declared = readRowResponsibility(n);
} else if (set1[types[p]!] === 1) {
const first61 = p;
n.target = refTo(readPath(), 'Responsibility', first61, n);
} else refuse();
} else if (types[p] === 170 || types[p] === 426) {
if (!(types[p] === 170 || types[p] === 426)) refuse(); p++;
n.kind = 'touchpoint';
const first62 = p;
n.target = refTo(readPath(), 'Touchpoint', first62, n);
} else refuse();
while ((types[p] === 72 || types[p] === 328 && set1[types[p + 1]!] === 1) || (set21[types[p]!] === 1 && types[p + 1] === 195)) {
if (types[p] === 72 || types[p] === 328) {
n.qualifiers = append(n.qualifiers, readIn(n));
} else if (types[p] === 61 || types[p] === 317) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 175 || types[p] === 431) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else refuse();
}
while (types[p] === 193) {
n.cells = append(n.cells, readCell(n));
}
  n.$end = ends[p - 1]!;
  if (n.qualifiers.length > 1) n.qualifiers = n.qualifiers.slice();
  if (n.cells.length > 1) n.cells = n.cells.slice();
  return n;
}

class RowResponsibilityNode {
  $type = 'Responsibility';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readRowResponsibility(parent: Tree): Tree {
  const n = new RowResponsibilityNode(parent);
  named.push(n as unknown as Node);
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class CellNode {
  $type = 'Cell';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  codes: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readCell(parent: Tree): Tree {
  const n = new CellNode(parent);
n.$type = 'Cell';
if (!(types[p] === 193)) refuse(); p++;
if (types[p] === 201) {
n.codes = append(n.codes, readLetters(n));
while (types[p] === 190 || types[p] === 201) {
if (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
}
n.codes = append(n.codes, readLetters(n));
}
}
  n.$end = ends[p - 1]!;
  if (n.codes.length > 1) n.codes = n.codes.slice();
  return n;
}

class LettersNode {
  $type = 'Letters';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readLetters(parent: Tree): Tree {
  const n = new LettersNode(parent);
if (!(types[p] === 201)) refuse(); p++;
n.text = image();
  n.$end = ends[p - 1]!;

  return n;
}

class DecisionNode {
  $type = 'Decision';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readDecision(parent: Tree): Tree {
  const n = new DecisionNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 41 || types[p] === 297)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set49[types[p]!] === 1) {
if (set48[types[p]!] === 1) {
n.body = append(n.body, readDecisionRight(n));
} else if (set36[types[p]!] === 1) {
n.body = append(n.body, readClaim(n));
} else if (types[p] === 186 || types[p] === 442) {
n.body = append(n.body, readWhen(n));
} else if (types[p] === 37 || types[p] === 293) {
n.body = append(n.body, readCritical(n));
} else if (types[p] === 51 || types[p] === 307) {
n.body = append(n.body, readEscalatesTo(n));
} else if (types[p] === 35 || types[p] === 291) {
n.body = append(n.body, readControl(n));
} else if (types[p] === 84 || types[p] === 340) {
n.body = append(n.body, readLastReviewed(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class DecisionRightNode {
  $type = 'DecisionRight';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  kind: Tree = undefined;
  parties: Tree = none;
  qualifiers: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readDecisionRight(parent: Tree): Tree {
  const n = new DecisionRightNode(parent);
if (types[p] === 39 || types[p] === 295) {
if (!(types[p] === 39 || types[p] === 295)) refuse(); p++;
n.kind = 'decide';
} else if (types[p] === 134 || types[p] === 390) {
if (!(types[p] === 134 || types[p] === 390)) refuse(); p++;
n.kind = 'recommend';
} else if (types[p] === 5 || types[p] === 261) {
if (!(types[p] === 5 || types[p] === 261)) refuse(); p++;
n.kind = 'agree';
} else if (types[p] === 77 || types[p] === 333) {
if (!(types[p] === 77 || types[p] === 333)) refuse(); p++;
n.kind = 'input';
} else if (types[p] === 121 || types[p] === 377) {
if (!(types[p] === 121 || types[p] === 377)) refuse(); p++;
n.kind = 'perform';
} else if (types[p] === 48 || types[p] === 304) {
if (!(types[p] === 48 || types[p] === 304)) refuse(); p++;
n.kind = 'driver';
} else if (types[p] === 10 || types[p] === 266) {
if (!(types[p] === 10 || types[p] === 266)) refuse(); p++;
n.kind = 'approver';
} else if (types[p] === 34 || types[p] === 290) {
if (!(types[p] === 34 || types[p] === 290)) refuse(); p++;
n.kind = 'contributor';
} else refuse();
const first63 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first63, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first64 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first64, n));
}
while (set50[types[p]!] === 1) {
if (types[p] === 2 || types[p] === 258) {
n.qualifiers = append(n.qualifiers, readAbove(n));
} else if (types[p] === 176 || types[p] === 432) {
n.qualifiers = append(n.qualifiers, readUpTo(n));
} else if (types[p] === 72 || types[p] === 328) {
n.qualifiers = append(n.qualifiers, readIn(n));
} else if (types[p] === 61 || types[p] === 317) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 175 || types[p] === 431) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else if (types[p] === 20 || types[p] === 276) {
n.qualifiers = append(n.qualifiers, readBecause(n));
} else refuse();
}
  n.$end = ends[p - 1]!;
  if (n.parties.length > 1) n.parties = n.parties.slice();
  if (n.qualifiers.length > 1) n.qualifiers = n.qualifiers.slice();
  return n;
}

class AboveNode {
  $type = 'Above';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  amount: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readAbove(parent: Tree): Tree {
  const n = new AboveNode(parent);
if (!(types[p] === 2 || types[p] === 258)) refuse(); p++;
n.amount = readAmount(n);
  n.$end = ends[p - 1]!;

  return n;
}

class UpToNode {
  $type = 'UpTo';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  amount: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readUpTo(parent: Tree): Tree {
  const n = new UpToNode(parent);
if (!(types[p] === 176 || types[p] === 432)) refuse(); p++;
if (!(types[p] === 169 || types[p] === 425)) refuse(); p++;
n.amount = readAmount(n);
  n.$end = ends[p - 1]!;

  return n;
}

class WhenNode {
  $type = 'When';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readWhen(parent: Tree): Tree {
  const n = new WhenNode(parent);
if (!(types[p] === 186 || types[p] === 442)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class MetricNode {
  $type = 'Metric';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readMetric(parent: Tree): Tree {
  const n = new MetricNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 102 || types[p] === 358)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set52[types[p]!] === 1) {
if (types[p] === 83 || types[p] === 339) {
n.body = append(n.body, readKind(n));
} else if (types[p] === 145 || types[p] === 401) {
n.body = append(n.body, readMetricScope(n));
} else if (types[p] === 117 || types[p] === 373) {
n.body = append(n.body, readMetricOwnership(n));
} else if (types[p] === 174 || types[p] === 430) {
n.body = append(n.body, readMetricUnit(n));
} else if (set51[types[p]!] === 1) {
n.body = append(n.body, readDirection(n));
} else if (types[p] === 18 || types[p] === 274) {
n.body = append(n.body, readBaseline(n));
} else if (types[p] === 164 || types[p] === 420) {
n.body = append(n.body, readTarget(n));
} else if (types[p] === 53 || types[p] === 309) {
n.body = append(n.body, readEvery(n));
} else if (types[p] === 24 || types[p] === 280) {
n.body = append(n.body, readSplitBy(n));
} else if (types[p] === 155 || types[p] === 411) {
n.body = append(n.body, readMetricSource(n));
} else if (types[p] === 47 || types[p] === 303) {
n.body = append(n.body, readDiscussedIn(n));
} else if (types[p] === 14 || types[p] === 270) {
n.body = append(n.body, readAudited(n));
} else if (types[p] === 35 || types[p] === 291) {
n.body = append(n.body, readControl(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class MetricScopeNode {
  $type = 'MetricScope';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  word: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readMetricScope(parent: Tree): Tree {
  const n = new MetricScopeNode(parent);
if (!(types[p] === 145 || types[p] === 401)) refuse(); p++;
n.word = readWord(n);
  n.$end = ends[p - 1]!;

  return n;
}

class MetricUnitNode {
  $type = 'MetricUnit';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  value: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readMetricUnit(parent: Tree): Tree {
  const n = new MetricUnitNode(parent);
if (!(types[p] === 174 || types[p] === 430)) refuse(); p++;
n.value = readSaying(n);
  n.$end = ends[p - 1]!;

  return n;
}

class DirectionNode {
  $type = 'Direction';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  better: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readDirection(parent: Tree): Tree {
  const n = new DirectionNode(parent);
if (types[p] === 71 || types[p] === 327) {
if (!(types[p] === 71 || types[p] === 327)) refuse(); p++;
n.better = 'higher';
} else if (types[p] === 95 || types[p] === 351) {
if (!(types[p] === 95 || types[p] === 351)) refuse(); p++;
n.better = 'lower';
} else refuse();
if (!(types[p] === 80 || types[p] === 336)) refuse(); p++;
if (!(types[p] === 22 || types[p] === 278)) refuse(); p++;
  n.$end = ends[p - 1]!;

  return n;
}

class MetricSourceNode {
  $type = 'MetricSource';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  origin: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readMetricSource(parent: Tree): Tree {
  const n = new MetricSourceNode(parent);
if (!(types[p] === 155 || types[p] === 411)) refuse(); p++;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
} else if (set1[types[p]!] === 1) {
const first65 = p;
n.origin = refTo(readPath(), 'Origin', first65, n);
} else refuse();
  n.$end = ends[p - 1]!;

  return n;
}

class AuditedNode {
  $type = 'Audited';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  parties: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readAudited(parent: Tree): Tree {
  const n = new AuditedNode(parent);
if (!(types[p] === 14 || types[p] === 270)) refuse(); p++;
if (!(types[p] === 24 || types[p] === 280)) refuse(); p++;
const first66 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first66, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first67 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first67, n));
}
  n.$end = ends[p - 1]!;
  if (n.parties.length > 1) n.parties = n.parties.slice();
  return n;
}

class BaselineNode {
  $type = 'Baseline';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  value: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readBaseline(parent: Tree): Tree {
  const n = new BaselineNode(parent);
if (!(types[p] === 18 || types[p] === 274)) refuse(); p++;
n.value = readAmount(n);
  n.$end = ends[p - 1]!;

  return n;
}

class TargetNode {
  $type = 'Target';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  bound: Tree = undefined;
  value: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readTarget(parent: Tree): Tree {
  const n = new TargetNode(parent);
if (!(types[p] === 164 || types[p] === 420)) refuse(); p++;
if (types[p] === 12 || types[p] === 268) {
if (!(types[p] === 12 || types[p] === 268)) refuse(); p++;
if (types[p] === 86 || types[p] === 342) {
if (!(types[p] === 86 || types[p] === 342)) refuse(); p++;
n.bound = 'least';
} else if (types[p] === 106 || types[p] === 362) {
if (!(types[p] === 106 || types[p] === 362)) refuse(); p++;
n.bound = 'most';
} else refuse();
}
n.value = readAmount(n);
  n.$end = ends[p - 1]!;

  return n;
}

class SplitByNode {
  $type = 'SplitBy';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  splits: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readSplitBy(parent: Tree): Tree {
  const n = new SplitByNode(parent);
if (!(types[p] === 24 || types[p] === 280)) refuse(); p++;
n.splits = append(n.splits, readWord(n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
n.splits = append(n.splits, readWord(n));
}
  n.$end = ends[p - 1]!;
  if (n.splits.length > 1) n.splits = n.splits.slice();
  return n;
}

class DiscussedInNode {
  $type = 'DiscussedIn';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  forums: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readDiscussedIn(parent: Tree): Tree {
  const n = new DiscussedInNode(parent);
if (!(types[p] === 47 || types[p] === 303)) refuse(); p++;
if (!(types[p] === 72 || types[p] === 328)) refuse(); p++;
const first68 = p;
n.forums = append(n.forums, refTo(readPath(), 'Forum', first68, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first69 = p;
n.forums = append(n.forums, refTo(readPath(), 'Forum', first69, n));
}
  n.$end = ends[p - 1]!;
  if (n.forums.length > 1) n.forums = n.forums.slice();
  return n;
}

class ForumNode {
  $type = 'Forum';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readForum(parent: Tree): Tree {
  const n = new ForumNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 60 || types[p] === 316)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set53[types[p]!] === 1) {
if (types[p] === 83 || types[p] === 339) {
n.body = append(n.body, readKind(n));
} else if (types[p] === 130 || types[p] === 386) {
n.body = append(n.body, readPurpose(n));
} else if (types[p] === 36 || types[p] === 292) {
n.body = append(n.body, readCovers(n));
} else if (types[p] === 27 || types[p] === 283) {
n.body = append(n.body, readChair(n));
} else if (types[p] === 100 || types[p] === 356) {
n.body = append(n.body, readMembers(n));
} else if (types[p] === 25 || types[p] === 281) {
n.body = append(n.body, readCadence(n));
} else if (types[p] === 40 || types[p] === 296) {
n.body = append(n.body, readDecidesBy(n));
} else if (types[p] === 131 || types[p] === 387) {
n.body = append(n.body, readQuorum(n));
} else if (types[p] === 77 || types[p] === 333) {
n.body = append(n.body, readInputs(n));
} else if (types[p] === 15 || types[p] === 271) {
n.body = append(n.body, readAuthority(n));
} else if (types[p] === 57 || types[p] === 313) {
n.body = append(n.body, readFeedbackLoop(n));
} else if (types[p] === 51 || types[p] === 307) {
n.body = append(n.body, readEscalatesTo(n));
} else if (types[p] === 118 || types[p] === 374) {
n.body = append(n.body, readPartOf(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class CoversNode {
  $type = 'Covers';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  all: Tree = undefined;
  targets: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readCovers(parent: Tree): Tree {
  const n = new CoversNode(parent);
if (!(types[p] === 36 || types[p] === 292)) refuse(); p++;
if (types[p] === 6 || (types[p] === 262 && set1[types[p + 1]!] === 1)) {
if (!(types[p] === 6 || types[p] === 262)) refuse(); p++;
n.all = readWord(n);
} else if (set1[types[p]!] === 1) {
const first70 = p;
n.targets = append(n.targets, refTo(readPath(), 'Scope', first70, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first71 = p;
n.targets = append(n.targets, refTo(readPath(), 'Scope', first71, n));
}
} else refuse();
  n.$end = ends[p - 1]!;
  if (n.targets.length > 1) n.targets = n.targets.slice();
  return n;
}

class InputsNode {
  $type = 'Inputs';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  sources: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readInputs(parent: Tree): Tree {
  const n = new InputsNode(parent);
if (!(types[p] === 77 || types[p] === 333)) refuse(); p++;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
} else if (set1[types[p]!] === 1) {
const first72 = p;
n.sources = append(n.sources, refTo(readPath(), 'Named', first72, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first73 = p;
n.sources = append(n.sources, refTo(readPath(), 'Named', first73, n));
}
} else refuse();
  n.$end = ends[p - 1]!;
  if (n.sources.length > 1) n.sources = n.sources.slice();
  return n;
}

class ChairNode {
  $type = 'Chair';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  party: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readChair(parent: Tree): Tree {
  const n = new ChairNode(parent);
if (!(types[p] === 27 || types[p] === 283)) refuse(); p++;
const first74 = p;
n.party = refTo(readPath(), 'Party', first74, n);
  n.$end = ends[p - 1]!;

  return n;
}

class CadenceNode {
  $type = 'Cadence';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  frequency: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readCadence(parent: Tree): Tree {
  const n = new CadenceNode(parent);
if (!(types[p] === 25 || types[p] === 281)) refuse(); p++;
n.frequency = readFrequency(n);
  n.$end = ends[p - 1]!;

  return n;
}

class DecidesByNode {
  $type = 'DecidesBy';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  word: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readDecidesBy(parent: Tree): Tree {
  const n = new DecidesByNode(parent);
if (!(types[p] === 40 || types[p] === 296)) refuse(); p++;
if (!(types[p] === 24 || types[p] === 280)) refuse(); p++;
n.word = readWord(n);
  n.$end = ends[p - 1]!;

  return n;
}

class QuorumNode {
  $type = 'Quorum';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  count: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readQuorum(parent: Tree): Tree {
  const n = new QuorumNode(parent);
if (!(types[p] === 131 || types[p] === 387)) refuse(); p++;
n.count = readCount(n);
  n.$end = ends[p - 1]!;

  return n;
}

class FeedbackLoopNode {
  $type = 'FeedbackLoop';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readFeedbackLoop(parent: Tree): Tree {
  const n = new FeedbackLoopNode(parent);
if (!(types[p] === 57 || types[p] === 313)) refuse(); p++;
if (!(types[p] === 94 || types[p] === 350)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class EscalationNode {
  $type = 'Escalation';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readEscalation(parent: Tree): Tree {
  const n = new EscalationNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 52 || types[p] === 308)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set54[types[p]!] === 1) {
if (types[p] === 168 || types[p] === 424) {
n.body = append(n.body, readTier(n));
} else if (types[p] === 167 || types[p] === 423) {
n.body = append(n.body, readThen(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class TierNode {
  $type = 'Tier';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  party: Tree = undefined;
  within: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readTier(parent: Tree): Tree {
  const n = new TierNode(parent);
if (!(types[p] === 168 || types[p] === 424)) refuse(); p++;
const first75 = p;
n.party = refTo(readPath(), 'Party', first75, n);
if (types[p] === 189 || types[p] === 445) {
n.within = readWithin(n);
}
  n.$end = ends[p - 1]!;

  return n;
}

class ThenNode {
  $type = 'Then';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  target: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readThen(parent: Tree): Tree {
  const n = new ThenNode(parent);
if (!(types[p] === 167 || types[p] === 423)) refuse(); p++;
const first76 = p;
n.target = refTo(readPath(), 'EscalationTarget', first76, n);
  n.$end = ends[p - 1]!;

  return n;
}

class DelegationNode {
  $type = 'Delegation';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  role: Tree = undefined;
  delegate: Tree = undefined;
  qualifiers: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readDelegation(parent: Tree): Tree {
  const n = new DelegationNode(parent);
if (!(types[p] === 43 || types[p] === 299)) refuse(); p++;
if (!(types[p] === 111 || types[p] === 367)) refuse(); p++;
const first77 = p;
n.role = refTo(readPath(), 'Role', first77, n);
if (!(types[p] === 169 || types[p] === 425)) refuse(); p++;
const first78 = p;
n.delegate = refTo(readPath(), 'Party', first78, n);
while (set55[types[p]!] === 1) {
if (types[p] === 61 || types[p] === 317) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 175 || types[p] === 431) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else if (types[p] === 20 || types[p] === 276) {
n.qualifiers = append(n.qualifiers, readBecause(n));
} else refuse();
}
  n.$end = ends[p - 1]!;
  if (n.qualifiers.length > 1) n.qualifiers = n.qualifiers.slice();
  return n;
}

class AllocationNode {
  $type = 'Allocation';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  person: Tree = undefined;
  shares: Tree = none;
  qualifiers: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readAllocation(parent: Tree): Tree {
  const n = new AllocationNode(parent);
if (!(types[p] === 7 || types[p] === 263)) refuse(); p++;
if (!(types[p] === 111 || types[p] === 367)) refuse(); p++;
const first79 = p;
n.person = refTo(readPath(), 'Person', first79, n);
if (!(types[p] === 169 || types[p] === 425)) refuse(); p++;
n.shares = append(n.shares, readAllocatedShare(n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
n.shares = append(n.shares, readAllocatedShare(n));
}
while (set21[types[p]!] === 1) {
if (types[p] === 61 || types[p] === 317) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 175 || types[p] === 431) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else refuse();
}
  n.$end = ends[p - 1]!;
  if (n.shares.length > 1) n.shares = n.shares.slice();
  if (n.qualifiers.length > 1) n.qualifiers = n.qualifiers.slice();
  return n;
}

class AllocatedShareNode {
  $type = 'AllocatedShare';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  role: Tree = undefined;
  share: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readAllocatedShare(parent: Tree): Tree {
  const n = new AllocatedShareNode(parent);
const first80 = p;
n.role = refTo(readPath(), 'Role', first80, n);
n.share = readShare(n);
  n.$end = ends[p - 1]!;

  return n;
}

class InitiativeNode {
  $type = 'Initiative';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readInitiative(parent: Tree): Tree {
  const n = new InitiativeNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 76 || types[p] === 332)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set56[types[p]!] === 1) {
if (types[p] === 64 || types[p] === 320) {
n.body = append(n.body, readGoals(n));
} else if (types[p] === 117 || types[p] === 373) {
n.body = append(n.body, readOwner(n));
} else if (types[p] === 168 || types[p] === 424) {
n.body = append(n.body, readInitiativeTier(n));
} else if (types[p] === 160 || types[p] === 416) {
n.body = append(n.body, readStatus(n));
} else if (types[p] === 61 || types[p] === 317) {
n.body = append(n.body, readFrom(n));
} else if (types[p] === 175 || types[p] === 431) {
n.body = append(n.body, readUntil(n));
} else if (types[p] === 99 || types[p] === 355) {
n.body = append(n.body, readMeasuredBy(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class GoalsNode {
  $type = 'Goals';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  goals: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readGoals(parent: Tree): Tree {
  const n = new GoalsNode(parent);
if (!(types[p] === 64 || types[p] === 320)) refuse(); p++;
const first81 = p;
n.goals = append(n.goals, refTo(readPath(), 'Goal', first81, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first82 = p;
n.goals = append(n.goals, refTo(readPath(), 'Goal', first82, n));
}
  n.$end = ends[p - 1]!;
  if (n.goals.length > 1) n.goals = n.goals.slice();
  return n;
}

class InitiativeTierNode {
  $type = 'InitiativeTier';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  word: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readInitiativeTier(parent: Tree): Tree {
  const n = new InitiativeTierNode(parent);
if (!(types[p] === 168 || types[p] === 424)) refuse(); p++;
n.word = readWord(n);
  n.$end = ends[p - 1]!;

  return n;
}

class ProgrammeNode {
  $type = 'Programme';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readProgramme(parent: Tree): Tree {
  const n = new ProgrammeNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 128 || types[p] === 384)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set57[types[p]!] === 1) {
if (types[p] === 83 || types[p] === 339) {
n.body = append(n.body, readKind(n));
} else if (types[p] === 117 || types[p] === 373) {
n.body = append(n.body, readOwner(n));
} else if (types[p] === 13 || types[p] === 269) {
n.body = append(n.body, readAudience(n));
} else if (types[p] === 53 || types[p] === 309) {
n.body = append(n.body, readEvery(n));
} else if (types[p] === 84 || types[p] === 340) {
n.body = append(n.body, readLastRun(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class LastRunNode {
  $type = 'LastRun';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  day: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readLastRun(parent: Tree): Tree {
  const n = new LastRunNode(parent);
if (!(types[p] === 84 || types[p] === 340)) refuse(); p++;
if (!(types[p] === 144 || types[p] === 400)) refuse(); p++;
n.day = readDay(n);
  n.$end = ends[p - 1]!;

  return n;
}

class PolicyNode {
  $type = 'Policy';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  rules: Tree = none;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readPolicy(parent: Tree): Tree {
  const n = new PolicyNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 125 || types[p] === 381)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (!(types[p] === 192)) refuse(); p++;
while (set59[types[p]!] === 1) {
if (set58[types[p]!] === 1) {
n.rules = append(n.rules, readPolicyRule(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
  n.$end = ends[p - 1]!;
  if (n.rules.length > 1) n.rules = n.rules.slice();
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class PolicyRuleNode {
  $type = 'PolicyRule';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  quantifier: Tree = undefined;
  kind: Tree = undefined;
  scopes: Tree = none;
  conditions: Tree = none;
  obligation: Tree = undefined;
  requirements: Tree = none;
  qualifiers: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readPolicyRule(parent: Tree): Tree {
  const n = new PolicyRuleNode(parent);
if (types[p] === 53 || types[p] === 309) {
if (!(types[p] === 53 || types[p] === 309)) refuse(); p++;
n.quantifier = 'every';
} else if (types[p] === 109 || types[p] === 365) {
if (!(types[p] === 109 || types[p] === 365)) refuse(); p++;
n.quantifier = 'no';
} else if (types[p] === 154 || types[p] === 410) {
if (!(types[p] === 154 || types[p] === 410)) refuse(); p++;
n.quantifier = 'some';
} else refuse();
n.kind = readWord(n);
if (types[p] === 72 || types[p] === 328) {
if (!(types[p] === 72 || types[p] === 328)) refuse(); p++;
const first83 = p;
n.scopes = append(n.scopes, refTo(readPath(), 'Named', first83, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first84 = p;
n.scopes = append(n.scopes, refTo(readPath(), 'Named', first84, n));
}
}
if (set60[types[p]!] === 1) {
if (types[p] === 187 || types[p] === 443) {
if (!(types[p] === 187 || types[p] === 443)) refuse(); p++;
} else if (types[p] === 166 || types[p] === 422) {
if (!(types[p] === 166 || types[p] === 422)) refuse(); p++;
} else refuse();
n.conditions = append(n.conditions, readCondition(n));
while (types[p] === 8 || types[p] === 264) {
if (!(types[p] === 8 || types[p] === 264)) refuse(); p++;
n.conditions = append(n.conditions, readCondition(n));
}
}
if (types[p] === 107 || types[p] === 363) {
if (!(types[p] === 107 || types[p] === 363)) refuse(); p++;
n.obligation = 'must';
} else if (types[p] === 98 || types[p] === 354) {
if (!(types[p] === 98 || types[p] === 354)) refuse(); p++;
n.obligation = 'may';
} else refuse();
n.requirements = append(n.requirements, readCondition(n));
while (types[p] === 8 || types[p] === 264) {
if (!(types[p] === 8 || types[p] === 264)) refuse(); p++;
n.requirements = append(n.requirements, readCondition(n));
}
while (set61[types[p]!] === 1) {
if (types[p] === 88 || types[p] === 344) {
n.qualifiers = append(n.qualifiers, readLevel(n));
} else if (types[p] === 20 || types[p] === 276) {
n.qualifiers = append(n.qualifiers, readBecause(n));
} else refuse();
}
  n.$end = ends[p - 1]!;
  if (n.scopes.length > 1) n.scopes = n.scopes.slice();
  if (n.conditions.length > 1) n.conditions = n.conditions.slice();
  if (n.requirements.length > 1) n.requirements = n.requirements.slice();
  if (n.qualifiers.length > 1) n.qualifiers = n.qualifiers.slice();
  return n;
}

class WaiverNode {
  $type = 'Waiver';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  rule: Tree = undefined;
  qualifiers: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readWaiver(parent: Tree): Tree {
  const n = new WaiverNode(parent);
if (!(types[p] === 185 || types[p] === 441)) refuse(); p++;
n.rule = readWord(n);
while (set62[types[p]!] === 1) {
if (types[p] === 59 || types[p] === 315) {
n.qualifiers = append(n.qualifiers, readWaived(n));
} else if (types[p] === 175 || types[p] === 431) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else if (types[p] === 20 || types[p] === 276) {
n.qualifiers = append(n.qualifiers, readBecause(n));
} else refuse();
}
  n.$end = ends[p - 1]!;
  if (n.qualifiers.length > 1) n.qualifiers = n.qualifiers.slice();
  return n;
}

class WaivedNode {
  $type = 'Waived';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  targets: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readWaived(parent: Tree): Tree {
  const n = new WaivedNode(parent);
if (!(types[p] === 59 || types[p] === 315)) refuse(); p++;
const first85 = p;
n.targets = append(n.targets, refTo(readPath(), 'Named', first85, n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
const first86 = p;
n.targets = append(n.targets, refTo(readPath(), 'Named', first86, n));
}
  n.$end = ends[p - 1]!;
  if (n.targets.length > 1) n.targets = n.targets.slice();
  return n;
}

class CharterNode {
  $type = 'Charter';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  $id: string | undefined = undefined;
  $entity: object | undefined = undefined;
  name: Tree = undefined;
  title: Tree = undefined;
  body: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readCharter(parent: Tree): Tree {
  const n = new CharterNode(parent);
  named.push(n as unknown as Node);
if (!(types[p] === 29 || types[p] === 285)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 192) {
if (!(types[p] === 192)) refuse(); p++;
while (set63[types[p]!] === 1) {
if (types[p] === 181 || types[p] === 437) {
n.body = append(n.body, readVersion(n));
} else if (types[p] === 130 || types[p] === 386) {
n.body = append(n.body, readPurpose(n));
} else if (types[p] === 145 || types[p] === 401) {
n.body = append(n.body, readCharterScope(n));
} else if (types[p] === 63 || types[p] === 319) {
n.body = append(n.body, readFunding(n));
} else if (types[p] === 73 || types[p] === 329) {
n.body = append(n.body, readIncludes(n));
} else if (types[p] === 9 || types[p] === 265) {
n.body = append(n.body, readApprovedBy(n));
} else if (types[p] === 141 || types[p] === 397) {
n.body = append(n.body, readReviewDue(n));
} else if (types[p] === 90 || types[p] === 346) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 194)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
  return n;
}

class VersionNode {
  $type = 'Version';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readVersion(parent: Tree): Tree {
  const n = new VersionNode(parent);
if (!(types[p] === 181 || types[p] === 437)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class CharterScopeNode {
  $type = 'CharterScope';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readCharterScope(parent: Tree): Tree {
  const n = new CharterScopeNode(parent);
if (!(types[p] === 145 || types[p] === 401)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class FundingNode {
  $type = 'Funding';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readFunding(parent: Tree): Tree {
  const n = new FundingNode(parent);
if (!(types[p] === 63 || types[p] === 319)) refuse(); p++;
if (!(types[p] === 200)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

  return n;
}

class IncludesNode {
  $type = 'Includes';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  parts: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readIncludes(parent: Tree): Tree {
  const n = new IncludesNode(parent);
if (!(types[p] === 73 || types[p] === 329)) refuse(); p++;
n.parts = append(n.parts, readIncluded(n));
while (types[p] === 190) {
if (!(types[p] === 190)) refuse(); p++;
n.parts = append(n.parts, readIncluded(n));
}
  n.$end = ends[p - 1]!;
  if (n.parts.length > 1) n.parts = n.parts.slice();
  return n;
}

class IncludedNode {
  $type = 'Included';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  table: Tree = undefined;
  section: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readIncluded(parent: Tree): Tree {
  const n = new IncludedNode(parent);
if (types[p] === 132 || (types[p] === 388 && set1[types[p + 1]!] === 1)) {
if (!(types[p] === 132 || types[p] === 388)) refuse(); p++;
const first87 = p;
n.table = refTo(readPath(), 'RaciTable', first87, n);
} else if (set1[types[p]!] === 1) {
n.section = readWord(n);
} else refuse();
  n.$end = ends[p - 1]!;

  return n;
}

class ReviewDueNode {
  $type = 'ReviewDue';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
  day: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readReviewDue(parent: Tree): Tree {
  const n = new ReviewDueNode(parent);
if (!(types[p] === 141 || types[p] === 397)) refuse(); p++;
if (!(types[p] === 49 || types[p] === 305)) refuse(); p++;
n.day = readDay(n);
  n.$end = ends[p - 1]!;

  return n;
}

function readPath(): string {
  let v = '';
if (!(set1[types[p]!] === 1)) refuse(); p++; v += words[p - 1]!;
while (types[p] === 191) {
if (!(types[p] === 191)) refuse(); p++; v += '.';
if (!(set1[types[p]!] === 1)) refuse(); p++; v += words[p - 1]!;
}
  return v;
}

function readSayingText(): string {
  let v = '';
if (set1[types[p]!] === 1) {
if (!(set1[types[p]!] === 1)) refuse(); p++; v += words[p - 1]!;
} else if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++; v += textOf(image());
} else if (types[p] === 199) {
if (!(types[p] === 199)) refuse(); p++; v += image();
} else refuse();
  return v;
}

function readFrequencyText(): string {
  let v = '';
if (set1[types[p]!] === 1) {
if (!(set1[types[p]!] === 1)) refuse(); p++; v += words[p - 1]!;
} else if (types[p] === 198) {
if (!(types[p] === 198)) refuse(); p++; v += image();
} else refuse();
  return v;
}

function readLengthText(): string {
  let v = '';
if (types[p] === 198) {
if (!(types[p] === 198)) refuse(); p++; v += image();
} else if (types[p] === 199) {
if (!(types[p] === 199)) refuse(); p++; v += image();
if (!(set1[types[p]!] === 1)) refuse(); p++; v += words[p - 1]!;
} else refuse();
  return v;
}

function readFieldText(): string {
  let v = '';
if (!(set1[types[p]!] === 1)) refuse(); p++; v += words[p - 1]!;
if (set64[types[p]!] === 1) {
if (types[p] === 169 || types[p] === 425) {
if (!(types[p] === 169 || types[p] === 425)) refuse(); p++; v += 'to';
} else if (types[p] === 24 || types[p] === 280) {
if (!(types[p] === 24 || types[p] === 280)) refuse(); p++; v += 'by';
} else if (types[p] === 188 || types[p] === 444) {
if (!(types[p] === 188 || types[p] === 444)) refuse(); p++; v += 'with';
} else if (types[p] === 142 || types[p] === 398) {
if (!(types[p] === 142 || types[p] === 398)) refuse(); p++; v += 'reviewed';
} else if (types[p] === 144 || types[p] === 400) {
if (!(types[p] === 144 || types[p] === 400)) refuse(); p++; v += 'run';
} else if (types[p] === 49 || types[p] === 305) {
if (!(types[p] === 49 || types[p] === 305)) refuse(); p++; v += 'due';
} else if (types[p] === 94 || types[p] === 350) {
if (!(types[p] === 94 || types[p] === 350)) refuse(); p++; v += 'loop';
} else if (types[p] === 127 || types[p] === 383) {
if (!(types[p] === 127 || types[p] === 383)) refuse(); p++; v += 'process';
} else if (types[p] === 89 || types[p] === 345) {
if (!(types[p] === 89 || types[p] === 345)) refuse(); p++; v += 'limit';
} else if (types[p] === 111 || types[p] === 367) {
if (!(types[p] === 111 || types[p] === 367)) refuse(); p++; v += 'of';
if (types[p] === 173 || types[p] === 429) {
if (!(types[p] === 173 || types[p] === 429)) refuse(); p++; v += 'truth';
}
} else if (types[p] === 78 || types[p] === 334) {
if (!(types[p] === 78 || types[p] === 334)) refuse(); p++; v += 'investigated';
if (!(types[p] === 24 || types[p] === 280)) refuse(); p++; v += 'by';
} else refuse();
}
  return v;
}

function readValueText(): string {
  let v = '';
if (types[p] === 200) {
if (!(types[p] === 200)) refuse(); p++; v += textOf(image());
} else if (types[p] === 195) {
if (!(types[p] === 195)) refuse(); p++; v += image();
} else if (set65[types[p]!] === 1) {
v += readAmountText();
} else refuse();
  return v;
}

function readAmountText(): string {
  let v = '';
if (types[p] === 197) {
if (!(types[p] === 197)) refuse(); p++; v += image();
} else if (types[p] === 196) {
if (!(types[p] === 196)) refuse(); p++; v += image();
} else if (types[p] === 198) {
if (!(types[p] === 198)) refuse(); p++; v += image();
} else if (types[p] === 199) {
if (!(types[p] === 199)) refuse(); p++; v += image();
} else refuse();
  return v;
}

const set0 = setOf(7, 29, 41, 43, 44, 52, 55, 60, 66, 76, 82, 102, 104, 116, 122, 123, 125, 128, 132, 135, 139, 143, 163, 165, 174, 179, 183, 185, 263, 285, 297, 299, 300, 308, 311, 316, 322, 332, 338, 358, 360, 372, 378, 379, 381, 384, 388, 391, 395, 399, 419, 421, 430, 435, 439, 441);
const set1 = setOf(201, 202, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445);
const set2 = setOf(20, 24, 61, 72, 81, 175, 276, 280, 317, 328, 337, 431);
const set3 = setOf(72, 187, 328, 443);
const set4 = setOf(20, 61, 72, 81, 175, 276, 317, 328, 337, 431);
const set5 = setOf(12, 109, 201, 202, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445);
const set6 = setOf(109, 201, 202, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445);
const set7 = setOf(3, 4, 8, 12, 15, 20, 21, 24, 31, 33, 44, 45, 49, 53, 54, 61, 62, 69, 70, 72, 75, 78, 80, 81, 83, 88, 89, 90, 94, 96, 98, 99, 100, 103, 107, 109, 110, 111, 112, 117, 118, 127, 129, 137, 139, 140, 142, 143, 144, 147, 150, 153, 154, 162, 169, 175, 177, 180, 188, 194, 259, 260, 264, 268, 271, 276, 277, 280, 287, 289, 300, 301, 305, 309, 310, 317, 318, 325, 326, 328, 331, 334, 336, 337, 339, 344, 345, 346, 350, 352, 354, 355, 356, 359, 363, 365, 366, 367, 368, 373, 374, 383, 385, 393, 395, 396, 398, 399, 400, 403, 406, 409, 410, 418, 425, 431, 433, 436, 444);
const set8 = setOf(4, 12, 21, 80, 110, 260, 268, 277, 336, 366);
const set9 = setOf(195, 196, 197, 198, 199, 200, 201, 202, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445);
const set10 = setOf(110, 201, 202, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445);
const set11 = setOf(4, 21, 260, 277);
const set12 = setOf(195, 196, 197, 198, 199, 200);
const set13 = setOf(64, 90, 97, 103, 126, 129, 182, 320, 346, 353, 359, 382, 385, 438);
const set14 = setOf(11, 46, 178, 267, 302, 434);
const set15 = setOf(20, 46, 276, 302);
const set16 = setOf(54, 69, 90, 118, 310, 325, 346, 374);
const set17 = setOf(3, 31, 75, 112, 140, 150, 162, 180, 259, 287, 331, 368, 396, 406, 418, 436);
const set18 = setOf(3, 31, 54, 69, 75, 83, 90, 103, 112, 118, 139, 140, 150, 162, 180, 259, 287, 310, 325, 331, 339, 346, 359, 368, 374, 395, 396, 406, 418, 436);
const set19 = setOf(3, 31, 44, 62, 69, 75, 90, 99, 103, 112, 118, 137, 139, 140, 143, 150, 162, 177, 180, 259, 287, 300, 318, 325, 331, 346, 355, 359, 368, 374, 393, 395, 396, 399, 406, 418, 433, 436);
const set20 = setOf(3, 15, 31, 45, 70, 75, 88, 90, 96, 99, 112, 118, 137, 139, 140, 150, 162, 177, 180, 259, 271, 287, 301, 326, 331, 344, 346, 352, 355, 368, 374, 393, 395, 396, 406, 418, 433, 436);
const set21 = setOf(61, 175, 317, 431);
const set22 = setOf(9, 15, 23, 145, 265, 271, 279, 401);
const set23 = setOf(17, 50, 65, 90, 151, 175, 273, 306, 321, 346, 407, 431);
const set24 = setOf(3, 31, 69, 75, 90, 100, 103, 112, 118, 137, 139, 140, 150, 162, 180, 259, 287, 325, 331, 346, 356, 359, 368, 374, 393, 395, 396, 406, 418, 436);
const set25 = setOf(3, 31, 33, 75, 90, 112, 117, 129, 140, 147, 150, 153, 162, 180, 259, 287, 289, 331, 346, 368, 373, 385, 396, 403, 406, 409, 418, 436);
const set26 = setOf(83, 90, 138, 339, 346, 394);
const set27 = setOf(90, 108, 148, 346, 364, 404);
const set28 = setOf(90, 117, 149, 179, 346, 373, 405, 435);
const set29 = setOf(28, 53, 58, 90, 117, 284, 309, 314, 346, 373);
const set30 = setOf(201, 202, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 283, 284, 285, 286, 287, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 342, 343, 344, 345, 347, 348, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 390, 391, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 413, 415, 416, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445);
const set31 = setOf(282, 288, 341, 346, 349, 389, 392, 412, 414, 417, 431);
const set32 = setOf(26, 32, 85, 90, 93, 133, 136, 156, 158, 161, 175, 191, 194, 282, 288, 341, 346, 349, 389, 392, 412, 414, 417, 431);
const set33 = setOf(26, 32, 90, 93, 133, 136, 156, 158, 161, 175, 282, 288, 346, 349, 389, 392, 412, 414, 417, 431);
const set34 = setOf(26, 32, 85, 90, 93, 133, 136, 156, 158, 161, 175, 282, 288, 341, 346, 349, 389, 392, 412, 414, 417, 431);
const set35 = setOf(38, 41, 74, 101, 152, 294, 297, 330, 357, 408);
const set36 = setOf(3, 31, 42, 75, 112, 140, 150, 162, 180, 259, 287, 298, 331, 368, 396, 406, 418, 436);
const set37 = setOf(3, 30, 31, 42, 66, 75, 84, 90, 91, 99, 112, 117, 123, 129, 140, 150, 157, 159, 162, 170, 180, 259, 286, 287, 298, 322, 331, 340, 346, 347, 355, 368, 373, 379, 385, 396, 406, 413, 415, 418, 426, 436);
const set38 = setOf(3, 31, 42, 75, 90, 112, 124, 140, 150, 162, 170, 180, 259, 287, 298, 331, 346, 368, 380, 396, 406, 418, 426, 436);
const set39 = setOf(3, 16, 28, 30, 31, 35, 37, 42, 51, 75, 79, 84, 90, 91, 92, 99, 105, 108, 112, 114, 115, 123, 129, 140, 150, 153, 160, 162, 172, 177, 179, 180, 184, 259, 272, 284, 286, 287, 291, 293, 298, 307, 331, 335, 340, 346, 347, 348, 355, 361, 364, 368, 370, 371, 379, 385, 396, 406, 409, 416, 418, 428, 433, 435, 436, 440);
const set40 = setOf(3, 31, 42, 75, 90, 112, 117, 120, 140, 150, 162, 180, 189, 259, 287, 298, 331, 346, 368, 373, 376, 396, 406, 418, 436, 445);
const set41 = setOf(3, 31, 35, 37, 42, 51, 75, 84, 90, 99, 112, 114, 140, 150, 162, 180, 259, 287, 291, 293, 298, 307, 331, 340, 346, 355, 368, 370, 396, 406, 418, 436);
const set42 = setOf(61, 72, 90, 119, 175, 317, 328, 346, 375, 431);
const set43 = setOf(139, 146, 170, 395, 402, 426);
const set44 = setOf(139, 170, 395, 426);
const set45 = setOf(61, 72, 90, 119, 139, 146, 170, 175, 317, 328, 346, 375, 395, 402, 426, 431);
const set46 = setOf(201, 202, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 396, 397, 398, 399, 400, 401, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424, 425, 427, 428, 429, 430, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445);
const set47 = setOf(317, 328, 346, 375, 395, 402, 426, 431);
const set48 = setOf(5, 10, 34, 39, 48, 77, 121, 134, 261, 266, 290, 295, 304, 333, 377, 390);
const set49 = setOf(3, 5, 10, 31, 34, 35, 37, 39, 42, 48, 51, 75, 77, 84, 90, 112, 121, 134, 140, 150, 162, 180, 186, 259, 261, 266, 287, 290, 291, 293, 295, 298, 304, 307, 331, 333, 340, 346, 368, 377, 390, 396, 406, 418, 436, 442);
const set50 = setOf(2, 20, 61, 72, 175, 176, 258, 276, 317, 328, 431, 432);
const set51 = setOf(71, 95, 327, 351);
const set52 = setOf(14, 18, 24, 35, 47, 53, 71, 83, 90, 95, 117, 145, 155, 164, 174, 270, 274, 280, 291, 303, 309, 327, 339, 346, 351, 373, 401, 411, 420, 430);
const set53 = setOf(15, 25, 27, 36, 40, 51, 57, 77, 83, 90, 100, 118, 130, 131, 271, 281, 283, 292, 296, 307, 313, 333, 339, 346, 356, 374, 386, 387);
const set54 = setOf(90, 167, 168, 346, 423, 424);
const set55 = setOf(20, 61, 175, 276, 317, 431);
const set56 = setOf(61, 64, 90, 99, 117, 160, 168, 175, 317, 320, 346, 355, 373, 416, 424, 431);
const set57 = setOf(13, 53, 83, 84, 90, 117, 269, 309, 339, 340, 346, 373);
const set58 = setOf(53, 109, 154, 309, 365, 410);
const set59 = setOf(53, 90, 109, 154, 309, 346, 365, 410);
const set60 = setOf(166, 187, 422, 443);
const set61 = setOf(20, 88, 276, 344);
const set62 = setOf(20, 59, 175, 276, 315, 431);
const set63 = setOf(9, 63, 73, 90, 130, 141, 145, 181, 265, 319, 329, 346, 386, 397, 401, 437);
const set64 = setOf(24, 49, 78, 89, 94, 111, 127, 142, 144, 169, 188, 280, 305, 334, 345, 350, 367, 383, 398, 400, 425, 444);
const set65 = setOf(196, 197, 198, 199);
