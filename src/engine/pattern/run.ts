import type { FoldedText } from "../fold.ts";
import { isWordUnit } from "../tokens.ts";
import { toSymbol } from "./symbols.ts";

/** Longest match of a pattern, in folded units. Bounds the cost of a text to its length times this. */
export const MAX_MATCH_UNITS = 300;

/**
 * Words of a pattern's head: its first row, where its classes begin, its flags; of the literal that every match
 * holds, where it begins, its length, the place in it of its rarest unit, and the fewest and most units before
 * it in a match; the width of a row. A length of 0 is no literal.
 */
export const PATTERN_WORDS = 9;
export const EDGE_BEFORE = 1;
export const EDGE_AFTER = 2;
export const WIDE = 4;
/** Every match holds a digit, which stands for the literal. */
export const HOLDS_DIGIT = 8;

/**
 * The tables of all patterns. A row is one state: 1 or 0 for whether a match may end there, then for each
 * class of the pattern the number of the row to go on with, counted from the pattern's first, which is 1; 0 is
 * dead. Every pattern has 129 classes: of each ASCII code, and of everything else.
 */
export interface PatternTables {
  heads: Int32Array;
  classes: Uint8Array;
  rows: Uint16Array;
  literals: Uint8Array;
}

/** A tally of table look-ups, the measure of what patterns cost. */
export interface Work {
  steps: number;
}

/** End of the longest match that starts exactly at `start`, or -1. Looks at `MAX_MATCH_UNITS` units at most. */
export function findMatchEnd(
  tables: PatternTables,
  pattern: number,
  folded: FoldedText,
  start: number,
  work: Work,
): number {
  const { units } = folded;
  const { heads, classes, rows } = tables;
  const head = pattern * PATTERN_WORDS;
  const classesAt = heads[head + 1] as number;
  const needsEdge = ((heads[head + 2] as number) & EDGE_AFTER) !== 0;
  const limit = Math.min(folded.length, start + MAX_MATCH_UNITS);
  const first = heads[head] as number;
  const width = heads[head + 8] as number;
  let row = first;
  let end = -1;
  let at = start;
  while (at < limit) {
    const next = rows[row + 1 + (classes[classesAt + toSymbol(units[at] as number)] as number)] as number;
    if (next === 0) break;
    row = first + (next - 1) * width;
    at++;
    if (rows[row] === 1 && (!needsEdge || isWordEdge(folded, at))) end = at;
  }
  work.steps += at - start + 1;
  return end;
}

/** A word edge: exactly one side is a letter, digit or underscore. */
export function isWordEdge(folded: FoldedText, at: number): boolean {
  return isWordUnit(folded, at - 1) !== isWordUnit(folded, at);
}
