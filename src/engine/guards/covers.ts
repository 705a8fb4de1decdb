import type { Match } from "../match.ts";

/** Whether a scope, given as a mark for each token, covers a match from its first token to its last. */
export function covers(marks: Uint8Array, { first, last }: Match): boolean {
  return marks[first] === 1 && marks[last] === 1;
}
