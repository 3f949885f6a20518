/**
 * The things of a governance model, as typed data: what people wrote, value by value, with names still as references.
 * Who is accountable in the end is a question for ownership.ts; access by kind and against the arrows is graph.ts.
 */
import { type Node, Ref } from '../project/fragment.ts';
import type * as Syntax from '../project/syntax.ts';
import type { RefKind } from '../project/syntax.ts';
import type { Amount, Day } from '../project/values.ts';
import type { Question } from './conditions/question.ts';

interface Base<K extends string, N extends Node> {
  readonly kind: K;
  readonly node: N;
  readonly links: readonly Link[];
}

interface Named<K extends string, N extends Node> extends Base<K, N> {
  readonly name: string;
  readonly title: string | undefined;
  /** The names around it and its own: `book_pay.choose.seat_map`. With the kind it is unique, unless a finding says otherwise. */
  readonly id: string;
}

export interface Link {
  readonly title: string;
  readonly url: string;
}

/** First and last day, both inclusive; undefined means that it has always been so, or stays so. */
export interface Period {
  readonly from: Day | undefined;
  readonly until: Day | undefined;
}

/** A value with the node it was read from, so that a finding can point at it. */
export interface At<T> {
  readonly value: T;
  readonly node: Node;
}

/** R, A, C and I, and the letters of the other schemes: Support, Verifier, Signatory, Omitted. */
export type Letter = 'R' | 'A' | 'C' | 'I' | 'S' | 'V' | 'G' | 'O';

/** How a claim was written: where the work is, where the party is, as a cell of a RACI table, as the owner of something, or by nesting a responsibility. */
export type ClaimForm = 'work' | 'party' | 'cell' | 'owner' | 'nested';

/**
 * One party (or several, jointly) says or is said to have one letter for one piece of work. A line that names several
 * parties or targets is several claims.
 */
export interface Claim extends Period {
  readonly letter: Letter;
  readonly form: ClaimForm;
  /** A default of a stage or journey: for every touchpoint in it that no explicit claim speaks of. */
  readonly isDefault: boolean;
  readonly party: Ref<'Party'> | Party;
  readonly target: Ref<'Answerable'> | Ref<'Work'> | Answerable;
  /** Set for a claim by condition: then there is one for each touchpoint that meets it, and their line is the same. */
  readonly selection?: Selection | undefined;
  readonly joint: Joint | undefined;
  /** Set for `accountable undecided by cco until ...`. */
  readonly undecidedBy: Ref<'Party'> | undefined;
  readonly regions: readonly Ref<'Region'>[];
  readonly because: string | undefined;
  /** Where a finding about the claim points: the party where the work stands, the target where the party stands, the letters in a table. */
  readonly at: Node | Ref;
  /** The whole line, or cell. */
  readonly node: Node;
}

/** The touchpoints that a claim by condition is for. */
export interface Selection {
  readonly node: Syntax.Selection;
  /** None: all that its project declares. */
  readonly scopes: readonly Ref<'Scope'>[];
  /** Undefined when one of the conditions cannot be understood. */
  readonly conditions: readonly Question[] | undefined;
}

/** A claim by condition as its line says it: which touchpoints it is for is another question (selected-claims.ts). */
export interface ConditionalClaim extends Omit<Claim, 'target'> {
  readonly selection: Selection;
}

export interface Joint {
  readonly with: readonly Ref<'Party'>[];
  readonly node: Node;
}

// ---- the organization and its parties

