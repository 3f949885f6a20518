import type { Generator } from './generator.ts';

export const generators: readonly Generator[] = [];
