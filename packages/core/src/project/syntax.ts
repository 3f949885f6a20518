// Generated from packages/language/src/remit.langium by `npm run generate`. Do not edit.
import type { Node, Ref } from './fragment.ts';

export interface Above extends Node {
  readonly $type: 'Above';
  readonly amount: Amount;
}

export interface AllocatedShare extends Node {
  readonly $type: 'AllocatedShare';
  readonly role: Ref<'Role'>;
  readonly share: Share;
}

export interface Allocation extends Node {
  readonly $type: 'Allocation';
  readonly person: Ref<'Person'>;
  readonly qualifiers: readonly (From | Until)[];
  readonly shares: readonly (AllocatedShare)[];
}

export interface Amount extends Node {
  readonly $type: 'Amount';
  readonly text: AmountText;
}

export interface Approval extends Node {
  readonly $type: 'Approval';
  readonly day?: Day | undefined;
  readonly party: Ref<'Party'>;
}

export interface ApprovedBy extends Node {
  readonly $type: 'ApprovedBy';
  readonly approvals: readonly (Approval)[];
}

export interface Assessed extends Node {
  readonly $type: 'Assessed';
  readonly day: Day;
}

export interface Audience extends Node {
  readonly $type: 'Audience';
  readonly parties: readonly (Ref<'Party'>)[];
}

export interface Audited extends Node {
  readonly $type: 'Audited';
  readonly parties: readonly (Ref<'Party'>)[];
}

export interface Authority extends Node {
  readonly $type: 'Authority';
  readonly limit?: Amount | undefined;
  readonly text?: string | undefined;
}

export interface Backstage extends Node {
  readonly $type: 'Backstage';
  readonly text: string;
}

export interface BasedIn extends Node {
  readonly $type: 'BasedIn';
  readonly place: Ref<'Place'>;
}

export interface Baseline extends Node {
  readonly $type: 'Baseline';
  readonly value: Amount;
}

export interface Because extends Node {
  readonly $type: 'Because';
  readonly text: string;
}

export interface Boundary extends Node {
  readonly $type: 'Boundary';
  readonly text: string;
}

export interface BrandPromise extends Node {
  readonly $type: 'BrandPromise';
  readonly name: string;
  readonly title?: string | undefined;
}

export interface BusinessFunction extends Node {
  readonly $type: 'BusinessFunction';
  readonly word: Word;
}

export interface By extends Node {
  readonly $type: 'By';
  readonly party: Ref<'Party'>;
}

export interface Cadence extends Node {
  readonly $type: 'Cadence';
  readonly frequency: Frequency;
}

export interface Cell extends Node {
  readonly $type: 'Cell';
  readonly codes: readonly (Letters)[];
}

export interface Central extends Node {
  readonly $type: 'Central';
  readonly parties: readonly (Ref<'Party'>)[];
}

export interface Chair extends Node {
  readonly $type: 'Chair';
  readonly party: Ref<'Party'>;
}

export interface Channels extends Node {
  readonly $type: 'Channels';
  readonly channels: readonly (Word)[];
}