export interface Organization extends Named<'organization', Syntax.Organization> {
  readonly vision: string | undefined;
  readonly mission: string | undefined;
  readonly principles: readonly string[];
  readonly maturity: Maturity | undefined;
}
export interface Maturity {
  readonly level: At<string>;
  readonly assessed: Day | undefined;
  readonly using: string | undefined;
  /** The level that is wanted, and by when. */
  readonly desired: At<string> | undefined;
  readonly desiredBy: Day | undefined;
  readonly factors: readonly MaturityFactor[];
}
export interface MaturityFactor {
  readonly factor: At<string>;
  readonly level: At<string>;
  readonly desired: At<string> | undefined;
  readonly because: string | undefined;
}
export interface BrandPromise extends Named<'promise', Syntax.BrandPromise> {}
export interface Goal extends Named<'goal', Syntax.Goal> {
  readonly measuredBy: readonly Ref<'Metric'>[];
}
export interface Region extends Named<'region', Syntax.Region> {
  readonly partOf: Ref<'Body'> | undefined;
  readonly head: Ref<'Party'> | undefined;
  readonly exceptions: readonly string[];
}
export interface Unit extends Named<'unit', Syntax.Unit> {
  readonly unitKind: string | undefined;
  readonly partOf: Ref<'Body'> | undefined;
  readonly head: Ref<'Party'> | undefined;
  readonly mission: string | undefined;
  readonly exceptions: readonly string[];
}
export interface Department extends Named<'department', Syntax.Department> {
  readonly function: string | undefined;
  readonly head: Ref<'Party'> | undefined;
  /** The department it belongs to: written with `part of`, or the block around it. */
  readonly partOf: Ref<'Body'> | Department | undefined;
  readonly reportsTo: Ref<'Party'> | undefined;
  readonly mission: string | undefined;
  readonly measuredBy: readonly Ref<'Metric'>[];
  readonly uses: readonly Ref<'System'>[];
}
export interface Role extends Named<'role', Syntax.Role> {
  /** Written with `part of`, or the department around it. */
  readonly partOf: Ref<'Body'> | Department | undefined;
  readonly level: string | undefined;
  /** Undefined when nobody wrote down who holds it; an empty list says `held by nobody`. */
  readonly holdings: readonly Holding[] | undefined;
  readonly deputies: readonly Ref<'Party'>[];
  readonly reportsTo: Ref<'Party'> | undefined;
  readonly measuredBy: readonly Ref<'Metric'>[];
  readonly uses: readonly Ref<'System'>[];
  readonly mandate: Mandate | undefined;
  /** What the role may do without asking: lines of the role itself, and of its mandate. */
  readonly authority: readonly string[];
  /** The amount it may commit without asking, in the role itself or in its mandate. */
  readonly limit: At<Amount> | undefined;
}
export interface Holding extends Period {
  readonly person: Ref<'Person'>;
  readonly node: Syntax.Holding;
}
export interface Mandate {
  readonly node: Syntax.Mandate;
  readonly scopeAll: readonly string[];
  readonly scope: readonly Ref<'Named'>[];
  readonly authority: readonly string[];
  readonly boundaries: readonly string[];
  readonly approvals: readonly Approval[];
}
export interface Approval {
  readonly party: Ref<'Party'>;
  readonly on: Day | undefined;
}
export interface Person extends Named<'person', Syntax.Person> {
  readonly email: string | undefined;
  readonly handle: string | undefined;
  readonly since: Day | undefined;
  readonly until: Day | undefined;
  readonly basedIn: Ref<'Place'> | undefined;
}
export interface Team extends Named<'team', Syntax.Team> {
  readonly head: Ref<'Party'> | undefined;
  readonly members: readonly Ref<'Party'>[];
  readonly partOf: Ref<'Body'> | undefined;
  readonly reportsTo: Ref<'Party'> | undefined;
  readonly mission: string | undefined;
}
export interface Vendor extends Named<'vendor', Syntax.Vendor> {
  readonly service: string | undefined;
  readonly owner: Ref<'Party'> | undefined;
  readonly contract: Period | undefined;
  readonly slas: readonly string[];
  readonly promises: readonly Ref<'BrandPromise'>[];
}
export interface External extends Named<'external', Syntax.External> {
  readonly externalKind: string | undefined;
  readonly representedBy: Ref<'Party'> | undefined;
}
export interface Persona extends Named<'persona', Syntax.Persona> {
  readonly needs: readonly string[];
  readonly share: Amount | undefined;
}
export interface System extends Named<'system', Syntax.System> {
  readonly owner: Ref<'Party'> | undefined;
  readonly vendor: Ref<'Vendor'> | undefined;
  readonly sharesWith: readonly Ref<'System'>[];
}
export interface Voice extends Named<'voice', Syntax.Voice> {
  readonly owner: Ref<'Party'> | undefined;
  readonly channels: readonly string[];
  readonly feeds: readonly Ref<'Metric'>[];
  readonly every: string | undefined;
}

