/**
 * What others take for the same: measured once on a 2-core machine with Node 24, whole process, medians, on files of the
 * same shape (an element has a title and two claims or relations, about 110 bytes). LikeC4 1.59 `validate --no-layout`,
 * TypeSpec 1.17 `tsp compile --no-emit`.
 */
export const peers: readonly {
  readonly elements: number;
  readonly likec4: readonly [wall: number, peak: number];
  readonly typespec: readonly [wall: number, peak: number];
}[] = [
  { elements: 100, likec4: [2.64, 214], typespec: [0.69, 114] },
  { elements: 5000, likec4: [4.91, 391], typespec: [1.17, 287] },
  { elements: 20000, likec4: [12.81, 777], typespec: [2.7, 491] },
];

/** Edit to diagnostics in one session, medians in milliseconds, of a file that others refer to. */
export const peerEdits: readonly { readonly elements: number; readonly likec4: number; readonly typespec: number }[] = [
  { elements: 1000, likec4: 80, typespec: 688 },
  { elements: 5000, likec4: 392, typespec: 1102 },
  { elements: 20000, likec4: 4360, typespec: 2093 },
];

/** What we hold ourselves to: seconds, MiB, and milliseconds from edit to all findings. */
export const bar: readonly {
  readonly elements: number;
  readonly wall: number;
  readonly peak?: number;
  readonly edit?: number;
}[] = [
  { elements: 100, wall: 0.15 },
  { elements: 5000, wall: 0.4, edit: 50 },
  { elements: 20000, wall: 0.7, peak: 180, edit: 100 },
  { elements: 100000, wall: 3.5, peak: 500 },
];
