/** All that can be said on the command line: what commander knows of the commands, and the names that an option or argument takes. */
import { changeKinds } from '@remit-cx/core/diff/change';
import { generators } from '@remit-cx/core/generate/all';
import { rules } from '@remit-cx/core/lint/all';
import { writing } from '@remit-cx/core/lint/writing';
import { Command, type Option } from 'commander';
import { commands } from '../commands.ts';
import { differenceFormats } from '../difference/formats.ts';
import { reporters } from '../reporters/all.ts';

export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionWords[];
  /** What can stand there without a dash, besides the names of files. */
  readonly words: readonly string[];
}

export interface OptionWords {
  /** `--format`, `-h`: each way to write it. */
  readonly flags: readonly string[];
  readonly summary: string;
  /** What it takes: nothing, one of some words, or anything (mostly a file). */
  readonly takes: 'nothing' | 'anything' | readonly string[];
}

export interface AllWords {
  readonly commands: readonly CommandWords[];
  /** What every command takes too. */
  readonly options: readonly OptionWords[];
}

/** Names that commander does not list, because Remit says itself what is wrong with one. */
function namesFor(command: string, word: string, shells: readonly string[]): readonly string[] | undefined {
  const known: Readonly<Record<string, () => readonly string[]>> = {
    'check --format': () => reporters.map(({ name }) => name),
    'check --rule': () => [...rules, ...writing].map(({ name }) => name),
    'explain rule': () => [...rules, ...writing].map(({ name }) => name),
    'generate what': () => generators.map(({ name }) => name),
    'generate --as': () => [...new Set(generators.flatMap(({ formats }) => formats))],
    'completion shell': () => shells,
    'diff --format': () => differenceFormats.map(({ name }) => name),
    'diff --fail-on': () => changeKinds,
  };
  return known[`${command} ${word}`]?.();
}

/** Loads every command, and asks it for its words; `program` has the options that all of them take. */
export async function allWords(program: Command, shells: readonly string[]): Promise<AllWords> {
  const described = await Promise.all(
    commands.map(async ({ name, summary, load }) => {
      const command = new Command(name);
      (await load()).default(command, () => async () => {});
      return {
        name,
        summary,
        options: optionsOf(command, name, shells).filter(({ flags }) => !flags.includes('--help')),
        words: command.registeredArguments.flatMap(
          argument => namesFor(name, argument.name(), shells) ?? argument.argChoices ?? [],
        ),
      };
    }),
  );
  return { commands: described, options: optionsOf(program, '', shells) };
}

function optionsOf(command: Command, name: string, shells: readonly string[]): readonly OptionWords[] {
  return [...command.createHelp().visibleOptions(command)].map((option: Option) => ({
    flags: [option.short, option.long].filter(flag => flag != null),
    summary: option.description,
    takes:
      option.required || option.optional
        ? (namesFor(name, option.long ?? '', shells) ?? option.argChoices ?? 'anything')
        : 'nothing',
  }));
}