// ---- the governance model

export interface GovernanceModel extends Named<'model', Syntax.GovernanceModel> {
  readonly lead: At<string> | undefined;
  readonly leader: Ref<'Party'> | undefined;
  readonly structure: At<string> | undefined;
  /** Whether a CX team leads, or helps others to. */
  readonly stance: At<string> | undefined;
  readonly central: readonly Ref<'Party'>[];
  readonly local: readonly {
    readonly place: Ref<'Place'>;
    readonly ledBy: Ref<'Party'> | undefined;
    readonly node: Node;
  }[];
  readonly sponsor: Ref<'Party'> | undefined;
  readonly rationale: string | undefined;
  readonly until: Day | undefined;
  readonly releases: Amount | undefined;
  /** `size`, `industry`, `decision process`, `method`, `culture`, as far as they are written, in that order. */
  readonly context: readonly { readonly what: string; readonly text: string }[];
}

// ---- journeys

interface Measured {
  readonly measuredBy: readonly Ref<'Metric'>[];
}
export interface Journey extends Named<'journey', Syntax.Journey>, Measured {
  /** Claims of `owner`, end to end; and defaults for the touchpoints in it. */
  readonly claims: readonly Claim[];
  readonly stages: readonly Stage[];
  /** Those that stand in no stage. */
  readonly touchpoints: readonly Touchpoint[];
  readonly personas: readonly Ref<'Persona'>[];
  readonly promises: readonly Ref<'BrandPromise'>[];
  readonly listensTo: readonly Ref<'Voice'>[];
  readonly state: string | undefined;
  /** Who investigates complaints about its touchpoints, where they do not say otherwise. */
  readonly investigatedBy: readonly Ref<'Party'>[];
  readonly lastReviewed: At<Day> | undefined;
}
export interface Stage extends Named<'stage', Syntax.Stage> {
  readonly journey: Journey;
  readonly phase: string | undefined;
  readonly claims: readonly Claim[];
  readonly touchpoints: readonly Touchpoint[];
}
export interface Touchpoint extends Named<'touchpoint', Syntax.Touchpoint>, Measured {
  readonly journey: Journey;
  readonly stage: Stage | undefined;
  readonly channels: readonly string[];
  readonly claims: readonly Claim[];
  readonly isMomentOfTruth: boolean;
  readonly isCritical: boolean;
  readonly uses: readonly Ref<'System'>[];
  readonly escalatesTo: Ref<'EscalationTarget'> | undefined;
  readonly listensTo: readonly Ref<'Voice'>[];
  readonly personas: readonly Ref<'Persona'>[];
  readonly promises: readonly Ref<'BrandPromise'>[];
  readonly irritants: readonly string[];
  readonly opportunities: readonly string[];
  /** What makes a customer come, and what the customer needs there. */
  readonly triggers: readonly string[];
  readonly needs: readonly string[];
  /** The process behind it that customers do not see. */
  readonly backstage: readonly string[];
  readonly volume: { readonly count: number; readonly every: string } | undefined;
  readonly slas: readonly string[];
  readonly vendor: Ref<'Vendor'> | undefined;
  readonly controls: readonly string[];
  /** Who investigates complaints about it. */
  readonly investigatedBy: readonly Ref<'Party'>[];
  readonly status: string | undefined;
  readonly live: readonly Period[];
  /** Undefined: in every region. */
  readonly onlyIn: readonly Ref<'Region'>[] | undefined;
  readonly lastReviewed: At<Day> | undefined;
}
export interface Handoff extends Base<'handoff', Syntax.Handoff> {
  readonly title: string | undefined;
  readonly source: Ref<'Touchpoint'>;
  readonly target: Ref<'Touchpoint'>;
  readonly claims: readonly Claim[];
  readonly passes: readonly string[];
  readonly within: string | undefined;
}

