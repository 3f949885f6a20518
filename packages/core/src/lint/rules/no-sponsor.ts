import { type Asked, ask } from '../../governance/asked.ts';
import { isShown } from '../../governance/find-evidence.ts';
import { cite } from '../../governance/source.ts';
import { canonical } from '../../model/claims.ts';
import { countLive } from '../../model/live-touchpoints.ts';
import { kindWords, label, type Party, type Role } from '../../model/model.ts';
import { withArticle } from '../../project/names.ts';
import { askedFrom } from '../asked-from.ts';
import { insertProperty, replaceNode } from '../edits.ts';
import { nameFor } from '../naming.ts';
import { possibleExecutives } from '../possible-executives.ts';
import { type Choice, rule } from '../rule.ts';

export default rule({
  name: 'no-sponsor',
  group: 'model',
  level: 'warning',
  atHigh: 'error',
  since: '0.2',
  summary: 'No executive sponsors customer experience, or the one who is named cannot be the sponsor.',
  docs: `
Whoever leads customer experience asks departments for people, time and money that belong to somebody else. Without an executive who
stands behind the work, each of them may say no, and there is nobody to turn to.

Name the \`sponsor\` in the model: a role or person other than the one who leads, and somebody who is there. In a project with fewer live
touchpoints than the setting says, the question is not asked; a sponsor who cannot be one is reported in any case.
`,
  source: `${cite({ article: 'who-owns-introduction' })}: executives champion customer experience throughout the organization. ${cite({ outside: 'xm-governance' })}: an executive sponsor is one of the five elements.`,
  bad: `
role ceo "Chief Executive Officer" { level executive }

role cco "Chief Customer Officer" {
  level executive
  mandate {
    scope     all journeys
    authority "Sets the standards"
  }
}

model {
  lead      executive cco
  structure centralized
  sponsor   cco
}
`,
  good: `
role ceo "Chief Executive Officer" { level executive }

role cco "Chief Customer Officer" {
  level executive
  mandate {
    scope     all journeys
    authority "Sets the standards"
  }
}

model {
  lead      executive cco
  structure centralized
  sponsor   ceo
}
`,
  options: { from: askedFrom(10) },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    for (const model of graph.all('model')) {
      const asked = ask(graph, model, day);
      if (isShown(asked, [{ kind: 'sponsor' }])) continue;
      const { sponsor } = model;
      const party = graph.get(sponsor);
      if (!sponsor) {
        if (countLive(graph, day) >= options.from)
          report(model, 'No executive is named who sponsors customer experience.', {
            about: model,
            fixes: () => proposals(asked).map(role => name(asked, role)),
          });
      } else if (party) {
        report(sponsor, whyNot(asked, canonical(graph, party)), {
          about: model,
          fixes: () => proposals(asked).map(role => name(asked, role)),
        });
      }
    }
  },
});

function whyNot({ lead, day }: Asked, party: Party): string {
  if (party === lead)
    return `${label(party)} leads customer experience, and cannot be the sponsor who stands behind it.`;
  if (party.kind === 'role')
    return `${label(party)} sponsors customer experience, and on ${day} nobody is in that role.`;
  const what = party.kind === 'builtin' ? 'nobody in particular' : withArticle(kindWords[party.kind]);
  return `The sponsor is to be a role or a person who can be asked, and ${label(party)} is ${what}.`;
}

/** Anybody but the one who is named and cannot be. */
function proposals(asked: Asked): readonly Role[] {
  const named = asked.graph.get(asked.model.sponsor);
  return possibleExecutives(asked).filter(role => role !== named);
}

function name({ graph, model }: Asked, role: Role): Choice {
  const name = nameFor(graph, role, 'Party');
  const edit = model.sponsor ? replaceNode(model.sponsor, name) : insertProperty(model, `sponsor ${name}`);
  return { title: `Ask ${label(role)} to be the sponsor`, edits: [edit] };
}
