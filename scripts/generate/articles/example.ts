/** An example project as the generator of docs/coverage.md needs it: its lines, and the documents that it gives. */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generators } from '@remit-cx/core/generate/all';
import { sourceHash } from '@remit-cx/core/generate/source-hash';
import { lint } from '@remit-cx/core/lint/lint';
import { Graph } from '@remit-cx/core/model/graph';
import { Project } from '@remit-cx/core/project/project';
import { parse } from '@remit-cx/language/parse';
import { read } from '../read.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A line of a file: the path from the root of the repository, and the number, counted from 1. */
export interface Line {
  readonly path: string;
  readonly number: number;
  readonly text: string;
}

export interface Example {
  readonly lines: readonly Line[];
  /** The pages of a document by their paths. Each is written once. */
  pages(document: string): ReadonlyMap<string, string>;
  /** The folder, from the root of the repository, that the project writes a document into; undefined when it does not. */
  folderOf(document: string): string | undefined;
}

const known = new Map<string, Example>();

/** The example in a folder. */
export function exampleIn(folder: string): Example {
  let example = known.get(folder);
  if (!example) known.set(folder, (example = load(folder)));
  return example;
}

function load(folder: string): Example {
  const config = JSON.parse(read(`${folder}/remit.json`)) as {
    asOf: string;
    channels?: string[];
    generate?: { what: string; to: string }[];
  };
  const files = globSync(`${folder}/**/*.remit`, { cwd: root })
    .map(path => path.replaceAll('\\', '/'))
    .sort();
  const texts = files.map(path => ({ path, text: read(path) }));
  const project = new Project();
  for (const { path, text } of texts) {
    const file = path.slice(folder.length + 1);
    project.set(file, parse(file, text));
  }
  project.link();
  const graph = new Graph(project, { channels: config.channels ?? [] });
  const occasion = {
    graph,
    day: config.asOf,
    project: folder,
    scheme: graph.scheme,
    lint: lint(graph, config.asOf, { rules: {} }, []),
    hash: sourceHash(graph.fragments),
  };
  const written = new Map<string, ReadonlyMap<string, string>>();
  return {
    lines: texts.flatMap(({ path, text }) =>
      text.split('\n').map((line, i) => ({ path, number: i + 1, text: line.trim() })),
    ),
    pages(document) {
      let pages = written.get(document);
      if (!pages) {
        const generator = generators.find(({ name }) => name === document);
        if (!generator) throw new Error(`There is no document ${document}.`);
        pages = new Map(generator.generate(occasion, 'md').map(({ path, text }) => [path, text]));
        written.set(document, pages);
      }
      return pages;
    },
    folderOf(document) {
      const job = config.generate?.find(({ what }) => what === document);
      return job && `${folder}/${job.to}`;
    },
  };
}
