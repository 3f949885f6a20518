/** The answer of `remit who` as data: names with titles, places and sentences, nothing that points into the model. */
import type { Letter } from '../../model/model.ts';
import type { Outcome, Verdict } from '../../model/ownership.ts';
import type { Day } from '../../project/values.ts';
import type { Fact } from '../fields/fields.ts';
import type { Place } from '../place.ts';

/** A thing by its kind and path, and how people call it. */
export interface Thing {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
}

export interface Subject extends Thing {
  readonly place: Place;
  /** The comment above it, and its mission or purpose. */
  readonly description: string | undefined;
}

/** A party with whoever exercises it on the day. */
export interface Actor extends Thing {
  /** `Yusuf Haddad, acting for Regional CX Lead, Gulf & Africa`; `Chief Customer Officer (Tomas Rehn)`. */
  readonly text: string;
  readonly actsAs: 'holder' | 'delegate' | 'deputy' | 'vacant' | 'unwritten' | 'circle' | 'itself';
  readonly by: Thing | undefined;
  /** Who that is, on its own: `Tomas Rehn`, `Yusuf Haddad, acting`, `vacant`; empty where nobody wrote it down. */
  readonly today: string;
  /** The delegations that led there, each with its dates and its place. */
  readonly through: readonly { readonly text: string; readonly place: Place }[];
  readonly deputies: readonly Thing[];
}

/** Who answers for a piece of work, a journey, a metric or a decision. */
export interface WorkAnswer {
  readonly about: 'work';
  readonly day: Day;
  readonly subject: Subject;
  /** Why there is nothing to answer for on the day: `planned`, `live from 2027-02-01`. */
  readonly asleep: string | undefined;
  /** Regions in which everything is the same stand together. */
  readonly regions: readonly RegionAnswer[];
  /** What changes after the day, in sentences. */
  readonly changes: readonly string[];
  /** Of a decision: who decides up to which amount. */
  readonly bands: readonly {
    readonly amount: string;
    readonly regions: readonly string[];
    readonly parties: readonly Actor[];
  }[];
  /** Of a decision: who recommends, must agree, gives input, carries out. */
  readonly rights: readonly { readonly right: string; readonly parties: readonly Actor[] }[];
  /** Of a journey: its touchpoints, each with who is accountable. Its owner owns none of them. */
  readonly touchpoints: readonly { readonly touchpoint: Thing; readonly accountable: string }[];
  /** What happens when it goes wrong: the steps in order. */
  readonly escalation: readonly EscalationStep[];
  /** What else is written of it. */
  readonly facts: readonly Fact[];
}

export interface RegionAnswer {
  /** Their titles; empty when the project declares none. */
  readonly regions: readonly string[];
  readonly everywhere: boolean;
  readonly verdict: Verdict;
  /** `VP Product is accountable.`, `Nobody is accountable.` */
  readonly sentence: string;
  readonly letters: readonly { readonly letter: Letter; readonly word: string; readonly parties: readonly Actor[] }[];
  /** Every claim that was considered, those on the A first. */
  readonly claims: readonly ClaimAnswer[];
}

export interface ClaimAnswer {
  readonly letter: Letter;
  readonly parties: readonly Thing[];
  readonly place: Place;
  readonly counted: boolean;
  /** What became of it; for letters other than A: `counts`, `not-yet`, `over` or `other-region`. */
  readonly outcome: Outcome | 'counts';
  /** What it says and where it stands: `VP Product is accountable, by default of the stage Choose`. */
  readonly text: string;
  /** Why it counts or not, as a phrase. */
  readonly why: string;
}

export interface EscalationStep {
  /** The escalation or forum that the step belongs to. */
  readonly of: Thing;
  readonly party: Actor | undefined;
  readonly within: string | undefined;
}

/** Everything that a party answers for. */
export interface PartyAnswer {
  readonly about: 'party';
  readonly day: Day;
  readonly subject: Subject;
  readonly actor: Actor;
  /** Who answers for a vendor, or speaks for an external party. */
  readonly answeredBy: Actor | undefined;
  /** Of a person: the roles held, and those exercised for somebody else, with dates. */
  readonly roles: readonly { readonly role: Thing; readonly text: string }[];
  /** Of a department: the roles that are part of it. Of a team or forum: who sits in it, the head or chair first. */
  readonly parts: readonly Actor[];
  /** By letter, in the order A, R, C, I and so on. */
  readonly letters: readonly {
    readonly letter: Letter;
    readonly word: string;
    readonly work: readonly LetteredWork[];
  }[];
  /** Metrics, vendors, systems and others that it owns. */
  readonly owns: readonly Thing[];
  readonly seats: Seats;
  /** `audits Relationship NPS`, `takes part in Looking after people`. */
  readonly tasks: readonly string[];
  readonly delegations: readonly string[];
  /** What else is written of it. */
  readonly facts: readonly Fact[];
}

/** Where a party has a say or a seat, as what follows its name in a sentence. */
export interface Seats {
  /** `leads the customer experience`. */
  readonly leads: readonly string[];
  /** `decides Goodwill gesture above 2,000 EUR`. */
  readonly decisions: readonly string[];
  /** `chairs CX Council`. */
  readonly forums: readonly string[];
  /** `step 3 of Service recovery, within 48 hours`. */
  readonly escalations: readonly string[];
}

export interface LetteredWork extends Thing {
  /** The journey of a touchpoint. */
  readonly journey: Thing | undefined;
  /** Titles of the regions that it is limited to; empty for everywhere. */
  readonly regions: readonly string[];
  /** The role through which a person has it, the department through which a role has it. */
  readonly through: Thing | undefined;
}

/** What is written of something that nobody answers for as for work: a system, an initiative, a region. */
export interface ThingAnswer {
  readonly about: 'thing';
  readonly day: Day;
  readonly subject: Subject;
  readonly owner: Actor | undefined;
  readonly facts: readonly Fact[];
  /** Everything that names it, with the field in which it does: `uses`. */
  readonly namedBy: readonly { readonly thing: Thing; readonly field: string }[];
  readonly escalation: readonly EscalationStep[];
}

export type Answered = WorkAnswer | PartyAnswer | ThingAnswer;

/** All of them, in the order in which they are told. */
export function allSeats({ leads, decisions, forums, escalations }: Seats): readonly string[] {
  return [...leads, ...decisions, ...forums, ...escalations];
}