// ---- responsibilities, RACI, decisions

export interface Responsibility extends Named<'responsibility', Syntax.Responsibility>, Measured {
  readonly claims: readonly Claim[];
  /** The department, unit, team or role it stands in, which is responsible for it; the table it is a row of; or nothing. */
  readonly within: Department | Unit | Team | Role | RaciTable | undefined;
  /** The heading above its row. */
  readonly section: string | undefined;
  readonly isCritical: boolean;
  readonly controls: readonly string[];
  readonly escalatesTo: Ref<'EscalationTarget'> | undefined;
  readonly onlyIn: readonly Ref<'Region'>[] | undefined;
  readonly lastReviewed: At<Day> | undefined;
}
export interface RaciTable extends Named<'raci', Syntax.RaciTable>, Period {
  readonly regions: readonly Ref<'Region'>[];
  readonly columns: readonly Ref<'Party'>[];
  readonly rows: readonly RaciRow[];
}
export interface RaciRow {
  readonly node: Syntax.Row;
  readonly section: string | undefined;
  /** The responsibility that the row declares, or the name of work declared elsewhere. */
  readonly work: Responsibility | Ref<'Work'>;
  readonly claims: readonly Claim[];
  /** It does not fit the parties, or holds what is no letter: what it says of the work is not known. */
  readonly isMisread: boolean;
}
export interface Decision extends Named<'decision', Syntax.Decision> {
  readonly rights: readonly DecisionRight[];
  readonly claims: readonly Claim[];
  readonly when: readonly string[];
  readonly isCritical: boolean;
  readonly controls: readonly string[];
  readonly escalatesTo: Ref<'EscalationTarget'> | undefined;
  readonly lastReviewed: At<Day> | undefined;
}
export interface DecisionRight extends Period {
  /** In the words of RAPID. Of DACI's, an approver decides, a contributor gives input, and a driver is only there. */
  readonly right: 'decide' | 'recommend' | 'agree' | 'input' | 'perform' | 'driver';
  readonly parties: readonly Ref<'Party'>[];
  /** Excluded. */
  readonly above: At<Amount> | undefined;
  /** Included. */
  readonly upTo: At<Amount> | undefined;
  readonly regions: readonly Ref<'Region'>[];
  readonly because: string | undefined;
  readonly node: Syntax.DecisionRight;
}

// ---- metrics, forums, escalations

export interface Metric extends Named<'metric', Syntax.Metric> {
  readonly metricKind: string | undefined;
  readonly scope: string | undefined;
  readonly claims: readonly Claim[];
  readonly unit: string | undefined;
  /** Whether more of it is better; undefined when that is not written. */
  readonly better: 'higher' | 'lower' | undefined;
  readonly baseline: Amount | undefined;
  readonly target: { readonly bound: 'least' | 'most' | undefined; readonly value: Amount } | undefined;
  readonly every: string | undefined;
  readonly splitBy: readonly string[];
  readonly source: string | Ref<'Origin'> | undefined;
  readonly discussedIn: readonly Ref<'Forum'>[];
  readonly auditedBy: readonly Ref<'Party'>[];
  readonly controls: readonly string[];
}
export interface Forum extends Named<'forum', Syntax.Forum> {
  readonly forumKind: string | undefined;
  readonly purpose: string | undefined;
  /** `all`, or the journeys and stages it is for; undefined when that is not written. */
  readonly covers: 'all' | readonly Ref<'Scope'>[] | undefined;
  readonly chair: Ref<'Party'> | undefined;
  readonly members: readonly Ref<'Party'>[];
  readonly cadence: string | undefined;
  readonly decidesBy: string | undefined;
  readonly quorum: At<number> | undefined;
  /** What it looks at before it decides: texts, and things by name. */
  readonly inputs: readonly (string | Ref<'Named'>)[];
  /** What it may decide, in words. */
  readonly authority: readonly string[];
  /** The amount it may commit without asking. */
  readonly limit: At<Amount> | undefined;
  readonly feedbackLoops: readonly string[];
  readonly escalatesTo: Ref<'EscalationTarget'> | undefined;
  readonly partOf: Ref<'Body'> | undefined;
}
export interface Escalation extends Named<'escalation', Syntax.Escalation> {
  readonly tiers: readonly {
    readonly party: Ref<'Party'>;
    readonly within: string | undefined;
    readonly node: Syntax.Tier;
  }[];
  readonly then: Ref<'EscalationTarget'> | undefined;
}

