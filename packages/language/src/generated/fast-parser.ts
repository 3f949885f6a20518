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
if (types[p] === 90 || types[p] === 346) {
return readOrganization(parent);
} else if (types[p] === 108 || types[p] === 364) {
return readRegion(parent);
} else if (types[p] === 141 || types[p] === 397) {
return readUnit(parent);
} else if (types[p] === 33 || types[p] === 289) {
return readDepartment(parent);
} else if (types[p] === 116 || types[p] === 372) {
return readRole(parent);
} else if (types[p] === 96 || types[p] === 352) {
return readPerson(parent);
} else if (types[p] === 135 || types[p] === 391) {
return readTeam(parent);
} else if (types[p] === 146 || types[p] === 402) {
return readVendor(parent);
} else if (types[p] === 42 || types[p] === 298) {
return readExternal(parent);
} else if (types[p] === 97 || types[p] === 353) {
return readPersona(parent);
} else if (types[p] === 133 || types[p] === 389) {
return readSystem(parent);
} else if (types[p] === 150 || types[p] === 406) {
return readVoice(parent);
} else if (types[p] === 82 || types[p] === 338) {
return readGovernanceModel(parent);
} else if (types[p] === 63 || types[p] === 319) {
return readJourney(parent);
} else if (types[p] === 112 || types[p] === 368) {
return readResponsibility(parent);
} else if (types[p] === 105 || types[p] === 361) {
return readRaciTable(parent);
} else if (types[p] === 30 || types[p] === 286) {
return readDecision(parent);
} else if (types[p] === 80 || types[p] === 336) {
return readMetric(parent);
} else if (types[p] === 46 || types[p] === 302) {
return readForum(parent);
} else if (types[p] === 39 || types[p] === 295) {
return readEscalation(parent);
} else if (types[p] === 32 || types[p] === 288) {
return readDelegation(parent);
} else if (types[p] === 6 || types[p] === 262) {
return readAllocation(parent);
} else if (types[p] === 52 || types[p] === 308) {
return readHandoff(parent);
} else if (types[p] === 59 || types[p] === 315) {
return readInitiative(parent);
} else if (types[p] === 101 || types[p] === 357) {
return readProgramme(parent);
} else if (types[p] === 151 || types[p] === 407) {
return readWaiver(parent);
} else if (types[p] === 21 || types[p] === 277) {
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
if (!(types[p] === 160)) refuse(); p++;
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
if (!(types[p] === 161)) refuse(); p++;
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
if (!(types[p] === 164)) refuse(); p++;
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
  targets: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readClaim(parent: Tree): Tree {
  const n = new ClaimNode(parent);
if (types[p] === 31 || types[p] === 287) {
if (!(types[p] === 31 || types[p] === 287)) refuse(); p++;
n.isDefault = true;
}
n.kind = readClaimKind();
const first0 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first0, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first1 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first1, n));
}
while (set2[types[p]!] === 1) {
if (types[p] === 62 || types[p] === 318) {
n.qualifiers = append(n.qualifiers, readJointly(n));
} else if (types[p] === 16 || types[p] === 272) {
n.qualifiers = append(n.qualifiers, readBy(n));
} else if (types[p] === 55 || types[p] === 311) {
n.qualifiers = append(n.qualifiers, readIn(n));
} else if (types[p] === 47 || types[p] === 303) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 142 || types[p] === 398) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else if (types[p] === 14 || types[p] === 270) {
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
  targets: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readDuty(parent: Tree): Tree {
  const n = new DutyNode(parent);
n.kind = readClaimKind();
if (types[p] === 45 || types[p] === 301) {
if (!(types[p] === 45 || types[p] === 301)) refuse(); p++;
} else if (types[p] === 88 || types[p] === 344) {
if (!(types[p] === 88 || types[p] === 344)) refuse(); p++;
} else if (types[p] === 1 || types[p] === 257) {
if (!(types[p] === 1 || types[p] === 257)) refuse(); p++;
} else refuse();
const first2 = p;
n.targets = append(n.targets, refTo(readPath(), 'Answerable', first2, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first3 = p;
n.targets = append(n.targets, refTo(readPath(), 'Answerable', first3, n));
}
while (set3[types[p]!] === 1) {
if (types[p] === 62 || types[p] === 318) {
n.qualifiers = append(n.qualifiers, readJointly(n));
} else if (types[p] === 55 || types[p] === 311) {
n.qualifiers = append(n.qualifiers, readIn(n));
} else if (types[p] === 47 || types[p] === 303) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 142 || types[p] === 398) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else if (types[p] === 14 || types[p] === 270) {
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
  targets: Tree = none;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readOwnership(parent: Tree): Tree {
  const n = new OwnershipNode(parent);
if (!(types[p] === 91 || types[p] === 347)) refuse(); p++;
n.kind = 'owner';
const first4 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first4, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first5 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first5, n));
}
while (set3[types[p]!] === 1) {
if (types[p] === 62 || types[p] === 318) {
n.qualifiers = append(n.qualifiers, readJointly(n));
} else if (types[p] === 55 || types[p] === 311) {
n.qualifiers = append(n.qualifiers, readIn(n));
} else if (types[p] === 47 || types[p] === 303) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 142 || types[p] === 398) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else if (types[p] === 14 || types[p] === 270) {
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
} else if (types[p] === 113 || types[p] === 369) {
if (!(types[p] === 113 || types[p] === 369)) refuse(); p++; v += 'responsible';
} else if (types[p] === 22 || types[p] === 278) {
if (!(types[p] === 22 || types[p] === 278)) refuse(); p++; v += 'consulted';
} else if (types[p] === 58 || types[p] === 314) {
if (!(types[p] === 58 || types[p] === 314)) refuse(); p++; v += 'informed';
} else if (types[p] === 132 || types[p] === 388) {
if (!(types[p] === 132 || types[p] === 388)) refuse(); p++; v += 'support';
} else if (types[p] === 147 || types[p] === 403) {
if (!(types[p] === 147 || types[p] === 403)) refuse(); p++; v += 'verifier';
} else if (types[p] === 123 || types[p] === 379) {
if (!(types[p] === 123 || types[p] === 379)) refuse(); p++; v += 'signatory';
} else if (types[p] === 87 || types[p] === 343) {
if (!(types[p] === 87 || types[p] === 343)) refuse(); p++; v += 'omitted';
} else refuse();
  return v;
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
if (!(types[p] === 62 || types[p] === 318)) refuse(); p++;
if (!(types[p] === 153 || types[p] === 409)) refuse(); p++;
const first6 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first6, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first7 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first7, n));
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
if (!(types[p] === 16 || types[p] === 272)) refuse(); p++;
const first8 = p;
n.party = refTo(readPath(), 'Party', first8, n);
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
if (!(types[p] === 55 || types[p] === 311)) refuse(); p++;
const first9 = p;
n.places = append(n.places, refTo(readPath(), 'Region', first9, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first10 = p;
n.places = append(n.places, refTo(readPath(), 'Region', first10, n));
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
if (!(types[p] === 47 || types[p] === 303)) refuse(); p++;
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
if (!(types[p] === 142 || types[p] === 398)) refuse(); p++;
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
if (!(types[p] === 14 || types[p] === 270)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 10 || types[p] === 266)) refuse(); p++;
const first11 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first11, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first12 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first12, n));
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
  text: Tree = undefined;
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readAuthority(parent: Tree): Tree {
  const n = new AuthorityNode(parent);
if (!(types[p] === 11 || types[p] === 267)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
n.text = textOf(image());
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
if (!(types[p] === 20 || types[p] === 276)) refuse(); p++;
n.channels = append(n.channels, readWord(n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
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
if (!(types[p] === 38 || types[p] === 294)) refuse(); p++;
if (!(types[p] === 138 || types[p] === 394)) refuse(); p++;
const first13 = p;
n.target = refTo(readPath(), 'EscalationTarget', first13, n);
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
if (!(types[p] === 40 || types[p] === 296)) refuse(); p++;
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
if (!(types[p] === 41 || types[p] === 297)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 53 || types[p] === 309)) refuse(); p++;
const first14 = p;
n.party = refTo(readPath(), 'Party', first14, n);
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
if (!(types[p] === 64 || types[p] === 320)) refuse(); p++;
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
if (!(types[p] === 65 || types[p] === 321)) refuse(); p++;
if (!(types[p] === 115 || types[p] === 371)) refuse(); p++;
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
if (!(types[p] === 69 || types[p] === 325)) refuse(); p++;
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
if (!(types[p] === 70 || types[p] === 326)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 71 || types[p] === 327)) refuse(); p++;
if (!(types[p] === 138 || types[p] === 394)) refuse(); p++;
const first15 = p;
n.voices = append(n.voices, refTo(readPath(), 'Voice', first15, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first16 = p;
n.voices = append(n.voices, refTo(readPath(), 'Voice', first16, n));
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
if (!(types[p] === 77 || types[p] === 333)) refuse(); p++;
if (!(types[p] === 16 || types[p] === 272)) refuse(); p++;
const first17 = p;
n.metrics = append(n.metrics, refTo(readPath(), 'Metric', first17, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first18 = p;
n.metrics = append(n.metrics, refTo(readPath(), 'Metric', first18, n));
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
if (!(types[p] === 78 || types[p] === 334)) refuse(); p++;
const first19 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first19, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first20 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first20, n));
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
if (!(types[p] === 81 || types[p] === 337)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 89 || types[p] === 345)) refuse(); p++;
if (!(types[p] === 55 || types[p] === 311)) refuse(); p++;
const first21 = p;
n.places = append(n.places, refTo(readPath(), 'Region', first21, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first22 = p;
n.places = append(n.places, refTo(readPath(), 'Region', first22, n));
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
if (!(types[p] === 91 || types[p] === 347)) refuse(); p++;
const first23 = p;
n.party = refTo(readPath(), 'Party', first23, n);
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
if (!(types[p] === 92 || types[p] === 348)) refuse(); p++;
if (!(types[p] === 86 || types[p] === 342)) refuse(); p++;
const first24 = p;
n.whole = refTo(readPath(), 'Body', first24, n);
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
if (!(types[p] === 97 || types[p] === 353)) refuse(); p++;
const first25 = p;
n.personas = append(n.personas, refTo(readPath(), 'Persona', first25, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first26 = p;
n.personas = append(n.personas, refTo(readPath(), 'Persona', first26, n));
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
if (!(types[p] === 102 || types[p] === 358)) refuse(); p++;
const first27 = p;
n.promises = append(n.promises, refTo(readPath(), 'BrandPromise', first27, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first28 = p;
n.promises = append(n.promises, refTo(readPath(), 'BrandPromise', first28, n));
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
if (!(types[p] === 103 || types[p] === 359)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 110 || types[p] === 366)) refuse(); p++;
if (!(types[p] === 138 || types[p] === 394)) refuse(); p++;
const first29 = p;
n.party = refTo(readPath(), 'Party', first29, n);
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
if (!(types[p] === 130 || types[p] === 386)) refuse(); p++;
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
if (!(types[p] === 144 || types[p] === 400)) refuse(); p++;
const first30 = p;
n.systems = append(n.systems, refTo(readPath(), 'System', first30, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first31 = p;
n.systems = append(n.systems, refTo(readPath(), 'System', first31, n));
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
if (!(types[p] === 154 || types[p] === 410)) refuse(); p++;
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
if (!(types[p] === 7 || types[p] === 263)) refuse(); p++;
if (!(types[p] === 16 || types[p] === 272)) refuse(); p++;
n.approvals = append(n.approvals, readApproval(n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
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
const first32 = p;
n.party = refTo(readPath(), 'Party', first32, n);
if (types[p] === 88 || types[p] === 344) {
if (!(types[p] === 88 || types[p] === 344)) refuse(); p++;
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
if (!(types[p] === 90 || types[p] === 346)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set4[types[p]!] === 1) {
if (types[p] === 149 || types[p] === 405) {
n.body = append(n.body, readVision(n));
} else if (types[p] === 81 || types[p] === 337) {
n.body = append(n.body, readMission(n));
} else if (types[p] === 102 || types[p] === 358) {
n.body = append(n.body, readBrandPromise(n));
} else if (types[p] === 99 || types[p] === 355) {
n.body = append(n.body, readPrinciple(n));
} else if (types[p] === 50 || types[p] === 306) {
n.body = append(n.body, readGoal(n));
} else if (types[p] === 76 || types[p] === 332) {
n.body = append(n.body, readMaturity(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 149 || types[p] === 405)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 102 || types[p] === 358)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 99 || types[p] === 355)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 50 || types[p] === 306)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 77 || types[p] === 333) {
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
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}
function readMaturity(parent: Tree): Tree {
  const n = new MaturityNode(parent);
if (!(types[p] === 76 || types[p] === 332)) refuse(); p++;
n.word = readWord(n);
while (set5[types[p]!] === 1) {
if (types[p] === 8 || types[p] === 264) {
n.qualifiers = append(n.qualifiers, readAssessed(n));
} else if (types[p] === 145 || types[p] === 401) {
n.qualifiers = append(n.qualifiers, readUsing(n));
} else refuse();
}
  n.$end = ends[p - 1]!;
  if (n.qualifiers.length > 1) n.qualifiers = n.qualifiers.slice();
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
if (!(types[p] === 8 || types[p] === 264)) refuse(); p++;
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
if (!(types[p] === 145 || types[p] === 401)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 108 || types[p] === 364)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set6[types[p]!] === 1) {
if (types[p] === 92 || types[p] === 348) {
n.body = append(n.body, readPartOf(n));
} else if (types[p] === 53 || types[p] === 309) {
n.body = append(n.body, readHead(n));
} else if (types[p] === 41 || types[p] === 297) {
n.body = append(n.body, readException(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 141 || types[p] === 397)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set8[types[p]!] === 1) {
if (types[p] === 64 || types[p] === 320) {
n.body = append(n.body, readKind(n));
} else if (types[p] === 92 || types[p] === 348) {
n.body = append(n.body, readPartOf(n));
} else if (types[p] === 53 || types[p] === 309) {
n.body = append(n.body, readHead(n));
} else if (types[p] === 81 || types[p] === 337) {
n.body = append(n.body, readMission(n));
} else if (types[p] === 41 || types[p] === 297) {
n.body = append(n.body, readException(n));
} else if (types[p] === 112 || types[p] === 368) {
n.body = append(n.body, readResponsibility(n));
} else if (set7[types[p]!] === 1) {
n.body = append(n.body, readDuty(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 33 || types[p] === 289)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set9[types[p]!] === 1) {
if (types[p] === 48 || types[p] === 304) {
n.body = append(n.body, readBusinessFunction(n));
} else if (types[p] === 53 || types[p] === 309) {
n.body = append(n.body, readHead(n));
} else if (types[p] === 92 || types[p] === 348) {
n.body = append(n.body, readPartOf(n));
} else if (types[p] === 110 || types[p] === 366) {
n.body = append(n.body, readReportsTo(n));
} else if (types[p] === 81 || types[p] === 337) {
n.body = append(n.body, readMission(n));
} else if (types[p] === 77 || types[p] === 333) {
n.body = append(n.body, readMeasuredBy(n));
} else if (types[p] === 144 || types[p] === 400) {
n.body = append(n.body, readUses(n));
} else if (types[p] === 112 || types[p] === 368) {
n.body = append(n.body, readResponsibility(n));
} else if (set7[types[p]!] === 1) {
n.body = append(n.body, readDuty(n));
} else if (types[p] === 33 || types[p] === 289) {
n.body = append(n.body, readDepartment(n));
} else if (types[p] === 116 || types[p] === 372) {
n.body = append(n.body, readRole(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 48 || types[p] === 304)) refuse(); p++;
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
if (!(types[p] === 116 || types[p] === 372)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set10[types[p]!] === 1) {
if (types[p] === 92 || types[p] === 348) {
n.body = append(n.body, readPartOf(n));
} else if (types[p] === 69 || types[p] === 325) {
n.body = append(n.body, readLevel(n));
} else if (types[p] === 54 || types[p] === 310) {
n.body = append(n.body, readHeldBy(n));
} else if (types[p] === 34 || types[p] === 290) {
n.body = append(n.body, readDeputy(n));
} else if (types[p] === 110 || types[p] === 366) {
n.body = append(n.body, readReportsTo(n));
} else if (types[p] === 77 || types[p] === 333) {
n.body = append(n.body, readMeasuredBy(n));
} else if (types[p] === 144 || types[p] === 400) {
n.body = append(n.body, readUses(n));
} else if (types[p] === 75 || types[p] === 331) {
n.body = append(n.body, readMandate(n));
} else if (types[p] === 112 || types[p] === 368) {
n.body = append(n.body, readResponsibility(n));
} else if (set7[types[p]!] === 1) {
n.body = append(n.body, readDuty(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 54 || types[p] === 310)) refuse(); p++;
if (!(types[p] === 16 || types[p] === 272)) refuse(); p++;
n.holdings = append(n.holdings, readHolding(n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
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
const first33 = p;
n.person = refTo(readPath(), 'Person', first33, n);
while (set11[types[p]!] === 1) {
if (types[p] === 47 || types[p] === 303) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 142 || types[p] === 398) {
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
if (!(types[p] === 34 || types[p] === 290)) refuse(); p++;
const first34 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first34, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first35 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first35, n));
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
if (!(types[p] === 75 || types[p] === 331)) refuse(); p++;
if (!(types[p] === 157)) refuse(); p++;
while (set12[types[p]!] === 1) {
if (types[p] === 118 || types[p] === 374) {
n.body = append(n.body, readMandateScope(n));
} else if (types[p] === 11 || types[p] === 267) {
n.body = append(n.body, readAuthority(n));
} else if (types[p] === 15 || types[p] === 271) {
n.body = append(n.body, readBoundary(n));
} else if (types[p] === 7 || types[p] === 263) {
n.body = append(n.body, readApprovedBy(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 118 || types[p] === 374)) refuse(); p++;
if (types[p] === 5 || (types[p] === 261 && set1[types[p + 1]!] === 1)) {
if (!(types[p] === 5 || types[p] === 261)) refuse(); p++;
n.all = readWord(n);
} else if (set1[types[p]!] === 1) {
const first36 = p;
n.targets = append(n.targets, refTo(readPath(), 'Named', first36, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first37 = p;
n.targets = append(n.targets, refTo(readPath(), 'Named', first37, n));
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
if (!(types[p] === 15 || types[p] === 271)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 96 || types[p] === 352)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set13[types[p]!] === 1) {
if (types[p] === 37 || types[p] === 293) {
n.body = append(n.body, readEmail(n));
} else if (types[p] === 51 || types[p] === 307) {
n.body = append(n.body, readHandle(n));
} else if (types[p] === 124 || types[p] === 380) {
n.body = append(n.body, readSince(n));
} else if (types[p] === 142 || types[p] === 398) {
n.body = append(n.body, readUntil(n));
} else if (types[p] === 12 || types[p] === 268) {
n.body = append(n.body, readBasedIn(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 37 || types[p] === 293)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 51 || types[p] === 307)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 124 || types[p] === 380)) refuse(); p++;
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
if (!(types[p] === 12 || types[p] === 268)) refuse(); p++;
if (!(types[p] === 55 || types[p] === 311)) refuse(); p++;
const first38 = p;
n.place = refTo(readPath(), 'Place', first38, n);
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
if (!(types[p] === 135 || types[p] === 391)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set14[types[p]!] === 1) {
if (types[p] === 53 || types[p] === 309) {
n.body = append(n.body, readHead(n));
} else if (types[p] === 78 || types[p] === 334) {
n.body = append(n.body, readMembers(n));
} else if (types[p] === 92 || types[p] === 348) {
n.body = append(n.body, readPartOf(n));
} else if (types[p] === 81 || types[p] === 337) {
n.body = append(n.body, readMission(n));
} else if (types[p] === 112 || types[p] === 368) {
n.body = append(n.body, readResponsibility(n));
} else if (set7[types[p]!] === 1) {
n.body = append(n.body, readDuty(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 146 || types[p] === 402)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set15[types[p]!] === 1) {
if (types[p] === 120 || types[p] === 376) {
n.body = append(n.body, readService(n));
} else if (types[p] === 91 || types[p] === 347) {
n.body = append(n.body, readOwner(n));
} else if (types[p] === 24 || types[p] === 280) {
n.body = append(n.body, readContract(n));
} else if (types[p] === 126 || types[p] === 382) {
n.body = append(n.body, readSla(n));
} else if (types[p] === 102 || types[p] === 358) {
n.body = append(n.body, readPromises(n));
} else if (set7[types[p]!] === 1) {
n.body = append(n.body, readDuty(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 120 || types[p] === 376)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 24 || types[p] === 280)) refuse(); p++;
while (set11[types[p]!] === 1) {
if (types[p] === 47 || types[p] === 303) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 142 || types[p] === 398) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else refuse();
}
  n.$end = ends[p - 1]!;
  if (n.qualifiers.length > 1) n.qualifiers = n.qualifiers.slice();
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
if (!(types[p] === 126 || types[p] === 382)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

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
if (!(types[p] === 42 || types[p] === 298)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set16[types[p]!] === 1) {
if (types[p] === 64 || types[p] === 320) {
n.body = append(n.body, readKind(n));
} else if (types[p] === 111 || types[p] === 367) {
n.body = append(n.body, readRepresentedBy(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 111 || types[p] === 367)) refuse(); p++;
if (!(types[p] === 16 || types[p] === 272)) refuse(); p++;
const first39 = p;
n.party = refTo(readPath(), 'Party', first39, n);
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
if (!(types[p] === 97 || types[p] === 353)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set17[types[p]!] === 1) {
if (types[p] === 85 || types[p] === 341) {
n.body = append(n.body, readNeeds(n));
} else if (types[p] === 121 || types[p] === 377) {
n.body = append(n.body, readShareOf(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
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
if (!(types[p] === 85 || types[p] === 341)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
n.text = textOf(image());
  n.$end = ends[p - 1]!;

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
if (!(types[p] === 121 || types[p] === 377)) refuse(); p++;
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
if (!(types[p] === 133 || types[p] === 389)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set18[types[p]!] === 1) {
if (types[p] === 91 || types[p] === 347) {
n.body = append(n.body, readOwner(n));
} else if (types[p] === 146 || types[p] === 402) {
n.body = append(n.body, readSuppliedBy(n));
} else if (types[p] === 122 || types[p] === 378) {
n.body = append(n.body, readSharesWith(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
}
  n.$end = ends[p - 1]!;
  if (n.body.length > 1) n.body = n.body.slice();
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
if (!(types[p] === 146 || types[p] === 402)) refuse(); p++;
const first40 = p;
n.vendor = refTo(readPath(), 'Vendor', first40, n);
  n.$end = ends[p - 1]!;

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
if (!(types[p] === 122 || types[p] === 378)) refuse(); p++;
if (!(types[p] === 153 || types[p] === 409)) refuse(); p++;
const first41 = p;
n.systems = append(n.systems, refTo(readPath(), 'System', first41, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first42 = p;
n.systems = append(n.systems, refTo(readPath(), 'System', first42, n));
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
if (!(types[p] === 150 || types[p] === 406)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set19[types[p]!] === 1) {
if (types[p] === 91 || types[p] === 347) {
n.body = append(n.body, readOwner(n));
} else if (types[p] === 20 || types[p] === 276) {
n.body = append(n.body, readChannels(n));
} else if (types[p] === 44 || types[p] === 300) {
n.body = append(n.body, readFeeds(n));
} else if (types[p] === 40 || types[p] === 296) {
n.body = append(n.body, readEvery(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 44 || types[p] === 300)) refuse(); p++;
const first43 = p;
n.metrics = append(n.metrics, refTo(readPath(), 'Metric', first43, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first44 = p;
n.metrics = append(n.metrics, refTo(readPath(), 'Metric', first44, n));
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
if (!(types[p] === 82 || types[p] === 338)) refuse(); p++;
if (set1[types[p]!] === 1) {
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
}
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (!(types[p] === 157)) refuse(); p++;
while (set24[types[p]!] === 1) {
if (types[p] === 66 || types[p] === 322) {
if (!(types[p] === 66 || types[p] === 322)) refuse(); p++;
n.leads = append(n.leads, readWord(n));
if (set20[types[p]!] === 1 || (set21[types[p]!] === 1 && set22[types[p + 1]!] === 1)) {
const first45 = p;
n.leaders = append(n.leaders, refTo(readPath(), 'Party', first45, n));
}
} else if (set23[types[p]!] === 1) {
if (types[p] === 131 || types[p] === 387) {
n.body = append(n.body, readStructure(n));
} else if (types[p] === 18 || types[p] === 274) {
n.body = append(n.body, readCentral(n));
} else if (types[p] === 73 || types[p] === 329) {
n.body = append(n.body, readLocal(n));
} else if (types[p] === 127 || types[p] === 383) {
n.body = append(n.body, readSponsor(n));
} else if (types[p] === 106 || types[p] === 362) {
n.body = append(n.body, readRationale(n));
} else if (types[p] === 23 || types[p] === 279) {
n.body = append(n.body, readContext(n));
} else if (types[p] === 142 || types[p] === 398) {
n.body = append(n.body, readUntil(n));
} else if (types[p] === 109 || types[p] === 365) {
n.body = append(n.body, readReleases(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 131 || types[p] === 387)) refuse(); p++;
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
if (!(types[p] === 18 || types[p] === 274)) refuse(); p++;
const first46 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first46, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first47 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first47, n));
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
if (!(types[p] === 73 || types[p] === 329)) refuse(); p++;
n.bodies = append(n.bodies, readLocalBody(n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
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
const first48 = p;
n.place = refTo(readPath(), 'Place', first48, n);
if (types[p] === 68 || types[p] === 324) {
if (!(types[p] === 68 || types[p] === 324)) refuse(); p++;
if (!(types[p] === 16 || types[p] === 272)) refuse(); p++;
const first49 = p;
n.party = refTo(readPath(), 'Party', first49, n);
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
if (!(types[p] === 127 || types[p] === 383)) refuse(); p++;
const first50 = p;
n.party = refTo(readPath(), 'Party', first50, n);
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
if (!(types[p] === 106 || types[p] === 362)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
n.text = textOf(image());
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
if (!(types[p] === 109 || types[p] === 365)) refuse(); p++;
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
if (!(types[p] === 23 || types[p] === 279)) refuse(); p++;
if (!(types[p] === 157)) refuse(); p++;
while (set25[types[p]!] === 1) {
if (types[p] === 125 || types[p] === 381) {
n.body = append(n.body, readSize(n));
} else if (types[p] === 57 || types[p] === 313) {
n.body = append(n.body, readIndustry(n));
} else if (types[p] === 30 || types[p] === 286) {
n.body = append(n.body, readDecisionProcess(n));
} else if (types[p] === 79 || types[p] === 335) {
n.body = append(n.body, readMethod(n));
} else if (types[p] === 27 || types[p] === 283) {
n.body = append(n.body, readCulture(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 125 || types[p] === 381)) refuse(); p++;
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
if (!(types[p] === 57 || types[p] === 313)) refuse(); p++;
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
if (!(types[p] === 30 || types[p] === 286)) refuse(); p++;
if (!(types[p] === 100 || types[p] === 356)) refuse(); p++;
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
if (!(types[p] === 79 || types[p] === 335)) refuse(); p++;
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
if (!(types[p] === 27 || types[p] === 283)) refuse(); p++;
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
if (!(types[p] === 63 || types[p] === 319)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set27[types[p]!] === 1) {
if (types[p] === 91 || types[p] === 347) {
n.body = append(n.body, readOwnership(n));
} else if (set26[types[p]!] === 1) {
n.body = append(n.body, readClaim(n));
} else if (types[p] === 97 || types[p] === 353) {
n.body = append(n.body, readPersonas(n));
} else if (types[p] === 102 || types[p] === 358) {
n.body = append(n.body, readPromises(n));
} else if (types[p] === 71 || types[p] === 327) {
n.body = append(n.body, readListensTo(n));
} else if (types[p] === 77 || types[p] === 333) {
n.body = append(n.body, readMeasuredBy(n));
} else if (types[p] === 129 || types[p] === 385) {
n.body = append(n.body, readState(n));
} else if (types[p] === 65 || types[p] === 321) {
n.body = append(n.body, readLastReviewed(n));
} else if (types[p] === 128 || types[p] === 384) {
n.body = append(n.body, readStage(n));
} else if (types[p] === 139 || types[p] === 395) {
n.body = append(n.body, readTouchpoint(n));
} else if (types[p] === 52 || types[p] === 308) {
n.body = append(n.body, readHandoff(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 129 || types[p] === 385)) refuse(); p++;
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
if (!(types[p] === 128 || types[p] === 384)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set28[types[p]!] === 1) {
if (types[p] === 98 || types[p] === 354) {
n.body = append(n.body, readPhase(n));
} else if (set26[types[p]!] === 1) {
n.body = append(n.body, readClaim(n));
} else if (types[p] === 139 || types[p] === 395) {
n.body = append(n.body, readTouchpoint(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 98 || types[p] === 354)) refuse(); p++;
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
if (!(types[p] === 139 || types[p] === 395)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set29[types[p]!] === 1) {
if (types[p] === 20 || types[p] === 276) {
n.body = append(n.body, readChannels(n));
} else if (set26[types[p]!] === 1) {
n.body = append(n.body, readClaim(n));
} else if (types[p] === 83 || types[p] === 339) {
n.body = append(n.body, readMomentOfTruth(n));
} else if (types[p] === 26 || types[p] === 282) {
n.body = append(n.body, readCritical(n));
} else if (types[p] === 77 || types[p] === 333) {
n.body = append(n.body, readMeasuredBy(n));
} else if (types[p] === 144 || types[p] === 400) {
n.body = append(n.body, readUses(n));
} else if (types[p] === 38 || types[p] === 294) {
n.body = append(n.body, readEscalatesTo(n));
} else if (types[p] === 71 || types[p] === 327) {
n.body = append(n.body, readListensTo(n));
} else if (types[p] === 97 || types[p] === 353) {
n.body = append(n.body, readPersonas(n));
} else if (types[p] === 102 || types[p] === 358) {
n.body = append(n.body, readPromises(n));
} else if (types[p] === 61 || types[p] === 317) {
n.body = append(n.body, readIrritant(n));
} else if (types[p] === 130 || types[p] === 386) {
n.body = append(n.body, readStatus(n));
} else if (types[p] === 72 || types[p] === 328) {
n.body = append(n.body, readLive(n));
} else if (types[p] === 89 || types[p] === 345) {
n.body = append(n.body, readOnlyIn(n));
} else if (types[p] === 65 || types[p] === 321) {
n.body = append(n.body, readLastReviewed(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 83 || types[p] === 339)) refuse(); p++;
if (!(types[p] === 86 || types[p] === 342)) refuse(); p++;
if (!(types[p] === 140 || types[p] === 396)) refuse(); p++;
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
if (!(types[p] === 26 || types[p] === 282)) refuse(); p++;
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
if (!(types[p] === 61 || types[p] === 317)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
n.text = textOf(image());
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
if (!(types[p] === 72 || types[p] === 328)) refuse(); p++;
while (set11[types[p]!] === 1) {
if (types[p] === 47 || types[p] === 303) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 142 || types[p] === 398) {
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
if (!(types[p] === 52 || types[p] === 308)) refuse(); p++;
if (!(types[p] === 47 || types[p] === 303)) refuse(); p++;
const first51 = p;
n.source = refTo(readPath(), 'Touchpoint', first51, n);
if (!(types[p] === 138 || types[p] === 394)) refuse(); p++;
const first52 = p;
n.target = refTo(readPath(), 'Touchpoint', first52, n);
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set30[types[p]!] === 1) {
if (types[p] === 91 || types[p] === 347) {
n.body = append(n.body, readOwnership(n));
} else if (set26[types[p]!] === 1) {
n.body = append(n.body, readClaim(n));
} else if (types[p] === 94 || types[p] === 350) {
n.body = append(n.body, readPasses(n));
} else if (types[p] === 154 || types[p] === 410) {
n.body = append(n.body, readWithin(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 94 || types[p] === 350)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 112 || types[p] === 368)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set31[types[p]!] === 1) {
if (set26[types[p]!] === 1) {
n.body = append(n.body, readClaim(n));
} else if (types[p] === 77 || types[p] === 333) {
n.body = append(n.body, readMeasuredBy(n));
} else if (types[p] === 38 || types[p] === 294) {
n.body = append(n.body, readEscalatesTo(n));
} else if (types[p] === 89 || types[p] === 345) {
n.body = append(n.body, readOnlyIn(n));
} else if (types[p] === 65 || types[p] === 321) {
n.body = append(n.body, readLastReviewed(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 105 || types[p] === 361)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (!(types[p] === 157)) refuse(); p++;
while (set35[types[p]!] === 1) {
if (set32[types[p]!] === 1) {
if (types[p] === 55 || types[p] === 311) {
n.body = append(n.body, readIn(n));
} else if (types[p] === 47 || types[p] === 303) {
n.body = append(n.body, readFrom(n));
} else if (types[p] === 142 || types[p] === 398) {
n.body = append(n.body, readUntil(n));
} else if (types[p] === 93 || types[p] === 349) {
n.body = append(n.body, readColumns(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
} else if (set33[types[p]!] === 1) {
if (set34[types[p]!] === 1) {
n.rows = append(n.rows, readRow(n));
} else if (types[p] === 119 || types[p] === 375) {
n.rows = append(n.rows, readSection(n));
} else refuse();
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 93 || types[p] === 349)) refuse(); p++;
if (!(types[p] === 158)) refuse(); p++;
do {
const first53 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first53, n));
if (!(types[p] === 158)) refuse(); p++;
} while (set36[types[p]!] === 1 || (set37[types[p]!] === 1 && types[p + 1] === 156 || types[p + 1] === 158));
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
if (!(types[p] === 119 || types[p] === 375)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
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
if (types[p] === 112 || types[p] === 368) {
if (!(types[p] === 112 || types[p] === 368)) refuse(); p++;
n.kind = 'responsibility';
if ((set1[types[p]!] === 1 && types[p + 1] === 165)) {
n.declared = readRowResponsibility(n);
} else if (set1[types[p]!] === 1) {
const first54 = p;
n.target = refTo(readPath(), 'Responsibility', first54, n);
} else refuse();
} else if (types[p] === 139 || types[p] === 395) {
if (!(types[p] === 139 || types[p] === 395)) refuse(); p++;
n.kind = 'touchpoint';
const first55 = p;
n.target = refTo(readPath(), 'Touchpoint', first55, n);
} else refuse();
while ((types[p] === 55 || types[p] === 311 && set1[types[p + 1]!] === 1) || (set11[types[p]!] === 1 && types[p + 1] === 160)) {
if (types[p] === 55 || types[p] === 311) {
n.qualifiers = append(n.qualifiers, readIn(n));
} else if (types[p] === 47 || types[p] === 303) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 142 || types[p] === 398) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else refuse();
}
while (types[p] === 158) {
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
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 158)) refuse(); p++;
if (types[p] === 166) {
n.codes = append(n.codes, readLetters(n));
while (types[p] === 155 || types[p] === 166) {
if (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
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
if (!(types[p] === 166)) refuse(); p++;
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
if (!(types[p] === 30 || types[p] === 286)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set39[types[p]!] === 1) {
if (set38[types[p]!] === 1) {
n.body = append(n.body, readDecisionRight(n));
} else if (set26[types[p]!] === 1) {
n.body = append(n.body, readClaim(n));
} else if (types[p] === 152 || types[p] === 408) {
n.body = append(n.body, readWhen(n));
} else if (types[p] === 38 || types[p] === 294) {
n.body = append(n.body, readEscalatesTo(n));
} else if (types[p] === 65 || types[p] === 321) {
n.body = append(n.body, readLastReviewed(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (types[p] === 28 || types[p] === 284) {
if (!(types[p] === 28 || types[p] === 284)) refuse(); p++;
n.kind = 'decide';
} else if (types[p] === 107 || types[p] === 363) {
if (!(types[p] === 107 || types[p] === 363)) refuse(); p++;
n.kind = 'recommend';
} else if (types[p] === 4 || types[p] === 260) {
if (!(types[p] === 4 || types[p] === 260)) refuse(); p++;
n.kind = 'agree';
} else if (types[p] === 60 || types[p] === 316) {
if (!(types[p] === 60 || types[p] === 316)) refuse(); p++;
n.kind = 'input';
} else if (types[p] === 95 || types[p] === 351) {
if (!(types[p] === 95 || types[p] === 351)) refuse(); p++;
n.kind = 'perform';
} else refuse();
const first56 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first56, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first57 = p;
n.parties = append(n.parties, refTo(readPath(), 'Party', first57, n));
}
while (set40[types[p]!] === 1) {
if (types[p] === 2 || types[p] === 258) {
n.qualifiers = append(n.qualifiers, readAbove(n));
} else if (types[p] === 143 || types[p] === 399) {
n.qualifiers = append(n.qualifiers, readUpTo(n));
} else if (types[p] === 55 || types[p] === 311) {
n.qualifiers = append(n.qualifiers, readIn(n));
} else if (types[p] === 47 || types[p] === 303) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 142 || types[p] === 398) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else if (types[p] === 14 || types[p] === 270) {
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
if (!(types[p] === 143 || types[p] === 399)) refuse(); p++;
if (!(types[p] === 138 || types[p] === 394)) refuse(); p++;
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
if (!(types[p] === 152 || types[p] === 408)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 80 || types[p] === 336)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set41[types[p]!] === 1) {
if (types[p] === 64 || types[p] === 320) {
n.body = append(n.body, readKind(n));
} else if (types[p] === 118 || types[p] === 374) {
n.body = append(n.body, readMetricScope(n));
} else if (types[p] === 91 || types[p] === 347) {
n.body = append(n.body, readOwnership(n));
} else if (types[p] === 13 || types[p] === 269) {
n.body = append(n.body, readBaseline(n));
} else if (types[p] === 134 || types[p] === 390) {
n.body = append(n.body, readTarget(n));
} else if (types[p] === 40 || types[p] === 296) {
n.body = append(n.body, readEvery(n));
} else if (types[p] === 16 || types[p] === 272) {
n.body = append(n.body, readSplitBy(n));
} else if (types[p] === 35 || types[p] === 291) {
n.body = append(n.body, readDiscussedIn(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 118 || types[p] === 374)) refuse(); p++;
n.word = readWord(n);
  n.$end = ends[p - 1]!;

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
if (!(types[p] === 13 || types[p] === 269)) refuse(); p++;
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
if (!(types[p] === 134 || types[p] === 390)) refuse(); p++;
if (types[p] === 9 || types[p] === 265) {
if (!(types[p] === 9 || types[p] === 265)) refuse(); p++;
if (types[p] === 67 || types[p] === 323) {
if (!(types[p] === 67 || types[p] === 323)) refuse(); p++;
n.bound = 'least';
} else if (types[p] === 84 || types[p] === 340) {
if (!(types[p] === 84 || types[p] === 340)) refuse(); p++;
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
if (!(types[p] === 16 || types[p] === 272)) refuse(); p++;
n.splits = append(n.splits, readWord(n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
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
if (!(types[p] === 35 || types[p] === 291)) refuse(); p++;
if (!(types[p] === 55 || types[p] === 311)) refuse(); p++;
const first58 = p;
n.forums = append(n.forums, refTo(readPath(), 'Forum', first58, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first59 = p;
n.forums = append(n.forums, refTo(readPath(), 'Forum', first59, n));
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
if (!(types[p] === 46 || types[p] === 302)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set42[types[p]!] === 1) {
if (types[p] === 64 || types[p] === 320) {
n.body = append(n.body, readKind(n));
} else if (types[p] === 103 || types[p] === 359) {
n.body = append(n.body, readPurpose(n));
} else if (types[p] === 25 || types[p] === 281) {
n.body = append(n.body, readCovers(n));
} else if (types[p] === 19 || types[p] === 275) {
n.body = append(n.body, readChair(n));
} else if (types[p] === 78 || types[p] === 334) {
n.body = append(n.body, readMembers(n));
} else if (types[p] === 17 || types[p] === 273) {
n.body = append(n.body, readCadence(n));
} else if (types[p] === 29 || types[p] === 285) {
n.body = append(n.body, readDecidesBy(n));
} else if (types[p] === 104 || types[p] === 360) {
n.body = append(n.body, readQuorum(n));
} else if (types[p] === 11 || types[p] === 267) {
n.body = append(n.body, readAuthority(n));
} else if (types[p] === 43 || types[p] === 299) {
n.body = append(n.body, readFeedbackLoop(n));
} else if (types[p] === 38 || types[p] === 294) {
n.body = append(n.body, readEscalatesTo(n));
} else if (types[p] === 92 || types[p] === 348) {
n.body = append(n.body, readPartOf(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 25 || types[p] === 281)) refuse(); p++;
if (types[p] === 5 || (types[p] === 261 && set1[types[p + 1]!] === 1)) {
if (!(types[p] === 5 || types[p] === 261)) refuse(); p++;
n.all = readWord(n);
} else if (set1[types[p]!] === 1) {
const first60 = p;
n.targets = append(n.targets, refTo(readPath(), 'Scope', first60, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first61 = p;
n.targets = append(n.targets, refTo(readPath(), 'Scope', first61, n));
}
} else refuse();
  n.$end = ends[p - 1]!;
  if (n.targets.length > 1) n.targets = n.targets.slice();
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
if (!(types[p] === 19 || types[p] === 275)) refuse(); p++;
const first62 = p;
n.party = refTo(readPath(), 'Party', first62, n);
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
if (!(types[p] === 17 || types[p] === 273)) refuse(); p++;
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
if (!(types[p] === 29 || types[p] === 285)) refuse(); p++;
if (!(types[p] === 16 || types[p] === 272)) refuse(); p++;
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
if (!(types[p] === 104 || types[p] === 360)) refuse(); p++;
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
if (!(types[p] === 43 || types[p] === 299)) refuse(); p++;
if (!(types[p] === 74 || types[p] === 330)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 39 || types[p] === 295)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set43[types[p]!] === 1) {
if (types[p] === 137 || types[p] === 393) {
n.body = append(n.body, readTier(n));
} else if (types[p] === 136 || types[p] === 392) {
n.body = append(n.body, readThen(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 137 || types[p] === 393)) refuse(); p++;
const first63 = p;
n.party = refTo(readPath(), 'Party', first63, n);
if (types[p] === 154 || types[p] === 410) {
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
if (!(types[p] === 136 || types[p] === 392)) refuse(); p++;
const first64 = p;
n.target = refTo(readPath(), 'EscalationTarget', first64, n);
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
if (!(types[p] === 32 || types[p] === 288)) refuse(); p++;
if (!(types[p] === 86 || types[p] === 342)) refuse(); p++;
const first65 = p;
n.role = refTo(readPath(), 'Role', first65, n);
if (!(types[p] === 138 || types[p] === 394)) refuse(); p++;
const first66 = p;
n.delegate = refTo(readPath(), 'Party', first66, n);
while (set44[types[p]!] === 1) {
if (types[p] === 47 || types[p] === 303) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 142 || types[p] === 398) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else if (types[p] === 14 || types[p] === 270) {
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
if (!(types[p] === 6 || types[p] === 262)) refuse(); p++;
if (!(types[p] === 86 || types[p] === 342)) refuse(); p++;
const first67 = p;
n.person = refTo(readPath(), 'Person', first67, n);
if (!(types[p] === 138 || types[p] === 394)) refuse(); p++;
n.shares = append(n.shares, readAllocatedShare(n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
n.shares = append(n.shares, readAllocatedShare(n));
}
while (set11[types[p]!] === 1) {
if (types[p] === 47 || types[p] === 303) {
n.qualifiers = append(n.qualifiers, readFrom(n));
} else if (types[p] === 142 || types[p] === 398) {
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
const first68 = p;
n.role = refTo(readPath(), 'Role', first68, n);
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
if (!(types[p] === 59 || types[p] === 315)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set45[types[p]!] === 1) {
if (types[p] === 50 || types[p] === 306) {
n.body = append(n.body, readGoals(n));
} else if (types[p] === 91 || types[p] === 347) {
n.body = append(n.body, readOwner(n));
} else if (types[p] === 137 || types[p] === 393) {
n.body = append(n.body, readInitiativeTier(n));
} else if (types[p] === 130 || types[p] === 386) {
n.body = append(n.body, readStatus(n));
} else if (types[p] === 47 || types[p] === 303) {
n.body = append(n.body, readFrom(n));
} else if (types[p] === 142 || types[p] === 398) {
n.body = append(n.body, readUntil(n));
} else if (types[p] === 77 || types[p] === 333) {
n.body = append(n.body, readMeasuredBy(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 50 || types[p] === 306)) refuse(); p++;
const first69 = p;
n.goals = append(n.goals, refTo(readPath(), 'Goal', first69, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first70 = p;
n.goals = append(n.goals, refTo(readPath(), 'Goal', first70, n));
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
if (!(types[p] === 137 || types[p] === 393)) refuse(); p++;
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
if (!(types[p] === 101 || types[p] === 357)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set46[types[p]!] === 1) {
if (types[p] === 64 || types[p] === 320) {
n.body = append(n.body, readKind(n));
} else if (types[p] === 91 || types[p] === 347) {
n.body = append(n.body, readOwner(n));
} else if (types[p] === 10 || types[p] === 266) {
n.body = append(n.body, readAudience(n));
} else if (types[p] === 40 || types[p] === 296) {
n.body = append(n.body, readEvery(n));
} else if (types[p] === 65 || types[p] === 321) {
n.body = append(n.body, readLastRun(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 65 || types[p] === 321)) refuse(); p++;
if (!(types[p] === 117 || types[p] === 373)) refuse(); p++;
n.day = readDay(n);
  n.$end = ends[p - 1]!;

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
if (!(types[p] === 151 || types[p] === 407)) refuse(); p++;
n.rule = readWord(n);
while (set47[types[p]!] === 1) {
if (types[p] === 45 || types[p] === 301) {
n.qualifiers = append(n.qualifiers, readWaived(n));
} else if (types[p] === 142 || types[p] === 398) {
n.qualifiers = append(n.qualifiers, readUntil(n));
} else if (types[p] === 14 || types[p] === 270) {
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
if (!(types[p] === 45 || types[p] === 301)) refuse(); p++;
const first71 = p;
n.targets = append(n.targets, refTo(readPath(), 'Named', first71, n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
const first72 = p;
n.targets = append(n.targets, refTo(readPath(), 'Named', first72, n));
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
if (!(types[p] === 21 || types[p] === 277)) refuse(); p++;
if (!(set1[types[p]!] === 1)) refuse(); p++;
n.$name = starts[p - 1]!;
n.name = words[p - 1]!;
if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++;
n.title = textOf(image());
}
if (types[p] === 157) {
if (!(types[p] === 157)) refuse(); p++;
while (set48[types[p]!] === 1) {
if (types[p] === 148 || types[p] === 404) {
n.body = append(n.body, readVersion(n));
} else if (types[p] === 103 || types[p] === 359) {
n.body = append(n.body, readPurpose(n));
} else if (types[p] === 118 || types[p] === 374) {
n.body = append(n.body, readCharterScope(n));
} else if (types[p] === 49 || types[p] === 305) {
n.body = append(n.body, readFunding(n));
} else if (types[p] === 56 || types[p] === 312) {
n.body = append(n.body, readIncludes(n));
} else if (types[p] === 7 || types[p] === 263) {
n.body = append(n.body, readApprovedBy(n));
} else if (types[p] === 114 || types[p] === 370) {
n.body = append(n.body, readReviewDue(n));
} else if (types[p] === 70 || types[p] === 326) {
n.body = append(n.body, readLink(n));
} else refuse();
}
if (!(types[p] === 159)) refuse(); p++;
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
if (!(types[p] === 148 || types[p] === 404)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 118 || types[p] === 374)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 49 || types[p] === 305)) refuse(); p++;
if (!(types[p] === 165)) refuse(); p++;
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
if (!(types[p] === 56 || types[p] === 312)) refuse(); p++;
n.parts = append(n.parts, readIncluded(n));
while (types[p] === 155) {
if (!(types[p] === 155)) refuse(); p++;
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
if (types[p] === 105 || (types[p] === 361 && set1[types[p + 1]!] === 1)) {
if (!(types[p] === 105 || types[p] === 361)) refuse(); p++;
const first73 = p;
n.table = refTo(readPath(), 'RaciTable', first73, n);
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
if (!(types[p] === 114 || types[p] === 370)) refuse(); p++;
if (!(types[p] === 36 || types[p] === 292)) refuse(); p++;
n.day = readDay(n);
  n.$end = ends[p - 1]!;

  return n;
}

function readPath(): string {
  let v = '';
if (!(set1[types[p]!] === 1)) refuse(); p++; v += words[p - 1]!;
while (types[p] === 156) {
if (!(types[p] === 156)) refuse(); p++; v += '.';
if (!(set1[types[p]!] === 1)) refuse(); p++; v += words[p - 1]!;
}
  return v;
}

function readSayingText(): string {
  let v = '';
if (set1[types[p]!] === 1) {
if (!(set1[types[p]!] === 1)) refuse(); p++; v += words[p - 1]!;
} else if (types[p] === 165) {
if (!(types[p] === 165)) refuse(); p++; v += textOf(image());
} else if (types[p] === 164) {
if (!(types[p] === 164)) refuse(); p++; v += image();
} else refuse();
  return v;
}

function readFrequencyText(): string {
  let v = '';
if (set1[types[p]!] === 1) {
if (!(set1[types[p]!] === 1)) refuse(); p++; v += words[p - 1]!;
} else if (types[p] === 163) {
if (!(types[p] === 163)) refuse(); p++; v += image();
} else refuse();
  return v;
}

function readLengthText(): string {
  let v = '';
if (types[p] === 163) {
if (!(types[p] === 163)) refuse(); p++; v += image();
} else if (types[p] === 164) {
if (!(types[p] === 164)) refuse(); p++; v += image();
if (!(set1[types[p]!] === 1)) refuse(); p++; v += words[p - 1]!;
} else refuse();
  return v;
}

function readAmountText(): string {
  let v = '';
if (types[p] === 162) {
if (!(types[p] === 162)) refuse(); p++; v += image();
} else if (types[p] === 161) {
if (!(types[p] === 161)) refuse(); p++; v += image();
} else if (types[p] === 163) {
if (!(types[p] === 163)) refuse(); p++; v += image();
} else if (types[p] === 164) {
if (!(types[p] === 164)) refuse(); p++; v += image();
} else refuse();
  return v;
}

const set0 = setOf(6, 21, 30, 32, 33, 39, 42, 46, 52, 59, 63, 80, 82, 90, 96, 97, 101, 105, 108, 112, 116, 133, 135, 141, 146, 150, 151, 262, 277, 286, 288, 289, 295, 298, 302, 308, 315, 319, 336, 338, 346, 352, 353, 357, 361, 364, 368, 372, 389, 391, 397, 402, 406, 407);
const set1 = setOf(166, 167, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410);
const set2 = setOf(14, 16, 47, 55, 62, 142, 270, 272, 303, 311, 318, 398);
const set3 = setOf(14, 47, 55, 62, 142, 270, 303, 311, 318, 398);
const set4 = setOf(50, 70, 76, 81, 99, 102, 149, 306, 326, 332, 337, 355, 358, 405);
const set5 = setOf(8, 145, 264, 401);
const set6 = setOf(41, 53, 70, 92, 297, 309, 326, 348);
const set7 = setOf(3, 22, 58, 87, 113, 123, 132, 147, 259, 278, 314, 343, 369, 379, 388, 403);
const set8 = setOf(3, 22, 41, 53, 58, 64, 70, 81, 87, 92, 112, 113, 123, 132, 147, 259, 278, 297, 309, 314, 320, 326, 337, 343, 348, 368, 369, 379, 388, 403);
const set9 = setOf(3, 22, 33, 48, 53, 58, 70, 77, 81, 87, 92, 110, 112, 113, 116, 123, 132, 144, 147, 259, 278, 289, 304, 309, 314, 326, 333, 337, 343, 348, 366, 368, 369, 372, 379, 388, 400, 403);
const set10 = setOf(3, 22, 34, 54, 58, 69, 70, 75, 77, 87, 92, 110, 112, 113, 123, 132, 144, 147, 259, 278, 290, 310, 314, 325, 326, 331, 333, 343, 348, 366, 368, 369, 379, 388, 400, 403);
const set11 = setOf(47, 142, 303, 398);
const set12 = setOf(7, 11, 15, 118, 263, 267, 271, 374);
const set13 = setOf(12, 37, 51, 70, 124, 142, 268, 293, 307, 326, 380, 398);
const set14 = setOf(3, 22, 53, 58, 70, 78, 81, 87, 92, 112, 113, 123, 132, 147, 259, 278, 309, 314, 326, 334, 337, 343, 348, 368, 369, 379, 388, 403);
const set15 = setOf(3, 22, 24, 58, 70, 87, 91, 102, 113, 120, 123, 126, 132, 147, 259, 278, 280, 314, 326, 343, 347, 358, 369, 376, 379, 382, 388, 403);
const set16 = setOf(64, 70, 111, 320, 326, 367);
const set17 = setOf(70, 85, 121, 326, 341, 377);
const set18 = setOf(70, 91, 122, 146, 326, 347, 378, 402);
const set19 = setOf(20, 40, 44, 70, 91, 276, 296, 300, 326, 347);
const set20 = setOf(166, 167, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 275, 276, 277, 278, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 323, 324, 325, 327, 328, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 363, 364, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 384, 385, 386, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410);
const set21 = setOf(274, 279, 322, 326, 329, 362, 365, 383, 387, 398);
const set22 = setOf(18, 23, 66, 70, 73, 106, 109, 127, 131, 142, 156, 159, 274, 279, 322, 326, 329, 362, 365, 383, 387, 398);
const set23 = setOf(18, 23, 70, 73, 106, 109, 127, 131, 142, 274, 279, 326, 329, 362, 365, 383, 387, 398);
const set24 = setOf(18, 23, 66, 70, 73, 106, 109, 127, 131, 142, 274, 279, 322, 326, 329, 362, 365, 383, 387, 398);
const set25 = setOf(27, 30, 57, 79, 125, 283, 286, 313, 335, 381);
const set26 = setOf(3, 22, 31, 58, 87, 113, 123, 132, 147, 259, 278, 287, 314, 343, 369, 379, 388, 403);
const set27 = setOf(3, 22, 31, 52, 58, 65, 70, 71, 77, 87, 91, 97, 102, 113, 123, 128, 129, 132, 139, 147, 259, 278, 287, 308, 314, 321, 326, 327, 333, 343, 347, 353, 358, 369, 379, 384, 385, 388, 395, 403);
const set28 = setOf(3, 22, 31, 58, 70, 87, 98, 113, 123, 132, 139, 147, 259, 278, 287, 314, 326, 343, 354, 369, 379, 388, 395, 403);
const set29 = setOf(3, 20, 22, 26, 31, 38, 58, 61, 65, 70, 71, 72, 77, 83, 87, 89, 97, 102, 113, 123, 130, 132, 144, 147, 259, 276, 278, 282, 287, 294, 314, 317, 321, 326, 327, 328, 333, 339, 343, 345, 353, 358, 369, 379, 386, 388, 400, 403);
const set30 = setOf(3, 22, 31, 58, 70, 87, 91, 94, 113, 123, 132, 147, 154, 259, 278, 287, 314, 326, 343, 347, 350, 369, 379, 388, 403, 410);
const set31 = setOf(3, 22, 31, 38, 58, 65, 70, 77, 87, 89, 113, 123, 132, 147, 259, 278, 287, 294, 314, 321, 326, 333, 343, 345, 369, 379, 388, 403);
const set32 = setOf(47, 55, 70, 93, 142, 303, 311, 326, 349, 398);
const set33 = setOf(112, 119, 139, 368, 375, 395);
const set34 = setOf(112, 139, 368, 395);
const set35 = setOf(47, 55, 70, 93, 112, 119, 139, 142, 303, 311, 326, 349, 368, 375, 395, 398);
const set36 = setOf(166, 167, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 304, 305, 306, 307, 308, 309, 310, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 369, 370, 371, 372, 373, 374, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 396, 397, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410);
const set37 = setOf(303, 311, 326, 349, 368, 375, 395, 398);
const set38 = setOf(4, 28, 60, 95, 107, 260, 284, 316, 351, 363);
const set39 = setOf(3, 4, 22, 28, 31, 38, 58, 60, 65, 70, 87, 95, 107, 113, 123, 132, 147, 152, 259, 260, 278, 284, 287, 294, 314, 316, 321, 326, 343, 351, 363, 369, 379, 388, 403, 408);
const set40 = setOf(2, 14, 47, 55, 142, 143, 258, 270, 303, 311, 398, 399);
const set41 = setOf(13, 16, 35, 40, 64, 70, 91, 118, 134, 269, 272, 291, 296, 320, 326, 347, 374, 390);
const set42 = setOf(11, 17, 19, 25, 29, 38, 43, 64, 70, 78, 92, 103, 104, 267, 273, 275, 281, 285, 294, 299, 320, 326, 334, 348, 359, 360);
const set43 = setOf(70, 136, 137, 326, 392, 393);
const set44 = setOf(14, 47, 142, 270, 303, 398);
const set45 = setOf(47, 50, 70, 77, 91, 130, 137, 142, 303, 306, 326, 333, 347, 386, 393, 398);
const set46 = setOf(10, 40, 64, 65, 70, 91, 266, 296, 320, 321, 326, 347);
const set47 = setOf(14, 45, 142, 270, 301, 398);
const set48 = setOf(7, 49, 56, 70, 103, 114, 118, 148, 263, 305, 312, 326, 359, 370, 374, 404);
