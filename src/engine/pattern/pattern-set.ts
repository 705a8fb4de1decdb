import { PackFormatError } from "../container/error.ts";
import type { Sections } from "../container/layout.ts";
import type { FoldedText } from "../fold.ts";
import { PATTERN_WORDS, type PatternTables, WIDE, type Work } from "./run.ts";
import { runNarrow } from "./run-narrow.ts";
import { mayMatch, runWide } from "./run-wide.ts";
import { createTrail, type Trail } from "./trail.ts";
import { createWordEdges, findEdges, type WordEdges } from "./word-edges.ts";

/**
 * Words before the rows of `startRows`: the two roots, the row's width, and from one edge to the next that counts:
 * 2 where patterns begin only at the start of words, which are every other edge.
 */
export const START_WORDS = 4;

/**
 * All patterns of a pack. Where a match may start is found by walking, from each unit, a table of the
 * patterns' common beginnings until no pattern or only a group of them is left; those then run their own
 * table. Patterns that could begin nearly anywhere ("wide") are not in it: each runs by itself, and where every
 * match of it holds a literal, only at places from which that literal is in reach.
 */
export interface PatternSet extends PatternTables {
  count: number;
  startClasses: Uint8Array;
  startRows: Int32Array;
  /** A number of patterns followed by them, at each place that a row points to. */
  groups: Int32Array;
  /** Scratch: where each pattern's next match may begin, and the word edges of the text. */
  resumeAt: Int32Array;
  edges: WordEdges;
  trail: Trail;
  /** Scratch: table look-ups that each pattern has spent on attempts that failed. */
  spent: Int32Array;
}

/** Takes a match: the pattern's index and folded offsets. */
export type ReportMatch = (pattern: number, start: number, end: number) => void;

/** Views over the sections. @throws PackFormatError when their sizes do not fit together */
export function openPatternSet(sections: Sections): PatternSet {
  const { patternHeads, patternClasses, patternRows, patternLiterals } = sections;
  const { startClasses, startRows, startGroups } = sections;
  const count = patternHeads.length / PATTERN_WORDS;
  if (!Number.isInteger(count) || startRows.length < START_WORDS)
    throw new PackFormatError("The patterns of the compiled pack are damaged.");
  return {
    count,
    heads: patternHeads,
    classes: patternClasses,
    rows: patternRows,
    literals: patternLiterals,
    startClasses,
    startRows,
    groups: startGroups,
    resumeAt: new Int32Array(count),
    edges: createWordEdges(),
    trail: createTrail(),
    spent: new Int32Array(count),
  };
}

/** Whether a pattern runs by itself, and not together with those whose beginnings tell more. */
export function isWide({ heads }: PatternSet, pattern: number): boolean {
  return ((heads[pattern * PATTERN_WORDS + 2] ?? 0) & WIDE) !== 0;
}

/**
 * Finds the matches of one wide pattern from left to right: at each place the longest, not overlapping.
 *
 * @returns table look-ups made, at most `MAX_MATCH_UNITS` and one for each unit of text
 */
export function runPattern(
  set: PatternSet,
  pattern: number,
  folded: FoldedText,
  report: ReportMatch,
): number {
  if (!mayMatch(set, pattern, folded)) return 0;
  const work: Work = { steps: 0 };
  findEdges(set.edges, folded);
  runWide(set, pattern, 0, folded, report, work);
  return work.steps;
}

/** Finds the matches of all patterns that are not wide, as `runPattern` does; the same bound for each of them. */
export function runTogether(set: PatternSet, folded: FoldedText, report: ReportMatch): number {
  const work: Work = { steps: 0 };
  findEdges(set.edges, folded);
  runNarrow(set, folded, report, work);
  return work.steps;
}

/** Finds the matches of every pattern. */
export function runPatterns(set: PatternSet, folded: FoldedText, report: ReportMatch): number {
  let steps = runTogether(set, folded, report);
  for (let pattern = 0; pattern < set.count; pattern++)
    if (isWide(set, pattern)) steps += runPattern(set, pattern, folded, report);
  return steps;
}
