/** The documents that a project's remit.json asks for, as data: the editor writes them. */
import { generators } from '@remit-cx/core/generate/all';
import { sourceHash } from '@remit-cx/core/generate/source-hash';
import { lint } from '@remit-cx/core/lint/lint';
import { writing } from '@remit-cx/core/lint/writing';
import type { Day } from '@remit-cx/core/project/values';
import { URI, UriUtils } from 'langium';
import type { LiveProject } from '../builder.ts';
import type { Refused } from './protocol.ts';

export interface Generated {
  readonly day: Day;
  readonly files: readonly { readonly uri: string; readonly text: string }[];
}

/** What `generate` of remit.json lists, as of a day; or, as a sentence, why nothing can be written. */
export function generateDocuments(live: LiveProject, day: Day): Generated | Refused {
  const { project, graph, config, configProblems, folder } = live;
  const [mistake] = configProblems;
  if (mistake) return { problem: `remit.json is not right yet: ${mistake.message}` };
  if (config.generate.length === 0)
    return {
      problem: 'remit.json does not say which documents to write. Add: "generate": [{ "what": "raci", "to": "docs" }]',
    };
  const result = lint(graph, day, config.lint);
  const [fault] = result.failures;
  if (fault) return { problem: `The rule ${fault.rule} failed, which is a mistake in Remit. Nothing was written.` };
  const unread = result.findings.filter(({ rule }) => writing.some(({ name }) => name === rule));
  const [first] = unread;
  if (first) {
    const others = unread.length > 1 ? ` and ${unread.length - 1} more like it` : '';
    return {
      problem: `Nothing was written: what cannot be read would be missing. ${first.at.file}: ${first.message}${others}`,
    };
  }
  const broken = project.allFragments.find(fragment => fragment.broken);
  if (broken) return { problem: `Nothing was written: ${broken.file} cannot be read to its end.` };
  const occasion = {
    graph,
    day,
    project: config.name ?? nameOfFolder(folder),
    scheme: config.scheme,
    lint: result,
    hash: sourceHash(project.allFragments),
  };
  const files = config.generate.flatMap(({ what, as, to }) => {
    const generator = generators.find(({ name }) => name === what)!;
    const formats = as?.filter(format => generator.formats.includes(format)) ?? generator.formats.slice(0, 1);
    return formats
      .flatMap(format => generator.generate(occasion, format))
      .map(({ path, text }) => ({ uri: UriUtils.joinPath(URI.parse(folder), to, path).toString(), text }));
  });
  return { day, files };
}

function nameOfFolder(folder: string): string {
  return UriUtils.basename(URI.parse(folder));
}
