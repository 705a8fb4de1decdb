import type { FoldedText } from "../fold.ts";
import { toSymbol } from "./symbols.ts";
import {
  EDGE_AFTER,
  isWordEdge,
  MAX_MATCH_UNITS,
  PATTERN_WORDS,
  type PatternTables,
  type Work,
} from "./tables.ts";

/** A power of two above the longest match, so that a place's entry is found by its last bits. */
const ENTRIES = 512;
const LAST_BITS = ENTRIES - 1;

/**
 * The way that the last attempt of one pattern took before it failed: the row after each unit. Where a later
 * attempt comes to the same row at the same place it goes the same way, so it need not walk there again.
 * This keeps patterns such as `[a-z]+x` from costing a match length at every unit.
 */
export interface Trail {
  rows: Int32Array;
  /** The first folded offset after the way; the way holds nothing before `from`. */
  from: number;
  to: number;
  /** Whether it ended where no match could follow, rather than at the longest length. */
  isDead: boolean;
}

/** Creates a trail; `clearTrail` makes it ready for a pattern. */
export function createTrail(): Trail {
  return { rows: new Int32Array(ENTRIES), from: 0, to: 0, isDead: false };
}

/** Forgets the way of another pattern, or of an attempt that succeeded. */
export function clearTrail(trail: Trail): void {
  trail.from = 0;
  trail.to = 0;
}

/**
 * End of the longest match that starts exactly at `start`, or -1, for attempts of one pattern at rising places. Looks at
 * `MAX_MATCH_UNITS` units at most.
 */
export function findMatchEnd(
  { heads, classes, rows }: PatternTables,
  pattern: number,
  folded: FoldedText,
  start: number,
  trail: Trail,
  work: Work,
): number {
  const { units } = folded;
  const head = pattern * PATTERN_WORDS;
  const classesAt = heads[head + 1] as number;
  const needsEdge = ((heads[head + 2] as number) & EDGE_AFTER) !== 0;
  const limit = Math.min(folded.length, start + MAX_MATCH_UNITS);
  const first = heads[head] as number;
  const width = heads[head + 5] as number;
  let row = first;
  let end = -1;
  let at = start;
  let isDead = false;
  while (at < limit) {
    work.steps++;
    const next = rows[row + 1 + (classes[classesAt + toSymbol(units[at] as number)] as number)] as number;
    if (next === 0) {
      isDead = true;
      break;
    }
    row = first + (next - 1) * width;
    if (end === -1 && at >= trail.from && at < trail.to && trail.rows[at & LAST_BITS] === row) {
      at = trail.to;
      if (trail.isDead) {
        isDead = true;
        break;
      }
      row = trail.rows[(at - 1) & LAST_BITS] as number;
      continue;
    }
    trail.rows[at & LAST_BITS] = row;
    at++;
    if (rows[row] === 1 && (!needsEdge || isWordEdge(folded, at))) end = at;
  }
  if (end !== -1) {
    clearTrail(trail);
    return end;
  }
  trail.from = start;
  trail.to = at;
  trail.isDead = isDead;
  return -1;
}
