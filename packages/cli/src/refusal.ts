/** What a person at the keyboard can put right: it is told in a sentence, never with a stack. */

/** How a run ends (CLI.md): nothing to object to; findings; not asked rightly, or something cannot be read; a fault in Remit. */
export const Exit = { ok: 0, findings: 1, usage: 2, fault: 3 } as const;
export type Exit = (typeof Exit)[keyof typeof Exit];

/** Ends the run with exit code 2. The message is a whole sentence; a second one, if any, says what to do. */
export class Refusal extends Error {}
