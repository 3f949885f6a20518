/** `remit generate`: RACI tables, charters and other documents, written or compared with what is there. */
import type { Job } from '@remit-cx/core/config/config';
import { generators } from '@remit-cx/core/generate/all';
import type { Day } from '@remit-cx/core/project/values';
import { absolute } from '@remit-cx/language/node/project-files';
import { Option } from 'commander';
import { counted } from '../counts.ts';
import { checkDocuments } from '../documents/check.ts';
import { type Document, documentsOf, type Source, sourceOf } from '../documents/documents.ts';
import { refuseForeignNames } from '../documents/portable-names.ts';
import { generatorNamed, readFormats } from '../documents/wanted.ts';
import { dayOption } from '../options.ts';
import { Exit, Refusal } from '../refusal.ts';
import { selectProject } from '../selection.ts';
import type { Define, Session } from '../session.ts';
import { writeAllWhole } from '../write-file.ts';

interface Options {
  readonly as: readonly string[];
  readonly to: string | undefined;
  readonly check: boolean | undefined;
  readonly asOf: string | undefined;
}

const define: Define = (command, act) => {
  const list = generators.map(
    ({ name, summary, formats }) => `  ${name.padEnd(10)} ${summary} (${formats.join(', ')})`,
  );
  command
    .argument('[what...]', 'the documents; without any, those that remit.json lists under `generate`')
    .addOption(
      new Option('--as <format>', 'the format, or several with commas between')
        .default([], 'the first of the document')
        .argParser((value: string, before: readonly string[]) => [...before, ...value.split(',')]),
    )
    .option('--to <folder>', 'the folder to write into; without it a single document is printed')
    .option('--check', 'write nothing; end with code 1 when a document is not what the files say')
    .option('--as-of <day>', 'the day that the documents speak of (otherwise: asOf in remit.json, else today)')
    .addHelpText('after', `\nDocuments:\n${list.join('\n')}\n${examples}`)
    .action(act((session, what: readonly string[], options: Options) => generate(session, what, options)));
};
export default define;

const examples = `
Examples:
  remit generate                              what remit.json lists
  remit generate raci                         print the RACI table
  remit generate raci --as csv --to tables    write it for a spreadsheet
  remit generate --check                      are the documents still what the files say?
`;

async function generate(session: Session, what: readonly string[], options: Options): Promise<Exit> {
  const { host } = session;
  const wantedDay = dayOption(options.asOf);
  const named = what.map(generatorNamed);
  const selected = await selectProject(session);
  const day: Day = wantedDay ?? selected.loaded.config.asOf ?? host.today();
  const source = sourceOf(session, selected, day);
  if ('exit' in source) return source.exit;

  const { config, root } = selected.loaded;
  const formats = readFormats(
    options.as,
    named.length ? named : config.generate.map(({ what }) => generatorNamed(what)),
  );
  const listed = config.generate.filter(job => named.length === 0 || named.some(({ name }) => name === job.what));
  const to = options.to === undefined ? undefined : absolute(host.cwd, options.to);
  const jobs: readonly Job[] =
    named.length === 0 || (options.check && to === undefined)
      ? listed.map(job => ({ ...job, as: formats ?? job.as }))
      : named.map(({ name }) => ({ what: name, as: formats, to: '.' }));
  if (jobs.length === 0)
    throw new Refusal(
      named.length
        ? `remit.json does not say where ${what.join(' and ')} is. Say it: --to <folder>`
        : 'remit.json lists no documents under `generate`. Name one: remit generate raci',
    );
  const place = ({ to: folder }: Job) => to ?? absolute(root, folder);
  if (options.check)
    return checkDocuments(session, source, jobs, place, {
      day,
      isWholeList: named.length === 0 && formats === undefined,
    });

  const documents = jobs.flatMap(job => documentsOf(source, job, day, place(job)));
  if (named.length > 0 && to === undefined) {
    if (documents.length > 1)
      throw new Refusal(
        `These are ${documents.length} documents. Say where they go: --to <folder>\n${documents.map(({ path }) => `  ${nameOf(path, root)}`).join('\n')}`,
      );
    for (const { text } of documents) host.stdout.write(text);
    if (documents.length === 0) session.note(nothingToPrint(source, what));
    return Exit.ok;
  }
  return write(session, documents, source, what);
}

function write(session: Session, documents: readonly Document[], source: Source, what: readonly string[]): Exit {
  const { host } = session;
  const texts = new Map<string, string>();
  for (const { path, text } of documents) {
    if ((texts.get(path) ?? text) !== text)
      throw new Refusal(
        `Two different documents would be written to ${nameOf(path, host.cwd)}. Give them different folders.`,
      );
    texts.set(path, text);
  }
  refuseForeignNames(texts.keys(), path => nameOf(path, host.cwd));
  const written = writeAllWhole([...texts].map(([path, text]) => ({ path, text })));
  for (const path of written) session.note(`wrote ${nameOf(path, host.cwd)}`);
  const same = texts.size - written.length;
  if (same) session.note(`${counted(same, 'document')} ${same === 1 ? 'was' : 'were'} up to date.`);
  if (texts.size === 0) session.note(nothingToPrint(source, what));
  return Exit.ok;
}

function nothingToPrint({ selected }: Source, what: readonly string[]): string {
  return `There is nothing to write${what.length ? ` for ${what.join(' and ')}` : ''}: ${selected.loaded.name} declares none.`;
}

/** A path as it is shown: from a folder, when it is in it. */
function nameOf(path: string, folder: string): string {
  const base = absolute(folder);
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path;
}