// ---- dated facts

export interface Delegation extends Base<'delegation', Syntax.Delegation>, Period {
  readonly role: Ref<'Role'>;
  readonly delegate: Ref<'Party'>;
  readonly because: string | undefined;
}
export interface Allocation extends Base<'allocation', Syntax.Allocation>, Period {
  readonly person: Ref<'Person'>;
  readonly shares: readonly { readonly role: Ref<'Role'>; readonly share: Amount | undefined }[];
}
export interface Initiative extends Named<'initiative', Syntax.Initiative>, Period {
  readonly goals: readonly Ref<'Goal'>[];
  readonly owner: Ref<'Party'> | undefined;
  readonly tier: string | undefined;
  readonly status: string | undefined;
  readonly measuredBy: readonly Ref<'Metric'>[];
}
export interface Programme extends Named<'programme', Syntax.Programme> {
  readonly programmeKind: string | undefined;
  readonly owner: Ref<'Party'> | undefined;
  readonly audience: readonly Ref<'Party'>[];
  readonly every: string | undefined;
  readonly lastRun: Day | undefined;
}
/** A team's own rules. One that could not be understood is left out: that is a finding of its own. */
export interface Policy extends Named<'policy', Syntax.Policy> {
  readonly rules: readonly PolicyRule[];
}
export interface PolicyRule {
  readonly node: Syntax.PolicyRule;
  /** Every one must, none may, or at least one must. */
  readonly quantifier: 'every' | 'no' | 'some';
  readonly of: Kind;
  /** None: all that there are. */
  readonly scopes: readonly Ref<'Named'>[];
  readonly conditions: readonly Question[];
  readonly requirements: readonly Question[];
  readonly level: 'error' | 'warning' | 'info' | 'off';
  readonly because: string | undefined;
}
export interface Waiver extends Base<'waiver', Syntax.Waiver> {
  readonly rule: At<string>;
  readonly targets: readonly Ref<'Named'>[];
  readonly until: At<Day> | undefined;
  readonly because: string | undefined;
}
export interface Charter extends Named<'charter', Syntax.Charter> {
  readonly version: string | undefined;
  readonly purpose: string | undefined;
  readonly scope: string | undefined;
  readonly funding: string | undefined;
  /** Undefined: everything. */
  readonly includes: readonly ({ readonly section: string } | { readonly table: Ref<'RaciTable'> })[] | undefined;
  readonly approvals: readonly Approval[];
  readonly reviewDue: At<Day> | undefined;
}

export type Entity =
  | Organization
  | BrandPromise
  | Goal
  | Region
  | Unit
  | Department
  | Role
  | Person
  | Team
  | Vendor
  | External
  | Persona
  | System
  | Voice
  | GovernanceModel
  | Journey
  | Stage
  | Touchpoint
  | Handoff
  | Responsibility
  | RaciTable
  | Decision
  | Metric
  | Forum
  | Escalation
  | Delegation
  | Allocation
  | Initiative
  | Programme
  | Policy
  | Waiver
  | Charter;

