import type { Day } from '@remit-cx/core/project/values';
import type { Hover } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
export function hover(_live: LiveProject, _file: string, _offset: number, _day: Day): Hover | undefined {
  return undefined;
}
