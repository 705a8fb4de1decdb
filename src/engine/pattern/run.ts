import type { FoldedText } from "../fold.ts";
import { isWordUnit } from "../tokens.ts";
import type { CompiledPattern } from "../types.ts";

/** Longest match of a pattern, in folded units. Bounds the cost of a text to its length times this. */
export const MAX_MATCH_UNITS = 300;

/** A pattern's table in typed arrays. Transitions are offsets into `next`: state times classes. */
export interface OpenPattern {
  classes: number;
  /** Class of each ASCII code; the last entry is that of all other units. */
  classOf: Uint8Array;
  next: Int32Array;
  accepting: Uint8Array;
  edgeBefore: boolean;
  edgeAfter: boolean;
}

/** Opens a compiled pattern for running. */
export function openPattern(compiled: CompiledPattern): OpenPattern {
  return {
    classes: compiled.classes,
    classOf: Uint8Array.from([...compiled.classOf, compiled.otherClass]),
    next: Int32Array.from(compiled.next, (state) => (state < 0 ? -1 : state * compiled.classes)),
    accepting: Uint8Array.from(compiled.accepting, Number),
    edgeBefore: compiled.edgeBefore,
    edgeAfter: compiled.edgeAfter,
  };
}

/** A tally of table look-ups, the measure of what patterns cost. */
export interface Work {
  steps: number;
}

/** End of the longest match that starts exactly at `start`, or -1. Looks at `MAX_MATCH_UNITS` units at most. */
export function findMatchEnd(pattern: OpenPattern, folded: FoldedText, start: number, work: Work): number {
  const { units } = folded;
  const { next, classOf, accepting, classes, edgeAfter } = pattern;
  const limit = Math.min(folded.length, start + MAX_MATCH_UNITS);
  let row = 0;
  let end = -1;
  let at = start;
  while (at < limit) {
    const unit = units[at] as number;
    row = next[row + (classOf[unit < 128 ? unit : 128] as number)] as number;
    if (row === -1) break;
    at++;
    if (accepting[row / classes] === 1 && (!edgeAfter || isWordEdge(folded, at))) end = at;
  }
  work.steps += at - start + 1;
  return end;
}

/** A word edge: exactly one side is a letter, digit or underscore. */
export function isWordEdge(folded: FoldedText, at: number): boolean {
  return isWordUnit(folded, at - 1) !== isWordUnit(folded, at);
}
