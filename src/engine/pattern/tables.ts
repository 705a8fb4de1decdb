import type { FoldedText } from "../fold.ts";
import { isWordUnit } from "../tokens.ts";

/** Longest match of a pattern, in folded units. Bounds the cost of a text to its length times this. */
export const MAX_MATCH_UNITS = 300;

/**
 * Words of a pattern's head: its first row, where its classes begin, its flags; the fewest and most units before what it
 * needs (the three units of an anchor, or a sign) in a match; the width of a row; the signs of which a match holds one,
 * where it has no anchor, as `FoldedText.signs` has them.
 */
export const PATTERN_WORDS = 7;
export const EDGE_BEFORE = 1;
export const EDGE_AFTER = 2;
/** Every match holds one of the pattern's anchors. */
export const ANCHORED = 4;

/**
 * The tables of all patterns. A row is one state: 1 or 0 for whether a match may end there, then for each
 * class of the pattern the number of the row to go on with, counted from the pattern's first, which is 1; 0 is
 * dead. Every pattern has 129 classes: of each ASCII code, and of everything else.
 */
export interface PatternTables {
  heads: Int32Array;
  classes: Uint8Array;
  rows: Uint16Array;
}

/** A tally of table look-ups, the measure of what patterns cost. */
export interface Work {
  steps: number;
}

/** A word edge: exactly one side is a letter, digit or underscore. */
export function isWordEdge(folded: FoldedText, at: number): boolean {
  return isWordUnit(folded, at - 1) !== isWordUnit(folded, at);
}
