/**
 * What somebody must answer for wherever there is a governance model: the questions that the articles ask, and how a project
 * shows that it has an answer.
 */
import { canonical } from '../model/claims.ts';
import { label, type Responsibility } from '../model/model.ts';
import { isInForce } from '../model/where-and-when.ts';
import type { Asked } from './asked.ts';
import { type GovernanceQuestion, questionOf } from './questions.ts';

export interface CoreDuty {
  readonly question: GovernanceQuestion;
  /** What it is about, to follow "Nobody is accountable for". */
  readonly what: string;
  /**
   * A responsibility is about it if its name or title has one of these words in it. In a language that has none of them, the
   * name of the question says it.
   */
  readonly words: RegExp;
  /** What else answers the question. */
  isAnswered(asked: Asked): boolean;
}

/** The beginnings of words by which people call something, in English, German, French and Spanish, without accents. */
function about(...languages: readonly [english: RegExp, ...others: RegExp[]]): RegExp {
  return new RegExp(languages.map(({ source }) => source).join('|'), 'i');
}

const coreDuties: readonly CoreDuty[] = [
  {
    question: questionOf('strategy'),
    what: 'the strategy',
    words: about(/strateg|roadmap|vision/, /fahrplan|leitbild/, /feuille de route/, /hoja de ruta/),
    isAnswered: leadMay(about(/strateg|vision/)),
  },
  {
    question: questionOf('success-criteria'),
    what: 'what success is',
    words: about(
      /success|criteri|target|goal|objective|\bkpi|metric|measure/,
      /erfolg|\bziele?\b|zielwert|kennzahl|messgr/,
      /succes|reussite|critere|objectif|indicateur/,
      /\bexito|objetivo|indicador/,
    ),
    /** A goal with a metric that somebody owns says what success is, and who answers for it. */
    isAnswered: ({ graph, day }) =>
      graph
        .getAll(graph.known('goal').flatMap(({ measuredBy }) => measuredBy))
        .some(({ claims }) => claims.some(claim => claim.letter === 'A' && isInForce(claim, day))),
  },
  {
    question: questionOf('leadership'),
    what: 'keeping customer experience at the top of the list',
    words: about(
      /\blead|champion|priorit|advocat|sponsor/,
      /\bfue?hr|\bleit|fursprech/,
      /\bpiloter|\bdefendre|porte-parole/,
      /prioridad|lider|patrocin|defender/,
    ),
    /** Who leads the model, or sponsors it. */
    isAnswered: ({ graph, model, lead }) => lead !== undefined || graph.get(model.sponsor) !== undefined,
  },
  {
    question: questionOf('customer-information'),
    what: 'collecting and sharing what customers say',
    words: about(
      /voice|\bvoc\b|feedback|listen|insight|survey|complain|research|customer information|what \w+ say/,
      /kundenstimme|stimme der|ruckmeld|rueckmeld|zuhor|zuhoer|umfrage|befrag|beschwerde|marktforsch/,
      /\bvoix d|ecout|enquete|reclamation|retours? (des )?clients?/,
      /\bvoz d|escuch|encuesta|\bqueja|reclamacion|opinion/,
    ),
    isAnswered: ({ graph }) => graph.known('voice').some(({ owner }) => graph.get(owner) !== undefined),
  },
  {
    question: questionOf('governance'),
    what: 'governance',
    words: about(
      /govern|charter|steer|council|standard|framework/,
      /steuerung|lenkung|regelwerk|gremi|richtlinie/,
      /gouvern|\bcharte|pilotage|comite/,
      /gobern|directri|estandar/,
    ),
    /** A mandate, a charter that somebody approved, or a forum that has a chair and something to decide. */
    isAnswered: ({ graph, lead }) =>
      (lead?.kind === 'role' && lead.mandate !== undefined) ||
      graph.known('charter').some(({ approvals }) => approvals.length > 0) ||
      graph.known('forum').some(({ chair, authority, decidesBy }) => chair && (authority.length > 0 || decidesBy)),
  },
];

/** The core duties that nobody answers for: nothing in the model answers the question, and no responsibility is about them. */
export function openDuties(asked: Asked): readonly CoreDuty[] {
  let open = coreDuties.filter(duty => !duty.isAnswered(asked));
  for (const responsibility of asked.graph.known('responsibility')) {
    if (open.length === 0) break;
    const text = textOf(responsibility);
    open = open.filter(({ words, question }) => !words.test(text) && !text.includes(question.id.replaceAll('-', ' ')));
  }
  return open;
}

/** Name and title, with the words of the name apart and without accents: `run_voc Run the voice of customer`. */
function textOf(responsibility: Responsibility): string {
  return withoutAccents(`${responsibility.name.replace(/[_-]/g, ' ')} ${label(responsibility)}`);
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether what the lead may do, by its mandate, says so. */
function leadMay(words: RegExp): (asked: Asked) => boolean {
  return ({ graph, lead }) => {
    const role = lead && canonical(graph, lead);
    return role?.kind === 'role' && role.authority.some(text => words.test(withoutAccents(text)));
  };
}
