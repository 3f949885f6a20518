/** What is said beside a report: settings that leave something out, which the report itself does not show. */
import { rules } from '@remit-cx/core/lint/all';
import { profiles, usualProfile } from '@remit-cx/core/lint/profile';
import type { Rule } from '@remit-cx/core/lint/rule';
import { isHeldBack, passesOf } from '@remit-cx/core/lint/settings';
import { Graph } from '@remit-cx/core/model/graph';
import { label } from '@remit-cx/core/model/model';
import { policyRules } from '@remit-cx/core/policy/policy-rules';
import { andList } from '@remit-cx/core/project/names';
import { fileMatcher } from '@remit-cx/core/source/file-patterns';
import type { LoadedProject } from '@remit-cx/language/node/load-project';
import { configName } from '@remit-cx/language/project-folders';
import { counted } from './counts.ts';
import type { Asked } from './selection.ts';

/** Sentences about the settings of a project. `folder` is where it lies in the repository; `.` for the top. */
export function notesOn(
  { config: { lint }, project, hasConfig }: LoadedProject,
  graph: Graph,
  folder: string,
): string[] {
  const at = folder === '.' ? configName : `${folder}/${configName}`;
  const notes: string[] = [];
  const heldBack = rules.filter(rule => isHeldBack(rule, lint)).length;
  if (heldBack) {
    const where = folder === '.' ? '' : ` --project ${folder}`;
    notes.push(
      `${counted(heldBack, 'rule')} that came after ${lint.rulesVersion} ${heldBack === 1 ? 'is' : 'are'} off, as ${at} says. \`remit rules --new${where}\` lists ${heldBack === 1 ? 'it' : 'them'}.`,
    );
  }
  for (const { files } of lint.overrides ?? []) {
    const isMeant = fileMatcher(files);
    if (!project.fragments.some(({ file }) => isMeant(file)))
      notes.push(`An override in ${at} is about no file of the project: ${andList(files)}.`);
  }
  for (const organization of graph.all('organization')) {
    const level = profiles.find(profile => profile === organization.maturity?.level.value);
    if (lint.profile === undefined && level !== undefined && level !== usualProfile)
      notes.push(
        `${label(organization)} declares ${level} maturity, and findings weigh as at ${usualProfile} maturity. To make them fit, write \`"profile": "${level}"\` into ${hasConfig ? at : `a new ${at}`}.`,
      );
  }
  return notes;
}

/** Sentences about rules and policies that were asked for by name, where they are off. */
export function notesOnAsked(asked: readonly Asked[], names: readonly string[]): string[] {
  return names.flatMap(name => {
    const rule = rules.find(rule => rule.name === name);
    const off = asked.filter(({ loaded }) => isOff(loaded, rule ? [rule] : policyLines(loaded, name)));
    const bySource = Map.groupBy(off, ({ loaded: { config } }) =>
      rule || config.policies.some(policy => policy.name === name) ? configName : 'the policy itself',
    );
    return [...bySource].map(
      ([source, those]) =>
        `The ${rule ? 'rule' : 'policy'} ${name} is off in ${andList(those.map(({ loaded }) => loaded.name))}, as ${source} says.`,
    );
  });
}

function isOff({ config, project }: LoadedProject, lines: readonly Rule[]): boolean {
  const files = project.fragments.map(({ file }) => file);
  return lines.length > 0 && lines.every(line => passesOf(line, config.lint, files).length === 0);
}

function policyLines({ project, config: { words, scheme } }: LoadedProject, name: string): readonly Rule[] {
  return policyRules(new Graph(project, words, scheme)).filter(line => line.name === name);
}