export interface Charter extends Node {
  readonly $type: 'Charter';
  readonly body: readonly (ApprovedBy | CharterScope | Funding | Includes | Link | Purpose | ReviewDue | Version)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface CharterScope extends Node {
  readonly $type: 'CharterScope';
  readonly text: string;
}

export interface Claim extends Node {
  readonly $type: 'Claim';
  readonly isDefault: boolean;
  readonly kind: string;
  readonly parties: readonly (Ref<'Party'>)[];
  readonly qualifiers: readonly (Qualifier)[];
  readonly selection?: Selection | undefined;
  readonly targets: readonly (Ref<'Answerable'>)[];
}

export interface Columns extends Node {
  readonly $type: 'Columns';
  readonly parties: readonly (Ref<'Party'>)[];
}

export interface Comparison extends Node {
  readonly $type: 'Comparison';
  readonly isNot: boolean;
  readonly operator: 'after' | 'before' | 'in' | 'is' | 'least' | 'most';
  readonly values: readonly (Value)[];
}

export interface Condition extends Node {
  readonly $type: 'Condition';
  readonly bound?: string | undefined;
  readonly comparison?: Comparison | undefined;
  readonly count?: Count | undefined;
  readonly field: Field;
  readonly isNone: boolean;
  readonly isNot: boolean;
  readonly verb?: string | undefined;
}

export interface Context extends Node {
  readonly $type: 'Context';
  readonly body: readonly (Culture | DecisionProcess | Industry | Method | Size)[];
}

export interface Contract extends Node {
  readonly $type: 'Contract';
  readonly qualifiers: readonly (From | Until)[];
}

export interface Control extends Node {
  readonly $type: 'Control';
  readonly text: string;
}

export interface Count extends Node {
  readonly $type: 'Count';
  readonly text: string;
}

export interface Covers extends Node {
  readonly $type: 'Covers';
  readonly all?: Word | undefined;
  readonly targets: readonly (Ref<'Scope'>)[];
}

export interface Critical extends Node {
  readonly $type: 'Critical';
}

export interface Culture extends Node {
  readonly $type: 'Culture';
  readonly value: Saying;
}

export interface Day extends Node {
  readonly $type: 'Day';
  readonly text: string;
}

export interface DecidesBy extends Node {
  readonly $type: 'DecidesBy';
  readonly word: Word;
}

export interface Decision extends Node {
  readonly $type: 'Decision';
  readonly body: readonly (Claim | Control | Critical | DecisionRight | EscalatesTo | LastReviewed | Link | When)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface DecisionProcess extends Node {
  readonly $type: 'DecisionProcess';
  readonly value: Saying;
}

export interface DecisionRight extends Node {
  readonly $type: 'DecisionRight';
  readonly kind: 'agree' | 'approver' | 'contributor' | 'decide' | 'driver' | 'input' | 'perform' | 'recommend';
  readonly parties: readonly (Ref<'Party'>)[];
  readonly qualifiers: readonly (Above | Because | From | In | Until | UpTo)[];
}

export interface Delegation extends Node {
  readonly $type: 'Delegation';
  readonly delegate: Ref<'Party'>;
  readonly qualifiers: readonly (Because | From | Until)[];
  readonly role: Ref<'Role'>;
}

export interface Department extends Node {
  readonly $type: 'Department';
  readonly body: readonly (BusinessFunction | Claim | Department | Head | Link | MeasuredBy | Mission | PartOf | ReportsTo | Responsibility | Role | Uses)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Deputy extends Node {
  readonly $type: 'Deputy';
  readonly parties: readonly (Ref<'Party'>)[];
}

export interface Desired extends Node {
  readonly $type: 'Desired';
  readonly day?: Day | undefined;
  readonly word: Word;
}

export interface Direction extends Node {
  readonly $type: 'Direction';
  readonly better: 'higher' | 'lower';
}

export interface DiscussedIn extends Node {
  readonly $type: 'DiscussedIn';
  readonly forums: readonly (Ref<'Forum'>)[];
}

export interface Email extends Node {
  readonly $type: 'Email';
  readonly text: string;
}

export interface EscalatesTo extends Node {
  readonly $type: 'EscalatesTo';
  readonly target: Ref<'EscalationTarget'>;
}

export interface Escalation extends Node {
  readonly $type: 'Escalation';
  readonly body: readonly (Link | Then | Tier)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Every extends Node {
  readonly $type: 'Every';
  readonly frequency: Frequency;
}

export interface Exception extends Node {
  readonly $type: 'Exception';
  readonly text: string;
}

export interface External extends Node {
  readonly $type: 'External';
  readonly body: readonly (Kind | Link | RepresentedBy)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Factor extends Node {
  readonly $type: 'Factor';
  readonly factor: Word;
  readonly qualifiers: readonly (Because | Desired)[];
  readonly word: Word;
}

export interface FeedbackLoop extends Node {
  readonly $type: 'FeedbackLoop';
  readonly text: string;
}

export interface Feeds extends Node {
  readonly $type: 'Feeds';
  readonly metrics: readonly (Ref<'Metric'>)[];
}

export interface Field extends Node {
  readonly $type: 'Field';
  readonly text: FieldText;
}

export interface File extends Node {
  readonly $type: 'File';
  readonly elements: readonly (Element)[];
}

export interface Forum extends Node {
  readonly $type: 'Forum';
  readonly body: readonly (Authority | Cadence | Chair | Covers | DecidesBy | EscalatesTo | FeedbackLoop | Inputs | Kind | Link | Members | PartOf | Purpose | Quorum)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Frequency extends Node {
  readonly $type: 'Frequency';
  readonly text: FrequencyText;
}

export interface From extends Node {
  readonly $type: 'From';
  readonly day: Day;
}

export interface Funding extends Node {
  readonly $type: 'Funding';
  readonly text: string;
}

export interface Goal extends Node {
  readonly $type: 'Goal';
  readonly measuredBy?: MeasuredBy | undefined;
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Goals extends Node {
  readonly $type: 'Goals';
  readonly goals: readonly (Ref<'Goal'>)[];
}

export interface GovernanceModel extends Node {
  readonly $type: 'GovernanceModel';
  readonly body: readonly (Central | Context | Link | Local | Rationale | Releases | Sponsor | Stance | Structure | Until)[];
  readonly leaders: readonly (Ref<'Party'>)[];
  readonly leads: readonly (Word)[];
  readonly name?: string | undefined;
  readonly title?: string | undefined;
}

export interface Handle extends Node {
  readonly $type: 'Handle';
  readonly text: string;
}

export interface Handoff extends Node {
  readonly $type: 'Handoff';
  readonly body: readonly (Claim | Link | Passes | Within)[];
  readonly source: Ref<'Touchpoint'>;
  readonly target: Ref<'Touchpoint'>;
  readonly title?: string | undefined;
}

export interface Head extends Node {
  readonly $type: 'Head';
  readonly party: Ref<'Party'>;
}

export interface HeldBy extends Node {
  readonly $type: 'HeldBy';
  readonly holdings: readonly (Holding)[];
}

export interface Holding extends Node {
  readonly $type: 'Holding';
  readonly person: Ref<'Person'>;
  readonly qualifiers: readonly (From | Until)[];
}

export interface In extends Node {
  readonly $type: 'In';
  readonly places: readonly (Ref<'Region'>)[];
}

export interface Included extends Node {
  readonly $type: 'Included';
  readonly section?: Word | undefined;
  readonly table?: Ref<'RaciTable'> | undefined;
}

export interface Includes extends Node {
  readonly $type: 'Includes';
  readonly parts: readonly (Included)[];
}

export interface Industry extends Node {
  readonly $type: 'Industry';
  readonly value: Saying;
}

export interface Initiative extends Node {
  readonly $type: 'Initiative';
  readonly body: readonly (From | Goals | InitiativeTier | Link | MeasuredBy | Owner | Status | Until)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface InitiativeTier extends Node {
  readonly $type: 'InitiativeTier';
  readonly word: Word;
}

export interface Inputs extends Node {
  readonly $type: 'Inputs';
  readonly sources: readonly (Ref<'Named'>)[];
  readonly text?: string | undefined;
}

export interface Investigated extends Node {
  readonly $type: 'Investigated';
  readonly parties: readonly (Ref<'Party'>)[];
}

export interface Irritant extends Node {
  readonly $type: 'Irritant';
  readonly text: string;
}

export interface Jointly extends Node {
  readonly $type: 'Jointly';
  readonly parties: readonly (Ref<'Party'>)[];
}

export interface Journey extends Node {
  readonly $type: 'Journey';
  readonly body: readonly (Claim | Handoff | Investigated | LastReviewed | Link | ListensTo | MeasuredBy | Personas | Promises | Stage | State | Touchpoint)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Kind extends Node {
  readonly $type: 'Kind';
  readonly word: Word;
}

export interface LastReviewed extends Node {
  readonly $type: 'LastReviewed';
  readonly day: Day;
}

export interface LastRun extends Node {
  readonly $type: 'LastRun';
  readonly day: Day;
}

export interface Length extends Node {
  readonly $type: 'Length';
  readonly text: LengthText;
}

export interface Letters extends Node {
  readonly $type: 'Letters';
  readonly text: string;
}

export interface Level extends Node {
  readonly $type: 'Level';
  readonly word: Word;
}

export interface Link extends Node {
  readonly $type: 'Link';
  readonly title: string;
  readonly url: string;
}

export interface ListensTo extends Node {
  readonly $type: 'ListensTo';
  readonly voices: readonly (Ref<'Voice'>)[];
}

export interface Live extends Node {
  readonly $type: 'Live';
  readonly qualifiers: readonly (From | Until)[];
}

export interface Local extends Node {
  readonly $type: 'Local';
  readonly bodies: readonly (LocalBody)[];
}

export interface LocalBody extends Node {
  readonly $type: 'LocalBody';
  readonly party?: Ref<'Party'> | undefined;
  readonly place: Ref<'Place'>;
}

export interface Mandate extends Node {
  readonly $type: 'Mandate';
  readonly body: readonly (ApprovedBy | Authority | Boundary | MandateScope)[];
}

export interface MandateScope extends Node {
  readonly $type: 'MandateScope';
  readonly all?: Word | undefined;
  readonly targets: readonly (Ref<'Named'>)[];
}

export interface Maturity extends Node {
  readonly $type: 'Maturity';
  readonly factors: readonly (Factor)[];
  readonly qualifiers: readonly (Assessed | Desired | Using)[];
  readonly word: Word;
}

export interface MeasuredBy extends Node {
  readonly $type: 'MeasuredBy';
  readonly metrics: readonly (Ref<'Metric'>)[];
}

export interface Members extends Node {
  readonly $type: 'Members';
  readonly parties: readonly (Ref<'Party'>)[];
}

export interface Method extends Node {
  readonly $type: 'Method';
  readonly value: Saying;
}

export interface Metric extends Node {
  readonly $type: 'Metric';
  readonly body: readonly (Audited | Baseline | Claim | Control | Direction | DiscussedIn | Every | Kind | Link | MetricScope | MetricSource | MetricUnit | SplitBy | Target)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface MetricScope extends Node {
  readonly $type: 'MetricScope';
  readonly word: Word;
}

export interface MetricSource extends Node {
  readonly $type: 'MetricSource';
  readonly origin?: Ref<'Origin'> | undefined;
  readonly text?: string | undefined;
}

export interface MetricUnit extends Node {
  readonly $type: 'MetricUnit';
  readonly value: Saying;
}

export interface Mission extends Node {
  readonly $type: 'Mission';
  readonly text: string;
}

export interface MomentOfTruth extends Node {
  readonly $type: 'MomentOfTruth';
}

export interface Needs extends Node {
  readonly $type: 'Needs';
  readonly text: string;
}

export interface OnlyIn extends Node {
  readonly $type: 'OnlyIn';
  readonly places: readonly (Ref<'Region'>)[];
}

export interface Opportunity extends Node {
  readonly $type: 'Opportunity';
  readonly text: string;
}

export interface Organization extends Node {
  readonly $type: 'Organization';
  readonly body: readonly (BrandPromise | Goal | Link | Maturity | Mission | Principle | Vision)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Owner extends Node {
  readonly $type: 'Owner';
  readonly party: Ref<'Party'>;
}

export interface PartOf extends Node {
  readonly $type: 'PartOf';
  readonly whole: Ref<'Body'>;
}

export interface Passes extends Node {
  readonly $type: 'Passes';
  readonly text: string;
}

export interface Person extends Node {
  readonly $type: 'Person';
  readonly body: readonly (BasedIn | Email | Handle | Link | Since | Until)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Persona extends Node {
  readonly $type: 'Persona';
  readonly body: readonly (Link | Needs | ShareOf)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Personas extends Node {
  readonly $type: 'Personas';
  readonly personas: readonly (Ref<'Persona'>)[];
}

export interface Phase extends Node {
  readonly $type: 'Phase';
  readonly word: Word;
}

export interface Policy extends Node {
  readonly $type: 'Policy';
  readonly body: readonly (Link)[];
  readonly name: string;
  readonly rules: readonly (PolicyRule)[];
  readonly title?: string | undefined;
}

export interface PolicyRule extends Node {
  readonly $type: 'PolicyRule';
  readonly conditions: readonly (Condition)[];
  readonly kind: Word;
  readonly obligation: 'may' | 'must';
  readonly qualifiers: readonly (Because | Level)[];
  readonly quantifier: 'every' | 'no' | 'some';
  readonly requirements: readonly (Condition)[];
  readonly scopes: readonly (Ref<'Named'>)[];
}

export interface Principle extends Node {
  readonly $type: 'Principle';
  readonly text: string;
}

export interface Programme extends Node {
  readonly $type: 'Programme';
  readonly body: readonly (Audience | Every | Kind | LastRun | Link | Owner)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Promises extends Node {
  readonly $type: 'Promises';
  readonly promises: readonly (Ref<'BrandPromise'>)[];
}

export interface Purpose extends Node {
  readonly $type: 'Purpose';
  readonly text: string;
}

export interface Quorum extends Node {
  readonly $type: 'Quorum';
  readonly count: Count;
}

export interface RaciTable extends Node {
  readonly $type: 'RaciTable';
  readonly body: readonly (Columns | From | In | Link | Until)[];
  readonly name: string;
  readonly rows: readonly (Row | Section)[];
  readonly title?: string | undefined;
}

export interface Rationale extends Node {
  readonly $type: 'Rationale';
  readonly text: string;
}

export interface Region extends Node {
  readonly $type: 'Region';
  readonly body: readonly (Exception | Head | Link | PartOf)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Releases extends Node {
  readonly $type: 'Releases';
  readonly share: Share;
}

export interface ReportsTo extends Node {
  readonly $type: 'ReportsTo';
  readonly party: Ref<'Party'>;
}

export interface RepresentedBy extends Node {
  readonly $type: 'RepresentedBy';
  readonly party: Ref<'Party'>;
}

export interface Responsibility extends Node {
  readonly $type: 'Responsibility';
  readonly body: readonly (Claim | Control | Critical | EscalatesTo | LastReviewed | Link | MeasuredBy | OnlyIn)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface ReviewDue extends Node {
  readonly $type: 'ReviewDue';
  readonly day: Day;
}

export interface Role extends Node {
  readonly $type: 'Role';
  readonly body: readonly (Authority | Claim | Deputy | HeldBy | Level | Link | Mandate | MeasuredBy | PartOf | ReportsTo | Responsibility | Uses)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Row extends Node {
  readonly $type: 'Row';
  readonly cells: readonly (Cell)[];
  readonly declared?: Responsibility | undefined;
  readonly kind: string;
  readonly qualifiers: readonly (Qualifier)[];
  readonly target?: Ref<'Work'> | undefined;
}

export interface Saying extends Node {
  readonly $type: 'Saying';
  readonly text: SayingText;
}

export interface Section extends Node {
  readonly $type: 'Section';
  readonly title: string;
}

export interface Selection extends Node {
  readonly $type: 'Selection';
  readonly conditions: readonly (Condition)[];
  readonly scopes: readonly (Ref<'Scope'>)[];
}

export interface Service extends Node {
  readonly $type: 'Service';
  readonly text: string;
}

export interface Share extends Node {
  readonly $type: 'Share';
  readonly text: string;
}

export interface ShareOf extends Node {
  readonly $type: 'ShareOf';
  readonly share: Share;
}

export interface SharesWith extends Node {
  readonly $type: 'SharesWith';
  readonly systems: readonly (Ref<'System'>)[];
}

export interface Since extends Node {
  readonly $type: 'Since';
  readonly day: Day;
}

export interface Size extends Node {
  readonly $type: 'Size';
  readonly value: Saying;
}

export interface Sla extends Node {
  readonly $type: 'Sla';
  readonly text: string;
}

export interface SplitBy extends Node {
  readonly $type: 'SplitBy';
  readonly splits: readonly (Word)[];
}

export interface Sponsor extends Node {
  readonly $type: 'Sponsor';
  readonly party: Ref<'Party'>;
}

export interface Stage extends Node {
  readonly $type: 'Stage';
  readonly body: readonly (Claim | Link | Phase | Touchpoint)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Stance extends Node {
  readonly $type: 'Stance';
  readonly word: Word;
}

export interface State extends Node {
  readonly $type: 'State';
  readonly word: Word;
}

export interface Status extends Node {
  readonly $type: 'Status';
  readonly word: Word;
}

export interface Structure extends Node {
  readonly $type: 'Structure';
  readonly word: Word;
}

export interface SuppliedBy extends Node {
  readonly $type: 'SuppliedBy';
  readonly vendor: Ref<'Vendor'>;
}

export interface System extends Node {
  readonly $type: 'System';
  readonly body: readonly (Link | Owner | SharesWith | SuppliedBy)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Target extends Node {
  readonly $type: 'Target';
  readonly bound?: 'least' | 'most' | undefined;
  readonly value: Amount;
}

export interface Team extends Node {
  readonly $type: 'Team';
  readonly body: readonly (Claim | Head | Link | Members | Mission | PartOf | ReportsTo | Responsibility)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Then extends Node {
  readonly $type: 'Then';
  readonly target: Ref<'EscalationTarget'>;
}

export interface Tier extends Node {
  readonly $type: 'Tier';
  readonly party: Ref<'Party'>;
  readonly within?: Within | undefined;
}

export interface Touchpoint extends Node {
  readonly $type: 'Touchpoint';
  readonly body: readonly (Backstage | Channels | Claim | Control | Critical | EscalatesTo | Investigated | Irritant | LastReviewed | Link | ListensTo | Live | MeasuredBy | MomentOfTruth | Needs | OnlyIn | Opportunity | Personas | Promises | Sla | Status | SuppliedBy | Trigger | Uses | Volume)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Trigger extends Node {
  readonly $type: 'Trigger';
  readonly text: string;
}

export interface Unit extends Node {
  readonly $type: 'Unit';
  readonly body: readonly (Claim | Exception | Head | Kind | Link | Mission | PartOf | Responsibility)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Until extends Node {
  readonly $type: 'Until';
  readonly day: Day;
}

export interface UpTo extends Node {
  readonly $type: 'UpTo';
  readonly amount: Amount;
}

export interface Uses extends Node {
  readonly $type: 'Uses';
  readonly systems: readonly (Ref<'System'>)[];
}

export interface Using extends Node {
  readonly $type: 'Using';
  readonly text: string;
}

export interface Value extends Node {
  readonly $type: 'Value';
  readonly meant?: Ref<'Meant'> | undefined;
  readonly text?: ValueText | undefined;
}

export interface Vendor extends Node {
  readonly $type: 'Vendor';
  readonly body: readonly (Claim | Contract | Link | Owner | Promises | Service | Sla)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Version extends Node {
  readonly $type: 'Version';
  readonly text: string;
}

export interface Vision extends Node {
  readonly $type: 'Vision';
  readonly text: string;
}

export interface Voice extends Node {
  readonly $type: 'Voice';
  readonly body: readonly (Channels | Every | Feeds | Link | Owner)[];
  readonly name: string;
  readonly title?: string | undefined;
}

export interface Volume extends Node {
  readonly $type: 'Volume';
  readonly count: Count;
  readonly frequency: Frequency;
}

export interface Waived extends Node {
  readonly $type: 'Waived';
  readonly targets: readonly (Ref<'Named'>)[];
}

export interface Waiver extends Node {
  readonly $type: 'Waiver';
  readonly qualifiers: readonly (Because | Until | Waived)[];
  readonly rule: Word;
}

export interface When extends Node {
  readonly $type: 'When';
  readonly text: string;
}

export interface Within extends Node {
  readonly $type: 'Within';
  readonly length: Length;
}

export interface Word extends Node {
  readonly $type: 'Word';
  readonly text: string;
}

export type AmountText = string;

export type Answerable = Journey | Responsibility | Stage | Touchpoint;

export type Body = Department | Region | Team | Unit;

export type Element = Allocation | Charter | Decision | Delegation | Department | Escalation | External | Forum | GovernanceModel | Handoff | Initiative | Journey | Metric | Organization | Person | Persona | Policy | Programme | RaciTable | Region | Responsibility | Role | System | Team | Unit | Vendor | Voice | Waiver;

export type EscalationTarget = Escalation | Forum;

export type FieldText = string;

export type FrequencyText = string;

export type LengthText = string;

export type Meant = Named;

export type Named = BrandPromise | Charter | Decision | Department | Escalation | External | Forum | Goal | GovernanceModel | Initiative | Journey | Metric | Organization | Person | Persona | Policy | Programme | RaciTable | Region | Responsibility | Role | Stage | System | Team | Touchpoint | Unit | Vendor | Voice;

export type Origin = System | Vendor | Voice;

export type Party = Department | External | Forum | Person | Role | Team | Unit | Vendor;

export type Path = string;

export type Place = Region | Unit;

export type Qualifier = Because | By | From | In | Jointly | Until;

export type SayingText = string;

export type Scope = Journey | Stage;

export type ValueText = AmountText | string;

export type Work = Responsibility | Touchpoint;

export type NodeType =
  | 'Above'
  | 'AllocatedShare'
  | 'Allocation'
  | 'Amount'
  | 'Approval'
  | 'ApprovedBy'
  | 'Assessed'
  | 'Audience'
  | 'Audited'
  | 'Authority'
  | 'Backstage'
  | 'BasedIn'
  | 'Baseline'
  | 'Because'
  | 'Boundary'
  | 'BrandPromise'
  | 'BusinessFunction'
  | 'By'
  | 'Cadence'
  | 'Cell'
  | 'Central'
  | 'Chair'
  | 'Channels'
  | 'Charter'
  | 'CharterScope'
  | 'Claim'
  | 'Columns'
  | 'Comparison'
  | 'Condition'
  | 'Context'
  | 'Contract'
  | 'Control'
  | 'Count'
  | 'Covers'
  | 'Critical'
  | 'Culture'
  | 'Day'
  | 'DecidesBy'
  | 'Decision'
  | 'DecisionProcess'
  | 'DecisionRight'
  | 'Delegation'
  | 'Department'
  | 'Deputy'
  | 'Desired'
  | 'Direction'
  | 'DiscussedIn'
  | 'Email'
  | 'EscalatesTo'
  | 'Escalation'
  | 'Every'
  | 'Exception'
  | 'External'
  | 'Factor'
  | 'FeedbackLoop'
  | 'Feeds'
  | 'Field'
  | 'File'
  | 'Forum'
  | 'Frequency'
  | 'From'
  | 'Funding'
  | 'Goal'
  | 'Goals'
  | 'GovernanceModel'
  | 'Handle'
  | 'Handoff'
  | 'Head'
  | 'HeldBy'
  | 'Holding'
  | 'In'
  | 'Included'
  | 'Includes'
  | 'Industry'
  | 'Initiative'
  | 'InitiativeTier'
  | 'Inputs'
  | 'Investigated'
  | 'Irritant'
  | 'Jointly'
  | 'Journey'
  | 'Kind'
  | 'LastReviewed'
  | 'LastRun'
  | 'Length'
  | 'Letters'
  | 'Level'
  | 'Link'
  | 'ListensTo'
  | 'Live'
  | 'Local'
  | 'LocalBody'
  | 'Mandate'
  | 'MandateScope'
  | 'Maturity'
  | 'MeasuredBy'
  | 'Members'
  | 'Method'
  | 'Metric'
  | 'MetricScope'
  | 'MetricSource'
  | 'MetricUnit'
  | 'Mission'
  | 'MomentOfTruth'
  | 'Needs'
  | 'OnlyIn'
  | 'Opportunity'
  | 'Organization'
  | 'Owner'
  | 'PartOf'
  | 'Passes'
  | 'Person'
  | 'Persona'
  | 'Personas'
  | 'Phase'
  | 'Policy'
  | 'PolicyRule'
  | 'Principle'
  | 'Programme'
  | 'Promises'
  | 'Purpose'
  | 'Quorum'
  | 'RaciTable'
  | 'Rationale'
  | 'Region'
  | 'Releases'
  | 'ReportsTo'
  | 'RepresentedBy'
  | 'Responsibility'
  | 'ReviewDue'
  | 'Role'
  | 'Row'
  | 'Saying'
  | 'Section'
  | 'Selection'
  | 'Service'
  | 'Share'
  | 'ShareOf'
  | 'SharesWith'
  | 'Since'
  | 'Size'
  | 'Sla'
  | 'SplitBy'
  | 'Sponsor'
  | 'Stage'
  | 'Stance'
  | 'State'
  | 'Status'
  | 'Structure'
  | 'SuppliedBy'
  | 'System'
  | 'Target'
  | 'Team'
  | 'Then'
  | 'Tier'
  | 'Touchpoint'
  | 'Trigger'
  | 'Unit'
  | 'Until'
  | 'UpTo'
  | 'Uses'
  | 'Using'
  | 'Value'
  | 'Vendor'
  | 'Version'
  | 'Vision'
  | 'Voice'
  | 'Volume'
  | 'Waived'
  | 'Waiver'
  | 'When'
  | 'Within'
  | 'Word';

export interface NodeOf {
  Above: Above;
  AllocatedShare: AllocatedShare;
  Allocation: Allocation;
  Amount: Amount;
  Approval: Approval;
  ApprovedBy: ApprovedBy;
  Assessed: Assessed;
  Audience: Audience;
  Audited: Audited;
  Authority: Authority;
  Backstage: Backstage;
  BasedIn: BasedIn;
  Baseline: Baseline;
  Because: Because;
  Boundary: Boundary;
  BrandPromise: BrandPromise;
  BusinessFunction: BusinessFunction;
  By: By;
  Cadence: Cadence;
  Cell: Cell;
  Central: Central;
  Chair: Chair;
  Channels: Channels;
  Charter: Charter;
  CharterScope: CharterScope;
  Claim: Claim;
  Columns: Columns;
  Comparison: Comparison;
  Condition: Condition;
  Context: Context;
  Contract: Contract;
  Control: Control;
  Count: Count;
  Covers: Covers;
  Critical: Critical;
  Culture: Culture;
  Day: Day;
  DecidesBy: DecidesBy;
  Decision: Decision;
  DecisionProcess: DecisionProcess;
  DecisionRight: DecisionRight;
  Delegation: Delegation;
  Department: Department;
  Deputy: Deputy;
  Desired: Desired;
  Direction: Direction;
  DiscussedIn: DiscussedIn;
  Email: Email;
  EscalatesTo: EscalatesTo;
  Escalation: Escalation;
  Every: Every;
  Exception: Exception;
  External: External;
  Factor: Factor;
  FeedbackLoop: FeedbackLoop;
  Feeds: Feeds;
  Field: Field;
  File: File;
  Forum: Forum;
  Frequency: Frequency;
  From: From;
  Funding: Funding;
  Goal: Goal;
  Goals: Goals;
  GovernanceModel: GovernanceModel;
  Handle: Handle;
  Handoff: Handoff;
  Head: Head;
  HeldBy: HeldBy;
  Holding: Holding;
  In: In;
  Included: Included;
  Includes: Includes;
  Industry: Industry;
  Initiative: Initiative;
  InitiativeTier: InitiativeTier;
  Inputs: Inputs;
  Investigated: Investigated;
  Irritant: Irritant;
  Jointly: Jointly;
  Journey: Journey;
  Kind: Kind;
  LastReviewed: LastReviewed;
  LastRun: LastRun;
  Length: Length;
  Letters: Letters;
  Level: Level;
  Link: Link;
  ListensTo: ListensTo;
  Live: Live;
  Local: Local;
  LocalBody: LocalBody;
  Mandate: Mandate;
  MandateScope: MandateScope;
  Maturity: Maturity;
  MeasuredBy: MeasuredBy;
  Members: Members;
  Method: Method;
  Metric: Metric;
  MetricScope: MetricScope;
  MetricSource: MetricSource;
  MetricUnit: MetricUnit;
  Mission: Mission;
  MomentOfTruth: MomentOfTruth;
  Needs: Needs;
  OnlyIn: OnlyIn;
  Opportunity: Opportunity;
  Organization: Organization;
  Owner: Owner;
  PartOf: PartOf;
  Passes: Passes;
  Person: Person;
  Persona: Persona;
  Personas: Personas;
  Phase: Phase;
  Policy: Policy;
  PolicyRule: PolicyRule;
  Principle: Principle;
  Programme: Programme;
  Promises: Promises;
  Purpose: Purpose;
  Quorum: Quorum;
  RaciTable: RaciTable;
  Rationale: Rationale;
  Region: Region;
  Releases: Releases;
  ReportsTo: ReportsTo;
  RepresentedBy: RepresentedBy;
  Responsibility: Responsibility;
  ReviewDue: ReviewDue;
  Role: Role;
  Row: Row;
  Saying: Saying;
  Section: Section;
  Selection: Selection;
  Service: Service;
  Share: Share;
  ShareOf: ShareOf;
  SharesWith: SharesWith;
  Since: Since;
  Size: Size;
  Sla: Sla;
  SplitBy: SplitBy;
  Sponsor: Sponsor;
  Stage: Stage;
  Stance: Stance;
  State: State;
  Status: Status;
  Structure: Structure;
  SuppliedBy: SuppliedBy;
  System: System;
  Target: Target;
  Team: Team;
  Then: Then;
  Tier: Tier;
  Touchpoint: Touchpoint;
  Trigger: Trigger;
  Unit: Unit;
  Until: Until;
  UpTo: UpTo;
  Uses: Uses;
  Using: Using;
  Value: Value;
  Vendor: Vendor;
  Version: Version;
  Vision: Vision;
  Voice: Voice;
  Volume: Volume;
  Waived: Waived;
  Waiver: Waiver;
  When: When;
  Within: Within;
  Word: Word;
}

/** What a reference may ask for, and the types of node that answer. */
export const refKinds = {
  Answerable: ['Journey', 'Responsibility', 'Stage', 'Touchpoint'],
  Body: ['Department', 'Region', 'Team', 'Unit'],
  BrandPromise: ['BrandPromise'],
  EscalationTarget: ['Escalation', 'Forum'],
  Forum: ['Forum'],
  Goal: ['Goal'],
  Meant: ['BrandPromise', 'Charter', 'Decision', 'Department', 'Escalation', 'External', 'Forum', 'Goal', 'GovernanceModel', 'Initiative', 'Journey', 'Metric', 'Organization', 'Person', 'Persona', 'Policy', 'Programme', 'RaciTable', 'Region', 'Responsibility', 'Role', 'Stage', 'System', 'Team', 'Touchpoint', 'Unit', 'Vendor', 'Voice'],
  Metric: ['Metric'],
  Named: ['BrandPromise', 'Charter', 'Decision', 'Department', 'Escalation', 'External', 'Forum', 'Goal', 'GovernanceModel', 'Initiative', 'Journey', 'Metric', 'Organization', 'Person', 'Persona', 'Policy', 'Programme', 'RaciTable', 'Region', 'Responsibility', 'Role', 'Stage', 'System', 'Team', 'Touchpoint', 'Unit', 'Vendor', 'Voice'],
  Origin: ['System', 'Vendor', 'Voice'],
  Party: ['Department', 'External', 'Forum', 'Person', 'Role', 'Team', 'Unit', 'Vendor'],
  Person: ['Person'],
  Persona: ['Persona'],
  Place: ['Region', 'Unit'],
  RaciTable: ['RaciTable'],
  Region: ['Region'],
  Responsibility: ['Responsibility'],
  Role: ['Role'],
  Scope: ['Journey', 'Stage'],
  System: ['System'],
  Touchpoint: ['Touchpoint'],
  Vendor: ['Vendor'],
  Voice: ['Voice'],
  Work: ['Responsibility', 'Touchpoint'],
} as const satisfies Record<string, readonly NodeType[]>;

export type RefKind = keyof typeof refKinds;
