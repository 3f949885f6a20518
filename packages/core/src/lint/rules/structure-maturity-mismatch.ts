import { type MaturityRecommendation, maturityRecommendations } from '../../governance/maturity.ts';
import { cite } from '../../governance/source.ts';
import type { GovernanceModel } from '../../model/model.ts';
import { vocabularies } from '../../project/vocabulary.ts';
import { insertProperty, replaceNode } from '../edits.ts';
import { type Choice, rule } from '../rule.ts';

export default rule({
  name: 'structure-maturity-mismatch',
  group: 'model',
  level: 'warning',
  since: '0.2',
  summary: 'The model is not the one that is recommended for the maturity, and nothing says why.',
  docs: `
Where customer experience is young, one leader or team that executives stand behind brings most; at high maturity departments
coordinate by themselves, and are faster for it; in between, a centre and local teams fit. Maturity is not the only factor, so another
model may be right: then the reasons are worth a sentence, for whoever comes after.

Write the reasons as \`rationale\`, or change the model. ${maturityRecommendations.map(({ level, structures }) => `At ${level} maturity, ${structures.map(name => `\`${name}\``).join(' or ')} is recommended.`).join(' ')}
`,
  source: `${cite({ article: 'who-is-really-responsible', section: 'What exactly are our responsibilities?' })}: which model companies of low, intermediate and high maturity adopt.`,
  bad: `
organization velmara "Velmara Air" { maturity low }

role cco "Chief Customer Officer" {
  level executive
  mandate {
    scope     all journeys
    authority "Sets the standards"
  }
}

model {
  lead      executive cco
  structure decentralized
}
`,
  good: `
organization velmara "Velmara Air" { maturity low }

role cco "Chief Customer Officer" {
  level executive
  mandate {
    scope     all journeys
    authority "Sets the standards"
  }
}

model {
  lead      executive cco
  structure decentralized
  rationale "Each of our six brands had its own board before we bought it; a centre will only begin next year."
}
`,
  check({ graph, report }) {
    const maturity = graph.known('organization').find(({ maturity }) => maturity)?.maturity;
    const advice = maturityRecommendations.find(({ level }) => level === maturity?.level.value);
    if (!maturity || !advice) return;
    const related = [{ at: maturity.level.node, message: `Maturity is ${advice.level}.` }];
    for (const model of graph.all('model')) {
      const { lead, structure, rationale } = model;
      if (rationale?.trim()) continue;
      if (structure && isIn(words.structure, structure.value) && !isIn(advice.structures, structure.value))
        report(
          structure.node,
          `Maturity is ${advice.level}, for which a ${advice.structures.join(' or ')} structure is recommended, and no rationale says why it is ${structure.value}.`,
          {
            about: model,
            related,
            fixes: () => [
              giveReasons(model, `a ${structure.value} structure`, advice),
              ...advice.structures.flatMap(name => restructure(model, name)),
            ],
          },
        );
      if (lead && isIn(words.lead, lead.value) && advice.leads.length && !isIn(advice.leads, lead.value))
        report(
          lead.node,
          `Maturity is ${advice.level}, for which one leader or team is recommended, and no rationale says why the lead is ${lead.value}.`,
          { about: model, related, fixes: () => [giveReasons(model, `the lead ${lead.value}`, advice)] },
        );
    }
  },
});

/** A word that there is not is a finding of its own. */
const words = { lead: vocabularies.lead.words, structure: vocabularies.structure.words };

function isIn(list: readonly string[], word: string): boolean {
  return list.includes(word);
}

function giveReasons(model: GovernanceModel, what: string, { level }: MaturityRecommendation): Choice {
  const written = model.node.body.find(({ $type }) => $type === 'Rationale');
  const line = `rationale "Say why ${what} fits at ${level} maturity"`;
  return {
    title: 'Say why, in a rationale',
    edits: [written ? replaceNode(written, line) : insertProperty(model, line)],
  };
}

/** A hybrid needs a centre and leaders of local bodies, which a word alone does not bring. */
function restructure({ structure, central, local }: GovernanceModel, name: string): Choice[] {
  if (name === 'hybrid' && (central.length === 0 || local.length === 0 || local.some(({ ledBy }) => !ledBy))) return [];
  return [{ title: `Make it ${name}`, edits: [replaceNode(structure!.node, name)] }];
}
