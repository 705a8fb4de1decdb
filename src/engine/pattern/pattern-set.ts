import { PackFormatError } from "../container/error.ts";
import type { Sections } from "../container/layout.ts";
import type { FoldedText } from "../fold.ts";
import { isWordUnit } from "../tokens.ts";
import { OUTSIDE_ASCII, SYMBOLS } from "./charset.ts";
import {
  EDGE_BEFORE,
  findMatchEnd,
  isWordEdge,
  MAX_MATCH_UNITS,
  PATTERN_WORDS,
  type PatternTables,
  type Work,
} from "./run.ts";

/** The symbol after the last unit of a text. */
export const END_OF_TEXT = SYMBOLS;
/** Words before the rows of `startRows`: the two roots, the row's width, the group of wide patterns. */
export const START_WORDS = 4;

/**
 * All patterns of a pack. Where a match may start is found by walking, from each unit, a table of the
 * patterns' common beginnings until no pattern or only a group of them is left; those then run their own
 * table. Patterns that could begin nearly anywhere ("wide") are not in it: they run over the whole text, and
 * those of them that hold a literal only once that literal, itself a pattern in the table, has been seen.
 */
export interface PatternSet extends PatternTables {
  /** Patterns of the pack; those from here on are literals. */
  count: number;
  total: number;
  startClasses: Uint8Array;
  startRows: Int32Array;
  /** A number of patterns followed by them, at each place that a row or head points to. */
  groups: Int32Array;
  /** Scratch: where each pattern's next match may begin. */
  resumeAt: Int32Array;
}

/** Views over the sections. @throws PackFormatError when their sizes do not fit together */
export function openPatternSet(sections: Sections): PatternSet {
  const { patternHeads, patternClasses, patternRows, startClasses, startRows, startGroups } = sections;
  const [count = -1] = patternHeads;
  const heads = patternHeads.subarray(1);
  const total = heads.length / PATTERN_WORDS;
  if (!Number.isInteger(total) || count < 0 || count > total || startRows.length < START_WORDS)
    throw new PackFormatError("The patterns of the compiled pack are damaged.");
  return {
    count,
    total,
    heads,
    classes: patternClasses,
    rows: patternRows,
    startClasses,
    startRows,
    groups: startGroups,
    resumeAt: new Int32Array(total),
  };
}

/** Takes a match: the pattern's index and folded offsets. */
export type ReportMatch = (pattern: number, start: number, end: number) => void;

/**
 * Finds the matches of every pattern from left to right: for each pattern at each place the longest, not
 * overlapping.
 *
 * @returns table look-ups made, at most `MAX_MATCH_UNITS` and one for each unit of text and pattern
 */
export function runPatterns(set: PatternSet, folded: FoldedText, report: ReportMatch): number {
  if (set.count === 0) return 0;
  const work: Work = { steps: 0 };
  const woken = runStarts(set, folded, report, work);
  const [, , , wide = 0] = set.startRows;
  forEachInGroup(set, wide, (pattern) => runWide(set, pattern, 0, folded, report, work));
  for (const [pattern, from] of woken) runWide(set, pattern, from, folded, report, work);
  return work.steps;
}

/** Runs the patterns that are filed by their beginnings; returns the wide ones woken, and from where on. */
function runStarts(
  set: PatternSet,
  folded: FoldedText,
  report: ReportMatch,
  work: Work,
): ReadonlyMap<number, number> {
  const { startClasses, startRows, resumeAt, groups, count, heads } = set;
  const { units, length } = folded;
  const [edgeRoot = 0, anyRoot = 0] = startRows;
  const woken = new Map<number, number>();
  resumeAt.fill(0);
  const tryGroup = (group: number, at: number): void => {
    const end = group + 1 + (groups[group] ?? 0);
    for (let entry = group + 1; entry < end; entry++) {
      const pattern = groups[entry] as number;
      if (at < (resumeAt[pattern] as number)) continue;
      const matchEnd = findMatchEnd(set, pattern, folded, at, work);
      if (matchEnd === -1) continue;
      resumeAt[pattern] = matchEnd;
      if (pattern < count) report(pattern, at, matchEnd);
      else {
        resumeAt[pattern] = length;
        const from = Math.max(0, at - MAX_MATCH_UNITS);
        forEachInGroup(set, heads[pattern * PATTERN_WORDS + 3] as number, (wide) => woken.set(wide, from));
      }
    }
  };
  let wasWord = false;
  for (let at = 0; at < length; at++) {
    const unit = units[at] as number;
    const symbolClass = startClasses[unit < OUTSIDE_ASCII ? unit : OUTSIDE_ASCII] as number;
    const isWord = isWordUnit(folded, at);
    if (isWord !== wasWord) {
      const next = startRows[edgeRoot + symbolClass] as number;
      if (next !== 0) tryGroup(walk(set, next, folded, at), at);
      wasWord = isWord;
    }
    const next = startRows[anyRoot + symbolClass] as number;
    if (next !== 0) tryGroup(walk(set, next, folded, at), at);
  }
  return woken;
}

/** The group of patterns that the units from `at` on leave possible; 0 for none. */
function walk(set: PatternSet, first: number, folded: FoldedText, at: number): number {
  const { startClasses, startRows } = set;
  const { units, length } = folded;
  let next = first;
  for (let place = at + 1; next > 0 && place <= length; place++) {
    const unit = place < length ? (units[place] as number) : END_OF_TEXT;
    const symbol = place === length || unit < OUTSIDE_ASCII ? unit : OUTSIDE_ASCII;
    next = startRows[next + (startClasses[symbol] as number)] as number;
  }
  return next < 0 ? -next : 0;
}

/** Runs one pattern over the text from a folded offset on. */
function runWide(
  set: PatternSet,
  pattern: number,
  from: number,
  folded: FoldedText,
  report: ReportMatch,
  work: Work,
): void {
  const needsEdge = ((set.heads[pattern * PATTERN_WORDS + 2] as number) & EDGE_BEFORE) !== 0;
  for (let at = from; at < folded.length; ) {
    const end = needsEdge && !isWordEdge(folded, at) ? -1 : findMatchEnd(set, pattern, folded, at, work);
    if (end !== -1) report(pattern, at, end);
    at = end === -1 ? at + 1 : end;
  }
}

function forEachInGroup({ groups }: PatternSet, group: number, visit: (pattern: number) => void): void {
  const end = Math.min(groups.length, group + 1 + (groups[group] ?? 0));
  for (let entry = group + 1; entry < end; entry++) visit(groups[entry] as number);
}
