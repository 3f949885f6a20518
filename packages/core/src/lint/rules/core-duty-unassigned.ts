import { type Asked, ask } from '../../governance/asked.ts';
import { type CoreDuty, openDuties } from '../../governance/core-duties.ts';
import { cite } from '../../governance/source.ts';
import { canonical } from '../../model/claims.ts';
import { countLive } from '../../model/live-touchpoints.ts';
import { label } from '../../model/model.ts';
import { orList } from '../../project/names.ts';
import { askedFrom } from '../asked-from.ts';
import { type Answering, canAnswer } from '../claim-edits.ts';
import { declareQuestion } from '../duty-stubs.ts';
import { insertDeclaration } from '../edits.ts';
import { likelyOwners } from '../likely-owners.ts';
import { type Choice, rule } from '../rule.ts';

export default rule({
  name: 'core-duty-unassigned',
  group: 'ownership',
  level: 'error',
  since: '0.2',
  summary:
    'There is a governance model, and no responsibility for the strategy, for what success is, or for another of its core duties.',
  docs: `
A model says who leads. It does not say who devises the strategy, who says what success is, who keeps customer experience at the top of
the list, who collects and shares what customers say, and who runs the governance. Each of these is done by somebody in particular, or
by nobody.

Write a \`responsibility\` for each, with one who is \`accountable\`. It is recognized by a word in its name or title, in English, German,
French or Spanish: \`strategy\`, \`Erfolg\`, \`enquête\`, \`gobernanza\`. In another language, or in words of your own, give it one of these
names: \`strategy\`, \`success_criteria\`, \`leadership\`, \`customer_information\`, \`governance\`; the title is free.

Some questions have another answer too: a goal with a metric that has an owner says what success
is, a \`voice\` with an owner listens, the one who leads or sponsors the model keeps it at the top of the list, and a mandate, an approved
charter, or a forum that has a chair and decides is governance. The question is asked when a model is declared, and the project has as many live
touchpoints as the setting says.
`,
  source: `${cite({ article: 'who-owns-introduction' })}: who devises the strategy, who sets the criteria of success, who leads? ${cite({ article: 'who-is-really-responsible', section: 'Defining the customer experience' })}: who is responsible for governance, and for collecting and sharing customer information?`,
  bad: `
role managing_director "Managing Director" {
  level executive
  mandate {
    scope     all journeys
    authority "Sets the standards"
  }
}

role head_shops "Head of Shops"
role head_workshop "Head of the Workshop"

model {
  lead      executive managing_director
  structure centralized
}

journey choose "Choose new curtains" {
  owner head_shops
  default accountable head_shops
  default responsible head_shops
  touchpoint advertisement
  touchpoint sample_box
  touchpoint fabric_label
  touchpoint offer
  touchpoint payment
}

journey hang "Have them hung" {
  owner head_workshop
  default accountable head_workshop
  default responsible head_workshop
  touchpoint measuring
  touchpoint delivery
  touchpoint hanging
  touchpoint wrong_length
  touchpoint washing
}
`,
  good: `
role managing_director "Managing Director" {
  level executive
  mandate {
    scope     all journeys
    authority "Sets the standards"
  }
}

role head_shops "Head of Shops"
role head_workshop "Head of the Workshop"

model {
  lead      executive managing_director
  structure centralized
}

responsibility strategy "Set the strategy and what counts as success" {
  accountable managing_director
  responsible managing_director
}

responsibility voice "Listen to customers, and pass on what they say" {
  accountable head_shops
  responsible everyone
}

journey choose "Choose new curtains" {
  owner head_shops
  default accountable head_shops
  default responsible head_shops
  touchpoint advertisement
  touchpoint sample_box
  touchpoint fabric_label
  touchpoint offer
  touchpoint payment
}

journey hang "Have them hung" {
  owner head_workshop
  default accountable head_workshop
  default responsible head_workshop
  touchpoint measuring
  touchpoint delivery
  touchpoint hanging
  touchpoint wrong_length
  touchpoint washing
}
`,
  options: { from: askedFrom(10) },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    if (countLive(graph, day) < options.from) return;
    // The duties are those of the project: of several models, any may answer.
    const open = graph
      .all('model')
      .map(model => ask(graph, model, day))
      .map(asked => ({ asked, duties: openDuties(asked) }));
    const [first] = open;
    const duties = first?.duties.filter(duty => open.every(other => other.duties.includes(duty))) ?? [];
    if (!first || duties.length === 0) return;
    const { asked } = first;
    report(
      asked.model,
      `Nobody is accountable for ${orList(duties.map(({ what }) => what))}: no responsibility says so.`,
      {
        about: asked.model,
        fixes: () => writeDown(asked, duties),
      },
    );
  },
});

/** As responsibilities of the one who leads, drives or sponsors; where there is none, of who answers for most. */
function writeDown({ graph, model, lead, centre, day }: Asked, duties: readonly CoreDuty[]): Choice[] {
  const sponsor = graph.get(model.sponsor);
  const leading = [lead, ...centre, sponsor].map(party => party && canonical(graph, party)).filter(canAnswer);
  const candidates: readonly Answering[] = leading.length ? leading : likelyOwners(graph, day);
  return [...new Set(candidates)].map(party => ({
    title: `Make ${label(party)} accountable for ${duties.length === 1 ? 'it' : 'all of it'}`,
    edits: [
      insertDeclaration(model, duties.map(({ question }) => declareQuestion(graph, question.id, party)).join('\n\n')),
    ],
  }));
}
