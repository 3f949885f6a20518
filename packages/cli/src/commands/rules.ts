/** `remit rules`: everything that is looked for. */
import { rules } from '@remit-cx/core/lint/all';
import { ruleUrl } from '@remit-cx/core/lint/docs';
import { groups, type Rule } from '@remit-cx/core/lint/rule';
import { writing } from '@remit-cx/core/lint/writing';
import { Option } from 'commander';
import { Exit } from '../refusal.ts';
import type { Define, Session } from '../session.ts';
import { toJson } from '../terminal/harmless.ts';

interface Options {
  readonly format: 'table' | 'json';
}

const define: Define = (command, act) => {
  command
    .addOption(new Option('--format <format>', 'how to print them').choices(['table', 'json']).default('table'))
    .addHelpText('after', '\nThe level is the usual one; remit.json can change it. `remit explain <rule>` says more.\n')
    .action(
      act((session, { format }: Options) => {
        session.host.stdout.write(format === 'json' ? `${toJson(toDocument())}\n` : toTable(session));
        return Exit.ok;
      }),
    );
};
export default define;

function toTable({ out }: Session): string {
  const width = Math.max(...[...rules, ...writing].map(({ name }) => name.length));
  const colours = { error: out.red, warning: out.yellow, info: out.blue, off: out.dim };
  const line = (name: string, level: Rule['level'], summary: string) =>
    `  ${name.padEnd(width)}  ${colours[level](level.padEnd('warning'.length))}  ${summary}\n`;
  const sections = groups
    .map(group => ({ group, own: rules.filter(rule => rule.group === group) }))
    .filter(({ own }) => own.length > 0)
    .map(
      ({ group, own }) =>
        out.bold(`${group}\n`) + own.map(({ name, level, summary }) => line(name, level, summary)).join(''),
    );
  const always = writing.map(({ name, summary }) => line(name, 'error', summary)).join('');
  return [...sections, `${out.bold('the writing itself')} (always)\n${always}`].join('\n');
}

function toDocument() {
  return {
    format: 'remit-rules',
    version: 1,
    rules: [
      ...rules.map(({ name, group, level, summary, source, options = {} }) => ({
        name,
        group,
        level,
        summary,
        source,
        options: Object.entries(options).map(([name, { default: otherwise, least, most, meaning }]) => ({
          name,
          default: otherwise,
          least,
          most,
          meaning,
        })),
        url: ruleUrl(name),
      })),
      ...writing.map(({ name, summary }) => ({
        name,
        group: 'writing',
        level: 'error',
        summary,
        options: [],
        url: ruleUrl(name),
      })),
    ],
  };
}
