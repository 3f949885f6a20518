/** All roles on a page, department by department, with who holds them; then teams, partners and people. */
import { canonical } from '../../model/claims.ts';
import { type Department, label, type Role } from '../../model/model.ts';
import { descriptionOf } from '../../project/fragment.ts';
import { factList } from '../fields/fact-list.ts';
import { factsAbout } from '../fields/fields.ts';
import { footer } from '../footer.ts';
import type { Occasion } from '../generator.ts';
import {
  type Block,
  compactTable,
  heading,
  type Inline,
  joined,
  link,
  md,
  page,
  paragraph,
  prose,
} from '../markdown.ts';
import { actsToday, departmentOf, headedBy, partyTitle } from '../party-words.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { seeAlso, titleCell } from '../title-cell.ts';
import type { PartyAnswer } from '../who/answer.ts';
import { answer } from '../who.ts';
import { type Carded, cardPath, cardsOf } from './cards.ts';

/** The text of the page. */
export function overviewPage(occasion: Occasion): string {
  const { graph, day, project } = occasion;
  const organization = graph.all('organization')[0];
  const cards = cardsOf(graph);
  const roles = cards.filter(card => card.kind === 'role');
  const departments = inSourceOrder(graph.all('department'));
  const homeOf = (role: Role) => headedBy(graph, role)[0] ?? departmentOf(graph, role);
  const byHome = Map.groupBy(roles, homeOf);
  const others = cards.filter(card => card.kind !== 'role' && card.kind !== 'department');
  return page([
    heading(1, `Roles: ${organization ? label(organization) : project}`),
    paragraph(md`As of **${day}**.`),
    ...section('Outside departments', roleTable(occasion, byHome.get(undefined) ?? [])),
    ...departments.flatMap(department => departmentBlocks(occasion, department, byHome.get(department) ?? [])),
    ...section('Units, teams, partners and others', otherTable(occasion, others)),
    ...section('People', people(occasion)),
    ...footer({ project, day }),
  ]);
}

function section(title: string, block: Block | undefined): Block[] {
  return block ? [heading(2, title), block] : [];
}

function departmentBlocks(occasion: Occasion, department: Department, roles: readonly Role[]): Block[] {
  const { graph, day } = occasion;
  const facts = factList(factsAbout(graph, department, day, ['mission', 'link', 'head']));
  const description = descriptionOf(department.node);
  const links = seeAlso(department);
  // A department without a head speaks for itself.
  const own = canonical(graph, department) === department ? [department] : [];
  const table = roleTable(occasion, [...own, ...roles]);
  return [
    heading(2, label(department)),
    ...[description, department.mission].flatMap(text => (text === undefined ? [] : prose(text))),
    ...(facts ? [facts] : []),
    ...(links ? [paragraph(links)] : []),
    ...(table ? [table] : []),
  ];
}

/** How much of each letter a party has, as a row says it. */
function countOf({ letters }: PartyAnswer, letter: string): string {
  const count = letters.find(one => one.letter === letter)?.work.length ?? 0;
  return count ? String(count) : '';
}

function roleTable(occasion: Occasion, cards: readonly (Role | Department)[]): Block | undefined {
  const { graph, day } = occasion;
  if (cards.length === 0) return undefined;
  return compactTable(
    ['Role', 'Level', 'On this day', 'Reports to', 'Answers for', 'Does', 'Is asked', 'Is told'],
    cards.map(card => {
      const answered = answer(graph, card, day) as PartyAnswer;
      const above = graph.get(card.reportsTo);
      return [
        cardLink(card),
        card.kind === 'role' ? (card.level ?? '') : '',
        actsToday(graph, card, day),
        above ? partyTitle(above) : '',
        ...['A', 'R', 'C', 'I'].map(letter => countOf(answered, letter)),
      ];
    }),
  );
}

function otherTable({ graph, day }: Occasion, cards: readonly Carded[]): Block | undefined {
  if (cards.length === 0) return undefined;
  return compactTable(
    ['Who', 'What', 'Answered for by', 'Answers for', 'Does', 'Is asked', 'Is told'],
    cards.map(card => {
      const answered = answer(graph, card, day) as PartyAnswer;
      return [
        cardLink(card),
        card.kind === 'external' ? 'external party' : card.kind,
        answered.answeredBy?.title ?? '',
        ...['A', 'R', 'C', 'I'].map(letter => countOf(answered, letter)),
      ];
    }),
  );
}

function cardLink(card: Carded): Inline {
  return link(label(card), encodeURI(cardPath(card)));
}

function people({ graph, day }: Occasion): Block | undefined {
  const all = inSourceOrder(graph.all('person'));
  if (all.length === 0) return undefined;
  return compactTable(
    ['Person', 'Holds', 'Based in', 'Since', 'Until', 'E-mail', 'Handle'],
    all.map(person => {
      const { roles } = answer(graph, person, day) as PartyAnswer;
      const place = graph.get(person.basedIn);
      return [
        titleCell(person),
        joined(
          roles.map(({ text }) => text),
          '; ',
        ),
        place ? label(place) : '',
        person.since ?? '',
        person.until ?? '',
        person.email ?? '',
        person.handle ?? '',
      ];
    }),
  );
}
