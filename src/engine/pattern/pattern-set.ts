import { PackFormatError } from "../container/error.ts";
import type { Sections } from "../container/layout.ts";
import type { FoldedText } from "../fold.ts";
import { DIGIT } from "../fold-char.ts";
import { type Anchors, findAnchors, openAnchors } from "./anchors.ts";
import { toSymbol } from "./symbols.ts";
import {
  ANCHORED,
  EDGE_BEFORE,
  HOLDS_DIGIT,
  isWordEdge,
  PATTERN_WORDS,
  type PatternTables,
  type Work,
} from "./tables.ts";
import { clearTrail, createTrail, findMatchEnd, type Trail } from "./trail.ts";

/**
 * All patterns of a pack. A pattern runs only at places from which one of its anchors is in reach, or a digit where
 * every match of it holds one; one that has neither runs at every place where a match can begin.
 */
export interface PatternSet extends PatternTables {
  count: number;
  anchors: Anchors;
  /** The patterns that have no anchor. */
  loose: readonly number[];
  trail: Trail;
}

/** Takes a match: the pattern's index and folded offsets. */
export type ReportMatch = (pattern: number, start: number, end: number) => void;

/** Views over the sections. @throws PackFormatError when their sizes do not fit together */
export function openPatternSet(sections: Sections): PatternSet {
  const { patternHeads, patternClasses, patternRows } = sections;
  const count = patternHeads.length / PATTERN_WORDS;
  if (!Number.isInteger(count)) throw new PackFormatError("The patterns of the compiled pack are damaged.");
  const loose: number[] = [];
  for (let pattern = 0; pattern < count; pattern++)
    if (((patternHeads[pattern * PATTERN_WORDS + 2] as number) & ANCHORED) === 0) loose.push(pattern);
  return {
    count,
    heads: patternHeads,
    classes: patternClasses,
    rows: patternRows,
    anchors: openAnchors(sections, count),
    loose,
    trail: createTrail(),
  };
}

/** Makes the set ready for a text: finds its anchors. */
export function readAnchors({ anchors }: PatternSet, folded: FoldedText): void {
  findAnchors(anchors, folded);
}

/**
 * Finds the matches of one pattern from left to right in the text that was made ready: at each place the longest, not
 * overlapping.
 *
 * @returns table look-ups made, at most `MAX_MATCH_UNITS` and one for each unit of text
 */
export function runPattern(
  set: PatternSet,
  pattern: number,
  folded: FoldedText,
  report: ReportMatch,
): number {
  const { heads, classes, rows, trail } = set;
  const head = pattern * PATTERN_WORDS;
  const flags = heads[head + 2] as number;
  const needsEdge = (flags & EDGE_BEFORE) !== 0;
  const first = (heads[head] as number) + 1;
  const classesAt = heads[head + 1] as number;
  const least = heads[head + 3] as number;
  const most = heads[head + 4] as number;
  const signs = openSigns(set, pattern, flags);
  const work: Work = { steps: 0 };
  clearTrail(trail);
  let at = 0;
  let sign = signs === null ? 0 : -1;
  while (at < folded.length) {
    if (signs !== null) {
      if (sign < at + least) sign = nextSign(signs, set, folded, at + least);
      if (sign === -1) break;
      if (sign - most > at) at = sign - most;
    }
    const symbolClass = classes[classesAt + toSymbol(folded.units[at] as number)] as number;
    if (rows[first + symbolClass] !== 0 && (!needsEdge || isWordEdge(folded, at))) {
      const end = findMatchEnd(set, pattern, folded, at, trail, work);
      if (end !== -1) {
        report(pattern, at, end);
        at = end;
        continue;
      }
    }
    at++;
  }
  return work.steps;
}

/** Finds the matches of every pattern. */
export function runPatterns(set: PatternSet, folded: FoldedText, report: ReportMatch): number {
  readAnchors(set, folded);
  let steps = 0;
  for (let pattern = 0; pattern < set.count; pattern++) steps += runPattern(set, pattern, folded, report);
  return steps;
}

/** Where the signs that a pattern needs are looked for: at its sites, from the next one on, or at digits. */
interface Signs {
  isDigit: boolean;
  site: number;
}

/** `null` for a pattern that needs none. */
function openSigns({ anchors }: PatternSet, pattern: number, flags: number): Signs | null {
  if ((flags & ANCHORED) !== 0) return { isDigit: false, site: anchors.sites.firsts[pattern] as number };
  return (flags & HOLDS_DIGIT) === 0 ? null : { isDigit: true, site: -1 };
}

/** The next sign at or after a folded offset, which never falls; -1 after the last. */
function nextSign(signs: Signs, { anchors }: PatternSet, folded: FoldedText, from: number): number {
  if (signs.isDigit) {
    const { classes, length } = folded;
    let at = from;
    while (at < length && classes[at] !== DIGIT) at++;
    return at < length ? at : -1;
  }
  const { at, nexts } = anchors.sites;
  while (signs.site !== -1 && (at[signs.site] as number) < from) signs.site = nexts[signs.site] as number;
  return signs.site === -1 ? -1 : (at[signs.site] as number);
}
