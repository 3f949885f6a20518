/** How much rules weigh, and what remit.json can change about it: the part of their list that is about all of them. */
import { andList } from '../project/names.ts';
import type { Rule } from './rule.ts';
import { versionsOf } from './rules-version.ts';

/** Paragraphs of Markdown. `link` makes a link of a rule's name. */
export function weighing(rules: readonly Rule[], link: (name: string) => string): readonly string[] {
  const essential = rules.filter(rule => rule.essential).length;
  const stricter = rules.filter(rule => rule.atHigh).map(({ name }) => link(name));
  const versions = versionsOf(rules);
  return [
    'An error ends `remit check` with code 1. A warning or a piece of information does not, unless `--fail-on` says so. The columns are for the `profile` in `remit.json`, which says how mature customer experience is where the project is used; without one, `intermediate` counts.',
    `At \`low\`, only the ${essential} rules above are errors. The other errors are warnings, and warnings about forums and metrics are information.`,
    ...(stricter.length
      ? [
          `At \`high\`, more is asked of what makes an organization mature: that customers are heard, the promise is clear, executives answer for it, and the frontline may act. These weigh more: ${andList(stricter)}. What only a date brings stays a warning.`,
        ]
      : []),
    'The `maturity` that an organization declares is not the profile: it is what somebody assessed on a day, and a lower grade must not let a build pass that failed before. `remit check` says so when the two differ.',
    '`remit.json` can change all of it:',
    `\`\`\`json\n${example(versions[0] ?? '0.1')}\n\`\`\``,
    '- `rules` sets the level of a rule, its numbers, or both. A level there counts whatever the profile.',
    '- A policy of the project stands there by its name, like a rule. Its level counts for all its lines, instead of what they say; it has no numbers. The profile and `rulesVersion` leave policies as they are.',
    '- `overrides` does so for some files. A pattern is relative to `remit.json`, and one that starts with `!` leaves files out. Where several fit a file, the last one that says something about a level or a number counts. What counts for a finding is the file under whose words it stands. A rule always looks at the whole project; where its numbers differ from file to file, it looks once with each, and each finding counts in the files that have those numbers.',
    '- `rulesVersion` keeps rules off that came later, so that a new version of Remit does not fail a build that nobody touched. `remit check` says how many are off, and `remit rules --new` lists them; naming a level for one turns it on. What a rule that was there before has learnt to find since is kept back too, whatever level is named for it.',
  ];
}

function example(version: string): string {
  return `{
  "profile": "low",
  "rulesVersion": "${version}",
  "rules": {
    "unowned-touchpoint": "warning",
    "too-many-accountable": { "level": "info", "max": 12 },
    "phone-has-escalation": "error"
  },
  "overrides": [
    { "files": ["regions/gulf/**"], "rules": { "unowned-touchpoint": "error" } }
  ]
}`;
}
