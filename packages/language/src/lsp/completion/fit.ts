/**
 * What is worth offering, of all that the grammar and the resolver would take: nothing that would only be a finding (a
 * forum that is accountable), that means nothing where it stands (a vendor as a deputy), or that is said already.
 */
import type { Config } from '@remit-cx/core/config/config';
import { lettersOfScheme, type RaciScheme } from '@remit-cx/core/model/raci-scheme';
import { canBeIn } from '@remit-cx/core/policy/within';
import { kindNamed, kindNames, kindTypes } from '@remit-cx/core/project/kinds';
import type { NodeType, RefKind } from '@remit-cx/core/project/syntax';
import type { IToken } from 'chevrotain';
import type { Place } from '../grammar-walk.ts';

/** What a cell of a table may hold: each letter of the scheme, in the order of its name, and the pair that is common. */
export function lettersOf(scheme: RaciScheme): readonly string[] {
  return [...lettersOfScheme[scheme], 'A/R'];
}

/** The words that only some ways of assigning work have. */
const schemesOf: Readonly<Record<string, RaciScheme>> = {
  support: 'rasci',
  verifier: 'raci-vs',
  signatory: 'raci-vs',
  omitted: 'cairo',
};

const usual: Readonly<Record<string, string>> = { consulted: 'on', informed: 'about' };

/** The little word that reads best behind a keyword: `consulted on`, `informed about`, `accountable for`. */
export function usualPreposition(keyword: string): string {
  return usual[keyword] ?? 'for';
}

const neverAccountable: ReadonlySet<string> = new Set(['Team', 'Vendor']);

/** Whether a keyword is worth offering. */
export function fitsKeyword(
  keyword: string,
  { rule, around }: Place,
  statement: readonly IToken[],
  isNew: boolean,
  { scheme }: Config,
): boolean {
  const isSaid = (word: string) => statement.some(({ image }) => image === word);
  const needed = schemesOf[keyword];
  if (rule === 'ClaimKind' && needed !== undefined && needed !== scheme) return false;
  // A vendor or a team is never accountable.
  if (keyword === 'accountable' && around?.rule === 'Duty' && neverAccountable.has(around.around?.rule ?? ''))
    return false;
  if (keyword === 'default') return around?.rule === 'Stage' || around?.rule === 'Journey';
  if (isNew) return true;
  if (rule === 'Jointly')
    return !isSaid('jointly') && (isSaid('accountable') || isSaid('owner')) && !isSaid('undecided');
  if (rule === 'By') return isSaid('undecided') && !isSaid('by');
  if (['In', 'From', 'Until', 'Because', 'Above', 'UpTo', 'Waived', 'Assessed', 'Using'].includes(rule))
    return !isSaid(keyword);
  return true;
}

const somebody: readonly NodeType[] = ['Role', 'Person'];
const answerer: readonly NodeType[] = ['Role', 'Department', 'Unit', 'Person'];

/** Who may be named where the resolver would take any party. Undefined where all may. */
const parties: Readonly<Record<string, readonly NodeType[]>> = {
  'Approval.party': ['Role', 'Person', 'Forum'],
  'By.party': ['Role', 'Person', 'Forum', 'Department'],
  'Central.parties': ['Department', 'Team', 'Unit'],
  'Chair.party': somebody,
  'Delegation.delegate': somebody,
  'Deputy.parties': somebody,
  'GovernanceModel.leaders': ['Role', 'Department', 'Team', 'Person'],
  'Head.party': somebody,
  'Jointly.parties': answerer,
  'LocalBody.party': somebody,
  'MetricOwnership.parties': answerer,
  'Owner.party': answerer,
  'Ownership.parties': answerer,
  'ReportsTo.party': ['Role', 'Person', 'Forum', 'Department'],
  'RepresentedBy.party': answerer,
  'Sponsor.party': somebody,
  'Tier.party': ['Role', 'Department', 'Unit', 'Team', 'Person', 'Forum', 'Vendor'],
};

/** What may be named where anything may, in the order in which it is offered. */
const things: Readonly<Record<string, readonly NodeType[]>> = {
  'Inputs.sources': [
    'Metric',
    'Voice',
    'Initiative',
    'Decision',
    'Programme',
    'Journey',
    'Responsibility',
    'RaciTable',
    'Escalation',
    'Policy',
    'System',
    'Forum',
  ],
  'MandateScope.targets': [
    'Journey',
    'Stage',
    'Touchpoint',
    'Responsibility',
    'Decision',
    'Region',
    'Unit',
    'Department',
    'Metric',
    'Voice',
    'System',
    'Programme',
    'Initiative',
    'Policy',
  ],
};

/** The order in which parties of several kinds are offered. */
const order: readonly string[] = ['Role', 'Department', 'Unit', 'Team', 'Person', 'Forum', 'Vendor', 'External'];

const bodies: readonly NodeType[] = ['Department', 'Unit', 'Team', 'Region'];

/** Which kinds of thing are worth naming at a place, in the order in which they are offered. Undefined: all that the resolver takes. */
export function kindsAt(
  { around }: Place,
  wants: RefKind,
  statement: readonly IToken[],
): readonly string[] | undefined {
  const at = `${around?.rule}.${around?.property}`;
  if (at === 'PolicyRule.scopes') return scopesFor(statement);
  // A region lies in a region; a department, a role or a forum belongs to any body.
  if (at === 'PartOf.whole') return around?.around?.rule === 'Region' ? ['Region'] : bodies;
  if (wants === 'Named') return things[at];
  if (wants !== 'Party') return undefined;
  if (at === 'Claim.parties' && statement.some(({ image }) => image === 'accountable')) return answerer;
  return parties[at] ?? order;
}

/** What the things can be in that a policy is about: `every touchpoint in ...`. */
function scopesFor([, kindWord]: readonly IToken[]): readonly string[] | undefined {
  const kind = kindNamed(kindWord?.image ?? '');
  return kind && kindNames.filter(scope => canBeIn(kind, scope)).map(scope => kindTypes[scope]);
}

/** The built-in names that are worth offering at a place. */
export function builtInsAt({ around }: Place, wants: RefKind, statement: readonly IToken[]): readonly string[] {
  if (around?.rule === 'Holding' && statement.length <= 2) return ['nobody'];
  if (wants !== 'Party' || around === undefined) return [];
  if (around.rule === 'Audience' || around.rule === 'DecisionRight') return ['everyone'];
  if (around.rule !== 'Claim') return [];
  const kind = statement.find(({ image }) => image !== 'default')?.image;
  if (kind === 'accountable') return statement.at(-1)?.image === 'accountable' ? ['undecided'] : [];
  return ['everyone'];
}

/** The names that stand in a statement already, behind its keyword: nobody is named twice in a list. */
export function namesSaid(statement: readonly IToken[]): ReadonlySet<string> {
  const words = statement.map(({ image }) => image.normalize('NFC')).join(' ');
  return new Set(words.replaceAll(' . ', '.').split(' ').slice(1));
}