export type Kind = Entity['kind'];
export type EntityOf<K extends Kind> = Extract<Entity, { kind: K }>;
export type NamedEntity = Extract<Entity, { id: string }>;

/** Somebody, or everybody, who may have a letter. `builtin` is `everyone` or `undecided`. */
export type Party = Department | Role | Person | Team | Vendor | External | Unit | Forum | BuiltIn;
export interface BuiltIn {
  readonly kind: 'builtin';
  readonly name: 'everyone' | 'undecided' | 'nobody';
  readonly title: undefined;
  readonly id: string;
}
export type Work = Touchpoint | Responsibility;
export type Answerable = Touchpoint | Responsibility | Stage | Journey | Decision | Metric | Handoff;
/** What somebody answers for. Touchpoints and responsibilities are to have exactly one owner; the rest have an `owner` or a letter. */
export type Owned = Exclude<Answerable, Stage>;

/** What a reference of each kind leads to. */
export interface Referents {
  Answerable: Touchpoint | Responsibility | Stage | Journey;
  Body: Department | Unit | Region | Team;
  BrandPromise: BrandPromise;
  EscalationTarget: Escalation | Forum;
  Forum: Forum;
  Goal: Goal;
  Meant: NamedEntity;
  Metric: Metric;
  Named: NamedEntity;
  Origin: System | Voice | Vendor;
  Party: Party;
  Person: Person | BuiltIn;
  Persona: Persona;
  Place: Region | Unit;
  RaciTable: RaciTable;
  Region: Region;
  Responsibility: Responsibility;
  Role: Role;
  Scope: Journey | Stage;
  System: System;
  Touchpoint: Touchpoint;
  Vendor: Vendor;
  Voice: Voice;
  Work: Work;
}

/** What one file says. Made once for a fragment, and kept as long as the fragment is. */
export interface Facts {
  readonly entities: readonly Entity[];
  /** Claims that stand away from their work: in departments, roles and RACI tables. Those at the work are in its `claims`. */
  readonly claims: readonly Claim[];
  /** Claims for all touchpoints that meet something. */
  readonly conditional: readonly ConditionalClaim[];
  /** Values that are not right, and things said twice. */
  readonly problems: readonly Problem[];
}

export interface Problem {
  readonly code: 'impossible-value' | 'unknown-word' | 'said-twice' | 'table-row' | 'incomplete';
  readonly at: Node | Ref;
  readonly message: string;
  /** What was probably meant, to be written in the place of it. */
  readonly instead?: string;
}

/** Whether a value is a reference (rather than the thing itself). */
export function isRef(value: object): value is Ref<RefKind> {
  return value instanceof Ref;
}

/** The name that people read: the title, else the name. */
export function label(entity: { readonly name: string; readonly title: string | undefined }): string {
  return entity.title || entity.name;
}

/** What a kind is called in a sentence. */
export const kindWords: Readonly<Record<Kind | 'builtin', string>> = {
  organization: 'organization',
  promise: 'promise',
  goal: 'goal',
  region: 'region',
  unit: 'unit',
  department: 'department',
  role: 'role',
  person: 'person',
  team: 'team',
  vendor: 'vendor',
  external: 'external party',
  persona: 'persona',
  system: 'system',
  voice: 'voice of the customer',
  model: 'governance model',
  journey: 'journey',
  stage: 'stage',
  touchpoint: 'touchpoint',
  handoff: 'handoff',
  responsibility: 'responsibility',
  raci: 'RACI table',
  decision: 'decision',
  metric: 'metric',
  forum: 'forum',
  escalation: 'escalation',
  delegation: 'delegation',
  allocation: 'allocation',
  initiative: 'initiative',
  programme: 'programme',
  policy: 'policy',
  waiver: 'waiver',
  charter: 'charter',
  builtin: 'word',
};
