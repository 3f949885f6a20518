/**
 * Policies in remit.json, where they are set like rules: what is offered, shown and found there. What else may stand in it
 * an editor knows from its schema.
 */
import { readConfig } from '@remit-cx/core/config/read';
import { settingAt } from '@remit-cx/core/config/setting-at';
import { spanOf } from '@remit-cx/core/model/graph';
import type { Policy } from '@remit-cx/core/model/model';
import { policyPages, policyToMarkdown } from '@remit-cx/core/policy/policy-page';
import { Lines } from '@remit-cx/core/source/span';
import {
  type CompletionItem,
  CompletionItemKind,
  type Hover,
  type Location,
  MarkupKind,
  type Position,
  type Range,
} from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { inSmall } from './explain.ts';
import { locationOf, offsetAt, rangeOf } from './places.ts';

/** The policies that can be set at a position: the name, and where none follows, a level that is not the own one. */
export function offerPolicies(live: LiveProject, position: Position): CompletionItem[] {
  const text = live.configText ?? '';
  const lines = new Lines(text);
  const at = settingAt(text, offsetAt(lines, position));
  if (!at) return [];
  const range = rangeOf(lines, at);
  return policyPages(live.graph, live.config.lint)
    .filter(({ name }) => !at.others.includes(name))
    .map(page => {
      const { name, level, summary } = page;
      const key = JSON.stringify(name);
      const newText = at.isSet ? key : `${key}: "${level === 'error' ? 'warning' : 'error'}"`;
      return {
        label: name,
        kind: CompletionItemKind.Property,
        detail: summary,
        documentation: { kind: MarkupKind.Markdown, value: policyToMarkdown(page) },
        // Where quotes are replaced, an editor compares what is typed with them.
        filterText: key,
        textEdit: { range, newText },
      };
    });
}

/** The page of the policy whose name is at a position. */
export function hoverPolicy(live: LiveProject, position: Position): Hover | undefined {
  const found = policyAt(live, position);
  const page = found && policyPages(live.graph, live.config.lint).find(({ name }) => name === found.policy.name);
  return (
    page && { contents: { kind: MarkupKind.Markdown, value: inSmall(policyToMarkdown(page)) }, range: found.range }
  );
}

/** Where the policy is declared whose name is at a position. */
export function policyDefinition(live: LiveProject, position: Position): Location | undefined {
  const found = policyAt(live, position);
  return found && locationOf(live, spanOf(found.policy));
}

function policyAt(
  live: LiveProject,
  position: Position,
): { readonly policy: Policy; readonly range: Range } | undefined {
  const text = live.configText ?? '';
  const lines = new Lines(text);
  const at = settingAt(text, offsetAt(lines, position));
  const policy = at && live.graph.known('policy').find(({ name }) => name === at.name.normalize('NFC'));
  return policy && { policy, range: rangeOf(lines, at) };
}

/** Where the text of a remit.json sets a policy: the places of its name, without the quotes. */
export function policySettings(text: string, policy: string): readonly Range[] {
  const lines = new Lines(text);
  return readConfig(text)
    .config.policies.filter(({ name }) => name === policy)
    .map(({ start, end }) => rangeOf(lines, { start: start + 1, end: end - 1 }));
}
