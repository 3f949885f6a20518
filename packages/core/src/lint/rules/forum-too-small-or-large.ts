import { seatsOf } from '../../model/forum-seats.ts';
import { label } from '../../model/model.ts';
import { divide, enlarge } from '../forum-size-fixes.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'forum-too-small-or-large',
  group: 'forums',
  level: 'warning',
  since: '0.2',
  summary: 'A forum has too few seats to bring departments together, or too many to decide.',
  docs: `
Two people who agree are no forum: the departments that will have to live with the decision were not asked. With two dozen, nobody
prepares, few speak, and what matters is settled beforehand in a smaller room that nobody has written down.

Invite those who work on what the forum covers and are missing. Or divide a large one: those who answer for something stay, or one for
each department, and the others meet in a \`kind network\` whose view the smaller forum hears (\`input\`) before it decides. The chair
and each member take one seat each, and so does a role, however many people hold it; a team brings its members. A forum without members is not written
out yet, a network may be as large as it likes, and a \`kind sponsor\` may be one person: of these nothing is said.
`,
  source:
    'Practice for CX councils: 10 to 20 seats (ericsmuda.com), or 6 to 14 (thebftonline.com). No source says how few are too few: three is the smallest number that can have a majority.',
  bad: `
role cco "Chief Customer Officer"
role cmo "Chief Marketing Officer"
role cio "Chief Information Officer"
department digital "Digital" { head cio }

journey book "Book" {
  owner cmo
  touchpoint app "App" {
    accountable cio
    responsible digital
  }
}

forum cx_council "CX Council" {
  chair      cco
  members    cmo
  cadence    fortnightly
  decides by consent
  authority  "Ratifies CX standards and journey priorities"
  feedback loop "Decisions are published to every journey team within two days"
}
`,
  good: `
role cco "Chief Customer Officer"
role cmo "Chief Marketing Officer"
role cio "Chief Information Officer"
department digital "Digital" { head cio }

journey book "Book" {
  owner cmo
  touchpoint app "App" {
    accountable cio
    responsible digital
  }
}

forum cx_council "CX Council" {
  chair      cco
  members    cmo, cio
  cadence    fortnightly
  decides by consent
  authority  "Ratifies CX standards and journey priorities"
  feedback loop "Decisions are published to every journey team within two days"
}
`,
  options: {
    min: {
      default: 3,
      least: 1,
      most: 20,
      meaning: 'With fewer seats than this a forum is too small. No source gives a figure.',
    },
    max: {
      default: 20,
      least: 3,
      most: 200,
      meaning: 'With more seats than this a forum is too large. Sources say 14 or 20.',
    },
  },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    for (const forum of graph.all('forum')) {
      const { forumKind, members } = forum;
      if (members.length === 0 || forumKind === 'network') continue;
      const size = seatsOf(graph, forum)?.size;
      if (size === undefined) continue;
      const what = `${label(forum)} has ${size === 1 ? 'one seat' : `${size} seats`}`;
      if (size > options.max)
        report(forum, `${what}: more than ${options.max} seldom decide anything together.`, {
          about: forum,
          fixes: () => divide(graph, forum, { least: options.min, most: options.max }, day),
        });
      else if (size < options.min && forumKind !== 'sponsor')
        report(forum, `${what}: fewer than ${options.min} do not bring departments together.`, {
          about: forum,
          fixes: () => enlarge(graph, forum, size, { least: options.min, most: options.max }, day),
        });
    }
  },
});
