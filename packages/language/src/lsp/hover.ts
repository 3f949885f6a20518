/** What is known of the thing under the cursor: what it is, who answers for it and why, who acts for whom. */

import { type Block, code, md, paragraph, prose } from '@remit-cx/core/generate/markdown';
import { answer } from '@remit-cx/core/generate/who';
import { type Askable, askable } from '@remit-cx/core/generate/who/target';
import type { Entity } from '@remit-cx/core/model/model';
import { entityAt } from '@remit-cx/core/model/read/read';
import { descriptionOf, type Fragment, type Node } from '@remit-cx/core/project/fragment';
import type { Declaration, Dependency } from '@remit-cx/core/project/project';
import type { Word } from '@remit-cx/core/project/syntax';
import type { Day } from '@remit-cx/core/project/values';
import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { explain, inSmall } from './explain.ts';
import { answerBlocks } from './hover/answer.ts';
import { foundHere } from './hover/findings.ts';
import { fieldAt, policyBlocks } from './hover/policy.ts';
import { kindWordOf, titleOf } from './kinds.ts';
import { lettersAt } from './letter-words.ts';
import { modelBlocks, modelWordAt } from './model-words.ts';
import { nameAt } from './occurrences.ts';
import { linesOf, rangeOf } from './places.ts';

/** So many lines of a thing's own text are shown. */
const mostLines = 15;

const builtIns: Readonly<Record<string, string>> = {
  everyone: 'Everybody in the organization. Everyone may be responsible, consulted or informed; accountable is one.',
  undecided: 'Who is accountable is not decided yet, until the day that is named. After it, nobody is accountable.',
  nobody: 'The role is vacant, and that is known.',
};

/** What is shown at an offset, as of a day: what stands there, and the pages of what was found there. */
export function hover(live: LiveProject, file: string, offset: number, day: Day): Hover | undefined {
  const fragment = live.project.fragment(file);
  if (!fragment) return undefined;
  const known = knownAt(live, fragment, offset, day);
  const found = foundHere(live, file, offset);
  const parts = [...(known ? [known.text] : []), ...(found?.pages ?? [])];
  const at = known ?? found;
  if (!at || parts.length === 0) return undefined;
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
    range: rangeOf(linesOf(fragment), at),
  };
}

/** A word, and what is to be said of it as Markdown. */
interface Known {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function knownAt(live: LiveProject, fragment: Fragment, offset: number, day: Day): Known | undefined {
  const rule = ruleAt(fragment, offset);
  const page = rule && explain(rule.text, [live]);
  if (page) return { start: rule.$start, end: rule.$end, text: inSmall(page) };
  const model = modelWordAt(fragment, offset);
  if (model) return { start: model.word.$start, end: model.word.$end, text: joined(modelBlocks(model.part)) };
  const named = fieldAt(fragment, offset) ?? lettersAt(live, fragment, offset);
  if (named) return { start: named.start, end: named.end, text: joined(named.blocks) };
  const found = nameAt(live.project, fragment, offset);
  if (!found) return undefined;
  const { start, end, project, declaration, ref } = found;
  if (project) return { start, end, text: joined(aboutProject(live, project)) };
  return declaration && { start, end, text: joined(about(live, declaration, day, ref !== undefined)) };
}

/** What another project is called, and where it is. */
function aboutProject(live: LiveProject, { name, project }: Dependency): Block[] {
  return [paragraph(md`**${name}** · project ${code(live.whereIs(project).path)}`)];
}

/** What is known of a thing or a built-in name, as of a day: what a hover says of it where somebody names it. */
export function description(live: LiveProject, declaration: Declaration, day: Day): string {
  return joined(about(live, declaration, day, true));
}

function joined(blocks: readonly Block[]): string {
  return blocks.map(({ block }) => block).join('\n\n');
}

/** The rule that a waiver is for, where the cursor is on it. */
function ruleAt({ root }: Fragment, offset: number): Word | undefined {
  const waiver = root.elements.find(({ $start, $end }) => $start <= offset && offset <= $end);
  if (waiver?.$type !== 'Waiver') return undefined;
  const { rule } = waiver;
  return rule.$start <= offset && offset <= rule.$end ? rule : undefined;
}

function about(live: LiveProject, declaration: Declaration, day: Day, isElsewhere: boolean): Block[] {
  const { node, id, name } = declaration;
  if (!node) return [paragraph(md`**${name}**`), paragraph(builtIns[name] ?? '')];
  const { graph } = live;
  const title = titleOf(declaration);
  const kind = kindWordOf(declaration);
  const head = paragraph(title ? md`**${title}** · ${kind} ${code(id)}` : md`**${name}** · ${kind}`);
  const entity = entityAt(node);
  if (entity && isAskable(entity)) {
    const answered = answer(graph, entity, day);
    const { description } = answered.subject;
    const blocks = answerBlocks(live, answered);
    return [head, ...(description ? [prose(description)] : []), ...blocks, paragraph(md`*As of ${day}*`)];
  }
  const description = descriptionOf(node);
  if (entity?.kind === 'policy')
    return [head, ...(description ? [prose(description)] : []), ...policyBlocks(live, entity)];
  return [
    head,
    ...(description ? [prose(description)] : []),
    ...(isElsewhere ? [ownText(declaration.fragment!, node)] : []),
  ];
}

function isAskable(entity: Entity): entity is Askable {
  return (askable as readonly string[]).includes(entity.kind);
}

/** A thing as it is written, for what nobody is asked about: regions, stages, systems. */
function ownText({ text }: Fragment, { $start, $end }: Node): Block {
  const lines = text.slice($start, $end).split(/\r\n?|\n/);
  // What closes the block is indented as what opens it.
  const indent = lines.length > 1 ? /^\s*/.exec(lines.at(-1)!)![0].length : 0;
  const cut = lines.map((line, i) => (i === 0 ? line : line.slice(indent)));
  const some = cut.length > mostLines ? [...cut.slice(0, mostLines), '  ...'] : cut;
  return { block: `\`\`\`remit\n${some.join('\n')}\n\`\`\`` };
}
