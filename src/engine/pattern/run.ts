import type { FoldedText } from "../fold.ts";
import { isWordUnit } from "../tokens.ts";
import type { CompiledPattern } from "../types.ts";

/** Longest match of a pattern, in folded units. Bounds the cost of a text to its length times this. */
export const MAX_MATCH_UNITS = 300;

/** A pattern's table in typed arrays. Transitions are offsets into `next`: state times classes. */
export interface OpenPattern {
  classes: number;
  classOf: Uint8Array;
  next: Int32Array;
  accepting: Uint8Array;
  /** 1 for each symbol that leads somewhere from the start. */
  startable: Uint8Array;
  edgeBefore: boolean;
  edgeAfter: boolean;
}

/** Opens a compiled pattern for running. */
export function openPattern(compiled: CompiledPattern): OpenPattern {
  const classOf = Uint8Array.from([...compiled.classOf, compiled.otherClass]);
  const next = Int32Array.from(compiled.next, (state) => (state < 0 ? -1 : state * compiled.classes));
  return {
    classes: compiled.classes,
    classOf,
    next,
    accepting: Uint8Array.from(compiled.accepting, Number),
    startable: classOf.map((group) => (next[group] === -1 ? 0 : 1)),
    edgeBefore: compiled.edgeBefore,
    edgeAfter: compiled.edgeAfter,
  };
}

/**
 * Finds the pattern's matches from left to right: at each place the longest, not overlapping.
 *
 * @param report called with each match's folded offsets
 * @returns table look-ups made, the measure of cost: at most `MAX_MATCH_UNITS` for each unit of text
 */
export function runPattern(
  pattern: OpenPattern,
  folded: FoldedText,
  report: (start: number, end: number) => void,
): number {
  const { units, length } = folded;
  const { startable, edgeBefore } = pattern;
  let steps = 0;
  let at = 0;
  while (at < length) {
    const unit = units[at] as number;
    if (startable[unit < 128 ? unit : 128] === 0 || (edgeBefore && !isEdge(folded, at))) {
      at++;
      continue;
    }
    const limit = Math.min(length, at + MAX_MATCH_UNITS);
    const { next, classOf, accepting, classes } = pattern;
    let row = 0;
    let end = -1;
    let cursor = at;
    while (cursor < limit) {
      const symbol = units[cursor] as number;
      row = next[row + (classOf[symbol < 128 ? symbol : 128] as number)] as number;
      steps++;
      if (row === -1) break;
      cursor++;
      if (accepting[row / classes] === 1 && (!pattern.edgeAfter || isEdge(folded, cursor))) end = cursor;
    }
    if (end === -1) {
      at++;
    } else {
      report(at, end);
      at = end;
    }
  }
  return steps;
}

/** A word edge: exactly one side is a letter, digit or underscore. */
function isEdge(folded: FoldedText, at: number): boolean {
  return isWordUnit(folded, at - 1) !== isWordUnit(folded, at);
}
