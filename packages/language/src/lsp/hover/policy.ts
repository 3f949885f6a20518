/** What a policy asks and finds, and what a field of a condition means. */
import { type Block, code, list, md, paragraph, prose } from '@remit-cx/core/generate/markdown';
import type { LintResult } from '@remit-cx/core/lint/lint';
import type { Policy } from '@remit-cx/core/model/model';
import { settingInWords } from '@remit-cx/core/policy/policy-page';
import { ended, sayRule } from '@remit-cx/core/policy/sentences';
import { fieldNamed } from '@remit-cx/core/project/fields';
import type { Fragment, Node } from '@remit-cx/core/project/fragment';
import { kindAsked } from '@remit-cx/core/project/meant';
import type { Condition, Field } from '@remit-cx/core/project/syntax';
import type { LiveProject } from '../../builder.ts';
import { fieldHelp } from '../completion/conditions.ts';

/** The lines of a policy with their reasons; and how many things do not meet it, where that is known of the text as it is now. */
export function policyBlocks({ result, config }: LiveProject, { name, rules }: Policy): Block[] {
  const setting = settingInWords(name, config.lint);
  return [
    list(
      rules.map(
        rule =>
          md`${[ended(sayRule(rule)), ...(rule.because ? [ended(rule.because)] : []), `(${rule.level})`].join(' ')}`,
      ),
    ),
    ...(setting === undefined ? [] : [prose(setting)]),
    ...(rules.length && result ? [paragraph(countsOf(result, name))] : []),
  ];
}

/** `3 found, 1 waived.` */
function countsOf(result: LintResult, name: string): string {
  const found = result.findings.filter(({ rule }) => rule === name).length;
  const waived = result.waived.filter(({ finding }) => finding.rule === name).length;
  return `${found === 0 ? 'Nothing is found' : `${found} found`}${waived ? `, ${waived} waived` : ''}.`;
}

/** The field of a condition that an offset is on: what it is, and how it can be asked for. */
export function fieldAt(
  { root }: Fragment,
  offset: number,
): { readonly start: number; readonly end: number; readonly blocks: readonly Block[] } | undefined {
  const around = root.elements.find(({ $start, $end }) => $start <= offset && offset <= $end);
  const node = around && fieldNodeAt(around, offset);
  const kind = node && kindAsked(node.$parent as Condition);
  const field = kind && fieldNamed(kind, node.text);
  if (!field) return undefined;
  const { what, ways } = fieldHelp(field);
  return {
    start: node.$start,
    end: node.$end,
    blocks: [paragraph(md`**${field.name}** of ${kind} · ${what}`), list(ways.map(code))],
  };
}

function fieldNodeAt(node: Node, offset: number): Field | undefined {
  if (node.$type === 'Field') return node as Field;
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith('$') || typeof value !== 'object' || value === null) continue;
    for (const inner of Array.isArray(value) ? value : [value]) {
      if (!isNode(inner) || offset < inner.$start || inner.$end < offset) continue;
      const found = fieldNodeAt(inner, offset);
      if (found) return found;
    }
  }
  return undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && '$type' in value;
}
