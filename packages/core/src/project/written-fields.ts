// Generated from packages/language/src/remit.langium by `npm run generate`. Do not edit.
import type { NodeType, RefKind } from './syntax.ts';

/** What a value of a field is. A block is asked only whether it is there; a period is compared by its last day. */
export type Shape =
  | 'flag'
  | 'text'
  | 'word'
  | 'day'
  | 'amount'
  | 'length'
  | 'frequency'
  | 'count'
  | 'name'
  | 'period'
  | 'block';

/** A field of a property: its words, and the way from the node of the property to the values. */
export interface WrittenField {
  readonly name: string;
  readonly shape: Shape;
  readonly at: readonly string[];
  readonly wants?: RefKind;
  /** Only of nodes that have this word there. */
  readonly where?: { readonly at: string; readonly is: string };
}

/** What can be said in a block, or behind a property, by the type of its node. */
export const listed: Readonly<Partial<Record<NodeType, readonly NodeType[]>>> = {
  Allocation: ['From', 'Until'],
  Charter: ['Version', 'Purpose', 'CharterScope', 'Funding', 'Includes', 'ApprovedBy', 'ReviewDue', 'Link'],
  Context: ['Size', 'Industry', 'DecisionProcess', 'Method', 'Culture'],
  Decision: ['DecisionRight', 'When', 'Critical', 'EscalatesTo', 'Control', 'LastReviewed', 'Link'],
  Delegation: ['From', 'Until', 'Because'],
  Department: ['BusinessFunction', 'Head', 'PartOf', 'ReportsTo', 'Mission', 'MeasuredBy', 'Uses', 'Responsibility', 'Department', 'Role', 'Link'],
  Escalation: ['Tier', 'Then', 'Link'],
  External: ['Kind', 'RepresentedBy', 'Link'],
  Factor: ['Desired', 'Because'],
  Forum: ['Kind', 'Purpose', 'Covers', 'Chair', 'Members', 'Cadence', 'DecidesBy', 'Quorum', 'Inputs', 'Authority', 'FeedbackLoop', 'EscalatesTo', 'PartOf', 'Link'],
  Goal: ['MeasuredBy'],
  GovernanceModel: ['Structure', 'Central', 'Local', 'Sponsor', 'Rationale', 'Stance', 'Context', 'Until', 'Releases', 'Link'],
  Handoff: ['Passes', 'Within', 'Link'],
  Initiative: ['Goals', 'Owner', 'InitiativeTier', 'Status', 'From', 'Until', 'MeasuredBy', 'Link'],
  Journey: ['Personas', 'Promises', 'ListensTo', 'MeasuredBy', 'State', 'Investigated', 'LastReviewed', 'Stage', 'Touchpoint', 'Handoff', 'Link'],
  Mandate: ['MandateScope', 'Authority', 'Boundary', 'ApprovedBy'],
  Maturity: ['Assessed', 'Using', 'Desired', 'Factor'],
  Metric: ['Kind', 'MetricScope', 'MetricUnit', 'Direction', 'Baseline', 'Target', 'Every', 'SplitBy', 'MetricSource', 'DiscussedIn', 'Audited', 'Control', 'Link'],
  Organization: ['Vision', 'Mission', 'BrandPromise', 'Principle', 'Goal', 'Maturity', 'Link'],
  Person: ['Email', 'Handle', 'Since', 'Until', 'BasedIn', 'Link'],
  Persona: ['Needs', 'ShareOf', 'Link'],
  Policy: ['Link'],
  Programme: ['Kind', 'Owner', 'Audience', 'Every', 'LastRun', 'Link'],
  RaciTable: ['In', 'From', 'Until', 'Columns', 'Link'],
  Region: ['PartOf', 'Head', 'Exception', 'Link'],
  Responsibility: ['Critical', 'MeasuredBy', 'EscalatesTo', 'Control', 'OnlyIn', 'LastReviewed', 'Link'],
  Role: ['PartOf', 'Level', 'HeldBy', 'Deputy', 'ReportsTo', 'MeasuredBy', 'Uses', 'Mandate', 'Authority', 'Responsibility', 'Link'],
  Stage: ['Phase', 'Touchpoint', 'Link'],
  System: ['Owner', 'SuppliedBy', 'SharesWith', 'Link'],
  Team: ['Head', 'Members', 'PartOf', 'ReportsTo', 'Mission', 'Responsibility', 'Link'],
  Touchpoint: ['Channels', 'MomentOfTruth', 'Critical', 'MeasuredBy', 'Uses', 'EscalatesTo', 'ListensTo', 'Personas', 'Promises', 'Irritant', 'Opportunity', 'Trigger', 'Needs', 'Backstage', 'Volume', 'Sla', 'SuppliedBy', 'Control', 'Investigated', 'Status', 'Live', 'OnlyIn', 'LastReviewed', 'Link'],
  Unit: ['Kind', 'PartOf', 'Head', 'Mission', 'Exception', 'Responsibility', 'Link'],
  Vendor: ['Service', 'Owner', 'Contract', 'Sla', 'Promises', 'Link'],
  Voice: ['Owner', 'Channels', 'Feeds', 'Every', 'Link'],
  Waiver: ['Waived', 'Until', 'Because'],
};

