/** `remit rules`: everything that is looked for. */
import { rules as everyRule } from '@remit-cx/core/lint/all';
import { groupTitles } from '@remit-cx/core/lint/docs';
import { levelsOf, type Profile, profiles } from '@remit-cx/core/lint/profile';
import { groups, type Level, type Rule } from '@remit-cx/core/lint/rule';
import { versionsOf } from '@remit-cx/core/lint/rules-version';
import { isHeldBack } from '@remit-cx/core/lint/settings';
import { writing } from '@remit-cx/core/lint/writing';
import type { PolicyPage } from '@remit-cx/core/policy/policy-page';
import { Option } from 'commander';
import { pinnedSettings } from '../pinned.ts';
import { policiesAround } from '../policies.ts';
import { Exit } from '../refusal.ts';
import { rulesDocument } from '../rules-document.ts';
import type { Define, Session } from '../session.ts';
import { toJson, visible } from '../terminal/harmless.ts';
import { wrap } from '../terminal/wrap.ts';

interface Options {
  readonly format: 'table' | 'json';
  readonly new: boolean | undefined;
}

const define: Define = (command, act) => {
  command
    .addOption(new Option('--format <format>', 'how to print them').choices(['table', 'json']).default('table'))
    .option(
      '--new',
      'only those that came after the rulesVersion in remit.json; without one, those of the latest version',
    )
    .addHelpText(
      'after',
      '\nThe levels are those for low, intermediate and high maturity (`profile` in remit.json, otherwise intermediate).\nremit.json can set others. `remit explain <rule>` says more.\n',
    )
    .action(
      act(async (session, { format, new: onlyNew }: Options) => {
        const rules = onlyNew ? newRules(session) : everyRule;
        const kinds = onlyNew ? [] : writing;
        const policies = onlyNew ? [] : await policiesAround(session);
        session.host.stdout.write(
          format === 'json'
            ? `${toJson(await rulesDocument(rules, kinds, policies))}\n`
            : toTable(session, rules, kinds, policies),
        );
        return Exit.ok;
      }),
    );
};
export default define;

/** The rules that the project around keeps off by their version; where it pins none, those that came last. */
function newRules(session: Session): readonly Rule[] {
  const lint = pinnedSettings(session);
  if (lint?.rulesVersion === undefined) {
    const latest = versionsOf(everyRule).at(-1);
    session.note(`No version of the rules is pinned here, so all are on. These came with ${latest}.`);
    return everyRule.filter(({ since }) => since === latest);
  }
  const heldBack = everyRule.filter(rule => isHeldBack(rule, lint));
  session.note(
    heldBack.length
      ? `These came after ${lint.rulesVersion} and are off. A level in remit.json turns one on: "rules": { "${heldBack[0]!.name}": "warning" }. A later "rulesVersion" turns on all that it had.`
      : `None came after ${lint.rulesVersion} that is not on.`,
  );
  return heldBack;
}

/** Beside the levels a summary needs this many columns, or it is broken into too many lines. */
const narrowest = 45;

/** Each rule with its levels; what it finds stands beside them or, where a terminal has no room for it, below. */
function toTable(
  { out, host }: Session,
  rules: readonly Rule[],
  kinds: typeof writing | readonly never[],
  policies: readonly PolicyPage[],
): string {
  const width = Math.max(...[...everyRule, ...writing, ...policies].map(({ name }) => name.length));
  const colours = { error: out.red, warning: out.yellow, info: out.blue, off: out.dim };
  const columns = profiles.map(profile => Math.max(profile.length, 'warning'.length));
  const margin = ' '.repeat([width, ...columns].reduce((sum, column) => sum + column + 2, 2));
  const room = host.stdout.columns ?? Number.POSITIVE_INFINITY;
  const isBeside = room - margin.length >= narrowest;
  const line = (name: string, levels: Readonly<Record<Profile, Level>>, summary: string) => {
    const cells = profiles.map((profile, i) => colours[levels[profile]](levels[profile].padEnd(columns[i]!)));
    const first = `  ${name.padEnd(width)}  ${cells.join('  ')}`;
    return isBeside
      ? `${first}  ${wrap(summary, room, margin, margin).join('\n').trimStart()}\n`
      : `${first}\n${wrap(summary, room, '    ', '    ').join('\n')}\n`;
  };
  const head = out.dim(
    `  ${''.padEnd(width)}  ${profiles.map((profile, i) => profile.padEnd(columns[i]!)).join('  ')}\n`,
  );
  const sections = groups
    .map(group => ({ group, own: rules.filter(rule => rule.group === group) }))
    .filter(({ own }) => own.length > 0)
    .map(
      ({ group, own }) =>
        out.bold(`${groupTitles[group]}\n`) + own.map(rule => line(rule.name, levelsOf(rule), rule.summary)).join(''),
    );
  const own = policies.map(({ name, level, summary }) =>
    line(visible(name), { low: level, intermediate: level, high: level }, visible(summary)),
  );
  if (own.length) sections.push(`${out.bold(groupTitles.policies)}\n${own.join('')}`);
  const always = { low: 'error', intermediate: 'error', high: 'error' } as const;
  if (kinds.length)
    sections.push(
      `${out.bold(groupTitles.writing)} (always)\n${kinds.map(({ name, summary }) => line(name, always, summary)).join('')}`,
    );
  return sections.length ? head + sections.join('\n') : '';
}