/** The fields of each property, and those in the line that begins a thing. */
export const writtenFields: Readonly<Partial<Record<NodeType, readonly WrittenField[]>>> = {
  Allocation: [
    { name: 'of', shape: 'name', at: ['person'], wants: 'Person' },
    { name: 'to', shape: 'name', at: ['shares', 'role'], wants: 'Role' },
  ],
  ApprovedBy: [
    { name: 'approved by', shape: 'name', at: ['approvals', 'party'], wants: 'Party' },
  ],
  Assessed: [
    { name: 'assessed', shape: 'day', at: ['day', 'text'] },
  ],
  Audience: [
    { name: 'audience', shape: 'name', at: ['parties'], wants: 'Party' },
  ],
  Audited: [
    { name: 'audited by', shape: 'name', at: ['parties'], wants: 'Party' },
  ],
  Authority: [
    { name: 'authority limit', shape: 'amount', at: ['limit', 'text'] },
    { name: 'authority', shape: 'text', at: ['text'] },
  ],
  Backstage: [
    { name: 'backstage', shape: 'text', at: ['text'] },
  ],
  BasedIn: [
    { name: 'based in', shape: 'name', at: ['place'], wants: 'Place' },
  ],
  Baseline: [
    { name: 'baseline', shape: 'amount', at: ['value', 'text'] },
  ],
  Because: [
    { name: 'because', shape: 'text', at: ['text'] },
  ],
  Boundary: [
    { name: 'boundary', shape: 'text', at: ['text'] },
  ],
  BusinessFunction: [
    { name: 'function', shape: 'word', at: ['word', 'text'] },
  ],
  Cadence: [
    { name: 'cadence', shape: 'frequency', at: ['frequency', 'text'] },
  ],
  Central: [
    { name: 'central', shape: 'name', at: ['parties'], wants: 'Party' },
  ],
  Chair: [
    { name: 'chair', shape: 'name', at: ['party'], wants: 'Party' },
  ],
  Channels: [
    { name: 'channel', shape: 'word', at: ['channels', 'text'] },
  ],
  CharterScope: [
    { name: 'scope', shape: 'text', at: ['text'] },
  ],
  Columns: [
    { name: 'parties', shape: 'name', at: ['parties'], wants: 'Party' },
  ],
  Context: [
    { name: 'context', shape: 'block', at: [] },
  ],
  Contract: [
    { name: 'contract', shape: 'period', at: [] },
  ],
  Control: [
    { name: 'control', shape: 'text', at: ['text'] },
  ],
  Covers: [
    { name: 'covers', shape: 'word', at: ['all', 'text'] },
    { name: 'covers', shape: 'name', at: ['targets'], wants: 'Scope' },
  ],
  Critical: [
    { name: 'critical', shape: 'flag', at: [] },
  ],
  Culture: [
    { name: 'culture', shape: 'text', at: ['value', 'text'] },
  ],
  DecidesBy: [
    { name: 'decides by', shape: 'word', at: ['word', 'text'] },
  ],
  DecisionProcess: [
    { name: 'decision process', shape: 'text', at: ['value', 'text'] },
  ],
  DecisionRight: [
    { name: 'decide', shape: 'name', at: ['parties'], wants: 'Party', where: { at: 'kind', is: 'decide' } },
    { name: 'recommend', shape: 'name', at: ['parties'], wants: 'Party', where: { at: 'kind', is: 'recommend' } },
    { name: 'agree', shape: 'name', at: ['parties'], wants: 'Party', where: { at: 'kind', is: 'agree' } },
    { name: 'input', shape: 'name', at: ['parties'], wants: 'Party', where: { at: 'kind', is: 'input' } },
    { name: 'perform', shape: 'name', at: ['parties'], wants: 'Party', where: { at: 'kind', is: 'perform' } },
    { name: 'driver', shape: 'name', at: ['parties'], wants: 'Party', where: { at: 'kind', is: 'driver' } },
    { name: 'approver', shape: 'name', at: ['parties'], wants: 'Party', where: { at: 'kind', is: 'approver' } },
    { name: 'contributor', shape: 'name', at: ['parties'], wants: 'Party', where: { at: 'kind', is: 'contributor' } },
  ],
  Delegation: [
    { name: 'of', shape: 'name', at: ['role'], wants: 'Role' },
    { name: 'to', shape: 'name', at: ['delegate'], wants: 'Party' },
  ],
  Deputy: [
    { name: 'deputy', shape: 'name', at: ['parties'], wants: 'Party' },
  ],
  Desired: [
    { name: 'desired', shape: 'word', at: ['word', 'text'] },
  ],
  DiscussedIn: [
    { name: 'discussed in', shape: 'name', at: ['forums'], wants: 'Forum' },
  ],
  Email: [
    { name: 'email', shape: 'text', at: ['text'] },
  ],
  EscalatesTo: [
    { name: 'escalates to', shape: 'name', at: ['target'], wants: 'EscalationTarget' },
  ],
  Every: [
    { name: 'every', shape: 'frequency', at: ['frequency', 'text'] },
  ],
  Exception: [
    { name: 'exception', shape: 'text', at: ['text'] },
  ],
  Factor: [
    { name: 'factor', shape: 'word', at: ['factor', 'text'] },
  ],
  FeedbackLoop: [
    { name: 'feedback loop', shape: 'text', at: ['text'] },
  ],
  Feeds: [
    { name: 'feeds', shape: 'name', at: ['metrics'], wants: 'Metric' },
  ],
  From: [
    { name: 'from', shape: 'day', at: ['day', 'text'] },
  ],
  Funding: [
    { name: 'funding', shape: 'text', at: ['text'] },
  ],
  Goals: [
    { name: 'goal', shape: 'name', at: ['goals'], wants: 'Goal' },
  ],
  GovernanceModel: [
    { name: 'lead', shape: 'word', at: ['leads', 'text'] },
  ],
  Handle: [
    { name: 'handle', shape: 'text', at: ['text'] },
  ],
  Handoff: [
    { name: 'from', shape: 'name', at: ['source'], wants: 'Touchpoint' },
    { name: 'to', shape: 'name', at: ['target'], wants: 'Touchpoint' },
  ],
  Head: [
    { name: 'head', shape: 'name', at: ['party'], wants: 'Party' },
  ],
  HeldBy: [
    { name: 'held by', shape: 'name', at: ['holdings', 'person'], wants: 'Person' },
  ],
  In: [
    { name: 'in', shape: 'name', at: ['places'], wants: 'Region' },
  ],
  Includes: [
    { name: 'includes', shape: 'name', at: ['parts', 'table'], wants: 'RaciTable' },
    { name: 'includes', shape: 'word', at: ['parts', 'section', 'text'] },
  ],
  Industry: [
    { name: 'industry', shape: 'text', at: ['value', 'text'] },
  ],
  InitiativeTier: [
    { name: 'tier', shape: 'word', at: ['word', 'text'] },
  ],
  Inputs: [
    { name: 'input', shape: 'text', at: ['text'] },
    { name: 'input', shape: 'name', at: ['sources'], wants: 'Named' },
  ],
  Investigated: [
    { name: 'complaints investigated by', shape: 'name', at: ['parties'], wants: 'Party' },
  ],
  Irritant: [
    { name: 'irritant', shape: 'text', at: ['text'] },
  ],
  Kind: [
    { name: 'kind', shape: 'word', at: ['word', 'text'] },
  ],
  LastReviewed: [
    { name: 'last reviewed', shape: 'day', at: ['day', 'text'] },
  ],
  LastRun: [
    { name: 'last run', shape: 'day', at: ['day', 'text'] },
  ],
  Level: [
    { name: 'level', shape: 'word', at: ['word', 'text'] },
  ],
  Link: [
    { name: 'link', shape: 'text', at: ['title'] },
  ],
  ListensTo: [
    { name: 'listens to', shape: 'name', at: ['voices'], wants: 'Voice' },
  ],
  Live: [
    { name: 'live', shape: 'period', at: [] },
  ],
  Local: [
    { name: 'local', shape: 'name', at: ['bodies', 'place'], wants: 'Place' },
  ],
  Mandate: [
    { name: 'mandate', shape: 'block', at: [] },
  ],
  MandateScope: [
    { name: 'scope', shape: 'word', at: ['all', 'text'] },
    { name: 'scope', shape: 'name', at: ['targets'], wants: 'Named' },
  ],
  Maturity: [
    { name: 'maturity', shape: 'word', at: ['word', 'text'] },
  ],
  MeasuredBy: [
    { name: 'measured by', shape: 'name', at: ['metrics'], wants: 'Metric' },
  ],
  Members: [
    { name: 'members', shape: 'name', at: ['parties'], wants: 'Party' },
  ],
  Method: [
    { name: 'method', shape: 'text', at: ['value', 'text'] },
  ],
  MetricScope: [
    { name: 'scope', shape: 'word', at: ['word', 'text'] },
  ],
  MetricSource: [
    { name: 'source', shape: 'text', at: ['text'] },
    { name: 'source', shape: 'name', at: ['origin'], wants: 'Origin' },
  ],
  MetricUnit: [
    { name: 'unit', shape: 'text', at: ['value', 'text'] },
  ],
  Mission: [
    { name: 'mission', shape: 'text', at: ['text'] },
  ],
  MomentOfTruth: [
    { name: 'moment of truth', shape: 'flag', at: [] },
  ],
  Needs: [
    { name: 'needs', shape: 'text', at: ['text'] },
  ],
  OnlyIn: [
    { name: 'only in', shape: 'name', at: ['places'], wants: 'Region' },
  ],
  Opportunity: [
    { name: 'opportunity', shape: 'text', at: ['text'] },
  ],
  Owner: [
    { name: 'owner', shape: 'name', at: ['party'], wants: 'Party' },
  ],
  PartOf: [
    { name: 'part of', shape: 'name', at: ['whole'], wants: 'Body' },
  ],
  Passes: [
    { name: 'passes', shape: 'text', at: ['text'] },
  ],
  Personas: [
    { name: 'persona', shape: 'name', at: ['personas'], wants: 'Persona' },
  ],
  Phase: [
    { name: 'phase', shape: 'word', at: ['word', 'text'] },
  ],
  Principle: [
    { name: 'principle', shape: 'text', at: ['text'] },
  ],
  Promises: [
    { name: 'promise', shape: 'name', at: ['promises'], wants: 'BrandPromise' },
  ],
  Purpose: [
    { name: 'purpose', shape: 'text', at: ['text'] },
  ],
  Quorum: [
    { name: 'quorum', shape: 'count', at: ['count', 'text'] },
  ],
  Rationale: [
    { name: 'rationale', shape: 'text', at: ['text'] },
  ],
  Releases: [
    { name: 'releases', shape: 'amount', at: ['share', 'text'] },
  ],
  ReportsTo: [
    { name: 'reports to', shape: 'name', at: ['party'], wants: 'Party' },
  ],
  RepresentedBy: [
    { name: 'represented by', shape: 'name', at: ['party'], wants: 'Party' },
  ],
  ReviewDue: [
    { name: 'review due', shape: 'day', at: ['day', 'text'] },
  ],
  Service: [
    { name: 'service', shape: 'text', at: ['text'] },
  ],
  ShareOf: [
    { name: 'share', shape: 'amount', at: ['share', 'text'] },
  ],
  SharesWith: [
    { name: 'shares with', shape: 'name', at: ['systems'], wants: 'System' },
  ],
  Since: [
    { name: 'since', shape: 'day', at: ['day', 'text'] },
  ],
  Size: [
    { name: 'size', shape: 'text', at: ['value', 'text'] },
  ],
  Sla: [
    { name: 'sla', shape: 'text', at: ['text'] },
  ],
  SplitBy: [
    { name: 'by', shape: 'word', at: ['splits', 'text'] },
  ],
  Sponsor: [
    { name: 'sponsor', shape: 'name', at: ['party'], wants: 'Party' },
  ],
  Stance: [
    { name: 'stance', shape: 'word', at: ['word', 'text'] },
  ],
  State: [
    { name: 'state', shape: 'word', at: ['word', 'text'] },
  ],
  Status: [
    { name: 'status', shape: 'word', at: ['word', 'text'] },
  ],
  Structure: [
    { name: 'structure', shape: 'word', at: ['word', 'text'] },
  ],
  SuppliedBy: [
    { name: 'vendor', shape: 'name', at: ['vendor'], wants: 'Vendor' },
  ],
  Target: [
    { name: 'target', shape: 'amount', at: ['value', 'text'] },
  ],
  Then: [
    { name: 'then', shape: 'name', at: ['target'], wants: 'EscalationTarget' },
  ],
  Tier: [
    { name: 'tier', shape: 'name', at: ['party'], wants: 'Party' },
  ],
  Trigger: [
    { name: 'trigger', shape: 'text', at: ['text'] },
  ],
  Until: [
    { name: 'until', shape: 'day', at: ['day', 'text'] },
  ],
  Uses: [
    { name: 'uses', shape: 'name', at: ['systems'], wants: 'System' },
  ],
  Using: [
    { name: 'using', shape: 'text', at: ['text'] },
  ],
  Version: [
    { name: 'version', shape: 'text', at: ['text'] },
  ],
  Vision: [
    { name: 'vision', shape: 'text', at: ['text'] },
  ],
  Volume: [
    { name: 'volume', shape: 'count', at: ['count', 'text'] },
  ],
  Waived: [
    { name: 'for', shape: 'name', at: ['targets'], wants: 'Named' },
  ],
  Waiver: [
    { name: 'rule', shape: 'word', at: ['rule', 'text'] },
  ],
  When: [
    { name: 'when', shape: 'text', at: ['text'] },
  ],
  Within: [
    { name: 'within', shape: 'length', at: ['length', 'text'] },
  ],
};
